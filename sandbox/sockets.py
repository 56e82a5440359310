"""How does what happened reach an app in Socket Mode: on which of its connections, and how is it acknowledged?"""

import asyncio
import contextlib
import json
import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

import aiohttp
from aiohttp import web

from sandbox.deliver import Answer, Kind
from sandbox.state import Json, World

MOST = 10
LIVES = 3600  # seconds, as the greeting says; it is closed when a test or the page says so
KINDS: dict[Kind, str] = {"command": "slash_commands", "interaction": "interactive", "event": "events_api"}
ANSWERED = {"view_submission", "block_suggestion"}
GONE = Answer(0, error="connection_failed")


class Link:
    """One connection, from Slack's side."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket, self._request = socket, request
        # Nothing is sent and nothing that comes is noticed, while the connection looks open to both sides.
        self.silent = False
        self.closing = False
        # How many of our pings were answered.
        self.pongs = 0
        self.gone = asyncio.Event()
        self.sent: list[Json] = []
        self.acknowledged: list[Json] = []
        self._waiting: dict[str, asyncio.Future[Json | None]] = {}

    async def say(self, frame: Json) -> None:
        if self.silent:
            return
        with contextlib.suppress(ConnectionResetError):
            await self.socket.send_json(frame)

    async def ask(self, envelope: Json, seconds: float) -> Answer:
        """Send an envelope and wait for its acknowledgement."""
        waiting: asyncio.Future[Json | None] = asyncio.get_running_loop().create_future()
        self._waiting[envelope["envelope_id"]] = waiting
        self.sent.append(envelope)
        try:
            await self.say(envelope)
            said = await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            return Answer(0, error="http_timeout")
        finally:
            del self._waiting[envelope["envelope_id"]]
        if said is None:
            return GONE
        payload = said.get("payload") if envelope["accepts_response_payload"] else None
        return Answer(200, "" if payload is None else json.dumps(payload), content_type="application/json")

    async def read(self) -> None:
        async for frame in self.socket:
            if self.silent:
                continue
            if frame.type is aiohttp.WSMsgType.PING:
                await self.socket.pong(frame.data)
            elif frame.type is aiohttp.WSMsgType.PONG:
                self.pongs += 1
            elif frame.type is aiohttp.WSMsgType.TEXT:
                self._on_ack(frame.data)

    def _on_ack(self, text: str) -> None:
        try:
            said = json.loads(text)
        except ValueError:
            return
        waiting = self._waiting.get(str(said.get("envelope_id"))) if isinstance(said, dict) else None
        if waiting is not None and not waiting.done():
            self.acknowledged.append(said)
            waiting.set_result(said)

    async def close(self) -> None:
        """Send nothing more, wait for what is still to be acknowledged, close."""
        self.closing = True
        if self._waiting:
            await asyncio.wait(self._waiting.values())
        await self.socket.close()

    def drop(self) -> None:
        """Break the connection without a word."""
        if self._request.transport is not None:
            self._request.transport.abort()

    def end(self) -> None:
        """Whatever was not acknowledged on this connection never will be."""
        self.gone.set()
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_result(None)


class Sockets:
    """The connections that the app has opened; they take turns."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.links: list[Link] = []
        # Every connection that there was, for tests to look at.
        self.history: list[Link] = []
        # What goes wrong with the next connections, one after the other.
        self.faults: list[Literal["dead ticket", "no hello"]] = []
        self._turn = 0
        self._closing: set[asyncio.Task[None]] = set()

    async def __call__(self, kind: Kind, payload: Json, headers: dict[str, str]) -> Answer:
        taking = [link for link in self.links if not link.closing]
        if not taking:
            return GONE
        link = taking[self._turn % len(taking)]
        self._turn += 1
        return await link.ask(_envelope(kind, payload, headers), self.world.timing.acknowledge)

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/link/", self._connect)]

    async def disconnect(self, reason: str, links: Sequence[Link] | None = None) -> None:
        """Say that these connections, or all, will be closed; then close them.

        warning and refresh_requested leave the app some time; link_disabled turns Socket Mode off at once.
        """
        chosen = list(self.links if links is None else links)
        if reason == "link_disabled" and self.world.app is not None:
            self.world.app = replace(self.world.app, socket_mode=False)
        for link in chosen:
            await link.say(_disconnect(reason))
        if reason in ("warning", "refresh_requested"):
            task = asyncio.create_task(self._close_later(chosen))
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)
        else:
            for link in chosen:
                await link.socket.close()

    async def kill(self) -> None:
        """Every connection breaks without a word."""
        for task in list(self._closing):
            task.cancel()
        await asyncio.gather(*self._closing, return_exceptions=True)
        broken = list(self.links)
        for link in broken:
            link.drop()
        await asyncio.gather(*(link.gone.wait() for link in broken))

    def fall_silent(self) -> None:
        """The connections that are open die, and neither side is told."""
        for link in self.links:
            link.silent = True

    async def _close_later(self, links: list[Link]) -> None:
        await asyncio.sleep(self.world.timing.link_closes)
        for link in links:
            await link.close()

    async def _connect(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self.world.tickets:
            raise web.HTTPForbidden(text="this ticket was used, or never was one")
        self.world.tickets.remove(ticket)
        fault = self.faults.pop(0) if self.faults else None
        if fault == "dead ticket":
            raise web.HTTPForbidden(text="this ticket is too old")
        socket = web.WebSocketResponse(autoping=False, timeout=1.0)
        await socket.prepare(request)
        link = Link(socket, request)
        if refused := self._refuses():
            await link.say(_disconnect(refused))
            await socket.close()
            return socket
        self.links.append(link)
        self.history.append(link)
        pinging = asyncio.create_task(self._ping(link))
        try:
            if fault != "no hello":
                await link.say(_hello(self.world, len(self.links)))
            self.world.changed.bump()
            await link.read()
        finally:
            pinging.cancel()
            self.links.remove(link)
            link.end()
            self.world.changed.bump()
        return socket

    def _refuses(self) -> str | None:
        if self.world.app is None or not self.world.app.socket_mode:
            return "link_disabled"
        return "too_many_websockets" if len(self.links) >= MOST else None

    async def _ping(self, link: Link) -> None:
        with contextlib.suppress(ConnectionResetError):
            while True:
                await asyncio.sleep(self.world.timing.link_pings)
                if not link.silent:
                    await link.socket.ping(b"Ping from sandbox")


def _envelope(kind: Kind, payload: Json, headers: dict[str, str]) -> Json:
    envelope: Json = {
        "envelope_id": str(uuid.uuid4()),
        "type": KINDS[kind],
        "payload": payload,
        "accepts_response_payload": kind == "command" or payload.get("type") in ANSWERED,
    }
    if kind == "event":
        envelope["retry_attempt"] = int(headers.get("x-slack-retry-num", "0"))
        envelope["retry_reason"] = headers.get("x-slack-retry-reason", "")
    return envelope


def _hello(world: World, number: int) -> Json:
    return {
        "type": "hello",
        "num_connections": number,
        "debug_info": {"host": "sandbox", "build_number": 1, "approximate_connection_time": LIVES},
        "connection_info": {"app_id": world.app_id},
    }


def _disconnect(reason: str) -> Json:
    return {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
