"""Bets with all that was ever said of them, as a search reads them."""

from collections.abc import Collection

from sqlalchemy import bindparam

from bot.rules.bets import State
from bot.rules.bets.texts import doc
from bot.rules.texts import Doc
from storage.bets.keeping import NUMBERED_BETS, load
from storage.bets.rows import BetUpdateRow, PromiseRow
from storage.engine import Tx
from storage.statements import Query, table_of

_UPDATES, _PROMISES = table_of(BetUpdateRow).c, table_of(PromiseRow).c
UPDATES = Query(BetUpdateRow, _UPDATES.bet.in_(bindparam("bets", expanding=True)), order_by=[_UPDATES.id])
PROMISES = Query(PromiseRow, _PROMISES.bet.in_(bindparam("bets", expanding=True)), order_by=[_PROMISES.id])


def find_docs(tx: Tx, numbers: Collection[int]) -> list[Doc]:
    """Of these those that are there, without what was placed by mistake."""
    every = list(numbers)
    bets = load(tx, tx.find(NUMBERED_BETS, numbers=every))
    updates = [BetUpdateRow.read(row) for row in tx.find(UPDATES, bets=every)]
    promises = [PromiseRow.read(row) for row in tx.find(PROMISES, bets=every)]
    return [
        doc(
            bet,
            [one for one in updates if one.bet == bet.number],
            [one for one in promises if one.bet == bet.number],
        )
        for bet in bets
        if bet.state is not State.MISTAKE
    ]
