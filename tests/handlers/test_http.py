"""The way in over HTTP: what is not Slack's is refused, what is malformed is answered, nothing is a server error."""

import json
import time
from collections.abc import AsyncIterator, Callable
from typing import Any
from urllib.parse import urlencode

from handlers.transport.http import LARGEST_BODY
from sandbox.deliver import signature
from tests.handlers import front
from tests.handlers.front import FORM, JSON
from tests.handlers.fuzzing import Trouble
from tests.world import World

Make = Callable[[World], dict[str, Any]]


BROKEN: list[dict[str, str]] = [
    {"X-Slack-Signature": "v0=" + "0" * 64},
    {"X-Slack-Signature": ""},
    {"X-Slack-Signature": "v0=é"},
    {"X-Slack-Request-Timestamp": "not a number"},
    {"X-Slack-Request-Timestamp": ""},
    {"X-Slack-Request-Timestamp": "9" * 400},
    {"X-Slack-Request-Timestamp": "-5"},
    {"X-Slack-Request-Timestamp": "1e9"},
]


async def test_what_is_not_signed_by_slack_is_refused(here: World) -> None:
    body = urlencode(front.command(here)).encode()
    async with front.door(here) as client:
        for broken in BROKEN:
            headers = signature(here.sandbox.signing_secret, body) | FORM | broken
            encoded = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
            answer = await client.post("/slack/events", content=body, headers=encoded)
            assert answer.status_code == 401, broken
        assert (await client.post("/slack/events", content=body, headers=FORM)).status_code == 401


async def test_an_old_request_is_refused(here: World) -> None:
    body = urlencode(front.command(here)).encode()
    async with front.door(here) as client:
        for seconds, status in ((-290, 200), (-310, 401), (290, 200), (310, 401)):
            answer = await front.send(client, here, body, FORM, at=time.time() + seconds)
            assert answer.status_code == status, seconds


async def test_another_body_under_a_good_signature_is_refused(here: World) -> None:
    body = urlencode(front.command(here)).encode()
    headers = signature(here.sandbox.signing_secret, body) | FORM
    async with front.door(here) as client:
        assert (await client.post("/slack/events", content=body + b"&x=1", headers=headers)).status_code == 401


MALFORMED: dict[str, tuple[bytes, dict[str, str]]] = {
    "not UTF-8": (b"command=\xff\xfe", FORM),
    "empty": (b"", FORM),
    "not JSON": (b"{", JSON),
    "a JSON list": (b"[1]", JSON),
    "a JSON text": (b'"x"', JSON),
    "a JSON null": (b"null", JSON),
    "an empty object": (b"{}", JSON),
    "deeply nested": (b"[" * 100_000 + b"]" * 100_000, JSON),
    "a deeply nested object": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, JSON),
    "NaN": (b'{"type": NaN}', JSON),
    "a huge number": (b'{"type": ' + b"9" * 5000 + b"}", JSON),
    "a payload that is not JSON": (b"payload=x", FORM),
    "a payload that is a list": (b"payload=[]", FORM),
    "an unknown type": (b'{"type": "surprise"}', JSON),
}


async def test_a_signed_body_that_is_malformed_is_answered(here: World) -> None:
    async with front.door(here) as client:
        for name, (body, headers) in MALFORMED.items():
            answer = await front.send(client, here, body, headers)
            assert 400 <= answer.status_code < 500, name


SHAPES: dict[str, Make] = {
    "a team that is a number": lambda here: front.interaction(here, "block_actions", team=3),
    "no actions": lambda here: front.interaction(here, "block_actions", actions=[]),
    "actions that are a text": lambda here: front.interaction(here, "block_actions", actions="x"),
    "an action without an id": lambda here: front.interaction(here, "block_actions", actions=[{}]),
    "a user that is a text": lambda here: front.action(here, "teams.set_up") | {"user": "U1"},
    "no user": lambda here: {k: v for k, v in front.action(here, "teams.set_up").items() if k != "user"},
    "no view": lambda here: front.interaction(here, "view_submission"),
    "a view without an id": lambda here: front.interaction(here, "view_submission", view={"callback_id": "x"}),
    "metadata that is not JSON": lambda here: front.interaction(
        here, "view_submission", view={"id": "V", "callback_id": "x", "private_metadata": "{"}
    ),
    "metadata that is a list": lambda here: front.interaction(
        here, "view_submission", view={"id": "V", "callback_id": "teams.settings", "private_metadata": "[]"}
    ),
    "values that are a list": lambda here: front.interaction(
        here, "view_submission", view={"id": "V", "callback_id": "teams.settings", "state": {"values": [1]}}
    ),
    "a shortcut without a name": lambda here: front.interaction(here, "shortcut"),
    "an event without an id": lambda here: {
        k: v for k, v in front.event(here, "member_joined_channel").items() if k != "event_id"
    },
    "an event that is a text": lambda here: front.event(here, "x") | {"event": "x"},
    "an event without a type": lambda here: front.event(here, "x") | {"event": {}},
    "an event without its channel": lambda here: front.event(here, "member_joined_channel", user="U1"),
    "a channel that is an object": lambda here: front.event(here, "member_joined_channel", user="U1", channel={}),
    "another workspace": lambda here: (
        front.event(here, "member_joined_channel") | {"team_id": "T0", "authorizations": []}
    ),
}


async def test_a_payload_of_a_shape_that_slack_never_sends_is_no_server_error(here: World) -> None:
    async with front.door(here) as client:
        for name, make in SHAPES.items():
            payload = make(here)
            is_event = payload["type"] == "event_callback"
            answer = await (front.send_event if is_event else front.send_interaction)(client, here, payload)
            assert answer.status_code < 500, name


async def test_a_command_that_lacks_a_field_is_no_server_error(here: World) -> None:
    async with front.door(here) as client:
        for lacking in ("command", "team_id", "user_id", "channel_id", "text", "trigger_id"):
            fields = {name: value for name, value in front.command(here).items() if name != lacking}
            answer = await front.send(client, here, urlencode(fields).encode(), FORM)
            assert answer.status_code == 200 if lacking in {"text", "trigger_id"} else answer.status_code < 500, lacking


async def test_what_nobody_listens_to_is_acknowledged(here: World) -> None:
    async with front.door(here) as client:
        for answer in (
            await front.send_command(client, here, command="/unknown"),
            await front.send_interaction(client, here, front.action(here, "nobody.listens")),
            await front.send_interaction(client, here, front.submission(here, "nobody.listens")),
            await front.send_event(client, here, front.event(here, "emoji_changed")),
        ):
            assert (answer.status_code, answer.text) == (200, "")


async def test_slack_checks_the_address(here: World) -> None:
    async with front.door(here) as client:
        answer = await front.send_event(client, here, {"type": "url_verification", "challenge": "abc"})
    assert answer.status_code == 200
    assert "abc" in answer.text


async def test_an_oversized_body_is_refused_declared_or_not(here: World) -> None:
    body = b"x" * (LARGEST_BODY + 1)
    headers = signature(here.sandbox.signing_secret, body) | FORM

    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 100_000):
            yield body[start : start + 100_000]

    async with front.door(here) as client:
        assert (await client.post("/slack/events", content=body, headers=headers)).status_code == 413
        assert (await client.post("/slack/events", content=chunks(), headers=headers)).status_code == 413
        lying = headers | {"content-length": "many"}
        assert (await client.post("/slack/events", content=b"x", headers=lying)).status_code == 400


async def test_only_slacks_own_way_in_is_open(here: World) -> None:
    async with front.door(here) as client:
        assert (await client.get("/slack/events")).status_code == 405
        assert (await client.get("/")).status_code == 404
        alive = await client.get("/healthz")
    assert (alive.status_code, alive.text) == (200, "ok")


async def test_a_command_is_answered_privately(here: World) -> None:
    async with front.door(here) as client:
        answer = await front.send_command(client, here)
    body = json.loads(answer.text)
    assert body["response_type"] == "ephemeral"
    assert "/rituals setup" in json.dumps(body)


async def test_an_event_that_comes_again_is_carried_out_once(here: World) -> None:
    channel = here.sandbox.world.channel("#lobby")
    channel.members.append(here.sandbox.bot_user_id)
    joined = front.event(here, "member_joined_channel", user=here.sandbox.bot_user_id, channel=channel.id)
    async with front.door(here) as client:
        for _ in range(3):
            assert (await front.send_event(client, here, joined)).status_code == 200
            await here.settled()
        assert len(here.person("ana").reads("#lobby")) == 1
        await front.send_event(client, here, joined | {"event_id": "Ev2"})
        await here.settled()
    assert len(here.person("ana").reads("#lobby")) == 2


def _form(here: World, callback: str, entry: dict[str, Any]) -> dict[str, Any]:
    """A form in which one input is of another shape than Slack's."""
    return front.submission(here, callback, f"V {entry}", carried={"channel": "C", "seen": 0}, entered={"name": entry})


ODD_INPUTS: list[dict[str, Any]] = [
    {"value": ["x"]},
    {"value": {"x": 1}},
    {"selected_option": "x"},
    {"selected_option": {"text": "no value"}},
    {"selected_options": [{"value": 1}]},
    {"selected_user": {"id": "U1"}},
    {"selected_users": "U1"},
    {"selected_date": "2026-13-45"},
    {"selected_date": 3},
    {"selected_time": "25:61"},
    {"files": ["x"]},
]


async def test_an_input_of_another_shape_is_refused_before_anything_is_done(here: World, trouble: Trouble) -> None:
    async with front.door(here) as client:
        for entry in ODD_INPUTS:
            answer = await front.send_interaction(client, here, _form(here, "teams.settings", entry))
            assert answer.status_code == 400, entry
        edition = front.submission(here, "teams.settings", "V", entered={"name#x": {"value": "x"}})
        assert (await front.send_interaction(client, here, edition)).status_code == 400
    assert trouble.seen == []


async def test_a_choice_that_no_form_offers_is_answered_in_words(here: World, trouble: Trouble) -> None:
    await here.set_up()
    channel = here.sandbox.world.channel("#growth").id
    async with front.door(here) as client:
        for name, value in (("note_day", "9"), ("note_day", "x"), ("on_holiday", "never")):
            form = front.submission(
                here,
                "teams.settings",
                f"V{name}{value}",
                carried={"channel": channel, "seen": 1},
                entered={"zone": {"value": "Europe/Lisbon"}, name: {"selected_option": {"value": value}}},
            )
            answer = await front.send_interaction(client, here, form)
            assert "There is no such record that you can see." in answer.text
    assert trouble.seen == []


async def test_what_no_database_keeps_is_replaced_visibly(here: World, trouble: Trouble) -> None:
    async with front.door(here) as client:
        await front.send_command(client, here, command="/bet", text="Churn \x00 by 1 May")
        await here.settled()
        await here.set_up()
        await front.send_command(client, here, command="/bet", text="Churn \x00 by 1 May")
        await here.settled()
        assert (await here.person("ana").modal()).values["Name"] == "Churn \ufffd"
        half = front.event(here, "user_change", user={"id": here.person("cy").id, "name": "cy \ud800"})
        assert (await front.send_event(client, here, half)).status_code == 200
    assert trouble.seen == []


async def test_however_deeply_it_is_nested_it_is_no_server_error(here: World, trouble: Trouble) -> None:
    """How deep Python reads depends on its version, and so does who gives up first: it, Bolt or we."""
    async with front.door(here) as client:
        for name in ("event", "authorizations", "message", "user"):
            opened, closed = (f'{{"{name}":[', "]}") if name == "authorizations" else (f'{{"{name}":', "}")
            for depth in (50, 450, 900, 2000):
                deep = opened * depth + "{}" + closed * depth
                body = f'{{"type":"event_callback","event_id":"E","event":{{"type":"x"}},"{name}":{deep}}}'
                assert (await front.send(client, here, body.encode(), JSON)).status_code < 500
    assert trouble.seen == []


async def test_a_person_or_place_of_another_shape_is_refused(here: World, trouble: Trouble) -> None:
    async with front.door(here) as client:
        for odd in (
            front.event(here, "user_change", user="U1"),
            front.event(here, "user_change", user={"id": {}}),
            front.event(here, "user_change", user={"id": "U1", "tz": 3}),
            front.action(here, "teams.set_up") | {"user": {"id": {"id": "U1"}}},
            front.action(here, "teams.set_up") | {"response_url": 5},
        ):
            send = front.send_event if odd["type"] == "event_callback" else front.send_interaction
            assert (await send(client, here, odd)).status_code == 400
        for nowhere in ("member_joined_channel", "member_left_channel"):
            assert (await front.send_event(client, here, front.event(here, nowhere, user="U1"))).status_code == 200
    assert trouble.seen == []


async def test_a_request_of_one_workspace_is_not_carried_out_in_another(here: World) -> None:
    """Bolt finds the installation by other fields than we find the workspace."""
    named = front.command(here, text="setup") | {"team_id": "T0", "team": here.sandbox.team_id}
    async with front.door(here) as client:
        assert (await front.send(client, here, urlencode(named).encode(), FORM)).status_code == 400


async def test_a_command_that_comes_again_is_carried_out_once(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    body = urlencode(front.command(here, text="pause until 2026-12-01")).encode()
    async with front.door(here) as client:
        for _ in range(2):
            assert (await front.send(client, here, body, FORM)).status_code == 200
            await here.settled()
        resumed = urlencode(front.command(here, text="resume")).encode()
        assert (await front.send(client, here, resumed, FORM)).status_code == 200
        await front.send(client, here, body, FORM)
        await here.settled()
    await ana.types("/rituals status", in_="#growth")
    assert "aused" not in ana.reads("#growth")[-1].text
