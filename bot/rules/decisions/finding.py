"""Which decisions are meant? A list, words, an approver, a driver; and what a text can be found by."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.approval import MADE, UNDECIDED
from bot.rules.decisions.record import Decision
from bot.rules.lists import person_term, read_narrowing, term, terms, words_in


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
    def people(self) -> Mapping[str, str | None]:
        """Whose they are, by role."""
        return {"approver": self.approver, "driver": self.driver}

    @property
    def bare(self) -> "Query":
        """The same list, with nothing left out."""
        return Query(listing=self.listing, me=self.me, team=self.team)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.words or self.approver or self.driver)


ROLES = ("approver", "driver")


def read_query(typed: str, *, listing: Listing, me: str) -> Query:
    """What stands after a list's name: `approver @ana`, `driver @ben` and words, in any order.

    A person without a role is the approver, as in the line that logs a decision. Raises UserError.
    """
    named, words = read_narrowing(typed, ROLES, role="approver")
    return Query(listing=listing, me=me, words=words, approver=named.get("approver"), driver=named.get("driver"))


def phase(decision: Decision) -> Phase:
    if decision.approval.state in UNDECIDED:
        return Phase.OPEN
    if decision.approval.state in MADE:
        return Phase.MADE
    return Phase.MISTAKE if decision.is_mistake else Phase.WITHDRAWN


def searched(decision: Decision) -> tuple[str, ...]:
    """What it is found by: its title, the label of what is signed, and its options with their trade-offs."""
    options = " ".join(f"{one.name} {one.tradeoff}" for one in decision.options)
    return words_in(f"{decision.title} {decision.label} {options}")


def found_by(decision: Decision) -> list[str]:
    """Everything that it is looked up by: beginnings of its words, who decides and drives it, who may be asked."""
    given = decision.approval.delegation
    people = {"approver": decision.approval.approver, "driver": decision.driver}
    people |= {"delegate": given.to} if given is not None else {}
    named = {person_term(role, person) for role, person in people.items()}
    if phase(decision) is Phase.OPEN:
        named |= {person_term("contributor", one) for one in decision.contributors}
    return sorted(named.union(*map(terms, searched(decision))))


def looked_up_by(query: Query) -> list[str]:
    """What each decision of a list has been found by; none where the list's own order is kept instead of the newest."""
    words = [term(word) for word in words_in(query.words)]
    if not words and query.listing not in {Listing.DECIDED, Listing.ALL}:
        return []
    people = (("approver", query.approver), ("driver", query.driver))
    return list(dict.fromkeys([*words, *(person_term(role, one) for role, one in people if one)]))
