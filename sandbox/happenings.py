"""What happened in the workspace, in the words of Slack's events?"""

from typing import Literal

from sandbox import objects
from sandbox.state import Json, Message, World
from sandbox.workspace import Channel, Member

_TYPES = {"public": "channel", "private": "group", "im": "im", "mpim": "mpim"}
_LETTERS = {"public": "C", "private": "G", "im": "D", "mpim": "G"}


def said(world: World, message: Message) -> None:
    """A message is told to the app where its bot is."""
    channel = world.channels[message.channel]
    if world.bot.id not in channel.members:
        return
    about = objects.message(world, message) | {
        "channel": channel.id,
        "channel_type": _TYPES[channel.kind],
        "event_ts": message.ts,
    }
    world.tell(about, shared=channel.shared)
    if f"<@{world.bot.id}" in message.text and message.user != world.bot.id and channel.kind != "im":
        mention = {key: value for key, value in about.items() if key != "channel_type"}
        world.tell(mention | {"type": "app_mention"}, shared=channel.shared)


def edited(world: World, message: Message, before: Json) -> None:
    _of_message(world, message, "message_changed", {"message": objects.message(world, message)} | before)


def deleted(world: World, message: Message) -> None:
    before = {"previous_message": objects.message(world, message), "deleted_ts": message.ts}
    _of_message(world, message, "message_deleted", before)


def _of_message(world: World, message: Message, subtype: str, about: Json) -> None:
    channel = world.channels[message.channel]
    if world.bot.id not in channel.members:
        return
    ts = world.new_ts()
    where = {"channel": channel.id, "channel_type": _TYPES[channel.kind], "ts": ts, "event_ts": ts}
    world.tell({"type": "message", "subtype": subtype, "hidden": True} | about | where, shared=channel.shared)


def joined(world: World, channel: Channel, member: Member, inviter: Member | None) -> None:
    if world.bot.id not in channel.members:
        return
    about = _membership(world, "member_joined_channel", channel, member)
    world.tell(about | ({"inviter": inviter.id} if inviter else {}), shared=channel.shared)


def left(world: World, channel: Channel, member: Member, by: Member | None) -> None:
    about = _membership(world, "member_left_channel", channel, member)
    if member.id == world.bot.id:
        kind = "group_left" if channel.kind == "private" else "channel_left"
        actor = {"actor_id": by.id} if by else {}
        world.tell({"type": kind, "channel": channel.id, "event_ts": world.new_ts()} | actor, shared=channel.shared)
    elif world.bot.id not in channel.members:
        return
    world.tell(about, shared=channel.shared)


def renamed(world: World, channel: Channel) -> None:
    about = {"id": channel.id, "name": channel.name, "name_normalized": channel.name, "created": channel.created}
    about |= {"is_channel": channel.kind == "public", "is_mpim": False, "context_team_id": world.team_id}
    _of_channel(world, channel, "rename", {"channel": about})


def archived(world: World, channel: Channel, by: Member) -> None:
    what = "archive" if channel.archived else "unarchive"
    _of_channel(world, channel, what, {"channel": channel.id, "user": by.id, "is_moved": 0})


def changed(world: World, member: Member) -> None:
    about = {"type": "user_change", "user": objects.user(world, member), "cache_ts": world.epoch()}
    world.tell(about | {"event_ts": world.new_ts()}, shared=False)


def joined_workspace(world: World, member: Member) -> None:
    about = {"type": "team_join", "user": objects.user(world, member), "cache_ts": world.epoch()}
    world.tell(about | {"event_ts": world.new_ts()}, shared=False)


def removed(world: World, channel: Channel, by: Member) -> None:
    """The channel was deleted, with all that was said in it."""
    _of_channel(world, channel, "deleted", {"channel": channel.id, "actor_id": by.id})


def shared(world: World, channel: Channel, company: str) -> None:
    """Another company came to share the channel, or shares it no more."""
    if channel.private and world.bot.id not in channel.members:
        return
    about: Json = {"type": "channel_shared", "connected_team_id": company, "channel": channel.id}
    if not channel.shared:
        about = {"type": "channel_unshared", "previously_connected_team_id": company, "channel": channel.id}
        about |= {"is_ext_shared": False}
    world.tell(about | {"event_ts": world.new_ts()}, shared=channel.shared)


def id_changed(world: World, before: str, channel: Channel) -> None:
    about = {"type": "channel_id_changed", "old_channel_id": before, "new_channel_id": channel.id}
    world.tell(about | {"event_ts": world.new_ts()}, shared=False)


def migrating(world: World, what: Literal["started", "finished"]) -> None:
    """The workspace moves into an organisation."""
    about = {"type": f"grid_migration_{what}", "enterprise_id": f"E{world.team_id[1:]}"}
    world.tell(about | {"event_ts": world.new_ts()}, shared=False)


def home_opened(world: World, member: Member, tab: str, channel: Channel) -> None:
    about: Json = {
        "type": "app_home_opened",
        "user": member.id,
        "channel": channel.id,
        "tab": tab,
        "event_ts": world.new_ts(),
    }
    published = world.homes.get(member.id)
    world.tell(about | ({"view": objects.view(world, published)} if published and tab == "home" else {}), shared=False)


def _membership(world: World, kind: str, channel: Channel, member: Member) -> Json:
    return {
        "type": kind,
        "user": member.id,
        "channel": channel.id,
        "channel_type": _LETTERS[channel.kind],
        "team": member.team_id,
        "event_ts": world.new_ts(),
    }


def _of_channel(world: World, channel: Channel, what: str, about: Json) -> None:
    if channel.private and world.bot.id not in channel.members:
        return
    kind = ("group_" if channel.kind == "private" else "channel_") + what
    world.tell({"type": kind} | about | {"event_ts": world.new_ts()}, shared=channel.shared)
