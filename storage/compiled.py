"""Statements as a driver takes them: compiled once for each kind of database, their values by the types of its columns.

SQLAlchemy looks at a statement, its values and what it answers anew whenever it is run, which costs several times what
SQLite takes to run it.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from sqlalchemy import Dialect, Executable, Row, Select
from sqlalchemy.exc import StatementError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

Convert = Callable[[Any], Any]
_named: Any = namedtuple


class Compiled:
    """One statement. Its rows have their columns by name, as those of SQLAlchemy have."""

    def __init__(self, statement: Executable, dialect: Dialect, given: tuple[str, ...]) -> None:
        """`given`: the names of the values that come with it, of which an INSERT or an UPDATE makes its columns."""
        element = cast("ClauseElement", statement)
        made = cast("SQLCompiler", element.compile(dialect=dialect, column_keys=list(given)))
        self.text = str(made)
        self.fits = not (made.post_compile_params or made.insert_prefetch or made.update_prefetch)
        """Whether it can be run as it is: not where its text depends on its values, such as on how many there are."""
        names = {made.bind_names[bind]: bind for bind in made.bind_names}
        self._fixed = {name: bind.value for name, bind in names.items() if not bind.required}
        self._writes = [(name, _to_database(bind.type, dialect)) for name, bind in names.items()]
        self._is_positional = made.positional
        if made.positional:  # a name may stand in several places
            writes = dict(self._writes)
            self._writes = [(name, writes[name]) for name in made.positiontup or ()]
        self._dialect = dialect
        self._columns = statement.selected_columns if isinstance(statement, Select) else None
        self._reads: list[tuple[int, Convert]] = []
        self._row: Callable[[Iterable[Any]], Any] | None = None

    def values(self, given: Mapping[str, Any]) -> Any:
        """As its text takes them. Raises StatementError for one that is missing, or not of the type of its column."""
        every = {**self._fixed, **given} if self._fixed else given
        try:
            if self._is_positional:
                return tuple([every[name] if write is None else write(every[name]) for name, write in self._writes])
            return {name: every[name] if write is None else write(every[name]) for name, write in self._writes}
        except KeyError as error:
            why = f"A value is required for bind parameter {error.args[0]!r}"
            raise StatementError(why, self.text, None, error, hide_parameters=True) from error
        except (ValueError, TypeError) as error:
            raise StatementError(str(error), self.text, None, error, hide_parameters=True) from error

    def rows(self, cursor: Any) -> list[Row[Any]]:
        """All that a cursor has found."""
        return [self._read(cursor, row) for row in cursor.fetchall()]

    def first(self, cursor: Any) -> Row[Any] | None:
        found = cursor.fetchone()
        return self._read(cursor, found) if found is not None else None

    def _read(self, cursor: Any, found: tuple[Any, ...]) -> Row[Any]:
        if self._row is None:
            self._learn(cursor.description)
        assert self._row is not None
        if not self._reads:
            return cast("Row[Any]", self._row(found))
        values = list(found)
        for place, read in self._reads:
            values[place] = read(values[place])
        return cast("Row[Any]", self._row(values))

    def _learn(self, description: Any) -> None:
        """How its columns are read depends for some types on what the driver says of them."""
        assert self._columns is not None
        types = [column.type for column in self._columns]
        reads = [_from_database(one, self._dialect, told[1]) for one, told in zip(types, description, strict=True)]
        self._reads = [(place, read) for place, read in enumerate(reads) if read is not None]
        self._row = _named("Found", self._columns.keys())._make


def _to_database(of: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return of.dialect_impl(dialect).bind_processor(dialect)


def _from_database(of: TypeEngine[Any], dialect: Dialect, code: object) -> Convert | None:
    return of.dialect_impl(dialect).result_processor(dialect, code)


_known: dict[tuple[Executable, str, tuple[str, ...]], Compiled] = {}


def compiled(statement: Executable, dialect: Dialect, given: Iterable[str]) -> Compiled:
    """A statement that is built once: of those there are so few that each is kept."""
    key = statement, dialect.name, tuple(given)
    found = _known.get(key)
    if found is None:
        found = _known[key] = Compiled(statement, dialect, key[2])
    return found
