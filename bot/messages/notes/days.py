"""How days and numbers of things read in a note."""

from datetime import datetime

from bot.rules import calendar
from bot.rules.teams import Team


def many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def day(at: datetime, team: Team, now: datetime) -> str:
    """A day as the team has it; its year only where that is not the note's own."""
    there = calendar.local(at, team.zone).date()
    said = calendar.day_text(there)
    return said.rpartition(" ")[0] if there.year == calendar.local(now, team.zone).year else said
