"""Nobody waits for somebody who waits for them: notes and metrics take their rows in one order, whoever comes first."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest
from sqlalchemy import text

from bot.rules.calendar import Slot
from bot.rules.notes import NoteWeek, Stage
from handlers.metrics import reminding
from handlers.metrics.steps import change, existing
from handlers.notes import drafting, posting
from storage import alarms, metrics, notes
from storage.engine import Tx
from tests.handlers.drafted import DRAFT, FRIDAY, NEXT, THIS, WEEK, ana_of, the_team
from tests.handlers.test_metrics_asking import keep
from tests.world import MONDAY, World

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
WAITS = text("SELECT count(*) FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))")


def wait_for_somebody(tx: Tx) -> None:
    """Until another transaction waits for this one."""
    last = time.monotonic() + 5
    while tx.session.connection().execute(WAITS).scalar_one() == 0:
        assert time.monotonic() < last, "nobody waits for this"
        time.sleep(0.01)


async def meet(
    here: World, holds: Callable[[Tx], object], then: Callable[[Tx], object], other: Callable[..., object]
) -> None:
    """`other` comes while somebody `holds` a row that it needs, and who does `then` something more.

    Neither had to be run again, as one of two is that wait for each other.
    """
    runs, held = Counter[str](), threading.Event()

    def first(tx: Tx) -> None:
        runs["first"] += 1
        holds(tx)
        held.set()
        if runs["first"] == 1:
            wait_for_somebody(tx)
        then(tx)

    def second(tx: Tx) -> None:
        runs["second"] += 1
        other(tx)

    ours = asyncio.create_task(here.bot.db.run(here.sandbox.team_id, first))
    await asyncio.to_thread(held.wait, 10)
    await asyncio.gather(ours, here.bot.db.run(here.sandbox.team_id, second))
    assert runs == {"first": 1, "second": 1}


@pytest.mark.parametrize("stage", [Stage.HELD, Stage.SKIPPED])
@pytest.mark.parametrize("clock", ["note", "draft"])
async def test_the_clock_closes_the_week_before_while_somebody_edits_this_one(
    here: World, clock: str, stage: Stage
) -> None:
    await here.set_up()
    team, guide, now = await the_team(here), here.bot.deps.guide, FRIDAY + WEEK
    slot = Slot(key=NEXT, at=now if clock == "note" else DRAFT + WEEK)

    def begin(tx: Tx) -> None:
        notes.add_week(tx, NoteWeek(team=team.id, week=THIS, due=FRIDAY, stage=stage, changed_at=FRIDAY))
        notes.add_week(tx, NoteWeek(team=team.id, week=NEXT, due=now, changed_at=FRIDAY))
        alarms.set_alarm(tx, "N-1", team.id, now + WEEK)

    def ticks(tx: Tx) -> None:
        queue = posting.queue_note if clock == "note" else drafting.queue_draft
        queue(tx, team, slot, slot.at, False, guide=guide)

    await here.bot.db.run(here.sandbox.team_id, begin)
    edits = partial(notes.get_week, team=team.id, week=NEXT)
    await meet(here, edits, partial(alarms.hold, record="N-1"), ticks)


async def test_several_values_are_typed_in_while_somebody_types_in_one_of_them(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "WAU")
    await keep(here, 2, "Churn")
    await here.jump(DRAFT)
    team, by, now = await the_team(here), await ana_of(here), here.bot.deps.now()

    def several(tx: Tx) -> None:
        seen = {1: "", 2: ""}
        reminding.type_in_several(tx, {1: Decimal(1), 2: Decimal(2)}, seen, {team.id: team}, by, now)

    await meet(here, partial(metrics.get, number=2), partial(alarms.hold, record="N-1"), several)


async def test_values_of_two_teams_are_typed_in_while_one_of_them_is_fetched(here: World) -> None:
    """Both change what its owner was asked."""
    await here.set_up()
    await here.set_up("#leads")
    await keep(here, 1, "WAU")
    await keep(here, 2, "Churn", in_="#leads")
    await keep(here, 3, "Signups", in_="#leads")
    await here.jump(DRAFT)
    one, two = await the_team(here, 1), await the_team(here, 2)
    by, now = await ana_of(here), here.bot.deps.now()

    def several(tx: Tx) -> None:
        seen = {1: "", 2: ""}
        reminding.type_in_several(tx, {1: Decimal(1), 2: Decimal(2)}, seen, {1: one, 2: two}, by, now)

    asked = f"metrics-{by.id}"
    await meet(here, partial(alarms.hold, record="N-2"), partial(alarms.hold, record=asked), several)


async def test_two_metrics_are_handed_over_crosswise(here: World) -> None:
    await here.set_up()
    people = sorted([here.person("ana").id, here.person("ben").id])
    names = {here.person(one).id: one for one in ("ana", "ben")}
    await keep(here, 1, "WAU", owner=names[people[0]])
    await keep(here, 2, "Churn", owner=names[people[1]])
    first, second = (f"metrics-{one}" for one in people)

    def hand_over(tx: Tx) -> None:
        before = existing(tx, 1)
        after = replace(before, owner=people[1], version=before.version + 1)
        change(tx, before, after, what="edited", by=people[0], now=MONDAY)

    await meet(here, partial(alarms.hold, record=first), partial(alarms.hold, record=second), hand_over)
