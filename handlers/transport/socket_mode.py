"""Slack's requests over Socket Mode: connections that we open, so that the bot needs no public address.

Before Slack closes a connection, the next one is open; both are read for a while, so that nothing falls between them.
"""

import asyncio
import json
import logging
from time import perf_counter
from typing import Any

import aiohttp
from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp

from bot.rules import retries
from handlers.delivery.slack import Slack, SlackError
from handlers.tasks import Tasks
from handlers.transport import bolt
from handlers.transport.link import Envelope, Link
from handlers.transport.pace import Pace, Timing
from handlers.watching.measures import Measures
from handlers.watching.trail import Doing

log = logging.getLogger(__name__)

KINDS = {"slash_commands", "interactive", "events_api"}
AT_ONCE = 100  # envelopes; past that the connection is not read, and Slack holds the rest
STOP_SECONDS = 20.0
CLOSE_SECONDS = 1.0  # Slack does not always answer a close

REFUSED_TOKEN = {
    *("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"),
    *("not_allowed_token_type", "missing_scope", "no_permission", "access_denied"),
}
OFF = "link_disabled"
TOO_MANY = "too_many_websockets"
ONLY_THE_OPERATOR = {
    OFF: "Socket Mode is turned off for this app: turn it on at your Slack app's page Socket Mode",
    TOO_MANY: "Slack has as many connections with this app token as it allows: stop other copies of the bot",
}


class FailedError(Exception):
    """No connection came about. `wait` is how long to leave it at least, in seconds."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.reason, self.wait = reason, wait


class SocketMode:
    """Keeps a connection open from `start` to `stop`. Make it inside the running loop."""

    def __init__(
        self,
        app: AsyncApp,
        slack: Slack,
        token: str,
        timing: Timing | None = None,
        at_once: int = AT_ONCE,
        measures: Measures | None = None,
    ) -> None:
        self._app, self._slack, self._token = app, slack, token
        self._measures = measures or Measures()
        self._timing = timing or Timing()
        self._pace = Pace(self._timing)
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))
        self._slots = asyncio.Semaphore(at_once)
        self._links: set[Link] = set()
        self._current: Link | None = None
        self._trouble = ""
        self._tasks = Tasks()
        self._keeping: asyncio.Task[Any] | None = None

    async def start(self) -> None:
        """Connect. Raises SlackError when Slack refuses the token; whatever else fails is tried again."""
        try:
            await self._try_to_connect(await self._ticket())
        except SlackError as error:
            if error.error in REFUSED_TOKEN:
                raise
            self._failed(_as_failure(error, self._timing))
        self._keeping = self._tasks.start(self._keep(), "Socket Mode")

    async def broken(self) -> None:
        """Return when nothing keeps the connection any more, which only a fault of ours can cause."""
        if self._keeping is None:
            raise RuntimeError("Socket Mode was not started")
        await asyncio.wait([self._keeping])

    @property
    def is_connected(self) -> bool:
        """Whether a connection is read, be it one that Slack is about to end."""
        return any(link.is_read for link in self._links)

    @property
    def trouble(self) -> str:
        """Why no connection came about, at the last attempt."""
        return self._trouble

    async def stop(self) -> None:
        """Take no more, finish and acknowledge what was taken, close."""
        await self._tasks.drain(0)
        await asyncio.gather(*(link.end(STOP_SECONDS) for link in self._links))
        self._links.clear()
        await self._session.close()

    async def _keep(self) -> None:
        while True:
            former = self._current
            if former is not None:
                await former.leaving.wait()
                self._note_end(former)
            while self._current is former:
                await asyncio.sleep(self._pace.wait())
                try:
                    await self._try_to_connect(await self._ticket())
                except SlackError as error:
                    self._failed(_as_failure(error, self._timing))

    async def _ticket(self) -> str:
        """The address of one new connection; it works once. Raises SlackError."""
        try:
            opened = await self._slack.call_with(self._token, "apps.connections.open")
        except SlackError as error:
            if error.error != retries.UNREACHABLE:
                self._pace.asked()
            raise
        self._pace.asked()
        return str(opened.get("url", ""))

    async def _try_to_connect(self, ticket: str) -> None:
        try:
            link = await self._connect(ticket)
        except FailedError as failed:
            self._failed(failed)
            return
        former, self._current = self._current, link
        self._pace.succeeded()
        self._trouble = ""
        self._measures.connected()
        log.info("Connected over Socket Mode")
        if former is not None:
            self._tasks.start(self._retire(former), "the former connection")

    async def _connect(self, ticket: str) -> Link:
        """A connection that Slack has greeted. Raises FailedError."""
        link = Link(await self._dial(ticket), self._take, self._timing.silence)
        self._links.add(link)
        if not await link.greeted(self._timing.greeting):
            await self._end(link)
            raise FailedError(link.reason, self._timing.slow if link.reason in ONLY_THE_OPERATOR else 0.0)
        return link

    async def _dial(self, ticket: str) -> aiohttp.ClientWebSocketResponse:
        # Pings are answered by hand: they too are a sign of life.
        try:
            async with asyncio.timeout(self._timing.greeting):
                return await self._session.ws_connect(
                    ticket,
                    autoping=False,
                    proxy=self._slack.proxy,
                    timeout=aiohttp.ClientWSTimeout(ws_close=CLOSE_SECONDS),
                )
        except (aiohttp.ClientError, OSError, ValueError) as error:
            # Its words may hold the ticket.
            raise FailedError(type(error).__name__) from None

    async def _retire(self, link: Link) -> None:
        """Slack goes on sending on it until it closes it."""
        await link.ended(self._timing.overlap)
        await self._end(link)

    async def _end(self, link: Link) -> None:
        await link.end(STOP_SECONDS)
        self._links.discard(link)

    def _note_end(self, link: Link) -> None:
        if link.reason in ONLY_THE_OPERATOR:
            self._failed(FailedError(link.reason, self._timing.slow))
        else:
            log.info("The Socket Mode connection ends (%s); opening the next", link.reason)

    def _failed(self, failed: FailedError) -> None:
        """Put the next attempt off; a trouble that lasts is said once."""
        self._pace.failed(failed.wait)
        self._measures.not_connected()
        if failed.reason == self._trouble:
            return
        self._trouble = failed.reason
        if failed.reason in REFUSED_TOKEN:
            what = f"Slack refuses SLACK_APP_TOKEN ({failed.reason})"
        else:
            what = ONLY_THE_OPERATOR.get(failed.reason, f"No Socket Mode connection ({failed.reason})")
        level = logging.ERROR if failed.wait >= self._timing.slow else logging.WARNING
        log.log(level, "%s. It is tried again, next in %.0f s", what, self._pace.wait())

    async def _take(self, link: Link, envelope: Envelope) -> None:
        await self._slots.acquire()
        link.handling.start(self._handle(link, envelope), f"envelope {envelope.kind}")

    async def _handle(self, link: Link, envelope: Envelope) -> None:
        with Doing("envelope") as doing:
            began = perf_counter()
            status = await self._answer(link, envelope)
            self._measures.acked(doing, perf_counter() - began, status)

    async def _answer(self, link: Link, envelope: Envelope) -> int:
        """Acknowledge with the listener's answer when it has returned, and so after its commit; its status."""
        try:
            if envelope.kind not in KINDS or not isinstance(envelope.payload, dict):
                log.warning("Socket Mode: an envelope of the unknown kind %s is only acknowledged", envelope.kind)
                answer, status = None, 400
            else:
                response = await bolt.dispatch(self._app, envelope.payload)
                if (status := response.status) != 200:
                    return status  # not acknowledged, as over HTTP: Slack tells the person, or sends the event again
                answer = _carried(response) if envelope.takes_answer else None
            if not await link.acknowledge(envelope, answer):
                log.warning("Socket Mode: the connection was gone before %s was acknowledged", envelope.kind)
                return 0
            return status
        finally:
            self._slots.release()


def _carried(response: BoltResponse) -> Any:
    """The payload of the acknowledgement that is to say what the body of a response says."""
    if not response.body:
        return None
    kind = (response.headers.get("content-type") or [""])[0]
    return json.loads(response.body) if kind.startswith("application/json") else {"text": response.body}


def _as_failure(error: SlackError, timing: Timing) -> FailedError:
    least = timing.slow if error.error in REFUSED_TOKEN else error.retry_after or 0.0
    return FailedError(error.error, least)
