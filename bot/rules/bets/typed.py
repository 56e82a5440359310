"""What does a typed `/bet …` ask for?"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.errors import UserError
from bot.rules import text
from bot.rules.bets.bet import LETTER, Bet
from bot.rules.bets.finding import Listing, named
from bot.rules.bets.naming import name_new
from bot.rules.bets.updating import confidence_of


class What(StrEnum):
    HELP = "help"
    LIST = "list"
    HILL = "hill"
    SHOW = "show"
    PLACE = "place"
    UPDATE = "update"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """`numbers` are the bets it may be about; `line` is the whole line, for a bet that may be placed by it.

    Of a list `narrowed` is what stands after its name, as Slack sent it.
    """

    what: What
    listing: Listing = Listing.OPEN
    narrowed: str = ""
    line: str = ""
    numbers: tuple[int, ...] = ()
    confidence: int | None = None
    reason: str = ""


_WHOM = re.compile(r"<[@!][^<>]+>|@[\w.\-]+")  # a person, a group, everybody, or a name that Slack does not know
# Words and people only after the name of a list: "list of vendors" is a name.
_LIST = re.compile(rf"list(?:\s+(?P<listing>{'|'.join(Listing)})(?:\s+(?P<narrowed>.+))?)?", re.IGNORECASE)
# What was meant as a confidence and can't be one: nothing but a number, or one with a percent sign.
_NO_CONFIDENCE = re.compile(r"(?P<typed>[-−–]?[0-9]+(?:[.,][0-9]+)?(?: ?%|$))(?: .*)?")
_UPDATE = re.compile(r"(?P<confidence>[0-9]+ ?%?)(?:[,:]? +(?:[-–—] +)?(?P<reason>.+))?")


def parse(typed: str) -> Ask:
    """Understand `/bet …`, as Slack sent it, as far as the words alone tell.

    Raises UserError for a confidence that can't be.
    """
    if wanted := _LIST.fullmatch(" ".join(typed.split())):
        listing = Listing((wanted["listing"] or Listing.OPEN).lower())
        return Ask(what=What.LIST, listing=listing, narrowed=wanted["narrowed"] or "")
    line = " ".join(text.unescape(typed).split())
    if line.lower() in {What.HELP, What.HILL}:
        return Ask(what=What(line.lower()))
    first, _, rest = line.partition(" ")
    number = text.record_number(first.rstrip(",:"), LETTER)
    if number is None:
        return Ask(what=What.PLACE, line=line)
    if not rest:
        return Ask(what=What.SHOW, line=line, numbers=(number,))
    found = _UPDATE.fullmatch(rest)
    if found is None:
        if wrong := _NO_CONFIDENCE.fullmatch(rest):
            confidence_of(wrong["typed"])
        return Ask(what=What.UNSURE, line=line, numbers=(number,), reason=rest)
    confidence = confidence_of(found["confidence"])
    return Ask(what=What.UPDATE, line=line, numbers=(number,), confidence=confidence, reason=found["reason"] or "")


def may_be_update(line: str) -> bool:
    """Whether a line without a number has a confidence in it at all."""
    return bool(names_in(line))


def names_in(line: str) -> list[str]:
    """What may be the name of a bet in a line that may be an update: all that `understand` looks for."""
    found = [name for name, _, _ in _splits(line)]
    return [*found, line] if found else []


def understand(line: str, bets: Collection[Bet], now: datetime, *, others: bool = False) -> Ask:
    """A line without a number: a new bet's name, or "churn 70 waiting on legal" about one of these.

    `bets` are those that it may name, `others` whether any else is open: then another one may be meant. With exactly
    one match it is an update; a date at the end speaks for a new bet, so then it is asked. Raises UserError for a whole
    name with a percentage that can't be.
    """
    if (misread := _misread(line, bets)) is not None:
        return misread
    readings = [(named(bets, name), confidence, reason) for name, confidence, reason in _readings(line)]
    if not (bets or others) or not readings:
        return Ask(what=What.PLACE, line=line)
    readings.reverse()  # the longest name first: "Reach 100 teams 55" is about the teams
    best = next((one for one in readings if len(one[0]) == 1), None)
    best = best or next((one for one in readings if one[0]), readings[-1])
    found, confidence, reason = best
    dated = _ends_with_a_date(line, now)
    if dated and not found:
        return Ask(what=What.PLACE, line=line)
    is_sure = len(found) == 1 and not dated and not named(bets, line)
    what = What.UPDATE if is_sure else What.UNSURE
    numbers = tuple(bet.number for bet in found)
    return Ask(what=what, line=line, numbers=numbers, confidence=confidence, reason=reason)


def _misread(line: str, bets: Collection[Bet]) -> Ask | None:
    """A whole name with a number that is no confidence, such as "churn 170": a slip, or a new bet's name."""
    for name, typed in _out_of_range(line):
        called = [bet.number for bet in bets if bet.name.casefold() == name.casefold()]
        if not called:
            continue
        if typed.endswith("%"):
            confidence_of(typed)
        return Ask(what=What.UNSURE, line=line, numbers=tuple(called))
    return None


def _readings(line: str) -> Iterable[tuple[str, int, str]]:
    """Every way to read a line as name, confidence, reason."""
    for name, typed, reason in _splits(line):
        try:
            yield name, confidence_of(typed), reason
        except UserError:
            continue  # 2027 is a year, not a confidence


def _out_of_range(line: str) -> Iterable[tuple[str, str]]:
    """Every way to read a line as a name and a number that is no confidence."""
    for name, typed, _ in _splits(line):
        try:
            confidence_of(typed)
        except UserError:
            yield name, typed


def _splits(line: str) -> Iterable[tuple[str, str, str]]:
    """Every way to read a line as a name, a number and the rest."""
    words = line.split()
    for n in range(1, len(words)):
        found = _UPDATE.fullmatch(" ".join(words[n:])) if words[n][0].isdigit() else None
        if found is not None:
            yield " ".join(words[:n]), found["confidence"], found["reason"] or ""


def record_of_whom(typed: str, by: str) -> str | None:
    """Whose record `/bet record` or `/bet record @ana` asks for; None for a line that asks for none.

    The line is as Slack sends it; whatever else is no person of the workspace is given as it was typed.
    """
    first, _, rest = " ".join(typed.split()).partition(" ")
    if first.lower() != "record":
        return None
    if not rest:
        return by
    return text.mention(rest) or (rest if _WHOM.fullmatch(rest) else None)


def _ends_with_a_date(line: str, now: datetime) -> bool:
    return name_new(line, now=now, zone=str(UTC)).due is not None
