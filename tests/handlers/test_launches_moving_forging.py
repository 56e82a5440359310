"""What the owner of a launch could make up in a form of moving, ending and reviewing: it changes nothing."""

import pytest

from tests.handlers import front
from tests.handlers.forging import option
from tests.handlers.under_way import kept, planned
from tests.world import World

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


@pytest.mark.parametrize("carried", [{}, {"id": 1}, {"id": 1, "at": 7, "gate": []}, {"id": 1, "at": None}])
async def test_a_form_that_none_of_ours_is_changes_nothing(
    here: World, carried: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    """Sent by the owner, who may: what the form was opened on is not what there is."""
    await here.set_up()
    await planned(here)
    before = await kept(here)
    async with front.door(here) as client:
        for name in VIEWS:
            for at, entered in enumerate((FILLED, ODD)):
                facts = carried | {"seen": 0, "criteria": [[], 7]}
                sent = front.submission(here, name, f"{name}{at}", carried=facts, entered=entered)
                answer = await front.send_interaction(client, here, sent)
                assert answer.status_code == 200
                assert answer.text, "the form stays open"
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await kept(here) == before
