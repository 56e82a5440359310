"""Which records have all these words and people? Each is a term that knows its records, from the newest on.

The rarest term is walked through, and each of its records looked up in the others, until there are enough: what that
costs does not grow with what is there, unless terms that are common each hardly ever meet.
"""

import functools
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, bindparam, func, literal, select
from sqlmodel import SQLModel

from bot.rules.lists import term, words_in
from storage.engine import Tx
from storage.statements import WORKSPACE, Query, table_of

COMMON = 500  # a term that this many records have is as good as one that more have
Asked = tuple[Query, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Index:
    """Terms of records: their table, its column with the record's number, and the table of the records.

    A row of terms is of one team, term, phase and record; a record has a number, and its words in `words`.
    """

    terms: type[SQLModel]
    record: str
    records: type[SQLModel]


@dataclass(frozen=True, slots=True)
class Found:
    """What one record is found by, in which team and phase."""

    team: int
    phase: str
    terms: frozenset[str]


def save(tx: Tx, index: Index, number: int, before: Found | None, after: Found) -> None:
    """Keep what a record is found by; `before` is what is kept. Only what changed is written."""
    old, new = _rows(before), _rows(after)
    gone, added = sorted(old - new), sorted(new - old)
    columns = ("team", "phase", "term", index.record)
    tx.delete_many(index.terms, [dict(zip(columns, (*row, number), strict=True)) for row in gone])
    tx.insert_many(index.terms, [dict(zip(columns, (*row, number), strict=True)) for row in added])


def _rows(found: Found | None) -> set[tuple[int, str, str]]:
    return {(found.team, found.phase, one) for one in found.terms} if found is not None else set()


def ask(
    tx: Tx,
    index: Index,
    teams: Collection[int],
    phases: Sequence[str],
    wanted: Sequence[str],
    *,
    words: str = "",
    rest: tuple[ColumnElement[bool], ...] = (),
) -> Iterator[Asked]:
    """What together finds their numbers, newest first: a query for each team and phase.

    Of a long one of the `words` its term tells only how it begins, so such a record is looked at, as for the `rest`.
    """
    long = [f"% {word}%" for word in words_in(words) if term(word) != word]
    likes = {f"like_{n}": one for n, one in enumerate(long)}
    every = _rarest_first(tx, index, teams, phases, list(dict.fromkeys(wanted)))
    named = {f"term_{n}": one for n, one in enumerate(every)}
    found = _having(index, len(every), len(long), rest)
    for team in teams:
        yield from ((found, {"in_team": team, "in_phase": one, **named, **likes}) for one in phases)


def _rarest_first(
    tx: Tx, index: Index, teams: Collection[int], phases: Sequence[str], wanted: Sequence[str]
) -> list[str]:
    if len(wanted) == 1:
        return list(wanted)
    named = {f"term_{n}": one for n, one in enumerate(wanted)}
    values = {WORKSPACE: tx.workspace, "in_teams": sorted(teams), "in_phases": phases, **named}
    counted = tx.session.connection().execute(_counts(index, len(wanted)), values).one()
    return [one for _, one in sorted(zip(counted, wanted, strict=True))]


@functools.cache
def _counts(index: Index, terms: int) -> Select[Any]:
    """How many records each of them has, as far as it matters."""
    table = table_of(index.terms)
    counts = []
    for n in range(terms):
        places = (
            table.c.workspace == bindparam(WORKSPACE),
            table.c.team.in_(bindparam("in_teams", expanding=True)),
            table.c.term == bindparam(f"term_{n}"),
            table.c.phase.in_(bindparam("in_phases", expanding=True)),
        )
        some = select(literal(1).label("one")).where(*places).limit(COMMON).subquery()
        counts.append(select(func.count()).select_from(some).scalar_subquery())
    return select(*counts)


@functools.cache
def _having(index: Index, terms: int, long_words: int, rest: tuple[ColumnElement[bool], ...]) -> Query:
    """The numbers that the first term has and all the others have too, newest first."""
    table, records = table_of(index.terms), table_of(index.records)
    number = table.c[index.record]
    lookups = []
    for n in range(1, terms):
        other = table.alias(f"term_{n}")
        lookups.append(select(other.c[index.record]).where(*_at(other, n), other.c[index.record] == number))
    looked_at = [*(records.c.words.like(bindparam(f"like_{n}")) for n in range(long_words)), *rest]
    if looked_at:
        here = (records.c.workspace == bindparam(WORKSPACE), records.c.number == number)
        lookups.append(select(records.c.number).where(*here, *looked_at))
    # What is looked up is the number itself or nothing. Of an EXISTS PostgreSQL would make a join: many take it long to
    # plan, and without knowing the words, as in a prepared statement, it can't know which of them is rare.
    has_all = [number == one.scalar_subquery() for one in lookups]
    columns, order_by = [index.record], [number.desc()]
    return Query(index.terms, *_at(table, 0), *has_all, columns=columns, order_by=order_by, limited=True)


def _at(terms: FromClause, n: int) -> Iterator[ColumnElement[bool]]:
    """The rows of one term, in one team and phase."""
    yield terms.c.workspace == bindparam(WORKSPACE)
    yield terms.c.team == bindparam("in_team")
    yield terms.c.term == bindparam(f"term_{n}")
    yield terms.c.phase == bindparam("in_phase")
