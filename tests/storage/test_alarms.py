"""Alarms: one for each record, found in all workspaces when due, rung by team or workspace, asleep without a moment."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from storage import agenda, alarms
from storage.alarms import AT_ONCE
from storage.engine import EVERYWHERE, Database, Tx

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
WAITING: Any = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
OURS, STRANGER = "T1", "T2"


async def due(db: Database, now: datetime = NOW, limit: int = 9, *, patient: bool = False) -> list[tuple[str, str]]:
    found = await db.read(EVERYWHERE, alarms.find_due_everywhere, now, limit, patient=patient)
    return [(one.workspace, one.record) for one in found]


async def coming(db: Database, after: datetime = NOW) -> datetime | None:
    return await db.read(EVERYWHERE, alarms.next_everywhere, after)


async def set_some(db: Database) -> None:
    for workspace, record, team, hours in ((OURS, "D-1", 1, 2), (OURS, "D-2", 2, 1), (STRANGER, "D-1", 1, 3)):
        await db.run(workspace, alarms.set_alarm, record, team, NOW + hours * HOUR)


async def test_what_is_due_is_found_in_all_workspaces_the_longest_due_of_each_in_its_turn(db: Database) -> None:
    assert await due(db, NOW + 9 * HOUR) == []
    assert await coming(db) is None
    await set_some(db)
    assert await due(db) == []
    assert await due(db, NOW + 2 * HOUR) == [(OURS, "D-2"), (OURS, "D-1")]
    assert await due(db, NOW + 3 * HOUR) == [(OURS, "D-2"), (STRANGER, "D-1"), (OURS, "D-1")]
    assert await due(db, NOW + 3 * HOUR, 2) == [(OURS, "D-2"), (STRANGER, "D-1")]
    assert await coming(db) == NOW + HOUR
    assert await coming(db, NOW + HOUR) == NOW + 2 * HOUR
    assert await coming(db, NOW + 3 * HOUR) is None


async def test_a_record_has_one_alarm_which_is_moved_and_dropped(db: Database) -> None:
    await set_some(db)
    await db.run(OURS, alarms.set_alarm, "D-1", 1, NOW)
    assert await due(db) == [(OURS, "D-1")]
    await db.run(OURS, alarms.put_off, "D-1", NOW + HOUR)
    assert await due(db) == []
    await db.run(OURS, alarms.drop, "D-1")
    await db.run(OURS, alarms.put_off, "D-1", NOW)
    assert await due(db, NOW + 9 * HOUR) == [(OURS, "D-2"), (STRANGER, "D-1")], "only ours was dropped"


async def test_what_sleeps_is_not_due_until_its_team_or_everybody_is_rung(db: Database) -> None:
    await set_some(db)
    await db.run(OURS, alarms.set_alarm, "D-1", 1, None)
    assert await due(db, NOW + 2 * HOUR) == [(OURS, "D-2")]
    await db.run(OURS, alarms.ring_team, 1)
    assert await due(db, AT_ONCE) == [(OURS, "D-1")]
    assert await coming(db) == NOW + HOUR, "what is due already is not still to come"
    await db.run(OURS, alarms.set_alarm, "D-1", 1, None)
    await db.run(STRANGER, alarms.ring_everybody)
    assert await due(db, AT_ONCE) == [(STRANGER, "D-1")], "another workspace rang its own"
    await db.run(OURS, alarms.ring_everybody)
    assert await due(db, AT_ONCE) == [(OURS, "D-1"), (STRANGER, "D-1"), (OURS, "D-2")]


async def test_who_is_patient_leaves_out_teams_whose_posts_are_due(db: Database) -> None:
    await set_some(db)
    for workspace, team in ((OURS, 1), (OURS, 2), (STRANGER, 1)):
        await db.run(workspace, agenda.begin, team)
    soon = NOW + 3 * HOUR
    assert await due(db, soon, patient=True) == []
    for one in await db.read(EVERYWHERE, agenda.find_due_everywhere, NOW, 9):
        if (one.workspace, one.team) != (OURS, 1):
            await db.run(one.workspace, agenda.move, one, soon + HOUR)
    assert await due(db, soon, patient=True) == [(OURS, "D-2"), (STRANGER, "D-1")]
    await db.run(OURS, alarms.set_alarm, "check-in-U1", alarms.EVERY_TEAM, NOW)
    assert (OURS, "check-in-U1") in await due(db, soon, patient=True), "a person is of no team"


async def test_who_is_patient_leaves_out_what_only_follows_a_post(db: Database) -> None:
    await set_some(db)
    soon = NOW + 3 * HOUR
    await db.run(OURS, alarms.set_alarm, "N-1", 1, NOW, after_posts=True)
    assert (OURS, "N-1") in await due(db, soon)
    assert await due(db, soon, patient=True) == [(OURS, "D-2"), (STRANGER, "D-1"), (OURS, "D-1")]
    await db.run(OURS, alarms.wake, "N-1", "R-1")
    assert (OURS, "N-1") not in await due(db, soon, patient=True), "it still only follows a post"
    await db.run(OURS, alarms.set_alarm, "N-1", 1, NOW)
    assert (OURS, "N-1") in await due(db, soon, patient=True)


async def test_whether_somebody_looked_is_known(db: Database) -> None:
    await set_some(db)
    assert await db.read(OURS, alarms.is_due, "D-1", NOW + 2 * HOUR)
    assert not await db.read(OURS, alarms.is_due, "D-1", NOW + HOUR)
    assert not await db.read(STRANGER, alarms.is_due, "D-2", NOW + 9 * HOUR)


async def test_an_alarm_is_held_where_there_is_one(db: Database) -> None:
    await set_some(db)
    assert await db.run(OURS, alarms.hold, "D-2")
    assert not await db.run(OURS, alarms.hold, "D-3")
    assert not await db.run(STRANGER, alarms.hold, "D-2")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_who_holds_an_alarm_lets_others_wait(db: Database) -> None:
    await set_some(db)
    order: list[str] = []

    def first(tx: Tx) -> None:
        alarms.hold(tx, "D-1")
        held.set()
        assert not others.wait(0.3), "the second one waits until this commit"
        order.append("first")

    def second(tx: Tx) -> None:
        held.wait(5)
        alarms.hold(tx, "D-1")
        order.append("second")
        others.set()

    held, others = threading.Event(), threading.Event()
    await asyncio.gather(db.run(OURS, first), db.run(OURS, second))
    assert order == ["first", "second"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("ring", [lambda tx: alarms.ring_team(tx, 1), alarms.ring_everybody])
async def test_who_rings_all_and_who_sets_several_do_not_wait_for_each_other(
    db: Database, ring: Callable[[Tx], None]
) -> None:
    for record in ("check-in-U1", "B-1"):
        await db.run(OURS, alarms.set_alarm, record, alarms.EVERY_TEAM, NOW)
    begun: list[str] = []

    def set_both(tx: Tx) -> None:
        begun.append("set")
        alarms.set_alarm(tx, "B-1", 1, NOW)
        held.set()
        while not tx.session.exec(WAITING).one()[0]:
            pass
        alarms.set_alarm(tx, "check-in-U1", alarms.EVERY_TEAM, NOW)

    def ring_all(tx: Tx) -> None:
        begun.append("ring")
        assert held.wait(10)
        ring(tx)

    held = threading.Event()
    await asyncio.gather(db.run(OURS, set_both), db.run(OURS, ring_all))
    assert sorted(begun) == ["ring", "set"], "neither had to be run again"
    assert await due(db, AT_ONCE) == [(OURS, "B-1"), (OURS, "check-in-U1")]


async def test_two_are_woken_at_once_and_what_has_no_alarm_stays_without(db: Database) -> None:
    for record in ("N-1", "R-1"):
        await db.run(OURS, alarms.begin, record, 1)
    await db.run(STRANGER, alarms.begin, "N-1", 1)
    assert await due(db) == []
    await db.run(OURS, alarms.wake, "N-1", "R-1")
    await db.run(OURS, alarms.wake, "N-2", "R-2")
    assert sorted(await due(db)) == [(OURS, "N-1"), (OURS, "R-1")]


async def test_one_that_is_there_is_not_begun_again(db: Database) -> None:
    await db.run(OURS, alarms.set_alarm, "R-1", 1, NOW)
    await db.run(OURS, alarms.begin, "R-1", 1)
    assert await due(db) == [(OURS, "R-1")]


async def test_a_process_of_the_version_before_goes_on_setting_alarms(db: Database) -> None:
    """Until it is stopped, it writes the columns that it knows."""

    def set_as_before(tx: Tx) -> None:
        columns = "INSERT INTO alarms (workspace, record, team, at) VALUES ('T1', 'D-1', 1, NULL)"
        tx.session.connection().execute(text(columns))

    await db.run(OURS, set_as_before)
    await db.run(OURS, alarms.ring_team, 1)
    assert await due(db) == [(OURS, "D-1")]
