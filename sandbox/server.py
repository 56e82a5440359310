"""The workspace, served on this machine: what a test or the demo holds in its hands."""

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Literal

import aiohttp
from aiohttp import web

from sandbox import clock_server, fault_server, happenings, manifest, payloads, responses
from sandbox.acts import Acts
from sandbox.api import files, methods
from sandbox.clock import Clock
from sandbox.deliver import AsInstalled, Courier, OverHttp
from sandbox.errors import CannotDo
from sandbox.faults import Faults, rate_limited, refused
from sandbox.person import Person
from sandbox.sockets import Sockets
from sandbox.state import Call, Changes, Delivery, Timing, World
from sandbox.workspace import Member, Workspace

BODY_MAX = 32 * 1024 * 1024


class Sandbox:
    """A strict stand-in for Slack. Everything is in memory."""

    def __init__(self, workspace: Workspace, clock: Clock | None = None, *, timing: Timing | None = None) -> None:
        self.workspace, self.clock = workspace, clock or Clock()
        self.world = World(workspace, self.clock, timing or Timing())
        self.sockets = Sockets(self.world)
        self._people: dict[str, Person] = {}
        self._acts: Acts | None = None
        self._courier: Courier | None = None
        self._more_routes: list[web.RouteDef] = []

    # -- what it is ------------------------------------------------------------------------------------------------
    @property
    def url(self) -> str:
        return self.world.url

    @property
    def api_url(self) -> str:
        return f"{self.world.url}/api/"

    @property
    def bot_token(self) -> str:
        return self.world.bot_token

    @property
    def app_token(self) -> str:
        return self.world.app_token

    @property
    def signing_secret(self) -> str:
        return self.world.signing_secret

    @property
    def bot_user_id(self) -> str:
        return self.world.bot.id

    @property
    def team_id(self) -> str:
        return self.world.team_id

    @property
    def calls(self) -> list[Call]:
        return self.world.calls

    @property
    def deliveries(self) -> list[Delivery]:
        return self.world.deliveries

    @property
    def faults(self) -> Faults:
        return self.world.faults

    @property
    def changed(self) -> Changes:
        return self.world.changed

    @property
    def acts(self) -> Acts:
        if self._acts is None:
            raise RuntimeError("the sandbox is not running")
        return self._acts

    # -- running ---------------------------------------------------------------------------------------------------
    def mount(self, routes: Iterable[web.RouteDef]) -> None:
        """Serve these too; before `running`."""
        self._more_routes.extend(routes)

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["Sandbox"]:
        # A poll whose client is gone must be noticed, or a dead follower would seem to listen.
        runner = web.AppRunner(self.application(), handler_cancellation=True, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", port)
            await site.start()
            async with self.at_work(f"http://127.0.0.1:{runner.addresses[0][1]}"):
                yield self
        finally:
            await runner.cleanup()

    def application(self) -> web.Application:
        """All that it serves."""
        application = web.Application(client_max_size=BODY_MAX)
        application.add_routes(methods.routes(self.world))
        application.add_routes(files.routes(self.world))
        application.add_routes(responses.routes(self.world))
        application.add_routes(self.sockets.routes())
        application.add_routes(clock_server.routes(self.clock))
        application.add_routes(fault_server.routes(self.world))
        application.add_routes(self._more_routes)
        return application

    @asynccontextmanager
    async def at_work(self, url: str) -> AsyncIterator[None]:
        """Served at this address, it tells the app what happens."""
        self.world.url = url
        # A connection that is kept would break when the app restarts, and look as if it were still down.
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as session:
            ways = AsInstalled(self.world, OverHttp(self.world, session), self.sockets)
            self._courier = Courier(self.world, ways)
            self.world.tell = self._courier.tell
            self._acts = Acts(self.world, self._courier)
            try:
                yield
            finally:
                self.faults.clear()
                await self._courier.stop()
                await self.sockets.kill()

    async def told(self) -> None:
        """Until every event that is out has had its first answer."""
        if self._courier:
            await self._courier.told()

    def install(self, app_manifest: Mapping[str, Any], request_url: str = "") -> None:
        """Install the app, or install it again with what its manifest asks for now. Socket Mode needs no URL."""
        self.world.app = manifest.read(app_manifest, request_url)
        self.world.revoked = False
        self.world.changed.bump()

    def revoke(self) -> None:
        """The workspace takes the app's token back."""
        self.world.revoked = True

    def accept(self) -> None:
        """And it takes it again: the same token, nothing is installed anew."""
        self.world.revoked = False

    def refuse(
        self, method: str, error: str, times: int = 1, retry_after: int | None = None, channel: str | None = None
    ) -> None:
        """The next calls of this method are refused, in this channel only if one is named (#growth or its id)."""
        fault = rate_limited(retry_after or 1) if error == "ratelimited" else refused(error)
        self.faults.script(method, *[fault] * times, channel=channel)

    # -- people and channels -----------------------------------------------------------------------------------------
    def person(self, handle: str) -> Person:
        member = self.world.member(handle)
        if member.id not in self._people:
            self._people[member.id] = Person(self.world, self.acts, member)
        return self._people[member.id]

    async def invite(self, who: str, to: str, by: str) -> None:
        member, channel, inviter = self.world.member(who), self.world.channel(to), self.world.member(by)
        if inviter.id not in channel.members:
            raise CannotDo(f"{inviter.name} is not in {to}")
        if channel.archived:
            raise CannotDo(f"{to} is archived")
        if member.kind == "external" and not channel.shared:
            raise CannotDo(f"{to} is not shared with {member.name}'s company")
        if member.id not in channel.members:
            channel.members.append(member.id)
            happenings.joined(self.world, channel, member, inviter)
        await self._done()

    async def kick(self, who: str, from_: str, by: str) -> None:
        member, channel = self.world.member(who), self.world.channel(from_)
        if member.id not in channel.members:
            raise CannotDo(f"{member.name} is not in {from_}")
        channel.members.remove(member.id)
        happenings.left(self.world, channel, member, self.world.member(by))
        await self._done()

    async def rename(self, channel: str, to: str) -> None:
        found = self.world.channel(channel)
        found.name = to.removeprefix("#")
        happenings.renamed(self.world, found)
        await self._done()

    async def archive(self, channel: str, by: str) -> None:
        await self._archived(channel, by, archived=True)

    async def unarchive(self, channel: str, by: str) -> None:
        await self._archived(channel, by, archived=False)

    async def _archived(self, channel: str, by: str, *, archived: bool) -> None:
        found = self.world.channel(channel)
        found.archived = archived
        happenings.archived(self.world, found, self.world.member(by))
        await self._done()

    async def delete(self, channel: str, by: str) -> None:
        """The channel is gone, and whoever asks for it is told that there is none."""
        found = self.world.channel(channel)
        happenings.removed(self.world, found, self.world.member(by))
        del self.world.channels[found.id]
        self.world.messages.pop(found.id, None)
        await self._done()

    async def make_private(self, channel: str) -> None:
        """Slack tells an app nothing of it."""
        self.world.channel(channel).kind = "private"
        await self._done()

    async def share(self, channel: str, with_: str = "TELSEWHERE") -> None:
        await self._shared(channel, with_, shared=True)

    async def unshare(self, channel: str, with_: str = "TELSEWHERE") -> None:
        """People of the other company are in it no more."""
        found = self.world.channel(channel)
        found.members[:] = [one for one in found.members if self.world.members[one].kind != "external"]
        await self._shared(channel, with_, shared=False)

    async def _shared(self, channel: str, company: str, *, shared: bool) -> None:
        found = self.world.channel(channel)
        found.shared = shared
        happenings.shared(self.world, found, company)
        await self._done()

    async def change_id(self, channel: str, to: str) -> None:
        """As when a private channel begins to be shared: the same channel under another id, and none under the old."""
        found = self.world.channel(channel)
        before = found.id
        del self.world.channels[before]
        found.id = to
        self.world.channels[to] = found
        self.world.messages[to] = self.world.messages.pop(before, [])
        for message in self.world.messages[to]:
            message.channel = to
        happenings.id_changed(self.world, before, found)
        await self._done()

    async def migrate(self, what: Literal["started", "finished"]) -> None:
        """The workspace moves into an organisation: word of it, and no more."""
        happenings.migrating(self.world, what)
        await self._done()

    async def hold_events(self) -> int:
        """Slack says that the app got more events than it sends in an hour; answers with what HTTP status."""
        if self._courier is None:
            raise RuntimeError("the sandbox is not running")
        return (await self._courier.deliver("event", payloads.held_events(self.world), {})).status

    async def join_workspace(self, member: Member) -> None:
        """Somebody new."""
        self.world.members[member.id] = member
        happenings.joined_workspace(self.world, member)
        await self._done()

    async def reactivate(self, who: str) -> None:
        """Back, and in no channel until somebody invites them."""
        member = self.world.member(who)
        member.deactivated = False
        happenings.changed(self.world, member)
        await self._done()

    async def deactivate(self, who: str) -> None:
        """Deactivated people are in no channel any more, and their modals are closed."""
        member = self.world.member(who)
        member.deactivated = True
        self.world.stacks.pop(member.id, None)
        for channel in self.world.channels.values():
            if not channel.direct and member.id in channel.members:
                channel.members.remove(member.id)
        happenings.changed(self.world, member)
        await self._done()

    async def change(self, who: str, **facts: Any) -> None:
        """Someone's profile changes: name, tz, kind, admin …"""
        member = self.world.member(who)
        for name, value in facts.items():
            if not hasattr(member, name):
                raise AttributeError(f"a person has no {name!r}")
            setattr(member, name, value)
        happenings.changed(self.world, member)
        await self._done()

    async def _done(self) -> None:
        self.world.changed.bump()
        if self._courier:
            await self._courier.told()
