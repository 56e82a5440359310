"""What do pictures show of bets: where each stands on the hill and came from, and up to when its course is told?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.rules import calendar
from bot.rules.bets.alerts import is_stalled, now_since
from bot.rules.bets.bet import Bet, Update

TRAIL = timedelta(weeks=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """A bet of now on the hill. `trail` is where it was in the last four weeks until it moved on, the oldest first.

    `stalled_days` is for how long it has not moved, where that counts as stalled.
    """

    bet: Bet
    trail: tuple[int, ...] = ()
    stalled_days: int | None = None


def climbs(bets: Iterable[Bet], moves: Mapping[int, Sequence[Update]], now: datetime) -> list[Climb]:
    """Bets of now in their order; `moves` are updates by the bet's number, oldest first, of which some moved it."""
    return [_climb(bet, moves.get(bet.number, ()), now) for bet in bets if bet.is_now]


def _climb(bet: Bet, moves: Sequence[Update], now: datetime) -> Climb:
    trail = tuple(one.hill_before for one in moves if one.hill_before is not None and one.at >= now - TRAIL)
    since = max(bet.hill_at or bet.placed_at, now_since(bet))
    return Climb(bet=bet, trail=trail, stalled_days=(now - since).days if is_stalled(bet, now) else None)


def told_until(bet: Bet, said: datetime, now: datetime, zone: str) -> datetime:
    """Up to when the course of a bet is told that was updated last at `said`: the beginning of the day, or later.

    So one day tells the same as long as nobody says anything. That of a closed bet ends with its day.
    """
    end = bet.closing.at if bet.closing is not None else now
    return max(said, calendar.instant(calendar.local(end, zone).date(), time(0), zone))
