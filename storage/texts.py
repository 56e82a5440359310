"""The words that records of every kind are found by: one table for all of them, kept in the commit of each change.

A term knows its records in the order in which they are told: open ones before closed ones, of each the newest first. So
the rarest term is walked through and the others are looked up, and a search stops after a page, however many records
there are. A record stays with every word that it ever had; whether it still has it, is looked at when it is shown.
"""

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, Update, bindparam, func, literal, select, update
from sqlmodel import Field, SQLModel

from bot.rules import texts
from bot.rules.texts import Doc, Kind, People, Text
from storage.engine import Tx
from storage.statements import WORKSPACE, Query, table_of

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)  # counted from there, seconds are small enough until 2088
COMMON = 500
"""A term that this many records have is as good as one that more have."""


class DocRow(SQLModel, table=True):
    """What a record was ever found by, as words."""

    __tablename__ = "found_records"
    __table_args__ = ({"sqlite_with_rowid": False},)

    workspace: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int = Field(primary_key=True)
    closed: bool
    words: str


class FoundRow(SQLModel, table=True):
    """A term of a record. `age` counts the seconds up to when it came, backwards, so that the newest is the first."""

    __tablename__ = "found_terms"
    __table_args__ = ({"sqlite_with_rowid": False},)

    workspace: str = Field(primary_key=True)
    term: str = Field(primary_key=True)
    closed: bool = Field(primary_key=True)
    age: int = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int = Field(primary_key=True)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a record stands among what is found: they are told in this order."""

    closed: bool
    age: int
    kind: str
    number: int
    team: int

    @property
    def key(self) -> tuple[Kind, int, int]:
        """What tells a record apart: its kind, number and team."""
        return Kind(self.kind), self.number, self.team


_DOCS = table_of(DocRow).c
THIS = Query(
    DocRow,
    _DOCS.kind == bindparam("of_kind"),
    _DOCS.number == bindparam("of_number"),
    _DOCS.team == bindparam("of_team"),
    columns=["closed", "words"],
)


def add_many(tx: Tx, docs: Sequence[Doc]) -> None:
    """New ones, with a few statements for all of them."""
    if not docs:
        return
    every = [(one, texts.units_of(one)) for one in docs]
    tx.insert_many(DocRow, [_doc(one, units) for one, units in every])
    tx.insert_many(FoundRow, [row for one, units in every for row in _rows(_place(one), units)])


def add(tx: Tx, doc: Doc) -> None:
    add_many(tx, [doc])


def save(tx: Tx, doc: Doc, before: Doc | None = None) -> None:
    """What a record is found by from now on; a new one too. Without a change from `before` nothing is asked."""
    if before is not None and _same(before, doc):
        return
    row = tx.first(THIS, **_of(doc))
    if row is None:
        add(tx, doc)
        return
    known = set(row.words.split())
    fresh = texts.units_of(doc) - known
    if row.closed is doc.is_open:  # closed, or opened again: it stands somewhere else in all of its terms
        _move(tx, doc, known, known | fresh, was_closed=row.closed)
    elif fresh:
        _write(tx, doc, fresh)
        tx.write_many(_more(), [{**_of(doc), "more": _spaced(fresh)}])


def append(tx: Tx, doc: Doc, said: Iterable[Text], named: People = ()) -> None:
    """What was said, and who was named, beside what was known of `doc`; it is only added to, and nothing is read."""
    fresh = texts.units_said(said, named)
    if fresh:
        _write(tx, doc, fresh)
        tx.write_many(_more(), [{**_of(doc), "more": _spaced(fresh)}])


def _same(one: Doc, other: Doc) -> bool:
    return (one.name, one.is_open, one.texts, one.people) == (other.name, other.is_open, other.texts, other.people)


def save_reworded(tx: Tx, doc: Doc) -> None:
    """Words were taken from it: it is found by what all of it says now, and no more by what it once said."""
    row = tx.first(THIS, **_of(doc))
    if row is not None:
        _move(tx, doc, set(row.words.split()), texts.units_of(doc), was_closed=row.closed)


def _move(tx: Tx, doc: Doc, known: set[str], units: set[str], *, was_closed: bool) -> None:
    """From where it stands, with the words that it is known by, to where it is to stand with these."""
    here = _place(doc)
    tx.delete_many(FoundRow, _rows({**here, "closed": was_closed}, known))
    tx.insert_many(FoundRow, _rows(here, units))
    tx.upsert(DocRow, **_doc(doc, units))


def _write(tx: Tx, doc: Doc, fresh: set[str]) -> None:
    """Terms of words that may be there already."""
    tx.insert_new_many(FoundRow, _rows(_place(doc), fresh))


def _rows(place: Mapping[str, Any], units: Collection[str]) -> list[dict[str, Any]]:
    """What finds these there; in an order, so that two transactions take the same terms in the same one."""
    return [{**place, "term": term} for term in sorted(texts.terms_of(units))]


def _of(doc: Doc) -> dict[str, Any]:
    return {"of_kind": doc.kind.value, "of_number": doc.number, "of_team": doc.team}


def _doc(doc: Doc, units: Collection[str]) -> dict[str, Any]:
    return {
        "kind": doc.kind.value,
        "number": doc.number,
        "team": doc.team,
        "closed": not doc.is_open,
        "words": _spaced(units),
    }


def _spaced(units: Collection[str]) -> str:
    return "".join(f" {one}" for one in sorted(units))


def _place(doc: Doc) -> dict[str, Any]:
    age = -int((doc.at - EPOCH).total_seconds())
    return {
        "closed": not doc.is_open,
        "age": age,
        "kind": doc.kind.value,
        "number": doc.number,
        "team": doc.team,
    }


@functools.cache
def _more() -> Update:
    docs = table_of(DocRow)
    return (
        update(docs)
        .where(
            docs.c.workspace == bindparam(WORKSPACE),
            docs.c.kind == bindparam("of_kind"),
            docs.c.number == bindparam("of_number"),
            docs.c.team == bindparam("of_team"),
        )
        .values(words=docs.c.words + bindparam("more"))
    )


# --- which records have all of these? --------------------------------------------------------------------------------

Either = tuple[str, ...]
"""Terms of which a record has at least one."""


def find(
    tx: Tx, wanted: Sequence[Either], teams: Collection[int], kinds: Collection[Kind], *, most: int, skip: int = 0
) -> list[Place]:
    """Where those records stand that have one term of each, in their order; `most` of them after the first `skip`."""
    if not teams or not kinds:
        return []
    first, *rest = _rarest_first(tx, wanted)
    values: dict[str, Any] = {f"terms_{n}": list(one) for n, one in enumerate(rest)}
    values |= {"in_teams": sorted(teams), "of_kinds": sorted(one.value for one in kinds)}
    found = set[Place]()
    for term in first:
        rows = tx.find(_having(len(rest)), term=term, most=skip + most, **values)
        found.update(
            Place(closed=row.closed, age=row.age, kind=row.kind, number=row.number, team=row.team) for row in rows
        )
    return sorted(found)[skip : skip + most]


def _rarest_first(tx: Tx, wanted: Sequence[Either]) -> list[Either]:
    if len(wanted) == 1:
        return list(wanted)
    every = [term for one in wanted for term in one]
    values: Mapping[str, Any] = {WORKSPACE: tx.workspace, **{f"term_{n}": one for n, one in enumerate(every)}}
    counted = dict(zip(every, tx.session.connection().execute(_counts(len(every)), values).one(), strict=True))
    return sorted(wanted, key=lambda one: sum(counted[term] for term in one))


@functools.cache
def _counts(terms: int) -> Select[Any]:
    """How many records each has, as far as it matters."""
    table = table_of(FoundRow)
    counts = []
    for n in range(terms):
        places = (table.c.workspace == bindparam(WORKSPACE), table.c.term == bindparam(f"term_{n}"))
        some = select(literal(1).label("one")).where(*places).limit(COMMON).subquery()
        counts.append(select(func.count()).select_from(some).scalar_subquery())
    return select(*counts)


@functools.cache
def _having(others: int) -> Query:
    """Where the records of a term stand that have one of each of the other terms too."""
    table = table_of(FoundRow)
    place = ("closed", "age", "kind", "number", "team")
    here = (
        table.c.term == bindparam("term"),
        table.c.team.in_(bindparam("in_teams", expanding=True)),
        table.c.kind.in_(bindparam("of_kinds", expanding=True)),
    )
    # What is looked up is the number itself or nothing: of an EXISTS PostgreSQL would make a join (see `terms`).
    lookups = [table.c.number == one for one in _lookups(others, place)]
    order = [table.c[name] for name in place]
    return Query(FoundRow, *here, *lookups, columns=place, order_by=order, limited=True)


def _lookups(others: int, place: Sequence[str]) -> Iterator[Any]:
    table = table_of(FoundRow)
    for n in range(others):
        other = table.alias(f"other_{n}")
        yield (
            select(func.max(other.c.number))
            .where(
                other.c.workspace == bindparam(WORKSPACE),
                other.c.term.in_(bindparam(f"terms_{n}", expanding=True)),
                *(other.c[name] == table.c[name] for name in place),
            )
            .scalar_subquery()
        )
