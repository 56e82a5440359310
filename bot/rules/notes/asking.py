"""What does a line after `/weekly` ask for: the note to come, one that is past, their list, an export, who follows?"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.errors import UserError
from bot.rules import calendar, text


class What(StrEnum):
    PREVIEW = ""
    HELP = "help"
    LIST = "list"
    EXPORT = "export"
    PAST = "past"
    FOLLOW = "follow"
    UNFOLLOW = "unfollow"


class Form(StrEnum):
    """In which forms notes are exported."""

    MD = "md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week as it was typed: `number` None is that of the last note, `year` None the last year that had it."""

    year: int | None = None
    number: int | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is asked for, of which week or which channel, as far as it was said."""

    what: What
    week: Week | None = None
    channel: str | None = None


_WEEK = re.compile(
    r"(?:(?P<year>[0-9]{4})(?:[-–‑]|\s)?(?:w|week\s?)(?P<of_year>[0-9]{1,2})|(?:w|week\s?)?(?P<alone>[0-9]{1,2}))",
    re.IGNORECASE,
)
_FOLLOW = re.compile(r"(?P<what>follow|unfollow)(?:\s+(?P<channel>\S.*))?", re.IGNORECASE)
_EXPORT = re.compile(r"export(?:\s+(?P<week>\S.*))?", re.IGNORECASE)


def parse(typed: str) -> Asking:
    """Understand `/weekly …`. All of the line has to be one of these; raises UserError with what is understood."""
    line = " ".join(typed.split())
    if line.lower() in (What.PREVIEW, What.HELP, What.LIST):
        return Asking(what=What(line.lower()))
    if found := _FOLLOW.fullmatch(line):
        return Asking(what=What(found["what"].lower()), channel=_channel(found["channel"]))
    if found := _EXPORT.fullmatch(line):
        wanted = _week(found["week"]) if found["week"] else None
        if found["week"] and wanted is None:
            raise UserError("week_not_understood", typed=text.unescape(found["week"]))
        return Asking(what=What.EXPORT, week=wanted)
    if wanted := _week(line):
        return Asking(what=What.PAST, week=wanted)
    is_week_like = re.match(r"(?:[0-9]|w[0-9]|week\b)", line, re.IGNORECASE)
    raise UserError("week_not_understood" if is_week_like else "weekly_not_understood", typed=text.unescape(line))


def _channel(typed: str | None) -> str | None:
    """Slack sends a channel that it knows with its id. Raises UserError for anything else."""
    if typed is None:
        return None
    channel = text.channel_mention(typed)
    if channel is None:
        raise UserError("channel_not_picked", typed=text.unescape(typed))
    return channel


def _week(typed: str) -> Week | None:
    if typed.lower() == "last":
        return Week(typed=typed)
    found = _WEEK.fullmatch(typed)
    if found is None:
        return None
    number = int(found["of_year"] or found["alone"])
    return Week(year=int(found["year"]) if found["year"] else None, number=number, typed=typed)


def week_key(asked: Week, today: date) -> str | None:
    """The week as notes are known by, such as 2026-W47; None for that of the last note.

    Without a year it is the last such week up to this one. Raises UserError where there is no such week.
    """
    if asked.number is None:
        return None
    this = calendar.week(today)
    years = (asked.year,) if asked.year is not None else (int(this[:4]), int(this[:4]) - 1)
    for year in years:
        key = f"{year:04}-W{asked.number:02}"
        try:
            calendar.week_first_day(key)
        except ValueError:
            continue
        if asked.year is not None or key <= this:
            return key
    raise UserError("no_such_week", typed=text.unescape(asked.typed))


def is_week(value: object) -> bool:
    """Whether a button can carry it."""
    if not isinstance(value, str):
        return False
    try:
        calendar.week_first_day(value)
    except ValueError:
        return False
    return True
