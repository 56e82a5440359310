"""Which reminder does the channel hear of a launch on a day, and when, where nobody works on its day?"""

from dataclasses import dataclass
from datetime import date, datetime

from bot.rules import calendar
from bot.rules.calendar import Calendar
from bot.rules.launches.launch import Gate, Item, Launch, Phase
from bot.rules.launches.timeline import GATE_OPENS, days_left, launch_day
from bot.rules.teams import Team

REMIND_AT = (1, 3, 7, 14)  # working days before the launch


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What is said in the channel: `working_days` before the launch, 0 on its day, with what blocks it then."""

    working_days: int
    items: tuple[Item, ...]


def reminder(launch: Launch, team_calendar: Calendar, day: date) -> Reminder | None:
    """What the channel hears of a launch on this day; None if nothing.

    It hears what is missing: open items that block, or a go once it was asked for. With nothing missing it hears only
    that this is the day. What has to be done on the day itself is missing on that day alone.
    """
    if not launch.is_coming:
        return None
    left = _offset(launch, team_calendar, day)
    if left is None:
        return None
    phases = (Phase.BEFORE,) if left else (Phase.BEFORE, Phase.DAY)
    blocking = launch.open_blocking(*phases)
    go_missing = left <= GATE_OPENS and launch.gate is not Gate.GO
    return Reminder(working_days=left, items=blocking) if not left or blocking or go_missing else None


def _offset(launch: Launch, team_calendar: Calendar, day: date) -> int | None:
    """How many working days before the launch this day is, if something is said on it.

    Counted back from the launch day, so that the Friday before a Saturday's launch is one working day before it.
    """
    if days_left(launch, team_calendar.zone, day) <= 0:
        return 0 if days_left(launch, team_calendar.zone, day) == 0 else None
    found, counted = launch_day(launch, team_calendar.zone), 0
    for left in REMIND_AT:
        found = calendar.add_working_days(team_calendar, found, counted - left)
        counted = left
        if found <= day:
            return left if found == day else None
    return None


def day_off_reminder_at(launch: Launch, team: Team) -> datetime | None:
    """When the channel hears that this is the day, where that is no working day, so that no morning's post says it.

    None for any other launch, and for one that was given this date only afterwards.
    """
    day = launch_day(launch, team.zone)
    if not launch.is_coming or calendar.is_working_day(team.calendar, day):
        return None
    at = calendar.instant(day, team.settings.reminder_time, team.zone)
    return at if dated_at(launch) < at else None


def dated_at(launch: Launch) -> datetime:
    """Since when it has the date that it has."""
    return launch.moves[-1].at if launch.moves else launch.planned_at
