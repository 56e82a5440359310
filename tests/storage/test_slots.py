"""Slots: whoever is first has it, and what became of it can be seen."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage import slots
from storage.engine import EVERYWHERE, Database
from storage.slots import Claimed

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
ONE = Claimed(team=1, post="note", slot="2026-W47", due_at=NOW, claimed_at=NOW, outcome="claimed")


async def test_a_slot_is_claimed_once_for_each_team_post_and_workspace(db: Database) -> None:
    assert await db.run(OURS, slots.claim, ONE)
    assert not await db.run(OURS, slots.claim, replace(ONE, claimed_at=NOW + timedelta(days=1)))
    for other in (replace(ONE, team=2), replace(ONE, post="draft"), replace(ONE, slot="2026-W48")):
        assert await db.run(OURS, slots.claim, other)
    assert await db.read(STRANGER, slots.find_since, 1, NOW - timedelta(days=365)) == []
    assert await db.run(STRANGER, slots.claim, ONE)


async def test_of_many_at_once_one_wins(db: Database) -> None:
    won = await asyncio.gather(*(db.run(OURS, slots.claim, ONE) for _ in range(8)))
    assert won.count(True) == 1


async def test_what_became_of_a_slot_is_found_newest_first(db: Database) -> None:
    for days in (9, 3, 1):
        at = NOW - timedelta(days=days)
        await db.run(OURS, slots.claim, replace(ONE, slot=f"d{days}", due_at=at))
    await db.run(OURS, slots.mark, team=1, post="note", slot="d1", outcome=slots.POSTED)
    found = await db.read(OURS, slots.find_since, 1, NOW - timedelta(days=3))
    assert [(one.slot, one.outcome) for one in found] == [("d1", "posted"), ("d3", "claimed")]
    assert await db.read(OURS, slots.find_since, 2, NOW - timedelta(days=30)) == []
    assert await db.read(STRANGER, slots.find_since, 1, NOW - timedelta(days=30)) == []


async def test_the_last_one_that_was_posted_is_found(db: Database) -> None:
    assert await db.read(OURS, slots.find_last_posted, 1, "note") is None
    for days, outcome in ((9, slots.POSTED), (3, slots.POSTED), (1, slots.NOTHING_TO_SAY)):
        at = NOW - timedelta(days=days)
        claimed = replace(ONE, slot=f"d{days}", due_at=at, claimed_at=at, outcome=outcome)
        await db.run(OURS, slots.claim, claimed)
        await db.run(OURS, slots.claim, replace(claimed, post="draft", claimed_at=NOW, outcome=slots.POSTED))
        await db.run(OURS, slots.claim, replace(claimed, team=2, claimed_at=NOW, outcome=slots.POSTED))
    found = await db.read(OURS, slots.find_last_posted, 1, "note")
    assert found is not None
    assert (found.slot, found.claimed_at) == ("d3", NOW - timedelta(days=3))
    assert await db.read(STRANGER, slots.find_last_posted, 1, "note") is None


async def test_only_a_claimed_slot_is_marked(db: Database) -> None:
    await db.run(OURS, slots.claim, ONE)
    for workspace, slot in ((OURS, "2026-W48"), (STRANGER, "2026-W47")):
        with pytest.raises(LookupError):
            await db.run(workspace, slots.mark, team=1, post="note", slot=slot, outcome="posted")
    assert [one.slot for one in await db.read(OURS, slots.find_since, 1, NOW - timedelta(days=365))] == ["2026-W47"]


async def test_the_last_tick_is_remembered(db: Database) -> None:
    assert await db.read(EVERYWHERE, slots.last_tick_everywhere) is None
    for minutes in (0, 1):
        await db.run(EVERYWHERE, slots.mark_tick_everywhere, NOW + timedelta(minutes=minutes))
    assert await db.read(EVERYWHERE, slots.last_tick_everywhere) == NOW + timedelta(minutes=1)
