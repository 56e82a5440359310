"""Every message waiting to be said, and how far each one got.

    waiting ──▶ sending ──▶ sent ──▶ (a newer card: waiting again, as an update)
       ▲           ├──▶ waiting   Slack asked to come back later, or surely did nothing
       └─ replay ──┼──▶ dead      Slack refuses for good
                   └──▶ in doubt  the answer was lost: it may be there. Looked for when due; found: sent, else: waiting

One row is one message with one key, said once. `due_at` is real time, not the team's turned clock. A row in doubt with
no `due_at` can't be looked for, and waits for a person's word.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Index, UniqueConstraint, and_, not_
from sqlmodel import Field, SQLModel, col, func, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.columns import instant, json_column
from storage.engine import Tx


class Status(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    DEAD = "dead"
    IN_DOUBT = "in doubt"


class Kind(StrEnum):
    POST = "post"
    UPDATE = "update"


class Said(Protocol):
    """What a message is to the outbox: the words for notifications, and the blocks."""

    @property
    def text(self) -> str: ...
    @property
    def blocks(self) -> Sequence[Mapping[str, Any]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message on its way. `conversation` is a channel or a person; `channel` and `ts` are where Slack put it."""

    id: int
    key: str
    kind: Kind
    conversation: str
    text: str
    blocks: Sequence[Mapping[str, Any]]
    thread: str | None
    broadcast: bool
    team: int | None
    owner: str | None
    about: str
    status: Status
    attempts: int
    edition: int
    at: datetime
    due_at: datetime | None
    channel: str | None
    ts: str | None
    error: str | None


class OutboxRow(SQLModel, table=True):
    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("workspace", "key"),
        Index("outbox_unfinished", "workspace", "status", "conversation", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    key: str
    kind: str = Kind.POST
    conversation: str
    text: str
    blocks: list[dict[str, Any]] = json_column()
    thread: str | None = None
    broadcast: bool = False
    team: int | None = None
    owner: str | None = None
    about: str
    status: str = Status.WAITING
    attempts: int = 0
    edition: int = 1
    at: datetime = instant()
    due_at: datetime | None = instant(null=True)
    channel: str | None = None
    ts: str | None = None
    error: str | None = None


def put(
    tx: Tx,
    *,
    key: str,
    to: str,
    message: Said,
    about: str,
    at: datetime,
    team: int | None = None,
    owner: str | None = None,
    thread: str | None = None,
    broadcast: bool = False,
) -> None:
    """Say `message` to a channel or a person, once: a second put with the same key changes nothing.

    `thread` is the key of the message to reply to; `owner` is told if Slack refuses; `about` names it for them; in
    the status of `team` it can be sent again.
    """
    if _row(tx, key) is not None:
        return
    tx.add(
        OutboxRow(
            workspace=tx.workspace,
            key=key,
            conversation=to,
            text=message.text,
            blocks=_plain(message),
            thread=thread,
            broadcast=broadcast,
            team=team,
            owner=owner,
            about=about,
            at=at,
        )
    )
    tx.said_something = True


def update(tx: Tx, *, key: str, message: Said, at: datetime) -> None:
    """Make the message `key` show this; several updates that wait collapse into the latest.

    Raises LookupError when nothing was ever put under that key.
    """
    row = _row(tx, key, lock=True)
    if row is None:
        raise LookupError(f"no message {key} to update")
    # One in doubt may be there with what it said before, so its newer words come after it.
    if row.status in {Status.SENT, Status.SENDING, Status.IN_DOUBT}:
        row = _row(tx, f"{key}#update", lock=True) or OutboxRow(
            workspace=tx.workspace,
            key=f"{key}#update",
            kind=Kind.UPDATE,
            conversation=row.conversation,
            text="",
            blocks=[],
            thread=key,
            team=row.team,
            owner=row.owner,
            about=row.about,
            at=at,
        )
        if row.status != Status.SENDING:
            row.status, row.attempts, row.due_at = Status.WAITING, 0, None
        row.edition += 1
    row.text, row.blocks = message.text, _plain(message)
    tx.add(row)
    tx.said_something = True


def get(tx: Tx, key: str) -> Letter | None:
    row = _row(tx, key)
    return _letter(row) if row else None


def get_by_id(tx: Tx, letter_id: int) -> Letter | None:
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id))
    return _letter(row) if row else None


def _is_unfinished() -> ColumnElement[bool]:
    """It holds its conversation up: it waits, is being sent, or is to be looked for."""
    to_look_for = and_(col(OutboxRow.status) == Status.IN_DOUBT, col(OutboxRow.due_at).is_not(None))
    return or_(col(OutboxRow.status).in_([Status.WAITING, Status.SENDING]), to_look_for)


def _is_head(tx: Tx) -> ColumnElement[bool]:
    """It is the oldest unfinished message of its conversation: what comes after it waits for it."""
    heads = (
        select(func.min(OutboxRow.id))
        .where(OutboxRow.workspace == tx.workspace, _is_unfinished())
        .group_by(col(OutboxRow.conversation))
    )
    return col(OutboxRow.id).in_(heads)


def find_conversations_due(tx: Tx, now: datetime, *, held: Collection[str] = ()) -> list[str]:
    """Conversations whose oldest unfinished message may go out now; `held` kinds may not."""
    query = select(OutboxRow.conversation).where(
        OutboxRow.workspace == tx.workspace,
        _is_head(tx),
        OutboxRow.status != Status.SENDING,
        col(OutboxRow.kind).not_in(held),
        or_(col(OutboxRow.due_at).is_(None), col(OutboxRow.due_at) <= now),
    )
    return list(tx.all(query.order_by(col(OutboxRow.id))))


def claim_head(tx: Tx, conversation: str, now: datetime, *, held: Collection[str] = ()) -> Letter | None:
    """Take the oldest message of a conversation for sending; None when it has none that may go out now.

    `held` are the kinds that Slack asked to hold back. The claim is committed before Slack is called. A message in
    doubt comes as it is, to be looked for.
    """
    query = _unfinished(tx).where(OutboxRow.conversation == conversation).order_by(col(OutboxRow.id)).limit(1)
    row = tx.one(query, lock=True)
    if row is None or row.status == Status.SENDING or not _is_due(row, now) or row.kind in held:
        return None
    if row.status == Status.IN_DOUBT:
        return _letter(row)
    row.status = Status.SENDING
    row.attempts += 1
    tx.add(row)
    return _letter(row)


def mark_sent(tx: Tx, letter: Letter, *, channel: str, ts: str) -> None:
    """Slack has it. If a newer card came in meanwhile, the row waits again."""
    row = _mine(tx, letter)
    row.channel, row.ts, row.error, row.due_at = channel, ts, None, None
    row.status = Status.SENT if row.edition == letter.edition else Status.WAITING
    tx.add(row)


def mark_retry(tx: Tx, letter: Letter, *, due_at: datetime, error: str) -> None:
    row = _mine(tx, letter)
    row.status, row.due_at, row.error = Status.WAITING, due_at, error
    tx.add(row)


def mark_dead(tx: Tx, letter: Letter, *, error: str) -> None:
    """Slack refuses it for good, or it was in doubt too often."""
    row = _doubtful(tx, letter) if letter.status is Status.IN_DOUBT else _mine(tx, letter)
    row.status, row.error = Status.DEAD, error
    tx.add(row)


def mark_in_doubt(tx: Tx, letter: Letter, *, error: str, look_at: datetime) -> None:
    """The answer was lost. It may still land, so it is looked for a little later."""
    row = _mine(tx, letter)
    row.status, row.error, row.due_at = Status.IN_DOUBT, error, look_at
    tx.add(row)


def mark_found(tx: Tx, letter: Letter, *, channel: str, ts: str) -> None:
    """What was in doubt is there."""
    row = _doubtful(tx, letter)
    row.status, row.channel, row.ts, row.error, row.due_at = Status.SENT, channel, ts, None, None
    tx.add(row)


def mark_absent(tx: Tx, letter: Letter, *, due_at: datetime) -> None:
    """What was in doubt is not there, so it is sent again when due."""
    row = _doubtful(tx, letter)
    row.status, row.due_at = Status.WAITING, due_at
    tx.add(row)


def mark_look_later(tx: Tx, letter: Letter, *, look_at: datetime | None) -> None:
    """It could not be looked for now; with None it never can, and a person has to say."""
    row = _doubtful(tx, letter)
    row.due_at = look_at
    tx.add(row)


def fold(tx: Tx, update: Letter) -> None:
    """Put a newer card into its message that never arrived, so that sending that one again shows the latest."""
    row, target = _mine(tx, update), _row(tx, update.thread or "", lock=True)
    if target is not None:
        target.text, target.blocks = row.text, row.blocks
        tx.add(target)
    row.status = Status.SENT
    tx.add(row)


def is_sending(tx: Tx) -> bool:
    """Something was claimed and not settled. When a drain starts, its worker must have died."""
    return tx.one(tx.rows(OutboxRow).where(OutboxRow.status == Status.SENDING).limit(1)) is not None


def mark_abandoned(tx: Tx, *, look_at: datetime) -> list[Letter]:
    """What a killed process was sending. An update may simply go again; a post is in doubt."""
    found = tx.all(tx.rows(OutboxRow).where(OutboxRow.status == Status.SENDING))
    for row in found:
        again = row.kind == Kind.UPDATE
        row.status, row.due_at = (Status.WAITING, None) if again else (Status.IN_DOUBT, look_at)
        row.error = "the process ended while sending"
        tx.add(row)
    return [_letter(row) for row in found]


def mark_again(tx: Tx, letter_id: int) -> Letter | None:
    """Send again what could not be posted. None when it is not (or no longer) such a message."""
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id), lock=True)
    if row is None or not _awaits_person(row):
        return None
    row.status, row.attempts, row.due_at, row.error = Status.WAITING, 0, None, None
    tx.add(row)
    tx.said_something = True
    return _letter(row)


def mark_there(tx: Tx, letter_id: int) -> Letter | None:
    """A person saw that an in-doubt message did arrive. None when it is not in doubt (any more)."""
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id), lock=True)
    if row is None or row.status == Status.DEAD or not _awaits_person(row):
        return None
    row.status, row.error, row.due_at = Status.SENT, None, None
    tx.add(row)
    return _letter(row)


def find_not_posted(tx: Tx, team: int) -> list[Letter]:
    """A team's messages that wait for a person's word: dead, or in doubt and not to be looked for. Newest first."""
    query = tx.rows(OutboxRow).where(
        OutboxRow.team == team, col(OutboxRow.status).in_([Status.DEAD, Status.IN_DOUBT]), not_(_is_unfinished())
    )
    return [_letter(row) for row in tx.all(query.order_by(col(OutboxRow.id).desc()))]


def next_due(tx: Tx, *, held: Collection[str] = ()) -> datetime | None:
    """When the first message that waits for nothing but its time is due; None when none does.

    One that waits behind another, or is of a `held` kind, has a moment that may be past without anything to do.
    """
    query = tx.rows(OutboxRow).where(_is_head(tx), col(OutboxRow.kind).not_in(held), col(OutboxRow.due_at).is_not(None))
    row = tx.one(query.order_by(col(OutboxRow.due_at)).limit(1))
    return row.due_at if row else None


def find_workspaces_everywhere(tx: Tx, now: datetime) -> list[str]:
    """Workspaces that have something to say now."""
    query = select(OutboxRow.workspace).where(
        _is_unfinished(),
        OutboxRow.status != Status.SENDING,
        or_(col(OutboxRow.due_at).is_(None), col(OutboxRow.due_at) <= now),
    )
    return list(tx.all(query.distinct()))


def find_unfinished_workspaces_everywhere(tx: Tx) -> list[str]:
    """Workspaces in which a process was sending something, or something waits; for the start of a process."""
    query = select(OutboxRow.workspace).where(_is_unfinished())
    return list(tx.all(query.distinct()))


def _unfinished(tx: Tx) -> SelectOfScalar[OutboxRow]:
    return tx.rows(OutboxRow).where(_is_unfinished())


def _row(tx: Tx, key: str, *, lock: bool = False) -> OutboxRow | None:
    return tx.one(tx.rows(OutboxRow).where(OutboxRow.key == key), lock=lock)


def _mine(tx: Tx, letter: Letter) -> OutboxRow:
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter.id), lock=True)
    if row is None or row.status != Status.SENDING:
        raise LookupError(f"message {letter.key} is not being sent by this process")
    return row


def _awaits_person(row: OutboxRow) -> bool:
    return row.status == Status.DEAD or (row.status == Status.IN_DOUBT and row.due_at is None)


def _doubtful(tx: Tx, letter: Letter) -> OutboxRow:
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter.id), lock=True)
    if row is None or row.status != Status.IN_DOUBT:
        raise LookupError(f"message {letter.key} is not in doubt any more")
    return row


def _is_due(row: OutboxRow, now: datetime) -> bool:
    return row.due_at is None or row.due_at <= now


def _plain(message: Said) -> list[dict[str, Any]]:
    return [dict(block) for block in message.blocks]


def _letter(row: OutboxRow) -> Letter:
    assert row.id is not None
    return Letter(
        id=row.id,
        key=row.key,
        kind=Kind(row.kind),
        conversation=row.conversation,
        text=row.text,
        blocks=row.blocks,
        thread=row.thread,
        broadcast=row.broadcast,
        team=row.team,
        owner=row.owner,
        about=row.about,
        status=Status(row.status),
        attempts=row.attempts,
        edition=row.edition,
        at=row.at,
        due_at=row.due_at,
        channel=row.channel,
        ts=row.ts,
        error=row.error,
    )
