"""How does what happened reach the app: signed, acknowledged in time, and again when an event was not?"""

import asyncio
import contextlib
import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from typing import Literal, Protocol
from urllib.parse import urlencode

import aiohttp

from sandbox import payloads
from sandbox.faults import Fault
from sandbox.state import Changes, Delivery, Json, World

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
        # Deliveries are numbered as they begin; `_answered` is the latest that has its answer, or got none in time.
        self._begun = self._answered = 0
        self._answers = Changes()

    async def ask(self, kind: Kind, payload: Json) -> Answer:
        """A person's act, and what the app answers in time."""
        if kind == "interaction" and self.world.app and not self.world.app.interactive:
            # The app never asked to hear of clicks.
            return Answer(0, error="connection_failed")
        return await self._befall(kind, payload, self._fault(kind, payload))

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
        fault = self._fault("event", payload)
        try:
            if fault is not None and fault.kind in ("late", "overtaken"):
                # Nobody waits for what comes late: it may be waiting for what is done next.
                self._tried(first)
            answer = await self._befall("event", payload, fault)
        finally:
            self._tried(first)
        for number, wait in enumerate(self.world.timing.event_retries, start=1):
            if answer.ok or answer.no_retry:
                return
            await asyncio.sleep(wait)
            answer = await self._carry("event", payload, retry(number, answer.error or "http_error"))

    def _tried(self, first: "asyncio.Future[None]") -> None:
        self._first_tries.discard(first)
        if not first.done():
            first.set_result(None)

    def _fault(self, kind: Kind, payload: Json) -> Fault | None:
        name, *names = _names(kind, payload)
        return self.world.faults.of_delivery([name, *names, kind], _channel(payload))

    async def _befall(self, kind: Kind, payload: Json, fault: Fault | None) -> Answer:
        """A first try, with what goes wrong on demand. A repeat's answer goes nowhere but into the record."""
        if fault is None:
            return await self._carry(kind, payload, {})
        match fault.kind:
            case "lost":
                answer = Answer(0, error="connection_failed", no_retry=True)
                self._record(kind, payload, {}, answer, fault)
                return answer
            case "late":
                await asyncio.sleep(fault.seconds)
            case "overtaken":
                await self._overtaken(fault.seconds)
            case "duplicated":
                again = retry(1, "http_timeout") if kind == "event" else {}
                tries = [self._carry(kind, payload, {}, fault), self._carry(kind, payload, again, fault)]
                answer, _ = await asyncio.gather(*tries) if fault.at_once else [await one for one in tries]
                return answer
        return await self._carry(kind, payload, {}, fault)

    async def _carry(self, kind: Kind, payload: Json, headers: dict[str, str], fault: Fault | None = None) -> Answer:
        self._begun += 1
        number = self._begun
        answer = await self.deliver(kind, payload, headers)
        self._record(kind, payload, headers, answer, fault)
        self._answered = max(self._answered, number)
        self._answers.bump()
        return answer

    async def _overtaken(self, within: float) -> None:
        """Until something that began later has its answer, or the time is over."""
        begun, answers = self._begun, self._answers
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self._answered <= begun:
                    await answers.wait(answers.version, within)

    def _record(self, kind: Kind, payload: Json, headers: dict[str, str], answer: Answer, fault: Fault | None) -> None:
        said = (answer.status, answer.body, answer.error)
        self.world.deliveries.append(Delivery(kind, payload, headers, *said, time.time(), fault))

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


def retry(number: int, reason: str) -> dict[str, str]:
    """The marks of an event that comes again."""
    return {"x-slack-retry-num": str(number), "x-slack-retry-reason": reason}


def _names(kind: Kind, payload: Json) -> list[str]:
    """What a delivery may be called when something is to go wrong with it."""
    if kind == "event":
        return [payload["event"]["type"]]
    if kind == "command":
        return [payload["command"]]
    of_actions = [action["action_id"] for action in payload.get("actions", [])]
    of_view = payload.get("view", {}).get("callback_id")
    named = [*of_actions, payload.get("callback_id") or of_view or payload.get("action_id"), payload["type"]]
    return [name for name in named if name]


def _channel(payload: Json) -> str:
    """The channel in which it happened; as an event, an interaction and a command call it."""
    channel = payload.get("event", payload).get("channel", payload.get("channel_id", ""))
    return str(channel["id"] if isinstance(channel, dict) else channel)
