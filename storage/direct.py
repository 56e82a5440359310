"""Running compiled statements on the driver's own connection, with as few trips to the server as their order allows.

Nothing waits for what a plain INSERT answers. On PostgreSQL such a statement is kept until something is asked, or until
the commit, and goes out with that in one trip. The server carries everything out in the order in which it was given, so
nothing but the number of trips is different; what it refuses is told then.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn, cast

from sqlalchemy import Executable, Row
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from storage.compiled import Compiled, compiled

COMMIT = "COMMIT"
REFUSED = "INERROR"  # how psycopg calls a transaction that can only be rolled back
Asked = tuple[Compiled, Any]
"""A statement, and its values as the driver takes them."""


class Direct:
    """The way of one transaction to its database. Where `writes`, it is begun with the first statement."""

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        self._connection = connection
        self._dialect = connection.dialect
        self._writes = writes
        self._is_sqlite = connection.dialect.name == "sqlite"
        self._is_heard = bool(connection.dispatch.before_cursor_execute)
        self._waiting: list[Asked] = []
        self._driver: Any = None
        self._begun = False

    def compiled(self, statement: Executable, values: Mapping[str, Any]) -> Compiled | None:
        """None for one that SQLAlchemy has to run."""
        made = compiled(statement, self._dialect, values)
        return made.for_lists(values) if made.fits else None

    def find(self, statement: Compiled, values: Mapping[str, Any]) -> list[Row[Any]]:
        return statement.rows(self._ask((statement, statement.values(values))))

    def first(self, statement: Compiled, values: Mapping[str, Any]) -> Row[Any] | None:
        return statement.first(self._ask((statement, statement.values(values))))

    def find_together(self, asked: Sequence[tuple[Compiled, Mapping[str, Any]]]) -> list[list[Row[Any]]]:
        made = [(statement, statement.values(values)) for statement, values in asked]
        cursors = [self._one(one) for one in made] if self._is_sqlite else self._together(*made)
        return [statement.rows(cursor) for (statement, _), cursor in zip(asked, cursors, strict=True)]

    def count(self, statement: Compiled, values: Mapping[str, Any]) -> int:
        """Run it; how many rows it wrote."""
        return cast("int", self._ask((statement, statement.values(values))).rowcount)

    def count_all(self, statement: Compiled, rows: Sequence[Mapping[str, Any]]) -> int:
        """Run it once for each of these; how many rows it wrote altogether."""
        made = [(statement, statement.values(one)) for one in rows]
        cursors = [self._one(one) for one in made] if self._is_sqlite else self._together(*made)
        return sum(cursor.rowcount for cursor in cursors)

    @property
    def takes_lists(self) -> bool:
        """Whether a value of a statement may be a list of a column's values; elsewhere many rows are cheap as such."""
        return not self._is_sqlite

    def each(self, statement: Compiled, rows: Sequence[Mapping[str, Any]]) -> None:
        """SQLite only: run it once for each of these, in one call of the driver."""
        every = [statement.values(one) for one in rows]
        self._tell(statement.text, every[0])
        cursor = self._connected().cursor()
        try:
            cursor.executemany(statement.text, every)
        except self._dialect.loaded_dbapi.Error as error:
            self._refused(error, statement.text)

    def later(self, statement: Compiled, values: Mapping[str, Any]) -> None:
        """Run it before whatever is asked next, and at the latest before the commit."""
        asked = statement, statement.values(values)
        if self._is_sqlite:
            self._ask(asked)
        else:
            self._waiting.append(asked)

    def send(self) -> None:
        """Run what waits."""
        if self._waiting:
            self._together()

    def finish(self) -> None:
        """Run what waits and commit, in one trip. A commit of SQLite is for several transactions, and not said here.

        Raises RuntimeError after a refusal that somebody swallowed: the server would answer with a mere rollback.
        """
        if self._is_sqlite:
            return
        if self._connected().info.transaction_status.name == REFUSED:
            raise RuntimeError("a statement of this transaction was refused, so nothing of it can be kept")
        if self._waiting or self._begun:
            self._together(ending=COMMIT)

    def _ask(self, asked: Asked) -> Any:
        """The cursor that has the answer."""
        if self._is_sqlite:
            return self._one(asked)
        if not self._waiting and (self._begun or not self._writes):
            return self._one(asked)
        (cursor,) = self._together(asked)
        return cursor

    def _one(self, asked: Asked) -> Any:
        statement, values = asked
        self._tell(statement.text, values)
        cursor = self._connected().cursor()
        try:
            cursor.execute(statement.text, values)
        except self._dialect.loaded_dbapi.Error as error:
            self._refused(error, statement.text)
        return cursor

    def _together(self, *asked: Asked, ending: str | None = None) -> list[Any]:
        """What waits and then these, in one trip, with a BEGIN that is still to be said. The cursors of these."""
        every, self._waiting, self._begun = [*self._waiting, *asked], [], True
        driver = self._connected()
        cursors = []
        try:
            with driver.pipeline():
                for statement, values in every:
                    self._tell(statement.text, values)
                    cursors.append(driver.cursor())
                    cursors[-1].execute(statement.text, values)
                if ending is not None:
                    driver.cursor().execute(ending)
        except self._dialect.loaded_dbapi.Error as error:
            self._refused(error, "; ".join(one.text for one, _ in every))
        return cursors[len(cursors) - len(asked) :]

    def _connected(self) -> Any:
        if self._driver is None:
            if self._is_sqlite and not self._connection.in_transaction():
                self._connection.begin()
            self._driver = self._connection.connection.driver_connection
        return self._driver

    def _tell(self, text: str, values: Any) -> None:
        """Who listens to the statements of an engine hears of these too."""
        if self._is_heard:
            self._connection.dispatch.before_cursor_execute(self._connection, None, text, values, None, False)

    def _refused(self, error: Exception, text: str) -> NoReturn:
        """As SQLAlchemy tells it, without the values: they are people's private words."""
        is_gone = self._dialect.is_disconnect(cast("Any", error), self._driver, None)
        if is_gone:
            self._connection.invalidate(error)
            self._connection.engine.dispose()  # what else the pool holds is from before as well
        raise DBAPIError.instance(
            text,
            None,
            error,
            self._dialect.loaded_dbapi.Error,
            hide_parameters=True,
            connection_invalidated=is_gone,
            dialect=self._dialect,
        ) from error
