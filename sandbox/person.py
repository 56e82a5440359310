"""What can a person do, in the words of someone at Slack's client? For tests and for stories."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from sandbox import inputs, labels
from sandbox.acts import Acts, OnMessage, OnView, Where
from sandbox.errors import CannotDo
from sandbox.reading import Reader
from sandbox.state import Json, Message, View, World
from sandbox.workspace import Channel, Member

__all__ = ["Attachment", "CannotDo", "Modal", "Person", "Seen"]

PATIENCE = 20.0


@dataclass(frozen=True)
class Attachment:
    """A file on someone's machine, to be attached or downloaded."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Seen:
    """Something on the screen: a message, or a view when `view_id` is set."""

    text: str
    ts: str
    channel: str
    blocks: list[Json] = field(repr=False)
    thread_ts: str | None = None
    ephemeral: bool = False
    view_id: str | None = None
    files: tuple[Attachment, ...] = ()

    @property
    def where(self) -> Where:
        return OnView(self.view_id) if self.view_id else OnMessage(self.channel, self.ts)


@dataclass(frozen=True)
class Modal:
    """An open modal as it is read. The names are the visible labels."""

    id: str
    title: str
    text: str
    labels: list[str]
    values: dict[str, Any]
    errors: dict[str, str]
    submit: str | None
    blocks: list[Json] = field(repr=False)


class Person:
    """One person at Slack's client."""

    def __init__(self, world: World, acts: Acts, member: Member) -> None:
        self.world, self.acts, self.member = world, acts, member
        self.read = Reader(world, member)

    @property
    def id(self) -> str:
        return self.member.id

    def __repr__(self) -> str:
        return f"<{self.member.name}>"

    # -- reading -------------------------------------------------------------------------------------------------
    def reads(self, in_: str) -> list[Seen]:
        """The messages of a channel, oldest first."""
        channel = self._place(in_)
        return [self._seen(one) for one in self.world.in_channel(channel.id) if self.acts.sees(self.member, one)]

    async def sees(self, text: str, in_: str | None = None, within: float = PATIENCE) -> Seen:
        """Wait until this is to be read somewhere; the newest that says it."""
        deadline = monotonic() + within
        while True:
            version = self.world.changed.version
            screen = self._screen(in_)
            for seen in reversed(screen):
                if text in seen.text:
                    return seen
            left = deadline - monotonic()
            if left <= 0:
                shown = "\n---\n".join(seen.text for seen in screen) or "nothing"
                raise AssertionError(f"{self.member.name} does not see {text!r} in {in_ or 'anything'}, but:\n{shown}")
            await self.world.changed.wait(version, left)

    def _screen(self, in_: str | None) -> list[Seen]:
        top, home = self.acts.top(self.member), self.world.homes.get(self.id)
        views = {"modal": top, "home": home}
        if in_ in views:
            view = views[in_]
            return [self._seen_view(view)] if view else []
        if in_ is not None:
            return self.reads(in_)
        channels = [one for one in self.world.channels.values() if self.world.sees_channel(self.member, one)]
        everything = [message for one in channels for message in self.world.in_channel(one.id)]
        messages = sorted((one for one in everything if self.acts.sees(self.member, one)), key=lambda one: one.ts)
        return [*map(self._seen, messages), *[self._seen_view(view) for view in (home, top) if view]]

    def _seen(self, message: Message) -> Seen:
        return Seen(
            text=self.read.message(message),
            ts=message.ts,
            channel=message.channel,
            blocks=message.blocks,
            thread_ts=message.thread_ts,
            ephemeral=message.only_for is not None,
            files=tuple(self._downloads(message)),
        )

    def _downloads(self, message: Message) -> Iterator[Attachment]:
        for written in message.files:
            file = self.world.files.get(written["id"])
            if file is not None and file.data is not None:
                yield Attachment(file.name, file.data)

    def _seen_view(self, view: View) -> Seen:
        return Seen(self.read.view(view), "", "", view.blocks, view_id=view.id)

    def _place(self, name: str) -> Channel:
        if name.startswith("@"):
            return self.world.direct(self.id, self.world.member(name).id)
        try:
            channel = self.world.channel(name)
        except KeyError as problem:
            raise CannotDo(str(problem)) from problem
        if not self.world.sees_channel(self.member, channel):
            raise CannotDo(f"{self.member.name} can't see {name}")
        return channel

    # -- writing and clicking ----------------------------------------------------------------------------------------
    async def types(self, line: str, in_: str, thread: Seen | None = None, *, broadcast: bool = False) -> None:
        """A slash command or a message; back when the app has answered or its time is over."""
        thread_ts = (thread.thread_ts or thread.ts) if thread else None
        await self.acts.types(self.member, self._place(in_), line, thread_ts, broadcast=broadcast)

    def _where(self, on: Seen | None) -> tuple[Where, list[Json]]:
        """What is on top: the open modal, or else the Home tab; or the message that was named, as it is now."""
        view = self.acts.top(self.member) or self.world.homes.get(self.id)
        if on is None:
            if view is None:
                raise CannotDo(f"{self.member.name} has neither a modal nor the Home tab before them")
            return OnView(view.id), view.blocks
        return on.where, self.acts.find(self.member, on.where).blocks

    async def clicks(self, label: str, on: Seen | None = None, nth: int = 0) -> None:
        """A button by its label; a question whether to go on is answered with yes."""
        where, blocks = self._where(on)
        found = [(block, element) for name, block, element in labels.buttons(blocks) if name == label]
        if len(found) <= nth:
            names = ", ".join(name for name, _, _ in labels.buttons(blocks)) or "no buttons"
            raise CannotDo(f"there is no button {label!r} (number {nth}), there are: {names}")
        block, element = found[nth]
        await self.acts.press(self.member, where, block["block_id"], element["action_id"])

    async def picks(self, label: str, on: Seen | None = None, nth: int = 0) -> None:
        """An option, a person (@ana), a channel (#growth) or a date in a menu outside of an input."""
        where, blocks = self._where(on)
        found, problems = [], []
        for block, element in labels.menus(blocks):
            try:
                found.append((block, element, await self._meant(where, block, element, label)))
            except (CannotDo, ValueError) as problem:
                problems.append(str(problem))
        if len(found) <= nth:
            raise CannotDo("; ".join(problems) or f"there is no menu with {label!r}")
        block, element, value = found[nth]
        await self.acts.press(self.member, where, block["block_id"], element["action_id"], value)

    # -- modals --------------------------------------------------------------------------------------------------
    async def modal(self, title: str | None = None, within: float = PATIENCE) -> Modal:
        """Wait for an open modal, with this title if one is given."""
        deadline = monotonic() + within
        while True:
            version = self.world.changed.version
            view = self.acts.top(self.member)
            if view is not None and title in (None, view.shape["title"]["text"]):
                return self._modal(view)
            left = deadline - monotonic()
            if left <= 0:
                shown = f"{view.shape['title']['text']!r} is open" if view else "none is open"
                raise AssertionError(f"{self.member.name} waited for the modal {title or ''!r}, {shown}")
            await self.world.changed.wait(version, left)

    def _modal(self, view: View) -> Modal:
        fields = labels.fields(view.blocks)
        state = inputs.values(view.blocks, view.values, view.conversation)
        return Modal(
            id=view.id,
            title=view.shape["title"]["text"],
            text=self.read.view(view),
            labels=list(fields),
            values={
                name: self.read.entered(state[block["block_id"]][element["action_id"]])
                for name, (block, element) in fields.items()
            },
            errors={
                name: view.errors[block["block_id"]]
                for name, (block, _) in fields.items()
                if block["block_id"] in view.errors
            },
            submit=view.shape["submit"]["text"] if "submit" in view.shape else None,
            blocks=view.blocks,
        )

    async def fills(self, entries: Mapping[str, Any]) -> None:
        """Enter values by the visible label, in the open modal."""
        for label, words in entries.items():
            view = self._top()
            fields = labels.fields(view.blocks)
            if label not in fields:
                raise CannotDo(f"there is no input {label!r}, there are: {', '.join(fields) or 'none'}")
            block, element = fields[label]
            if element["type"] == "file_input":
                self._attaches(view, block, element, words)
                continue
            value = await self._meant(OnView(view.id), block, element, words)
            await self.acts.press(self.member, OnView(view.id), block["block_id"], element["action_id"], value)

    async def _meant(self, where: Where, block: Json, element: Json, words: Any) -> Any:
        """What these words stand for there; of a menu with an external source the app is asked for them."""
        if words is None or not element["type"].endswith("external_select"):
            return labels.meant(self.world, self.member, element, words)

        async def one(text: str) -> Json:
            ids = (block["block_id"], element["action_id"])
            offer = await self.acts.suggest(self.member, where, *ids, text)
            return labels.option(self.world, self.member, {"options": offer.options}, text)

        if element["type"].startswith("multi_"):
            return [await one(text) for text in (words if isinstance(words, list) else [words])]
        return await one(str(words))

    def _attaches(self, view: View, block: Json, element: Json, words: Any) -> None:
        """These files instead of the ones that were attached; a name keeps the one that is."""
        place = (block["block_id"], element["action_id"])
        wanted = words if isinstance(words, list) else [words] if words else []
        held = view.values.get(place[0], {}).get(place[1], {}).get("files", [])
        for file in [one for one in held if one["name"] not in wanted]:
            self.acts.detach(self.member, OnView(view.id), place, file["id"])
        for one in wanted:
            if isinstance(one, Attachment):
                self.acts.attach(self.member, OnView(view.id), place, one.name, one.data)

    def _top(self) -> View:
        view = self.acts.top(self.member)
        if view is None:
            raise CannotDo(f"{self.member.name} has no modal open")
        return view

    async def submits(self) -> None:
        await self.acts.submit(self.member, self._top().id)

    async def closes(self, *, everything: bool = False) -> None:
        """Close the modal on top; `everything` is the × of a stack."""
        await self.acts.close(self.member, self._top().id, everything=everything)

    # -- the app -------------------------------------------------------------------------------------------------
    async def opens_home(self) -> None:
        await self.acts.open_home(self.member)

    async def opens_messages(self) -> None:
        await self.acts.open_home(self.member, "messages")

    async def uses(self, shortcut: str, on: Seen | None = None) -> None:
        """A shortcut by its name: a global one, or one of the message's menu."""
        kind = "message" if on else "global"
        offered = self.world.app.shortcuts if self.world.app else ()
        named = next((one for one in offered if (one.name, one.type) == (shortcut, kind)), None)
        if named is None:
            names = ", ".join(one.name for one in offered if one.type == kind)
            raise CannotDo(f"there is no shortcut {shortcut!r}, there are: {names or 'none'}")
        message = self.acts.find(self.member, on.where) if on else None
        if isinstance(message, View):
            raise CannotDo("a view has no message menu")
        await self.acts.shortcut(self.member, named.callback_id, message)
