"""Who changed what, when, from which value to which, and why. Rows are added, and carry the one before them.

Nothing of them is ever changed but for words that somebody asked to have taken out, which is said in the history too.
"""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Index, Row, bindparam
from sqlmodel import Field, SQLModel, col

from bot.rules import chain
from bot.rules.facts import Change
from storage import chains
from storage.columns import instant, json_column
from storage.engine import Tx
from storage.statements import Query, table_of

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
    __table_args__ = (
        Index("history_of_record", "workspace", "record", "position"),
        Index("history_chain", "workspace", "position", unique=True),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    record: str
    what: str
    at: datetime = instant()
    by: str | None = None
    before: dict[str, Any] = json_column()
    after: dict[str, Any] = json_column()
    why: str | None = None
    position: int
    previous: str
    hash: str
    salt: str | None
    """None once words were taken from it; then `words` is the digest of what they were."""
    words: str | None


_ROWS = table_of(HistoryRow).c
ENTRY = tuple(one.name for one in fields(Entry))
OF_RECORDS = Query(
    HistoryRow, _ROWS.record.in_(bindparam("records", expanding=True)), columns=ENTRY, order_by=[_ROWS.position]
)


SALT_BYTES = 16


def add(tx: Tx, entry: Entry) -> None:
    """It is chained, and written, when all else of this transaction is done: who holds the end of a chain waits for
    nobody."""
    tx.happened.append(replace(entry, before=dict(entry.before), after=dict(entry.after)))
    tx.last(_chain)


def _chain(tx: Tx) -> None:
    """Put what happened behind what happened before. Others wait from `claim` on, so what can be reckoned before is."""
    made = [_digests(entry) for entry in tx.happened]
    head = chains.claim(tx)
    for entry, (salt, facts, words) in zip(tx.happened, made, strict=True):
        previous, head = head.hash, chain.link(workspace=tx.workspace, head=head, facts=facts, words=words)
        place = {"position": head.position, "previous": previous, "hash": head.hash, "salt": salt, "words": None}
        tx.insert(HistoryRow, **{name: getattr(entry, name) for name in ENTRY}, **place)
    tx.happened.clear()
    chains.save(tx, head)


def _digests(entry: Entry) -> tuple[str, str, str]:
    """A salt, and the digests of the entry's facts and of its words with that."""
    salt = secrets.token_hex(SALT_BYTES)
    told = {"before": entry.before, "after": entry.after}
    facts = chain.facts_digest(record=entry.record, what=entry.what, at=entry.at, by=entry.by, **told)
    return salt, facts, chain.words_digest(salt=salt, why=entry.why, **told)


def find(tx: Tx, record: str) -> list[Entry]:
    """Everything that happened to a record, oldest first."""
    return find_many(tx, [record]).get(record, [])


def find_many(tx: Tx, records: Collection[str]) -> dict[str, list[Entry]]:
    """As `find`, of each of these records to which anything happened."""
    found: dict[str, list[Entry]] = {}
    for row in tx.find(OF_RECORDS, records=list(records)):
        found.setdefault(row.record, []).append(_entry(row))
    for entry in tx.happened:
        if entry.record in records:
            found.setdefault(entry.record, []).append(entry)
    return found


def find_last(tx: Tx, record: str, most: int) -> list[Entry]:
    """What happened to a record last, oldest first."""
    query = tx.rows(HistoryRow).where(HistoryRow.record == record).order_by(col(HistoryRow.position).desc())
    stored = [_entry(row) for row in reversed(tx.all(query.limit(most)))]
    return [*stored, *(one for one in tx.happened if one.record == record)][-most:]


def _entry(row: HistoryRow | Row[Any]) -> Entry:
    return Entry(**{name: getattr(row, name) for name in ENTRY})


def add_change(tx: Tx, record: str, change: Change) -> None:
    """Keep what a rule says that changed."""
    add(tx, Entry(record=record, **{name: getattr(change, name) for name in CHANGE}))


def find_changes(tx: Tx, record: str) -> list[Change]:
    """Everything that happened to a record, the first first: what a ritual's `replay` takes."""
    return [_change(entry) for entry in find(tx, record)]


def find_last_changes(tx: Tx, record: str, most: int) -> list[Change]:
    """The last few of them, the first first."""
    return [_change(entry) for entry in find_last(tx, record, most)]


def find_all_changes(tx: Tx, records: Collection[str]) -> dict[str, list[Change]]:
    """As `find_changes`, of each of these records."""
    found = find_many(tx, records)
    return {record: [_change(entry) for entry in found.get(record, ())] for record in records}


CHANGE = tuple(one.name for one in fields(Change))


def _change(entry: Entry) -> Change:
    return Change(**{name: getattr(entry, name) for name in CHANGE})
