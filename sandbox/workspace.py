"""Who and what is in this workspace? Values, read from a YAML file that anyone can write."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, cast, get_args
from zoneinfo import ZoneInfo

import yaml

from sandbox.errors import WorkspaceError

PersonKind = Literal["member", "guest", "single_channel_guest", "external", "bot"]
ChannelKind = Literal["public", "private", "im", "mpim"]


def made_id(prefix: str, *parts: str) -> str:
    """The same words always give the same id, so that a bot's database outlives a restart of the sandbox."""
    digits = hashlib.sha256("\0".join(parts).encode()).digest()
    alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return prefix + "".join(alphabet[byte % len(alphabet)] for byte in digits[:10])


@dataclass
class Member:
    """Someone with a name in the workspace: a person or a bot."""

    id: str
    handle: str
    name: str
    tz: str = "Etc/UTC"
    locale: str = "en-US"
    kind: PersonKind = "member"
    admin: bool = False
    owner: bool = False
    deactivated: bool = False
    email: str = ""
    title: str = ""
    team_id: str = ""

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.tz)


@dataclass
class Channel:
    """A conversation: public or private channel, or direct messages."""

    id: str
    name: str
    kind: ChannelKind = "public"
    members: list[str] = field(default_factory=list)
    archived: bool = False
    shared: bool = False
    topic: str = ""
    purpose: str = ""
    creator: str = ""
    created: int = 0

    @property
    def private(self) -> bool:
        return self.kind != "public"

    @property
    def direct(self) -> bool:
        return self.kind in ("im", "mpim")


@dataclass
class Workspace:
    """Everything that the file says. The bot is a member like the others."""

    name: str
    domain: str
    id: str
    bot: Member
    people: list[Member]
    channels: list[Channel]


def load(text_or_path: str | Path) -> Workspace:
    """Read a workspace from a YAML text or file."""
    text = text_or_path.read_text("utf-8") if isinstance(text_or_path, Path) else text_or_path
    if isinstance(text_or_path, str) and "\n" not in text and text.endswith((".yaml", ".yml")):
        text = Path(text).read_text("utf-8")
    try:
        raw = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise WorkspaceError(f"not YAML: {error}") from error
    top = _mapping(raw, "the workspace", {"name", "domain", "bot", "people", "channels"})
    name = _text(top.get("name", "Acorn"), "name")
    domain = _text(top.get("domain", name.lower().replace(" ", "-")), "domain")
    team_id = made_id("T", domain)
    bot = _bot(top.get("bot"), team_id)
    people = [
        _person(handle, about, f"people.{handle}", team_id)
        for handle, about in _mapping(top.get("people"), "people").items()
    ]
    known = {member.handle: member for member in [*people, bot]}
    if len(known) != len(people) + 1:
        raise WorkspaceError(f"people.{bot.handle}: this handle is the bot's")
    channels = [
        _channel(channel, about, f"channels.{channel}", team_id, known)
        for channel, about in _mapping(top.get("channels") or {}, "channels").items()
    ]
    return Workspace(name, domain, team_id, bot, people, channels)


def _bot(raw: Any, team_id: str) -> Member:
    about = _mapping(raw or {}, "bot", {"handle", "name"})
    handle = _text(about.get("handle", "drumbeat"), "bot.handle")
    name = _text(about.get("name", handle.capitalize()), "bot.name")
    return Member(made_id("U", team_id, handle), handle, name, kind="bot", team_id=team_id)


def _person(handle: str, raw: Any, key: str, team_id: str) -> Member:
    about = _mapping(
        raw or {}, key, {"name", "tz", "locale", "kind", "admin", "owner", "deactivated", "email", "title"}
    )
    kind = about.get("kind", "member")
    if kind not in get_args(PersonKind):
        raise WorkspaceError(f"{key}.kind: {kind!r} is none of {', '.join(get_args(PersonKind))}")
    tz = _text(about.get("tz", "Etc/UTC"), f"{key}.tz")
    try:
        ZoneInfo(tz)
    except (OSError, ValueError, KeyError) as error:
        raise WorkspaceError(f"{key}.tz: {tz!r} is not a time zone") from error
    return Member(
        id=made_id("U", team_id, handle),
        handle=handle,
        name=_text(about.get("name", handle.capitalize()), f"{key}.name"),
        tz=tz,
        locale=_text(about.get("locale", "en-US"), f"{key}.locale"),
        kind=cast("PersonKind", kind),
        admin=_flag(about, "admin", key),
        owner=_flag(about, "owner", key),
        deactivated=_flag(about, "deactivated", key),
        email=_text(about.get("email", f"{handle}@example.com"), f"{key}.email"),
        title=_text(about.get("title", ""), f"{key}.title"),
        team_id=made_id("T", "elsewhere", handle) if kind == "external" else team_id,
    )


def _channel(name: str, raw: Any, key: str, team_id: str, known: Mapping[str, Member]) -> Channel:
    about = _mapping(raw or {}, key, {"members", "private", "archived", "shared", "topic", "purpose"})
    handles = about.get("members", [])
    if not isinstance(handles, list):
        raise WorkspaceError(f"{key}.members: a list of handles is needed")
    for handle in handles:
        if handle not in known:
            raise WorkspaceError(f"{key}.members: nobody is called {handle!r}")
    shared = _flag(about, "shared", key)
    outside = [handle for handle in handles if known[handle].kind == "external"]
    if outside and not shared:
        raise WorkspaceError(f"{key}.members: {outside[0]!r} is external, which needs `shared: true`")
    return Channel(
        id=made_id("C", team_id, name),
        name=name,
        kind="private" if _flag(about, "private", key) else "public",
        members=[known[handle].id for handle in handles],
        archived=_flag(about, "archived", key),
        shared=shared,
        topic=_text(about.get("topic", ""), f"{key}.topic"),
        purpose=_text(about.get("purpose", ""), f"{key}.purpose"),
        creator=known[handles[0]].id if handles else "",
    )


def _mapping(raw: Any, key: str, allowed: set[str] | None = None) -> dict[str, Any]:
    if not isinstance(raw, dict) or not all(isinstance(name, str) for name in raw):
        raise WorkspaceError(f"{key}: a mapping of names is needed, this is {raw!r}")
    for name in raw:
        if allowed is not None and name not in allowed:
            raise WorkspaceError(f"{key}.{name}: unknown key, known are {', '.join(sorted(allowed))}")
    return raw


def _text(raw: Any, key: str) -> str:
    if not isinstance(raw, str):
        raise WorkspaceError(f"{key}: text is needed, this is {raw!r}")
    return raw


def _flag(about: Mapping[str, Any], name: str, key: str) -> bool:
    value = about.get(name, False)
    if not isinstance(value, bool):
        raise WorkspaceError(f"{key}.{name}: true or false is needed, this is {value!r}")
    return value
