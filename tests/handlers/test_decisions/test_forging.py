"""Whatever a button or a form of decisions carries: a stranger sees nothing of one by it, and changes nothing."""

import pytest

from bot.rules.decisions import Kind
from tests.handlers import forging, front
from tests.handlers.forging import Stranger, option
from tests.handlers.fuzzing import Trouble
from tests.handlers.test_decisions.living import ask, kept, log, log_many, says
from tests.world import World

DECISIONS = forging.ritual("decisions")
SAYS = forging.of_lists("decisions", "decide")
SAYS |= {"decisions.export": ("There is nothing to export",), "decisions.log": ()}
FILLED = {
    "title": {"value": "Taken over"},
    "approver": {"selected_user": "ANA"},
    "driver": {"selected_user": "ANA"},
    "to": {"selected_user": "ANA"},
    "due_day": {"selected_date": "2026-11-20"},
    "due_time": {"selected_time": "10:00"},
    "day": {"selected_date": "2026-11-20"},
    "why": {"value": "x"},
    "verdict": option("declined"),
    "list": option("all"),
}


async def test_who_left_a_private_channel_turns_no_more_pages(here: World) -> None:
    await here.set_up("#leads")
    await log_many(here.person("ana"), 11, "#leads")
    ben = here.person("ben")
    elsewhere = await ask(ben, "", "Open decisions of Leads · page 1", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.clicks("Next", on=elsewhere)
    await ben.sees("There is no such team that you can see.", in_="@drumbeat")
    await ben.clicks("Show", on=elsewhere)
    await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await ben.clicks("Filter", on=elsewhere)
    await ben.sees("There is no set-up channel that you can see.", in_="@drumbeat")


async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await log(here.person("ana"), "/decide Layoffs @ben fri", in_="#leads")
    await ask(here.person("ana"), "all", "D-1 Layoffs", in_="#leads")
    await says(here, "ben", Kind.OBJECTION, "Wait", steelman="It saves us")
    await here.settled()
    before = await kept(here)
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "It saves us", "Leads"))
        await cy.press_all(DECISIONS.actions, SAYS, opens={"decisions.filter", "decisions.log"})
        await cy.submit_all(DECISIONS.views, FILLED)
        await cy.submit_filters("decisions.filtered")
        cy.check_saw_nothing()
    assert await kept(here) == before
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


@pytest.mark.parametrize("team", ["x", "-1", "99", "9" * 30])
async def test_a_team_that_no_form_offers_gets_no_decision(here: World, team: str, trouble: Trouble) -> None:
    await here.set_up()
    ana = here.person("ana")
    entered = FILLED | {"approver": {"selected_user": here.person("ben").id}, "driver": {"selected_user": ana.id}}
    async with front.door(here) as client:
        sent = front.submission(here, "decisions.form", by=ana, carried={}, entered=entered | {"team": option(team)})
        answer = await front.send_interaction(client, here, sent)
    assert "There is no such record that you can see." in answer.text
    assert not trouble.seen
