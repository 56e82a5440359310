"""In which order the lines of a note are read, which of them need somebody's attention, and what the owner may move."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias, TypeVar

from bot.rules import approval, bets, launches, metrics
from bot.rules.bets import Bet, Health, NoteBet, Promise, PromiseKind
from bot.rules.decisions import Decision
from bot.rules.launches import Launch
from bot.rules.metrics import Metric, NoteMetric
from bot.rules.notes.page import MORE, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """A promise for next week, and the bet it belongs to."""

    bet: Bet
    promise: Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A bet that was closed, and the promise that was open on it when the week began, with what became of it."""

    bet: Bet
    promised: Promise | None


Item: TypeAlias = NoteMetric | NoteBet | Ended | Launch | Decision | Promised

KEYS = {
    Part.METRICS: "metric",
    Part.BETS: "bet",
    Part.CLOSED: "closed",
    Part.LAUNCHES: "launch",
    Part.NEEDED: "needed",
    Part.MADE: "made",
    Part.PROMISES: "promise",
}


def key(part: Part, item: Item) -> str:
    """How a note names what a line is about, the same in every note: "bet B-3", "promise B-3"."""
    record = item.metric if isinstance(item, NoteMetric) else item
    return f"{KEYS[part]} {record.ref if isinstance(record, Metric | Launch | Decision) else record.bet.ref}"


# --- what comes first ------------------------------------------------------------------------------------------------


def measured(some: Iterable[NoteMetric]) -> list[NoteMetric]:
    return sorted(some, key=lambda one: metrics.in_order(one.metric))


def worst_first(some: Iterable[NoteBet], now: datetime) -> list[NoteBet]:
    """By health; then what is blocked, unheard of or stuck; then by confidence."""
    return sorted(
        some,
        key=lambda one: (
            -bets.BADNESS[one.bet.health],
            not needs_attention(one, now),
            one.bet.confidence,
            one.bet.number,
        ),
    )


def newest_end_first(some: Iterable[NoteBet]) -> list[Ended]:
    def order(one: NoteBet) -> tuple[float, int]:
        assert one.bet.closing is not None
        return (-one.bet.closing.at.timestamp(), one.bet.number)

    return [Ended(bet=one.bet, promised=one.promised) for one in sorted(some, key=order)]


def next_launch_first(some: Iterable[Launch], now: datetime) -> list[Launch]:
    """What comes, what was launched, what ended, each by its date; then what lacks a result, the last one first."""

    def order(one: Launch) -> tuple[int, float, int]:
        if launches.lacks_result(one, now):
            assert one.launched_at is not None
            return (3, -one.launched_at.timestamp(), one.number)
        return (0 if one.is_coming else 1 if one.is_out else 2, one.at.timestamp(), one.number)

    return sorted(some, key=order)


def first_due_first(some: Iterable[Decision]) -> list[Decision]:
    return sorted(some, key=lambda one: (one.approval.due, one.number))


def newest_first(some: Iterable[Decision]) -> list[Decision]:
    def order(one: Decision) -> tuple[float, int]:
        assert one.approval.decided_at is not None
        return (-one.approval.decided_at.timestamp(), one.number)

    return sorted(some, key=order)


def commits_first(some: Iterable[NoteBet]) -> list[Promised]:
    promises = [Promised(bet=one.bet, promise=one.next_promise) for one in some if one.next_promise]
    return sorted(promises, key=lambda one: (one.promise.kind is not PromiseKind.COMMIT, one.bet.number))


# --- what needs somebody, and what a line counts as where it is left out ---------------------------------------------


def needs_attention(item: Item, now: datetime) -> bool:
    """Whether somebody has something to do about it. A bet that is on track, unblocked, heard of and moving is calm."""
    match item:
        case NoteBet():
            return sort_of(item, now) != Health.ON_TRACK.value
        case Launch():
            return item.is_coming
        case Decision():
            return item.approval.decided_at is None
        case NoteMetric():
            return True
        case _:
            return False


def sort_of(item: Item, now: datetime) -> str:
    """What it is counted as among those for which there was no room: "+4 on track", "+2 overdue", "+3 more"."""
    if isinstance(item, Decision):
        return "overdue" if approval.is_overdue(item.approval, now) else MORE
    if not isinstance(item, NoteBet):
        return MORE
    bet = item.bet
    if bet.health is not Health.ON_TRACK:
        return bet.health.value
    if bet.open_blockers:
        return "blocked"
    if bets.is_stale(bet, now):
        return "stale"
    return "stalled" if bets.is_stalled(bet, now) else Health.ON_TRACK.value


# --- the owner's own order -------------------------------------------------------------------------------------------

Kept = TypeVar("Kept")


def arranged(natural: Sequence[tuple[str, Kept]], order: Sequence[str]) -> list[tuple[str, Kept]]:
    """What has a key in its natural order, as its owner ordered it.

    What came since stands behind what it would follow by itself; what is gone leaves no gap.
    """
    found = dict(natural)
    keys = [key for key in dict.fromkeys(order) if key in found]
    if not keys:
        return list(natural)
    placed, before = set(keys), None
    for key, _ in natural:
        if key not in placed:
            keys.insert(keys.index(before) + 1 if before is not None else 0, key)
        before = key
    return [(key, found[key]) for key in keys]
