"""Which words are somebody's name, and what stands there once it was taken out?

A name is a whole word, in any case. What names a person otherwise stays: Slack's ids, which are facts, and web
addresses, which would lead nowhere.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from bot.errors import UserError
from bot.rules.bets import Bet
from bot.rules.bets import past as bets
from bot.rules.decisions import Decision
from bot.rules.decisions import past as decisions
from bot.rules.facts import Facts, Kept
from bot.rules.launches import Launch
from bot.rules.launches import past as launches
from bot.rules.metrics import Metric
from bot.rules.metrics import past as metrics
from bot.rules.text import escape

REMOVED = "[name removed]"
WATCHED = timedelta(days=1)
"""So long after an erasure a name that comes back is taken out again: by a form, say, that was open meanwhile."""
MOST, SHORTEST, LONGEST = 20, 2, 80
FIELD = "spellings"
KEPT = r"https?://[^\s|>]+|<(?:[@#!]|mailto:)[^<>|]*"
"""Web addresses, and what Slack writes for a person, a channel or a mail address up to its label."""
WITHOUT_SPACES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that put no space between words, or write more onto a name: there it may stand inside of one."""
MARKS = "\u0300-\u036f"
QUOTES = "'\u2019\u02bc"
BEGINS = r"(?:(?<!\w)|(?<=(?<!\w)_))"
ENDS = rf"(?:(?![\w{MARKS}])|(?=_(?!\w)))"
"""A word, or what stands in italics, which Slack writes between two `_`; inside of `ana_s` it is neither."""
ID = re.compile(r"(?=[A-Z]*\d)[A-Z][A-Z0-9]{8,}")
"""As Slack gives them. Without a digit it may be a long name in capitals; those few ids nobody is called like."""


@dataclass(frozen=True, slots=True)
class Names:
    """Spellings of somebody's name."""

    spellings: tuple[str, ...]
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        variants = {one for spelling in self.spellings for one in _variants(spelling)}
        longest_first = sorted(variants, key=lambda one: (-len(one), one))
        names = "|".join(_whole(one) for one in longest_first)
        object.__setattr__(self, "_pattern", re.compile(f"(?P<kept>{KEPT})|{names}", re.IGNORECASE))

    def taken_out(self, text: str) -> str:
        """The text without the name. What is an id as a whole stays."""
        if ID.fullmatch(text):
            return text
        return self._pattern.sub(lambda found: found[0] if found["kept"] is not None else REMOVED, text)

    def in_(self, text: str) -> bool:
        return self.taken_out(text) != text


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """One that somebody asked for: what was done of it, and up to which entry of the history that was looked at since.

    It has `ended_at` once nothing held the name any more.
    """

    number: int
    spellings: tuple[str, ...]
    by: str
    at: datetime
    texts: int = 0
    records: int = 0
    entries: int = 0
    messages: int = 0
    ended_at: datetime | None = None
    seen: int = 0

    def is_over(self, now: datetime) -> bool:
        """Whether the name has to be looked for no more."""
        return self.ended_at is not None and now - self.ended_at >= WATCHED


def read_spellings(typed: str) -> tuple[str, ...]:
    """One a line. Raises UserError, marked at its input."""
    lines = [" ".join(unicodedata.normalize("NFC", line).split()).lstrip("@") for line in typed.splitlines()]
    found = tuple(dict.fromkeys(line for line in lines if line))
    if not found:
        raise UserError("no_spelling", field=FIELD)
    if len(found) > MOST:
        raise UserError("many_spellings", field=FIELD, most=MOST)
    for one in found:
        letters = sum(sign.isalpha() for sign in one)
        if len(one) > LONGEST or letters < SHORTEST or one.casefold() in REMOVED[1:-1].split():
            raise UserError("no_name", field=FIELD, typed=one[:LONGEST], shortest=SHORTEST, longest=LONGEST)
    return found


def _variants(spelling: str) -> set[str]:
    """As it may be written: accents in one sign or two, capitals that are other letters, as Slack escapes it."""
    cased = {spelling, spelling.upper(), spelling.casefold()}
    formed = {unicodedata.normalize(form, one) for one in cased for form in ("NFC", "NFD")}
    return formed | {escape(one) for one in formed}


def _whole(name: str) -> str:
    """With an @ before it, and whatever spaces and apostrophes."""
    parts = [re.sub(f"[{QUOTES}]", f"[{QUOTES}]", re.escape(part)) for part in name.split()]
    begins, ends = (not re.match(f"[{WITHOUT_SPACES}]", one) for one in (name[0], name[-1]))
    before = rf"{BEGINS}@?" if begins else "@?"
    behind = ENDS if ends else ""
    return before + r"\s+".join(parts) + behind


# --- facts of the history --------------------------------------------------------------------------------------------

RECORDS: Mapping[str, tuple[type, Kept]] = {
    "D": (Decision, decisions.KEPT),
    "B": (Bet, bets.KEPT),
    "L": (Launch, launches.KEPT),
    "M": (Metric, metrics.KEPT),
}
BESIDE: Mapping[str, Mapping[str, bool]] = {
    "B": {"answered result": False, "result": False, "promise_kind": False, "to": True},
    "L": {"gate": False, "status": False},
}
"""Facts that no field of such a record tells of, as updates and the first releases kept them: are they words?"""
NO_WORDS = frozenset(
    {
        *("approver", "by", "code", "delegate", "driver", "for", "header", "link", "links", "owner", "query", "to"),
        *("until", "url"),
    }
)
"""Facts that end so name people, moments and addresses."""
PLAIN = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?|[+-]?\d+(?:\.\d+)?")
"""A moment, a day or a number."""
NOTE = re.compile(r"note \d+ \S+")
OF_NOTE = re.compile(r"team|week|due|stage|changed at|version|by|counts|(?:order|hidden by|hidden at|sent) .*")
"""Facts of a note that are nobody's words. All others are: the owner's, why, and lines, by what they are about."""


def facts_without(reword: Callable[[str], str], record: str, facts: Facts) -> Facts:
    """The facts of an entry of this record's history, with another text for each that is somebody's words."""
    return {
        name: reword(value) if isinstance(value, str) and _is_words(record, name, value) else value
        for name, value in facts.items()
    }


def _is_words(record: str, name: str, value: str) -> bool:
    """What is not known, of an earlier version for instance, may be anything that does not look like a fact."""
    if NOTE.fullmatch(record):
        return OF_NOTE.fullmatch(name) is None
    known = _known(record[:1]) if re.fullmatch(r"[A-Z]-\d+", record) else {}
    is_words = known.get(_unnumbered(name))
    return is_words if is_words is not None else not (_ends_as_fact(name) or _looks_like_fact(value))


def _ends_as_fact(name: str) -> bool:
    return name.rpartition(" ")[2] in NO_WORDS


def _looks_like_fact(value: str) -> bool:
    """A moment, a day, a number, or people and channels by their ids."""
    return PLAIN.fullmatch(value) is not None or all(ID.fullmatch(one) for one in value.split())


def _unnumbered(name: str) -> str:
    """ "inputs resolved why" of "inputs 2 resolved why"."""
    return re.sub(r" \d+(?= |$)", "", name)


@cache
def _known(letter: str) -> Mapping[str, bool]:
    """The facts of such a record, and which of them are words: the rest are states, dates, numbers, people."""
    if letter not in RECORDS:
        return {}
    kind, kept = RECORDS[letter]
    told = {name: is_text and not _ends_as_fact(name) for name, is_text in _told("", kind, kept.inline)}
    return {**told, **BESIDE.get(letter, {})}


def _told(prefix: str, kind: Any, inline: str) -> Iterator[tuple[str, bool]]:
    """The facts of a kind of record, named as history names them, and whether they are texts."""
    if get_origin(kind) is not None:
        (kind,) = (one for one in get_args(kind) if one not in {type(None), ...})
        if kind is str:  # several people, channels or addresses in one; or None beside it, which only those have
            yield prefix, False
            return
    if not is_dataclass(kind):
        yield prefix, kind is str
        return
    hints = get_type_hints(kind)
    for one in fields(kind):
        name = prefix if one.name == inline else f"{prefix} {one.name.replace('_', ' ')}".strip()
        yield from _told(name, hints[one.name], inline)
