"""What is still worked on keeps its words, however long ago it was decided or launched."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.rules import decisions
from bot.rules.decisions import Decision
from bot.rules.launches import Ending, ItemState, Launch, Outcome, Review
from bot.rules.people import Person
from bot.rules.retention import closed_before
from handlers.decisions.steps import change, existing
from storage import retentions, teams
from storage.engine import Tx
from tests.handlers.test_decisions.living import approved
from tests.handlers.under_way import changed, out, prepared
from tests.world import World

DAY = timedelta(days=1)


async def old(here: World, days: int = 400) -> list[str]:
    """What is to lose its words so many days from now, where they are kept for a year."""
    before = closed_before(1, here.bot.deps.now() + days * DAY)
    found = await here.bot.db.read(here.sandbox.team_id, retentions.find_old, before, 20)
    counted = await here.bot.db.read(here.sandbox.team_id, retentions.count_old, before)
    assert sum(counted.values()) == len(found)
    return [one for one in found if not one.startswith("note ")]


async def test_a_launch_without_a_result_or_with_an_open_item_stays(here: World) -> None:
    await prepared(here)
    await out(here)
    assert await old(here) == []

    def measured(one: Launch, now: datetime) -> Launch:
        told = Review(number=1, item=None, by=one.owner, at=now, adopted=True, measured="Churn: 4 %")
        return replace(one, reviews=(told,))

    await changed(here, measured, what="reviewed")
    assert await old(here) == [], "its review is left to do"

    def finished(one: Launch, now: datetime) -> Launch:
        over: dict[str, Any] = {"state": ItemState.WAIVED, "by": one.owner, "at": now, "evidence": "not needed"}
        return replace(one, items=tuple(replace(item, **over) if item.is_open else item for item in one.items))

    await changed(here, finished, what="waived")
    assert await old(here) == ["L-1"]
    assert await old(here, 300) == []


async def test_a_launch_that_ended_is_over(here: World) -> None:
    await prepared(here)
    await out(here)

    def ended(one: Launch, now: datetime) -> Launch:
        return replace(one, ending=Ending(outcome=Outcome.ROLLED_BACK, by=one.owner, at=now, why="it broke"))

    await changed(here, ended, what="rolled back")
    assert await old(here) == ["L-1"]


async def becomes(here: World, make: Callable[[Decision, datetime], Decision], what: str) -> None:
    by, now = here.person("ana").id, here.bot.deps.now()

    def work(tx: Tx) -> None:
        before = existing(tx, 1)
        team = teams.get(tx, before.team)
        assert team is not None
        change(tx, before, make(before, now), team, what=what, by=by, now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def test_a_decision_with_new_evidence_stays_until_that_is_answered(here: World) -> None:
    await here.set_up()
    await approved(here)
    assert await old(here) == ["D-1"]
    cy, ben = here.person("cy").id, here.person("ben").id
    await becomes(here, lambda one, now: decisions.ask_to_reopen(one, "it broke", by=cy, now=now), "new evidence")
    assert await old(here) == []
    await becomes(here, lambda one, now: decisions.refuse_reopening(one, "it holds", by=ben, now=now), "refused")
    assert await old(here) == ["D-1"]


async def test_a_decision_that_is_to_be_reviewed_stays_and_is_as_old_as_its_review(here: World) -> None:
    await here.set_up()
    await approved(here)
    await becomes(here, lambda one, _: replace(one, review_on=date(2027, 2, 1)), "review moved")
    assert await old(here) == []
    await here.jump(here.bot.deps.now() + 60 * DAY)

    def reviewed(one: Decision, now: datetime) -> Decision:
        ana = Person(id=one.driver, name="Ana")
        return decisions.review(one, expected="x", happened="y", lesson="z", by=ana, admins=(), now=now)

    await becomes(here, reviewed, "reviewed")
    assert await old(here, 350) == []
    assert await old(here) == ["D-1"]
