"""What happened to a launch? Its history and each entry whole, in people's words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.messages import kit, past
from bot.messages.facts import Form, Names
from bot.messages.kit import Block
from bot.messages.launches.words import DAYS
from bot.messages.past import Whose
from bot.messages.questions import AROUND
from bot.rules.approval import State
from bot.rules.calendar import GuardKind
from bot.rules.facts import Change, Plain
from bot.rules.launches import Gate, ItemState, Launch, Phase

WORDS, PEOPLE, MOMENT, HIDDEN = Form.WORDS, Form.PEOPLE, Form.MOMENT, Form.HIDDEN
TURN = ("launches.turn_back", "launches.turn_on")
CALLED = 60  # letters of an item where one of its facts is named

# The first release kept these by names of their own, and items by their text: {"Comms drafted": "open"}.
FORMERLY = frozenset({"approver", "criteria", "guard", "anyway", "gate", "status"})

# In this order they are read: what matters most comes first.
NAMES: Mapping[str, tuple[str, Form]] = {
    "number": ("Number", HIDDEN),
    "team": ("Team", HIDDEN),
    "version": ("Version", HIDDEN),
    "name": ("Name", WORDS),
    "at": ("Launch", MOMENT),
    "owner": ("Owner", PEOPLE),
    "approval approver": ("Go / no-go approver", PEOPLE),
    "approver": ("Go / no-go approver", PEOPLE),
    "status": ("Status", WORDS),
    "approval state": ("Gate", WORDS),
    "gate": ("Gate", WORDS),
    "approval decided by": ("Answered by", PEOPLE),
    "approval decided for": ("Answered for", PEOPLE),
    "approval decided at": ("Answered at", MOMENT),
    "approval rationale": ("Why", WORDS),
    "void": ("The go ended with", WORDS),
    "approval asked at": ("Asked at", MOMENT),
    "approval delegation to": ("Delegate", PEOPLE),
    "approval delegation start": ("Delegated from", MOMENT),
    "approval delegation until": ("Delegated until", MOMENT),
    "approval due": ("An answer is due", HIDDEN),
    "approval version": ("Which question", HIDDEN),
    "approval door": ("Door", HIDDEN),
    "approval default state": ("If nobody answers", HIDDEN),
    "approval default option": ("If nobody answers, option", HIDDEN),
    "approval option": ("Option", HIDDEN),
    "approval conditions": ("Conditions", WORDS),
    "approval by default": ("By default", HIDDEN),
    "launched at": ("Launched at", MOMENT),
    "launched by": ("Launched by", PEOPLE),
    "ending outcome": ("How it ended", WORDS),
    "ending by": ("Ended by", PEOPLE),
    "ending at": ("Ended at", MOMENT),
    "ending why": ("Why it ended", WORDS),
    "anyway reason kind": ("It launches anyway on", WORDS),
    "anyway reason detail": ("Which is", WORDS),
    "anyway because": ("It launches anyway, because", WORDS),
    "anyway": ("It launches anyway, because", WORDS),
    "guard": ("Day that is refused", HIDDEN),
    "criteria": ("Success criteria", WORDS),
    "links": ("Links", WORDS),
    "informed": ("Kept informed", PEOPLE),
    "informed channels": ("Channels kept informed", Form.CHANNELS),
    "planned by": ("Planned by", PEOPLE),
    "planned at": ("Planned at", MOMENT),
}

OF_MANY: Mapping[str, tuple[str, Form]] = {
    "criteria text": ("Success criterion {n}", WORDS),
    "items number": ("Item", HIDDEN),
    "items version": ("Version of an item", HIDDEN),
    "items text": ("Item {n}", WORDS),
    "items state": ("{called}", WORDS),
    "items evidence": ("Evidence of {called}", WORDS),
    "items by": ("Done or waived by, of {called}", PEOPLE),
    "items at": ("Done or waived at, of {called}", MOMENT),
    "items phase": ("Phase of {called}", WORDS),
    "items owner": ("Owner of {called}", PEOPLE),
    "items due": ("When {called} is due", WORDS),
    "items blocking": ("Whether {called} blocks the launch", Form.ANSWER),
    "items review": ("{called} is a review", Form.YES),
    "items help text": ("Help needed with {called}", WORDS),
    "items help by": ("Who needs help with {called}", PEOPLE),
    "items help at": ("Help asked for at, with {called}", MOMENT),
    "moves before": ("Old date", HIDDEN),
    "moves after": ("New date", HIDDEN),
    "moves cause": ("Why the date moved", WORDS),
    "moves trade": ("What is traded", WORDS),
    "moves by": ("Date moved by", PEOPLE),
    "moves at": ("Date moved at", MOMENT),
    "reviews number": ("Review", HIDDEN),
    "reviews item": ("Item of the review", HIDDEN),
    "reviews measured": ("Measured, in review {n}", WORDS),
    "reviews adopted": ("Adopted, says review {n}", Form.ANSWER),
    "reviews feedback": ("Feedback, in review {n}", WORDS),
    "reviews change": ("What to change, says review {n}", WORDS),
    "reviews by": ("Review {n} by", PEOPLE),
    "reviews at": ("Review {n} at", MOMENT),
}

GATES = {State.OPEN: Gate.WAITING, State.APPROVED: Gate.GO, State.CHANGES: Gate.NO_GO}
PHASES = {Phase.BEFORE: "before the launch", Phase.DAY: "launch day", Phase.AFTER: "after the launch"}


def _gate(value: Plain) -> str:
    state = State(str(value))
    return GATES[state].value if state in GATES else state.value


def _due(value: Plain) -> str:
    """Whether its days are working days or any stands with the item; here it is the count that changed."""
    days = int(str(value))
    if days == 0:
        return "launch day"
    count = f"{abs(days)} {'day' if abs(days) == 1 else 'days'}"
    return f"{count} after the launch" if days > 0 else f"{count} before the launch".replace("day", "working day")


def _yes(value: Plain) -> str:
    return "yes" if value else "no"


READ = Names(
    one=NAMES,
    many=OF_MANY,
    around=AROUND,
    causes=("why", "rationale", "cause", "evidence", "help text", "because"),
    details=(
        "approval decided by",
        "approval decided for",
        "approval decided at",
        "approval rationale",
        "approval delegation start",
        "approval delegation until",
        "approval asked at",
        "anyway reason detail",
        "void",
        "items by",
        "items at",
        "items help by",
        "items help at",
    ),
    usual={"approval state": State.OPEN.value, "items state": ItemState.OPEN.value},
    said={
        "approval state": _gate,
        "anyway reason kind": lambda value: DAYS[GuardKind(str(value))],
        "links": lambda value: "\n".join(str(value).split()),
        "items phase": lambda value: PHASES[Phase(str(value))],
        "items due": _due,
        "items blocking": _yes,
        "reviews adopted": _yes,
    },
)


def history_button(launch: Launch) -> Block:
    return kit.button("History", "launches.history", value=kit.pack(id=launch.number))


def history(launch: Launch, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of its history."""
    return past.history(_whose(launch, zone), changes, at=at)


def entry(launch: Launch, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    return past.entry(_whose(launch, zone), number, change, at=at)


def _whose(launch: Launch, zone: str) -> Whose:
    return Whose(
        ref=launch.ref,
        name=launch.name,
        facts={"id": launch.number},
        names=replace(READ, called=_called(launch)),
        zone=zone,
        entry="launches.entry",
        turn=TURN,
    )


def _called(launch: Launch) -> dict[str, str]:
    """Items by what they are called now: nobody knows them by their number."""
    return {
        f"items {place}": kit.escape(f"“{kit.cut(one.text, CALLED)}”").replace("*", "∗")
        for place, one in enumerate(launch.items, start=1)
    }
