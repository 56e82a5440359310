"""Lists of records: their pages, which words and people narrow them, and what a text is found by."""

import re
import unicodedata
from collections.abc import Collection, Iterator

from bot.errors import UserError
from bot.rules import text

PAGE = 10
LAST_PAGE = 100  # who looks farther is better served by words and people
WORDS_LIMIT = 200
# A word is looked up by each of its beginnings of these many letters; a shorter word has to be typed whole.
SHORT, LONG = 3, 8


def read_narrowing(typed: str, roles: Collection[str], *, role: str) -> tuple[dict[str, str], str]:
    """Who stands in which role, and the words, in any order; a person whose role is not said is the `role`.

    Raises UserError: two people in one role, a group, a name that Slack does not know.
    """
    pattern = _named(roles)
    named: dict[str, str] = {}
    for said, user in _people(pattern, typed):
        if named.setdefault(said or role, user) != user:
            raise UserError("filter_twice", role=said or role)
    return named, text.one_line(text.unescape(pattern.sub(" ", typed)), WORDS_LIMIT)


def _named(roles: Collection[str]) -> re.Pattern[str]:
    """A role before a person; a group and a name that Slack does not know are understood, to be refused by name."""
    return re.compile(
        rf"""
        (?: (?<!\S) (?P<role>{"|".join(roles)}) :?\s+ )?
        (?: <@(?P<user>[UW][A-Z0-9]+)(?:\|[^<>]*)?> | (?P<other> <![^<>]+> | (?<!\S)@\S+ ) )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def _people(pattern: re.Pattern[str], typed: str) -> Iterator[tuple[str, str]]:
    for found in pattern.finditer(typed):
        if found["user"] is None:
            raise UserError("filter_not_a_person", typed=text.unescape(found["other"]))
        yield (found["role"] or "").lower(), found["user"]


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, each once, without case and accents: "Über-Plan" is "uber" and "plan"."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    spaced = "".join(sign if sign.isalnum() else " " for sign in bare)
    return tuple(dict.fromkeys(spaced.split()))


def terms(word: str) -> tuple[str, ...]:
    """The beginnings that a word is looked up by."""
    return tuple(word[:letters] for letters in range(SHORT, min(len(word), LONG) + 1)) or (word,)


def term(word: str) -> str:
    """The longest beginning of what was typed that `terms` has. Of a longer word it tells only how it begins."""
    return word[:LONG]


def person_term(role: str, person: str) -> str:
    """What the records of a person are looked up by; no word has a colon in it."""
    return f"{role}:{person}"
