"""Whatever a button or a form of moving, ending and reviewing carries: a stranger sees and changes nothing by it."""

import json

import pytest

from storage import launches as stored
from tests.handlers import front
from tests.handlers.forging import Stranger, option
from tests.handlers.under_way import launch, planned
from tests.world import World

ACTIONS = ("launches.menu", "launches.move", "launches.cancel", "launches.review", "launches.launched")
VIEWS = ("launches.move", "launches.cancel", "launches.roll_back", "launches.review")
FILLED = {
    "date": {"selected_date": "2026-12-15"},
    "time": {"selected_time": "10:00"},
    "trade": option("scope cut"),
    "cause": {"value": "x"},
    "why": {"value": "x"},
    "adopted": option("yes"),
    "feedback": {"value": "x"},
    "item": option("1"),
}

ODD = FILLED | {"trade": option("everything"), "item": option("²"), "adopted": option("")}


async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await planned(here, "Layoffs", channel="#leads")
    before = await launch(here)
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "Leads"))
        await cy.press_all(ACTIONS, {}, opens=())
        await cy.submit_all(VIEWS, FILLED)
        cy.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await launch(here) == before


@pytest.mark.parametrize("carried", [{}, {"id": 1}, {"id": 1, "at": 7, "gate": []}, {"id": 1, "at": None}])
async def test_a_form_that_none_of_ours_is_changes_nothing(
    here: World, carried: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    """Sent by the owner, who may: what the form was opened on is not what there is."""
    await here.set_up()
    await planned(here)
    before = await launch(here)
    async with front.door(here) as client:
        for number, name in enumerate(VIEWS):
            for entered in (FILLED, ODD):
                sent = front.submission(here, name, f"V{number}{entered is ODD}")
                sent["view"]["private_metadata"] = json.dumps(carried | {"seen": 0, "criteria": [[], 7]})
                sent["view"]["state"] = {"values": {field: {field: value} for field, value in entered.items()}}
                answer = await front.send_interaction(client, here, sent)
                assert answer.status_code == 200
                assert answer.text, "the form stays open"
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 1) == before
