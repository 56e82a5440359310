"""Records in, note out: what it says, in which order, and what gives way when it is too long."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.rules import approval, bets
from bot.rules.bets import NoteBet, PromiseKind
from bot.rules.decisions import Decision
from bot.rules.launches import Launch
from bot.rules.metrics import NoteMetric
from bot.rules.notes import ordering
from bot.rules.notes.ordering import Item
from bot.rules.notes.page import Part
from bot.rules.notes.week import Edits

LAUNCHES_AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of giving way: of this part so many lines stay. A `calm` one takes what needs nobody's attention."""

    part: Part
    stays: int
    calm: bool = False


CALM_FIRST = (Part.MADE, Part.CLOSED, Part.LAUNCHES, Part.BETS, Part.PROMISES)
NEEDY = ((Part.BETS, (5, 3, 2, 1)), (Part.LAUNCHES, (3, 2, 1, 1)), (Part.NEEDED, (5, 3, 2, 1)))
GIVES_WAY = (
    *(Step(part=part, stays=stays, calm=True) for stays in (3, 1) for part in CALM_FIRST),
    *(Step(part=part, stays=stays[at]) for at in range(4) for part, stays in NEEDY),
    # Only words that fill the note by themselves come this far. A number is what is read when nothing else is.
    *(Step(part=part, stays=0) for part in (*CALM_FIRST, Part.NEEDED)),
    *(Step(part=Part.METRICS, stays=stays) for stays in (1, 0)),
)
"""From what gives way first to what stays longest. Of each part it is the last line, and so on upwards."""


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


class Sizes(Protocol):
    """How many words things take, as a note says them."""

    @property
    def frame(self) -> int:
        """What is neither in a part nor a part's title."""

    def line(self, part: Part, item: Item) -> int: ...

    def around(self, part: Part, left_out: Mapping[str, int], hidden: Sequence[str]) -> int:
        """A part's title; how many there was no room for, by what they count as; why others are hidden."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line to be: what it is about, and whether it was cut, or why its owner hid it."""

    key: str
    item: Item
    words: int
    sort: str
    calm: bool
    hidden: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One part of the note with all of its lines, in the order in which they are read."""

    part: Part
    entries: tuple[Entry, ...]

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(one.item for one in self.entries if not one.cut and not one.hidden)

    @property
    def cut(self) -> tuple[Item, ...]:
        return tuple(one.item for one in self.entries if one.cut)

    @property
    def hidden(self) -> tuple[Item, ...]:
        return tuple(one.item for one in self.entries if one.hidden)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A composed note. `words` is its own count, which makes its reading time."""

    week: str
    since: datetime
    until: datetime
    parts: tuple[Shown, ...]
    words: int


def compose(records: Records, *, week: str, sizes: Sizes, most: int, edits: Edits = Edits()) -> Note:
    """The note of these records; the same records give the same note.

    It has at most so many words: the least urgent gives way first, but where the owner ordered a part, what stands last
    there. Lines that the owner hid take no room.
    """
    parts = {part: list(_entries(part, items, records, sizes, edits)) for part, items in _ordered(records) if items}
    page = _Page(parts, sizes)
    order = page.cut_down(most)
    page.fill_up(most, order)
    shown = tuple(Shown(part=part, entries=page.parts[part].entries) for part in Part if part in parts)
    return Note(week=week, since=records.since, until=records.now, parts=shown, words=page.words)


def _entries(part: Part, items: Iterable[Item], records: Records, sizes: Sizes, edits: Edits) -> Iterator[Entry]:
    """The lines of a part as its owner ordered them, with what they hid."""
    keyed = [(ordering.key(part, item), item) for item in items]
    for key, item in ordering.arranged(keyed, edits.order.get(part.value, ())):
        hidden = edits.hidden.get(key)
        yield Entry(
            key=key,
            item=item,
            words=sizes.line(part, item),
            sort=ordering.sort_of(item, records.now),
            calm=not ordering.needs_attention(item, records.now),
            hidden=hidden.why if hidden is not None else "",
        )


def _ordered(records: Records) -> Iterator[tuple[Part, Sequence[Item]]]:
    """Each part with what needs attention first: worst bets, next launches, overdue decisions, commits."""
    yield Part.METRICS, ordering.measured(records.metrics)
    yield Part.BETS, ordering.worst_first(records.bets, records.now)
    yield Part.CLOSED, ordering.newest_end_first(records.closed)
    yield Part.LAUNCHES, ordering.next_launch_first(records.launches, records.now)
    yield Part.NEEDED, ordering.first_due_first(records.needed)
    yield Part.MADE, ordering.newest_first(records.made)
    yield Part.PROMISES, ordering.commits_first(records.bets)


# --- what gives way --------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Part:
    """The lines of a part while it is decided how many of them there is room for: the first `room` that are in."""

    part: Part
    lines: list[Entry]
    sizes: Sizes
    seen: list[int] = field(init=False)
    room: int = field(init=False)
    of_lines: int = field(init=False)
    of_rest: int = field(init=False)
    left_out: Counter[str] = field(init=False)

    def __post_init__(self) -> None:
        self.seen = [at for at, one in enumerate(self.lines) if not one.hidden]
        self.room, self.left_out = len(self.seen), Counter()
        self.of_lines = sum(self.lines[at].words for at in self.seen)
        self.of_rest = self._around()

    @property
    def words(self) -> int:
        return self.of_lines + self.of_rest

    def _around(self) -> int:
        left_out = {sort: number for sort, number in self.left_out.items() if number}
        return self.sizes.around(self.part, left_out, [one.hidden for one in self.lines if one.hidden])

    def may_cut(self, step: Step) -> bool:
        return self.room > step.stays and (self.lines[self.seen[self.room - 1]].calm or not step.calm)

    def cut(self) -> None:
        last = self.lines[self.seen[self.room - 1]]
        self.room, self.left_out[last.sort] = self.room - 1, self.left_out[last.sort] + 1
        self.of_lines, self.of_rest = self.of_lines - last.words, self._around()

    def put_back(self) -> None:
        first = self.lines[self.seen[self.room]]
        self.room, self.left_out[first.sort] = self.room + 1, self.left_out[first.sort] - 1
        self.of_lines, self.of_rest = self.of_lines + first.words, self._around()

    @property
    def entries(self) -> tuple[Entry, ...]:
        out = set(self.seen[self.room :])
        return tuple(_cut(one) if at in out else one for at, one in enumerate(self.lines))


def _cut(one: Entry) -> Entry:
    return Entry(key=one.key, item=one.item, words=one.words, sort=one.sort, calm=one.calm, cut=True)


class _Page:
    """All parts, while room is made."""

    def __init__(self, parts: Mapping[Part, list[Entry]], sizes: Sizes) -> None:
        self.frame = sizes.frame
        self.parts = {part: _Part(part, lines, sizes) for part, lines in parts.items()}

    @property
    def words(self) -> int:
        return self.frame + sum(one.words for one in self.parts.values())

    def cut_down(self, most: int) -> list[Part]:
        """Step by step until it fits; answers where each line was cut, in that order."""
        order = []
        for step in GIVES_WAY:
            part = self.parts.get(step.part)
            others = self.words - part.words if part is not None else 0
            while part is not None and others + part.words > most and part.may_cut(step):
                part.cut()
                order.append(step.part)
        return order

    def fill_up(self, most: int, order: Sequence[Part]) -> None:
        """What was cut last comes back where a long line left room for a short one; no part skips its next line."""
        left, put_back = list(order), True
        while put_back:
            put_back, full = False, set[Part]()
            for at in range(len(left) - 1, -1, -1):
                part = self.parts[left[at]]
                if part.part in full:
                    continue
                part.put_back()
                if self.words > most:
                    part.cut()
                    full.add(part.part)
                else:
                    del left[at]
                    put_back = True


# --- what a note remembers and counts --------------------------------------------------------------------------------


def told_as(one: Launch) -> str | None:
    """By what a note remembers that it told of a launch: that it is out, and later maybe that it was rolled back.

    None for what is told in every note.
    """
    if one.is_coming:
        return None
    return one.ref if one.ending is None else f"{one.ref} {one.ending.outcome.value}"


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
