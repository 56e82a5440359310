"""Everything that Slack could send from a workspace: each command, each button and form that somebody has there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx

from sandbox import happenings, inputs, payloads
from sandbox.blocks import with_ids
from sandbox.deliver import Kind, encode, signature
from sandbox.state import Json, Message, View
from sandbox.workspace import Member
from tests.world import World


@dataclass(frozen=True, slots=True)
class Payload:
    """What Slack would send, and as which kind of request."""

    kind: Kind
    says: Json

    @property
    def about(self) -> tuple[str, ...]:
        """Two that say the same here do the same."""
        match self.kind:
            case "command":
                return ("command", self.says["command"], self.says["text"])
            case "event":
                return ("event", self.says["event"]["type"])
        pressed = self.says.get("actions", [{}])[0]
        chosen = pressed.get("selected_option") or {}
        names = (pressed.get("action_id", ""), chosen.get("text", {}).get("text", ""), self.says.get("callback_id", ""))
        return (self.says["type"], *names, self.says.get("view", {}).get("callback_id", ""))


TYPED = (
    *(("/rituals", text) for text in ("setup", "status", "help", "pause", "resume")),
    *(("/decide", text) for text in ("Pick one @ben fri", "D-1", "list all", "export")),
    *(("/bet", text) for text in ("Churn by 1 May", "B-1", "B-1 40 legal", "list all", "hill", "record")),
    *(("/launch", text) for text in ("App 2026-12-16", "L-1", "list all", "template", "export")),
    *(("/metric", text) for text in ("Teams active each week", "Teams active each week 1300", "list", "")),
    *(("/weekly", text) for text in ("", "list", "2026-W47", "follow", "export")),
)


Send = Callable[[bytes, dict[str, str]], Awaitable[httpx.Response]]


class Gathering:
    """People who press and type whatever there is, and fill in nothing. `send` takes a body and its headers."""

    def __init__(self, here: World, send: Send) -> None:
        self.here, self.send, self.world = here, send, here.sandbox.world
        self.found: dict[tuple[str, ...], Payload] = {}
        self.tried: set[tuple[tuple[str, ...], str]] = set()
        self.opened: dict[tuple[str, ...], str] = {}
        """Whose act opened a form: nobody else has to try it."""

    async def gather(self) -> list[Payload]:
        for name, typed in (("ben", ()), ("ana", TYPED)):  # who approves everything, and who owns it
            member, channel = self.world.member(name), self.world.channel("#growth")
            for word, text in typed:
                made = payloads.command(self.world, member, channel, word, text)
                await self._try(member, Payload("command", made))
            for message in [one for several in self.world.messages.values() for one in several]:
                if self.here.person(name).acts.sees(member, message):
                    await self._use(member, message)
        self._events()
        return list(self.found.values())

    async def _use(self, member: Member, message: Message) -> None:
        for kind in () if message.only_for else ("decisions.log_message", "bets.block_message"):
            made = payloads.message_shortcut(self.world, member, kind, message)
            await self._try(member, Payload("interaction", made))
        for block, element in inputs.interactive(message.blocks):
            for entry in _entries(element):
                about = (self.world, member, message, element, block["block_id"], entry)
                await self._try(member, Payload("interaction", payloads.action_in_message(*about)))

    async def _try(self, member: Member, payload: Payload) -> None:
        """Take it in if it is new, with the forms that it opens and the buttons that it is answered with."""
        if self.opened.get(payload.about, member.id) != member.id or (payload.about, member.id) in self.tried:
            return
        self.tried.add((payload.about, member.id))
        self.found[payload.about] = payload
        depth = len(self.world.stacks.get(member.id, []))
        body, content_type = encode(payload.kind, payload.says)
        signed = signature(self.here.sandbox.signing_secret, body) | {"content-type": content_type}
        answer = await self.send(body, signed)
        await self.here.settled()
        if payload.kind == "command" and answer.text.startswith("{"):
            said = with_ids(answer.json()["blocks"])
            where = self.world.channel("#growth").id
            await self._use(
                member, Message(self.world.new_ts(), where, self.world.bot.id, blocks=said, only_for=member.id)
            )
        while len(self.world.stacks.get(member.id, [])) > depth:
            self.opened[payload.about] = member.id
            await self._fill(member, self.world.stacks[member.id][-1])
            await self.here.person(member.handle).closes()

    async def _fill(self, member: Member, view: View) -> None:
        if "submit" in view.shape:
            view.values = inputs.values(view.blocks, view.values, view.conversation)
            self._keep(Payload("interaction", payloads.submission(self.world, member, view)))
        self._keep(Payload("interaction", payloads.closed(self.world, member, view, cleared=False)))
        for block, element in list(inputs.interactive(view.blocks)):
            if block["type"] == "input" and not block.get("dispatch_action"):
                continue
            for entry in _entries(element):
                about = (self.world, member, view, element, block["block_id"], entry)
                await self._try(member, Payload("interaction", payloads.action_in_view(*about)))

    def _keep(self, payload: Payload) -> None:
        self.found.setdefault(payload.about, payload)

    def _events(self) -> None:
        world, cy, growth = self.world, self.world.member("cy"), self.world.channel("#growth")

        def tell(event: Json, *, shared: bool = False) -> None:
            self._keep(Payload("event", payloads.event(world, event, shared=shared)))

        told, world.tell = world.tell, tell
        happenings.joined(world, growth, cy, None)
        happenings.left(world, growth, cy, None)
        happenings.left(world, growth, world.bot, None)
        happenings.changed(world, cy)
        happenings.renamed(world, growth)
        happenings.archived(world, growth, cy)
        happenings.home_opened(world, cy, "home", growth)
        happenings.said(world, Message(world.new_ts(), growth.id, cy.id, f"hello <@{world.bot.id}>"))
        world.tell = told


def _entries(element: Json) -> list[Json]:
    return [{"selected_option": one} for one in element["options"]] if element["type"] == "overflow" else [{}]
