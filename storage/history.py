"""Who changed what, when, from which value to which, and why. Rows are added and never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel, col

from storage.columns import instant, json_column
from storage.engine import Tx

Plain = str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One change of one record, such as D-14 or team 3. `by` is None when the clock did it."""

    record: str
    what: str
    at: datetime
    by: str | None
    before: Mapping[str, Plain]
    after: Mapping[str, Plain]
    why: str | None = None


class HistoryRow(SQLModel, table=True):
    __tablename__ = "history"
    __table_args__ = (Index("history_of_record", "workspace", "record", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    record: str
    what: str
    at: datetime = instant()
    by: str | None = None
    before: dict[str, Any] = json_column()
    after: dict[str, Any] = json_column()
    why: str | None = None


def add(tx: Tx, entry: Entry) -> None:
    tx.insert(
        HistoryRow,
        record=entry.record,
        what=entry.what,
        at=entry.at,
        by=entry.by,
        before=dict(entry.before),
        after=dict(entry.after),
        why=entry.why,
    )


def find(tx: Tx, record: str) -> list[Entry]:
    """Everything that happened to a record, oldest first."""
    rows = tx.all(tx.rows(HistoryRow).where(HistoryRow.record == record).order_by(col(HistoryRow.id)))
    return [_entry(row) for row in rows]


def find_last(tx: Tx, record: str, most: int) -> list[Entry]:
    """What happened to a record last, oldest first."""
    query = tx.rows(HistoryRow).where(HistoryRow.record == record).order_by(col(HistoryRow.id).desc())
    return [_entry(row) for row in reversed(tx.all(query.limit(most)))]


def _entry(row: HistoryRow) -> Entry:
    return Entry(
        record=row.record,
        what=row.what,
        at=row.at,
        by=row.by,
        before=row.before,
        after=row.after,
        why=row.why,
    )
