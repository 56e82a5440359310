"""What happened to a bet? Its history and each entry whole, in people's words."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.messages import past
from bot.messages.bets import words
from bot.messages.facts import Form, Names
from bot.messages.past import Whose
from bot.rules.bets import Bet, Ending
from bot.rules.facts import Change, Plain

WORDS, PEOPLE, MOMENT, HIDDEN = Form.WORDS, Form.PEOPLE, Form.MOMENT, Form.HIDDEN
TURN = ("bets.turn_back", "bets.turn_on")

# The first releases kept these by names of their own.
FORMERLY = frozenset({"from", "to", "promise", "promise_kind", "result", "result_why"})

# In this order they are read: what matters most comes first.
NAMES: Mapping[str, tuple[str, Form]] = {
    "number": ("Number", HIDDEN),
    "team": ("Team", HIDDEN),
    "version": ("Version", HIDDEN),
    "name": ("Name", WORDS),
    "what": ("Outcome", WORDS),
    "start": ("From", WORDS),
    "from": ("From", WORDS),
    "target": ("To", WORDS),
    "to": ("To", WORDS),
    "due": ("By", Form.DAY),
    "owner": ("Owner", PEOPLE),
    "horizon": ("Horizon", WORDS),
    "appetite": ("Appetite", WORDS),
    "work": ("Kind of work", WORDS),
    "links": ("Links", WORDS),
    "state": ("Status", WORDS),
    "closing ending": ("What came of it", WORDS),
    "closing value": ("Actual value", WORDS),
    "closing evidence": ("Evidence", WORDS),
    "closing weeks": ("Actual weeks", WORDS),
    "closing delivered": ("Delivered", Form.YES),
    "closing adopted": ("Adopted", Form.YES),
    "closing learned": ("What was learned", WORDS),
    "closing by": ("Closed by", PEOPLE),
    "closing at": ("Closed at", MOMENT),
    "confidence": ("Confidence", WORDS),
    "health": ("Health", WORDS),
    "hill": ("On the hill", WORDS),
    "hill at": ("There since", HIDDEN),
    "reason": ("What changed", WORDS),
    "answered result": ("The last promise was", WORDS),
    "result": ("The last promise was", WORDS),
    "answered why": ("Why it was not kept in full", WORDS),
    "result_why": ("Why it was not kept in full", WORDS),
    "promise text": ("Promise", WORDS),
    "promise": ("Promise", WORDS),
    "promise kind": ("How firm it is", WORDS),
    "promise_kind": ("How firm it is", WORDS),
    "promise bet": ("Promise on", HIDDEN),
    "promise made by": ("Promised by", HIDDEN),
    "promise made at": ("Promised at", HIDDEN),
    "promise result": ("The promise was", WORDS),
    "promise why": ("Why", WORDS),
    "promise answered by": ("Answered by", PEOPLE),
    "promise answered at": ("Answered at", MOMENT),
    "now since": ("Of now since", HIDDEN),
    "placed by": ("Placed by", PEOPLE),
    "placed at": ("Placed at", MOMENT),
    "updated by": ("Updated by", PEOPLE),
    "updated at": ("Updated at", MOMENT),
}

OF_MANY: Mapping[str, tuple[str, Form]] = {
    "blockers number": ("Blocker", HIDDEN),
    "blockers text": ("Blocker {n}", WORDS),
    "blockers owner": ("Who can unblock it", PEOPLE),
    "blockers by": ("Blocker {n} added by", PEOPLE),
    "blockers since": ("Blocker {n} since", HIDDEN),
    "blockers link": ("Message of blocker {n}", WORDS),
    "blockers resolved by": ("Blocker {n} resolved by", PEOPLE),
    "blockers resolved at": ("Blocker {n} resolved at", MOMENT),
    "moves before": ("Old date", HIDDEN),
    "moves after": ("New date", HIDDEN),
    "moves why": ("Why the date moved", WORDS),
    "moves by": ("Date moved by", PEOPLE),
    "moves at": ("Date moved at", MOMENT),
}

RESULTS = {one.value: said.lower() for one, said in words.RESULTS.items()}


def _weeks(value: Plain) -> str:
    return words.weeks(int(str(value)))


def _result(value: Plain) -> str:
    return RESULTS.get(str(value), str(value))


READ = Names(
    one=NAMES,
    many=OF_MANY,
    causes=("why", "reason"),
    news=("blockers resolved by",),
    details=("promise kind", "promise_kind", *(name for name in NAMES if name.startswith("closing "))),
    said={
        "confidence": lambda value: f"{value} %",
        "hill": lambda value: words.HILL.get(int(str(value)), str(value)),
        "appetite": _weeks,
        "closing ending": lambda value: words.ENDINGS[Ending(str(value))].lower(),
        "closing weeks": _weeks,
        "answered result": _result,
        "promise result": _result,
        "result": _result,
    },
)


def history(bet: Bet, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of its history."""
    return past.history(_whose(bet, zone), changes, at=at)


def entry(bet: Bet, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    return past.entry(_whose(bet, zone), number, change, at=at)


def _whose(bet: Bet, zone: str) -> Whose:
    return Whose(
        ref=bet.ref,
        name=bet.name,
        facts={"id": bet.number},
        names=READ,
        zone=zone,
        entry="bets.entry",
        turn=TURN,
    )
