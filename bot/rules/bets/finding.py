"""Which bets are meant, and which come first? A list, words, an owner; and what a bet can be found by."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.rules.bets.alerts import now_since
from bot.rules.bets.bet import BADNESS, Bet, Horizon, State
from bot.rules.lists import SHORT, person_term, read_narrowing, term, terms, words_in

OWNER = "owner"
ROLES = (OWNER,)
SURE = 101  # how many confidences there are


class Listing(StrEnum):
    """Mine: open, and I own it. Stale: of now, and nobody has updated it for seven days."""

    OPEN = "open"
    MINE = "mine"
    NOW = "now"
    NEXT = "next"
    LATER = "later"
    STALE = "stale"
    CLOSED = "closed"
    ALL = "all"


class Phase(StrEnum):
    """Which lists a bet is in: its horizon while it is open. What was placed by mistake is in none."""

    NOW = "now"
    NEXT = "next"
    LATER = "later"
    CLOSED = "closed"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for; `me` is who asks. Without a team: in all that they may see."""

    listing: Listing
    me: str
    words: str = ""
    owner: str | None = None
    team: int | None = None

    @property
    def people(self) -> Mapping[str, str | None]:
        """Whose they are, by role."""
        return {"owner": self.owner}

    @property
    def bare(self) -> "Query":
        """The same list, with nothing left out."""
        return Query(listing=self.listing, me=self.me, team=self.team)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.words or self.owner)


def read_query(typed: str, *, listing: Listing, me: str) -> Query:
    """What stands after a list's name: `@ana` or `owner @ana`, and words, in any order. Raises UserError."""
    named, words = read_narrowing(typed, ROLES, role=OWNER)
    return Query(listing=listing, me=me, words=words, owner=named.get(OWNER))


def phase(bet: Bet) -> Phase:
    match bet.state:
        case State.OPEN:
            return {Horizon.NOW: Phase.NOW, Horizon.NEXT: Phase.NEXT, Horizon.LATER: Phase.LATER}[bet.terms.horizon]
        case State.CLOSED:
            return Phase.CLOSED
        case State.MISTAKE:
            return Phase.MISTAKE


def rank(bet: Bet) -> int:
    """Its place among others: the worse health and the lower confidence come first."""
    return (max(BADNESS.values()) - BADNESS[bet.health]) * SURE + bet.confidence


def worst_first(bets: Iterable[Bet]) -> list[Bet]:
    return sorted(bets, key=lambda bet: (rank(bet), bet.number))


def heard_at(bet: Bet) -> datetime:
    """Since when nothing was heard of it: a bet of now is stale seven days later. A closed one ended then."""
    return bet.closing.at if bet.closing is not None else max(bet.updated_at, now_since(bet))


def searched(bet: Bet) -> tuple[str, ...]:
    """The words that it is found by: of its name, its outcome and its kind of work."""
    return words_in(f"{bet.name} {bet.terms.what} {bet.terms.work}")


def found_by(bet: Bet) -> list[str]:
    """Everything that it is looked up by: beginnings of its words, those of its name, all of its name, its owner."""
    beginnings = {one for word in searched(bet) for one in terms(word)}
    of_name = {_name_term(one) for word in words_in(bet.name) for one in terms(word)}
    return sorted(beginnings | of_name | {person_term(OWNER, bet.owner), _called_term(bet.name)})


def looked_up_by(query: Query) -> list[str]:
    """What each bet of a list has been found by; none where the list's own order is kept instead of the newest."""
    words = [term(word) for word in words_in(query.words)]
    if not words and query.listing not in {Listing.CLOSED, Listing.ALL}:
        return []
    return list(dict.fromkeys([*words, *([person_term(OWNER, query.owner)] if query.owner else [])]))


def named_by(typed: str) -> tuple[list[str], list[str]]:
    """What the bets with this name are looked up by, and those with these words in their name; `named` has the word.

    Of "churn e" the last word may be the beginning of one, so one that is too short for a beginning counts only
    where no other is longer.
    """
    words = words_in(typed)
    told = [one for one in words if len(one) >= SHORT] or words
    return [_called_term(typed)], [_name_term(term(one)) for one in told]


def named(bets: Iterable[Bet], typed: str) -> list[Bet]:
    """Bets that are called this; where none is, those with it in their name."""
    wanted, known = typed.casefold(), worst_first(bets)
    exactly = [bet for bet in known if bet.name.casefold() == wanted]
    return exactly or [bet for bet in known if wanted in bet.name.casefold()]


def _name_term(beginning: str) -> str:
    return f"name:{beginning}"


def _called_term(name: str) -> str:
    """Of its words alone, for a name may be anything; `named` looks at the rest."""
    return f"called:{' '.join(words_in(name))}"
