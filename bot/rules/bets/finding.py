"""Which bets are meant, and which come first?"""

from collections.abc import Iterable

from bot.rules.bets.bet import BADNESS, Bet


def worst_first(bets: Iterable[Bet]) -> list[Bet]:
    return sorted(bets, key=lambda bet: (-BADNESS[bet.health], bet.confidence, bet.number))


def own_first(bets: Iterable[Bet], person: str) -> list[Bet]:
    return sorted(worst_first(bets), key=lambda bet: bet.owner != person)


def named(bets: Iterable[Bet], typed: str) -> list[Bet]:
    """Bets that are called this; where none is, those with it in their name."""
    wanted, known = typed.casefold(), worst_first(bets)
    exactly = [bet for bet in known if bet.name.casefold() == wanted]
    return exactly or [bet for bet in known if wanted in bet.name.casefold()]
