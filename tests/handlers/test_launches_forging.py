"""Whatever a button or a form of launches carries: a stranger sees nothing of a launch by it, and changes nothing."""

import pytest

from tests.handlers import forging, front
from tests.handlers.forging import Stranger, option
from tests.handlers.under_way import kept, planned
from tests.world import World

LAUNCHES = forging.ritual("launches")
OPENS = {"launches.filter", "launches.plan_pressed", "launches.template_pressed"}
"""What anybody may open, whatever it carries."""
SAYS = forging.of_lists("launches", "launch") | {
    "launches.export": ("There is nothing to export",),
    "launches.plan_pressed": (),
    "launches.template_pressed": (),
}
FILLED = {
    "name": {"value": "Taken over"},
    "date": {"selected_date": "2026-12-09"},
    "time": {"selected_time": "10:00"},
    "owner": {"selected_user": "ANA"},
    "approver": {"selected_user": "BEN"},
    "driver": {"selected_user": "ANA"},
    "delegate": {"selected_user": "ANA"},
    "from_day": {"selected_date": "2026-11-16"},
    "from_time": {"selected_time": "10:00"},
    "until_day": {"selected_date": "2026-12-15"},
    "until_time": {"selected_time": "10:00"},
    "to": {"selected_user": "ANA"},
    "evidence": {"value": "x"},
    "why": {"value": "x"},
    "verdict": option("no-go"),
    "rationale": {"value": "x"},
    "instead": option("date"),
    "trade": option("scope cut"),
    "cause": {"value": "x"},
    "adopted": option("yes"),
    "feedback": {"value": "x"},
    "item": option("1"),
    "list": option("all"),
}


async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await planned(here, "Layoffs", channel="#leads")
    before = await kept(here)
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "Leads"))
        await cy.press_all(LAUNCHES.actions, SAYS, opens=OPENS)
        await cy.submit_all(LAUNCHES.views, FILLED)
        await cy.submit_filters("launches.filtered")
        cy.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await kept(here) == before
