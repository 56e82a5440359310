"""Requests that somebody makes or makes up, and all that they get to see by each: answers, forms, messages, files."""

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx

from sandbox.person import Person
from sandbox.state import Message
from tests.handlers import front
from tests.world import World

Facts = Mapping[str, Any]


@dataclass(kw_only=True)
class Trying:
    """One person at the bot's front door. `team_id` is the workspace that their requests come from."""

    here: World
    client: httpx.AsyncClient
    person: Person
    team_id: str = ""
    sent: int = 0
    _read: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.team_id = self.team_id or self.here.sandbox.team_id

    async def _looks(self) -> None:
        """What stood there before is not what they see by their next request."""
        await self.here.settled()
        self._read = {channel: len(messages) for channel, messages in self.here.sandbox.world.messages.items()}

    @property
    def dm(self) -> str:
        """Their direct messages with the bot, as Slack names them in a request."""
        world = self.here.sandbox.world
        return world.direct(self.person.id, world.bot.id).id

    def _id(self, place: str) -> str:
        """Of a channel by its name; an id that nothing here has stays what it is."""
        try:
            return self.here.sandbox.world.channel(place).id
        except KeyError:
            return place

    # -- requests, each answered with everything that they see by it -------------------------------------------------
    async def types(self, line: str, place: str) -> str:
        """A command, typed in this channel: its name or id."""
        await self._looks()
        world, (word, _, said) = self.here.sandbox.world, line.partition(" ")
        channel = self._id(place)
        typed = {
            "command": word,
            "text": said,
            "team_id": self.team_id,
            "channel_id": channel,
            "user_id": self.person.id,
            "trigger_id": world.new_trigger(self.person.id),
            "response_url": world.new_response_url(self.person.id, channel),
            "api_app_id": world.app_id,
        }
        return await self._shown(await front.send(self.client, self.here, urlencode(typed).encode(), front.FORM))

    async def presses(self, action: str, facts: Facts, place: str, *, view: Facts | None = None) -> str:
        """A button with these facts, or an entry of a menu; in an open form, if there is a `view`."""
        pressed = front.action(self.here, action, json.dumps(facts), by=self.person, in_=place)
        if view is not None:
            pressed |= {"view": view, "container": {"type": "view", "view_id": view["id"]}}
            del pressed["channel"], pressed["response_url"]
        return await self._interacts(pressed)

    async def submits(self, callback: str, carried: Facts, entered: Facts) -> str:
        """A form, with what it carries and what is entered in it; each time another one."""
        sent = front.submission(
            self.here, callback, f"V{self.person.id}{self.sent}", by=self.person, carried=carried, entered=entered
        )
        return await self._interacts(sent)

    async def uses(self, shortcut: str, message: Facts | None = None, place: str = "") -> str:
        """A shortcut: of everywhere, or of a message's menu."""
        if message is None:
            return await self._interacts(front.interaction(self.here, "shortcut", self.person, callback_id=shortcut))
        about = {
            "callback_id": shortcut,
            "message_ts": message["ts"],
            "message": message,
            "channel": {"id": self._id(place)},
            "response_url": self.here.sandbox.world.new_response_url(self.person.id, self._id(place)),
        }
        return await self._interacts(front.interaction(self.here, "message_action", self.person, **about))

    async def opens_home(self) -> str:
        """Their Home tab, as it is once they look at it."""
        about = front.event(self.here, "app_home_opened", f"Ev{self.person.id}{self.sent}", user=self.person.id)
        about["event"] |= {"tab": "home", "channel": self.dm}
        about |= {"team_id": self.team_id, "authorizations": [about["authorizations"][0] | {"team_id": self.team_id}]}
        await front.send_event(self.client, self.here, about)
        await self.here.settled()
        shown = self.here.sandbox.world.homes.get(self.person.id)
        return _written(json.dumps(shown.shape)) if shown is not None else ""

    async def _interacts(self, payload: dict[str, Any]) -> str:
        await self._looks()
        payload["team"] = {"id": self.team_id, "domain": "acorn"}
        payload["user"]["team_id"] = self.team_id
        return await self._shown(await front.send_interaction(self.client, self.here, payload))

    # -- what they see -----------------------------------------------------------------------------------------------
    async def _shown(self, answer: httpx.Response) -> str:
        self.sent += 1
        assert answer.status_code == 200, (answer.status_code, answer.text)
        await self.here.settled()
        return "\n".join([_written(answer.text), *self._new(), *[one async for one in self._forms()]])

    async def _forms(self) -> Any:
        """What opened, closed again."""
        stacks = self.here.sandbox.world.stacks
        for view in stacks.pop(self.person.id, []):
            yield _written(json.dumps(view.shape))

    def _new(self) -> Iterator[str]:
        """Messages that came since, wherever this person reads, with their files; also whispers, wherever they are."""
        world = self.here.sandbox.world
        for channel, messages in world.messages.items():
            for one in messages[self._read.get(channel, 0) :]:
                if one.only_for == self.person.id or self.person.acts.sees(self.person.member, one):
                    yield f"{one.text}\n{_written(json.dumps(one.blocks))}\n{self._files(one)}"

    def _files(self, message: Message) -> str:
        files = [self.here.sandbox.world.files.get(one["id"]) for one in message.files]
        return "\n".join(f"{one.name} {one.title} {one.alt} {_unpacked(one.data or b'')}" for one in files if one)


def _unpacked(data: bytes) -> str:
    """What stands in a file, or in the files of an archive."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data.decode(errors="replace")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "\n".join(f"{name}\n{archive.read(name).decode(errors='replace')}" for name in archive.namelist())


def _written(answer: str) -> str:
    """JSON as a person would read it: letters in place of their escapes."""
    try:
        return json.dumps(json.loads(answer), ensure_ascii=False)
    except ValueError:
        return answer


def text(value: str) -> Facts:
    return {"value": value}


def option(value: str) -> Facts:
    return {"selected_option": {"value": value}}


def user(person: Person) -> Facts:
    return {"selected_user": person.id}


def users(*people: Person) -> Facts:
    return {"selected_users": [one.id for one in people]}


def day(value: str) -> Facts:
    return {"selected_date": value}


def at(value: str) -> Facts:
    return {"selected_time": value}


def conversations(*ids: str) -> Facts:
    return {"selected_conversations": list(ids)}
