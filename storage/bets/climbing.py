"""Where bets came from on the hill."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam

from bot.rules.bets import Update
from storage.bets.rows import BetUpdateRow
from storage.engine import Tx
from storage.statements import Query, table_of

_ROWS = table_of(BetUpdateRow).c
MOVES = Query(
    BetUpdateRow,
    _ROWS.bet.in_(bindparam("bets", expanding=True)),
    _ROWS.at >= bindparam("since"),
    _ROWS.hill_before.is_not(None),
    order_by=[_ROWS.at, _ROWS.id],
)


def find_moves(tx: Tx, numbers: Collection[int], since: datetime) -> dict[int, list[Update]]:
    """Updates since then that moved one of these bets on the hill, by its number, oldest first."""
    found: dict[int, list[Update]] = {}
    for row in tx.find(MOVES, bets=list(numbers), since=since) if numbers else ():
        found.setdefault(row.bet, []).append(BetUpdateRow.read(row))
    return found
