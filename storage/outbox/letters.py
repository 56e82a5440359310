"""Putting a message into the outbox, and putting newer words into one that is there."""

from datetime import datetime
from typing import Any

from storage.engine import Tx
from storage.outbox.rows import Kind, Letter, OutboxRow, Said, Status


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
    if find_row(tx, key) is not None:
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
    tx.said_to.add(to)


def update(tx: Tx, *, key: str, message: Said, at: datetime) -> None:
    """Make the message `key` show this; several updates that wait collapse into the latest.

    Raises LookupError when nothing was ever put under that key.
    """
    row = find_row(tx, key, lock=True)
    if row is None:
        raise LookupError(f"no message {key} to update")
    # One in doubt may be there with what it said before, so its newer words come after it.
    if row.status in {Status.SENT, Status.SENDING, Status.IN_DOUBT}:
        row = find_row(tx, f"{key}#update", lock=True) or OutboxRow(
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
    elif (older := find_row(tx, f"{key}#update", lock=True)) is not None and older.status == Status.WAITING:
        older.status = Status.SENT  # kept from when the card was in doubt: these words go out with the card, and last
    row.text, row.blocks = message.text, _plain(message)
    tx.add(row)
    tx.said_to.add(row.conversation)


def get(tx: Tx, key: str) -> Letter | None:
    row = find_row(tx, key)
    return row.letter() if row else None


def get_by_id(tx: Tx, letter_id: int) -> Letter | None:
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id))
    return row.letter() if row else None


def find_row(tx: Tx, key: str, *, lock: bool = False) -> OutboxRow | None:
    return tx.one(tx.rows(OutboxRow).where(OutboxRow.key == key), lock=lock)


def _plain(message: Said) -> list[dict[str, Any]]:
    return [dict(block) for block in message.blocks]
