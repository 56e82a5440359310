"""What is there in the workspace right now? All of it in memory, changed by the API and by people alike."""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic
from typing import Any, Protocol

from sandbox.clock import Clock
from sandbox.errors import ApiError
from sandbox.faults import Fault, Faults
from sandbox.manifest import App
from sandbox.workspace import Channel, Member, Workspace, made_id

Json = dict[str, Any]
# state.values of a view or a message: block_id -> action_id -> what is entered
Values = dict[str, dict[str, Json]]

SLACKBOT = "USLACKBOT"


@dataclass(frozen=True)
class Timing:
    """Slack's own limits, in seconds of real time. A test may shorten the waits, never the rules."""

    acknowledge: float = 3.0
    trigger: float = 3.0
    response_url: float = 30 * 60
    processing: float = 0.3
    event_retries: tuple[float, ...] = (0.0, 60.0, 300.0)
    # Between the word that a connection will be closed and its end, and between two pings on it.
    link_closes: float = 10.0
    link_pings: float = 10.0


@dataclass
class Message:
    ts: str
    channel: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: Json | None = None
    from_app: bool = False
    edited: str | None = None
    # Set for an ephemeral message: the one person who sees it.
    only_for: str | None = None
    files: list[Json] = field(default_factory=list)
    # What a person entered in the message's own inputs and menus.
    entered: dict[str, Values] = field(default_factory=dict)
    # Slack's own words beside a button whose click was not acknowledged.
    troubles: dict[str, str] = field(default_factory=dict)


@dataclass
class View:
    """A modal or a Home tab, as one person has it."""

    id: str
    user: str
    shape: Json
    hash: str
    root_id: str
    previous_id: str | None = None
    values: Values = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    trouble: str | None = None
    # Where the person was when it opened, for menus that begin with the current conversation.
    conversation: str | None = None

    @property
    def blocks(self) -> list[Json]:
        blocks: list[Json] = self.shape["blocks"]
        return blocks


@dataclass
class Trigger:
    user: str
    expires: float
    # The modal in which it arose, if any: only from there can a view be pushed.
    view_id: str | None
    conversation: str | None = None
    used: bool = False


@dataclass
class ResponseUrl:
    user: str
    channel: str
    expires: float
    # The message that a button was clicked on; nothing for a command.
    source: Message | None
    thread_ts: str | None = None
    uses: int = 0


@dataclass
class File:
    """An upload: announced, then sent, then completed, and usable when Slack has processed it."""

    id: str
    name: str
    title: str
    alt: str
    length: int
    created: int
    data: bytes | None = None
    completed: float | None = None
    processing: float = 0.0
    channels: list[str] = field(default_factory=list)
    # Who uploaded it; nobody's name means the app's bot.
    user: str = ""

    @property
    def processed(self) -> bool:
        return self.completed is not None and monotonic() >= self.completed + self.processing


class Tell(Protocol):
    """Where an event goes: to the app, if it asked for that kind."""

    def __call__(self, event: Json, *, shared: bool = False) -> None: ...


def _to_nobody(event: Json, *, shared: bool = False) -> None:
    """While the sandbox is not running there is nobody to tell."""


@dataclass
class Call:
    """One call of the Web API, since it arrived. `answer` is the method's, even if it was lost on its way back."""

    method: str
    at: float
    args: Json = field(default_factory=dict)
    answer: Json = field(default_factory=lambda: {"ok": False})
    # As the client got it; 0 when it got none (yet).
    status: int = 0
    fault: Fault | None = None
    # The method did what it does.
    effect: bool = False
    # It came before the time that a Retry-After had named.
    too_early: bool = False


@dataclass(frozen=True)
class Delivery:
    """One request to the app and its answer. `status` is 0 when there was none."""

    kind: str
    payload: Json
    headers: dict[str, str]
    status: int
    body: str
    error: str | None
    at: float
    fault: Fault | None = None


class Changes:
    """A counter that grows with every visible change, and can be waited on."""

    def __init__(self) -> None:
        self.version = 0
        self._event = asyncio.Event()

    def bump(self) -> None:
        self.version += 1
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, since: int, timeout: float) -> int:  # noqa: ASYNC109 - a wait that ends without an error
        """Until the version is past `since` or the time is over; answers the version."""
        if self.version <= since:
            try:
                await asyncio.wait_for(self._event.wait(), timeout)
            except TimeoutError:
                return self.version
        return self.version


@dataclass
class Org:
    """An organisation whose installation serves some of its workspaces, by id."""

    id: str
    name: str
    served: set[str] = field(default_factory=set)

    def about(self) -> Json:
        return {"id": self.id, "name": self.name}


class World:
    """The workspace at work."""

    def __init__(self, workspace: Workspace, clock: Clock, timing: Timing) -> None:
        self.workspace, self.clock, self.timing = workspace, clock, timing
        self.team_id, self.bot = workspace.id, workspace.bot
        self.bot_id = made_id("B", workspace.id)
        self.app_id = made_id("A", workspace.id)
        self.bot_token = "xoxb-" + secrets.token_hex(16)
        self.app_token = f"xapp-1-{self.app_id}-{secrets.randbelow(10**12)}-{secrets.token_hex(16)}"
        self.signing_secret = secrets.token_hex(16)
        self.verification_token = secrets.token_hex(12)
        self.revoked = False
        # The org whose installation is here, if it is an org's.
        self.org: Org | None = None
        # Slack's word for why it refuses a token; None where it takes it.
        self.accepts: Callable[[str], str | None] = self._accepts
        # How far the clock of Slack's machines is from this one's: it stands in the header of each answer.
        self.ahead = timedelta(0)
        self.app: App | None = None
        self.url = ""
        self.members = {member.id: member for member in [*workspace.people, workspace.bot]}
        self.members[SLACKBOT] = Member(SLACKBOT, "slackbot", "Slackbot", kind="bot", team_id=workspace.id)
        self.channels = {channel.id: channel for channel in workspace.channels}
        self.messages: dict[str, list[Message]] = {}
        self.stacks: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.files: dict[str, File] = {}
        self.triggers: dict[str, Trigger] = {}
        self.response_urls: dict[str, ResponseUrl] = {}
        # Each opens one Socket Mode connection.
        self.tickets: set[str] = set()
        self.faults = Faults(self.place)
        self.calls: list[Call] = []
        self.deliveries: list[Delivery] = []
        self.changed = Changes()
        self.tell: Tell = _to_nobody
        self._last_ts = 0

    def _accepts(self, token: str) -> str | None:
        if token != self.bot_token or not token:
            return "invalid_auth"
        return "token_revoked" if self.revoked else None

    def bot_is(self, user_id: str) -> None:
        """The bot has another id from now on: that of its org."""
        old, self.bot.id = self.bot.id, user_id
        self.members[user_id] = self.members.pop(old)
        for channel in self.channels.values():
            channel.members = [user_id if one == old else one for one in channel.members]

    # -- finding -------------------------------------------------------------------------------------------------
    def member(self, handle_or_id: str) -> Member:
        handle = handle_or_id.removeprefix("@")
        for member in self.members.values():
            if handle in (member.id, member.handle):
                return member
        raise KeyError(f"nobody here is called {handle_or_id!r}")

    def channel(self, name_or_id: str) -> Channel:
        name = name_or_id.removeprefix("#")
        for channel in self.channels.values():
            if name in (channel.id, channel.name):
                return channel
        raise KeyError(f"no channel is called {name_or_id!r}")

    def direct(self, *members: str) -> Channel:
        """The direct messages between these people, opened when they are needed."""
        everyone = sorted(members)
        kind: Any = "im" if len(everyone) == 2 else "mpim"
        channel_id = self._direct_id(everyone)
        if channel_id not in self.channels:
            names = [self.members[member].handle for member in everyone]
            name = "" if kind == "im" else "mpdm-" + "--".join(names) + "-1"
            self.channels[channel_id] = Channel(channel_id, name, kind, everyone, created=self.epoch())
        return self.channels[channel_id]

    def _direct_id(self, everyone: list[str]) -> str:
        return made_id("D" if len(everyone) == 2 else "C", self.team_id, *everyone)

    def place(self, name_or_id: str) -> str:
        """The id of a channel, or of the bot's direct messages with a person, opened or not."""
        if name_or_id in self.members or name_or_id.startswith("@"):
            return self._direct_id(sorted([self.bot.id, self.member(name_or_id).id]))
        return self.channel(name_or_id).id

    def in_channel(self, channel_id: str) -> list[Message]:
        return self.messages.get(channel_id, [])

    def message(self, channel_id: str, ts: str) -> Message | None:
        return next((message for message in self.in_channel(channel_id) if message.ts == ts), None)

    def view(self, view_id: str) -> View | None:
        open_views = [view for stack in self.stacks.values() for view in stack]
        return next((view for view in [*open_views, *self.homes.values()] if view.id == view_id), None)

    def sees_channel(self, member: Member, channel: Channel) -> bool:
        if member.id in channel.members:
            return True
        return channel.kind == "public" and member.kind in ("member", "bot")

    # -- making --------------------------------------------------------------------------------------------------
    def epoch(self) -> int:
        return int(self.clock.now().timestamp())

    def new_ts(self) -> str:
        """A timestamp that is unique and grows, as Slack's are."""
        self._last_ts = max(self._last_ts + 1, int(self.clock.now().timestamp() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def new_trigger(self, user: str, view_id: str | None = None, conversation: str | None = None) -> str:
        trigger = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self.triggers[trigger] = Trigger(user, monotonic() + self.timing.trigger, view_id, conversation)
        return trigger

    def use_trigger(self, trigger_id: str) -> Trigger:
        trigger = self.triggers.get(trigger_id)
        if trigger is None:
            raise ApiError("invalid_trigger_id")
        if trigger.used:
            raise ApiError("exchanged_trigger_id")
        if monotonic() > trigger.expires:
            raise ApiError("expired_trigger_id")
        trigger.used = True
        return trigger

    def new_response_url(self, user: str, channel: str, source: Message | None = None) -> str:
        key = secrets.token_urlsafe(18)
        thread = source.thread_ts if source else None
        expires = monotonic() + self.timing.response_url
        self.response_urls[key] = ResponseUrl(user, channel, expires, source, thread)
        return f"{self.url}/response/{key}"

    def post(self, message: Message) -> Message:
        self.messages.setdefault(message.channel, []).append(message)
        self.changed.bump()
        return message

    def whisper(self, user: str, channel: str, text: str) -> Message:
        """Slack's own words to one person, such as that a command failed."""
        return self.post(Message(self.new_ts(), channel, SLACKBOT, text, only_for=user))
