"""How does history keep a record, and how does it come back from there: each change as facts, old and new?

A record is a frozen dataclass; a fact is one plain value in it, named by the words of its fields.
"""

import types
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Plain = str | int | float | bool | None
Facts = Mapping[str, Plain]
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that happened to a record. `by` is None when the clock did it."""

    what: str
    at: datetime
    by: str | None
    before: Facts
    after: Facts
    why: str | None = None


def difference(
    old: Facts | None, new: Facts, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs from one to the other; None is what was not there or is not there any more.

    `old` is None where a record begins.
    """
    was = old if old is not None else {}
    changed = [name for name in {**was, **new} if was.get(name) != new.get(name)]
    return Change(
        what=what,
        at=at,
        by=by,
        before={name: was.get(name) for name in changed} if old is not None else {},
        after={name: new.get(name) for name in changed},
        why=why or None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How one kind of record is kept. The facts of its field `inline` are the record's own."""

    inline: str

    def facts(self, record: object) -> dict[str, Plain]:
        """A record as plain facts, such as "title", "decided by" or "inputs 2 resolved why"."""
        return dict(self._flat("", record))

    def change(
        self, before: Any, after: Any, *, what: str, by: str | None, at: datetime, why: str | None = None
    ) -> Change:
        """What differs, by fact."""
        if before is None or type(before) is not type(after):
            old = self.facts(before) if before is not None else None
            return difference(old, self.facts(after), what=what, by=by, at=at, why=why)
        # What a field says is the same where the field is: most of a record, and much to tell of.
        kind: type = type(after)
        names = [name for name in _fields(kind) if getattr(before, name) != getattr(after, name)]
        old, new = (dict(self._told("", one, names)) for one in (before, after))
        return difference(old, new, what=what, by=by, at=at, why=why)

    def replay(self, kind: type[R], changes: Iterable[Change]) -> R:
        """The record as these changes leave it, from its first one on."""
        known: dict[str, Plain] = {}
        for one in changes:
            known.update(one.after)
        return self.read(kind, known)

    def read(self, kind: type[R], known: Facts) -> R:
        """The record that these facts tell of."""
        return cast("R", self._read(kind, "", known))

    def before(self, kind: type[R], now_is: object, missed: Sequence[Change]) -> R:
        """The record, or its inline part, as it was before these last changes, the oldest first.

        Told backwards from what it is now: the first changes of an old record may have other facts.
        """
        known = self.facts(now_is)
        for one in reversed(missed):
            known.update(one.before)
        return self.read(kind, known)

    # --- values as facts ---------------------------------------------------------------------------------------------

    def _name(self, prefix: str, field: str) -> str:
        if field == self.inline:
            return prefix
        return f"{prefix} {field.replace('_', ' ')}".strip()

    def _told(self, name: str, record: Any, only: Collection[str] | None = None) -> Iterator[tuple[str, Plain]]:
        """What the fields of a record say, or only these."""
        kind: type = type(record)
        for field in _fields(kind):
            if only is None or field in only:
                yield from self._flat(self._name(name, field), getattr(record, field))

    def _flat(self, name: str, value: object) -> Iterator[tuple[str, Plain]]:
        if value is None:
            return
        if type(value) in PLAIN:
            yield name, cast("Plain", value)
        elif isinstance(value, tuple):
            if value and isinstance(value[0], str):
                yield name, " ".join(value)  # people, channels and links: none has spaces
                return
            for number, one in enumerate(value, start=1):
                yield from self._flat(f"{name} {number}", one)
        elif is_dataclass(value) and not isinstance(value, type):
            yield from self._told(name, value)
        else:
            yield name, _plain(value)

    def _read(self, kind: Any, name: str, known: Facts) -> object:
        """The value of this type that these facts tell of; None where they tell of none."""
        if get_origin(kind) in {Union, types.UnionType}:
            (kind,) = (one for one in get_args(kind) if one is not type(None))
        if get_origin(kind) is tuple:
            return tuple(self._read_many(get_args(kind)[0], name, known))
        if is_dataclass(kind):
            return self._read_record(cast("type", kind), name, known)
        value = known.get(name)
        if value is None:
            return None
        if kind in {datetime, date}:
            return kind.fromisoformat(value)
        return kind(value)

    def _read_many(self, kind: Any, name: str, known: Facts) -> Iterator[object]:
        if kind is str:
            yield from str(known.get(name) or "").split()
            return
        number = 1
        while (one := self._read(kind, f"{name} {number}", known)) is not None:
            yield one
            number += 1

    def _read_record(self, kind: type, name: str, known: Facts) -> object:
        """None when a fact that every such record has is not known.

        A fact that was not kept yet when this record was, is what it is by default.
        """
        read = {
            field.name: self._read(_types(kind)[field.name], self._name(name, field.name), known)
            for field in fields(kind)
        }
        required = [field.name for field in fields(kind) if field.default is MISSING]
        if any(read[field] is None for field in required):
            return None
        return kind(**{field: value for field, value in read.items() if value is not None})


def moment_of(value: Plain) -> datetime | None:
    """What a fact says that is a moment. None where it can't be read: once such facts were deleted with the words."""
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None


def version_after(change: Change) -> int:
    """The version that a change made; 0 for one that made none, such as an update that changed nothing."""
    return int(change.after.get("version") or 0)


def _plain(value: object) -> Plain:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, str | int):
        return value
    if isinstance(value, Decimal):
        return str(value)  # as it was said: 3.40 stays 3.40
    raise TypeError(f"history can't keep {value!r}")


PLAIN = frozenset({str, int, bool})


@cache
def _fields(cls: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(cls))


@cache
def _types(cls: type) -> Mapping[str, Any]:
    return get_type_hints(cls)
