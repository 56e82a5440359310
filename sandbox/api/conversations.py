"""conversations.*: the channels, who is in them, what was said there."""

from sandbox import happenings, objects
from sandbox.api import gate
from sandbox.api.request import Args
from sandbox.errors import ApiError
from sandbox.state import Json, Message, World
from sandbox.workspace import Channel, ChannelKind

_KINDS: dict[str, ChannelKind] = {"public_channel": "public", "private_channel": "private", "im": "im", "mpim": "mpim"}


def listed(world: World, args: Args, *, member: str | None) -> list[Channel]:
    """The channels of the asked types that the bot may know of, or those that `member` is in as well."""
    types = args.names("types") or ["public_channel"]
    if not set(types) <= set(_KINDS):
        raise ApiError("invalid_types")
    kinds = {_KINDS[name] for name in types}
    found = [one for one in world.channels.values() if one.kind in kinds]
    for kind in sorted(kinds):
        gate.need(world, f"{gate.FAMILIES[kind]}:read")
    return [
        one
        for one in found
        if (not one.private or world.bot.id in one.members)
        and (member is None or member in one.members)
        and not (one.archived and args.flag("exclude_archived"))
    ]


async def info(world: World, args: Args) -> Json:
    channel = gate.visible(world, args.required("channel"))
    gate.need(world, gate.family(channel, "read"))
    about = objects.channel(world, channel, viewer=world.bot.id)
    if args.flag("include_num_members"):
        about["num_members"] = len(channel.members)
    return {"channel": about}


async def list_(world: World, args: Args) -> Json:
    page, cursor = args.page(listed(world, args, member=None))
    return {
        "channels": [
            objects.channel(world, one, viewer=world.bot.id)
            | ({} if one.kind == "im" else {"num_members": len(one.members)})
            for one in page
        ]
    } | cursor


async def members(world: World, args: Args) -> Json:
    channel = gate.visible(world, args.required("channel"))
    gate.need(world, gate.family(channel, "read"))
    page, cursor = args.page(channel.members)
    return {"members": list(page)} | cursor


async def open_(world: World, args: Args) -> Json:
    users = args.names("users")
    if args.text("channel"):
        channel = gate.visible(world, args.text("channel"))
        if not channel.direct:
            raise ApiError("channel_not_found")
    elif not users:
        raise ApiError("users_list_not_supplied")
    elif len(users) > 8:
        raise ApiError("too_many_users")
    elif len(users) == 1:
        gate.need(world, "im:write")
        channel = gate.open_direct(world, users[0])
    else:
        gate.need(world, "mpim:write")
        for user in users:
            gate.open_direct(world, user)
        channel = world.direct(world.bot.id, *users)
    whole = objects.channel(world, channel, viewer=world.bot.id) if args.flag("return_im") else {"id": channel.id}
    return {"channel": whole}


async def join(world: World, args: Args) -> Json:
    gate.need(world, "channels:join")
    channel = gate.visible(world, args.required("channel"))
    if channel.kind != "public":
        raise ApiError("method_not_supported_for_channel_type")
    if channel.archived:
        raise ApiError("is_archived")
    if world.bot.id not in channel.members:
        channel.members.append(world.bot.id)
        world.changed.bump()
        happenings.joined(world, channel, world.bot, None)
    return {"channel": objects.channel(world, channel, viewer=world.bot.id)}


async def history(world: World, args: Args) -> Json:
    channel = gate.joined(world, args.required("channel"))
    gate.need(world, gate.family(channel, "history"))
    heads = [one for one in world.in_channel(channel.id) if one.thread_ts in (None, one.ts) or one.broadcast]
    return _messages(world, args, list(reversed(_between(heads, args))), "history")


async def replies(world: World, args: Args) -> Json:
    channel = gate.joined(world, args.required("channel"))
    gate.need(world, gate.family(channel, "history"))
    asked = world.message(channel.id, args.required("ts"))
    if asked is None or asked.only_for is not None:
        raise ApiError("thread_not_found")
    root = world.message(channel.id, asked.thread_ts or asked.ts) or asked
    thread = [root, *_between(objects.replies_to(world, root), args)]
    return _messages(world, args, thread, "replies")


def _between(messages: list[Message], args: Args) -> list[Message]:
    oldest, latest = args.text("oldest") or "0", args.text("latest") or "inf"
    try:
        first, last = float(oldest), float(latest)
    except ValueError as problem:
        raise ApiError("invalid_ts_oldest" if oldest != "0" else "invalid_ts_latest") from problem
    if args.flag("inclusive"):
        within = [one for one in messages if first <= float(one.ts) <= last]
    else:
        within = [one for one in messages if first < float(one.ts) < last]
    return [one for one in within if one.only_for is None]


def _messages(world: World, args: Args, messages: list[Message], what: str) -> Json:
    page, cursor = args.page(messages, most=999)
    more = bool(cursor["response_metadata"]["next_cursor"])
    answer: Json = {
        "messages": [objects.message(world, one, metadata=args.flag("include_all_metadata")) for one in page],
        "has_more": more,
    }
    if what == "history":
        answer |= {"pin_count": 0, "channel_actions_ts": None, "channel_actions_count": 0}
    # Slack leaves the cursor away when there is no next page.
    return answer | (cursor if more else {})
