"""Statements built once: they see one workspace, whichever way rows come in and go out."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import bindparam
from sqlalchemy.exc import StatementError

from storage.engine import EVERYWHERE, Database, Tx
from storage.numbers import NumberRow
from storage.receipts import ReceiptRow
from storage.slots import TickRow
from storage.statements import Change, Query, table_of

OURS, STRANGER = "T1", "T2"
NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)

NUMBERS = table_of(NumberRow).c
ALL = Query(NumberRow, order_by=[NUMBERS.kind])
ONE = Query(NumberRow, NUMBERS.kind == bindparam("of_kind"))
COUNT = Change(NumberRow, NUMBERS.last == bindparam("seen"))


def kinds(tx: Tx) -> list[tuple[str, int]]:
    return [(row.kind, row.last) for row in tx.find(ALL)]


def insert(tx: Tx, kind: str, last: int) -> None:
    tx.insert(NumberRow, kind=kind, last=last)


def upsert(tx: Tx, kind: str, last: int) -> None:
    tx.upsert(NumberRow, kind=kind, last=last)


def count(tx: Tx, seen: int, last: int) -> int:
    return tx.change(COUNT, seen=seen, last=last)


async def test_each_workspace_reads_its_own(db: Database) -> None:
    await db.run(OURS, insert, "B", 1)
    await db.run(OURS, insert, "A", 2)
    await db.run(STRANGER, insert, "A", 9)
    assert await db.read(OURS, kinds) == [("A", 2), ("B", 1)]
    assert await db.read(STRANGER, kinds) == [("A", 9)]
    with pytest.raises(LookupError, match="looks across workspaces"):
        await db.read(EVERYWHERE, kinds)


async def test_a_change_is_made_where_its_condition_holds_and_in_one_workspace(db: Database) -> None:
    for workspace in (OURS, STRANGER):
        await db.run(workspace, insert, "A", 1)
    assert await db.run(OURS, count, 7, 8) == 0
    assert await db.run(OURS, count, 1, 2) == 1
    assert await db.read(OURS, kinds) == [("A", 2)]
    assert await db.read(STRANGER, kinds) == [("A", 1)]


async def test_a_row_is_inserted_once_and_of_a_repeat_nothing_stays(db: Database) -> None:
    def claim(tx: Tx, key: str) -> bool:
        return tx.insert_once(ReceiptRow, key=key, at=NOW)

    assert await db.run(OURS, claim, "a")
    assert not await db.run(OURS, claim, "a")
    assert await db.run(STRANGER, claim, "a")


async def test_an_upsert_replaces_the_row_of_its_own_workspace(db: Database) -> None:
    for workspace, last in ((OURS, 1), (STRANGER, 5), (OURS, 2)):
        await db.run(workspace, upsert, "A", last)
    assert await db.read(OURS, kinds) == [("A", 2)]
    assert await db.read(STRANGER, kinds) == [("A", 5)]


async def test_objects_and_statements_of_one_transaction_see_each_others_changes(db: Database) -> None:
    def both(tx: Tx) -> list[int]:
        row = NumberRow(workspace=tx.workspace, kind="A", last=1)
        tx.session.add(row)  # and not flushed
        before = tx.first(ONE, of_kind="A", lock=True)
        assert before is not None
        row.last = 2
        tx.change(COUNT, seen=2, last=3)
        return [before.last, row.last]

    assert await db.run(OURS, both) == [1, 3]


async def test_a_misspelt_or_missing_value_is_refused(db: Database) -> None:
    with pytest.raises(TypeError, match="lst"):
        await db.run(OURS, lambda tx: tx.insert(NumberRow, kind="A", lst=1))
    with pytest.raises(TypeError, match="lst"):
        await db.run(OURS, lambda tx: tx.change(COUNT, seen=1, lst=1))
    with pytest.raises(TypeError, match="workspace"):
        await db.run(OURS, lambda tx: tx.change(COUNT, seen=1, workspace=STRANGER))
    with pytest.raises(TypeError, match="workspace"):
        await db.run(OURS, lambda tx: tx.insert(NumberRow, kind="A", last=1, workspace=STRANGER))
    with pytest.raises(StatementError, match="of_kind"):
        await db.read(OURS, lambda tx: tx.first(ONE))


def test_a_table_without_workspaces_is_refused() -> None:
    with pytest.raises(TypeError, match="TickRow has no workspace"):
        Query(TickRow)
