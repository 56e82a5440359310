"""Which launches come, and what does somebody look for?

A list takes each team and each role on its own and merges the few numbers that it needs. So each query reads one index
in the order of the list and stops after a page, however many launches there are. What is looked for by words, or by
people among what is not to come any more, is found by its terms.
"""

import functools
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam

from bot.rules.launches import Launch, Listing, Stage, looked_up_by
from bot.rules.launches import Query as Wanted
from bot.rules.lists import LAST_PAGE, person_term
from storage import pages, terms
from storage.engine import Tx
from storage.launches.keeping import INDEX, load
from storage.launches.rows import LaunchRow
from storage.statements import Query, table_of
from storage.terms import Asked

_LAUNCHES = table_of(LaunchRow).c
_OF_TEAM = _LAUNCHES.team == bindparam("team")
_COMING = _LAUNCHES.phase == Stage.COMING.value
_BY_DATE = [_LAUNCHES.at, _LAUNCHES.number]
PLANNED_SINCE = Query(LaunchRow, _OF_TEAM, _COMING, _LAUNCHES.at >= bindparam("since"), order_by=_BY_DATE)
NUMBERED = Query(LaunchRow, _LAUNCHES.number.in_(bindparam("numbers", expanding=True)))
PHASES = {
    Listing.COMING: (Stage.COMING,),
    Listing.MINE: (Stage.COMING,),
    Listing.LAUNCHED: (Stage.LAUNCHED,),
    Listing.ENDED: (Stage.ENDED,),
    Listing.ALL: tuple(Stage),
}
ROLES = ("owner", "approver")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a list; `more` when another one follows."""

    launches: tuple[Launch, ...]
    number: int
    more: bool


def find_near(tx: Tx, team: int, *, since: datetime) -> list[Launch]:
    """A team's launches to come that are dated `since` then, the next first. A writer holds them, as `get` does."""
    return load(tx, tx.find(PLANNED_SINCE, team=team, since=since, lock=True))


def find_page(tx: Tx, query: Wanted, teams: Collection[int], *, number: int = 1) -> Page:
    """A page of what somebody looks for, in the teams that they may see.

    Those to come: the next first; launched and ended ones: the last first; all of them, and what is found by words or
    by people among those that are not to come any more, newest first. There is none after LAST_PAGE, so that the cost
    of a page is bounded.
    """
    number = min(number, LAST_PAGE)
    wanted = looked_up_by(query)
    asked = _with_terms(tx, query, teams, wanted) if wanted else _in_order(query, teams)
    key = _key(query.listing, by_terms=bool(wanted))
    values: dict[str, Any] = {"me": query.me, "by_owner": query.owner, "by_approver": query.approver}
    shown, more = pages.find_numbers(tx, asked, key, number=number, **values)
    return Page(launches=tuple(_load(tx, shown)), number=number, more=more)


def _load(tx: Tx, numbers: Sequence[int]) -> list[Launch]:
    """These, in their order."""
    if not numbers:
        return []
    found = {one.number: one for one in load(tx, tx.find(NUMBERED, numbers=list(numbers)))}
    return [found[one] for one in numbers]


def _roles(listing: Listing) -> tuple[str | None, ...]:
    """In which roles who asks may stand, each on its own; None where it does not matter."""
    return ROLES if listing is Listing.MINE else (None,)


def _with_terms(tx: Tx, query: Wanted, teams: Collection[int], wanted: Sequence[str]) -> Iterator[Asked]:
    phases = [one.value for one in PHASES[query.listing]]
    for role in _roles(query.listing):
        own = [person_term(role, query.me)] if role else []
        yield from terms.ask(tx, INDEX, teams, phases, [*wanted, *own], words=query.words)


def _key(listing: Listing, *, by_terms: bool) -> Callable[[Sequence[Any]], Any]:
    """How rows of a number, and the moment that counts in the list, are merged."""
    if by_terms or listing is Listing.ALL:
        return lambda row: -row[0]
    if listing in {Listing.LAUNCHED, Listing.ENDED}:
        return lambda row: (-row[1].timestamp(), -row[0])
    return lambda row: (row[1], row[0])


def _in_order(query: Wanted, teams: Collection[int]) -> Iterator[tuple[Query, Mapping[str, Any]]]:
    """What together finds the list: one query for each team, or for each role that belongs to it."""
    people = tuple(role for role, one in query.people.items() if one is not None)
    for team in teams:
        yield from ((_ordered(query.listing, people, role), {"in_team": team}) for role in _roles(query.listing))


@functools.cache
def _ordered(listing: Listing, people: tuple[str, ...], mine: str | None) -> Query:
    """Numbers, with the moment that counts in the list."""
    number, at, launched_at = _LAUNCHES.number, _LAUNCHES.at, _LAUNCHES.launched_at
    columns: tuple[str, ...]
    match listing:
        case Listing.ALL:
            columns, order = ("number",), [number.desc()]
        case Listing.LAUNCHED:
            columns, order = ("number", "launched_at"), [launched_at.desc(), number.desc()]
        case Listing.ENDED:
            columns, order = ("number", "at"), [at.desc(), number.desc()]
        case _:
            columns, order = ("number", "at"), [at.asc(), number.asc()]
    where = [_LAUNCHES.team == bindparam("in_team")]
    if listing is not Listing.ALL:
        where.append(_LAUNCHES.phase == PHASES[listing][0].value)
    where += [_LAUNCHES[role] == bindparam(f"by_{role}") for role in people]
    if mine is not None:
        where.append(_LAUNCHES[mine] == bindparam("me"))
    return Query(LaunchRow, *where, columns=columns, order_by=order, limited=True)
