"""Whatever a button or a form of launches carries: a stranger sees nothing of a launch by it, and changes nothing."""

import pytest

from storage import launches as stored
from tests.handlers import forging, front
from tests.handlers.forging import Stranger, option
from tests.handlers.test_launches_finding import plan
from tests.world import World

LAUNCHES = forging.ritual("launches")
OPENS = {"launches.filter", "launches.plan_pressed"}
"""What anybody may open, whatever it carries."""
SAYS = forging.of_lists("launches", "launch") | {
    "launches.export": ("There is nothing to export",),
    "launches.plan_pressed": (),
}
FILLED = {
    "name": {"value": "Taken over"},
    "date": {"selected_date": "2026-12-09"},
    "time": {"selected_time": "10:00"},
    "owner": {"selected_user": "ANA"},
    "approver": {"selected_user": "BEN"},
    "evidence": {"value": "x"},
    "why": {"value": "x"},
    "verdict": option("no-go"),
    "rationale": {"value": "x"},
    "list": option("all"),
}


async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await plan(here, "Layoffs", in_="#leads")
    before = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert before is not None
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "Leads"))
        await cy.press_all(LAUNCHES.actions, SAYS, opens=OPENS)
        await cy.submit_all(LAUNCHES.views, FILLED)
        await cy.submit_filters("launches.filtered")
        cy.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 1) == before
