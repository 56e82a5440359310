"""What does a typed line say of a new bet, and what of it was not understood?"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.rules import calendar, lines
from bot.rules.bets.placing import NAME_LIMIT, WHAT_LIMIT
from bot.rules.lines import Doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A new bet's name, the day that stands at the end of the line, and the words that were read as that day."""

    name: str
    due: date | None = None
    due_typed: str = ""
    doubts: tuple[Doubt, ...] = ()


def name_new(line: str, *, now: datetime, zone: str) -> Named:
    """Read a line as the name of a new bet, maybe with its date at the end, in the team's zone."""
    found = _dated(line, now=now, zone=zone)
    return replace(found, doubts=(*_about_length(found.name), *found.doubts))


def _about_length(name: str) -> tuple[Doubt, ...]:
    """What is too long for a name becomes the outcome, which has its limit too."""
    if len(name) <= NAME_LIMIT:
        return ()
    return (Doubt(code="long_name" if len(name) <= WHAT_LIMIT else "long_line"),)


def day_of(typed: str, *, now: datetime, zone: str) -> date | None:
    """The words that were read as a day, read again: tomorrow is another day elsewhere."""
    return _dated(typed, now=now, zone=zone).due


def _dated(line: str, *, now: datetime, zone: str) -> Named:
    read = lines.dated(line, now=now, zone=zone, default_wall=time(0))
    if read.at is None:
        return Named(name=read.name, doubts=read.doubts)
    due = calendar.local(read.at, zone).date()
    past = (Doubt(code="past", typed=read.typed),) if due <= calendar.local(now, zone).date() else ()
    return Named(name=read.name, due=due, due_typed=read.typed, doubts=past)
