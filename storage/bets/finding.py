"""Which bets are open, and whose?"""

from collections.abc import Collection

from bot.rules.bets import Bet, Horizon, worst_first
from storage.bets.keeping import NUMBERED_BETS, OPEN_BETS, OWNED_BETS, load
from storage.engine import Tx


def find_open(tx: Tx, teams: Collection[int]) -> list[Bet]:
    """Open bets of these teams, worst first."""
    return worst_first(load(tx, tx.find(OPEN_BETS, teams=list(teams))))


def find_now(tx: Tx, team_id: int) -> list[Bet]:
    """The bets that updates and notes are about, worst first."""
    return [bet for bet in find_open(tx, [team_id]) if bet.terms.horizon is Horizon.NOW]


def find_owned(tx: Tx, person: str) -> list[Bet]:
    """Somebody's open bets in every team, worst first: for the clock, which tells of each only who may see it."""
    return worst_first(load(tx, tx.find(OWNED_BETS, of_owner=person)))


def find_numbered(tx: Tx, numbers: Collection[int]) -> dict[int, Bet]:
    """These bets as they stand, closed ones too, by number."""
    return {bet.number: bet for bet in load(tx, tx.find(NUMBERED_BETS, numbers=list(numbers)))}
