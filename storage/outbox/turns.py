"""Whose turn is it: the oldest message of each conversation, when it is due, and what Slack asked to hold back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import ScalarSelect
from sqlalchemy.orm import aliased
from sqlmodel import col, func, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.engine import Tx
from storage.outbox.rows import COLUMNS, HoldRow, Kind, Letter, OutboxRow, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A message to send, or, in doubt, to look for.

    `target` is the message that it answers or changes; `spoke_at` is when its conversation got its last message.
    """

    letter: Letter
    target: Letter | None
    spoke_at: datetime | None


def claim_heads(
    tx: Tx, now: datetime, *, limit: int, held: Collection[str] = (), busy: Collection[str] = ()
) -> list[Turn]:
    """Take the oldest message of conversations for sending, at most `limit`, those that came first first.

    `held` are the kinds that Slack asked to hold back, `busy` the conversations to leave alone. The claim is committed
    before Slack is called. A message in doubt comes as it is, to be looked for.
    """
    table = OutboxRow.__table__  # type: ignore[attr-defined]  # SQLModel does not declare what SQLAlchemy puts there
    query = (
        sa.select(*(table.c[name] for name in COLUMNS), _last_post(tx).label("spoke_at"))
        .where(
            table.c.workspace == tx.workspace,
            table.c.id.in_(_head_ids(tx, busy)),
            table.c.status != Status.SENDING,
            table.c.kind.not_in(held),
            or_(table.c.due_at.is_(None), table.c.due_at <= now),
        )
        .order_by(table.c.id)
        .limit(limit)
        # A row in somebody's hands is skipped: their commit wakes us again.
        .with_for_update(skip_locked=True, of=table)
    )
    found = tx.rows_of(query)
    fresh = [row.id for row in found if row.status != Status.IN_DOUBT]
    if fresh:
        claim = sa.update(table).where(table.c.workspace == tx.workspace, table.c.id.in_(fresh))
        tx.run_many(claim.values(status=Status.SENDING, attempts=table.c.attempts + 1))
    targets = _targets(tx, [row.thread for row in found if row.thread])
    return [Turn(letter=_claimed(row), target=targets.get(row.thread or ""), spoke_at=row.spoke_at) for row in found]


def _claimed(row: sa.Row[Any]) -> Letter:
    if row.status == Status.IN_DOUBT:
        return Letter.of(row)
    return Letter.of(row, status=Status.SENDING, attempts=row.attempts + 1)


def next_due(
    tx: Tx, now: datetime, *, held: Collection[str] = (), paced: Mapping[str, datetime] | None = None
) -> datetime | None:
    """When the next message may go out; None when none waits for nothing but its time.

    One that waits behind another, or is of a `held` kind, has a moment that may be past without anything to do.
    `paced` says until when a conversation is to be left alone.
    """
    may_speak = paced or {}
    query = select(OutboxRow.conversation, OutboxRow.due_at).where(
        OutboxRow.workspace == tx.workspace,
        OutboxRow.status != Status.SENDING,
        col(OutboxRow.kind).not_in(held),
        col(OutboxRow.id).in_(_head_ids(tx, ())),
    )
    moments = [max(due or now, may_speak.get(conversation, now)) for conversation, due in tx.session.exec(query)]
    return min(moments, default=None)


def hold(tx: Tx, kind: str, until: datetime) -> None:
    """Slack wants no calls of this kind before then."""
    row = tx.one(tx.rows(HoldRow).where(HoldRow.kind == kind), lock=True)
    if row is None:
        tx.add(HoldRow(workspace=tx.workspace, kind=kind, until=until))
    else:
        row.until = max(row.until, until)
        tx.add(row)


def find_held(tx: Tx, now: datetime) -> dict[str, datetime]:
    """The kinds that are held back, with the moment that ends it."""
    rows = tx.all(tx.rows(HoldRow).where(col(HoldRow.until) > now))
    return {row.kind: row.until for row in rows}


def is_sending(tx: Tx) -> bool:
    """Something was claimed and not settled. When a drain starts, its worker must have died."""
    return tx.one(tx.rows(OutboxRow).where(OutboxRow.status == Status.SENDING).limit(1)) is not None


def find_workspaces_everywhere(tx: Tx, now: datetime) -> list[str]:
    """Workspaces that have something to say now, or in which a worker was saying something."""
    heads = (
        select(func.min(OutboxRow.id))
        .where(OutboxRow.unfinished())
        .group_by(col(OutboxRow.workspace), col(OutboxRow.conversation))
    )
    held = select(HoldRow.kind).where(
        HoldRow.workspace == OutboxRow.workspace, HoldRow.kind == OutboxRow.kind, col(HoldRow.until) > now
    )
    query = select(OutboxRow.workspace).where(
        col(OutboxRow.id).in_(heads),
        or_(col(OutboxRow.due_at).is_(None), col(OutboxRow.due_at) <= now),
        ~held.exists(),
    )
    return list(tx.all(query.distinct()))


def find_unfinished_workspaces_everywhere(tx: Tx) -> list[str]:
    """Workspaces in which a process was sending something, or something waits; for the start of a process."""
    query = select(OutboxRow.workspace).where(OutboxRow.unfinished())
    return list(tx.all(query.distinct()))


def _head_ids(tx: Tx, busy: Collection[str]) -> SelectOfScalar[int | None]:
    """The oldest unfinished message of each conversation: what comes after it waits for it."""
    return (
        select(func.min(OutboxRow.id))
        .where(OutboxRow.workspace == tx.workspace, OutboxRow.unfinished(), col(OutboxRow.conversation).not_in(busy))
        .group_by(col(OutboxRow.conversation))
    )


def _targets(tx: Tx, keys: Collection[str]) -> dict[str, Letter]:
    if not keys:
        return {}
    return {row.key: row.letter() for row in tx.all(tx.rows(OutboxRow).where(col(OutboxRow.key).in_(keys)))}


def _last_post(tx: Tx) -> ScalarSelect[datetime | None]:
    """When the conversation of a row got its last message."""
    last = aliased(OutboxRow)
    return (
        select(last.sent_at)
        .where(
            last.workspace == tx.workspace,
            last.conversation == OutboxRow.conversation,
            last.status == Status.SENT,
            last.kind == Kind.POST,
        )
        .order_by(col(last.id).desc())
        .limit(1)
        .correlate(OutboxRow)
        .scalar_subquery()
    )
