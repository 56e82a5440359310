"""The weekly note: records in, note out. What it says, in which order, and what gives way when it is too long."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from bot.rules import approval, bets, launches
from bot.rules.bets import NoteBet, Promise, PromiseKind
from bot.rules.decisions import Decision
from bot.rules.launches import Launch

WORDS_LIMIT = 340
WORDS_A_MINUTE = 230
LAUNCHES_AHEAD = timedelta(days=14)


class Part(StrEnum):
    """The parts, in the order in which they are read."""

    BETS = "bets"
    CLOSED = "bets closed"
    LAUNCHES = "launches"
    NEEDED = "decisions needed"
    MADE = "decisions made"
    PROMISES = "next week"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """A promise for next week, and the bet it belongs to."""

    bet: bets.Bet
    promise: Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A bet that was closed, and the promise that was open on it when the week began, with what became of it."""

    bet: bets.Bet
    promised: Promise | None


Item: TypeAlias = NoteBet | Ended | Launch | Decision | Promised
CountWords: TypeAlias = Callable[[Part, Item], int]

# What gives way first when the note is too long, and how many of it stay at least in the first round. In the second
# one of each stays; only words that fill the note by themselves leave a part with nothing but its "+3 more".
GIVES_WAY = (
    (Part.MADE, 3),
    (Part.CLOSED, 3),
    (Part.PROMISES, 3),
    (Part.BETS, 5),
    (Part.LAUNCHES, 3),
    (Part.NEEDED, 5),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What a team has to tell at `now` about the time since its last note. `since` is that note's cut-off."""

    since: datetime
    now: datetime
    bets: tuple[NoteBet, ...] = ()
    closed: tuple[NoteBet, ...] = ()
    launches: tuple[Launch, ...] = ()
    needed: tuple[Decision, ...] = ()
    made: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One part of the note: its items, the most urgent first, and how many did not fit."""

    part: Part
    items: tuple[Item, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A composed note. `words` is its own count, which makes its reading time."""

    week: str
    since: datetime
    until: datetime
    parts: tuple[Shown, ...]
    words: int

    @property
    def seconds(self) -> int:
        """Reading time at 230 words a minute."""
        return round(self.words * 60 / WORDS_A_MINUTE)


def compose(records: Records, *, week: str, count: CountWords, frame: int) -> Note:
    """The note of these records; the same records give the same note.

    `count` says how many words an item takes, `frame` how many the note has without any. At most 340 in all: the
    least urgent give way first, and each part says how many it left out.
    """
    parts = {part: list(items) for part, items in _ordered(records).items() if items}
    sizes = {part: [count(part, item) for item in items] for part, items in parts.items()}
    left_out = dict.fromkeys(parts, 0)
    for floors in (dict(GIVES_WAY), dict.fromkeys(Part, 1), dict.fromkeys(Part, 0)):
        for part, _ in GIVES_WAY:
            while part in parts and len(parts[part]) > floors[part] and frame + _total(sizes) > WORDS_LIMIT:
                parts[part].pop()
                sizes[part].pop()
                left_out[part] += 1
    shown = tuple(Shown(part=part, items=tuple(parts[part]), left_out=left_out[part]) for part in Part if part in parts)
    return Note(week=week, since=records.since, until=records.now, parts=shown, words=frame + _total(sizes))


def _total(sizes: dict[Part, list[int]]) -> int:
    return sum(map(sum, sizes.values()))


def _ordered(records: Records) -> dict[Part, tuple[Item, ...]]:
    """Each part with what needs attention first: worst bets, next launches, overdue decisions, commits."""
    promises = [Promised(bet=one.bet, promise=one.next_promise) for one in records.bets if one.next_promise]
    worst = sorted(records.bets, key=_worst_bet_first)
    ended = [Ended(bet=one.bet, promised=one.promised) for one in sorted(records.closed, key=_newest_end_first)]
    coming = sorted(records.launches, key=lambda one: _next_launch_first(one, records.now))
    needed = sorted(records.needed, key=_first_due_first)
    made = sorted(records.made, key=_newest_first)
    promised = sorted(promises, key=_commit_first)
    return {
        Part.BETS: tuple(worst),
        Part.CLOSED: tuple(ended),
        Part.LAUNCHES: tuple(coming),
        Part.NEEDED: tuple(needed),
        Part.MADE: tuple(made),
        Part.PROMISES: tuple(promised),
    }


def _worst_bet_first(one: NoteBet) -> tuple[int, int, int]:
    return (-bets.BADNESS[one.bet.health], one.bet.confidence, one.bet.number)


def _newest_end_first(one: NoteBet) -> tuple[float, int]:
    assert one.bet.closing is not None
    return (-one.bet.closing.at.timestamp(), one.bet.number)


def _next_launch_first(one: Launch, now: datetime) -> tuple[int, float, int]:
    """What comes, what was launched, what ended, each by its date; then what lacks a result, the last one first."""
    if launches.lacks_result(one, now):
        assert one.launched_at is not None
        return (3, -one.launched_at.timestamp(), one.number)
    order = 0 if one.is_coming else 1 if one.is_out else 2
    return (order, one.at.timestamp(), one.number)


def told_as(one: Launch) -> str | None:
    """By what a note remembers that it told of a launch: that it is out, and later maybe that it was rolled back.

    None for what is told in every note.
    """
    if one.is_coming:
        return None
    return one.ref if one.ending is None else f"{one.ref} {one.ending.outcome.value}"


def _first_due_first(one: Decision) -> tuple[datetime, int]:
    return (one.approval.due, one.number)


def _commit_first(one: Promised) -> tuple[bool, int]:
    return (one.promise.kind is not PromiseKind.COMMIT, one.bet.number)


def _newest_first(one: Decision) -> tuple[float, int]:
    assert one.approval.decided_at is not None
    return (-one.approval.decided_at.timestamp(), one.number)


def days_overdue(one: Decision, now: datetime) -> int:
    """Whole days since it was due; 0 when it is not overdue."""
    return (now - one.approval.due).days if approval.is_overdue(one.approval, now) else 0


def promised(records: Records) -> tuple[NoteBet, ...]:
    """The bets whose promises are counted: closing one takes no promise out of the count."""
    return (*records.bets, *records.closed)


def kept(records: Iterable[NoteBet]) -> tuple[int, int]:
    """Of the commits that were open when the week began: how many were kept, of how many.

    A promise that nobody answered counts as made, not as kept; so does "partly".
    """
    made = [one.promised for one in records if one.promised and one.promised.kind is PromiseKind.COMMIT]
    return sum(one.result is bets.Result.KEPT for one in made), len(made)
