"""The end of each workspace's history: how many entries it has and the hash of the last, which the next one carries."""

from sqlmodel import Field, SQLModel

from bot.rules.chain import BEGINNING, Head
from storage.engine import Tx
from storage.statements import Change, Query

__all__ = ["BEGINNING", "ChainRow", "Head", "claim", "get", "save"]


class ChainRow(SQLModel, table=True):
    __tablename__ = "chains"

    workspace: str = Field(primary_key=True)
    position: int
    hash: str


HEAD = Query(ChainRow)
MOVE = Change(ChainRow)


def get(tx: Tx) -> Head:
    row = tx.first(HEAD)
    return Head(position=row.position, hash=row.hash) if row is not None else BEGINNING


def claim(tx: Tx) -> Head:
    """Keep the end from everybody else until this commit. Whoever does it takes no other lock afterwards."""
    row = tx.first(HEAD, lock=True)
    if row is None:
        tx.insert_once(ChainRow, position=BEGINNING.position, hash=BEGINNING.hash)
        row = tx.first(HEAD, lock=True)  # of another one, perhaps, which was a little faster
        assert row is not None
    return Head(position=row.position, hash=row.hash)


def save(tx: Tx, head: Head) -> None:
    tx.write(MOVE, position=head.position, hash=head.hash)
