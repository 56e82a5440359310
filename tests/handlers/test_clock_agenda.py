"""The clock of many teams: a quiet tick looks at nobody, several processes share a rush, and nobody waits behind it."""

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.rules.calendar import Daily, Slot
from bot.rules.teams import Team
from storage import agenda, alarms, outbox, slots, teams
from storage.engine import EVERYWHERE, Database, Tx
from tests.handlers.test_clock import (
    ACORN,
    BEECH,
    FRIDAY_NOTE,
    LATER,
    NOTE,
    SETTINGS,
    THURSDAY,
    outcomes,
    queue,
    ring,
    team,
    ticking,
)
from tests.waiting import until

MINUTE = timedelta(minutes=1)


@contextmanager
def statements(db: Database) -> Iterator[list[str]]:
    """What is asked of the database meanwhile."""
    asked: list[str] = []

    def note(_c: object, _k: object, statement: str, *_: Any) -> None:
        asked.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(db.engine, "before_cursor_execute", note)


async def change(db: Database, one: Team, **settings: Any) -> None:
    """As a team's settings are saved."""

    def save(tx: Tx) -> None:
        teams.save(tx, replace(one, settings=replace(one.settings, **settings)))
        alarms.ring_team(tx, one.id)

    await db.run(ACORN, save)


async def test_a_quiet_tick_costs_the_same_however_many_teams_there_are(db: Database) -> None:
    async with ticking(db, {"note": NOTE, "more": NOTE}, THURSDAY) as ticker:
        asked = []
        for count in (1, 30):
            for number in range(count):
                await team(db, channel=f"C{count} {number}")
            await ticker.tick()
            with statements(db) as found:
                await ticker.tick(ticker.now + MINUTE)
            asked.append(Counter(found))
    assert asked[0] == asked[1]


@pytest.mark.parametrize(("weekday", "is_posted"), [(2, False), (3, True)], ids=["past", "to come"])
async def test_a_note_that_is_moved_comes_at_its_new_time_and_never_for_the_past(
    db: Database, weekday: int, *, is_posted: bool
) -> None:
    """On Thursday at noon it is moved to four o'clock of Wednesday, or of that Thursday."""
    async with ticking(db, {"note": NOTE}, THURSDAY) as ticker:
        one = await team(db, at=THURSDAY - timedelta(days=9))
        await ticker.tick()
        await ticker.tick(THURSDAY + MINUTE)
        await change(db, one, note_weekday=weekday)
        await ticker.tick(THURSDAY + 2 * MINUTE)
        await ticker.tick(FRIDAY_NOTE - timedelta(days=1))
        await ticker.tick(FRIDAY_NOTE)
        assert await outcomes(db, one) == ([("2026-W47", "posted")] if is_posted else [])
        await ticker.tick(FRIDAY_NOTE + timedelta(days=7))
        assert [slot for slot, _ in await outcomes(db, one)][-1] == "2026-W48"


async def test_what_is_due_and_moved_before_it_was_looked_at_is_not_posted_twice(db: Database) -> None:
    async with ticking(db, {"note": NOTE}, THURSDAY) as ticker:
        one = await team(db)
        await ticker.tick()
        await change(db, one, note_time=SETTINGS.note_time.replace(hour=17))
        await ticker.tick(FRIDAY_NOTE)
        assert await outcomes(db, one) == []
        await ticker.tick(FRIDAY_NOTE + timedelta(hours=1))
        await change(db, one, note_time=SETTINGS.note_time.replace(hour=18))
        await ticker.tick(FRIDAY_NOTE + timedelta(hours=2))
        assert await outcomes(db, one) == [("2026-W47", "posted")]


async def test_another_version_posts_at_its_own_times(db: Database) -> None:
    """Its first tick looks at every team, though the moment that is kept lies further ahead."""
    daily = replace(NOTE, rhythm=lambda _: Daily(wall=SETTINGS.checkin_time))
    one = await team(db)
    async with ticking(db, {"note": NOTE}, THURSDAY) as ticker:
        await ticker.tick()
    async with ticking(db, {"note": NOTE, "daily": daily}, FRIDAY_NOTE - timedelta(hours=5)) as ticker:
        await ticker.tick()
        assert await outcomes(db, one) == [("2026-11-20", "posted")]
        await ticker.tick(FRIDAY_NOTE)
    assert await outcomes(db, one) == [("2026-11-20", "posted"), ("2026-W47", "posted")]


async def test_two_processes_share_a_rush(db: Database) -> None:
    took: list[Counter[int]] = [Counter(), Counter()]

    def counting(number: int) -> Any:
        def post(tx: Tx, one: Team, slot: Slot, now: Any, late: bool) -> str:
            took[number][one.id] += 1
            return queue(tx, one, slot, now, late)

        return {"note": replace(NOTE, queue=post)}

    every = [await team(db, (ACORN, BEECH)[number % 2], f"C{number}") for number in range(40)]
    async with ticking(db, counting(0), THURSDAY) as first, ticking(db, counting(1), THURSDAY) as second:
        await first.tick()
        await second.tick()
        await asyncio.gather(first.tick(FRIDAY_NOTE), second.tick(FRIDAY_NOTE))
    assert set(took[0]) | set(took[1]) == {one.id for one in every}
    assert all(took), "each had its share"
    for number, one in enumerate(every):
        assert await outcomes(db, one, (ACORN, BEECH)[number % 2]) == [("2026-W47", "posted")]
    assert await db.read(EVERYWHERE, slots.last_tick_everywhere) == FRIDAY_NOTE


async def test_a_workspace_of_many_teams_does_not_come_before_the_others(db: Database) -> None:
    order: list[str] = []

    def post(tx: Tx, one: Team, slot: Slot, now: Any, late: bool) -> str:
        order.append(tx.workspace)
        return queue(tx, one, slot, now, late)

    for number in range(12):
        await team(db, ACORN, f"C{number}")
    await team(db, BEECH, "C1")
    async with ticking(db, {"note": replace(NOTE, queue=post)}, THURSDAY) as ticker:
        await ticker.tick()
        await ticker.tick(FRIDAY_NOTE)
    assert BEECH in order[:6]
    assert len(order) == 13


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_alarms_do_not_wait_behind_a_rush_of_posts(db: Database) -> None:
    """But those of a team come after its own posts."""
    stands, goes_on = threading.Event(), threading.Event()

    def slow(tx: Tx, one: Team, slot: Slot, now: Any, late: bool) -> str:
        stands.set()
        assert goes_on.wait(20)
        return queue(tx, one, slot, now, late)

    async def rung(number: int) -> bool:
        return await db.read(ACORN, outbox.get, f"D-{number} {FRIDAY_NOTE:%d}") is not None

    one = await team(db)
    async with ticking(db, {"note": replace(NOTE, queue=slow)}, THURSDAY, {"D": ring}) as ticker:
        await ticker.tick()
        await db.run(ACORN, alarms.set_alarm, "D-1", one.id, FRIDAY_NOTE)
        await db.run(ACORN, alarms.set_alarm, "D-2", one.id + 1, FRIDAY_NOTE)
        ticking_on = asyncio.create_task(ticker.tick(FRIDAY_NOTE))
        try:
            await asyncio.to_thread(stands.wait, 20)
            await until(lambda: rung(2))
            assert not await rung(1)
        finally:
            goes_on.set()
        await ticking_on
        assert await rung(1)


async def test_who_comes_second_to_an_alarm_looks_at_nothing(db: Database) -> None:
    looked: list[str] = []

    def count(tx: Tx, number: str, now: Any) -> None:
        looked.append(number)
        ring(tx, number, now)

    async with (
        ticking(db, {}, THURSDAY, {"D": count}) as first,
        ticking(db, {}, THURSDAY, {"D": count}) as second,
    ):
        await first.tick()
        await second.tick()
        await db.run(ACORN, alarms.set_alarm, "D-1", 1, LATER)
        await first.tick(LATER)
        await second.tick(LATER)
    assert looked == ["1"]


async def test_a_tick_that_is_stopped_leaves_the_rest_to_the_next_start(db: Database) -> None:
    async with ticking(db, {"note": NOTE}, THURSDAY) as ticker:
        several = [await team(db, channel=f"C{number}") for number in range(3)]
        await ticker.tick()
        ticker.clock.stop()
        await ticker.tick(FRIDAY_NOTE)
        assert [await outcomes(db, one) for one in several] == [[], [], []]
        assert await db.read(EVERYWHERE, slots.last_tick_everywhere) == FRIDAY_NOTE - timedelta(microseconds=1)
    async with ticking(db, {"note": NOTE}, FRIDAY_NOTE + MINUTE) as ticker:
        await ticker.tick()
    assert [await outcomes(db, one) for one in several] == [[("2026-W47", "posted")]] * 3


async def test_a_team_without_anything_to_come_is_looked_at_again_all_the_same(db: Database) -> None:
    frozen = replace(NOTE, rhythm=lambda _: Daily(wall=SETTINGS.checkin_time))
    one = await team(db, settings=replace(SETTINGS, freezes=()))
    async with ticking(db, {}, THURSDAY) as ticker:
        await ticker.tick()
    (due,) = await db.read(EVERYWHERE, agenda.find_everywhere, 9, 0)
    assert THURSDAY < due.at <= THURSDAY + timedelta(days=60)
    async with ticking(db, {"note": frozen}, THURSDAY) as ticker:
        await ticker.tick()
        await ticker.tick(THURSDAY + timedelta(days=1))
    assert [slot for slot, _ in await outcomes(db, one)] == ["2026-11-20"]
