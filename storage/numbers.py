"""Short numbers that people say aloud: D-14, B-3, L-2. Unique in the workspace, per kind, without gaps."""

from sqlmodel import Field, SQLModel

from storage.engine import Tx


class NumberRow(SQLModel, table=True):
    __tablename__ = "numbers"

    workspace: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    last: int = Field(default=0)


def claim_next(tx: Tx, kind: str) -> int:
    """Take the next number of this kind. Rolled back with the transaction, so none is skipped."""
    row = tx.one(tx.rows(NumberRow).where(NumberRow.kind == kind), lock=True)
    if row is None:
        row = NumberRow(workspace=tx.workspace, kind=kind)
    row.last += 1
    tx.add(row)
    return row.last
