"""Procrastinate's own tables and functions on PostgreSQL: put there, and brought to the version that is installed.

Procrastinate ships SQL files and does not note which of them a database has had; that stands in a table of our own.
"""

from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import Connection, inspect

_PACKAGE = find_spec("procrastinate")
assert _PACKAGE is not None
assert _PACKAGE.origin is not None
SQL = Path(_PACKAGE.origin).parent / "sql"
"""Where Procrastinate keeps its SQL; found without importing it, which takes long and SQLite does not need."""
PREFIXES = ("procrastinate_", "queue_schema")


def upgrade(connection: Connection) -> None:
    """Put the queue's schema there, or run the steps that it has not had. All or nothing with its transaction."""
    connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS queue_schema (step text NOT NULL)")
    had = _had(connection)
    if had is None:
        _run(connection, (SQL / "schema.sql").read_text(encoding="utf-8"))
    else:
        for step in _steps():
            if step.name > had:
                _run(connection, step.read_text(encoding="utf-8"))
    if had != _newest():
        connection.exec_driver_sql("DELETE FROM queue_schema")
        connection.exec_driver_sql("INSERT INTO queue_schema (step) VALUES (%s)", (_newest(),))


def is_current(connection: Connection) -> bool:
    return inspect(connection).has_table("queue_schema") and _had(connection) == _newest()


def is_newer(connection: Connection) -> bool:
    """Whether a later Procrastinate than the one that is installed put it there."""
    had = _had(connection) if inspect(connection).has_table("queue_schema") else None
    return had is not None and had > _newest()


def _had(connection: Connection) -> str | None:
    """The last step that this database has had; None when the queue is not there at all."""
    found: str | None = connection.exec_driver_sql("SELECT step FROM queue_schema").scalar()
    return found


def _newest() -> str:
    return _steps()[-1].name


def _steps() -> list[Path]:
    return sorted((SQL / "migrations").glob("*.sql"))


def _run(connection: Connection, sql: str) -> None:
    # Several statements at once and percent signs as they are: that is how psycopg takes a query without parameters.
    connection.connection.cursor().execute(sql)
