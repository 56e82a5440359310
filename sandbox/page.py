"""What may be asked and done from the page in a browser? The routes behind it."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import web

from sandbox import happenings, inputs, page_files
from sandbox.acts import Acts, OnMessage, OnView, Where
from sandbox.errors import CannotDo
from sandbox.local import only_here
from sandbox.screen import Screen
from sandbox.server import Sandbox
from sandbox.state import Json, Message, View
from sandbox.workspace import Channel, Member

WEB = Path(__file__).parent / "web"
KINDS = {".js": "text/javascript", ".css": "text/css"}
HEADERS = {
    "Cache-Control": "no-cache",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
POLL_SECONDS = 25.0
# The clock can be turned over its own route too, which bumps no version: it is looked at this often.
GLANCE_SECONDS = 0.4
FRIDAY, NOTE_HOUR = 4, 16

Deed = Callable[[Member, Json], Awaitable[None]]


def routes(sandbox: Sandbox) -> list[web.RouteDef]:
    """Everything that the page needs; mounted on the sandbox's own server."""
    page = Page(sandbox)
    return [
        web.get("/", page.index),
        web.get("/page/web/{name}", page.asset),
        web.get("/page/state", page.state),
        web.get("/page/changes", page.changes),
        web.post("/page/act", page.act),
        web.post("/page/suggest", page.suggest),
        *page_files.routes(sandbox),
    ]


class Page:
    """The page of one sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox, self.world = sandbox, sandbox.world
        self.screen = Screen(sandbox, self._mark)
        self._tasks: set[asyncio.Task[None]] = set()
        self._deeds: dict[str, Deed] = {
            "type": self._type,
            "press": self._press,
            "submit": self._submit,
            "close": self._close,
            "detach": self._detach,
            "shortcut": self._shortcut,
            "home": self._home,
            "join": self._join,
            "read": self._mark_read,
            "jump": self._jump,
        }

    @property
    def acts(self) -> Acts:
        return self.sandbox.acts

    # -- serving ---------------------------------------------------------------------------------------------------
    async def index(self, request: web.Request) -> web.StreamResponse:
        only_here(request)
        return web.Response(text=(WEB / "index.html").read_text("utf-8"), content_type="text/html", headers=HEADERS)

    async def asset(self, request: web.Request) -> web.StreamResponse:
        only_here(request)
        file = WEB / Path(request.match_info["name"]).name
        if file.suffix not in KINDS or not file.is_file():
            raise web.HTTPNotFound
        return web.Response(text=file.read_text("utf-8"), content_type=KINDS[file.suffix], headers=HEADERS)

    async def state(self, request: web.Request) -> web.StreamResponse:
        only_here(request)
        return web.json_response(self._snapshot(self._viewer(request.query.get("you", ""))), headers=HEADERS)

    async def changes(self, request: web.Request) -> web.StreamResponse:
        """The next snapshot that differs from the one whose mark is given; 204 when nothing happened for a while."""
        only_here(request)
        you, since = self._viewer(request.query.get("you", "")), request.query.get("since", "")
        version, *_ = _parts(since)
        until = asyncio.get_running_loop().time() + POLL_SECONDS
        if self.sandbox.clock.jumping:
            # Much happens in a jump: a look now and then leaves the machine to the app.
            await asyncio.sleep(GLANCE_SECONDS)
        while not self._differs(since):
            if asyncio.get_running_loop().time() > until:
                return web.Response(status=204, headers=HEADERS)
            await self.world.changed.wait(int(version), GLANCE_SECONDS)
        return web.json_response(self._snapshot(you), headers=HEADERS)

    def _snapshot(self, you: Member) -> Json:
        friday = later(self.sandbox.clock.now(), "friday", self._home_zone)
        return self.screen.seen_by(you) | {"friday": friday.isoformat()}

    @property
    def _home_zone(self) -> ZoneInfo:
        """Friday is one moment for everybody, whoever turns the clock: that of the first person of the workspace."""
        return self._viewer("").zone

    async def act(self, request: web.Request) -> web.StreamResponse:
        """Do something as somebody. What a client would not allow is answered in words."""
        only_here(request)
        try:
            facts = await request.json()
            you, deed = self.world.member(facts["you"]), self._deeds[facts["do"]]
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise web.HTTPBadRequest(text="an act needs `you` and `do`") from error
        try:
            # A reload must not cancel a command half-way, nor stop the clock between two moments.
            await self._to_its_end(deed(you, facts))
        except (CannotDo, ValueError) as refusal:
            return web.json_response({"ok": False, "words": _sentence(str(refusal))})
        return web.json_response({"ok": True})

    async def suggest(self, request: web.Request) -> web.StreamResponse:
        """What the app offers for what is typed in a menu. The menu may be gone by the time of the answer."""
        only_here(request)
        try:
            facts = await request.json()
            you, where = self.world.member(facts["you"]), _where(facts["where"])
            asked = (str(facts["block_id"]), str(facts["action_id"]), str(facts["query"]))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise web.HTTPBadRequest(
                text="a question needs `you`, `where`, `block_id`, `action_id`, `query`"
            ) from error
        try:
            offer = await self.acts.suggest(you, where, *asked)
        except CannotDo as refusal:
            return web.json_response({"ok": False, "words": _sentence(str(refusal))})
        return web.json_response({"ok": True, "groups": offer.groups, "failed": offer.failed})

    async def _to_its_end(self, doing: Awaitable[None]) -> None:
        async def run() -> None:
            await doing

        work: Coroutine[Any, Any, None] = run()
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        await asyncio.shield(task)

    def _viewer(self, name: str) -> Member:
        people = [one for one in self.world.members.values() if one.kind != "bot" and not one.deactivated]
        return next((one for one in people if name in (one.handle, one.id)), people[0])

    def _mark(self) -> str:
        now = self.sandbox.clock.now()
        offset = (now - datetime.now(UTC)).total_seconds()
        return f"{self.world.changed.version}:{offset:.1f}:{int(self.sandbox.clock.jumping)}"

    def _differs(self, since: str) -> bool:
        (was, before, going), (version, offset, jumping) = _parts(since), _parts(self._mark())
        return was != version or abs(before - offset) > 1 or bool(going or jumping)

    # -- what one person does ----------------------------------------------------------------------------------------
    def _place(self, you: Member, name: str) -> Channel:
        if name.startswith("@"):
            return self.world.direct(you.id, self._named(name).id)
        channel = self.world.channels.get(name)
        if channel is None or not self.world.sees_channel(you, channel):
            raise CannotDo("that conversation is not open to you")
        return channel

    def _named(self, name: str) -> Member:
        try:
            return self.world.member(name)
        except KeyError as error:
            raise CannotDo(str(error.args[0])) from error

    async def _type(self, you: Member, facts: Json) -> None:
        channel, line = self._place(you, facts["channel"]), str(facts["text"])
        command, _, who = line.partition(" ")
        if command != "/invite":
            also = bool(facts.get("also"))
            return await self.acts.types(you, channel, line, facts.get("thread"), broadcast=also)
        names = who.split()
        if not names:
            raise CannotDo("say whom to invite: /invite @someone")
        for name in names:
            await self.sandbox.invite(self._named(name).id, to=channel.id, by=you.id)
        return None

    async def _press(self, you: Member, facts: Json) -> None:
        where = _where(facts["where"])
        self._enter(self.acts.find(you, where), you, facts.get("values", {}))
        value = _value(facts["entry"])
        await self.acts.press(you, where, facts["block_id"], facts["action_id"], value)

    def _enter(self, found: View | Message, you: Member, values: Json) -> None:
        """What stands in the other fields at that moment belongs to what the app is told."""
        for block_id, entries in values.items():
            for action_id, entry in entries.items():
                hit = inputs.find(found.blocks, block_id, action_id)
                if hit is not None:
                    self.acts.enter(you, found, block_id, hit[1], _value(entry))

    async def _submit(self, you: Member, facts: Json) -> None:
        view = self.acts.find(you, OnView(facts["view"]))
        values = {
            (block_id, action_id): _value(entry)
            for block_id, entries in facts["values"].items()
            for action_id, entry in entries.items()
        }
        try:
            await self.acts.submit(you, facts["view"], values)
        except CannotDo:
            # Refused at its fields: they say it themselves.
            if not (isinstance(view, View) and view.errors):
                raise

    async def _close(self, you: Member, facts: Json) -> None:
        await self.acts.close(you, facts["view"], everything=bool(facts.get("all")))

    async def _detach(self, you: Member, facts: Json) -> None:
        place = (facts["block_id"], facts["action_id"])
        self.acts.detach(you, OnView(facts["view"]), place, facts["file"])

    async def _shortcut(self, you: Member, facts: Json) -> None:
        found = self.acts.find(you, OnMessage(facts["channel"], facts["ts"])) if "ts" in facts else None
        await self.acts.shortcut(you, facts["callback_id"], found if isinstance(found, Message) else None)

    async def _home(self, you: Member, facts: Json) -> None:
        await self.acts.open_home(you, str(facts.get("tab", "home")))

    async def _join(self, you: Member, facts: Json) -> None:
        channel = self._place(you, facts["channel"])
        if you.id in channel.members or channel.archived or you.kind != "member":
            raise CannotDo(f"#{channel.name} can't be joined")
        channel.members.append(you.id)
        happenings.joined(self.world, channel, you, None)
        self.world.changed.bump()
        await self.acts.courier.told()

    async def _mark_read(self, you: Member, facts: Json) -> None:
        self.screen.read[you.id, facts["channel"]] = facts["ts"]
        self.world.changed.bump()

    async def _jump(self, you: Member, facts: Json) -> None:
        clock = self.sandbox.clock
        if clock.jumping:
            raise CannotDo("the clock is already on its way")
        by = str(facts["by"])
        self.screen.going_to = later(clock.now(), by, self._home_zone if by == "friday" else you.zone)
        try:
            await clock.jump(self.screen.going_to)
        finally:
            self.screen.going_to = None
            self.world.changed.bump()


def later(now: datetime, by: str, zone: ZoneInfo) -> datetime:
    """An hour on, the same wall time tomorrow, or the next Friday 16:00, in this zone."""
    if by == "hour":
        return now + timedelta(hours=1)
    local = now.astimezone(zone)
    if by == "day":
        return (local + timedelta(days=1)).astimezone(UTC)
    if by != "friday":
        raise CannotDo("the clock goes on by an hour, by a day or to Friday")
    day = local.replace(hour=NOTE_HOUR, minute=0, second=0, microsecond=0) + timedelta((FRIDAY - local.weekday()) % 7)
    return (day if day > local else day + timedelta(weeks=1)).astimezone(UTC)


def _parts(mark: str) -> tuple[int, float, int]:
    try:
        version, offset, jumping = mark.split(":")
        return int(version), float(offset), int(jumping)
    except ValueError as error:
        raise web.HTTPBadRequest(text="`since` is the version of a snapshot") from error


def _where(facts: Json) -> Where:
    return OnMessage(facts["channel"], facts["ts"]) if facts["kind"] == "message" else OnView(facts["view"])


def _value(entry: Json) -> Any:
    """The one thing that a state entry holds, whatever its element calls it."""
    return next((value for key, value in entry.items() if key not in ("type", "timezone")), None)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith((".", "?", "!")) else ".")
