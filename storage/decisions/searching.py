"""Which decisions have all these words and people? Each is a term that knows its decisions, from the newest on.

The rarest term is walked through, and each of its decisions looked up in the others, until there are enough: what that
costs does not grow with what is there, unless terms that are common each hardly ever meet.
"""

import functools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, bindparam, func, literal, select

from bot.rules.decisions import Listing, person_term, term, words_in
from bot.rules.decisions import Query as Wanted
from storage.decisions.rows import DecisionRow, TermRow
from storage.engine import Tx
from storage.statements import WORKSPACE, Query, table_of

COMMON = 500  # a term that this many decisions have is as good as one that more have
_DECISIONS, _TERMS = table_of(DecisionRow), table_of(TermRow)


def ask(
    tx: Tx, query: Wanted, teams: Collection[int], phases: Sequence[str], wanted: Sequence[str]
) -> Iterator[tuple[Query, Mapping[str, Any]]]:
    """What together finds their numbers: a query for each team and phase, and each role that belongs to the list."""
    mine = ("approver", "driver", "delegate") if query.listing is Listing.MINE else (None,)
    # Of a long word the term tells only how it begins.
    long = [f"% {word}%" for word in words_in(query.words) if term(word) != word]
    likes = {f"like_{n}": one for n, one in enumerate(long)}
    for role in mine:
        own = [person_term(role, query.me)] if role else []
        every = _rarest_first(tx, teams, phases, list(dict.fromkeys([*wanted, *own])))
        named = {f"term_{n}": one for n, one in enumerate(every)}
        found = _having(len(every), len(long), query.listing is Listing.OVERDUE, role == "delegate")
        for team in teams:
            yield from ((found, {"in_team": team, "in_phase": one, **named, **likes}) for one in phases)


def _rarest_first(tx: Tx, teams: Collection[int], phases: Sequence[str], wanted: Sequence[str]) -> list[str]:
    if len(wanted) == 1:
        return list(wanted)
    named = {f"term_{n}": one for n, one in enumerate(wanted)}
    values = {WORKSPACE: tx.workspace, "in_teams": sorted(teams), "in_phases": phases, **named}
    counted = tx.session.connection().execute(_counts(len(wanted)), values).one()
    return [one for _, one in sorted(zip(counted, wanted, strict=True))]


@functools.cache
def _counts(terms: int) -> Select[Any]:
    """How many decisions each of them has, as far as it matters."""
    counts = []
    for n in range(terms):
        places = (
            _TERMS.c.workspace == bindparam(WORKSPACE),
            _TERMS.c.team.in_(bindparam("in_teams", expanding=True)),
            _TERMS.c.term == bindparam(f"term_{n}"),
            _TERMS.c.phase.in_(bindparam("in_phases", expanding=True)),
        )
        some = select(literal(1).label("one")).where(*places).limit(COMMON).subquery()
        counts.append(select(func.count()).select_from(some).scalar_subquery())
    return select(*counts)


@functools.cache
def _having(terms: int, long_words: int, overdue: bool, delegated: bool) -> Query:
    """The numbers that the first term has and all the others have too, newest first."""
    number = _TERMS.c.decision
    lookups = []
    for n in range(1, terms):
        other = _TERMS.alias(f"term_{n}")
        lookups.append(select(other.c.decision).where(*_at(other, n), other.c.decision == number))
    rest: list[ColumnElement[bool]] = [_DECISIONS.c.words.like(bindparam(f"like_{n}")) for n in range(long_words)]
    rest += [_DECISIONS.c.due < bindparam("now")] if overdue else []
    rest += [_DECISIONS.c.delegate_until > bindparam("now")] if delegated else []
    if rest:
        here = (_DECISIONS.c.workspace == bindparam(WORKSPACE), _DECISIONS.c.number == number)
        lookups.append(select(_DECISIONS.c.number).where(*here, *rest))
    # What is looked up is the number itself or nothing. Of an EXISTS PostgreSQL would make a join: many take it long to
    # plan, and without knowing the words, as in a prepared statement, it can't know which of them is rare.
    has_all = [number == one.scalar_subquery() for one in lookups]
    return Query(TermRow, *_at(_TERMS, 0), *has_all, columns=["decision"], order_by=[number.desc()], limited=True)


def _at(terms: FromClause, n: int) -> Iterator[ColumnElement[bool]]:
    """The rows of one term, in one team and phase."""
    yield terms.c.workspace == bindparam(WORKSPACE)
    yield terms.c.team == bindparam("in_team")
    yield terms.c.term == bindparam(f"term_{n}")
    yield terms.c.phase == bindparam("in_phase")
