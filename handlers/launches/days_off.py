"""A launch on a day on which nobody works: no morning's post says that this is the day, so its own alarm does."""

from datetime import datetime

from bot.rules import calendar, launches
from bot.rules.calendar import Slot, Verdict
from bot.rules.launches import Launch
from bot.rules.teams import REMINDER_LATENESS, Team
from storage import outbox
from storage.engine import Tx


def reminder_at(tx: Tx, launch: Launch, team: Team, now: datetime) -> datetime | None:
    """When that still has to be said: not twice, not in a pause and not after one, and not later than a post may be."""
    at = launches.day_off_reminder_at(launch, team)
    if at is None or outbox.get(tx, reminder_key(launch, team, 0)) is not None:
        return None
    if at > now:
        return at  # whether a pause is on then, nobody knows yet
    slot = Slot(key=at.date().isoformat(), at=at)
    verdict = calendar.verdict(slot, now=now, lateness=REMINDER_LATENESS, paused=team.pause_spans)
    return at if verdict in {Verdict.ON_TIME, Verdict.LATE} else None


def reminder_key(launch: Launch, team: Team, working_days: int) -> str:
    """It carries the launch's date: another date has its own reminders, and one that comes back says nothing twice."""
    return f"{launch.ref} reminder {launches.launch_day(launch, team.zone)} {working_days}"
