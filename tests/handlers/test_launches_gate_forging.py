"""What an insider could make up at the gate: an answer that is not theirs, or a form that none of ours is."""

from itertools import product
from typing import Any

import pytest

from tests.handlers import front
from tests.handlers.forging import option
from tests.handlers.under_way import kept, planned, said
from tests.world import World

VIEWS = ("launches.delegated", "launches.escalated", "launches.gate", "launches.reassigned")
CARRIED: tuple[dict[str, Any], ...] = (
    {},
    {"id": 1},
    {"id": 1, "seen": 7, "v": 1},
    {"id": 1, "seen": [], "v": "x", "approver": 7, "owner": [], "delegation": "x"},
    {"id": 10**30, "seen": 1, "v": 1},
    {"id": 1, "seen": 1, "v": 1},
)
NO_GO = {
    "verdict": option("no-go"),
    "rationale": {"value": "x"},
    "instead": option("date"),
    "date": {"selected_date": "2026-12-15"},
    "time": {"selected_time": "10:00"},
    "trade": option("scope cut"),
    "approver": {"selected_user": "ANA"},
    "driver": {"selected_user": "ANA"},
    "delegate": {"selected_user": "ANA"},
    "from_day": {"selected_date": "2026-11-16"},
    "from_time": {"selected_time": "10:00"},
    "until_day": {"selected_date": "2026-12-15"},
    "until_time": {"selected_time": "10:00"},
    "to": {"selected_user": "ANA"},
}
WAIVERS = {f"waive_{number}": {"value": "x"} for number in range(1, 8)}
ENTERED = (
    NO_GO,
    NO_GO | {"instead": option("cancelled")},
    NO_GO | {"verdict": option("go"), **WAIVERS},
    NO_GO | {"verdict": option("go"), "waive_x": {"value": "x"}, "waive_99": {"value": "x"}, "waive_": {"value": "x"}},
    NO_GO | {"verdict": option("perhaps"), "trade": option("everything"), "instead": option("")},
    {"verdict": option("not yet"), "rationale": {"value": "x"}},
)


@pytest.mark.parametrize("who", ["ana", "cy"])
async def test_nobody_but_the_approver_answers_however_they_send_it(
    here: World, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up()
    await planned(here)
    before, by = await kept(here), here.person(who)
    async with front.door(here) as client:
        for number, (carried, entered) in enumerate(product(CARRIED, ENTERED)):
            sent = front.submission(here, "launches.gate", f"V{number}", by=by, carried=carried, entered=entered)
            answer = await front.send_interaction(client, here, sent)
            assert (answer.status_code, bool(answer.text)) == (200, True), "the form stays open"
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await kept(here) == before
    assert said(here, "no-go by") == []


async def test_what_the_approver_makes_up_answers_nothing_that_they_were_not_asked(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up()
    await planned(here)
    before, ben = await kept(here), here.person("ben")
    async with front.door(here) as client:
        for number, (view, carried, entered) in enumerate(product(VIEWS, CARRIED[:-1], ENTERED)):
            sent = front.submission(here, view, f"V{number}", by=ben, carried=carried, entered=entered)
            answer = await front.send_interaction(client, here, sent)
            assert answer.status_code == 200
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await kept(here) == before
