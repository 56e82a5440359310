"""Whatever a button or a form of the checklist carries, from somebody who may see it: an answer, and no harm."""

import json
from typing import Any

import pytest

from tests.handlers import front
from tests.handlers.under_way import kept, prepared
from tests.registered import RITUALS
from tests.world import World

VALUES = [
    {},
    {"id": 1},
    {"id": 1, "item": 99},
    {"id": 1, "item": "1"},
    {"id": 1, "item": True},
    {"id": 1, "item": 1, "v": "x"},
    {"id": 1, "item": 1, "v": 99},
    {"id": 1, "item": 1, "do": "every"},
    {"id": 1, "item": 1, "do": []},
    {"id": 1, "item": 1, "do": "unwaive"},
    {"id": 1, "item": 4, "do": "tick", "v": 1},
    {"id": 1, "at": -1},
    {"id": 1, "at": 2**31 - 1},
    {"id": 99},
]
METADATA = [
    *VALUES,
    {"id": 1, "item": 1, "seen": "x"},
    {"id": 1, "item": 1, "seen": 99},
    {"id": 1, "item": 4, "seen": 1},
    {"id": 1, "seen": [[1, 1], [99, 1]]},
    {"id": 1, "seen": [[1, "x"]]},
    {"id": 1, "seen": [[4, 1]], "step": "x"},
    {"id": 1, "item": 99, "list": 5, "at": "x"},
    {"id": 1, "item": 1, "owner": 3, "due": "x", "list": "V0", "at": {}},
]
OURS = ("tick", "untick", "waive", "unwaive", "tick_several", "tick_chosen", "assign", "help", "add_item")
PRESSED = ("tick", "untick", "tick_several", "add_item", "help", "show_all", "item", "items_back", "items_on")
FILLED = {
    "phase": {"selected_option": {"value": "never"}},
    "text": {"value": "x" * 999},
    "owner": {"selected_user": "U0"},
    "due": {"value": "99999999999"},
    "before_1": {"selected_options": [{"value": "99"}, {"value": "x"}]},
}


def answered_by_us(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelname == "ERROR"]


async def test_no_made_up_button_or_form_changes_anything_or_fails(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await prepared(here)
    known = {name for one in RITUALS for name in (*one.actions, *one.views)}
    assert {f"launches.{name}" for name in (*OURS, *PRESSED)} <= known
    before, cy = await kept(here), here.person("cy")
    async with front.door(here) as client:
        for name in PRESSED:
            for value in VALUES:
                await _sends(here, client, front.action(here, f"launches.{name}", json.dumps(value), by=cy))
        for name in OURS:
            for at, metadata in enumerate(METADATA):
                view = f"V{name}{at}"
                sent = front.submission(here, f"launches.{name}", view, by=cy, carried=metadata, entered=FILLED)
                await _sends(here, client, sent)
    assert answered_by_us(caplog) == []
    assert await kept(here) == before


async def _sends(here: World, client: Any, payload: dict[str, Any]) -> None:
    cy = here.person("cy")
    assert (await front.send_interaction(client, here, payload)).status_code == 200, payload
    await here.settled()
    while cy.acts.top(cy.member) is not None:
        await cy.closes()
