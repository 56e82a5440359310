"""Which requests of Slack were already carried out, so that a repeat changes nothing.

A receipt is written in the same commit as what the request changed.
"""

from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Field, SQLModel, col, delete

from storage.columns import instant
from storage.engine import Tx
from storage.statements import Query, table_of


class ReceiptRow(SQLModel, table=True):
    __tablename__ = "receipts"

    workspace: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    at: datetime = instant(index=True)


THIS = Query(ReceiptRow, table_of(ReceiptRow).c.key == bindparam("of_key"), columns=["at"])


def claim(tx: Tx, key: str, at: datetime) -> bool:
    """True for the first to come with this key, False for a repeat. `at` is real time: it is about Slack's retries."""
    return tx.insert_once(ReceiptRow, key=key, at=at)


def is_known(tx: Tx, key: str) -> bool:
    """Whether somebody came with this key."""
    return tx.first(THIS, of_key=key) is not None


def forget_everywhere(tx: Tx, before: datetime) -> None:
    """Drop receipts older than any repeat can be (Slack retries for at most a day)."""
    tx.session.exec(delete(ReceiptRow).where(col(ReceiptRow.at) < before))
