"""On its review day the driver is asked what came of a decision: once, in their hours."""

from datetime import date, datetime, timedelta

from bot.rules.decisions import Draft
from storage import history
from tests.handlers.test_decisions.living import card, decide
from tests.handlers.test_decisions.turning import get, heard, log_with, nov, sleeps
from tests.world import World

ASKS = "is to be reviewed: what came of it?"
SATURDAY = date(2026, 12, 5)
MONDAY = datetime.fromisoformat("2026-12-07T09:00+00:00")


async def decided(here: World, review_on: date = SATURDAY) -> None:
    await here.set_up()
    await log_with(here, Draft(due=nov(19), expected="p95 under 1 s & more", review_on=review_on))
    ben = here.person("ben")
    await decide(ben, await card(ben), "Approve", "It scales")
    await here.settled()


async def test_the_driver_is_asked_once_in_their_hours(here: World) -> None:
    await decided(here)
    ana, cy = here.person("ana"), here.person("cy")
    await here.jump(MONDAY - timedelta(minutes=1))
    assert heard(ana, ASKS) == []
    assert "Its review is due" not in (await card(cy)).text
    await here.jump(MONDAY + timedelta(days=60))
    assert heard(ana, ASKS) == [MONDAY], "its day is a Saturday"
    asked = await ana.sees(ASKS, in_="@drumbeat")
    for words in ("D-1 · Pick the queue", "Approved by @Ben Okafor", "p95 under 1 s & more", "[Write the review]"):
        assert words in asked.text
    assert "Its review is due: @Ana Silva is asked what came of it." in (await card(cy)).text
    await cy.types("/decide D-1", in_="#growth")
    assert "Its review is due" in (await cy.sees("D-1 ·", in_="#growth")).text


async def test_a_bot_that_was_down_asks_in_the_next_hours(here: World) -> None:
    await decided(here)
    ana = here.person("ana")
    await sleeps(here, MONDAY + timedelta(hours=14))
    assert heard(ana, ASKS) == [], "it is eleven at night"
    await here.jump(MONDAY + timedelta(days=3))
    assert heard(ana, ASKS) == [MONDAY + timedelta(days=1)]


async def test_in_a_pause_nobody_is_asked_until_it_ends(here: World) -> None:
    await decided(here)
    ana = here.person("ana")
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(MONDAY + timedelta(days=3, hours=1))
    assert heard(ana, ASKS) == []
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(MONDAY + timedelta(days=4))
    assert len(heard(ana, ASKS)) == 1


async def test_what_was_not_decided_is_not_reviewed(here: World) -> None:
    await here.set_up()
    await log_with(here, Draft(due=nov(19), review_on=SATURDAY))
    await here.jump(MONDAY + timedelta(days=3))
    assert heard(here.person("ana"), ASKS) == []
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "D-1")
    assert [one.what for one in entries] == ["logged"], "a reminder changes nothing"
    assert (await get(here)).review is None
