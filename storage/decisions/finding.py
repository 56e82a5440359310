"""Lists of decisions: what a team needs, what it has made, and what somebody looks for.

A list takes each team and each role on its own and merges the few numbers that it needs. So each query reads one index
in the order of the list and stops after a page, however many decisions there are. What is looked for by words, or by
people among what was decided, is found in `searching`.
"""

import functools
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, or_
from sqlmodel import col

from bot.rules.approval import MADE, UNDECIDED
from bot.rules.decisions import Decision, Listing, Phase, looked_up_by
from bot.rules.decisions import Query as Wanted
from bot.rules.lists import LAST_PAGE
from storage import pages
from storage.decisions import searching
from storage.decisions.keeping import load
from storage.decisions.rows import DecisionRow, ReopeningRow
from storage.engine import Tx
from storage.statements import Query, table_of

OPEN = (Phase.OPEN,)
PHASES = {
    Listing.OPEN: OPEN,
    Listing.MINE: OPEN,
    Listing.OVERDUE: OPEN,
    Listing.DECIDED: (Phase.MADE,),
    Listing.ALL: (Phase.OPEN, Phase.MADE, Phase.WITHDRAWN),
}
_DECISIONS, _REOPENINGS = table_of(DecisionRow).c, table_of(ReopeningRow).c
ROLES = ("approver", "driver", "delegate")
_OF_TEAM = _DECISIONS.team == bindparam("in_team")
NEEDED = Query(
    DecisionRow,
    _OF_TEAM,
    _DECISIONS.state.in_(sorted(UNDECIDED)),
    order_by=[_DECISIONS.due, _DECISIONS.number],
)
MADE_THEN = Query(
    DecisionRow,
    _OF_TEAM,
    _DECISIONS.state.in_(sorted(MADE)),
    _DECISIONS.decided_at > bindparam("since"),
    _DECISIONS.decided_at <= bindparam("until"),
    order_by=[_DECISIONS.decided_at, _DECISIONS.number],
)


NUMBERED = Query(DecisionRow, _DECISIONS.number.in_(bindparam("numbers", expanding=True)))
_OF_TEAMS = (_DECISIONS.team.in_(bindparam("teams", expanding=True)), _DECISIONS.phase == Phase.OPEN.value)
HELD = {role: Query(DecisionRow, *_OF_TEAMS, _DECISIONS[role] == bindparam("by_whom")) for role in ROLES}
TO_REVIEW = Query(
    DecisionRow,
    _DECISIONS.driver == bindparam("by_whom"),
    _DECISIONS.phase == Phase.MADE.value,
    _DECISIONS.reviewed_at.is_(None),
    _DECISIONS.review_on.is_not(None),
    order_by=[_DECISIONS.number],
)
MAY_BE_ASKED = (
    _REOPENINGS.outcome.is_(None),
    or_(_REOPENINGS.passed_to.is_(None), _REOPENINGS.passed_to == bindparam("by_whom")),
)
"""New evidence that waits and was passed to nobody else; whose the rest is, the decision says."""
PENDING = Query(ReopeningRow, *MAY_BE_ASKED, columns=["decision", "passed_to"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a list; `more` when another one follows."""

    decisions: tuple[Decision, ...]
    number: int
    more: bool


def find_needed(tx: Tx, team: int) -> list[Decision]:
    """The team's decisions that nobody has made yet, the most urgent first."""
    return load(tx, tx.find(NEEDED, in_team=team))


def find_made(tx: Tx, team: int, *, since: datetime, until: datetime) -> list[Decision]:
    """The team's decisions approved or declined after `since`, up to `until`, oldest first."""
    return load(tx, tx.find(MADE_THEN, in_team=team, since=since, until=until))


def find_held(tx: Tx, teams: Collection[int], person: str) -> list[Decision]:
    """What nobody has decided yet and somebody approves, drives or decides for somebody, in these teams."""
    found = {row.number: row for role in ROLES for row in tx.find(HELD[role], teams=list(teams), by_whom=person)}
    return load(tx, [found[number] for number in sorted(found)])


def find_to_review(tx: Tx, person: str) -> list[Decision]:
    """What was decided and somebody who drives it is to review on a day, in every team; also what was superseded."""
    return load(tx, tx.find(TO_REVIEW, by_whom=person))


def find_to_answer(tx: Tx, person: str) -> list[Decision]:
    """What was decided and new evidence on it waits for somebody, who approved it or to whom that was passed."""
    passed = {row.decision: row.passed_to for row in tx.find(PENDING, by_whom=person)}
    if not passed:
        return []
    rows = tx.find(NUMBERED, numbers=sorted(passed))
    theirs = [row for row in rows if (passed[row.number] or row.approver) == person]
    return load(tx, sorted(theirs, key=lambda row: row.number))


def find_numbered(tx: Tx, numbers: Collection[int]) -> dict[int, Decision]:
    """These decisions as they stand, by number."""
    return {one.number: one for one in load(tx, tx.find(NUMBERED, numbers=list(numbers)))}


def find_for_note(tx: Tx, team: int, *, since: datetime, until: datetime) -> tuple[list[Decision], list[Decision]]:
    """What `find_needed` and `find_made` find, and all that belongs to it read at once."""
    needed, made = tx.find(NEEDED, in_team=team), tx.find(MADE_THEN, in_team=team, since=since, until=until)
    every = load(tx, [*needed, *made])
    return every[: len(needed)], every[len(needed) :]


def find_page(tx: Tx, query: Wanted, teams: Collection[int], *, now: datetime, number: int = 1) -> Page:
    """A page of what somebody looks for, in the teams that they may see. What was logged by mistake is in none.

    Open ones come most urgent first, decided ones latest first; all of them, and what is found by words or by people
    among what was decided, newest first. There is none after LAST_PAGE, so that the cost of a page is bounded.
    """
    number = min(number, LAST_PAGE)
    terms = looked_up_by(query)
    phases = [one.value for one in PHASES[query.listing]]
    asked = searching.ask(tx, query, teams, phases, terms) if terms else _in_order(query, teams)
    values: dict[str, Any] = {"now": now, "me": query.me, "by_approver": query.approver, "by_driver": query.driver}
    key = _key(query.listing, by_terms=bool(terms))
    shown, more = pages.find_numbers(tx, asked, key, number=number, **values)
    return Page(decisions=tuple(_load(tx, shown)), number=number, more=more)


def _load(tx: Tx, numbers: Sequence[int]) -> list[Decision]:
    """These, in their order."""
    if not numbers:
        return []
    rows = {row.number: row for row in tx.all(tx.rows(DecisionRow).where(col(DecisionRow.number).in_(numbers)))}
    return load(tx, [rows[one] for one in numbers])


def _key(listing: Listing, *, by_terms: bool) -> Callable[[Sequence[Any]], Any]:
    """How rows of a number, and the moment that counts in the list, are merged."""
    if by_terms or listing is Listing.ALL:
        return lambda row: -row[0]
    if listing is Listing.DECIDED:
        return lambda row: (-row[1].timestamp(), -row[0])
    return lambda row: (row[1], row[0])


def _in_order(query: Wanted, teams: Collection[int]) -> Iterator[tuple[Query, Mapping[str, Any]]]:
    """What together finds the list: one query for each team, or for each role that belongs to it."""
    people = tuple(role for role, one in (("approver", query.approver), ("driver", query.driver)) if one is not None)
    roles = ROLES if query.listing is Listing.MINE else (None,)
    for team in teams:
        yield from ((_ordered(query.listing, people, role), {"in_team": team}) for role in roles)


@functools.cache
def _ordered(listing: Listing, people: tuple[str, ...], mine: str | None) -> Query:
    """Numbers, with the moment that counts in the list."""
    number, due, decided_at = _DECISIONS.number, _DECISIONS.due, _DECISIONS.decided_at
    columns: tuple[str, ...]
    match listing:
        case Listing.ALL:
            columns, order = ("number",), [number.desc()]
        case Listing.DECIDED:
            columns, order = ("number", "decided_at"), [decided_at.desc(), number.desc()]
        case _:
            columns, order = ("number", "due"), [due.asc(), number.asc()]
    where = [_DECISIONS.team == bindparam("in_team"), *_filters(listing, people, mine)]
    return Query(DecisionRow, *where, columns=columns, order_by=order, limited=True)


def _filters(listing: Listing, people: tuple[str, ...], mine: str | None) -> Iterator[ColumnElement[bool]]:
    if listing is Listing.ALL:
        yield _DECISIONS.phase != Phase.MISTAKE.value
    else:
        yield _DECISIONS.phase == PHASES[listing][0].value
    if listing is Listing.OVERDUE:
        yield _DECISIONS.due < bindparam("now")
    for role in people:
        yield _DECISIONS[role] == bindparam(f"by_{role}")
    if mine is not None:
        yield _DECISIONS[mine] == bindparam("me")
    if mine == "delegate":
        yield _DECISIONS.delegate_until > bindparam("now")
