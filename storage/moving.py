"""A channel has another id: every row that names it names it so from then on. What was said and done stays as it was.

The columns stand here by what they hold. A test lives a workspace's weeks, moves a channel, and looks for the old id in
every column of every table.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import String, cast, func, update
from sqlmodel import SQLModel, col, delete, or_

from bot.rules.retries import Reason
from storage.decisions.rows import DecisionRow
from storage.engine import Tx
from storage.handovers import DepartureRow
from storage.launches.rows import LaunchRow
from storage.notes.rows import FollowerRow, NoteRow
from storage.outbox.rows import OutboxRow, Status
from storage.teams import TeamRow
from storage.workspaces import ChannelRow

IS_ONE: tuple[tuple[type[SQLModel], str], ...] = (
    (TeamRow, "channel"),
    (FollowerRow, "channel"),
    (OutboxRow, "conversation"),
    (OutboxRow, "channel"),
    (DepartureRow, "told"),
)
NAMES_ONE: tuple[tuple[type[SQLModel], str], ...] = ((OutboxRow, "key"), (OutboxRow, "thread"))
HOLDS_SOME: tuple[tuple[type[SQLModel], str], ...] = (
    (DecisionRow, "informed_channels"),
    (LaunchRow, "informed_channels"),
    (NoteRow, "sent_to"),
    (OutboxRow, "file"),
)
UNSAID = [Status.WAITING, Status.SENDING, Status.DEAD, Status.IN_DOUBT]


def move_channel(tx: Tx, before: str, after: str) -> None:
    """Both ids are Slack's. What could not be posted because the old one was not there any more is sent again."""
    tx.flush()
    _follow_once(tx, before, after)
    tx.session.exec(delete(ChannelRow).where(col(ChannelRow.workspace) == tx.workspace, col(ChannelRow.id) == before))
    _send_again(tx, before)
    for table, name in IS_ONE:
        column = getattr(table, name)
        ours = update(table).where(getattr(table, "workspace") == tx.workspace, column == before)  # noqa: B009
        tx.session.exec(ours.values({name: after}))
    for table, name in NAMES_ONE:
        column = getattr(table, name)
        ours = update(table).where(getattr(table, "workspace") == tx.workspace, column.contains(before))  # noqa: B009
        tx.session.exec(ours.values({name: func.replace(column, before, after)}))
    for table, name in HOLDS_SOME:
        column = getattr(table, name)
        _rename(tx.all(tx.rows(table).where(cast(column, String).contains(before))), [name], before, after)
    unsaid = tx.rows(OutboxRow).where(
        col(OutboxRow.status).in_(UNSAID),
        or_(cast(col(OutboxRow.blocks), String).contains(before), col(OutboxRow.text).contains(before)),
    )
    _rename(tx.all(unsaid), ["blocks", "text"], before, after)
    tx.session.flush()
    tx.said_to.add(after)


def _follow_once(tx: Tx, before: str, after: str) -> None:
    """Where the channel already follows a team under its new id, it does not follow it twice."""
    known = tx.all(tx.rows(FollowerRow).where(FollowerRow.channel == after))
    for team in [row.team for row in known]:
        ours = (
            col(FollowerRow.workspace) == tx.workspace,
            col(FollowerRow.team) == team,
            col(FollowerRow.channel) == before,
        )
        tx.session.exec(delete(FollowerRow).where(*ours))


def _send_again(tx: Tx, before: str) -> None:
    gone = tx.rows(OutboxRow).where(
        OutboxRow.conversation == before, OutboxRow.status == Status.DEAD, OutboxRow.error == Reason.CHANNEL_GONE
    )
    for row in tx.all(gone.with_for_update()):
        row.status, row.attempts, row.due_at, row.error = Status.WAITING, 0, None, None
        row.edition += 1
    tx.session.flush()


def _rename(rows: Iterable[Any], names: list[str], before: str, after: str) -> None:
    id_ = re.compile(rf"\b{re.escape(before)}\b")
    for row in rows:
        for name in names:
            value = getattr(row, name)
            setattr(row, name, json.loads(id_.sub(after, json.dumps(value))))
