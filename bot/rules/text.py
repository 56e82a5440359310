"""What did they type? Mentions, record numbers, percentages, moments, and Slack's escaped text, as values.

None means "not one of these"; a ParseError, that it plainly was meant as one and cannot be."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from types import MappingProxyType

from bot.rules.calendar import instant, local


class ParseError(ValueError):
    """A code for the message that answers it, and the facts which that message names; always `text`, as typed."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


# --- names and numbers -----------------------------------------------------------------------------------------------

_USER = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")
_CHANNEL = re.compile(r"<#([CDG][A-Z0-9]+)(?:\|[^<>]*)?>")


def mention(text: str) -> str | None:
    found = _USER.fullmatch(text.strip())
    return found[1] if found else None


def channel_mention(text: str) -> str | None:
    found = _CHANNEL.fullmatch(text.strip())
    return found[1] if found else None


def record_number(text: str, letter: str) -> int | None:
    """D-14, d14, and D–14, which a phone makes of it."""
    found = re.fullmatch(rf"{re.escape(letter)}[-–‑]?([1-9][0-9]{{0,8}})", text.strip(), re.IGNORECASE)
    return int(found[1]) if found else None


def percent(text: str) -> int | None:
    found = re.fullmatch(r"([0-9]+)\s*%?", text.strip())
    if not found:
        return None
    digits = found[1].lstrip("0") or "0"
    # The length first: Python refuses to make a number of some thousand digits.
    if len(digits) > 3 or int(digits) > 100:
        raise ParseError("percent_range", text=text)
    return int(digits)


# --- moments ---------------------------------------------------------------------------------------------------------

FARTHEST = timedelta(days=5 * 366)  # beyond, either way, a year was mistyped

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mon monday",
            "tue tues tuesday",
            "wed weds wednesday",
            "thu thur thurs thursday",
            "fri friday",
            "sat saturday",
            "sun sunday",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH_DAY = r"0?[1-9]|[12][0-9]|3[01]"
_ORDINAL = r"(?:st|nd|rd|th)?"
_WHEN = re.compile(
    rf"""
    (?: (?P<iso>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})
      | (?P<relative>today|tomorrow)
      | (?P<weekday>{"|".join(sorted(_WEEKDAYS, reverse=True))})
      | in\s+(?P<count>[0-9]+|an?)\s+(?P<unit>day|week)s?
      | (?: (?P<day>{_MONTH_DAY}){_ORDINAL}\s+(?P<month>{"|".join(sorted(_MONTHS, reverse=True))})
          | (?P<month2>{"|".join(sorted(_MONTHS, reverse=True))})\s+(?P<day2>{_MONTH_DAY}){_ORDINAL} )
        (?: ,?\s+(?P<year>[0-9]{{4}}) )?
    )
    (?: (?: ,?\s+(?:at\s+)? | (?<=[0-9])t(?=[0-9]) )
        (?: (?P<hour>[0-9]{{1,2}}):(?P<minute>[0-9]{{2}}) | (?P<hour12>[0-9]{{1,2}})(?=\s*[ap]m) )
        (?: \s*(?P<half>[ap]m) )?
    )?
    """,
    re.VERBOSE,
)
_LONGEST_PHRASE = 7  # words: by 8 dec 2026 at 10:00 am
_JOINING = ("by", "due", "on", "until")


def when(text: str, *, now: datetime, zone: str, default_wall: time) -> datetime | None:
    """A date phrase, with or without a time, in the team's zone; the default time where none is typed.

    A weekday, and a date without a year, is the next one still ahead, which may be today. A full date is taken as it
    is, past or not. The next Friday is this week's until its time has passed; a time alone is no moment.
    """
    today = local(now, zone).date()
    parts = _WHEN.fullmatch(" ".join(text.lower().split()))
    if parts is None:
        return None
    typed_wall = _wall(parts, text)
    wall = default_wall if typed_wall is None else typed_wall

    def ahead(day: date) -> bool:
        return instant(day, wall, zone) > now

    if parts["weekday"]:
        day = today + timedelta(days=(_WEEKDAYS[parts["weekday"]] - today.weekday()) % 7)
        day = day if ahead(day) else day + timedelta(days=7)
    elif (parts["day"] or parts["day2"]) and not parts["year"]:
        year = today.year
        day = _month_day(parts, year, text)
        while not ahead(day):
            year += 1
            day = _month_day(parts, year, text)
    else:
        day = _full_day(parts, today, text)
    if abs(day - today) > FARTHEST:
        raise ParseError("too_far", text=text)
    return instant(day, wall, zone)


def _wall(parts: re.Match[str], text: str) -> time | None:
    if not (typed := parts["hour"] or parts["hour12"]):
        return None
    hour, minute = int(typed), int(parts["minute"] or 0)
    if parts["half"]:
        if not 1 <= hour <= 12:
            raise ParseError("no_such_time", text=text)
        hour = hour % 12 + (12 if parts["half"] == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError as error:
        raise ParseError("no_such_time", text=text) from error


def _month_day(parts: re.Match[str], year: int, text: str) -> date:
    """That day of the month in that year, or in the next one that has it: only 29 February ever waits."""
    month, number = _MONTHS[parts["month"] or parts["month2"]], int(parts["day"] or parts["day2"])
    for candidate in (year,) if parts["year"] else range(year, year + 9):
        try:
            return date(candidate, month, number)
        except ValueError:
            continue
    raise ParseError("no_such_day", text=text)


def _full_day(parts: re.Match[str], today: date, text: str) -> date:
    if parts["iso"]:
        try:
            return date.fromisoformat(parts["iso"])
        except ValueError as error:
            raise ParseError("no_such_day", text=text) from error
    if parts["year"]:
        return _month_day(parts, int(parts["year"]), text)
    if parts["relative"]:
        return today + timedelta(days=1 if parts["relative"] == "tomorrow" else 0)
    # Nine digits of a longer number are too far as well, and Python can read them.
    count = 1 if parts["count"].startswith("a") else int(parts["count"][:9])
    try:
        return today + timedelta(days=count * (7 if parts["unit"] == "week" else 1))
    except OverflowError as error:
        raise ParseError("too_far", text=text) from error


def split_when(text: str, *, now: datetime, zone: str, default_wall: time) -> tuple[str, datetime | None]:
    """A line without the date phrase at its end, and that moment; the longest phrase wins, a joining "by" goes too."""
    text = text.strip()
    found = list(re.finditer(r"\S+", text))[-_LONGEST_PHRASE:]
    for n, first in enumerate(found):
        moment = when(text[first.start() :], now=now, zone=zone, default_wall=default_wall)
        if moment is not None:
            joined = n and found[n - 1].group().lower() in _JOINING
            start = found[n - 1].start() if joined else first.start()
            return text[:start].rstrip(), moment
    return text, None


_INSIDE = re.compile(rf"(?<!\S)(?:{_WHEN.pattern})(?=\s+\S)", re.VERBOSE | re.IGNORECASE)
_ALSO_WORDS = frozenset({"sat", "sun", "wed"})  # who sat in the sun


def find_when(text: str) -> str | None:
    """The first date phrase that other words follow, as it was typed; whether there is such a day is not asked."""
    found = (one.group() for one in _INSIDE.finditer(text))
    return next((one for one in found if one.lower() not in _ALSO_WORDS), None)


# --- Slack's text ----------------------------------------------------------------------------------------------------

NOBODY: Mapping[str, str] = MappingProxyType({})
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&"}


def split_mentions(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without the people mentioned in it, and their ids, each once, in order."""
    users = tuple(dict.fromkeys(_USER.findall(text)))
    rest = re.sub(rf"(?<![ \t])[ \t]*(?:{_USER.pattern}[ \t]*)+", " ", text) if users else text
    if users:
        rest = re.sub(r"(?<![ \t])[ \t]+(?=[,.;:!?\n])|(?<=\n)[ \t]+", "", rest)
    return rest.strip(), users


def escape(text: str) -> str:
    """What Slack asks of any text that is not ours: afterwards it can mention and link nothing."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


# As Slack reads it: from a star before a word to one after a word, in one line.
BOLD = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])")


def unbolded(markup: str) -> str:
    """As it is read, without the stars of what is bold."""
    return BOLD.sub(r"\1", markup)


def unescape(text: str, names: Mapping[str, str] = NOBODY) -> str:
    """Slack's text as a person saw it: names instead of ids, labels instead of links, plain signs.

    `names` are those of people and channels whose mention carries none.
    """
    return re.sub(r"<([^<>]+)>|&(lt|gt|amp);", lambda found: _plain(found, names), text)


def _plain(found: re.Match[str], names: Mapping[str, str]) -> str:
    if found[1] is None:
        return _ENTITIES[found[2]]
    target, _, label = found[1].partition("|")
    kind, shown = target[:1], unescape(label or target)
    if kind == "!":
        # <!here>, <!subteam^S1|@eng>, <!date^…|20 Nov>: a label is complete, and without one the last part is the name.
        return shown if label else "@" + shown[1:].split("^")[-1]
    if kind not in ("@", "#"):
        return shown
    name = shown.removeprefix(kind)
    return kind + (name if label else names.get(name, name))


def nameless(text: str) -> tuple[set[str], set[str]]:
    """People and channels whose mention in Slack's text carries no name."""
    return set(re.findall(r"<@([UW][A-Z0-9]+)\|?>", text)), set(re.findall(r"<#([CDG][A-Z0-9]+)\|?>", text))


_WORD = re.compile(r"(?<!\S)(?:[^\w\s]|_)*[^\W_]")  # up to the first letter or digit of what stands between spaces


def words(text: str) -> int:
    """Words as a reader meets them: a link counts by its label, an arrow or a dash not at all."""
    return len(_WORD.findall(unescape(text)))


def many(number: int, noun: str) -> str:
    """Such as "1 bet" or "3 bets"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def one_line(text: str, limit: int) -> str:
    """At most `limit` characters, with a visible "…" where something was cut. For plain text: escape it afterwards."""
    if limit < 1:
        raise ValueError(f"a limit of {limit} leaves no room to say that something was cut")
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
