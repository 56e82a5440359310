"""What does a typed line say of a new launch, and what of it was not understood?"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, time

from bot.rules import lines
from bot.rules.launches.terms import NAME_LIMIT
from bot.rules.lines import Doubt

DEFAULT_WALL = time(10)
_PERSON = re.compile(r"(?<!\S)@[\w.\-]*\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A new launch's name, the moment that stands at the end of the line, and the words that were read as that."""

    name: str
    at: datetime | None = None
    at_typed: str = ""
    doubts: tuple[Doubt, ...] = ()


def name_new(line: str, *, now: datetime, zone: str) -> Named:
    """Read a line as the name of a new launch, maybe with its day, or day and time, at the end, in the team's zone."""
    read = lines.dated(line, now=now, zone=zone, default_wall=DEFAULT_WALL)
    found = Named(name=read.name, at=read.at, at_typed=read.typed)
    long = (Doubt(code="long_name"),) if len(read.name) > NAME_LIMIT else ()
    past = (Doubt(code="past", typed=read.typed),) if read.at is not None and read.at <= now else ()
    named = _PERSON.search(read.name)
    people = (Doubt(code="person", typed=named.group()),) if named else ()
    return replace(found, doubts=(*long, *read.doubts, *past, *people))


def moment_of(typed: str, *, now: datetime, zone: str) -> datetime | None:
    """The words that were read as a moment, read again: tomorrow at ten is another one elsewhere."""
    return lines.dated(typed, now=now, zone=zone, default_wall=DEFAULT_WALL).at
