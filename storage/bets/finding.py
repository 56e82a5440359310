"""Lists of bets: which are open, whose are they, what does somebody look for, which is named?

A list takes each team and each horizon on its own and merges the few numbers that it needs. So each query reads one
index in the order of the list and stops after a page, however many bets there are. What is looked for by words, or by
owner among what is closed, is found by its terms.
"""

import functools
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, String, bindparam, cast

from bot.rules.bets import (
    STALE_AFTER,
    Bet,
    Listing,
    Phase,
    State,
    looked_up_by,
    named_by,
    worst_first,
)
from bot.rules.bets import Query as Wanted
from bot.rules.lists import LAST_PAGE, person_term
from storage import pages, terms
from storage.bets.keeping import INDEX, NOW_BETS, NUMBERED_BETS, OWNED_BETS, load
from storage.bets.rows import BetRow
from storage.engine import Tx
from storage.statements import Query, table_of
from storage.terms import Asked

_BETS = table_of(BetRow).c
OPEN = (Phase.NOW, Phase.NEXT, Phase.LATER)
PHASES = {
    Listing.OPEN: OPEN,
    Listing.MINE: OPEN,
    Listing.NOW: (Phase.NOW,),
    Listing.NEXT: (Phase.NEXT,),
    Listing.LATER: (Phase.LATER,),
    Listing.STALE: (Phase.NOW,),
    Listing.CLOSED: (Phase.CLOSED,),
    Listing.ALL: (*OPEN, Phase.CLOSED),
}
SILENT = _BETS.heard_at <= bindparam("silent_since")
ANY_OPEN = Query(
    BetRow,
    _BETS.team.in_(bindparam("teams", expanding=True)),
    _BETS.state == State.OPEN,
    columns=["number"],
    limited=True,
)
BLOCKED_BY = Query(
    BetRow,
    _BETS.team.in_(bindparam("teams", expanding=True)),
    _BETS.state == State.OPEN,
    cast(_BETS.blockers, String).contains(bindparam("named", type_=String)),
    order_by=[_BETS.number],
)
NAMESAKES = 50  # of more with the same words in their names, none is meant for sure


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a list; `more` when another one follows."""

    bets: tuple[Bet, ...]
    number: int
    more: bool


def find_choices(tx: Tx, teams: Collection[int], me: str, *, most: int) -> tuple[list[Bet], bool]:
    """Open bets to choose from, one's own first and the worst of each first; and whether there are more than that."""

    def numbers(listing: Listing) -> tuple[list[int], bool]:
        wanted = Wanted(listing=listing, me=me)
        asked = _in_order(wanted, teams)
        return pages.find_numbers(tx, asked, _key(listing, by_terms=False), size=most, me=me)

    (own, more_own), (every, more) = numbers(Listing.MINE), numbers(Listing.OPEN)
    found = list(dict.fromkeys([*own, *every]))
    return _load(tx, found[:most]), more_own or more or len(found) > most


def find_now(tx: Tx, team_id: int) -> list[Bet]:
    """The bets that updates and notes are about, worst first."""
    return worst_first(load(tx, tx.find(NOW_BETS, team=team_id, phase=Phase.NOW.value)))


def find_owned(tx: Tx, person: str) -> list[Bet]:
    """Somebody's open bets in every team, worst first: for the clock, which tells of each only who may see it."""
    return worst_first(load(tx, tx.find(OWNED_BETS, of_owner=person)))


def find_blocked_by(tx: Tx, teams: Collection[int], person: str) -> list[Bet]:
    """Open bets of these teams with a blocker that somebody was named for, by number; it may be resolved since."""
    return load(tx, tx.find(BLOCKED_BY, teams=list(teams), named=f'"{person}"')) if teams else []


def find_numbered(tx: Tx, numbers: Collection[int]) -> dict[int, Bet]:
    """These bets as they stand, closed ones too, by number."""
    return {bet.number: bet for bet in load(tx, tx.find(NUMBERED_BETS, numbers=list(numbers)))}


def find_named(tx: Tx, teams: Collection[int], names: Collection[str]) -> tuple[list[Bet], bool]:
    """Open bets that may be called one of these or have it in their name, and whether any bet is open at all.

    More may come than are meant, which `bets.named` knows; of a name that fifty have in theirs, not all do.
    """
    phases, found = [one.value for one in OPEN], set[int]()
    for wanted in (one for name in names for one in named_by(name) if one):
        asked = terms.ask(tx, INDEX, teams, phases, wanted)
        found.update(row[0] for query, values in asked for row in tx.find(query, most=NAMESAKES, **values))
    return _load(tx, sorted(found)), bool(found) or bool(tx.find(ANY_OPEN, teams=list(teams), most=1))


def find_page(tx: Tx, query: Wanted, teams: Collection[int], *, now: datetime, number: int = 1) -> Page:
    """A page of what somebody looks for, in the teams that they may see. What was placed by mistake is in none.

    Open ones come worst first, stale ones from the longest silence on, closed ones latest first; all of them, and what
    is found by words or by owner among closed ones, newest first. There is none after LAST_PAGE, so that the cost of a
    page is bounded.
    """
    number = min(number, LAST_PAGE)
    wanted = looked_up_by(query)
    asked = _with_terms(tx, query, teams, wanted) if wanted else _in_order(query, teams)
    key = _key(query.listing, by_terms=bool(wanted))
    values: dict[str, Any] = {"silent_since": now - STALE_AFTER, "me": query.me, "by_owner": query.owner}
    shown, more = pages.find_numbers(tx, asked, key, number=number, **values)
    return Page(bets=tuple(_load(tx, shown)), number=number, more=more)


def _load(tx: Tx, numbers: Sequence[int]) -> list[Bet]:
    """These, in their order."""
    if not numbers:
        return []
    found = {bet.number: bet for bet in load(tx, tx.find(NUMBERED_BETS, numbers=list(numbers)))}
    return [found[one] for one in numbers]


def _with_terms(tx: Tx, query: Wanted, teams: Collection[int], wanted: Sequence[str]) -> Iterator[Asked]:
    own = [person_term("owner", query.me)] if query.listing is Listing.MINE else []
    rest = (SILENT,) if query.listing is Listing.STALE else ()
    phases = [one.value for one in PHASES[query.listing]]
    return terms.ask(tx, INDEX, teams, phases, [*wanted, *own], words=query.words, rest=rest)


def _key(listing: Listing, *, by_terms: bool) -> Callable[[Sequence[Any]], Any]:
    """How rows of a number, and what counts in the list, are merged."""
    if by_terms or listing is Listing.ALL:
        return lambda row: -row[0]
    if listing is Listing.CLOSED:
        return lambda row: (-row[1].timestamp(), -row[0])
    return lambda row: (row[1], row[0])


def _in_order(query: Wanted, teams: Collection[int]) -> Iterator[tuple[Query, Mapping[str, Any]]]:
    """What together finds the list: one query for each team, or for each horizon in it."""
    ordered = _ordered(query.listing, query.owner is not None)
    for team in teams:
        if query.listing is Listing.ALL:
            yield ordered, {"in_team": team}
        else:
            yield from ((ordered, {"in_team": team, "in_phase": one.value}) for one in PHASES[query.listing])


@functools.cache
def _ordered(listing: Listing, is_owned: bool) -> Query:
    """Numbers, with what counts in the list."""
    number, rank, heard_at = _BETS.number, _BETS.rank, _BETS.heard_at
    columns: tuple[str, ...]
    match listing:
        case Listing.ALL:
            columns, order = ("number",), [number.desc()]
        case Listing.CLOSED:
            columns, order = ("number", "heard_at"), [heard_at.desc(), number.desc()]
        case Listing.STALE:
            columns, order = ("number", "heard_at"), [heard_at.asc(), number.asc()]
        case _:
            columns, order = ("number", "rank"), [rank.asc(), number.asc()]
    where = [_BETS.team == bindparam("in_team"), *_filters(listing, is_owned)]
    return Query(BetRow, *where, columns=columns, order_by=order, limited=True)


def _filters(listing: Listing, is_owned: bool) -> Iterator[ColumnElement[bool]]:
    if listing is Listing.ALL:
        yield _BETS.phase != Phase.MISTAKE.value
    else:
        yield _BETS.phase == bindparam("in_phase")
    if listing is Listing.STALE:
        yield SILENT
    if listing is Listing.MINE:
        yield _BETS.owner == bindparam("me")
    if is_owned:
        yield _BETS.owner == bindparam("by_owner")
