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
from storage.engine import Database

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


def is_current(db: Database) -> bool:
    """Whether the database has the schema that this version expects."""
    with db.engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    return found == ScriptDirectory.from_config(_config()).get_current_head()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
