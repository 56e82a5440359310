"""Which methods are there, and what becomes of a call: token, limits, what goes wrong on demand, the record."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import format_datetime

from aiohttp import web

from sandbox import faults, happenings
from sandbox.api import apps, chat, conversations, files, request, users, views
from sandbox.api.request import Args
from sandbox.errors import ApiError
from sandbox.state import Call, Json, World

Method = Callable[[World, Args], Awaitable[Json]]


OF_THE_APP = {"apps.connections.open"}
# What a gateway says when it could not reach what stands behind it, or got no answer from there.
PAGE = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1>There was a problem.</body></html>"


METHODS: dict[str, Method] = {
    "apps.connections.open": apps.connections_open,
    "auth.test": users.auth_test,
    "bots.info": users.bots_info,
    "chat.delete": chat.delete,
    "chat.getPermalink": chat.get_permalink,
    "chat.postEphemeral": chat.post_ephemeral,
    "chat.postMessage": chat.post_message,
    "chat.update": chat.update,
    "conversations.history": conversations.history,
    "conversations.info": conversations.info,
    "conversations.join": conversations.join,
    "conversations.list": conversations.list_,
    "conversations.members": conversations.members,
    "conversations.open": conversations.open_,
    "conversations.replies": conversations.replies,
    "files.completeUploadExternal": files.complete_upload,
    "files.getUploadURLExternal": files.get_upload_url,
    "files.info": files.info,
    "team.info": users.team_info,
    "users.conversations": users.conversations,
    "users.info": users.info,
    "users.list": users.list_,
    "users.lookupByEmail": users.lookup_by_email,
    "views.open": views.open_,
    "views.publish": views.publish,
    "views.push": views.push,
    "views.update": views.update,
}


def _known(name: str) -> Method:
    if name not in METHODS:
        raise ApiError("unknown_method", req_method=name)
    return METHODS[name]


def _authorize(world: World, method: str, token: str | None) -> None:
    if not token:
        raise ApiError("not_authed")
    error = None if token == world.app_token else world.accepts(token)
    if error != "invalid_auth" and (token == world.app_token) != (method in OF_THE_APP):
        raise ApiError("not_allowed_token_type")
    if error is not None:
        raise ApiError(error)
    if world.revoked and token != world.app_token:
        raise ApiError("token_revoked")


class _Passing:
    """One call on its way through Slack."""

    def __init__(self, world: World, req: web.Request) -> None:
        self.world, self.req = world, req
        self.name: str = req.match_info["method"]
        self.record = Call(self.name, time.time())
        self.channel = ""
        self.token: str | None = None
        # Slack is at it, whether or not the client still waits.
        self.goes_on = False

    async def go(self) -> web.Response:
        try:
            answer = await self._arrive()
        finally:
            # In the order of the effects, and also when the client left before there was one.
            self.world.calls.append(self.record)
        answer = answer or await self._leave()
        transport = self.req.transport
        self.record.status = 0 if transport is None or transport.is_closing() else answer.status
        return answer

    async def _arrive(self) -> web.Response | None:
        """Up to the effect; an answer when it gets no further."""
        try:
            args, self.token = await request.read(self.req)
        except ApiError as error:
            return self._refused(error)
        self.record.args, self.channel = chat.as_logged(args), _place(self.world, args)
        demanded = self.world.faults
        await demanded.stop(self.name, self.channel, after=False)
        self.record.too_early = demanded.limits.too_early(self.name, self.channel)
        self.record.fault = demanded.of_call(self.name, self.channel)
        if stopped := await self._befall(after=False):
            return stopped
        try:
            method = _known(self.name)
            # An app's token is taken from the header alone.
            _authorize(self.world, self.name, request.bearer(self.req) if self.name in OF_THE_APP else self.token)
            self._limit()
            self.record.answer = {"ok": True} | await method(self.world, args)
            self.record.effect = True
        except ApiError as error:
            self._note(error)
        return None

    async def _leave(self) -> web.Response:
        await self.world.faults.stop(self.name, self.channel, after=True)
        return await self._befall(after=True) or self._answered()

    async def _befall(self, *, after: bool) -> web.Response | None:
        """What goes wrong at this moment; an answer, or the end of the connection, when nothing comes after it."""
        fault = self.record.fault
        if fault is None or fault.after != after:
            return None
        match fault.kind:
            case "slow":
                self.goes_on = True
                await self.world.faults.pause(fault.seconds)
                self.goes_on = False
            case "revoked":
                self.world.revoked = True
            case "archived":
                _archive(self.world, fault)
            case "refused":
                return self._refused(ApiError(fault.error))
            case "rate_limited":
                return self._refused(ApiError("ratelimited", retry_after=int(fault.seconds)))
            case "http_error":
                return web.Response(status=fault.status, text=PAGE.format(fault.status), content_type="text/html")
            case "timed_out":
                await self.world.faults.pause(fault.seconds)
                return self._drop()
            case "dropped":
                return self._drop()
        return None

    def _limit(self) -> None:
        if wait := self.world.faults.limits.take(self.name, self.channel):
            self.record.fault = faults.rate_limited(wait)
            raise ApiError("ratelimited", retry_after=wait)

    def _refused(self, error: ApiError) -> web.Response:
        self._note(error)
        return self._answered()

    def _note(self, error: ApiError) -> None:
        self.record.answer = {"ok": False, "error": error.error} | error.facts

    def _answered(self) -> web.Response:
        answer, headers = self.record.answer, self._headers()
        if answer.get("error") != "ratelimited":
            return web.json_response(answer, headers=headers)
        wait = int(answer.get("retry_after", 1))
        self.world.faults.limits.told(self.name, self.channel, wait)
        said = {"ok": False, "error": "ratelimited"}
        return web.json_response(said, status=429, headers=headers | {"Retry-After": str(wait)})

    def _headers(self) -> dict[str, str]:
        """What the token was granted, and what time it is for Slack."""
        now = datetime.now(UTC) + self.world.ahead
        headers = {"Date": format_datetime(now, usegmt=True)}
        if self.token == self.world.app_token:
            headers["x-oauth-scopes"] = "connections:write"
        elif self.token and self.world.accepts(self.token) != "invalid_auth" and self.world.app is not None:
            headers["x-oauth-scopes"] = ",".join(sorted(self.world.app.scopes))
        return headers

    def _drop(self) -> web.Response:
        if self.req.transport is not None:
            self.req.transport.abort()
        return web.Response()


def _place(world: World, args: Args) -> str:
    """The channel that a call is about, if it names one."""
    named = next((args.text(name) for name in ("channel", "channel_id", "users") if args.text(name)), "")
    try:
        return world.place(named) if named else ""
    except KeyError:
        return named


def _archive(world: World, fault: faults.Fault) -> None:
    channel = world.channel(fault.channel)
    channel.archived = True
    world.changed.bump()
    happenings.archived(world, channel, world.member(fault.by))


async def answer(world: World, req: web.Request) -> web.Response:
    """What becomes of a call."""
    passing = _Passing(world, req)
    going = asyncio.create_task(passing.go())
    try:
        return await asyncio.shield(going)
    except asyncio.CancelledError:
        if not passing.goes_on:
            going.cancel()
        raise


def routes(world: World) -> list[web.RouteDef]:
    async def call(req: web.Request) -> web.Response:
        return await answer(world, req)

    return [web.get("/api/{method}", call), web.post("/api/{method}", call)]
