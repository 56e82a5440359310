"""When is what due? The days of a launch and its checklist, reckoned from its date, so that they move with it."""

from datetime import date, datetime, timedelta

from bot.rules import calendar
from bot.rules.calendar import Calendar
from bot.rules.launches.launch import Item, Launch, Phase
from bot.rules.teams import Team

GATE_OPENS = 3
"""Working days before the launch at which its approver is asked."""


def launch_day(launch: Launch, zone: str) -> date:
    return calendar.local(launch.at, zone).date()


def days_left(launch: Launch, zone: str, day: date) -> int:
    """Calendar days, negative once its day is past."""
    return (launch_day(launch, zone) - day).days


def gate_opens_at(launch: Launch, team: Team) -> datetime:
    """When the approver is asked: three working days before the launch, at the team's time for reminders."""
    day = calendar.add_working_days(team.calendar, launch_day(launch, team.zone), -GATE_OPENS)
    return calendar.instant(day, team.settings.reminder_time, team.zone)


def due_at(launch: Launch, item: Item, team_calendar: Calendar) -> datetime | None:
    """When an item is due, at the launch's time of day; None for one without a due day.

    Days before the launch are working days of the team. Days after it count from when it was launched, or is to be,
    and end at the next moment at which the team works.
    """
    if item.due is None:
        return None
    zone = team_calendar.zone
    if item.phase is Phase.AFTER:
        return calendar.working_moment(
            (launch.launched_at or launch.at) + timedelta(days=item.due), zone, calendar=team_calendar
        )
    if item.due >= 0:
        return launch.at
    day = calendar.add_working_days(team_calendar, launch_day(launch, zone), item.due)
    return calendar.instant(day, calendar.local(launch.at, zone).time(), zone)


def has_to_be_done_by(launch: Launch, item: Item, team_calendar: Calendar) -> datetime | None:
    """When an item is due; what comes before the launch, and has no day of its own, at the launch."""
    own = due_at(launch, item, team_calendar)
    return launch.at if own is None and item.phase is not Phase.AFTER else own


def is_overdue(launch: Launch, item: Item, team_calendar: Calendar, day: date) -> bool:
    """Whether it is still open on a day after the one on which it had to be done."""
    due = has_to_be_done_by(launch, item, team_calendar)
    return item.is_open and due is not None and calendar.local(due, team_calendar.zone).date() < day
