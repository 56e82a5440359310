"""What number did they type? A point for decimals, thousands in groups of three, and no guess where two are meant."""

import re
from decimal import Decimal

from bot.errors import UserError
from bot.rules import text

MOST_BEFORE, MOST_BEHIND = 15, 6
"""Digits before the point, and behind it."""
SHOWN = 40

_AROUND = ("%", "€", "$", "£", "¥")
_GAP = "[,'’ \u00a0\u2009\u202f]"
_NUMBER = re.compile(
    rf"""
    (?P<sign>[-+])?
    (?: (?P<whole> [1-9][0-9]{{0,2}} (?P<gap>{_GAP}) [0-9]{{3}} (?: (?P=gap) [0-9]{{3}} )* | [0-9]+ )
        (?: \. (?P<part>[0-9]+) )?
      | \. (?P<only>[0-9]+) )
    """,
    re.VERBOSE,
)
# Digits with points, commas and gaps that are neither decimals nor thousands as they stand: 1,5 and 12.430,5.
_UNSURE = re.compile(rf"[-+]?[0-9](?:[0-9.]|{_GAP})*")
_BEGINS = re.compile(rf"[-−–+]?\s?(?:[{''.join(map(re.escape, _AROUND))}]\s?)?[-−–+]?\.?[0-9]")


def number_of(typed: str, unit: str = "") -> Decimal:
    """The number, as it was said: 3.40 stays 3.40. A percent sign, a currency or the `unit` may stand around it.

    Raises UserError for what is no number, for one that can be read in two ways, and for one that is too long.
    """
    line = typed.strip().replace("−", "-").replace("–", "-")
    readings = [line, *_bare(line, unit)]
    for reading in readings:
        if found := _NUMBER.fullmatch(reading):
            return _read(found, typed)
    code_typed = text.one_line(typed, SHOWN)
    if any(_UNSURE.fullmatch(reading) for reading in readings):
        raise UserError("number_unsure", typed=code_typed)
    raise UserError("number_not_understood", typed=code_typed)


def begins_like_a_number(typed: str) -> bool:
    """Whether a number was meant, right or wrong."""
    return _BEGINS.match(typed) is not None


def _read(found: re.Match[str], typed: str) -> Decimal:
    whole = re.sub(r"[^0-9]", "", found["whole"] or "").lstrip("0") or "0"
    part = found["part"] or found["only"] or ""
    if len(whole) > MOST_BEFORE or len(part) > MOST_BEHIND:
        raise UserError("number_too_long", typed=text.one_line(typed, SHOWN), most=MOST_BEFORE, behind=MOST_BEHIND)
    number = Decimal(f"{whole}.{part}" if part else whole)
    return -number if found["sign"] == "-" and number else number


def _bare(line: str, unit: str) -> list[str]:
    """The line without what stands before or behind its number; a sign may stand before either."""
    found = []
    for around in dict.fromkeys((*_AROUND, " ".join(unit.split()))):
        length = len(around)
        if not around or length >= len(line):
            continue
        sign, rest = (line[0], line[1:].lstrip()) if line[0] in "-+" else ("", line)
        if rest[:length].casefold() == around.casefold() and not _runs_on(around[-1], rest[length:]):
            found.append(sign + rest[length:].strip())
        if line[-length:].casefold() == around.casefold() and not _runs_on(around[0], line[:-length]):
            found.append(line[:-length].strip())
    return found


def _runs_on(edge: str, rest: str) -> bool:
    """Whether a unit such as "30-day actives" would take digits from the number itself."""
    return (edge.isdigit() or edge in ".,'’-+") and bool(rest.strip()) and rest == rest.strip()
