"""What a team posts next: as the calendar has it, but for what somebody did to it."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.messages.teams import Coming
from bot.rules import calendar
from bot.rules.teams import Team
from handlers.deps import Scheduled
from storage.engine import Tx


def find_coming(tx: Tx, team: Team, scheduled: Sequence[Scheduled], now: datetime) -> list[Coming]:
    return [found for one in scheduled for found in _coming(tx, team, one, now)]


def _coming(tx: Tx, team: Team, post: Scheduled, now: datetime) -> Iterator[Coming]:
    """The next one, or one before it that is still open."""
    slot = calendar.next_slot(post.rhythm(team), team.calendar, now)
    standing = post.stands(tx, team, now) if post.stands is not None else None
    if standing is not None:
        yield Coming(title=post.title, at=standing.at, said=standing.said)
    if slot is not None and (standing is None or standing.slot != slot.key):
        yield Coming(title=post.title, at=slot.at)
