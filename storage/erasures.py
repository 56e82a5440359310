"""Erasures that somebody asked for, until the name is looked for no more: what is left of one that was interrupted.

The name is locked as a secret is, and goes with its row.
"""

from datetime import datetime

from sqlmodel import Field, SQLModel, col, delete, select

from bot.rules.erasing import Erasure
from storage.columns import instant, locked, workspace
from storage.engine import Tx
from storage.statements import is_left


class ErasureRow(SQLModel, table=True):
    __tablename__ = "erasures"

    id: int | None = Field(default=None, primary_key=True)
    workspace: str = workspace()
    spellings: str = locked()
    by: str
    at: datetime = instant()
    texts: int = 0
    records: int = 0
    entries: int = 0
    messages: int = 0
    ended_at: datetime | None = instant(null=True)
    seen: int = 0


def begin(tx: Tx, spellings: tuple[str, ...], by: str, at: datetime) -> int:
    """Its number, by which it is carried out; another erasure may have it again later."""
    row = ErasureRow(workspace=tx.workspace, spellings=tx.vault.lock("\n".join(spellings)), by=by, at=at)
    tx.add(row)
    assert row.id is not None
    return row.id


def get(tx: Tx, number: int) -> Erasure | None:
    """Raises VaultError when the key does not fit."""
    row = _row(tx, number)
    if row is None:
        return None
    return Erasure(
        number=number,
        spellings=tuple(tx.vault.unlock(row.spellings).split("\n")),
        by=row.by,
        at=row.at,
        texts=row.texts,
        records=row.records,
        entries=row.entries,
        messages=row.messages,
        ended_at=row.ended_at,
        seen=row.seen,
    )


def add_up(tx: Tx, number: int, *, texts: int, records: int, entries: int, messages: int) -> None:
    """Of how much the name was taken, beside what it was taken from before."""
    row = _row(tx, number)
    if row is not None:
        row.texts, row.records = row.texts + texts, row.records + records
        row.entries, row.messages = row.entries + entries, row.messages + messages


def end(tx: Tx, number: int, at: datetime, seen: int) -> bool:
    """Nothing held the name, up to the entry `seen`. Whether it had not ended before."""
    row = _row(tx, number)
    if row is None or row.ended_at is not None:
        return False
    row.ended_at, row.seen = at, seen
    return True


def see(tx: Tx, number: int, seen: int) -> None:
    """Up to this entry nothing brought the name back."""
    row = _row(tx, number)
    if row is not None:
        row.seen = seen


def drop(tx: Tx, number: int) -> None:
    """Nothing is left of it, and so not the name."""
    ours = delete(ErasureRow).where(col(ErasureRow.workspace) == tx.workspace, col(ErasureRow.id) == number)
    tx.session.exec(ours)


def find_everywhere(tx: Tx) -> list[tuple[str, int]]:
    """All that are to be carried out, or looked after: workspace and number. Of a workspace that was left none is."""
    every = select(ErasureRow.workspace, ErasureRow.id).where(~is_left(col(ErasureRow.workspace)))
    rows = tx.session.exec(every.order_by(col(ErasureRow.id))).all()
    return [(one, number) for one, number in rows if number is not None]


def _row(tx: Tx, number: int) -> ErasureRow | None:
    return tx.one(tx.rows(ErasureRow).where(ErasureRow.id == number), lock=True)
