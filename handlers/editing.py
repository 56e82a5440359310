"""Two people edit a record at once: what one entered is put on top of what the other saved meanwhile."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

from bot.rules.editing import Rebased, rebase
from bot.rules.facts import Change, version_after
from storage import history
from storage.engine import Tx

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")
EDITED = "edited"


def rebased(
    tx: Tx,
    record: str,
    entered: T,
    now_is: T,
    *,
    known: int,
    before: Callable[[Sequence[Change]], T],
    mine: Collection[str] = (),
) -> Rebased[T]:
    """What was entered in a form that showed the version `known`; `before` tells how it was before some changes.

    `mine` are fields that count as entered, whatever they say.
    """
    return rebase(entered, opened=before(_missed(tx, record, known)), now_is=now_is, mine=mine)


def last_editor(tx: Tx, record: str, known: int) -> str | None:
    """Who edited it last since that version."""
    editors = [one.by for one in _missed(tx, record, known) if one.what == EDITED and one.by]
    return editors[-1] if editors else None


def _missed(tx: Tx, record: str, known: int) -> list[Change]:
    return [one for one in history.find_changes(tx, record) if version_after(one) > known]
