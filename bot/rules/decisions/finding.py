"""Which decisions are meant? A list, words, an approver, a driver; and what a text can be found by."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.errors import UserError
from bot.rules import text
from bot.rules.approval import MADE, UNDECIDED
from bot.rules.decisions.record import Decision

PAGE = 10
LAST_PAGE = 100  # who looks farther is better served by words and people
WORDS_LIMIT = 200
# A word is looked up by each of its beginnings of these many letters; a shorter word has to be typed whole.
SHORT, LONG = 3, 8


class Listing(StrEnum):
    """Open and overdue: nobody has decided yet. Mine: open, and I decide or drive it."""

    OPEN = "open"
    MINE = "mine"
    OVERDUE = "overdue"
    DECIDED = "decided"
    ALL = "all"


class Phase(StrEnum):
    """Which lists a decision is in; what was logged by mistake is in none."""

    OPEN = "open"
    MADE = "made"
    WITHDRAWN = "withdrawn"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for; `me` is who asks. Without a team: in all that they may see."""

    listing: Listing
    me: str
    words: str = ""
    approver: str | None = None
    driver: str | None = None
    team: int | None = None

    @property
    def is_narrowed(self) -> bool:
        return bool(self.words or self.approver or self.driver)


# A role before a person; a group and a name that Slack does not know are understood, to be refused by name.
_NAMED = re.compile(
    r"""
    (?: (?<!\S) (?P<role>approver|driver) :?\s+ )?
    (?: <@(?P<user>[UW][A-Z0-9]+)(?:\|[^<>]*)?> | (?P<other> <![^<>]+> | (?<!\S)@\S+ ) )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def read_query(typed: str, *, listing: Listing, me: str) -> Query:
    """What stands after a list's name: `approver @ana`, `driver @ben` and words, in any order.

    A person without a role is the approver, as in the line that logs a decision. Raises UserError.
    """
    named: dict[str, str] = {}
    for role, user in _people(typed):
        if named.setdefault(role, user) != user:
            raise UserError("filter_twice", role=role)
    words = text.one_line(text.unescape(_NAMED.sub(" ", typed)), WORDS_LIMIT)
    return Query(listing=listing, me=me, words=words, approver=named.get("approver"), driver=named.get("driver"))


def _people(typed: str) -> Iterator[tuple[str, str]]:
    for found in _NAMED.finditer(typed):
        if found["user"] is None:
            raise UserError("filter_not_a_person", typed=text.unescape(found["other"]))
        yield (found["role"] or "approver").lower(), found["user"]


def phase(decision: Decision) -> Phase:
    if decision.approval.state in UNDECIDED:
        return Phase.OPEN
    if decision.approval.state in MADE:
        return Phase.MADE
    return Phase.MISTAKE if decision.is_mistake else Phase.WITHDRAWN


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, each once, without case and accents: "Über-Plan" is "uber" and "plan"."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    spaced = "".join(sign if sign.isalnum() else " " for sign in bare)
    return tuple(dict.fromkeys(spaced.split()))


def searched(decision: Decision) -> tuple[str, ...]:
    """What it is found by: its title, the label of what is signed, and its options with their trade-offs."""
    options = " ".join(f"{one.name} {one.tradeoff}" for one in decision.options)
    return words_in(f"{decision.title} {decision.label} {options}")


def terms(word: str) -> tuple[str, ...]:
    """The beginnings that a word is looked up by."""
    return tuple(word[:letters] for letters in range(SHORT, min(len(word), LONG) + 1)) or (word,)


def term(word: str) -> str:
    """The longest beginning of what was typed that `terms` has. Of a longer word it tells only how it begins."""
    return word[:LONG]


def person_term(role: str, person: str) -> str:
    """What the decisions of a person are looked up by; no word has a colon in it."""
    return f"{role}:{person}"


def found_by(decision: Decision) -> list[str]:
    """Everything that it is looked up by: beginnings of its words, and who decides and drives it."""
    given = decision.approval.delegation
    people = {"approver": decision.approval.approver, "driver": decision.driver}
    people |= {"delegate": given.to} if given is not None else {}
    named = {person_term(role, person) for role, person in people.items()}
    return sorted(named.union(*map(terms, searched(decision))))


def looked_up_by(query: Query) -> list[str]:
    """What each decision of a list has been found by; none where the list's own order is kept instead of the newest."""
    words = [term(word) for word in words_in(query.words)]
    if not words and query.listing not in {Listing.DECIDED, Listing.ALL}:
        return []
    people = (("approver", query.approver), ("driver", query.driver))
    return list(dict.fromkeys([*words, *(person_term(role, one) for role, one in people if one)]))
