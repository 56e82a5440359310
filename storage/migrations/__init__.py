"""Bringing a database to the schema of this version (Alembic), and telling whether it is there."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from storage import (
    bets,
    history,
    installations,
    launches,
    notes,
    numbers,
    receipts,
    slots,
    teams,
    workspaces,
)
from storage.decisions import rows as decisions
from storage.engine import Database
from storage.migrations import queue
from storage.outbox import rows as outbox

# Importing a file of storage declares its tables; every one that has tables stands here.
DECLARED = (
    bets,
    decisions,
    history,
    installations,
    launches,
    notes,
    numbers,
    outbox,
    receipts,
    slots,
    teams,
    workspaces,
)
TABLES = SQLModel.metadata


def upgrade(db: Database) -> None:
    """Bring the database to the newest schema; nothing happens when it is there."""
    with db.engine.begin() as connection:
        command.upgrade(_config(connection), "head")
        if not db.is_sqlite:
            queue.upgrade(connection)


def is_current(db: Database) -> bool:
    """Whether the database has the schema that this version expects."""
    with db.engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        ours = found == ScriptDirectory.from_config(_config()).get_current_head()
        return ours and (db.is_sqlite or queue.is_current(connection))


def is_ours(name: str | None, kind: str, _parent: object) -> bool:
    """Whether Alembic is to compare this: Procrastinate's tables are Procrastinate's."""
    return kind != "table" or name is None or not name.startswith(queue.PREFIXES)


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
