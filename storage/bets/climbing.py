"""Where bets came from on the hill."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col

from bot.rules.bets import Update
from storage.bets.rows import BetUpdateRow
from storage.engine import Tx


def find_moves(tx: Tx, numbers: Collection[int], since: datetime) -> dict[int, list[Update]]:
    """Updates since then that moved one of these bets on the hill, by its number, oldest first."""
    query = tx.rows(BetUpdateRow).where(
        col(BetUpdateRow.bet).in_(numbers), BetUpdateRow.at >= since, col(BetUpdateRow.hill_before).is_not(None)
    )
    found: dict[int, list[Update]] = {}
    for row in tx.all(query.order_by(col(BetUpdateRow.at), col(BetUpdateRow.id))):
        found.setdefault(row.bet, []).append(BetUpdateRow.read(row))
    return found
