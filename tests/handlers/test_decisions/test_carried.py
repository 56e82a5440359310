"""What a button or a form carries comes back from Slack: of another version of the bot maybe, or made up."""

import json

import pytest

from tests.handlers import front
from tests.handlers.test_decisions.living import log
from tests.handlers.test_decisions.test_talking import says
from tests.registered import RITUALS
from tests.world import World

(RITUAL,) = (one for one in RITUALS if one.name == "decisions")
# The two of lists are not among them.
ACTIONS = sorted(set(RITUAL.actions) - {"decisions.page", "decisions.show"})
CARRIED = [
    "{}",
    '"x"',
    '{"number":"x","v":1}',
    '{"number":null}',
    '{"number":[1]}',
    '{"number":-1}',
    '{"number":1e99}',
    '{"number":99999999999999999999,"what":"history"}',
    '{"number":1,"v":99999999999,"n":99999999999,"input":99999999999,"at":99999999999,"what":"entry"}',
    '{"number":1,"v":99,"n":99,"input":99,"what":"x","nap":"x","do":"edit"}',
    '{"number":1,"v":1,"n":1,"input":1,"at":"x","what":"history","nap":[],"do":[],"happened":[]}',
]


async def test_a_value_that_no_button_of_ours_carries_is_answered_in_words(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up()
    await log(here.person("ana"))
    await says(here.person("cy"), "Support")
    async with front.door(here) as client:
        for name in ACTIONS:
            for value in CARRIED:
                answer = await front.send_interaction(client, here, front.action(here, name, value))
                assert answer.status_code < 500, (name, value)
    await here.settled()
    assert [one.getMessage() for one in caplog.records if one.exc_info] == []


async def test_what_no_form_of_ours_carries_is_answered_in_words(here: World, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up()
    await log(here.person("ana"))
    async with front.door(here) as client:
        for name in RITUAL.views:
            for number, value in enumerate(one for one in CARRIED if isinstance(json.loads(one), dict)):
                payload = front.submission(here, name, f"V{name}{number}")
                payload["view"]["private_metadata"] = value
                payload["view"]["state"]["values"] = FILLED
                answer = await front.send_interaction(client, here, payload)
                assert answer.status_code < 500, (name, value)
    await here.settled()
    assert [one.getMessage() for one in caplog.records if one.exc_info] == []


FILLED = {
    "verdict": {"verdict": {"selected_option": {"value": "declined"}}},
    "from_day": {"from_day": {"selected_date": "2026-11-20"}},
    "from_time": {"from_time": {"selected_time": "10:00"}},
    "until_day": {"until_day": {"selected_date": "2026-11-21"}},
    "until_time": {"until_time": {"selected_time": "10:00"}},
}
