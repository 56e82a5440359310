"""History: every change is kept in order, and nobody else sees it."""

from datetime import UTC, datetime

from storage import history
from storage.engine import Database
from storage.history import Entry

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
FIRST = Entry(record="D-1", what="asked", at=NOW, by="U1", before={}, after={"due": "2026-12-01", "n": 3, "x": None})
SECOND = Entry(record="D-1", what="moved", at=NOW, by=None, before={"n": 3}, after={"n": 4.5}, why="it slipped")


async def test_what_happened_is_found_in_its_order_with_its_values(db: Database) -> None:
    for entry in (FIRST, SECOND):
        await db.run(OURS, history.add, entry)
    await db.run(OURS, history.add, Entry(record="D-11", what="x", at=NOW, by=None, before={}, after={}))
    assert await db.read(OURS, history.find, "D-1") == [FIRST, SECOND]


async def test_the_last_of_what_happened_is_found_in_its_order(db: Database) -> None:
    for entry in (FIRST, SECOND, FIRST):
        await db.run(OURS, history.add, entry)
    await db.run(OURS, history.add, Entry(record="D-11", what="x", at=NOW, by=None, before={}, after={}))
    assert await db.read(OURS, history.find_last, "D-1", 2) == [SECOND, FIRST]
    assert await db.read(OURS, history.find_last, "D-1", 9) == [FIRST, SECOND, FIRST]
    assert await db.read(STRANGER, history.find_last, "D-1", 9) == []


async def test_a_stranger_sees_nothing_and_has_a_history_of_their_own(db: Database) -> None:
    await db.run(OURS, history.add, FIRST)
    assert await db.read(STRANGER, history.find, "D-1") == []
    await db.run(STRANGER, history.add, SECOND)
    assert await db.read(STRANGER, history.find, "D-1") == [SECOND]
    assert await db.read(OURS, history.find, "D-1") == [FIRST]
