"""What does one person see right now? The workspace as JSON, with nothing in it that is not theirs to see."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sandbox.server import Sandbox
from sandbox.state import SLACKBOT, Json, Message, View, World
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
            "views": [_view(view, self.world) for view in self.world.stacks.get(you.id, [])],
            "home": _view(home, self.world) if home else None,
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
        read = self.read.get((you.id, channel.id), "")
        member = you.id in channel.members
        fresh = [m for m in self._messages(channel, you) if m.user != you.id and m.ts > read] if member else []
        return {
            "id": channel.id,
            "name": self.world.members[other].name if other else channel.name,
            "kind": channel.kind,
            "with": other,
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


def _with_files(blocks: list[Json], world: World) -> list[Json]:
    """Pictures that Slack keeps, with the address at which they are."""
    return [{key: _address(value, world) for key, value in block.items()} for block in blocks]


def _address(value: Any, world: World) -> Any:
    if isinstance(value, list):
        return [_address(one, world) for one in value]
    if not isinstance(value, dict):
        return value
    file = world.files.get(str(value.get("id"))) if set(value) == {"id"} else None
    if file is not None:
        return {"id": file.id, "url": f"{world.url}/files/{file.id}/{file.name}"}
    return {key: _address(one, world) for key, one in value.items()}


def _message(message: Message, you: Member, world: World) -> Json:
    return {
        "ts": message.ts,
        "channel": message.channel,
        "user": message.user,
        "text": message.text,
        "blocks": _with_files(message.blocks, world),
        "thread_ts": message.thread_ts,
        "broadcast": message.broadcast,
        "edited": bool(message.edited),
        "ephemeral": message.only_for is not None,
        "files": message.files,
        "entered": message.entered.get(you.id, {}),
        "trouble": message.troubles.get(you.id),
    }


def _view(view: View, world: World) -> Json:
    shape = {key: view.shape[key] for key in ("title", "blocks", "submit", "close") if key in view.shape}
    return {
        "id": view.id,
        "shape": shape | {"blocks": _with_files(view.blocks, world)},
        "values": view.values,
        "errors": view.errors,
        "trouble": view.trouble,
    }
