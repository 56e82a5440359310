"""A bot of few words, made of plain HTTP, to see what the sandbox does with and to a bot."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox

Json = dict[str, Any]
Handler = Callable[[Json], Awaitable[Any]]

MANIFEST: Json = {
    "display_information": {"name": "Toy"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "bot_user": {"display_name": "toy"},
        "shortcuts": [
            {"name": "Log it", "type": "global", "callback_id": "log", "description": "Log"},
            {"name": "Log this", "type": "message", "callback_id": "log_this", "description": "Log"},
        ],
        "slash_commands": [
            {"command": "/toy", "description": "Play", "usage_hint": "[words]", "should_escape": True},
            {"command": "/raw", "description": "Play raw"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                *["chat:write", "commands", "users:read", "im:write", "channels:read", "groups:read", "im:read"],
                *["channels:history", "groups:history", "im:history", "app_mentions:read", "files:write", "mpim:read"],
            ]
        }
    },
    "settings": {
        "event_subscriptions": {
            "bot_events": [
                *["app_home_opened", "member_joined_channel", "member_left_channel", "channel_left", "group_left"],
                *["channel_rename", "channel_archive", "channel_unarchive", "user_change", "message.im", "app_mention"],
            ]
        },
        "interactivity": {
            "is_enabled": True,
            "request_url": "https://toy.example/slack/events",
            "message_menu_options_url": "https://toy.example/slack/events",
        },
    },
}


class Toy:
    """Answers by what the test put into `on`: "/toy", an action_id, a callback_id, or the type of an event."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.web = AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        self.on: dict[str, Handler] = {}
        self.got: list[Json] = []
        self.headers: list[dict[str, str]] = []
        self._verifier = SignatureVerifier(sandbox.signing_secret)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        if not self._verifier.is_valid_request(body, dict(request.headers)):
            return web.Response(status=401)
        payload = _payload(request.content_type, body, dict(await request.post()))
        self.got.append(payload)
        self.headers.append(dict(request.headers))
        handler = self.on.get(_name(payload))
        answer = await handler(payload) if handler else None
        if isinstance(answer, web.StreamResponse):
            return answer
        return web.json_response(answer) if isinstance(answer, dict) else web.Response(text=answer or "")

    @asynccontextmanager
    async def listening(self, port: int = 0) -> AsyncIterator[str]:
        application = web.Application()
        application.router.add_post("/slack/events", self.handle)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", port).start()
            yield f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
        finally:
            await runner.cleanup()

    def last(self, kind: str) -> Json:
        return next(one for one in reversed(self.got) if kind in (one.get("type"), one.get("event", {}).get("type")))


def _payload(content_type: str, body: str, form: dict[str, Any]) -> Json:
    if content_type == "application/json":
        return dict(json.loads(body))
    return dict(json.loads(form["payload"])) if "payload" in form else form


def _name(payload: Json) -> str:
    if "command" in payload:
        return str(payload["command"])
    if payload["type"] == "block_actions":
        return str(payload["actions"][0]["action_id"])
    if payload["type"] == "block_suggestion":
        return "block_suggestion"
    if payload["type"] == "event_callback":
        return str(payload["event"]["type"])
    return str(payload.get("callback_id") or payload.get("view", {}).get("callback_id") or payload["type"])


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def button(text: str, action_id: str, **more: Any) -> Json:
    return {"type": "button", "text": plain(text), "action_id": action_id} | more


def section(text: str, **more: Any) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}} | more


def text_input(label: str, block_id: str, *, optional: bool = False, **more: Any) -> Json:
    element = {"type": "plain_text_input", "action_id": "value"} | more
    return {"type": "input", "block_id": block_id, "label": plain(label), "optional": optional, "element": element}


def modal(*blocks: Json, title: str = "Toy", **more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "toy_form",
        "title": plain(title),
        "submit": plain("Save"),
        "blocks": list(blocks),
    } | more


def after(seconds: float, answer: Any = "") -> Handler:
    async def handler(_: Json) -> Any:
        await asyncio.sleep(seconds)
        return answer

    return handler


def answers(answer: Any) -> Handler:
    async def handler(_: Json) -> Any:
        return answer

    return handler
