"""Who was reminded of what, who put it off, and which decisions the clock has to look at."""

from datetime import datetime

from sqlmodel import col

from bot.rules.decisions import Decision
from bot.rules.reminders import Kind, Reminder, Snooze
from storage.decisions.keeping import load
from storage.decisions.rows import DecisionRow, ReminderRow, SnoozeRow
from storage.engine import Tx

AT_ONCE = 50  # decisions of a team that one look of the clock takes; the rest comes with the next


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


def set_alarm(tx: Tx, number: int, at: datetime | None) -> None:
    """When the clock has to look at it next; None when it need not. Raises LookupError if there is no such decision."""
    row = tx.one(tx.rows(DecisionRow).where(DecisionRow.number == number))
    if row is None:
        raise LookupError(f"decision {number} is not there")
    row.alarm_at = at
    tx.add(row)


def find_alarms(tx: Tx, team: int, now: datetime) -> list[Decision]:
    """A team's decisions whose alarm is due, the longest due first."""
    query = tx.rows(DecisionRow).where(DecisionRow.team == team, col(DecisionRow.alarm_at) <= now)
    return load(tx, tx.all(query.order_by(col(DecisionRow.alarm_at), col(DecisionRow.number)).limit(AT_ONCE)))
