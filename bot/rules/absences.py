"""When a team's bot can't speak in its channel, or shall not any more: why, and since when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.rules.people import Channel


class Why(StrEnum):
    """UNSEEN is a channel of which Slack says that there is none: private and the bot is not in it, or deleted.

    ENDED is no fault: an admin ended the team's set-up.
    """

    ARCHIVED = "archived"
    REMOVED = "removed"
    DELETED = "deleted"
    UNSEEN = "unseen"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Scheduled posts and reminders stop from `start`; `end` is None until it is over."""

    why: Why
    start: datetime
    end: datetime | None = None


def why_away(channel: Channel | None, *, known: Why | None = None) -> Why | None:
    """Why nothing can be posted there; None where it can. Slack knows of no channel where `channel` is None.

    `known` is what was known of it before, or what an event says: it tells more than that there is no such channel.
    """
    if channel is None:
        return known if known in {Why.REMOVED, Why.DELETED} else Why.UNSEEN
    if channel.archived:
        return Why.ARCHIVED
    return None if channel.has_bot else Why.REMOVED


def why_then(absences: Iterable[Absence], *moments: datetime) -> Why | None:
    """Why nothing could be posted at one of these moments; None where it could, whatever somebody paused."""
    during = [one for one in absences if any(one.start <= at and (one.end is None or at < one.end) for at in moments)]
    return during[-1].why if during else None
