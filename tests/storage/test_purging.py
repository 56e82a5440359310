"""Purging: every table that knows workspaces loses one of them whole, and nothing of another."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Column, Date, Integer, Table, insert, select

from bot.rules.notes import Page
from storage import migrations, purging
from storage.columns import Instant, Json
from storage.engine import EVERYWHERE, Database, Tx
from storage.notes.pages import PageColumn

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, THEIRS = "T1", "T2"
EACH = 7


def value(column: Column[Any], number: int) -> Any:
    """Some value that fits; another one for each number, so that no key is taken twice."""
    if column.nullable:
        return None
    if isinstance(column.type, PageColumn):
        return Page(week="2026-W46", since=NOW, until=NOW, sections=(), words=0)
    if isinstance(column.type, Instant):
        return NOW
    if isinstance(column.type, Date):
        return NOW.date()
    if isinstance(column.type, Json | JSON):
        return []
    if isinstance(column.type, Boolean):
        return False
    return number if isinstance(column.type, Integer) else f"{column.name} {number}"


def fill(tx: Tx) -> None:
    for table in purging.TABLES:
        alone = [*table.primary_key] == [table.c.workspace]
        for number in range(1 if alone else EACH):
            for place, workspace in enumerate((OURS, THEIRS)):
                row = {one.name: value(one, number * 2 + place + 1) for one in table.c}
                tx.session.connection().execute(insert(table).values(row | {"workspace": workspace}))


def counts(tx: Tx, workspace: str) -> dict[str, int]:
    return {table.name: _count(tx, table, workspace) for table in purging.TABLES}


def _count(tx: Tx, table: Table, workspace: str) -> int:
    query = select(table.c.workspace).where(table.c.workspace == workspace)
    return len(tx.session.connection().execute(query).all())


@pytest.fixture
async def filled(db: Database) -> Database:
    await db.run(EVERYWHERE, fill)
    assert all((await db.read(EVERYWHERE, counts, OURS)).values())
    return db


def test_every_table_that_knows_workspaces_is_purged_and_the_installation_last() -> None:
    found = [one.name for one in purging.TABLES]
    assert {*found} == {name for name, one in migrations.TABLES.tables.items() if "workspace" in one.c}
    assert found[-1] == "installations"


async def test_all_of_one_workspace_goes_in_small_steps_and_nothing_of_another(filled: Database) -> None:
    before = await filled.read(EVERYWHERE, counts, THEIRS)
    total = sum((await filled.read(EVERYWHERE, counts, OURS)).values())
    done = False
    while not done:
        done = await filled.run(OURS, purging.purge_some, 5)
        left = sum((await filled.read(EVERYWHERE, counts, OURS)).values())
        assert total - left <= 5
        total = left
    assert total == 0
    assert await filled.read(EVERYWHERE, counts, THEIRS) == before


async def test_what_is_left_goes_at_once_where_somebody_waits(filled: Database) -> None:
    before = await filled.read(EVERYWHERE, counts, THEIRS)
    await filled.run(OURS, purging.purge_rest)
    assert sum((await filled.read(EVERYWHERE, counts, OURS)).values()) == 0
    assert await filled.read(EVERYWHERE, counts, THEIRS) == before
