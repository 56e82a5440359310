"""Two processes look at somebody who is gone: what one found out is not lost by the other, who comes a moment later."""

import asyncio
from datetime import datetime, timedelta
from functools import partial

import pytest

from handlers import gone
from handlers.clock import ring_once
from handlers.teams import leaving
from storage import alarms
from storage import handovers as stored
from storage.alarms import AlarmRow
from storage.engine import Tx
from tests.handlers.leaving import leaves, told
from tests.handlers.test_decisions import living
from tests.handlers.test_notes_lock_order import meet
from tests.registered import registry
from tests.world import World

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
MINUTE = timedelta(minutes=1)


def alarm_of(tx: Tx, record: str) -> datetime | None:
    row = tx.one(tx.rows(AlarmRow).where(AlarmRow.record == record))
    return row.at if row is not None else None


async def test_who_comes_second_leaves_the_alarm_for_the_look_a_little_later(here: World) -> None:
    """Both saw that it is due; the first told what was theirs, and has to look once more who may see that at all."""
    await here.set_up()
    await living.log(here.person("ana"))
    await here.settled()
    ben, now, holds = here.person("ben").id, here.bot.deps.now(), registry().holds
    record = gone.record(ben)
    await here.sandbox.deactivate("ben")
    await here.settled()
    looks = partial(ring_once, record=record, ring=partial(leaving.ring, holds=holds), which=ben, now=now)
    await meet(here, partial(alarms.hold, record=record), looks, looks)
    await here.settled()
    assert len(told(here.person("ana"))) == 1
    later = await here.bot.db.read(here.sandbox.team_id, alarm_of, record)
    assert later == now + leaving.LOOKS_WHO_IS_THERE


async def test_who_comes_second_leaves_a_team_that_somebody_watches_anew(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first found nothing left to see to there, and then somebody else is gone, while the second one looks."""
    await here.set_up()
    await living.log(here.person("ana"))
    await here.settled()
    db, workspace, loop = here.bot.db, here.sandbox.team_id, asyncio.get_running_loop()
    record, now, holds = gone.of_team(1), here.bot.deps.now(), registry().holds
    await db.run(workspace, alarms.set_alarm, record, 1, alarms.AT_ONCE)
    await here.sandbox.deactivate("ben")
    await here.settled()
    rings = partial(leaving.ring, which=here.person("ben").id, now=now, holds=holds)
    finds, found, rung = stored.find_gone_from, list[list[str]](), list[object]()

    def find_gone_from(tx: Tx, team: int) -> list[str]:
        found.append(finds(tx, team))
        if len(found) == 2:  # it is about to end that nobody is told of anything there
            rung.append(asyncio.run_coroutine_threadsafe(db.run(workspace, rings), loop).result(30))
        return found[-1]

    monkeypatch.setattr(stored, "find_gone_from", find_gone_from)
    looks = partial(ring_once, record=record, ring=partial(leaving.ring_team, holds=holds), which="1", now=now)
    await meet(here, partial(alarms.hold, record=record), partial(alarms.drop, record=record), looks)
    if not rung:
        await db.run(workspace, rings)
    await here.settled()
    assert await db.run(workspace, alarms.hold, record)


async def test_what_was_told_meanwhile_is_not_told_again(here: World) -> None:
    """Who was told is gone too: the team is looked at, and somebody hands something over, at once."""
    await here.set_up(by="cy")
    await living.log(here.person("ana"))
    await here.settled()
    await leaves(here, "ben")
    assert len(told(here.person("ana"))) == 1
    await here.sandbox.deactivate("ana")
    await here.settled()
    ben, now, holds = here.person("ben").id, here.bot.deps.now(), registry().holds
    rings = partial(leaving.ring_team, which="1", now=now, holds=holds)
    follows = partial(leaving.follow, person=ben, now=now + MINUTE, holds=holds)
    await meet(here, partial(alarms.hold, record=gone.of_team(1)), rings, follows)
    await here.settled()
    assert len(told(here.person("cy"), of="@Ben Okafor is")) == 1
    every = await here.bot.db.read(here.sandbox.team_id, stored.find_of, ben)
    assert sorted(one.told for one in every) == sorted(here.person(one).id for one in ("ana", "cy"))
