"""What does one person see right now? The workspace as JSON, with nothing in it that is not theirs to see."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sandbox import inputs, page_files, shares
from sandbox.api import files
from sandbox.server import Sandbox
from sandbox.state import SLACKBOT, Json, Message, Values, View, World
from sandbox.workspace import Channel, Member

INVITE = {"name": "/invite", "usage_hint": "@someone", "description": "Invite someone or an app to this channel"}


class Screen:
    """What was read, and where the clock is going, is known to the page alone: Slack's clients keep it too."""

    def __init__(self, sandbox: Sandbox, mark: Callable[[], str]) -> None:
        self.sandbox, self.world, self.mark = sandbox, sandbox.world, mark
        self.going_to: datetime | None = None
        self.read: dict[tuple[str, str], str] = {}

    def seen_by(self, you: Member) -> Json:
        channels = [one for one in self.world.channels.values() if self.world.sees_channel(you, one)]
        home = self.world.homes.get(you.id)
        return {
            "version": self.mark(),
            "now": self.sandbox.clock.now().isoformat(),
            "jumping": self._jumping(),
            "workspace": {"name": self.world.workspace.name},
            "you": you.id,
            "people": [_person(one, self.world.team_id) for one in self.world.members.values()],
            "channels": [self._channel(one, you) for one in channels],
            "messages": {one.id: [_message(m, you, self.world) for m in self._messages(one, you)] for one in channels},
            "app": self._app(),
            "commands": self._commands(),
            "views": [_view(view, you, self.world) for view in self.world.stacks.get(you.id, [])],
            "home": _view(home, you, self.world) if home else None,
        }

    def _jumping(self) -> str | None:
        if not self.sandbox.clock.jumping:
            return None
        return (self.going_to or self.sandbox.clock.now()).isoformat()

    def _messages(self, channel: Channel, you: Member) -> list[Message]:
        return [message for message in self.world.in_channel(channel.id) if self.sandbox.acts.sees(you, message)]

    def _channel(self, channel: Channel, you: Member) -> Json:
        others = [member for member in channel.members if member != you.id]
        other = others[0] if channel.kind == "im" and others else None
        # Of several in one conversation, people first: the app is in it anyway.
        together = sorted(others, key=lambda one: one == self.world.bot.id) if channel.kind == "mpim" else []
        people = ", ".join(self.world.members[one].name for one in together)
        read = self.read.get((you.id, channel.id), "")
        member = you.id in channel.members
        fresh = [m for m in self._messages(channel, you) if m.user != you.id and m.ts > read] if member else []
        return {
            "id": channel.id,
            "name": self.world.members[other].name if other else people or channel.name,
            "kind": channel.kind,
            "with": other,
            "together": together,
            "member": member,
            "archived": channel.archived,
            "shared": channel.shared,
            "topic": channel.topic,
            "purpose": channel.purpose,
            "unread": len(fresh),
        }

    def _app(self) -> Json | None:
        app = self.world.app
        if app is None:
            return None
        shortcuts = [
            {"name": one.name, "callback_id": one.callback_id, "type": one.type, "description": one.description}
            for one in app.shortcuts
        ]
        return {"user": self.world.bot.id, "name": app.name, "home_tab": app.home_tab, "shortcuts": shortcuts}

    def _commands(self) -> list[Json]:
        known = self.world.app.commands.values() if self.world.app else ()
        commands = [
            {"name": one.name, "usage_hint": one.usage_hint, "description": one.description}
            for one in sorted(known, key=lambda one: one.name)
        ]
        return [*commands, INVITE]


def _person(member: Member, team_id: str) -> Json:
    return {
        "id": member.id,
        "handle": member.handle,
        "name": member.name,
        "tz": member.tz,
        "locale": member.locale,
        "title": member.title,
        "bot": member.kind == "bot",
        "slackbot": member.id == SLACKBOT,
        "guest": "guest" in member.kind,
        "external": member.team_id != team_id,
        "deleted": member.deactivated,
    }


class _Files:
    """What one person finds at which address: pictures in blocks, files of messages, files in inputs."""

    def __init__(self, world: World, you: Member) -> None:
        self.world, self.you = world, you

    def blocks(self, blocks: list[Json]) -> list[Json]:
        return [{key: self._inside(value, key) for key, value in block.items()} for block in blocks]

    def _inside(self, value: Any, key: str = "") -> Any:
        if isinstance(value, list):
            return [self._inside(one) for one in value]
        if not isinstance(value, dict):
            return value
        found = shares.named(self.world, value) if key == "slack_file" else None
        if found is not None:
            return {"url": page_files.address(found.id, found.name, self.you)}
        return {name: self._inside(one, name) for name, one in value.items()}

    def listed(self, written: list[Json]) -> list[Json]:
        """As Slack knows them by now: the kind of a file is found out a moment after it was shared."""
        found = [(one, self.world.files.get(one["id"])) for one in written]
        return [page_files.shown(files.written(self.world, file) if file else one, self.you) for one, file in found]

    def values(self, values: Values) -> Values:
        return {
            block_id: {
                action_id: entry | {"files": self.listed(entry["files"])} if "files" in entry else entry
                for action_id, entry in entries.items()
            }
            for block_id, entries in values.items()
        }


def _message(message: Message, you: Member, world: World) -> Json:
    there = _Files(world, you)
    return {
        "ts": message.ts,
        "channel": message.channel,
        "user": message.user,
        "text": message.text,
        "blocks": there.blocks(message.blocks),
        "thread_ts": message.thread_ts,
        "broadcast": message.broadcast,
        "edited": bool(message.edited),
        "ephemeral": message.only_for is not None,
        "files": there.listed(message.files),
        "entered": message.entered.get(you.id, {}),
        "trouble": message.troubles.get(you.id),
    }


def _view(view: View, you: Member, world: World) -> Json:
    there = _Files(world, you)
    shape = {key: view.shape[key] for key in ("title", "blocks", "submit", "close") if key in view.shape}
    return {
        "id": view.id,
        "shape": shape | {"blocks": [_begun(block, view.conversation) for block in there.blocks(view.blocks)]},
        "values": there.values(view.values),
        "errors": view.errors,
        "trouble": view.trouble,
    }


def _begun(block: Json, conversation: str | None) -> Json:
    """A menu that begins with the current conversation, with that conversation written out."""
    element = block.get("element", {})
    if conversation is None or not element.get("default_to_current_conversation"):
        return block
    chosen = inputs.CHOICES[element["type"]]
    return block | {
        "element": {chosen.replace("selected", "initial"): inputs.initial(element, conversation)[chosen]} | element
    }
