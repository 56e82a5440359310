"""How much stands in the outbox of all workspaces, and for how long: for whoever watches the bot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists
from sqlmodel import col, func, select

from storage.engine import Tx
from storage.installations import SAID, InstallationRow
from storage.outbox.rows import OutboxRow, Status

ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Messages by status, `asked` where a person has to say whether it is there; `oldest` is of what is to go out."""

    counts: Mapping[str, int]
    oldest: datetime | None


def find_standing_everywhere(tx: Tx, most: int) -> Standing:
    """Of each status at most so many are looked at, so that it stays cheap on the worst day.

    What waits in a workspace that left is nobody's trouble, and is not counted.
    """
    in_doubt, asked = col(OutboxRow.due_at).is_not(None), col(OutboxRow.due_at).is_(None)
    wanted: dict[str, ColumnElement[bool]] = {
        status: col(OutboxRow.status) == status for status in (Status.WAITING, Status.SENDING, Status.DEAD)
    }
    wanted[Status.IN_DOUBT] = and_(col(OutboxRow.status) == Status.IN_DOUBT, in_doubt)
    wanted[ASKED] = and_(col(OutboxRow.status) == Status.IN_DOUBT, asked)
    counts, moments = {}, []
    for name, which in wanted.items():
        some = select(OutboxRow.at).where(which, ~_is_of_who_left()).limit(most).subquery()
        counts[str(name)], first = tx.session.exec(select(func.count(), func.min(some.c.at)).select_from(some)).one()
        if first is not None and name not in {Status.DEAD, ASKED}:
            moments.append(first)
    return Standing(counts=counts, oldest=min(moments, default=None))


def _is_of_who_left() -> ColumnElement[bool]:
    return exists().where(
        col(InstallationRow.workspace) == OutboxRow.workspace,
        col(InstallationRow.disconnected_at).is_not(None),
        col(InstallationRow.why).in_(SAID),
    )
