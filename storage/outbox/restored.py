"""What waits in a database that was restored: it may have been said after the copy was made."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, update
from sqlmodel import col, func, select

from storage.engine import Tx
from storage.outbox.rows import Kind, OutboxRow, Status
from storage.statements import table_of

IS_UPDATE = col(OutboxRow.kind) == Kind.UPDATE


def doubt(tx: Tx, *, since: datetime, look_at: datetime) -> None:
    """Whatever is to be sent in this workspace may have been said since then: from `look_at` on it is looked for."""
    ours = (col(OutboxRow.workspace) == tx.workspace, _to_send(), ~IS_UPDATE)
    tx.session.exec(update(OutboxRow).where(*ours).values(_doubted(since, look_at)))


def doubt_everywhere(tx: Tx, *, since: datetime, look_at: datetime) -> None:
    """As `doubt`, in all workspaces; and an update that was under way may simply go again."""
    tx.session.exec(update(OutboxRow).where(_to_send(), IS_UPDATE).values(status=Status.WAITING, due_at=None))
    tx.session.exec(update(OutboxRow).where(_to_send(), ~IS_UPDATE).values(_doubted(since, look_at)))


def count_doubtful_everywhere(tx: Tx) -> int:
    """How many messages are looked for before anything else happens to them."""
    query = select(func.count()).where(OutboxRow.status == Status.IN_DOUBT, col(OutboxRow.due_at).is_not(None))
    return tx.session.exec(query).one()


def _to_send() -> ColumnElement[bool]:
    return col(OutboxRow.status).in_([Status.WAITING, Status.SENDING])


def _doubted(since: datetime, look_at: datetime) -> dict[str, Any]:
    """It counts as tried, and is looked for among what was said from `since` on, or from earlier if it is older."""
    at = table_of(OutboxRow).c.at
    first = bindparam("since", since, type_=at.type)
    return {
        "status": Status.IN_DOUBT,
        "attempts": 1,
        "due_at": look_at,
        "at": case((at > first, first), else_=at),
        "error": "restored from a backup",
    }
