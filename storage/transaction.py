"""One transaction: what functions of storage read and write, in one workspace, by statements or by objects."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import CursorResult, Delete, Executable, Insert, Update, inspect
from sqlalchemy import Row as SqlRow
from sqlalchemy.engine import Connection
from sqlmodel import Session, SQLModel, select
from sqlmodel.sql.expression import SelectOfScalar

from storage import statements
from storage.columns import workspace_column
from storage.direct import Direct
from storage.statements import OF, WORKSPACE, Change, Query
from storage.vault import Vault

Row = TypeVar("Row", bound=SQLModel)
Found = TypeVar("Found")

EVERYWHERE = "*"
EVERY_TEAM = 0


class Tx:
    """One transaction in one workspace. Storage functions take it first."""

    def __init__(self, connection: Connection, workspace: str, vault: Vault, *, writes: bool) -> None:
        self._workspace = workspace
        self._connection = connection
        self._direct = Direct(connection, writes=writes)
        self._session: Session | None = None
        self.vault = vault
        self.writes = writes
        self.said_to: set[str] = set()
        """Conversations that something was put into the outbox for."""
        self.touched: set[int] = set()
        """Teams of which something changed that people look at; EVERY_TEAM for whatever is of none."""
        self.finishing = False
        """All is done but to commit; whether that happened is not known when it fails."""
        self.happened: list[Any] = []
        """What is still to be put into the history, in its order."""
        self._last: dict[Callable[[Tx], None], None] = {}
        self._locked: dict[tuple[type[SQLModel], int], SQLModel] = {}

    @property
    def session(self) -> Session:
        """For work with objects; most transactions do without, and a session costs as much as a statement."""
        self._direct.send()
        if self._session is None:
            # It ends nothing by itself, the engine does; so the transaction must be there before it.
            if not self._connection.in_transaction():
                self._connection.begin()
            self._session = Session(self._connection, expire_on_commit=False, join_transaction_mode="rollback_only")
        return self._session

    def flush(self) -> None:
        """Write what objects hold, so that statements see it; what was given before that, before."""
        session = self._session
        if session is not None and (session.new or session.dirty or session.deleted):
            self._direct.send()
            session.flush()

    def last(self, work: Callable[["Tx"], None]) -> None:
        """Have this done once, when all else is done and only the commit is left."""
        self._last[work] = None

    def finish(self) -> None:
        """Write all that is still to be written; on PostgreSQL the commit goes with it."""
        for work in self._last:
            work(self)
        self.flush()
        if self.writes:
            self.finishing = True
            self._direct.finish()

    def close(self) -> None:
        if self._session is not None:
            self._session.close()

    def touch(self, team: int) -> None:
        """Something of this team changed: whoever looks at it is shown it anew after the commit."""
        self.touched.add(team)

    @property
    def workspace(self) -> str:
        if self._workspace == EVERYWHERE:
            raise LookupError("this transaction looks across workspaces and has none of its own")
        return self._workspace

    def rows(self, table: type[Row]) -> SelectOfScalar[Row]:
        """Start a query that can only see this workspace."""
        return select(table).where(workspace_column(table) == self.workspace)

    def one(self, query: SelectOfScalar[Found], *, lock: bool = False) -> Found | None:
        """First row or None. With lock, nobody else changes it before this commit (SQLite has one writer anyway)."""
        return self.session.exec(query.with_for_update() if lock and self.writes else query).first()

    def all(self, query: SelectOfScalar[Found]) -> Sequence[Found]:
        return self.session.exec(query).all()

    def run_many(self, statement: Update | Delete, rows: Sequence[Mapping[str, Any]]) -> int:
        """Run a statement of one workspace, that was built before, once for each of these; how many rows it changed."""
        ours = [{WORKSPACE: self.workspace, **row} for row in rows]
        self.flush()
        if (made := self._direct.compiled(statement, ours[0])) is not None:
            return self._direct.count_all(made, ours)
        self._before_statements()
        return self._connection.execute(statement, ours).rowcount

    def write_many(self, statement: Update | Delete, rows: Sequence[Mapping[str, Any]]) -> None:
        """As `run_many`, where it does not matter how many rows it changed."""
        for row in rows:
            self._write(statement, {WORKSPACE: self.workspace, **row})

    def lock(self, table: type[Row], ids: Iterable[int]) -> None:
        """Keep these rows from everybody else until this commit, in one statement; `locked` then has them at hand."""
        wanted = [one for one in ids if (table, one) not in self._locked]
        if not wanted:
            return
        key = inspect(table).primary_key[0]
        query = self.rows(table).where(key.in_(wanted)).order_by(key).execution_options(populate_existing=True)
        for row in self.session.exec(query.with_for_update()).all():
            self._locked[table, inspect(row).identity[0]] = row

    def locked(self, table: type[Row], row_id: int) -> Row | None:
        """The row with this id, kept from everybody else; None when this workspace has none."""
        self.lock(table, [row_id])
        row = self._locked.get((table, row_id))
        return row if isinstance(row, table) else None

    def add(self, row: SQLModel) -> None:
        self.session.add(row)
        self.session.flush()

    def first(self, query: Query, *, lock: bool = False, **values: Any) -> SqlRow[Any] | None:
        """First row of a query that was built before, or None; `lock` as in `one`."""
        statement, every = self._asked(query, lock, values)
        made = self._direct.compiled(statement, every)
        return self._direct.first(made, every) if made is not None else self._execute(statement, every).first()

    def find(self, query: Query, *, lock: bool = False, **values: Any) -> Sequence[SqlRow[Any]]:
        statement, every = self._asked(query, lock, values)
        made = self._direct.compiled(statement, every)
        return self._direct.find(made, every) if made is not None else self._execute(statement, every).all()

    def find_together(self, *asked: tuple[Query, Mapping[str, Any]], lock: bool = False) -> list[Sequence[SqlRow[Any]]]:
        """As `find`, one after the other, in one trip to the server. `lock` is for the rows of the first.

        Each sees what was committed when its turn comes: those after the first, all that it had to wait for.
        """
        every = [self._asked(query, lock and not place, values) for place, (query, values) in enumerate(asked)]
        made = [(self._direct.compiled(statement, values), values) for statement, values in every]
        direct = [(one, values) for one, values in made if one is not None]
        if len(direct) == len(every):
            return [*self._direct.find_together(direct)]
        return [self._execute(statement, values).all() for statement, values in every]

    def insert(self, table: type[SQLModel], /, **values: Any) -> None:
        self._write(statements.insert(table), self._row(table, values))

    def insert_many(self, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
        """One or more rows, each with values for the same columns, in one statement."""
        self._write_all(table, rows, statements.insert, functools.partial(statements.insert_listed, once=False))

    def insert_new_many(self, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
        """As `insert_many`; those that have the key of one that is there are left out."""
        once = functools.partial(statements.insert_once, dialect=self._connection.dialect.name)
        self._write_all(table, rows, once, functools.partial(statements.insert_listed, once=True))

    def delete_many(self, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
        """All that are like one of these, each with values for the same columns, in one statement."""
        if not rows:
            return
        names = tuple(rows[0])
        _check_names(rows[0], statements.names(table))
        if self._direct.takes_lists:
            listed = _differing(rows, names)
            self._write(statements.delete_listed(table, names, listed), self._as_lists(rows, names, listed))
            return
        ours = [{WORKSPACE: self.workspace, **{f"{OF}{name}": one[name] for name in names}} for one in rows]
        self.flush()
        made = self._direct.compiled(statements.delete_alike(table, names), ours[0])
        assert made is not None  # nothing in it but columns and what they are
        self._direct.each(made, ours)

    def _write_all(
        self,
        table: type[SQLModel],
        rows: Sequence[Mapping[str, Any]],
        one: Callable[[type[SQLModel]], Insert],
        several: Callable[[type[SQLModel], tuple[str, ...], frozenset[str]], Insert],
    ) -> None:
        if not rows:
            return
        names = tuple(rows[0])
        _check_names(rows[0], statements.names(table))
        if self._direct.takes_lists and statements.can_be_listed(table, names):
            listed = _differing(rows, names)
            self._write(several(table, names, listed), self._as_lists(rows, names, listed))
            return
        ours = [self._row(table, row) for row in rows]
        self.flush()
        made = None if self._direct.takes_lists else self._direct.compiled(one(table), ours[0])
        if made is not None:
            self._direct.each(made, ours)
        else:
            self._before_statements()
            self._connection.execute(one(table), ours)

    def _as_lists(
        self, rows: Sequence[Mapping[str, Any]], names: Sequence[str], listed: frozenset[str]
    ) -> Mapping[str, Any]:
        values = {name: [one[name] for one in rows] if name in listed else rows[0][name] for name in names}
        return {WORKSPACE: self.workspace, **{f"{OF}{name}": value for name, value in values.items()}}

    def insert_once(self, table: type[SQLModel], /, **values: Any) -> bool:
        """Whether the row is new; where there is one with the same key, nothing changes."""
        statement = statements.insert_once(table, self._connection.dialect.name)
        return self._count(statement, self._row(table, values)) == 1

    def insert_new(self, table: type[SQLModel], /, **values: Any) -> None:
        """As `insert_once`, where it does not matter whether the row was there."""
        self._write(statements.insert_once(table, self._connection.dialect.name), self._row(table, values))

    def upsert(self, table: type[SQLModel], /, **values: Any) -> None:
        """Insert a whole row, or make the one with the same primary key like it."""
        statement = statements.upsert(table, self._connection.dialect.name)
        self._write(statement, self._row(table, values))

    def change(self, change: Change, /, **values: Any) -> int:
        """Write these values; how many rows there were to write them to."""
        _check_names(values, change.names)
        found = self._count(change.statement, values | {WORKSPACE: self.workspace})
        self._expire(change.model)
        return found

    def write(self, change: Change, /, **values: Any) -> None:
        """As `change`, where it does not matter how many rows there were."""
        _check_names(values, change.names)
        self._write(change.statement, values | {WORKSPACE: self.workspace})
        self._expire(change.model)

    def _asked(self, query: Query, lock: bool, values: Mapping[str, Any]) -> tuple[Executable, Mapping[str, Any]]:
        self.flush()  # of objects, so that both ways see the same
        return (query.locking if lock and self.writes else query.plain), {**values, WORKSPACE: self.workspace}

    def _row(self, table: type[SQLModel], values: Mapping[str, Any]) -> Mapping[str, Any]:
        _check_names(values, statements.names(table))
        return {**values, "workspace": self.workspace}

    def _count(self, statement: Executable, values: Mapping[str, Any]) -> int:
        self.flush()
        made = self._direct.compiled(statement, values)
        return self._direct.count(made, values) if made is not None else self._execute(statement, values).rowcount

    def _write(self, statement: Executable, values: Mapping[str, Any]) -> None:
        """Run it now or a little later, but before whatever is asked next."""
        self.flush()
        made = self._direct.compiled(statement, values)
        if made is not None:
            self._direct.later(made, values)
        else:
            self._execute(statement, values)

    def _expire(self, model: type[SQLModel]) -> None:
        """What objects hold of these rows is out of date; they read them anew by themselves, once somebody looks."""
        if (session := self._session) is None:
            return
        if loaded := [one for one in session.identity_map.values() if isinstance(one, model)]:
            self._direct.send()
        for one in loaded:
            session.expire(one)

    def _execute(self, statement: Executable, values: Mapping[str, Any]) -> CursorResult[Any]:
        self._before_statements()
        return self._connection.execute(statement, values)

    def _before_statements(self) -> None:
        """What was given before is written before."""
        self.flush()
        self._direct.send()


def _differing(rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> frozenset[str]:
    """Of which columns each row has to bring its own value; with several rows at least one, which tells how many."""
    found = frozenset(name for name in names if any(one[name] != rows[0][name] for one in rows))
    return found if found or len(rows) == 1 else frozenset(names[:1])


def _check_names(values: Mapping[str, Any], known: frozenset[str]) -> None:
    if not values.keys() <= known:
        raise TypeError(f"no such columns: {', '.join(sorted(values.keys() - known))}")
