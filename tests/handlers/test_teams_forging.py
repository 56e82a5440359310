"""Whatever a button or a form of *Reassign* carries: who was not told learns nothing by it, and changes nothing."""

import json

import pytest

from bot.rules.handovers import Departure
from storage import decisions, handovers, history
from storage.engine import Tx
from tests.handlers import front
from tests.handlers.leaving import leaves
from tests.handlers.test_decisions import living
from tests.world import World

FILLED = {
    "to": {"selected_user": "U1"},
    "why": {"value": "x"},
    "kinds": {"selected_options": [{"value": "approver", "text": {"type": "plain_text", "text": "x"}}]},
}


async def departure(here: World) -> Departure:
    """Ben, who approves D-1 of #leads, has left; Ana was told."""
    await here.set_up("#leads")
    await living.log(here.person("ana"), "/decide Layoffs @ben fri", in_="#leads")
    await here.settled()
    await leaves(here, "ben")
    (found,) = await here.bot.db.read(here.sandbox.team_id, handovers.find_of, here.person("ben").id)
    return found


@pytest.mark.parametrize(
    "changed", [{}, {"told": "CY"}, {"key": "decisions approver 2 0"}, {"at": "2026-11-16"}, {"at": []}]
)
async def test_a_stranger_gets_nothing_by_what_they_make_up(
    here: World, caplog: pytest.LogCaptureFixture, changed: dict[str, object]
) -> None:
    found = await departure(here)
    cy = here.person("cy")
    carried: dict[str, object] = {
        "person": found.person,
        "at": found.at.isoformat(),
        "told": found.told,
        "key": found.held[0].key,
    }
    carried |= {name: cy.id if value == "CY" else value for name, value in changed.items()}

    def kept(tx: Tx) -> object:
        return decisions.get(tx, 1), history.find(tx, "D-1"), handovers.find_of(tx, found.person)

    before = await here.bot.db.read(here.sandbox.team_id, kept)
    filled = FILLED | {"to": {"selected_user": cy.id}}
    async with front.door(here) as client:
        for name in ("teams.reassign", "teams.reassign_all"):
            pressed = front.action(here, name, json.dumps(carried), by=cy)
            assert (await front.send_interaction(client, here, pressed)).status_code == 200
        for name in ("teams.reassigned", "teams.reassigned_all"):
            made = front.submission(here, name, by=cy, carried=carried, entered=filled)
            answer = await front.send_interaction(client, here, made)
            assert answer.status_code == 200
            assert "Layoffs" not in answer.text
    await here.settled()
    seen = [one.text for place in ("#growth", "@drumbeat") for one in cy.reads(place)]
    assert not [text for text in seen if "Layoffs" in text]
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await here.bot.db.read(here.sandbox.team_id, kept) == before
