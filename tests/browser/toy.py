"""Which app do the browser tests use? A toy that shows every block and asks with every input."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from sandbox.server import Sandbox
from tests.browser import gallery, screens

Json = dict[str, Any]

MANIFEST: Json = {
    "display_information": {"name": "Toy"},
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "slash_commands": [
            {"command": "/show", "description": "Post one of everything", "usage_hint": "[card | table]"},
            {"command": "/ask", "description": "Open a form", "usage_hint": "[title]", "should_escape": True},
            {"command": "/silent", "description": "Never answers"},
            {"command": "/shout", "description": "Answers you alone"},
            {"command": "/every", "description": "Open a form with every input"},
        ],
        "shortcuts": [
            {"name": "Ask me", "type": "global", "callback_id": "ask_me", "description": "Open the form"},
            {"name": "Keep this", "type": "message", "callback_id": "keep_this", "description": "Note a message"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                *["commands", "chat:write", "channels:read", "im:write", "users:read"],
                *["files:write", "files:read"],
            ]
        }
    },
    "settings": {
        "interactivity": {"is_enabled": True, "message_menu_options_url": "https://toy.example/"},
        "event_subscriptions": {"bot_events": ["app_home_opened"]},
    },
}


class Toy:
    """Answers at once, then calls back: the shape of a well-behaved app."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox, self.session = sandbox, session
        self.actions: list[Json] = []
        self.submissions: list[Json] = []
        self.closed: list[Json] = []
        self.shortcuts: list[Json] = []
        self.homes_opened = 0
        self.deaf = False
        self.questions: list[str] = []
        self.slow = 0.0
        self.every: Json = gallery.every_input()
        self.home: Json = screens.home()
        self.due_title = "Pick a day"

    async def call(self, method: str, **args: Any) -> Json:
        headers = {"Authorization": f"Bearer {self.sandbox.bot_token}"}
        async with self.session.post(self.sandbox.api_url + method, json=args, headers=headers) as response:
            answer: Json = await response.json()
        assert answer["ok"], (method, answer)
        return answer

    async def upload(self, name: str, data: bytes, channel: str = "", **more: str) -> str:
        """The file's id, once the workspace has it and has looked at it."""
        place = await self.call("files.getUploadURLExternal", filename=name, length=len(data))
        async with self.session.post(place["upload_url"], data=data) as response:
            assert response.status == 200
        where = {"channel_id": channel} if channel else {}
        await self.call("files.completeUploadExternal", files=[{"id": place["file_id"]}], **where, **more)
        file = self.sandbox.world.files[place["file_id"]]
        async with asyncio.timeout(5):
            while not file.processed:
                await self.sandbox.changed.wait(self.sandbox.changed.version, 0.05)
        return file.id

    async def hear(self, request: web.Request) -> web.StreamResponse:
        body = await request.text()
        if request.content_type == "application/json":
            return await self._event(json.loads(body)["event"])
        form = dict(parse_qsl(body, keep_blank_values=True))
        if "payload" not in form:
            return await self._command(form)
        payload: Json = json.loads(form["payload"])
        answer = {
            "block_actions": self._action,
            "view_submission": self._submission,
            "view_closed": self._closed,
            "shortcut": self._shortcut,
            "message_action": self._shortcut,
            "block_suggestion": self._suggestion,
        }[payload["type"]]
        return await answer(payload)

    async def _event(self, event: Json) -> web.StreamResponse:
        if event["type"] == "app_home_opened":
            self.homes_opened += 1
            await self.call("views.publish", user_id=event["user"], view=self.home)
        return web.Response()

    async def _command(self, form: dict[str, str]) -> web.StreamResponse:
        match form["command"], form["text"]:
            case "/show", what:
                await self.call(
                    "chat.postMessage", channel=form["channel_id"], text="Shown", blocks=screens.shown(what)
                )
            case "/ask", title:
                view = screens.form(title, form["user_id"])
                await self.call("views.open", trigger_id=form["trigger_id"], view=view)
            case "/every", _:
                await self.call("views.open", trigger_id=form["trigger_id"], view=self.every)
            case "/shout", words:
                return web.json_response({"text": f"You said *{words}*."})
            case _:
                return web.Response(status=500)
        return web.Response()

    async def _action(self, payload: Json) -> web.StreamResponse:
        self.actions.append(payload)
        if self.deaf:
            return web.Response(status=500)
        action = payload["actions"][0]
        match action["action_id"]:
            case "press" if "message" in payload:
                said = f"Pressed by <@{payload['user']['id']}>"
                await self.call(
                    "chat.update", channel=payload["channel"]["id"], ts=payload["message"]["ts"], text=said, blocks=[]
                )
            case "deeper":
                await self.call("views.push", trigger_id=payload["trigger_id"], view=screens.deeper())
            case "reshape":
                view = screens.form("Reshaped", payload["user"]["id"], extra=True)
                await self.call("views.update", view_id=payload["view"]["id"], view=view)
            case "open_form":
                view = screens.form("From home", payload["user"]["id"])
                await self.call("views.open", trigger_id=payload["trigger_id"], view=view)
        return web.Response()

    async def _submission(self, payload: Json) -> web.StreamResponse:
        self.submissions.append(payload)
        if self.deaf:
            return web.Response(status=500)
        values = payload["view"]["state"]["values"]
        if payload["view"]["callback_id"] == "every":
            return web.Response()
        if payload["view"]["callback_id"] == "deeper":
            return self._deeper(values["reason"]["reason"]["value"])
        if values["title"]["title"]["value"] == "wrong":
            return web.json_response({"response_action": "errors", "errors": {"title": "That one is taken."}})
        return web.Response()

    def _deeper(self, reason: str) -> web.StreamResponse:
        """What comes after the view on top: more of them, a mistake in it, another in its place, or nothing."""
        answers: dict[str, Json] = {
            "further": {"response_action": "push", "view": screens.deeper()},
            "wrong": {"response_action": "errors", "errors": {"reason": "That is no reason."}},
            "another": {"response_action": "update", "view": screens.deeper() | {"title": screens.plain("Another")}},
            "back": {},
        }
        answer = answers.get(reason, {"response_action": "clear"})
        return web.json_response(answer) if answer else web.Response()

    async def _suggestion(self, payload: Json) -> web.StreamResponse:
        self.questions.append(payload["value"])
        await asyncio.sleep(self.slow)
        if self.deaf:
            return web.Response(status=500)
        return web.json_response(gallery.suggested(payload["value"]))

    async def _closed(self, payload: Json) -> web.StreamResponse:
        self.closed.append(payload)
        return web.Response()

    async def _shortcut(self, payload: Json) -> web.StreamResponse:
        self.shortcuts.append(payload)
        if payload["callback_id"] == "ask_me":
            view = screens.form("", payload["user"]["id"])
            await self.call("views.open", trigger_id=payload["trigger_id"], view=view)
        return web.Response()


@asynccontextmanager
async def running(sandbox: Sandbox) -> AsyncIterator[Toy]:
    """The toy, installed in this sandbox and listening."""
    async with aiohttp.ClientSession() as session:
        toy = Toy(sandbox, session)
        application = web.Application()
        application.add_routes([web.post("/", toy.hear)])
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            sandbox.install(MANIFEST, f"http://127.0.0.1:{runner.addresses[0][1]}/")
            yield toy
        finally:
            await runner.cleanup()
