"""What does one person do, by ids: the layer under the words of `Person`, and what a page calls?"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sandbox import attaching, happenings, inputs, payloads, responses, text
from sandbox.api import views
from sandbox.asking import Asking, Suggestions
from sandbox.deliver import Answer, Courier
from sandbox.errors import ApiError, CannotDo
from sandbox.state import File, Json, Message, View, World
from sandbox.workspace import Channel, Member

NO_CONNECTION = "We had some trouble connecting. Try again?"
NOT_RESPONDING = "This app is not responding. Try again."


@dataclass(frozen=True)
class OnMessage:
    channel: str
    ts: str


@dataclass(frozen=True)
class OnView:
    view_id: str


Where = OnMessage | OnView


class Acts:
    """The acts of people, as Slack's client lets them."""

    def __init__(self, world: World, courier: Courier) -> None:
        self.world, self.courier = world, courier
        self.asking = Asking(world, courier)

    # -- writing -------------------------------------------------------------------------------------------------
    async def types(
        self, person: Member, channel: Channel, line: str, thread_ts: str | None = None, *, broadcast: bool = False
    ) -> None:
        """A line in the composer: a slash command or a message; a reply can be sent to the channel too."""
        self._may_write(person, channel)
        if line.startswith("/"):
            if thread_ts:
                raise CannotDo("slash commands can't be used in a thread")
            await self._command(person, channel, line)
        else:
            said = text.said(self.world, person, line)
            ts, also = self.world.new_ts(), broadcast and thread_ts is not None
            message = Message(ts, channel.id, person.id, said, thread_ts=thread_ts, broadcast=also)
            happenings.said(self.world, self.world.post(message))
            await self.courier.told()

    def _may_write(self, person: Member, channel: Channel) -> None:
        if person.id not in channel.members:
            raise CannotDo(f"{person.name} is not in #{channel.name}")
        if channel.archived:
            raise CannotDo(f"#{channel.name} is archived")
        app = self.world.app
        if (
            channel.kind == "im"
            and self.world.bot.id in channel.members
            and app
            and (app.read_only or not app.messages_tab)
        ):
            raise CannotDo("sending messages to this app has been turned off")
        self._is_active(person)

    def _is_active(self, person: Member) -> None:
        if person.deactivated:
            raise CannotDo(f"{person.name} is deactivated")

    async def _command(self, person: Member, channel: Channel, line: str) -> None:
        name, _, rest = line.partition(" ")
        world = self.world
        command = world.app.commands.get(name) if world.app else None
        if command is None or person.kind == "external":
            # People of another company have none of this workspace's commands.
            hint = f'If you wanted to send it as a message, add a space in front: " {line}".'
            world.whisper(person.id, channel.id, f"{text.escape(name)} is not a valid command. {text.escape(hint)}")
            return
        said = text.typed(world, person, rest.strip(), names=command.should_escape)
        answer = await self.courier.ask("command", payloads.command(world, person, channel, name, said))
        failure = _failure(answer)
        if failure is None:
            try:
                responses.after_command(world, person.id, channel.id, answer.body, answer.content_type)
            except ApiError:
                failure = "dispatch_unknown_error"
        if failure:
            world.whisper(person.id, channel.id, f'{text.escape(name)} failed with the error "{failure}"')

    # -- buttons and menus -----------------------------------------------------------------------------------------
    async def press(self, person: Member, where: Where, block_id: str, action_id: str, value: Any = None) -> None:
        """Click a button, or choose in a menu outside of an input: `value` is the option, person, date …"""
        self._is_active(person)
        found = self.find(person, where)
        hit = inputs.find(found.blocks, block_id, action_id)
        if hit is None:
            raise CannotDo(f"there is no {action_id!r} in {block_id!r} here")
        block, element = hit
        entry = self._entry(found, person, block_id, element, value)
        if block["type"] == "input" and not block.get("dispatch_action"):
            return
        if isinstance(found, View):
            payload = payloads.action_in_view(self.world, person, found, element, block_id, entry)
        else:
            payload = payloads.action_in_message(self.world, person, found, element, block_id, entry)
        answer = await self.courier.ask("interaction", payload)
        self._trouble(found, person, None if answer.ok else NOT_RESPONDING)

    def _entry(self, found: View | Message, person: Member, block_id: str, element: Json, value: Any) -> Json:
        """What the action carries, after it was kept as what is entered."""
        if element["type"] == "overflow":
            options = element["options"]
            chosen = next((option for option in options if value in (option.get("value"), option)), None)
            if chosen is None:
                raise CannotDo(f"{value!r} is not in this menu")
            return {"selected_option": chosen}
        if element["type"] in inputs.BUTTONS:
            return {}
        entry = self.enter(person, found, block_id, element, value)
        self.world.changed.bump()
        return entry

    def enter(self, person: Member, found: View | Message, block_id: str, element: Json, value: Any) -> Json:
        """Keep this as what is entered there; what could not be entered in Slack's client is refused."""
        entered = found.values if isinstance(found, View) else found.entered.setdefault(person.id, {})
        before = entered.get(block_id, {}).get(element["action_id"], {})
        if element["type"].endswith("conversations_select"):
            value = (
                [self._direct(person, one) for one in value] if isinstance(value, list) else self._direct(person, value)
            )
        entry = inputs.entry(element, value)
        if element["type"].endswith("external_select"):
            self.asking.must_know(person, found, block_id, element, entry, before)
        entered.setdefault(block_id, {})[element["action_id"]] = entry
        return entry

    def _direct(self, person: Member, value: Any) -> Any:
        """Someone picked as a conversation is the direct messages with them, opened if they never wrote."""
        if not (isinstance(value, str) and value.startswith("@")):
            return value
        try:
            return self.world.direct(person.id, self.world.member(value).id).id
        except KeyError as problem:
            raise CannotDo(str(problem.args[0])) from problem

    def _trouble(self, found: View | Message, person: Member, words: str | None) -> None:
        if isinstance(found, View):
            found.trouble = words
        elif words:
            found.troubles[person.id] = words
        else:
            found.troubles.pop(person.id, None)
        self.world.changed.bump()

    def find(self, person: Member, where: Where) -> View | Message:
        """The message or view, if this person has it before them."""
        if isinstance(where, OnView):
            view = self.world.view(where.view_id)
            mine = [*self.world.stacks.get(person.id, [])[-1:], self.world.homes.get(person.id)]
            if view is None or view not in mine:
                raise CannotDo("this view is not open")
            return view
        message = self.world.message(where.channel, where.ts)
        if message is None or not self.sees(person, message):
            raise CannotDo(f"{person.name} can't see that message")
        return message

    def sees(self, person: Member, message: Message) -> bool:
        channel = self.world.channels[message.channel]
        return self.world.sees_channel(person, channel) and message.only_for in (None, person.id)

    # -- what the app is asked for, and what it is given ---------------------------------------------------------
    async def suggest(self, person: Member, where: Where, block_id: str, action_id: str, query: str) -> Suggestions:
        """The options that the app offers in an external menu for what was typed."""
        found, element = self._hit(person, where, block_id, action_id)
        return await self.asking.suggest(person, found, block_id, element, query)

    def _hit(self, person: Member, where: Where, block_id: str, action_id: str) -> tuple[View | Message, Json]:
        found = self.find(person, where)
        hit = inputs.find(found.blocks, block_id, action_id)
        if hit is None:
            raise CannotDo(f"there is no {action_id!r} in {block_id!r} here")
        return found, hit[1]

    def attach(self, person: Member, where: OnView, place: tuple[str, str], name: str, data: bytes) -> File:
        """Give a file to an input that takes files."""
        return attaching.attach(self.world, person, *self._files(person, where, place), name, data)

    def detach(self, person: Member, where: OnView, place: tuple[str, str], file_id: str) -> None:
        """Take a file out again before the modal is submitted."""
        attaching.detach(self.world, self._files(person, where, place)[0], file_id)

    def _files(self, person: Member, where: OnView, place: tuple[str, str]) -> tuple[list[Json], Json]:
        """The files that an input holds, to be changed in place, and the input."""
        self._is_active(person)
        view, element = self._hit(person, where, *place)
        if not isinstance(view, View) or element["type"] != "file_input":
            raise CannotDo("no file can be attached here")
        return attaching.held(view, *place, element), element

    # -- modals --------------------------------------------------------------------------------------------------
    def top(self, person: Member) -> View | None:
        stack = self.world.stacks.get(person.id)
        return stack[-1] if stack else None

    async def submit(self, person: Member, view_id: str, values: dict[tuple[str, str], Any] | None = None) -> None:
        """Submit the modal on top; `values` are entered first, by (block_id, action_id)."""
        view = self.top(person)
        if view is None or view.id != view_id:
            raise CannotDo("this view is not open")
        for (block_id, action_id), value in (values or {}).items():
            _, element = self._hit(person, OnView(view_id), block_id, action_id)
            self.enter(person, view, block_id, element, value)
        if "submit" not in view.shape:
            raise CannotDo("this modal has nothing to submit")
        self.world.changed.bump()
        problems = inputs.problems(view.blocks, view.values, view.conversation)
        if problems:
            view.errors = problems
            raise CannotDo("; ".join(f"{_label(view, block_id)}: {words}" for block_id, words in problems.items()))
        view.errors, view.trouble = {}, None
        view.values = inputs.values(view.blocks, view.values, view.conversation)
        answer = await self.courier.ask("interaction", payloads.submission(self.world, person, view))
        try:
            self._after_submission(person, view, answer)
        except (ApiError, ValueError, KeyError, TypeError, AttributeError):
            # Whatever the app answered is nothing that Slack understands, and that is all a person is told.
            view.trouble = NO_CONNECTION
        self.world.changed.bump()

    def _after_submission(self, person: Member, view: View, answer: Answer) -> None:
        if not answer.ok:
            view.trouble = NO_CONNECTION
            return
        body = json.loads(answer.body) if answer.body.strip() else {}
        stack = self.world.stacks.get(person.id, [])
        match body.get("response_action"):
            case None:
                # A view that was replaced or closed in the meantime has nothing left to close.
                if view in stack:
                    del stack[stack.index(view) :]
            case "clear":
                stack.clear()
            case "errors":
                view.errors = _errors(view, body["errors"])
            case "update":
                views.replace(self.world, view, views.checked(self.world, body["view"], "modal"))
            case "push":
                views.add(self.world, person.id, views.checked(self.world, body["view"], "modal"))
            case _:
                raise ValueError("an unknown response_action")

    async def close(self, person: Member, view_id: str, *, everything: bool = False) -> None:
        """Close the modal on top, or with × the whole stack."""
        stack = self.world.stacks.get(person.id, [])
        if not stack or stack[-1].id != view_id:
            raise CannotDo("this view is not open")
        cleared = everything or bool(stack[-1].shape.get("clear_on_close"))
        # When all is closed at once, Slack speaks of the root view.
        told = stack[0] if cleared else stack[-1]
        gone = list(stack) if cleared else stack[-1:]
        del stack[-len(gone) :]
        self.world.changed.bump()
        if told.shape.get("notify_on_close"):
            await self.courier.ask("interaction", payloads.closed(self.world, person, told, cleared=cleared))

    # -- shortcuts and the Home tab ----------------------------------------------------------------------------------
    async def shortcut(self, person: Member, callback_id: str, message: Message | None = None) -> None:
        self._is_active(person)
        known = self.world.app.shortcuts if self.world.app else ()
        kind = "message" if message else "global"
        if person.kind == "external" or not any((one.callback_id, one.type) == (callback_id, kind) for one in known):
            raise CannotDo(f"there is no {kind} shortcut {callback_id!r}")
        if message is None:
            payload = payloads.shortcut(self.world, person, callback_id)
        else:
            payload = payloads.message_shortcut(self.world, person, callback_id, message)
        answer = await self.courier.ask("interaction", payload)
        if not answer.ok:
            channel = message.channel if message else self.world.direct(self.world.bot.id, person.id).id
            self.world.whisper(person.id, channel, NOT_RESPONDING)

    async def open_home(self, person: Member, tab: str = "home") -> None:
        """Look at the app: its Home tab, or its Messages tab."""
        if tab == "home" and (self.world.app is None or not self.world.app.home_tab):
            raise CannotDo("this app has no Home tab")
        self._is_active(person)
        channel = self.world.direct(self.world.bot.id, person.id)
        happenings.home_opened(self.world, person, tab, channel)
        await self.courier.told()


def _failure(answer: Answer) -> str | None:
    if answer.error == "http_timeout":
        return "operation_timeout"
    return None if answer.status == 200 else "dispatch_failed"


def _errors(view: View, errors: dict[str, str]) -> dict[str, str]:
    """Slack shows errors at inputs only."""
    blocks = {block["block_id"] for block in view.blocks if block["type"] == "input"}
    if not errors or not set(errors) <= blocks:
        raise ValueError("an error for something that is not an input")
    return errors


def _label(view: View, block_id: str) -> str:
    labels: Sequence[str] = [block["label"]["text"] for block in view.blocks if block["block_id"] == block_id]
    return labels[0]
