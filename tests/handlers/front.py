"""The front door as Slack uses it: signed bodies to the bot's own address, for tests that send what Slack would not."""

import json
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import httpx

from handlers.registry import Registry, Ritual
from handlers.transport import bolt, http
from sandbox.deliver import signature
from sandbox.person import Person
from tests.world import World

FORM = {"content-type": "application/x-www-form-urlencoded"}
JSON = {"content-type": "application/json"}


def door(here: World, *rituals: Ritual) -> httpx.AsyncClient:
    """The bot's own front door; with rituals of a test in place of the bot's, if any are given."""
    app = here.bot.asgi
    if rituals:
        app = http.build(bolt.build(Registry(rituals), here.bot.deps, here.bot.slack), here.sandbox.signing_secret)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://drumbeat.test")


async def send(
    client: httpx.AsyncClient, here: World, body: bytes, headers: dict[str, str], at: float | None = None
) -> httpx.Response:
    """A body as Slack signs it."""
    signed = signature(here.sandbox.signing_secret, body, at or time.time())
    return await client.post("/slack/events", content=body, headers=signed | headers)


async def send_command(client: httpx.AsyncClient, here: World, **changes: Any) -> httpx.Response:
    return await send(client, here, urlencode(command(here) | changes).encode(), FORM)


async def send_interaction(client: httpx.AsyncClient, here: World, payload: Any) -> httpx.Response:
    return await send(client, here, urlencode({"payload": json.dumps(payload)}).encode(), FORM)


async def presses(here: World, person: Person, name: str, value: str, in_: str = "#growth") -> None:
    """A button whose value nobody has on their screen any more, or never had."""
    async with door(here) as client:
        pressed = action(here, name, value, by=person, in_=in_)
        assert (await send_interaction(client, here, pressed)).status_code == 200
    await here.settled()


async def send_event(client: httpx.AsyncClient, here: World, payload: Any) -> httpx.Response:
    return await send(client, here, json.dumps(payload).encode(), JSON)


def command(here: World, word: str = "/rituals", text: str = "help") -> dict[str, str]:
    person = here.person("ana")
    return {
        "command": word,
        "text": text,
        "team_id": here.sandbox.team_id,
        "channel_id": here.sandbox.world.channel("#growth").id,
        "user_id": person.id,
        "user_name": "ana",
        "trigger_id": here.sandbox.world.new_trigger(person.id),
        "response_url": here.sandbox.world.new_response_url(person.id, here.sandbox.world.channel("#growth").id),
        "is_enterprise_install": "false",
        "api_app_id": here.sandbox.world.app_id,
    }


def interaction(here: World, kind: str, by: Person | None = None, **more: Any) -> dict[str, Any]:
    person = by or here.person("ana")
    return {
        "type": kind,
        "team": {"id": here.sandbox.team_id, "domain": "acorn"},
        "user": {"id": person.id, "name": person.member.handle, "team_id": here.sandbox.team_id},
        "api_app_id": here.sandbox.world.app_id,
        "trigger_id": here.sandbox.world.new_trigger(person.id),
        "is_enterprise_install": False,
    } | more


def action(
    here: World, name: str, value: str = "", *, by: Person | None = None, in_: str = "#growth"
) -> dict[str, Any]:
    channel = here.sandbox.world.channel(in_).id
    return interaction(
        here,
        "block_actions",
        by,
        channel={"id": channel, "name": in_.removeprefix("#")},
        container={"type": "message", "message_ts": "1795190400.000100", "channel_id": channel},
        response_url=here.sandbox.world.new_response_url((by or here.person("ana")).id, channel),
        actions=[{"type": "button", "block_id": "b", "action_id": name, "value": value}],
    )


def submission(
    here: World,
    callback: str,
    view_id: str = "V1",
    *,
    by: Person | None = None,
    carried: Any = None,
    entered: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """A form with what it carries as its metadata, and with what is in each field."""
    view = {
        "id": view_id,
        "type": "modal",
        "callback_id": callback,
        "hash": "1.a",
        "private_metadata": json.dumps({} if carried is None else carried),
        "state": {"values": {field: {field: value} for field, value in (entered or {}).items()}},
        "blocks": [],
    }
    return interaction(here, "view_submission", by, view=view)


def event(here: World, kind: str, event_id: str = "Ev1", **about: Any) -> dict[str, Any]:
    return {
        "type": "event_callback",
        "team_id": here.sandbox.team_id,
        "api_app_id": here.sandbox.world.app_id,
        "event_id": event_id,
        "event_time": int(time.time()),
        "event": {"type": kind} | about,
        "authorizations": [{"team_id": here.sandbox.team_id, "user_id": here.sandbox.bot_user_id, "is_bot": True}],
    }
