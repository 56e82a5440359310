"""Lists of decisions: what a team needs, what it has made, and what somebody looks for.

A list takes each team and each role on its own and merges the few rows that it needs. So each query reads one index in
the order of the list and stops after a page, however many decisions there are.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import and_, col, or_
from sqlmodel.sql.expression import SelectOfScalar

from bot.rules.approval import MADE, UNDECIDED
from bot.rules.decisions import PAGE, Decision, Listing, Phase, Query, term, words_in
from storage.decisions.keeping import load
from storage.decisions.rows import DecisionRow, TermRow
from storage.engine import Tx

OPEN = (Phase.OPEN,)
PHASES = {
    Listing.OPEN: OPEN,
    Listing.MINE: OPEN,
    Listing.OVERDUE: OPEN,
    Listing.DECIDED: (Phase.MADE,),
    Listing.ALL: (Phase.OPEN, Phase.MADE, Phase.WITHDRAWN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a list; `more` when another one follows."""

    decisions: tuple[Decision, ...]
    number: int
    more: bool


def find_needed(tx: Tx, team: int) -> list[Decision]:
    """The team's decisions that nobody has made yet, the most urgent first."""
    query = tx.rows(DecisionRow).where(DecisionRow.team == team, col(DecisionRow.state).in_(sorted(UNDECIDED)))
    return load(tx, tx.all(query.order_by(col(DecisionRow.due), col(DecisionRow.number))))


def find_made(tx: Tx, team: int, *, since: datetime, until: datetime) -> list[Decision]:
    """The team's decisions approved or declined after `since`, up to `until`, oldest first."""
    query = tx.rows(DecisionRow).where(
        DecisionRow.team == team,
        col(DecisionRow.state).in_(sorted(MADE)),
        col(DecisionRow.decided_at) > since,
        col(DecisionRow.decided_at) <= until,
    )
    return load(tx, tx.all(query.order_by(col(DecisionRow.decided_at), col(DecisionRow.number))))


def find_page(tx: Tx, query: Query, teams: Collection[int], *, now: datetime, number: int = 1) -> Page:
    """A page of what somebody looks for, in the teams that they may see. What was logged by mistake is in none.

    Open ones come most urgent first, decided ones latest first, all of them and found words newest first.
    """
    typed = words_in(query.words)
    enough = number * PAGE + 1
    rows: dict[int, DecisionRow] = {}
    for team in teams:
        for select in _selects(tx, query, team, typed, now):
            rows.update({row.number: row for row in tx.all(select.limit(enough))})
    found = sorted(rows.values(), key=_key(query.listing, searches=bool(typed)))
    shown = found[(number - 1) * PAGE : number * PAGE]
    return Page(decisions=tuple(load(tx, shown)), number=number, more=len(found) > number * PAGE)


def _selects(
    tx: Tx, query: Query, team: int, typed: tuple[str, ...], now: datetime
) -> Iterator[SelectOfScalar[DecisionRow]]:
    """What together finds the list in one team: one query, or one for each phase or role that belongs to it."""
    found = tx.rows(DecisionRow).where(*_filters(query, now))
    if typed:
        yield from (_with_words(tx, found, team, phase, typed) for phase in PHASES[query.listing])
        return
    found = _in_order(query.listing, found.where(DecisionRow.team == team))
    if query.listing is not Listing.MINE:
        yield found
        return
    yield found.where(DecisionRow.approver == query.me)
    yield found.where(DecisionRow.driver == query.me)
    yield found.where(DecisionRow.delegate == query.me, col(DecisionRow.delegate_until) > now)


def _in_order(listing: Listing, found: SelectOfScalar[DecisionRow]) -> SelectOfScalar[DecisionRow]:
    if listing is Listing.ALL:
        return found.order_by(col(DecisionRow.number).desc())
    if listing is Listing.DECIDED:
        return found.order_by(col(DecisionRow.decided_at).desc(), col(DecisionRow.number).desc())
    return found.order_by(col(DecisionRow.due), col(DecisionRow.number))


def _filters(query: Query, now: datetime) -> Iterator[ColumnElement[bool]]:
    match query.listing:
        case Listing.OPEN:
            yield col(DecisionRow.phase) == Phase.OPEN.value
        case Listing.MINE:
            yield col(DecisionRow.phase) == Phase.OPEN.value
            if words_in(query.words):
                yield _is_mine(query.me, now)
        case Listing.OVERDUE:
            yield and_(col(DecisionRow.phase) == Phase.OPEN.value, col(DecisionRow.due) < now)
        case Listing.DECIDED:
            yield col(DecisionRow.phase) == Phase.MADE.value
        case Listing.ALL:
            yield col(DecisionRow.phase) != Phase.MISTAKE.value
    if query.approver is not None:
        yield col(DecisionRow.approver) == query.approver
    if query.driver is not None:
        yield col(DecisionRow.driver) == query.driver


def _is_mine(me: str, now: datetime) -> ColumnElement[bool]:
    stands_in = and_(col(DecisionRow.delegate) == me, col(DecisionRow.delegate_until) > now)
    return or_(col(DecisionRow.approver) == me, col(DecisionRow.driver) == me, stands_in)


def _with_words(
    tx: Tx, found: SelectOfScalar[DecisionRow], team: int, phase: Phase, typed: tuple[str, ...]
) -> SelectOfScalar[DecisionRow]:
    """Every word has to begin one of the decision's. The longest, likely the rarest, is looked up; the rest is read.

    The terms are a team's own, so the team stands there alone: asked of the decisions too, SQLite begins with those.
    """
    first = max(typed, key=len)
    at_term = and_(
        col(TermRow.workspace) == tx.workspace,
        col(TermRow.team) == team,
        col(TermRow.term) == term(first),
        col(TermRow.phase) == phase.value,
        col(TermRow.decision) == col(DecisionRow.number),
    )
    found = found.join(TermRow, at_term)
    for word in typed:
        # Words are letters and digits alone, so nothing in them means something to LIKE.
        found = found.where(col(DecisionRow.words).like(f"% {word}%"))
    return found.order_by(col(TermRow.decision).desc())


def _key(listing: Listing, *, searches: bool) -> Callable[[DecisionRow], tuple[float, int]]:
    if searches or listing is Listing.ALL:
        return lambda row: (0.0, -row.number)
    if listing is Listing.DECIDED:
        return lambda row: (-row.decided_at.timestamp() if row.decided_at else 0.0, -row.number)
    return lambda row: (row.due.timestamp(), row.number)
