"""What only a person can settle: messages that could not be posted, and those that nobody can look for."""

from datetime import datetime

from sqlalchemy import not_
from sqlmodel import col, func, select

from storage.engine import Tx
from storage.outbox.rows import Kind, Letter, OutboxRow, Status


def mark_again(tx: Tx, letter_id: int, at: datetime | None = None) -> Letter | None:
    """Send again what could not be posted; it waits from `at` on. None when it is not (or no longer) such a message."""
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id), lock=True)
    if row is None or not row.awaits_person:
        return None
    row.status, row.attempts, row.due_at, row.error = Status.WAITING, 0, None, None
    row.at = at or row.at
    row.edition += 1  # what is said about this try is not what was said about the last one
    tx.said_to.add(row.conversation)
    return row.letter()


def mark_there(tx: Tx, letter_id: int) -> Letter | None:
    """A person saw that an in-doubt message did arrive. None when it is not in doubt (any more)."""
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id), lock=True)
    if row is None or row.status == Status.DEAD or not row.awaits_person:
        return None
    row.status, row.error, row.due_at = Status.SENT, None, None
    return row.letter()


def find_not_posted(tx: Tx, team: int) -> list[Letter]:
    """A team's messages that wait for a person's word: dead, or in doubt and not to be looked for. Newest first."""
    query = tx.rows(OutboxRow).where(
        OutboxRow.team == team,
        col(OutboxRow.status).in_([Status.DEAD, Status.IN_DOUBT]),
        not_(OutboxRow.unfinished()),
    )
    return [row.letter() for row in tx.all(query.order_by(col(OutboxRow.id).desc()))]


def count_not_posted(tx: Tx) -> dict[int | None, int]:
    """How many messages wait for a person's word, by team."""
    query = select(OutboxRow.team, func.count()).where(
        OutboxRow.workspace == tx.workspace,
        col(OutboxRow.status).in_([Status.DEAD, Status.IN_DOUBT]),
        not_(OutboxRow.unfinished()),
    )
    return dict(tx.session.exec(query.group_by(col(OutboxRow.team))).all())


def find_quietly_refused(tx: Tx, since: datetime) -> list[Letter]:
    """Updates from then on that could not be made, and of which nobody was told."""
    query = tx.rows(OutboxRow).where(
        OutboxRow.status == Status.DEAD,
        OutboxRow.kind == Kind.UPDATE,
        col(OutboxRow.owner).is_(None),
        OutboxRow.at >= since,
    )
    return [row.letter() for row in tx.all(query)]
