"""Whatever a button or a form carries: who can not see a bet's channel sees and changes nothing of it."""

import json
from typing import Any

import pytest

from storage import bets as stored
from tests.handlers import front
from tests.handlers.test_bets import LEADS_SECRET, place
from tests.world import World

ACTIONS = (
    "menu",
    "close",
    "reopen",
    "history",
    "entry",
    "turn_back",
    "turn_on",
    "update",
    "no_change",
    "unblock",
)
VIEWS = ("edited", "mistaken", "closing", "reopening", "updating")
CARRIED: list[Any] = [
    {"id": 1},
    {"id": 1, "do": "edit", "what": "history", "n": 1, "at": 1, "seen": 1},
    {"id": 1, "do": "mistake", "what": "entry", "n": 1, "at": -1, "seen": 1},
    {"id": 1, "do": "every", "what": "every", "n": 99},
    {"id": 9, "do": "edit"},
    {"id": "1"},
    {"id": True},
    {"id": -1},
    {"id": 10**30},
    {"number": 1},
    {},
    [],
    "\u0000",
]


@pytest.mark.parametrize("name", [*ACTIONS, *VIEWS])
async def test_a_stranger_gets_nothing_by_forged_numbers(
    here: World, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, LEADS_SECRET, in_="#leads")
    cy = here.person("cy")
    async with front.door(here) as client:
        for number, carried in enumerate(CARRIED):
            if name in ACTIONS:
                sent = front.action(here, f"bets.{name}", json.dumps(carried))
                sent["response_url"] = here.sandbox.world.new_response_url(cy.id, sent["channel"]["id"])
            else:
                sent = front.submission(here, f"bets.{name}", f"V{number}")
                sent["view"]["private_metadata"] = json.dumps(carried if isinstance(carried, dict) else {})
                sent["view"]["state"]["values"] = FILLED
            sent["user"] = {"id": cy.id, "name": "cy", "team_id": here.sandbox.team_id}
            sent["trigger_id"] = here.sandbox.world.new_trigger(cy.id)
            answer = await front.send_interaction(client, here, sent)
            assert answer.status_code == 200
            assert LEADS_SECRET not in answer.text
            await here.settled()
            assert cy.acts.top(cy.member) is None
    assert LEADS_SECRET not in "\n".join(one.text for one in cy.reads("#growth"))
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    bet = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert bet is not None
    assert bet.version == 1


@pytest.mark.parametrize("name", ["choosing", "blocking"])
async def test_a_stranger_chooses_no_bet_that_no_list_of_theirs_offers(
    here: World, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, LEADS_SECRET, in_="#leads")
    cy = here.person("cy")
    async with front.door(here) as client:
        for number, value in enumerate(("1", "99", "0", "-1", "x", "²", "1 ", str(10**30))):
            sent = front.submission(here, f"bets.{name}", f"V{number}")
            sent["view"]["private_metadata"] = json.dumps({"confidence": "x", "reason": ["x"], "link": 1})
            sent["view"]["state"]["values"] = FILLED | {"bet": {"bet": {"selected_option": {"value": value}}}}
            sent["user"] = {"id": cy.id, "name": "cy", "team_id": here.sandbox.team_id}
            answer = await front.send_interaction(client, here, sent)
            assert answer.status_code == 200
            assert "There is no such record that you can see." in answer.text, value
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    bet = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert bet is not None
    assert bet.version == 1


FILLED = {
    "name": {"name": {"value": "Taken over"}},
    "what": {"what": {"value": "x"}},
    "due": {"due": {"selected_date": "2027-05-01"}},
    "owner": {"owner": {"selected_user": "U1"}},
    "ending": {"ending": {"selected_option": {"value": "stopped"}}},
    "confidence": {"confidence": {"value": "1"}},
    "health": {"health": {"selected_option": {"value": "off track"}}},
    "reason": {"reason": {"value": "taken over"}},
    "blocker": {"blocker": {"value": "taken over"}},
    "blocker_owner": {"blocker_owner": {"selected_user": "U1"}},
}
