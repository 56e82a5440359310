"""Installs under way: taken once, in time, by the browser that began it."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage import installs
from storage.engine import EVERYWHERE, Database

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)


async def test_one_of_many_takes_it(db: Database) -> None:
    await db.run(EVERYWHERE, installs.add_everywhere, "state", "browser", LATER)
    took = [db.run(EVERYWHERE, installs.claim_everywhere, "state", "browser", NOW) for _ in range(5)]
    assert sorted(await asyncio.gather(*took)) == [False] * 4 + [True]


async def test_neither_another_browser_nor_who_is_late_takes_it(db: Database) -> None:
    await db.run(EVERYWHERE, installs.add_everywhere, "state", "browser", LATER)
    for state, browser, at in (("state", "other", NOW), ("other", "browser", NOW), ("state", "browser", LATER)):
        assert not await db.run(EVERYWHERE, installs.claim_everywhere, state, browser, at)
    assert await db.run(EVERYWHERE, installs.claim_everywhere, "state", "browser", NOW)


async def test_those_from_which_nobody_came_back_are_forgotten(db: Database) -> None:
    await db.run(EVERYWHERE, installs.add_everywhere, "old", "browser", NOW)
    await db.run(EVERYWHERE, installs.add_everywhere, "new", "browser", LATER)
    await db.run(EVERYWHERE, installs.forget_everywhere, NOW)
    assert not await db.run(EVERYWHERE, installs.claim_everywhere, "old", "browser", NOW - timedelta(minutes=1))
    assert await db.run(EVERYWHERE, installs.claim_everywhere, "new", "browser", NOW)
