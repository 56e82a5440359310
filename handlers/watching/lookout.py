"""Everything by which one process is watched: what makes it ready, its figures, and where both are asked for."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from time import monotonic

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.rules import retries
from handlers.clock import Clock
from handlers.delivery.engine import Engine
from handlers.delivery.slack import Slack, SlackError
from handlers.tasks import Tasks
from handlers.transport.socket_mode import SocketMode
from handlers.watching.measures import Measures
from handlers.watching.ready import Readiness, Seen, State
from handlers.watching.whole import Whole
from storage import migrations
from storage.engine import EVERYWHERE, Database
from storage.migrations import Standing

ASKS_SLACK_SECONDS = 60.0
STANDS_SECONDS = 300.0
"""A tick for many teams takes its time; one a minute is begun."""


class Lookout:
    """Made inside the running loop."""

    def __init__(
        self,
        measures: Measures,
        db: Database,
        slack: Slack,
        token: str | None,
        tasks: Tasks,
        delivery: Engine,
        now: Callable[[], datetime],
    ) -> None:
        """Without a `token` workspaces have their own, and one that is refused makes nobody else unready."""
        self.measures = measures
        self.ready = Readiness(measures.ready)
        self._db = db
        self._delivery = delivery
        self._token = Token(slack, token, tasks) if token is not None else None
        self._whole = Whole(db, now)
        measures.registry.register(self._whole)
        for name, check in (
            ("database", self._database),
            ("schema", self._schema),
            ("delivery", self._delivers),
        ):
            self.ready.check(name, check)
        if self._token is not None:
            self.ready.check("slack", self._token.look)

    def watch_clock(self, clock: Clock) -> None:
        async def ticks() -> Seen:
            still = clock.stands_still_for
            return Seen(True) if still < STANDS_SECONDS else Seen(False, "it has not got on for five minutes")

        self.ready.check("clock", ticks)

    def watch_socket_mode(self, socket_mode: SocketMode) -> None:
        async def connected() -> Seen:
            return Seen(True) if socket_mode.is_connected else Seen(False, socket_mode.trouble or "no connection")

        self.ready.check("socket_mode", connected)

    def running(self) -> None:
        """It has started: now its checks count."""
        if self._token is not None:
            self._token.accepted()
        self.ready.became(State.RUNNING)

    def stopping(self) -> None:
        self.ready.became(State.STOPPING)

    def routes(self) -> list[Route]:
        """Alive and ready, for whoever may reach the bot at all."""
        return [Route("/healthz", _alive), Route("/readyz", self._is_ready)]

    def page(self) -> Starlette:
        """With the figures, for those who run the bot."""
        return Starlette(routes=[*self.routes(), Route("/metrics", self._figures)])

    async def _is_ready(self, request: Request) -> Response:
        told = await self.ready.look()
        return JSONResponse(told, status_code=200 if told["ready"] else 503)

    async def _figures(self, request: Request) -> Response:
        if self.ready.state is State.RUNNING:
            await asyncio.gather(self.ready.look(), self._whole.refresh())
        # In a thread: writing them down takes longer than an answer to Slack.
        text = await asyncio.to_thread(generate_latest, self.measures.registry)
        return Response(text, headers={"content-type": CONTENT_TYPE_LATEST})

    async def _database(self) -> Seen:
        await self._db.read(EVERYWHERE, migrations.standing)
        return Seen(True)

    async def _schema(self) -> Seen:
        """A newer one is what an upgrade begins with: the old processes go on until the new ones are there."""
        match await self._db.read(EVERYWHERE, migrations.standing):
            case Standing.OLDER:
                return Seen(False, "older than this version; type: python app.py migrate")
            case Standing.NEWER:
                return Seen(True, "newer than this version; replace this process")
        return Seen(True)

    async def _delivers(self) -> Seen:
        return Seen(True) if self._delivery.is_running else Seen(False, "it does not run")


class Token:
    """Whether Slack accepts the bot's token: asked once in a while, and never by whoever wants to know.

    A Slack that can't be reached makes nothing unready: what comes in is kept all the same, and taking this process
    away from Slack's requests would lose them.
    """

    def __init__(self, slack: Slack, token: str, tasks: Tasks, *, every: float = ASKS_SLACK_SECONDS) -> None:
        self._slack = slack
        self._every = every
        self._token = token
        self._tasks = tasks
        self._asked_at = monotonic()
        self._seen = Seen(True)

    def accepted(self) -> None:
        self._asked_at, self._seen = monotonic(), Seen(True)

    async def look(self) -> Seen:
        if monotonic() - self._asked_at >= self._every:
            self._asked_at = monotonic()
            self._tasks.start(self._ask(), "asking whether Slack accepts the token")
        return self._seen

    async def _ask(self) -> None:
        try:
            await self._slack.call_with(self._token, "auth.test")
        except SlackError as error:
            refused = retries.family(error.error) is retries.Family.DISCONNECTED
            self._seen = Seen(False, f"the token is refused: {error}") if refused else Seen(True, f"no answer: {error}")
        else:
            self._seen = Seen(True)


async def _alive(request: Request) -> Response:
    return PlainTextResponse("ok")
