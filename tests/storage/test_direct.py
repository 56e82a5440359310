"""Statements that go to the driver itself, some together: what is seen, what fails, what a lost server costs."""

import asyncio
import contextlib
from datetime import UTC, datetime

import psycopg
import pytest
from sqlalchemy import bindparam
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.messages import kit
from storage import outbox
from storage.engine import POSTGRESQL_THREADS, Database, Tx, UnsureError
from storage.numbers import NumberRow
from storage.outbox.rows import OutboxRow
from storage.receipts import ReceiptRow
from storage.statements import Change, Query, table_of

OURS = "T1"
NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
NUMBERS = table_of(NumberRow).c
ONE = Query(NumberRow, NUMBERS.kind == bindparam("of_kind"))
SEVERAL = Query(NumberRow, NUMBERS.kind.in_(bindparam("kinds", expanding=True)), order_by=[NUMBERS.kind])
BLOCKS = Change(OutboxRow, table_of(OutboxRow).c.key == bindparam("of_key"))
COUNT = Change(NumberRow, NUMBERS.kind == bindparam("of_kind"))


def last(tx: Tx, kind: str = "A") -> int | None:
    row = tx.first(ONE, of_kind=kind)
    return row.last if row is not None else None


async def test_what_is_written_is_seen_by_whatever_is_asked_next(db: Database) -> None:
    def writes(tx: Tx) -> list[int | None]:
        tx.insert(NumberRow, kind="A", last=1)
        seen = [last(tx)]
        tx.write(COUNT, of_kind="A", last=2)
        seen += [row.last for row in tx.find(SEVERAL, kinds=["A", "B"])]
        tx.upsert(NumberRow, kind="A", last=3)
        seen.append(tx.all(tx.rows(NumberRow))[0].last)
        tx.write(COUNT, of_kind="A", last=4)
        tx.insert_many(ReceiptRow, [{"key": "x", "at": NOW}])
        tx.write(COUNT, of_kind="A", last=5)
        return seen

    assert await db.run(OURS, writes) == [1, 2, 3]
    assert await db.read(OURS, last) == 5


async def test_objects_and_statements_keep_their_order(db: Database) -> None:
    """What an object shows is read after what was written before, and what it is given is written after that."""
    await db.run(OURS, lambda tx: tx.insert(NumberRow, kind="A", last=1))

    def mixes(tx: Tx) -> int:
        row = tx.all(tx.rows(NumberRow))[0]
        tx.write(COUNT, of_kind="A", last=2)
        seen = row.last
        tx.write(COUNT, of_kind="A", last=3)
        row.last = 4
        return seen

    assert await db.run(OURS, mixes) == 2
    assert await db.read(OURS, last) == 4


async def test_what_is_written_is_what_was_given_then(db: Database) -> None:
    await db.run(OURS, lambda tx: outbox.put(tx, key="a", to="C1", message=kit.message("x"), about="x", at=NOW))

    def changes_it_afterwards(tx: Tx) -> None:
        blocks = [{"type": "divider"}]
        tx.write(BLOCKS, of_key="a", blocks=blocks)
        blocks.append({"type": "later"})

    await db.run(OURS, changes_it_afterwards)
    letter = await db.read(OURS, outbox.get, "a")
    assert letter is not None
    assert [one["type"] for one in letter.blocks] == ["divider"]


async def test_several_questions_at_once_are_answered_each(db: Database) -> None:
    def asks(tx: Tx) -> list[list[str]]:
        asked = ({"of_kind": "B"}, {"of_kind": "C"}, {"of_kind": "A"})
        found = tx.find_together(*((ONE, one) for one in asked), lock=True)
        found += tx.find_together((ONE, {"of_kind": "A"}), (SEVERAL, {"kinds": ["A", "B"]}))
        return [[row.kind for row in rows] for rows in found]

    for kind in ("A", "B"):
        await db.run(OURS, lambda tx, kind=kind: tx.insert(NumberRow, kind=kind, last=1))  # type: ignore[misc]
    every = [["B"], [], ["A"], ["A"], ["A", "B"]]
    assert await db.run(OURS, asks) == every
    assert await db.read(OURS, asks) == every


@pytest.mark.parametrize("asks", [True, False])
async def test_what_the_database_refuses_is_told_and_nothing_of_the_rest_stays(db: Database, asks: bool) -> None:
    def twice(tx: Tx) -> None:
        tx.insert(ReceiptRow, key="private", at=NOW)
        tx.insert(NumberRow, kind="A", last=1)
        tx.insert(ReceiptRow, key="private", at=NOW)
        if asks:
            last(tx)

    with pytest.raises(IntegrityError) as raised:
        await db.run(OURS, twice)
    assert "private" not in str(raised.value).partition("DETAIL")[0]
    assert await db.read(OURS, last) is None
    await db.run(OURS, lambda tx: tx.insert(NumberRow, kind="A", last=1))
    assert await db.read(OURS, last) == 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_nothing_is_taken_for_kept_after_a_refusal_that_somebody_swallowed(db: Database) -> None:
    """PostgreSQL answers such a commit with a rollback, and without an error."""

    def swallows(tx: Tx) -> None:
        tx.insert(NumberRow, kind="A", last=1)
        with contextlib.suppress(DBAPIError):
            tx.session.connection().exec_driver_sql("SELECT nonsense FROM nowhere")

    with pytest.raises(RuntimeError, match="refused"):
        await db.run(OURS, swallows)
    assert await db.read(OURS, last) is None


async def test_an_exception_takes_back_what_was_to_be_written_later(db: Database) -> None:
    def fails(tx: Tx) -> None:
        outbox.put(tx, key="a", to="C1", message=kit.message("a"), about="a", at=NOW)
        tx.insert(NumberRow, kind="A", last=1)
        raise LookupError("ours")

    with pytest.raises(LookupError, match="ours"):
        await db.run(OURS, fails)
    assert await db.read(OURS, last) is None
    assert await db.read(OURS, outbox.get, "a") is None


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("begun", [True, False])
async def test_connections_that_the_server_closed_are_replaced(db: Database, begun: bool) -> None:
    """All that the pool holds are gone at once, as when the server begins again."""
    await asyncio.gather(*(db.run(OURS, lambda tx: last(tx, "B")) for _ in range(POSTGRESQL_THREADS)))
    runs: list[bool] = []

    def writes(tx: Tx) -> None:
        runs.append(True)
        if begun:
            last(tx)
        if len(runs) == 1:
            close_all(db)
        tx.insert(NumberRow, kind="A", last=len(runs))
        last(tx)

    await db.run(OURS, writes)
    assert len(runs) == 2
    assert await db.read(OURS, last) == 2


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_broke_while_it_was_committed_is_not_run_again(db: Database) -> None:
    """It may have been committed: whoever asked for it is told that nobody knows."""
    runs: list[bool] = []

    def writes(tx: Tx) -> None:
        runs.append(True)
        last(tx)
        tx.insert(NumberRow, kind="A", last=1)
        close_all(db)

    with pytest.raises(UnsureError):
        await db.run(OURS, writes)
    assert len(runs) == 1
    assert await db.read(OURS, last) is None


def close_all(db: Database) -> None:
    ours = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> "
    with psycopg.connect(db.address, autocommit=True) as connection:
        connection.execute(f"{ours} pg_backend_pid() AND backend_type = 'client backend'")
