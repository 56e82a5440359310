"""How does what happened reach the app: signed, acknowledged in time, and again when an event was not?"""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from typing import Literal, Protocol
from urllib.parse import urlencode

import aiohttp

from sandbox import payloads
from sandbox.state import Delivery, Json, World

AGENT = {"User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)", "Accept": "application/json,*/*"}
Kind = Literal["command", "interaction", "event"]


@dataclass(frozen=True)
class Answer:
    """What the app said. `error` is Slack's word for why there was no answer; `status` is 0 then."""

    status: int
    body: str = ""
    error: str | None = None
    no_retry: bool = False
    content_type: str = ""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Deliver(Protocol):
    """One way of reaching the app."""

    async def __call__(self, kind: Kind, payload: Json, headers: dict[str, str]) -> Answer: ...


class OverHttp:
    """A signed request to the app's address."""

    def __init__(self, world: World, session: aiohttp.ClientSession) -> None:
        self.world, self.session = world, session

    async def __call__(self, kind: Kind, payload: Json, headers: dict[str, str]) -> Answer:
        app = self.world.app
        if app is None:
            return Answer(0, error="connection_failed")
        body, content_type = encode(kind, payload)
        signed = AGENT | headers | signature(self.world.signing_secret, body) | {"Content-Type": content_type}
        timeout = aiohttp.ClientTimeout(total=self.world.timing.acknowledge)
        try:
            async with self.session.post(
                app.request_url, data=body, headers=signed, timeout=timeout, max_redirects=3
            ) as response:
                text = await response.text()
                no_retry = response.headers.get("x-slack-no-retry") == "1"
                error = None if response.status < 300 else "http_error"
                return Answer(response.status, text, error, no_retry, response.content_type)
        except TimeoutError:
            return Answer(0, error="http_timeout")
        except aiohttp.TooManyRedirects:
            return Answer(0, error="too_many_redirects")
        except aiohttp.ClientConnectionError:
            return Answer(0, error="connection_failed")
        except aiohttp.ClientError:
            return Answer(0, error="unknown_error")


class AsInstalled:
    """The way that the app's manifest asks for."""

    def __init__(self, world: World, over_http: Deliver, over_sockets: Deliver) -> None:
        self.world, self.over_http, self.over_sockets = world, over_http, over_sockets

    async def __call__(self, kind: Kind, payload: Json, headers: dict[str, str]) -> Answer:
        app = self.world.app
        way = self.over_sockets if app is not None and app.socket_mode else self.over_http
        return await way(kind, payload, headers)


def encode(kind: Kind, payload: Json) -> tuple[bytes, str]:
    if kind == "event":
        return json.dumps(payload).encode(), "application/json"
    fields = payload if kind == "command" else {"payload": json.dumps(payload)}
    return urlencode(fields).encode(), "application/x-www-form-urlencoded"


def signature(secret: str, body: bytes, at: float | None = None) -> dict[str, str]:
    timestamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{timestamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={digest}"}


class Courier:
    """Sends and keeps a record. Events go in the background and are tried again; a person's act is tried once."""

    def __init__(self, world: World, deliver: Deliver) -> None:
        self.world, self.deliver = world, deliver
        self._under_way: set[asyncio.Task[None]] = set()
        self._first_tries: set[asyncio.Future[None]] = set()

    async def ask(self, kind: Kind, payload: Json, headers: dict[str, str] | None = None) -> Answer:
        headers = headers or {}
        if kind == "interaction" and self.world.app and not self.world.app.interactive:
            # The app never asked to hear of clicks.
            return Answer(0, error="connection_failed")
        answer = await self.deliver(kind, payload, headers)
        self.world.deliveries.append(
            Delivery(kind, payload, headers, answer.status, answer.body, answer.error, time.time())
        )
        return answer

    def tell(self, event: Json, *, shared: bool = False) -> None:
        """Send an event, if the app asked for its kind."""
        if self.world.app is None or subscription(event) not in self.world.app.events:
            return
        first: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._first_tries.add(first)
        task = asyncio.create_task(self._tell(payloads.event(self.world, event, shared=shared), first))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _tell(self, payload: Json, first: "asyncio.Future[None]") -> None:
        try:
            answer = await self.ask("event", payload)
        finally:
            self._first_tries.discard(first)
            first.set_result(None)
        for number, wait in enumerate(self.world.timing.event_retries, start=1):
            if answer.ok or answer.no_retry:
                return
            await asyncio.sleep(wait)
            reason = answer.error or "http_error"
            headers = {"x-slack-retry-num": str(number), "x-slack-retry-reason": reason}
            answer = await self.ask("event", payload, headers)

    async def told(self) -> None:
        """Until every event that is out has had its first answer."""
        while self._first_tries:
            await asyncio.wait(list(self._first_tries))

    async def stop(self) -> None:
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)


def subscription(event: Json) -> str:
    """The name under which an app subscribes to this event."""
    if event["type"] != "message":
        return str(event["type"])
    return {"channel": "message.channels", "group": "message.groups", "im": "message.im", "mpim": "message.mpim"}[
        event["channel_type"]
    ]
