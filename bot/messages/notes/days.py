"""How days and weeks read in a note."""

from datetime import datetime

from bot.rules import calendar
from bot.rules.teams import Team


def week_number(week: str) -> int:
    """Of "2026-W47", 47."""
    return int(week.rpartition("W")[2])


def day(at: datetime, team: Team, now: datetime) -> str:
    """A day as the team has it; its year only where that is not the note's own."""
    there = calendar.local(at, team.zone).date()
    said = calendar.day_text(there)
    return said.rpartition(" ")[0] if there.year == calendar.local(now, team.zone).year else said
