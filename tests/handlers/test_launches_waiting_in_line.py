"""Who holds what, in which order: whoever comes second waits for the first, and nobody has to begin again."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from threading import Event
from typing import Any

import psycopg
import pytest

from bot.messages.launches import GateAnswer
from bot.rules import launches
from bot.rules.calendar import Slot
from bot.rules.launches import Assignment, Gate, Turn, Verdict
from bot.rules.people import Person
from handlers.appointments import take_slot
from handlers.launches.answering import decide
from handlers.launches.assigning import assign
from handlers.launches.checking import turn_item
from handlers.launches.nudged import record
from handlers.launches.reminding import POST
from handlers.launches.steps import existing
from storage import agenda, alarms, history
from storage.engine import EVERYWHERE, Tx
from tests.handlers.under_way import kept, prepared, team_of, two_each
from tests.registered import registry
from tests.waiting import until
from tests.world import World

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
BLOCKED = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
LONG = 10  # seconds


async def test_the_morning_post_and_a_tick_do_not_wait_for_each_other(here: World) -> None:
    await prepared(here)
    now, team = here.sandbox.clock.now(), await team_of(here)
    slot = Slot(key="2026-11-16", at=now)
    (due,) = await here.bot.db.read(EVERYWHERE, agenda.find_everywhere, 9, 0)

    def ticks(tx: Tx, holds: Callable[[], None]) -> None:
        existing(tx, 1)
        holds()
        turn_item(tx, team, 1, 1, Turn.TICK, here.person("cy").id, "seen", 1, now)

    def posts(tx: Tx) -> None:
        assert take_slot(tx, due, POST, registry().posts[POST], slot, now, then=now + timedelta(days=1))

    await check_in_line(here, ticks, posts)
    assert (await kept(here)).item(1).evidence == "seen"


async def test_what_goes_from_one_person_to_another_waits_for_a_pause_of_another_team(here: World) -> None:
    """Both look anew at the items of both: the pause at all that is its team's, or any team's."""
    await prepared(here)
    await prepared(here, in_="#payload-team", owner=here.person("cy").id)
    now, ours, other = here.sandbox.clock.now(), await team_of(here), await team_of(here, 2)
    ana, cy = (here.person(one).id for one in ("ana", "cy"))
    assert ana < cy, "so ana's comes first"

    def pauses(tx: Tx, holds: Callable[[], None]) -> None:
        alarms.hold(tx, record(ana))
        holds()
        alarms.ring_team(tx, other.id)

    def assigns(tx: Tx) -> None:
        was, by = Assignment(owner=None, due=None), Person(id=ana, name="Ana")
        assign(tx, ours, 1, 1, Assignment(owner=cy, due=None), was, by, now)

    await check_in_line(here, pauses, assigns)
    assert (await kept(here)).item(1).owner == cy


async def test_a_go_with_waivers_of_several_people_waits_for_a_pause_of_another_team(here: World) -> None:
    ana, ben, cy = (here.person(one).id for one in ("ana", "ben", "cy"))
    first, *others = two_each()
    await prepared(here, items=(replace(first, owner=cy), *others))
    await prepared(here, in_="#payload-team", owner=cy)
    now, ours, other = here.sandbox.clock.now(), await team_of(here), await team_of(here, 2)
    waivers = {1: "nobody sells it", 2: "it is written down"}

    def pauses(tx: Tx, holds: Callable[[], None]) -> None:
        alarms.hold(tx, record(ana))
        holds()
        alarms.ring_team(tx, other.id)

    def goes(tx: Tx) -> None:
        decide(tx, ours, 1, GateAnswer(verdict=Verdict.GO, waivers=waivers), ben, 1, now)

    await check_in_line(here, pauses, goes)
    launch = await kept(here)
    assert (launch.gate, [one.evidence for one in launch.items[:2]]) == (Gate.GO, [*waivers.values()])
    changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, "L-1")
    assert [(one.what, one.why) for one in changes[1:3]] == [("waived", one) for one in waivers.values()]
    assert launches.replay(changes) == launch


@pytest.mark.parametrize("rings", [alarms.ring_everybody, partial(alarms.ring_team, team=1)])
async def test_records_are_rung_before_people_however_the_database_sorts(
    here: World, rings: Callable[[Tx], None]
) -> None:
    """As whoever changes a record looks at it before its people; A would be a person whose name sorts first."""

    def changes(tx: Tx, holds: Callable[[], None]) -> None:
        alarms.hold(tx, "Z-1")
        holds()
        alarms.hold(tx, "A")

    workspace, later = here.sandbox.team_id, here.sandbox.clock.now() + timedelta(days=1)
    await here.bot.db.run(workspace, alarms.set_alarm, "A", alarms.EVERY_TEAM, later)
    await here.bot.db.run(workspace, alarms.set_alarm, "Z-1", 1, later)
    await check_in_line(here, changes, rings)


async def check_in_line(
    here: World, first: Callable[[Tx, Callable[[], None]], None], second: Callable[[Tx], None]
) -> None:
    """The second one begins while the first has what it `holds`, and each is done at the first attempt.

    Of two that wait for each other the database ends one, which then begins again.
    """
    begun: list[str] = []
    holds, goes_on = Event(), Event()

    def waits() -> None:
        holds.set()
        assert goes_on.wait(LONG)

    def do(tx: Tx, name: str, work: Callable[..., None], *more: Any) -> None:
        begun.append(name)
        work(tx, *more)

    async def is_held() -> bool:
        return holds.is_set()

    db, workspace = here.bot.db, here.sandbox.team_id
    one = asyncio.create_task(db.run(workspace, do, "first", first, waits))
    await until(is_held)
    other = asyncio.create_task(db.run(workspace, do, "second", second))
    async with await psycopg.AsyncConnection.connect(here.bot.db.address, autocommit=True) as looking:

        async def is_blocked() -> bool:
            row = await (await looking.execute(BLOCKED)).fetchone()
            return row is not None and row[0] > 0

        await until(is_blocked)
    goes_on.set()
    await asyncio.gather(one, other)
    assert begun == ["first", "second"]
    await here.settled()
