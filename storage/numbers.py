"""Short numbers that people say aloud: D-14, B-3, L-2. Unique in the workspace, per kind, without gaps,
except where a database was restored."""

from collections.abc import Iterable, Mapping

from sqlmodel import Field, SQLModel, select

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


def skip_everywhere(tx: Tx, kinds: Iterable[str], workspaces: Iterable[str], by: int) -> Mapping[str, int]:
    """Leave so many numbers out, of each kind in each workspace: they may stand on what people saw.

    Answers the first one that is given next, of each kind the highest.
    """
    rows = {(row.workspace, row.kind): row for row in tx.all(select(NumberRow).with_for_update())}
    next_ones: dict[str, int] = {}
    every = {(workspace, kind) for workspace in workspaces for kind in kinds} | rows.keys()
    for workspace, kind in sorted(every):
        row = rows.get((workspace, kind)) or NumberRow(workspace=workspace, kind=kind)
        row.last += by
        tx.add(row)
        next_ones[kind] = max(next_ones.get(kind, 0), row.last + 1)
    return next_ones
