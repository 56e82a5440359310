"""Statements that are built once: what is asked of one workspace, before anybody asks.

Building a statement costs several times what running it does. What is made here sees one workspace by its making; `Tx`
fills in which one.
"""

import functools
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Delete,
    Insert,
    Integer,
    Table,
    bindparam,
    column,
    exists,
    func,
    inspect,
)
from sqlalchemy import delete as core_delete
from sqlalchemy import insert as core_insert
from sqlalchemy import select as core_select
from sqlalchemy import table as core_table
from sqlalchemy import update as core_update
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapped
from sqlalchemy.sql.visitors import iterate
from sqlmodel import SQLModel

from storage.columns import Json

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

WORKSPACE = "in_workspace"
"""The parameter that every statement has. A column's own name would be written to it by an UPDATE."""
OF = "of_"
"""How the parameters begin that are called after columns, for the same reason."""

_INSTALLATIONS = core_table("installations", column("workspace"), column("disconnected_at"))


def table_of(model: type[SQLModel]) -> Table:
    """The table of a model, for the conditions of its statements."""
    table = inspect(model).local_table
    if not isinstance(table, Table) or "workspace" not in table.c:
        raise TypeError(f"{model.__name__} has no workspace column, so it can't be scoped")
    return table


def is_left(workspace: ColumnElement[str] | Mapped[str]) -> ColumnElement[bool]:
    """Whether the bot is not installed any more in the workspace of that column, or its token is refused."""
    gone = _INSTALLATIONS.alias("gone")
    return exists().where(gone.c.workspace == workspace, gone.c.disconnected_at.is_not(None))


class Query:
    """Rows of one table and one workspace, as columns. Conditions take what differs as `bindparam`."""

    def __init__(
        self,
        model: type[SQLModel],
        *where: ColumnElement[bool],
        columns: Collection[str] = (),
        also: Collection[ColumnElement[Any]] = (),
        order_by: Sequence[ColumnElement[Any]] = (),
        limited: bool = False,
        skips_locked: bool = False,
    ) -> None:
        """`also` are columns from elsewhere. Limited ones take a `most`. What skips locked rows waits for nobody."""
        table = table_of(model)
        wanted = [table.c[name] for name in columns or table.c.keys()]
        ours = core_select(*wanted, *also).where(table.c.workspace == bindparam(WORKSPACE), *where).order_by(*order_by)
        self.plain = ours.limit(bindparam("most", type_=Integer)) if limited else ours
        self.locking = self.plain.with_for_update(skip_locked=skips_locked, of=table)


class Change:
    """An UPDATE of rows of one table and one workspace. Its `bindparam`s must not be called as a column is."""

    def __init__(self, model: type[SQLModel], *where: ColumnElement[bool]) -> None:
        table = table_of(model)
        self.model = model
        self.statement = core_update(table).where(table.c.workspace == bindparam(WORKSPACE), *where)
        asked = {one.key for part in where for one in iterate(part) if isinstance(one, BindParameter)}
        self.names = names(model) | asked
        """What may be given to it; SQLAlchemy says nothing about a value that has no place."""


@functools.cache
def names(model: type[SQLModel]) -> frozenset[str]:
    """The columns that a caller may write: which workspace a row is in says the transaction alone."""
    return frozenset(table_of(model).c.keys()) - {"workspace"}


@functools.cache
def insert(model: type[SQLModel]) -> Insert:
    """One more row; its id is not asked for."""
    return core_insert(table_of(model)).inline()


@functools.cache
def insert_once(model: type[SQLModel], dialect: str) -> Insert:
    """One more row, or nothing where there is one with the same key."""
    statement = _of_dialect(model, dialect).on_conflict_do_nothing().inline()
    return statement.execution_options(preserve_rowcount=True)  # for an INSERT it is not looked at otherwise


@functools.cache
def insert_listed(model: type[SQLModel], given: tuple[str, ...], listed: frozenset[str], *, once: bool) -> Insert:
    """PostgreSQL only: rows of which some columns come as lists, in one statement however many there are.

    With `once` those that there are already stay as they are.
    """
    rows = core_select(bindparam(WORKSPACE, type_=table_of(model).c.workspace.type), *_given(model, given, listed))
    statement = _of_dialect(model, "postgresql").from_select(["workspace", *given], rows, include_defaults=False)
    return statement.on_conflict_do_nothing() if once else statement


@functools.cache
def delete_listed(model: type[SQLModel], given: tuple[str, ...], listed: frozenset[str]) -> Delete:
    """PostgreSQL only: the rows that are like one of those of which some columns come as lists."""
    table, values = table_of(model), _given(model, given, listed)
    gone = core_select(*(one.label(name) for one, name in zip(values, given, strict=True))).subquery()
    return _delete(model).where(*(table.c[name] == gone.c[name] for name in given))


@functools.cache
def delete_alike(model: type[SQLModel], given: tuple[str, ...]) -> Delete:
    """The rows that have these values."""
    table = table_of(model)
    return _delete(model).where(*(table.c[name] == bindparam(f"{OF}{name}") for name in given))


def _delete(model: type[SQLModel]) -> Delete:
    table = table_of(model)
    return core_delete(table).where(table.c.workspace == bindparam(WORKSPACE))


def _given(model: type[SQLModel], given: tuple[str, ...], listed: frozenset[str]) -> list[ColumnElement[Any]]:
    from sqlalchemy.dialects import postgresql

    def value(name: str) -> ColumnElement[Any]:
        of = table_of(model).c[name].type
        if name in listed:
            return func.unnest(bindparam(f"{OF}{name}", type_=postgresql.ARRAY(of)))
        return bindparam(f"{OF}{name}", type_=of)

    return [value(name) for name in given]


@functools.cache
def can_be_listed(model: type[SQLModel], given: tuple[str, ...]) -> bool:
    """Whether its rows may come as lists: their columns hold no JSON, and what is not given needs no value of ours."""
    columns = table_of(model).c
    needy = {name for name, one in columns.items() if one.default is not None} - {*given}
    return not needy and not any(isinstance(columns[name].type, Json) for name in given)


@functools.cache
def upsert(model: type[SQLModel], dialect: str) -> Insert:
    """One more row; where there is one with the same primary key, that one becomes like it."""
    table, statement = table_of(model), _of_dialect(model, dialect)
    newer = {column.name: statement.excluded[column.name] for column in table.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=newer).inline()


def _of_dialect(model: type[SQLModel], dialect: str) -> "postgresql.Insert | sqlite.Insert":
    table = table_of(model)
    if dialect == "sqlite":
        return sqlite.Insert(table)
    from sqlalchemy.dialects import postgresql  # takes long to import, and SQLite does not need it

    return postgresql.Insert(table)
