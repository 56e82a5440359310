"""A workspace with the bot in it, for tests that use it as people do: signed requests in, what a person sees out."""

import asyncio
import copy
import functools
from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import app
from handlers.transport.pace import Timing as SocketTiming
from sandbox.clock import Clock
from sandbox.person import Person
from sandbox.server import Sandbox
from sandbox.workspace import Workspace, load
from tests import pace
from tests.conftest import KEY

WORKSPACE = """
name: Acorn
bot: {handle: drumbeat, name: Drumbeat}
people:
  ana: {name: Ana Silva, tz: Europe/Lisbon}
  ben: {name: Ben Okafor, tz: America/New_York}
  cy: {name: Cy Young, tz: Asia/Tokyo}
  olga: {name: Olga Admin, tz: Europe/Lisbon, admin: true}
  gus: {name: Gus Guest, kind: guest, tz: Europe/Lisbon}
  eva: {name: Eva Extern, kind: external, tz: Europe/Lisbon}
  dee: {name: Dee Gone, deactivated: true}
channels:
  growth: {members: [ana, ben, cy, gus, drumbeat]}
  payload-team: {members: [ana, ben, drumbeat]}
  lobby: {members: [ana, ben]}
  leads: {private: true, members: [ana, ben, drumbeat]}
  secret: {private: true, members: [ana]}
  partners: {shared: true, members: [ana, ben, eva, drumbeat]}
"""

SOCKET_TIMING = SocketTiming(silence=60.0, greeting=2.0, overlap=0.6, every=0.01, first_retry=0.02, slow=0.3)

# A Monday morning, so that a whole week lies ahead.
MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def acorn() -> Workspace:
    """WORKSPACE as a value of its own; reading the text takes longer than starting the sandbox."""
    return copy.deepcopy(_acorn())


@functools.cache
def _acorn() -> Workspace:
    return load(WORKSPACE)


@dataclass(frozen=True)
class World:
    """A running sandbox and a running bot."""

    sandbox: Sandbox
    bot: app.Bot

    def person(self, handle: str) -> Person:
        return self.sandbox.person(handle)

    async def settled(self) -> None:
        """Wait until the bot has nothing left to say or to open."""
        await self.bot.settled()

    async def jump(self, to: datetime) -> None:
        await self.sandbox.clock.jump(to)
        await self.settled()

    def install_without(self, scopes: Collection[str]) -> None:
        """The operator granted everything but these."""
        assert self.sandbox.world.app is not None
        url = self.sandbox.world.app.request_url
        made = self.bot.manifest(url.removesuffix("/slack/events"))
        made["oauth_config"]["scopes"]["bot"] = sorted(set(made["oauth_config"]["scopes"]["bot"]) - set(scopes))
        self.sandbox.install(made, url)

    async def set_up(self, channel: str = "#growth", by: str = "ana") -> None:
        """A team with sensible settings: one command, one click."""
        person = self.person(by)
        await person.types("/rituals setup", in_=channel)
        await person.modal("Set up this channel")
        await person.submits()
        await person.sees("set up", in_=channel)


@asynccontextmanager
async def world(
    database_url: str,
    data_dir: Path,
    *,
    at: datetime = MONDAY,
    socket_mode: bool = False,
    workspace: Workspace | None = None,
    links: SocketTiming = SOCKET_TIMING,
) -> AsyncIterator[World]:
    """Over HTTP, or over Socket Mode with connections whose next comes at once, or as is said."""
    timing = pace.slack(event_retries=(0.0, 0.05, 0.1), link_closes=0.3, link_pings=0.2)
    sandbox = Sandbox(workspace or acorn(), Clock(at), timing=timing)
    async with sandbox.running():
        bot = build(sandbox, database_url, data_dir, socket_mode=socket_mode, links=links)
        if socket_mode:
            sandbox.install(bot.manifest(""))
        async with app.listening(bot) as url:
            if not socket_mode:
                sandbox.install(bot.manifest(url), f"{url}/slack/events")
            sandbox.clock.followers.append(bot)
            yield World(sandbox=sandbox, bot=bot)


def build(
    sandbox: Sandbox,
    database_url: str,
    data_dir: Path,
    *,
    socket_mode: bool = False,
    links: SocketTiming = SOCKET_TIMING,
) -> app.Bot:
    return app.build(
        app.configured(
            slack_bot_token=sandbox.bot_token,
            slack_signing_secret=None if socket_mode else sandbox.signing_secret,
            slack_app_token=sandbox.app_token if socket_mode else None,
            slack_api_url=sandbox.api_url,
            database_url=database_url,
            data_dir=data_dir,
            encryption_key=KEY,
            metric_hosts="localhost",
        ),
        now=sandbox.clock.now,
        pace=0.0,
        timing=links,
    )


@asynccontextmanager
async def another_process(here: World, database_url: str, data_dir: Path) -> AsyncIterator[app.Bot]:
    """The bot once more, on the same database; its clock is not wound."""
    other = build(here.sandbox, database_url, data_dir)
    async with app.listening(other):
        yield other


async def tick_together(here: World, other: app.Bot, moments: Iterable[datetime]) -> None:
    """Both processes look at their clocks at once at each of these moments, one of them twice."""
    here.sandbox.clock.followers.remove(here.bot)
    for moment in moments:
        await here.sandbox.clock.jump(moment)
        await asyncio.gather(here.bot.clock.tick(), other.clock.tick(), here.bot.clock.tick())
        await other.settled()
        await here.settled()
