"""What the record takes of closed bets, kept as they are closed and reopened."""

from collections.abc import Collection

from sqlmodel import SQLModel, col, delete

from bot.rules.bets import Settled
from storage.bets.rows import SettledRow
from storage.engine import Tx


def add_settled(tx: Tx, team: int, one: Settled) -> None:
    """A bet of that team was closed."""
    tx.insert(SettledRow, team=team, **{name: getattr(one, name) for name in COLUMNS})


def forget_settled(tx: Tx, number: int) -> None:
    """It was reopened."""
    tx.session.exec(
        delete(SettledRow).where(col(SettledRow.workspace) == tx.workspace, col(SettledRow.number) == number)
    )


def find_settled(tx: Tx, teams: Collection[int], *, owner: str | None = None, kind: str | None = None) -> list[Settled]:
    """Closed bets of these teams, of everybody or of one owner, of all or of one kind of work; by their numbers."""
    query = tx.rows(SettledRow).where(col(SettledRow.team).in_(teams))
    if kind is not None:
        query = query.where(SettledRow.work == kind)
    if owner is not None:
        query = query.where(SettledRow.owner == owner)
    return [_settled(row) for row in tx.all(query.order_by(col(SettledRow.number)))]


COLUMNS = tuple(Settled.__dataclass_fields__)


def _settled(row: SQLModel) -> Settled:
    return Settled(**{name: getattr(row, name) for name in COLUMNS})
