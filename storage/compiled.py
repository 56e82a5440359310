"""Statements as a driver takes them: compiled once for each kind of database, their values by the types of its columns.

SQLAlchemy looks at a statement, its values and what it answers anew whenever it is run, which costs several times what
SQLite takes to run it.
"""

import json
import re
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, cast

from sqlalchemy import Dialect, Executable, Row, Select
from sqlalchemy.exc import StatementError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.types import TypeEngine

from storage.columns import Json

Convert = Callable[[Any], Any]
LONGEST = 16
"""Lists of values that are longer have no text of their own kept; they are few, and worth SQLAlchemy's time."""
NAMED = re.compile(r"%\((\w+)\)s")
_named: Any = namedtuple


class Compiled:
    """One statement. Its rows have their columns by name, as those of SQLAlchemy have."""

    def __init__(
        self, statement: Executable, dialect: Dialect, given: tuple[str, ...], lengths: Mapping[str, int] | None = None
    ) -> None:
        """`given`: the names of the values that come with it, of which an INSERT or an UPDATE makes its columns.

        `lengths`: of how many each value is a list, where its text depends on that.
        """
        self._statement, self._dialect, self._given = statement, dialect, given
        made = self._compile(statement)
        binds = {made.bind_names[bind]: bind for bind in made.bind_names}
        lists = {made.bind_names[bind]: bind for bind in made.post_compile_params}
        self.lists = tuple(name for name, bind in lists.items() if bind.required)
        """The names of values that are lists."""
        self.fits = not (made.insert_prefetch or made.update_prefetch)
        """Whether it can be run without SQLAlchemy."""
        self._fixed = {name: bind.value for name, bind in binds.items() if not bind.required}
        if lists:
            counts = {name: (lengths or {}).get(name, len(bind.value or ())) for name, bind in lists.items()}
            made = self._spread(statement, binds, counts)
        self.text = str(made)
        self._is_positional = made.positional
        names = made.positiontup or () if made.positional else dict.fromkeys(NAMED.findall(self.text))
        self._places = {f"{name}_{n + 1}": (name, n) for name in lists for n in range(counts[name])} if lists else {}
        """Which value of which list each of their places takes."""
        types = {name: binds[self._places.get(name, (name, 0))[0]].type for name in names}
        self._writes = [(name, _to_database(types[name], dialect)) for name in names]
        self._columns = statement.selected_columns if isinstance(statement, Select) else None
        self._reads: list[tuple[int, Convert]] = []
        self._row: Callable[[Iterable[Any]], Any] | None = None
        self._by_lengths: dict[tuple[int, ...], Compiled] = {}

    def _compile(self, statement: Executable, **how: Any) -> SQLCompiler:
        element = cast("ClauseElement", statement)
        made = element.compile(dialect=self._dialect, column_keys=list(self._given), compile_kwargs=how)
        return cast("SQLCompiler", made)

    def _spread(self, statement: Executable, binds: Mapping[str, Any], counts: Mapping[str, int]) -> SQLCompiler:
        """With a place for each value of its lists."""
        empty = {
            bind.key: [None] * counts[name] if name in counts else None for name, bind in binds.items() if bind.required
        }
        return self._compile(cast("Any", statement).params(empty), render_postcompile=True)

    def for_lists(self, given: Mapping[str, Any]) -> "Compiled | None":
        """As it is where its lists are as long as these; None where they are too long to keep a text for."""
        if not self.lists:
            return self
        try:
            lengths = tuple([len(given[name]) for name in self.lists])
        except KeyError as error:
            raise self._missing(str(error.args[0])) from error
        if max(lengths) > LONGEST:
            return None
        found = self._by_lengths.get(lengths)
        if found is None:
            of = dict(zip(self.lists, lengths, strict=True))
            found = self._by_lengths[lengths] = Compiled(self._statement, self._dialect, self._given, of)
        return found

    def values(self, given: Mapping[str, Any]) -> Any:
        """As its text takes them. Raises StatementError for one that is missing, or not of the type of its column."""
        every = {**self._fixed, **given} if self._fixed else given
        try:
            if self._places:
                spread = {name: every[of][n] for name, (of, n) in self._places.items()}
                every = {**every, **spread}
            if self._is_positional:
                return tuple([every[name] if write is None else write(every[name]) for name, write in self._writes])
            return {name: every[name] if write is None else write(every[name]) for name, write in self._writes}
        except KeyError as error:
            raise self._missing(str(error.args[0])) from error
        except (ValueError, TypeError) as error:
            raise StatementError(str(error), self.text, None, error, hide_parameters=True) from error

    def _missing(self, name: str) -> StatementError:
        why = f"A value is required for bind parameter {name!r}"
        return StatementError(why, self.text, None, KeyError(name), hide_parameters=True)

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
    write = of.dialect_impl(dialect).bind_processor(dialect)
    if isinstance(of, Json) and write is not None and dialect.name == "postgresql":
        return partial(_as_it_is_now, write)
    return write


def _as_it_is_now(write: Convert, value: Any) -> Any:
    """psycopg makes a text of it when it is sent, by when whoever gave it may have changed it."""
    given = write(value)
    return type(given)(json.dumps(given.obj), dumps=str) if given is not None else None


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
