"""Which reminders are due on a day?"""

from dataclasses import dataclass
from datetime import date

from bot.rules import calendar
from bot.rules.calendar import Calendar
from bot.rules.launches.launch import Gate, Item, Launch, Phase
from bot.rules.launches.timeline import GATE_OPENS, days_left, working_days_left

REMIND_AT = frozenset({14, 7, 3, 1})  # working days before the launch
OWNER_AT = frozenset({3, 1})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What is said on a day about a launch, and to whom; `working_days` is 0 on the day itself."""

    working_days: int
    open_items: tuple[Item, ...]
    in_channel: bool
    to_owner: bool


def reminder(launch: Launch, team_calendar: Calendar, day: date) -> Reminder | None:
    """What a launch needs said on this day; None if nothing.

    The channel hears what is missing: open blocking items, or a go once it was asked for. With nothing missing it
    hears only that this is the day.
    """
    days = days_left(launch, team_calendar.zone, day)
    if not launch.is_coming or days < 0:
        return None
    left = working_days_left(launch, team_calendar, day)
    if days and (left not in REMIND_AT or not calendar.is_working_day(team_calendar, day)):
        return None
    blocking = launch.open_blocking(Phase.BEFORE)
    go_missing = left <= GATE_OPENS and launch.gate is not Gate.GO
    due = Reminder(
        working_days=left,
        open_items=blocking,
        in_channel=days == 0 or bool(blocking) or go_missing,
        to_owner=days > 0 and left in OWNER_AT and bool(blocking),
    )
    return due if due.in_channel or due.to_owner else None
