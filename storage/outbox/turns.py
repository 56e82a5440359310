"""Whose turn is it: the oldest message of each conversation, when it is due, and what Slack asked to hold back."""

import functools
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam
from sqlmodel import col, delete, func, or_, select

from storage.engine import Tx
from storage.outbox.rows import COLUMNS, HoldRow, Kind, Letter, OutboxRow, Status
from storage.statements import WORKSPACE, Query, is_left, table_of

OUTBOX = table_of(OutboxRow)


def _heads() -> sa.ColumnElement[bool]:
    """It is the oldest unfinished message of its conversation, and what comes after it waits for it.

    Leaves out conversations that are `busy`, kinds that are `held`, and what is being sent. In a workspace that was
    left there are none, for every process at once.
    """
    one = OUTBOX.alias("one")
    to_look_for = sa.and_(one.c.status == Status.IN_DOUBT, one.c.due_at.is_not(None))
    ids = (
        sa.select(sa.func.min(one.c.id))
        .where(
            one.c.workspace == bindparam(WORKSPACE),
            sa.or_(one.c.status.in_([Status.WAITING, Status.SENDING]), to_look_for),
            one.c.conversation.not_in(bindparam("busy", expanding=True)),
        )
        .group_by(one.c.conversation)
    )
    return sa.and_(
        OUTBOX.c.id.in_(ids),
        ~is_left(bindparam(WORKSPACE)),
        OUTBOX.c.status != Status.SENDING,
        OUTBOX.c.kind.not_in(bindparam("held", expanding=True)),
    )


def _last_post() -> sa.ScalarSelect[datetime | None]:
    """When the conversation of a row got its last message."""
    last = OUTBOX.alias("last")
    return (
        sa.select(last.c.sent_at)
        .where(
            last.c.workspace == bindparam(WORKSPACE),
            last.c.conversation == OUTBOX.c.conversation,
            last.c.status == Status.SENT,
            last.c.kind != Kind.UPDATE,
        )
        .order_by(last.c.id.desc())
        .limit(1)
        .correlate(OUTBOX)
        .scalar_subquery()
    )


@functools.cache
def _claim() -> sa.Update:
    ours = sa.update(OUTBOX).where(OUTBOX.c.workspace == bindparam(WORKSPACE), OUTBOX.c.id == bindparam("row"))
    return ours.values(status=Status.SENDING, attempts=OUTBOX.c.attempts + 1)


HEADS = Query(OutboxRow, _heads(), columns=["conversation", "due_at"])
DUE = Query(
    OutboxRow,
    _heads(),
    sa.or_(OUTBOX.c.due_at.is_(None), OUTBOX.c.due_at <= bindparam("now")),
    columns=COLUMNS,
    also=[_last_post().label("spoke_at")],
    order_by=[OUTBOX.c.id],
    limited=True,
    skips_locked=True,  # a row in somebody's hands: their commit wakes us again
)
SENDING = Query(OutboxRow, OUTBOX.c.status == Status.SENDING, columns=["id"], limited=True)
KEYED = Query(OutboxRow, OUTBOX.c.key.in_(bindparam("keys", expanding=True)), columns=COLUMNS)
HELD = Query(HoldRow, table_of(HoldRow).c.until > bindparam("now"))
MOVING = ("team_added_to_org", "org_login_required")
"""What Slack says while a workspace moves into an organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A message to send, or, in doubt, to look for.

    `target` is the message that it answers or changes; `spoke_at` is when its conversation got its last message;
    `claimed_at` is before anybody else could see the claim.
    """

    letter: Letter
    target: Letter | None
    spoke_at: datetime | None
    claimed_at: datetime


def claim_heads(
    tx: Tx, now: datetime, *, limit: int, held: Collection[str] = (), busy: Collection[str] = ()
) -> list[Turn]:
    """Take the oldest message of conversations for sending, at most `limit`, those that came first first.

    `held` are the kinds that Slack asked to hold back, `busy` the conversations to leave alone. The claim is committed
    before Slack is called. A message in doubt comes as it is, to be looked for.
    """
    found = tx.find(DUE, now=now, most=limit, held=list(held), busy=list(busy), lock=True)
    fresh = [{"row": row.id} for row in found if row.status != Status.IN_DOUBT]
    tx.write_many(_claim(), fresh)
    targets = _targets(tx, [row.thread for row in found if row.thread])
    return [
        Turn(letter=_claimed(row), target=targets.get(row.thread or ""), spoke_at=row.spoke_at, claimed_at=now)
        for row in found
    ]


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
    moments = [
        max(row.due_at or now, may_speak.get(row.conversation, now)) for row in tx.find(HEADS, held=list(held), busy=[])
    ]
    return min(moments, default=None)


def hold(tx: Tx, kind: str, until: datetime) -> None:
    """Slack wants no calls of this kind before then."""
    row = tx.one(tx.rows(HoldRow).where(HoldRow.kind == kind), lock=True)
    if row is None:
        tx.add(HoldRow(workspace=tx.workspace, kind=kind, until=until))
    else:
        row.until = max(row.until, until)
        tx.add(row)


def hurry(tx: Tx, now: datetime) -> None:
    """A workspace has moved into an organisation: what Slack refused for that goes out now, and nothing is held."""
    tx.session.exec(delete(HoldRow).where(col(HoldRow.workspace) == tx.workspace))
    waiting = (
        col(OutboxRow.workspace) == tx.workspace,
        col(OutboxRow.status) == Status.WAITING,
        col(OutboxRow.error).in_(MOVING),
    )
    for row in tx.all(tx.rows(OutboxRow).where(*waiting).with_for_update()):
        row.due_at = now
        tx.said_to.add(row.conversation)


def find_held(tx: Tx, now: datetime) -> dict[str, datetime]:
    """The kinds that are held back, with the moment that ends it."""
    return {row.kind: row.until for row in tx.find(HELD, now=now)}


def is_sending(tx: Tx) -> bool:
    """Something was claimed and not settled. When a drain starts, its worker must have died."""
    return tx.first(SENDING, most=1) is not None


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
        ~is_left(col(OutboxRow.workspace)),
    )
    return list(tx.all(query.distinct()))


def find_unfinished_workspaces_everywhere(tx: Tx) -> list[str]:
    """Workspaces in which a process was sending something, or something waits; for the start of a process."""
    query = select(OutboxRow.workspace).where(OutboxRow.unfinished())
    return list(tx.all(query.distinct()))


def _targets(tx: Tx, keys: Collection[str]) -> dict[str, Letter]:
    if not keys:
        return {}
    return {row.key: Letter.of(row) for row in tx.find(KEYED, keys=list(set(keys)))}
