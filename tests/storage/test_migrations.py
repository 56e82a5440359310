"""The migrations lead to the tables that the code declares, on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Integer, MetaData, Table

from storage import migrations
from storage.engine import Database
from storage.vault import Vault
from tests.conftest import KEY
from tests.source import sources


def differences(db: Database, tables: MetaData) -> list[object]:
    with db.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "include_name": migrations.is_ours}
        )
        return list(compare_metadata(context, tables))


def test_migrations_and_tables_agree(db: Database) -> None:
    assert differences(db, migrations.TABLES) == []


def test_a_table_without_its_migration_is_seen(db: Database) -> None:
    more = MetaData()
    for table in migrations.TABLES.tables.values():
        table.to_metadata(more)
    Table("forgotten", more, Column("id", Integer, primary_key=True))
    (missing,) = differences(db, more)
    assert "add_table" in str(missing)


def test_every_file_with_tables_is_declared() -> None:
    with_tables = {source.module for source in sources("storage") if "table=True" in source.text}
    assert with_tables == {module.__name__ for module in migrations.DECLARED}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    db = Database(f"sqlite:///{tmp_path / 'empty.db'}", Vault(KEY))
    yield db
    db.close()


def test_an_empty_database_is_brought_up_and_a_current_one_left_alone(empty: Database) -> None:
    assert not migrations.is_current(empty)
    migrations.upgrade(empty)
    assert migrations.is_current(empty)
    migrations.upgrade(empty)
    assert differences(empty, migrations.TABLES) == []
