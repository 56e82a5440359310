"""Which launches are meant? A list, words, an owner, an approver; and what a launch can be found by."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.launches.launch import Launch
from bot.rules.lists import person_term, read_narrowing, term, terms, words_in

OWNER, APPROVER = "owner", "approver"
ROLES = (OWNER, APPROVER)


class Listing(StrEnum):
    """Coming: still to launch; mine: of these, what I own or approve. Ended: cancelled or rolled back."""

    COMING = "coming"
    MINE = "mine"
    LAUNCHED = "launched"
    ENDED = "ended"
    ALL = "all"


class Stage(StrEnum):
    """Where a launch stands in the lists."""

    COMING = "coming"
    LAUNCHED = "launched"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for; `me` is who asks. Without a team: in all that they may see."""

    listing: Listing
    me: str
    words: str = ""
    owner: str | None = None
    approver: str | None = None
    team: int | None = None

    @property
    def people(self) -> Mapping[str, str | None]:
        """Whose they are, by role."""
        return {OWNER: self.owner, APPROVER: self.approver}

    @property
    def bare(self) -> "Query":
        """The same list, with nothing left out."""
        return Query(listing=self.listing, me=self.me, team=self.team)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.words or self.owner or self.approver)


# Words and people only after the name of a list: "list of vendors" is the name of a launch.
_LIST = re.compile(rf"list(?:\s+(?P<listing>{'|'.join(Listing)})(?:\s+(?P<narrowed>.+))?)?", re.IGNORECASE)


def list_of(line: str) -> tuple[Listing, str] | None:
    """Which list a line asks for, and what narrows it; None where not all of it is that."""
    wanted = _LIST.fullmatch(line)
    if wanted is None:
        return None
    return Listing((wanted["listing"] or Listing.COMING).lower()), wanted["narrowed"] or ""


def read_query(typed: str, *, listing: Listing, me: str) -> Query:
    """What stands after a list's name: `owner @ana`, `approver @ben` and words, in any order.

    A person without a role is the owner. Raises UserError.
    """
    named, words = read_narrowing(typed, ROLES, role=OWNER)
    return Query(listing=listing, me=me, words=words, owner=named.get(OWNER), approver=named.get(APPROVER))


def stage(launch: Launch) -> Stage:
    if launch.ending is not None:
        return Stage.ENDED
    return Stage.COMING if launch.launched_at is None else Stage.LAUNCHED


def searched(launch: Launch) -> tuple[str, ...]:
    """The words of its name and its success criteria."""
    return words_in(" ".join([launch.name, *(one.text for one in launch.terms.criteria)]))


def found_by(launch: Launch) -> frozenset[str]:
    """The beginnings of its words, and its people."""
    words = [one for word in searched(launch) for one in terms(word)]
    people = [person_term(OWNER, launch.owner), person_term(APPROVER, launch.approver)]
    return frozenset([*words, *people])


def looked_up_by(query: Query) -> list[str]:
    """What each launch of a list has been found by; none where the list's own order is kept instead of the newest."""
    words = [term(word) for word in words_in(query.words)]
    if not words and query.listing in {Listing.COMING, Listing.MINE}:
        return []
    people = [person_term(role, one) for role, one in query.people.items() if one]
    return list(dict.fromkeys([*words, *people]))
