"""Who has to hear at once, and which bets have gone quiet?"""

from datetime import datetime, timedelta
from enum import StrEnum

from bot.rules.bets.bet import STEEP_FALL, Bet, Health, Update

STALE_AFTER = timedelta(days=7)
STALLED_AFTER = timedelta(days=14)


class Alert(StrEnum):
    """What the team's note owner is told at once."""

    FELL = "fell"
    OFF_TRACK = "off track"


def alerts(update: Update, *, at_note: int | None) -> tuple[Alert, ...]:
    """What of this update the note owner is told at once.

    `at_note` is the confidence at the last note, or at the placing of a bet that was placed since. A fall of 20 points
    since then is told by the update that completes it: not by one that falls on from there, and again where it
    recovered in between. Turning to off track is told, staying there is not.
    """
    if update.confidence_before is None or update.health_before is None:
        return ()
    found = []
    fell = at_note is not None and at_note - update.confidence >= STEEP_FALL > at_note - update.confidence_before
    if fell:
        found.append(Alert.FELL)
    if update.health is Health.OFF_TRACK and update.health_before is not Health.OFF_TRACK:
        found.append(Alert.OFF_TRACK)
    return tuple(found)


def now_since(bet: Bet) -> datetime:
    """Since when it is a bet of now, if it is one: time spent as next, later or closed makes nothing stale."""
    return bet.now_since or bet.placed_at


def is_stale(bet: Bet, now: datetime) -> bool:
    """A bet of now that nobody has updated for seven days; "no change" is an update."""
    return bet.is_now and now - max(bet.updated_at, now_since(bet)) >= STALE_AFTER


def is_stalled(bet: Bet, now: datetime) -> bool:
    """A bet of now that has stood at the same place on the hill for 14 days."""
    return bet.is_now and now - max(bet.hill_at or bet.placed_at, now_since(bet)) >= STALLED_AFTER
