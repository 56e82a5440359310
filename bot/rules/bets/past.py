"""How history keeps a bet, and how it comes back from there: each change as facts, old and new."""

from collections.abc import Iterable
from datetime import datetime

from bot.rules.bets.bet import Bet
from bot.rules.facts import Change, Kept, Plain

KEPT = Kept(inline="terms")


def change(
    before: Bet | None, after: Bet, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact; None is what was not there or is not there any more."""
    return KEPT.change(before, after, what=what, by=by, at=at, why=why)


def replay(changes: Iterable[Change]) -> Bet:
    """The bet as these changes leave it, from its first one on."""
    return KEPT.replay(Bet, changes)


def facts(bet: Bet) -> dict[str, Plain]:
    """A bet as plain facts, such as "name", "due", "blockers 2 resolved by" or "closing ending"."""
    return KEPT.facts(bet)
