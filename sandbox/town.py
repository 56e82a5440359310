"""Several workspaces, and an org if wanted, behind one address, as Slack has it: who asks shows in the token.

Here an app is installed by OAuth: people allow it on a consent page, and take it away again.
"""

import base64
import binascii
from collections.abc import AsyncIterator, Container, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from sandbox.api import methods, request
from sandbox.clock import Clock
from sandbox.errors import ApiError
from sandbox.faults import Hold
from sandbox.oauth import App, OAuth, Token, answered
from sandbox.server import BODY_MAX, Sandbox
from sandbox.state import Json, Org, Timing
from sandbox.workspace import Workspace, made_id

NEEDS_TEAM = {"users.list", "users.conversations", "conversations.list", "team.info", "files.list", "bots.info"}
OURS = {"oauth.v2.access", "auth.revoke", "apps.uninstall", "auth.teams.list"}


@dataclass
class Asked:
    """One call of what the town itself answers."""

    method: str
    args: Json
    answer: Json = field(default_factory=dict)


class Town:
    """`org` names an organisation that all of the workspaces belong to."""

    def __init__(
        self, workspaces: Sequence[Workspace], clock: Clock, *, timing: Timing | None = None, org: str = ""
    ) -> None:
        self.clock = clock
        self.sandboxes = {one.id: Sandbox(one, clock, timing=timing) for one in workspaces}
        self.org = Org(made_id("E", org), org) if org else None
        self.url = ""
        self._made: OAuth | None = None
        self.asked: list[Asked] = []
        # How auth.teams.list ends in place of its answer: an error, or "nothing", which is an answer without a list.
        self.teams_end = ""
        self._holds: list[Hold] = []

    def of(self, name: str) -> Sandbox:
        """The workspace of this name."""
        return next(one for one in self.sandboxes.values() if one.workspace.name == name)

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    @property
    def app(self) -> App:
        return self.oauth.app

    @property
    def oauth(self) -> OAuth:
        if self._made is None:
            raise RuntimeError("no app was created")
        return self._made

    def create(self, shape: Mapping[str, Any], request_url: str = "") -> App:
        """The app's maker creates it from its manifest, or changes it."""
        if self._made is None:
            self._made = OAuth(App(shape, request_url))
        else:
            self._made.app.shape, self._made.app.request_url = shape, request_url
        for sandbox in self.sandboxes.values():
            world = sandbox.world
            world.signing_secret, world.app_id, world.bot_token = self.app.signing_secret, self.app.id, ""
            world.bot_id = made_id("B", world.team_id, self.app.id)
        return self.app

    @contextmanager
    def holding(self, method: str) -> Iterator[Hold]:
        """The next answer of this method, one of the town's own, waits meanwhile; what it says is settled by then."""
        hold = Hold(method, method, None, after=True)
        self._holds.append(hold)
        try:
            yield hold
        finally:
            hold.open()

    # -- running ---------------------------------------------------------------------------------------------------
    @asynccontextmanager
    async def running(self) -> AsyncIterator["Town"]:
        application = web.Application(client_max_size=BODY_MAX)
        application.add_routes([web.get("/api/{method}", self._call), web.post("/api/{method}", self._call)])
        application.add_routes([web.get("/oauth/v2/authorize", self._consent)])
        application.add_routes([web.post("/oauth/v2/authorize", self._decided)])
        for team_id, sandbox in self.sandboxes.items():
            application.add_subapp(f"/w/{team_id}", sandbox.application())
        runner = web.AppRunner(application, handler_cancellation=True, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            async with AsyncExitStack() as stack:
                for team_id, sandbox in self.sandboxes.items():
                    await stack.enter_async_context(sandbox.at_work(f"{self.url}/w/{team_id}"))
                yield self
        finally:
            await runner.cleanup()

    # -- calls -----------------------------------------------------------------------------------------------------
    async def _call(self, req: web.Request) -> web.StreamResponse:
        method = req.match_info["method"]
        try:
            args, token = await request.read(req)
            if method in OURS:
                try:
                    return await self._answer(req, method, args, token)
                finally:
                    await self._hold(method)
            sandbox = self._asked_of(method, args, self.oauth.tokens.get(token or ""))
        except ApiError as error:
            return web.json_response({"ok": False, "error": error.error} | error.facts)
        return await methods.answer(sandbox.world, req)

    async def _hold(self, method: str) -> None:
        if hold := next((one for one in self._holds if one.matches([method], "")), None):
            self._holds.remove(hold)
            await hold.stop()

    def _asked_of(self, method: str, args: request.Args, token: Token | None) -> Sandbox:
        """The workspace that a call is about: with an org's token, by what it names."""
        every = list(self.sandboxes.values())
        if token is None:
            return every[0]  # which refuses it
        if (error := token.standing(self.oauth.now())) is not None:
            raise ApiError(error)
        if token.place in self.sandboxes:
            return self.sandboxes[token.place]
        org = self.org
        assert org is not None
        named = args.text("team_id")
        if method in NEEDS_TEAM and not named:
            raise ApiError("missing_argument")
        served = sorted(every, key=lambda one: one.team_id not in org.served)
        found = [one for one in served if (one.team_id == named if named else _knows(one, args))]
        if not found:
            raise ApiError("team_not_found" if named else "channel_not_found")
        if found[0].team_id not in org.served:
            raise ApiError("team_access_not_granted")
        return found[0]

    async def _answer(self, req: web.Request, method: str, args: request.Args, token: str | None) -> web.Response:
        oauth = self.oauth
        asked = Asked(method, dict(args))
        self.asked.append(asked)
        ends = oauth.next_ends.popleft() if method == "oauth.v2.access" and oauth.next_ends else ""
        if ends and ends != "lost":
            raise ApiError(ends)
        if method == "oauth.v2.access":
            asked.answer = self._access(req, args)
        else:
            asked.answer = await self._with_token(method, args, oauth.tokens.get(token or ""))
        if ends == "lost" and req.transport is not None:
            req.transport.abort()
        return web.json_response({"ok": True} | asked.answer)

    def _access(self, req: web.Request, args: request.Args) -> Json:
        self.oauth.check_client(*_client(req, args))
        if args.text("grant_type") == "refresh_token":
            token = self.oauth.refresh(args.required("refresh_token"))
            return answered(self.app, token, self._about(token, "") | {"expires_in": int(self.oauth.lives)})
        code = self.oauth.take_code(args.required("code"), args.text("redirect_uri"))
        token = self.oauth.issue(code.place, code.scopes)
        self._let_in(token)
        ends = {"expires_in": int(self.oauth.lives)} if token.ends is not None else {}
        return answered(self.app, token, self._about(token, code.by) | ends)

    def _about(self, token: Token, by: str) -> Json:
        org = self.org.about() if self.org is not None else None
        first = next(iter(self.sandboxes.values()))
        if token.place not in self.sandboxes:
            user = first.bot_user_id
            who: Json = {"team": None, "enterprise": org, "is_enterprise_install": True, "bot_user_id": user}
        else:
            sandbox = self.sandboxes[token.place]
            team = {"id": token.place, "name": sandbox.workspace.name}
            who = {"team": team, "enterprise": org, "is_enterprise_install": False, "bot_user_id": sandbox.bot_user_id}
        return who | {"authed_user": {"id": by}}

    async def _with_token(self, method: str, args: request.Args, token: Token | None) -> Json:
        if token is None:
            raise ApiError("invalid_auth")
        if (error := token.standing(self.oauth.now())) is not None:
            raise ApiError(error)
        if method == "auth.revoke":
            token.revoked = True
            return {"revoked": True}
        if method == "apps.uninstall":
            self.oauth.check_client(args.text("client_id"), args.text("client_secret"))
            await self.uninstall(token.place)
            return {}
        if self.teams_end == "nothing":
            return {}
        if self.teams_end:
            raise ApiError(self.teams_end)
        served = [self.sandboxes[token.place]] if self.org is None or token.place != self.org.id else self._served()
        page, cursor = args.page([{"id": one.team_id, "name": one.workspace.name} for one in served])
        return {"teams": list(page)} | cursor

    def _served(self) -> list[Sandbox]:
        assert self.org is not None
        return [one for team_id, one in self.sandboxes.items() if team_id in self.org.served]

    def _let_in(self, token: Token) -> None:
        """The app is in the workspace from now on; in an org, in those that an admin added it to."""
        if token.place in self.sandboxes:
            self._install(self.sandboxes[token.place], token, None)
            return
        for sandbox in self._served():
            self._install(sandbox, token, self.org)

    def _install(self, sandbox: Sandbox, token: Token, org: Org | None) -> None:
        world = sandbox.world
        world.app, world.revoked, world.org = self.app.granted(token.scopes), False, org
        world.accepts = lambda text: self._accepted(text, world.team_id)
        if org is not None:  # one bot for all of the org
            first = next(iter(self.sandboxes.values())).world
            world.bot_is(first.bot.id)
        world.changed.bump()

    def _accepted(self, text: str, team_id: str) -> str | None:
        token = self.oauth.tokens.get(text)
        org = self.org.id if self.org is not None else ""
        if token is None or token.place not in (team_id, org):
            return "invalid_auth"
        return token.standing(self.oauth.now())

    # -- consent ---------------------------------------------------------------------------------------------------
    async def _consent(self, req: web.Request) -> web.Response:
        """Slack's page: where, what, and *Allow* or *Cancel*."""
        asked = dict(req.query)
        try:
            scopes = self.oauth.check_asked(asked)
        except ApiError as error:
            return web.Response(status=400, text=f"Something went wrong: {error.error}")
        places = {one.workspace.name: team_id for team_id, one in self.sandboxes.items()}
        if self.org is not None and self.app.for_orgs:
            places[self.org.name] = self.org.id
        hidden = "".join(
            f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in asked.items()
        )
        options = "".join(f'<option value="{place}">{escape(name)}</option>' for name, place in places.items())
        what = "".join(f"<li>{escape(scope)}</li>" for scope in sorted(scopes))
        name = escape(str(self.app.shape["display_information"]["name"]))
        page = (
            f'<!DOCTYPE html><link rel="icon" href="data:,"><title>Allow {name}</title>'
            f"<h1>{name} is requesting permission</h1><ul>{what}</ul>"
            f'<form method="post">{hidden}<select name="place">{options}</select>'
            '<button name="decision" value="allow">Allow</button><button name="decision" value="deny">Cancel</button>'
            "</form>"
        )
        return web.Response(text=page, content_type="text/html")

    async def _decided(self, req: web.Request) -> web.Response:
        form = {name: str(value) for name, value in (await req.post()).items()}
        try:
            scopes = self.oauth.check_asked(form)
        except ApiError as error:
            return web.Response(status=400, text=f"Something went wrong: {error.error}")
        back = {"state": form.get("state", "")}
        if form.get("decision") == "allow":
            back["code"] = self.oauth.allow(form["place"], form.get("by", ""), scopes, form["redirect_uri"])
        else:
            back["error"] = "access_denied"
        raise web.HTTPFound(f"{form['redirect_uri']}?{urlencode(back)}")

    # -- taking it away --------------------------------------------------------------------------------------------
    async def uninstall(self, place: str) -> None:
        """Tokens end, then the app hears of it: of both, in no order that it could rely on."""
        self.oauth.revoke(place)
        sandbox = self.sandboxes.get(place)
        served = [sandbox] if sandbox is not None else self._served()
        for one in served[:1]:
            one.world.tell({"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [one.bot_user_id]}})
            one.world.tell({"type": "app_uninstalled"})
            await one.told()
        for one in served:
            one.world.app = None
            one.world.changed.bump()

    async def add_to(self, *names: str, told: bool = True) -> None:
        """The org's admin adds the app to workspaces; it may be that no event of it arrives."""
        assert self.org is not None
        fresh = [self.of(name) for name in names]
        self.org.served |= {one.team_id for one in fresh}
        token = next(one for one in self.oauth.tokens.values() if one.place == self.org.id and not one.revoked)
        for one in fresh:
            self._install(one, token, self.org)
        if told:
            await self._tell_org("team_access_granted", fresh)

    async def take_from(self, *names: str, told: bool = True) -> None:
        """The org's admin takes the app out of workspaces; it may be that no event of it arrives."""
        assert self.org is not None
        gone = [self.of(name) for name in names]
        self.org.served -= {one.team_id for one in gone}
        if told:
            await self._tell_org("team_access_revoked", gone)
        for one in gone:
            one.world.app = None

    async def _tell_org(self, kind: str, about: Sequence[Sandbox]) -> None:
        about[0].world.tell({"type": kind, "team_ids": [one.team_id for one in about]})
        await about[0].told()


def _knows(sandbox: Sandbox, args: request.Args) -> bool:
    """Whether what a call names is of this workspace."""
    world = sandbox.world
    people = args.text("users").split(",") if args.text("users") else []
    named: dict[str, Container[str]] = {
        args.text("channel"): world.channels,
        args.text("channel_id"): world.channels,
        args.text("user"): world.members,
        args.text("user_id"): world.members,
        args.text("trigger_id"): world.triggers,
        args.text("file"): world.files,
        people[0] if people else "": world.members,
    }
    if view := args.text("view_id"):
        return world.view(view) is not None
    asked = {name: where for name, where in named.items() if name}
    return not asked or any(name in where for name, where in asked.items())


def _client(req: web.Request, args: request.Args) -> tuple[str, str]:
    scheme, _, pair = req.headers.get("Authorization", "").partition(" ")
    if scheme == "Basic":
        try:
            client_id, _, secret = base64.b64decode(pair, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return "", ""
        return client_id, secret
    return args.text("client_id"), args.text("client_secret")
