"""Who was told of what somebody held who is gone: kept, changed, and seen by one's own workspace alone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.rules.handovers import Departure, Held, Role
from storage import handovers
from storage.engine import Database

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
BET = Held(ritual="bets", role=Role.BET_OWNER, number=1, team=1, name="B-1 · Churn")
ITEM = Held(
    ritual="launches",
    role=Role.ITEM_OWNER,
    number=2,
    item=3,
    team=2,
    name="L-2 · Docs",
    runs=("U2", "U3"),
    alone=True,
    until=NOW + timedelta(days=1),
)
GONE = Departure(person="U1", at=NOW, told="U9", held=(BET, ITEM))


async def test_what_was_told_comes_back_as_it_was(db: Database) -> None:
    await db.run(OURS, handovers.save, GONE)
    assert await db.read(OURS, handovers.find_of, "U1") == [GONE]
    assert await db.read(OURS, handovers.get, "U1", NOW, "U9") == GONE
    assert await db.read(OURS, handovers.get, "U1", NOW, "U8") is None
    assert await db.read(OURS, handovers.find_gone_from, 2) == ["U1"]
    assert await db.read(OURS, handovers.find_gone_from, 3) == []


async def test_what_is_settled_or_over_is_looked_at_no_more(db: Database) -> None:
    await db.run(OURS, handovers.save, GONE)
    await db.run(OURS, handovers.save, replace(GONE, is_open=False))
    assert await db.read(OURS, handovers.find_gone_from, 1) == []
    assert len(await db.read(OURS, handovers.find_of, "U1")) == 1
    await db.run(OURS, handovers.save, replace(GONE, is_open=False, back_at=NOW))
    assert await db.read(OURS, handovers.find_of, "U1") == []


async def test_a_stranger_sees_nothing(db: Database) -> None:
    await db.run(OURS, handovers.save, GONE)
    assert await db.read(STRANGER, handovers.find_of, "U1") == []
    assert await db.read(STRANGER, handovers.get, "U1", NOW, "U9") is None
    assert await db.read(STRANGER, handovers.find_gone_from, 1) == []
