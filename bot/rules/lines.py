"""What does a typed line say of a new record: its name, the moment at its end, and what was not understood?"""

from dataclasses import dataclass
from datetime import datetime, time

from bot.rules import text


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What somebody may have meant otherwise: a code for its words, and what they typed."""

    code: str
    typed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A name, the moment that stands at the end of the line, and the words that were read as that moment."""

    name: str
    at: datetime | None = None
    typed: str = ""
    doubts: tuple[Doubt, ...] = ()


def dated(line: str, *, now: datetime, zone: str, default_wall: time) -> Dated:
    """Read a line as a name, maybe with a date at its end, in this zone. What is no date stays in the name."""
    try:
        name, at = text.split_when(line, now=now, zone=zone, default_wall=default_wall)
    except text.ParseError as error:
        return Dated(name=line, doubts=(Doubt(code=error.code, typed=str(error.facts["text"])),))
    if at is None:
        inside = text.find_when(line)
        return Dated(name=line, doubts=(Doubt(code="not_at_end", typed=inside),) if inside else ())
    return Dated(name=name, at=at, typed=line.strip()[len(name) :].strip())
