"""Who was reminded of what, and who put it off?"""

from sqlmodel import col

from bot.rules.reminders import Kind, Reminder, Snooze
from storage.decisions.rows import ReminderRow, SnoozeRow
from storage.engine import Tx


def add_reminder(tx: Tx, number: int, sent: Reminder) -> None:
    tx.add(ReminderRow(workspace=tx.workspace, decision=number, kind=sent.kind.value, to=sent.to, at=sent.at))


def find_reminders(tx: Tx, number: int) -> list[Reminder]:
    """What was sent about a decision, the first one first."""
    query = tx.rows(ReminderRow).where(ReminderRow.decision == number)
    return [Reminder(kind=Kind(row.kind), to=row.to, at=row.at) for row in tx.all(query.order_by(col(ReminderRow.id)))]


def add_snooze(tx: Tx, number: int, asked: Snooze) -> None:
    tx.add(SnoozeRow(workspace=tx.workspace, decision=number, by=asked.by, at=asked.at, until=asked.until))


def find_snoozes(tx: Tx, number: int) -> list[Snooze]:
    """Every time that somebody put it off, the first one first."""
    query = tx.rows(SnoozeRow).where(SnoozeRow.decision == number)
    return [Snooze(by=row.by, at=row.at, until=row.until) for row in tx.all(query.order_by(col(SnoozeRow.id)))]
