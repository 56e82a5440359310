"""Socket Mode from the app's side: greeting, envelopes, acknowledgements, ends, and several connections."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.errors import ManifestError
from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, Json, modal, text_input

BY_SOCKET = MANIFEST | {"settings": MANIFEST["settings"] | {"socket_mode_enabled": True}}

Socket = aiohttp.ClientWebSocketResponse
Connect = Callable[[], Awaitable[Socket]]


@pytest.fixture
async def connect(sandbox: Sandbox) -> AsyncIterator[Connect]:
    """Open one more connection; the greeting is still to be read."""
    sandbox.install(BY_SOCKET)
    web = AsyncWebClient(base_url=sandbox.api_url, retry_handlers=[])
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession())

        async def one() -> Socket:
            opened = await web.apps_connections_open(app_token=sandbox.app_token)
            return await stack.enter_async_context(session.ws_connect(opened["url"]))

        yield one


async def received(socket: Socket) -> Json:
    return dict(await socket.receive_json(timeout=2))


async def greeted(connect: Connect) -> Socket:
    socket = await connect()
    assert (await received(socket))["type"] == "hello"
    return socket


async def test_only_an_app_level_token_in_the_header_opens_a_connection(sandbox: Sandbox) -> None:
    sandbox.install(BY_SOCKET)
    url = f"{sandbox.api_url}apps.connections.open"

    async def asked(data: Json | None = None, **headers: str) -> Any:
        async with aiohttp.ClientSession() as session, session.post(url, data=data, headers=headers) as answer:
            return await answer.json()

    assert (await asked(Authorization=f"Bearer {sandbox.app_token}"))["url"].startswith("ws://127.0.0.1")
    assert (await asked(Authorization=f"Bearer {sandbox.bot_token}"))["error"] == "not_allowed_token_type"
    assert (await asked(Authorization="Bearer xapp-1"))["error"] == "invalid_auth"
    assert (await asked({"token": sandbox.app_token}))["error"] == "not_authed"
    web = AsyncWebClient(token=sandbox.app_token, base_url=sandbox.api_url)
    with pytest.raises(SlackApiError, match="not_allowed_token_type"):
        await web.auth_test()


async def test_a_ticket_works_once(sandbox: Sandbox) -> None:
    sandbox.install(BY_SOCKET)
    web = AsyncWebClient(base_url=sandbox.api_url)
    url = (await web.apps_connections_open(app_token=sandbox.app_token))["url"]
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(url) as socket:
            hello = await received(socket)
            assert (hello["type"], hello["num_connections"]) == ("hello", 1)
            assert hello["debug_info"]["approximate_connection_time"] > 0
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(url)


async def test_an_acknowledgement_says_what_a_response_would(sandbox: Sandbox, connect: Connect) -> None:
    socket = await greeted(connect)
    ana = sandbox.person("ana")
    typing = asyncio.create_task(ana.types("/toy hello", in_="#growth"))
    envelope = await received(socket)
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("slash_commands", True)
    assert (envelope["payload"]["command"], envelope["payload"]["text"]) == ("/toy", "hello")
    await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "hi there"}})
    await typing
    assert (await ana.sees("hi there", in_="#growth")).ephemeral


async def test_an_answer_to_what_takes_none_is_not_shown(sandbox: Sandbox, connect: Connect) -> None:
    socket = await greeted(connect)
    ana = sandbox.person("ana")
    using = asyncio.create_task(ana.uses("Log it"))
    envelope = await received(socket)
    assert (envelope["type"], envelope["accepts_response_payload"]) == ("interactive", False)
    await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "ignored"}})
    await using
    assert (sandbox.deliveries[-1].status, sandbox.deliveries[-1].body) == (200, "")


async def test_what_is_not_acknowledged_in_time_failed(sandbox: Sandbox, connect: Connect) -> None:
    socket = await greeted(connect)
    ana = sandbox.person("ana")
    typing = asyncio.create_task(ana.types("/toy", in_="#growth"))
    await received(socket)
    await socket.send_str("no json")
    await socket.send_json({"envelope_id": "another", "payload": {"text": "wrong"}})
    await typing
    await ana.sees("operation_timeout", in_="#growth")


async def test_with_no_connection_a_command_fails_and_an_event_is_tried_again(
    sandbox: Sandbox, connect: Connect
) -> None:
    ana = sandbox.person("ana")
    await ana.types("/toy", in_="#growth")
    await ana.sees("dispatch_failed", in_="#growth")
    await sandbox.invite("cy", to="#growth", by="ana")
    socket = await greeted(connect)
    envelope = await received(socket)
    assert envelope["type"] == "events_api"
    assert (envelope["retry_attempt"], envelope["retry_reason"]) != (0, "")
    assert not envelope["accepts_response_payload"]


async def test_an_event_comes_again_until_it_is_acknowledged(sandbox: Sandbox, connect: Connect) -> None:
    socket = await greeted(connect)
    inviting = asyncio.create_task(sandbox.invite("cy", to="#growth", by="ana"))
    first, second = await received(socket), await received(socket)
    await inviting
    assert first["payload"]["event_id"] == second["payload"]["event_id"]
    assert first["envelope_id"] != second["envelope_id"]
    assert [(one["retry_attempt"], one["retry_reason"]) for one in (first, second)] == [(0, ""), (1, "http_timeout")]
    await socket.send_json({"envelope_id": second["envelope_id"]})
    with pytest.raises(TimeoutError):
        await socket.receive(timeout=0.3)


async def test_connections_take_turns_and_there_are_at_most_ten(sandbox: Sandbox, connect: Connect) -> None:
    sockets = [await greeted(connect) for _ in range(10)]
    eleventh = await connect()
    assert await received(eleventh) == {
        "type": "disconnect",
        "reason": "too_many_websockets",
        "debug_info": {"host": "sandbox"},
    }
    assert (await eleventh.receive()).type is aiohttp.WSMsgType.CLOSE
    for socket in sockets:
        typing = asyncio.create_task(sandbox.person("ana").types("/toy", in_="#growth"))
        await socket.send_json({"envelope_id": (await received(socket))["envelope_id"]})
        await typing
    assert [len(link.sent) for link in sandbox.sockets.links] == [1] * 10


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
async def test_before_a_connection_is_closed_it_is_said_and_still_used(
    sandbox: Sandbox, connect: Connect, reason: str
) -> None:
    socket = await greeted(connect)
    await sandbox.sockets.disconnect(reason)
    assert (await received(socket))["reason"] == reason
    typing = asyncio.create_task(sandbox.person("ana").types("/toy", in_="#growth"))
    await socket.send_json({"envelope_id": (await received(socket))["envelope_id"]})
    await typing
    assert sandbox.deliveries[-1].status == 200
    assert (await socket.receive(timeout=2)).type is aiohttp.WSMsgType.CLOSE


async def test_socket_mode_that_is_turned_off_takes_no_connection(sandbox: Sandbox, connect: Connect) -> None:
    socket = await greeted(connect)
    await sandbox.sockets.disconnect("link_disabled")
    assert (await received(socket))["reason"] == "link_disabled"
    assert (await socket.receive(timeout=2)).type is aiohttp.WSMsgType.CLOSE
    assert (await received(await connect()))["reason"] == "link_disabled"
    sandbox.install(BY_SOCKET)
    await greeted(connect)


async def test_a_dead_connection_answers_no_ping(sandbox: Sandbox, connect: Connect) -> None:
    opened = await AsyncWebClient(base_url=sandbox.api_url).apps_connections_open(app_token=sandbox.app_token)
    async with aiohttp.ClientSession() as session, session.ws_connect(opened["url"], autoping=False) as socket:
        await received(socket)
        await socket.ping(b"1")
        assert (await socket.receive(timeout=2)).type is aiohttp.WSMsgType.PONG
        sandbox.sockets.fall_silent()
        await socket.ping(b"2")
        with pytest.raises(TimeoutError):
            await socket.receive(timeout=0.3)


def test_an_app_without_an_address_needs_socket_mode(sandbox: Sandbox) -> None:
    with pytest.raises(ManifestError, match="needs a request URL, or Socket Mode"):
        sandbox.install(MANIFEST)


async def test_slacks_own_client_takes_it_for_slack(sandbox: Sandbox) -> None:
    sandbox.install(BY_SOCKET)
    app = AsyncApp(client=AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url))

    @app.command("/toy")
    async def on_toy(ack: Any, client: Any, body: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(text_input("Title", "title")))

    @app.view("toy_form")
    async def on_form(ack: Any) -> None:
        await ack(response_action="errors", errors={"title": "Too short"})

    handler = AsyncSocketModeHandler(app, sandbox.app_token)
    handler.client.web_client.base_url = sandbox.api_url
    client: Any = handler.client
    await client.connect()
    try:
        ana = sandbox.person("ana")
        await ana.types("/toy", in_="#growth")
        await ana.modal("Toy")
        await ana.fills({"Title": "x"})
        await ana.submits()
        assert sandbox.world.stacks[ana.id][-1].errors == {"title": "Too short"}
    finally:
        await client.close()
