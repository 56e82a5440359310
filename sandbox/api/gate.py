"""May the app do this, and in which conversation? Scopes, membership, archived channels."""

from sandbox.errors import ApiError
from sandbox.state import World
from sandbox.workspace import Channel, Member

FAMILIES = {"public": "channels", "private": "groups", "im": "im", "mpim": "mpim"}


def need(world: World, *any_of: str) -> None:
    """One of these scopes must have been granted."""
    granted = world.app.scopes if world.app else frozenset[str]()
    if granted.isdisjoint(any_of):
        raise ApiError("missing_scope", needed=",".join(any_of), provided=",".join(sorted(granted)))


def granted(world: World, scope: str) -> bool:
    return world.app is not None and scope in world.app.scopes


def family(channel: Channel, what: str) -> str:
    """The scope that opens this kind of conversation, such as groups:history."""
    return f"{FAMILIES[channel.kind]}:{what}"


def person(world: World, user_id: str) -> Member:
    member = world.members.get(user_id)
    if member is None:
        raise ApiError("user_not_found")
    together = any({user_id, world.bot.id} <= set(one.members) for one in world.channels.values())
    if member.kind == "external" and not together:
        raise ApiError("user_not_visible")
    return member


def visible(world: World, channel_id: str) -> Channel:
    """A conversation that the bot may know of: for a private one it must be in it."""
    channel = world.channels.get(channel_id)
    if channel is None or (channel.private and world.bot.id not in channel.members):
        raise ApiError("channel_not_found")
    return channel


def joined(world: World, channel_id: str) -> Channel:
    channel = visible(world, channel_id)
    if world.bot.id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def open_direct(world: World, user_id: str) -> Channel:
    member = person(world, user_id)
    if member.deactivated:
        raise ApiError("user_disabled")
    if member.kind == "bot":
        raise ApiError("cannot_dm_bot")
    return world.direct(world.bot.id, user_id)


def writable(world: World, target: str) -> Channel:
    """Where a message may be posted: by id, by #name, or by a person's id."""
    named = next((one for one in world.channels.values() if one.name and "#" + one.name == target), None)
    if target in world.members:
        try:
            channel = open_direct(world, target)
        except ApiError as problem:
            raise ApiError("channel_not_found") from problem
    else:
        channel = visible(world, named.id if named else target)
    if channel.archived:
        raise ApiError("is_archived")
    public_too = channel.kind == "public" and granted(world, "chat:write.public")
    if world.bot.id not in channel.members and not public_too:
        raise ApiError("not_in_channel")
    if channel.kind == "im":
        if world.app is not None and not world.app.messages_tab:
            raise ApiError("messages_tab_disabled")
        if any(world.members[one].deactivated for one in channel.members):
            raise ApiError("user_disabled")
    return channel
