"""Records in, note out: what it says, in which order, and what gives way when it is too long."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.rules import approval, bets, launches, metrics
from bot.rules.bets import NoteBet, Promise, PromiseKind
from bot.rules.decisions import Decision
from bot.rules.launches import Launch
from bot.rules.metrics import Metric, NoteMetric
from bot.rules.notes.page import Part

WORDS_LIMIT = 340
LAUNCHES_AHEAD = timedelta(days=14)


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


Item: TypeAlias = NoteMetric | NoteBet | Ended | Launch | Decision | Promised
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


KEYS = {
    Part.METRICS: "metric",
    Part.BETS: "bet",
    Part.CLOSED: "closed",
    Part.LAUNCHES: "launch",
    Part.NEEDED: "needed",
    Part.MADE: "made",
    Part.PROMISES: "promise",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What a team has to tell at `now` about the time since its last note. `since` is that note's cut-off."""

    since: datetime
    now: datetime
    metrics: tuple[NoteMetric, ...] = ()
    bets: tuple[NoteBet, ...] = ()
    closed: tuple[NoteBet, ...] = ()
    launches: tuple[Launch, ...] = ()
    needed: tuple[Decision, ...] = ()
    made: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One part of the note: its items, the most urgent first, and those for which there was no room."""

    part: Part
    items: tuple[Item, ...]
    cut: tuple[Item, ...] = ()

    @property
    def left_out(self) -> int:
        return len(self.cut)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A composed note. `words` is its own count, which makes its reading time."""

    week: str
    since: datetime
    until: datetime
    parts: tuple[Shown, ...]
    words: int


def compose(records: Records, *, week: str, count: CountWords, frame: int) -> Note:
    """The note of these records; the same records give the same note.

    `count` says how many words an item takes, `frame` how many the note has without any. At most 340 in all: the
    least urgent give way first, and each part says how many it left out.
    """
    parts = {part: list(items) for part, items in _ordered(records).items() if items}
    sizes = {part: [count(part, item) for item in items] for part, items in parts.items()}
    cut: dict[Part, list[Item]] = {part: [] for part in parts}
    for floors in (dict(GIVES_WAY), dict.fromkeys(Part, 1), dict.fromkeys(Part, 0)):
        for part, _ in GIVES_WAY:
            while part in parts and len(parts[part]) > floors[part] and frame + _total(sizes) > WORDS_LIMIT:
                cut[part].insert(0, parts[part].pop())
                sizes[part].pop()
    shown = tuple(Shown(part=part, items=tuple(parts[part]), cut=tuple(cut[part])) for part in Part if part in parts)
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
    measured = sorted(records.metrics, key=lambda one: metrics.in_order(one.metric))
    return {
        Part.METRICS: tuple(measured),
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


def key(part: Part, item: Item) -> str:
    """How a note names what a line is about, the same in every note: "bet B-3", "promise B-3"."""
    record = item.metric if isinstance(item, NoteMetric) else item
    return f"{KEYS[part]} {record.ref if isinstance(record, Metric | Launch | Decision) else record.bet.ref}"


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
