"""Two people edit at once: whose words stand where, and where do both have to be looked at?"""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebased(Generic[T]):
    """What one person entered, on top of what another changed meanwhile: `merged`.

    `theirs` are the fields that the other changed; `both` those of them that this person changed too, to something
    else: there what this person entered stands, to be looked at.
    """

    merged: T
    theirs: tuple[str, ...]
    both: tuple[str, ...]


def rebase(entered: T, *, opened: T, now_is: T, mine: Collection[str] = ()) -> Rebased[T]:
    """Fields that do not collide take either change; `mine` are fields that count as entered, whatever they say."""
    names = [one.name for one in fields(entered)]
    theirs = tuple(name for name in names if getattr(opened, name) != getattr(now_is, name))
    touched = {*mine, *(name for name in names if getattr(entered, name) != getattr(opened, name))}
    taken: dict[str, Any] = {name: getattr(now_is, name) for name in theirs if name not in touched}
    both = tuple(name for name in theirs if name in touched and getattr(entered, name) != getattr(now_is, name))
    return Rebased(merged=replace(entered, **taken), theirs=theirs, both=both)
