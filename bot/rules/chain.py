"""How does each entry of the history carry the one before it, and what is wrong where one does not fit?

docs/history.md tells the format to whoever checks a copy elsewhere. It stays as it is for ever: what was chained once
is checked with it years later.
"""

import hashlib
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bot.rules.facts import Facts

VERSION = 1
WORKSPACE = "workspace"
"""The record of what happened to the whole history."""
ERASED = "erased"
ENTRIES = "entries"
"""The fact that says from which entries words were taken: "3 7-9" are four of them."""
FURTHEST = 1000
"""So many entries may have been taken out before one that was given another's place, and it is still known by that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last entry of a chain: how many there are, and its hash."""

    position: int
    hash: str


BEGINNING = Head(position=0, hash="0" * 64)


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """An entry in its place. Without a salt words were taken from it, and `words` is the digest of what they were."""

    position: int
    previous: str
    hash: str
    record: str
    what: str
    at: datetime
    by: str | None
    before: Facts
    after: Facts
    why: str | None
    salt: str | None
    words: str | None = None


class Kind(StrEnum):
    """What an entry is where it breaks the chain.

    Some are of no entry: the end that is kept apart, a head that somebody noted, a record of which no entry tells.
    """

    CHANGED = "changed"
    MISSING = "missing"
    INSERTED = "inserted"
    MOVED = "out of order"
    UNSAID = "words taken without a word"
    HEAD = "head"
    REMADE = "made anew"
    CUT = "cut off"
    UNTOLD = "not told of"


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """The first place at which a chain does not hold, and of which record it is, where that is known."""

    position: int
    kind: Kind
    record: str | None = None


# --- the format ------------------------------------------------------------------------------------------------------


def facts_digest(*, record: str, what: str, at: datetime, by: str | None, before: Facts, after: Facts) -> str:
    """Of what is never taken from an entry: who did what when, and the numbers of it."""
    return _digest(
        {
            "record": record,
            "what": what,
            "at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "by": by,
            "before": {name: _number(value) for name, value in before.items() if _is_fact(value)},
            "after": {name: _number(value) for name, value in after.items() if _is_fact(value)},
        }
    )


def words_digest(*, salt: str, before: Facts, after: Facts, why: str | None) -> str:
    """Of its texts. Without the salt nobody can try out which words they were."""
    return _digest({"salt": salt, "before": words_of(before), "after": words_of(after), "why": why})


def link(*, workspace: str, head: Head, facts: str, words: str) -> Head:
    """The head of the chain once an entry with these digests follows this one."""
    position = head.position + 1
    told = {"version": VERSION, "workspace": workspace, "position": position, "previous": head.hash}
    return Head(position=position, hash=_digest({**told, "facts": facts, "words": words}))


def words_of(facts: Facts) -> dict[str, Any]:
    """The texts among these: whatever may be somebody's words."""
    return {name: value for name, value in facts.items() if not _is_fact(value)}


def _is_fact(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float)


def _number(value: Any) -> Any:
    """A number as its plain digits, for programs write the same one as 1.0, 1 or 1e0."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return str(value)
    exact = Decimal(repr(value))
    return f"{exact.normalize():f}" if exact else "0"


def _digest(value: Mapping[str, object]) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


# --- checking --------------------------------------------------------------------------------------------------------


def after(workspace: str, head: Head, entry: Linked) -> Head:
    """The head where this entry follows that one, by what it says."""
    told = {"before": entry.before, "after": entry.after}
    facts = facts_digest(record=entry.record, what=entry.what, at=entry.at, by=entry.by, **told)
    words = words_digest(salt=entry.salt, why=entry.why, **told) if entry.salt is not None else entry.words or ""
    return link(workspace=workspace, head=head, facts=facts, words=words)


def fits(workspace: str, head: Head, entry: Linked) -> bool:
    """Whether this entry is what it was when it was put behind that one."""
    is_whole = (entry.salt is None) is (entry.words is not None)
    is_next = entry.position == head.position + 1 and entry.previous == head.hash
    return is_whole and is_next and after(workspace, head, entry).hash == entry.hash


def name_break(
    workspace: str, head: Head, entry: Linked, *, follows: Sequence[Linked] = (), before: Sequence[Linked] = ()
) -> Break:
    """What is wrong with an entry that does not fit behind this head.

    `follows` are those that say they come after the head, `before` those that the entry says it comes after, wherever
    they stand now.
    """
    place = head.position + 1
    true = next((one for one in follows if after(workspace, head, one).hash == one.hash), None)
    if entry.position > place:
        if true is not None:
            return Break(position=place, kind=Kind.MOVED, record=true.record)
        return Break(position=place, kind=Kind.MISSING)
    if entry.position == place and after(workspace, head, entry).hash == entry.hash:
        return _changed(entry)  # in nothing but what it says is before it, or how its words are kept
    if true == entry or _stood_elsewhere(workspace, entry, before):
        return Break(position=entry.position, kind=Kind.MOVED, record=entry.record)
    if entry.position < place or (true is not None and true.position != entry.position):
        return Break(position=entry.position, kind=Kind.INSERTED, record=entry.record)
    if entry.previous == head.hash:
        return _changed(entry)
    if any(one.position < head.position for one in before):
        return Break(position=head.position, kind=Kind.INSERTED)
    own = Head(position=head.position, hash=entry.previous)
    if after(workspace, own, entry).hash == entry.hash:
        # It stands where it stood, behind one that is not what it was: that one was given a hash of its own.
        return Break(position=head.position, kind=Kind.CHANGED)
    if any(_came_after(workspace, entry, place + taken) for taken in range(1, FURTHEST)):
        return Break(position=place, kind=Kind.MISSING)
    return _changed(entry)


def _changed(entry: Linked) -> Break:
    return Break(position=entry.position, kind=Kind.CHANGED, record=entry.record)


def _came_after(workspace: str, entry: Linked, position: int) -> bool:
    own = Head(position=position - 1, hash=entry.previous)
    return after(workspace, own, entry).hash == entry.hash


def _stood_elsewhere(workspace: str, entry: Linked, before: Iterable[Linked]) -> bool:
    """Whether it is an entry of this chain, from further on. Two that changed places stand in each other's."""
    places = {position for one in before for position in (one.position, one.position + 1)}
    return any(_came_after(workspace, entry, one) for one in places if one > entry.position)


# --- words that were taken -------------------------------------------------------------------------------------------

RANGE = re.compile(r"(\d{1,18})(?:-(\d{1,18}))?")


def told_positions(positions: Iterable[int]) -> str:
    """As one text, which `taken_from` reads: "3 7-9"."""
    runs: list[list[int]] = []
    for one in sorted(set(positions)):
        if runs and runs[-1][1] == one - 1:
            runs[-1][1] = one
        else:
            runs.append([one, one])
    return " ".join(str(first) if first == last else f"{first}-{last}" for first, last in runs)


def taken_from(entry: Linked) -> Iterator[tuple[int, int]]:
    """From which entries this one says that words were taken: each first and last of a row of them."""
    if entry.record != WORKSPACE or entry.what != ERASED:
        return
    for part in str(entry.after.get(ENTRIES) or "").split():
        if found := RANGE.fullmatch(part):
            yield int(found[1]), int(found[2] or found[1])


def first_unsaid(bare: Iterable[int], taken: Iterable[tuple[int, int]]) -> int | None:
    """The first of these entries without their words of which nobody says that they were taken."""
    runs = _joined(taken)
    starts = [first for first, _ in runs]
    for position in bare:
        at = bisect_right(starts, position) - 1
        if at < 0 or runs[at][1] < position:
            return position
    return None


def _joined(runs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in sorted(runs):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((first, last))
    return joined
