"""Receipts: the first is carried out, a repeat is not, and old ones go."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage import receipts
from storage.engine import EVERYWHERE, Database

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"


async def test_a_key_is_claimed_once_in_each_workspace(db: Database) -> None:
    assert await db.run(OURS, receipts.claim, "event Ev1", NOW)
    assert not await db.run(OURS, receipts.claim, "event Ev1", NOW + timedelta(minutes=5))
    assert await db.run(STRANGER, receipts.claim, "event Ev1", NOW)
    assert await db.run(OURS, receipts.claim, "event Ev2", NOW)


async def test_of_two_at_once_one_wins(db: Database) -> None:
    won = await asyncio.gather(*(db.run(OURS, receipts.claim, "view V1", NOW) for _ in range(8)))
    assert sorted(won) == [False] * 7 + [True]


async def test_old_receipts_are_forgotten(db: Database) -> None:
    for workspace in (OURS, STRANGER):
        await db.run(workspace, receipts.claim, "old", NOW - timedelta(days=2))
        await db.run(workspace, receipts.claim, "new", NOW)
    await db.run(EVERYWHERE, receipts.forget_everywhere, NOW - timedelta(days=1))
    for workspace in (OURS, STRANGER):
        assert await db.run(workspace, receipts.claim, "old", NOW)
        assert not await db.run(workspace, receipts.claim, "new", NOW)
