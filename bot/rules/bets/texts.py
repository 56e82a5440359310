"""What does a bet say, in its terms and in its course, and who has to do with it? All that a search looks through."""

from collections.abc import Iterator, Sequence

from bot.rules.bets.bet import Bet, Blocker, Promise, State, Update, Updated
from bot.rules.texts import Doc, Kind, People, Text, people, texts

UNBLOCKER = "can unblock it"


def doc(bet: Bet, updates: Sequence[Update] = (), promises: Sequence[Promise] = ()) -> Doc:
    """As it stands, with what was said in its `updates` and promised, the newest first."""
    return Doc(
        kind=Kind.BET,
        number=bet.number,
        team=bet.team,
        name=bet.name,
        is_open=bet.state is State.OPEN,
        at=bet.placed_at,
        texts=texts(
            *_stands(bet),
            *_ended(bet),
            *(("update", one.reason) for one in reversed(updates)),
            *(pair for one in reversed(promises) for pair in _promised(one)),
        ),
        people=people(("owner", bet.owner), *((UNBLOCKER, one.owner) for one in bet.blockers)),
        state=f"{bet.health.value}, {bet.confidence}%" if bet.state is State.OPEN else _closed(bet),
    )


def told(updated: Updated) -> tuple[Text, ...]:
    """What an update adds to what a bet says."""
    return texts(
        ("update", updated.update.reason),
        *(("blocker", one.text) for one in _added(updated)),
        *(pair for one in (updated.made, updated.answered) if one is not None for pair in _promised(one)),
    )


def named(updated: Updated) -> People:
    """Whom an update adds to those who have to do with a bet."""
    return people(*((UNBLOCKER, one.owner) for one in _added(updated)))


def _added(updated: Updated) -> list[Blocker]:
    return [one for one in updated.bet.blockers if one.number == updated.update.blocker]


def _closed(bet: Bet) -> str:
    return f"closed: {bet.closing.ending.value}" if bet.closing is not None else bet.state.value


def _stands(bet: Bet) -> Iterator[tuple[str, str]]:
    terms = bet.terms
    yield "outcome", terms.what
    yield "from and to", f"{terms.start} {terms.target}"
    yield "kind of work", terms.work
    for blocker in sorted(bet.blockers, key=lambda one: (not one.is_open, -one.number)):
        yield "blocker" if blocker.is_open else "resolved blocker", f"{blocker.text} {blocker.link}"
    yield "reason", bet.reason
    for link in terms.links:
        yield "link", link
    for move in reversed(bet.moves):
        yield "why it moved", move.why


def _ended(bet: Bet) -> Iterator[tuple[str, str]]:
    if bet.closing is not None:
        yield "actual value", bet.closing.value
        yield "evidence", bet.closing.evidence
        yield "learned", bet.closing.learned


def _promised(promise: Promise) -> Iterator[tuple[str, str]]:
    yield "promise", promise.text
    yield "what became of it", promise.why
