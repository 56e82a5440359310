"""Bringing a database to the schema of this version (Alembic), and telling whether it is there.

Alembic is imported when there is something to bring up: at most starts there is not, and it takes long to import.
"""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from storage import (
    agenda,
    alarms,
    chains,
    erasures,
    handovers,
    history,
    installs,
    numbers,
    pictures,
    receipts,
    retentions,
    slots,
    teams,
    texts,
    workspaces,
)
from storage.bets import rows as bets
from storage.decisions import rows as decisions
from storage.engine import Database, DatabaseError, Tx, reason
from storage.home import rows as home
from storage.installations import rows as installations
from storage.launches import rows as launches
from storage.metrics import rows as metrics
from storage.migrations import queue
from storage.notes import rows as notes
from storage.outbox import rows as outbox

if TYPE_CHECKING:
    from alembic.config import Config

# Importing a file of storage declares its tables; every one that has tables stands here.
DECLARED = (
    agenda,
    alarms,
    bets,
    chains,
    decisions,
    erasures,
    handovers,
    history,
    home,
    installations,
    installs,
    launches,
    metrics,
    notes,
    numbers,
    outbox,
    pictures,
    receipts,
    retentions,
    slots,
    teams,
    texts,
    workspaces,
)
TABLES = SQLModel.metadata


VERSIONS = Path(__file__).parent / "versions"


class Standing(StrEnum):
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"


def upgrade(db: Database) -> None:
    """Bring the database to the newest schema, or leave it as it is; nothing happens when it is there.

    Raises DatabaseError.
    """
    try:
        if is_current(db):
            return
        _upgrade(db)
    except DBAPIError as error:
        raise DatabaseError(
            f"DATABASE_URL: the database could not be brought to this version's schema ({reason(error)}). It is as it "
            "was before: mend that, and do the same again."
        ) from error


def _upgrade(db: Database) -> None:
    with db.engine.begin() as connection:
        if not db.is_sqlite:  # two operators may type it at the same moment
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtextextended('drumbeat migrations', 0))")
        _check_not_newer(db, connection)
        from alembic import command

        command.upgrade(_config(connection), "head")
        if not db.is_sqlite:
            queue.upgrade(connection)


def check_current(db: Database) -> None:
    """Raise DatabaseError where the database has not the schema that this version expects."""
    if not is_current(db):
        with db.engine.connect() as connection:
            _check_not_newer(db, connection)
        raise DatabaseError("DATABASE_URL: the database is not at this version's schema. Type: python app.py migrate")


def is_current(db: Database) -> bool:
    """Whether the database has the schema that this version expects."""
    with db.engine.connect() as connection:
        return _found(connection) == newest() and (db.is_sqlite or queue.is_current(connection))


def _found(connection: Connection) -> str | None:
    """The revision of a database; None where nothing was put there yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def _check_not_newer(db: Database, connection: Connection) -> None:
    found = _found(connection)
    if (found is not None and found > newest()) or (not db.is_sqlite and queue.is_newer(connection)):
        raise DatabaseError(
            f"DATABASE_URL: the database was brought up by a newer version of Drumbeat (its schema is {found}, this "
            f"version's is {newest()}), and there is no way back: start the newer version, or restore a backup."
        )


def standing(tx: Tx) -> Standing:
    """How the schema is against what this version expects, by one query; for a process that runs."""
    connection = tx.session.connection()
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or ""
    if found != newest():
        return Standing.NEWER if found > newest() else Standing.OLDER
    return Standing.CURRENT


def newest() -> str:
    """The revision that this version of the code expects, by the name of its file."""
    return max(path.name for path in VERSIONS.glob("v*.py"))[1:5]


def is_ours(name: str | None, kind: str, _parent: object) -> bool:
    """Whether Alembic is to compare this: Procrastinate's tables are Procrastinate's."""
    return kind != "table" or name is None or not name.startswith(queue.PREFIXES)


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
