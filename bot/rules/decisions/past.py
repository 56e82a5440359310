"""How history keeps a decision, and how it comes back from there: each change as facts, old and new."""

import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from bot.rules.decisions.record import Decision, Version

Plain = str | int | float | bool | None
Facts = Mapping[str, Plain]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that happened to a decision. `by` is None when the clock did it."""

    what: str
    at: datetime
    by: str | None
    before: Facts
    after: Facts
    why: str | None = None


def change(
    before: Decision | None, after: Decision, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact; None is what was not there or is not there any more."""
    old = facts(before) if before is not None else {}
    new = facts(after)
    changed = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return Change(
        what=what,
        at=at,
        by=by,
        before={name: old.get(name) for name in changed} if before is not None else {},
        after={name: new.get(name) for name in changed},
        why=why or None,
    )


def replay(changes: Iterable[Change]) -> Decision:
    """The decision as these changes leave it, from its first one on."""
    known: dict[str, Plain] = {}
    for one in changes:
        known.update(one.after)
    return cast("Decision", _read(Decision, "", known))


def versions(changes: Iterable[Change]) -> list[Version]:
    """Every text that was put to the approver, the first one first, the current one last."""
    known: dict[str, Plain] = {}
    found: dict[int, Version] = {}
    for one in changes:
        known.update(one.after)
        text = cast("Decision", _read(Decision, "", known)).text
        found[text.number] = text
    return list(found.values())


def facts(decision: Decision) -> dict[str, Plain]:
    """A decision as plain facts, such as "title", "decided by" or "inputs 2 resolved why"."""
    return dict(_flat("", decision))


# --- values as facts -------------------------------------------------------------------------------------------------

INLINE = "approval"  # its facts are the decision's own


def _name(prefix: str, field: str) -> str:
    if field == INLINE:
        return prefix
    return f"{prefix} {field.replace('_', ' ')}".strip()


def _flat(name: str, value: object) -> Iterator[tuple[str, Plain]]:
    if value is None:
        return
    if isinstance(value, tuple):
        if value and isinstance(value[0], str):
            yield name, " ".join(value)  # people and channels: ids have no spaces
            return
        for number, one in enumerate(value, start=1):
            yield from _flat(f"{name} {number}", one)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _flat(_name(name, field.name), getattr(value, field.name))
    else:
        yield name, _plain(value)


def _plain(value: object) -> Plain:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, str | int):
        return value
    raise TypeError(f"history can't keep {value!r}")


@cache
def _types(cls: type) -> Mapping[str, Any]:
    return get_type_hints(cls)


def _read(kind: Any, name: str, known: Facts) -> object:
    """The value of this type that these facts tell of; None where they tell of none."""
    if get_origin(kind) in {Union, types.UnionType}:
        (kind,) = (one for one in get_args(kind) if one is not type(None))
    if get_origin(kind) is tuple:
        return tuple(_read_many(get_args(kind)[0], name, known))
    if is_dataclass(kind):
        return _read_record(cast("type", kind), name, known)
    value = known.get(name)
    if value is None:
        return None
    if kind in {datetime, date}:
        return kind.fromisoformat(value)
    return kind(value)


def _read_many(kind: Any, name: str, known: Facts) -> Iterator[object]:
    if kind is str:
        yield from str(known.get(name) or "").split()
        return
    number = 1
    while (one := _read(kind, f"{name} {number}", known)) is not None:
        yield one
        number += 1


def _read_record(kind: type, name: str, known: Facts) -> object:
    """None when a fact that every such record has is not known."""
    read = {field.name: _read(_types(kind)[field.name], _name(name, field.name), known) for field in fields(kind)}
    required = [field.name for field in fields(kind) if field.default is MISSING]
    if any(read[field] is None for field in required):
        return None
    return kind(**read)
