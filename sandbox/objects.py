"""How does Slack write a user, a channel, a message, a view as JSON?"""

import zlib
from datetime import timedelta
from typing import Any

from sandbox import inputs
from sandbox.state import Json, Message, Org, View, World
from sandbox.workspace import Channel, Member


def user(world: World, member: Member, *, email: bool = False) -> Json:
    in_org = {} if world.org is None else {"enterprise_user": _in_org(world, world.org, member)}
    about: Json = in_org | {
        "id": member.id,
        "team_id": member.team_id,
        "name": member.handle,
        "deleted": member.deactivated,
        "color": _color(member),
        "real_name": member.name,
        "profile": _profile(member, email=email),
        "is_bot": member.kind == "bot",
        "is_app_user": False,
        "updated": 0,
    }
    if member.kind == "external":
        # Slack Connect: people of other companies have neither roles nor a locale here.
        return about | {"is_stranger": True, "tz": member.tz} | _zone(world, member)
    if member.deactivated:
        return about
    return (
        about
        | {
            "locale": member.locale,
            "is_admin": member.admin or member.owner,
            "is_owner": member.owner,
            "is_primary_owner": False,
            "is_restricted": member.kind in ("guest", "single_channel_guest"),
            "is_ultra_restricted": member.kind == "single_channel_guest",
            "is_email_confirmed": True,
            "who_can_share_contact_card": "EVERYONE",
        }
        | _zone(world, member)
    )


def _in_org(world: World, org: Org, member: Member) -> Json:
    """Of somebody who is in several of an org's workspaces."""
    about = {"id": member.id, "enterprise_id": org.id, "enterprise_name": org.name, "teams": [world.team_id]}
    return about | {"is_admin": False, "is_owner": False}


def _color(member: Member) -> str:
    return f"{zlib.crc32(member.id.encode()) & 0xFFFFFF:06x}"


def _profile(member: Member, *, email: bool) -> Json:
    first, _, last = member.name.partition(" ")
    profile: Json = {
        "title": member.title,
        "phone": "",
        "skype": "",
        "real_name": member.name,
        "real_name_normalized": member.name,
        "display_name": member.handle,
        "display_name_normalized": member.handle,
        "fields": None,
        "status_text": "",
        "status_emoji": "",
        "status_expiration": 0,
        "avatar_hash": _color(member),
        "first_name": first,
        "last_name": last,
        "team": member.team_id,
    }
    if email and member.kind != "bot":
        profile["email"] = member.email
    return profile


def _zone(world: World, member: Member) -> Json:
    now = world.clock.now().astimezone(member.zone)
    return {
        "tz": member.tz,
        "tz_label": now.tzname(),
        "tz_offset": int((now.utcoffset() or timedelta()).total_seconds()),
    }


def channel(world: World, one: Channel, *, viewer: str) -> Json:
    if one.kind == "im":
        other = next((member for member in one.members if member != viewer), viewer)
        return {
            "id": one.id,
            "created": one.created,
            "is_archived": False,
            "is_im": True,
            "is_org_shared": False,
            "context_team_id": world.team_id,
            "user": other,
            "is_user_deleted": world.members[other].deactivated,
            "priority": 0,
        }
    return {
        "id": one.id,
        "name": one.name,
        "is_channel": one.kind == "public",
        "is_group": one.kind == "private",
        "is_im": False,
        "is_mpim": one.kind == "mpim",
        "is_private": one.private,
        "created": one.created,
        "is_archived": one.archived,
        "is_general": False,
        "unlinked": 0,
        "name_normalized": one.name,
        "is_shared": one.shared,
        "is_org_shared": False,
        "is_ext_shared": one.shared,
        "is_pending_ext_shared": False,
        "pending_shared": [],
        "context_team_id": world.team_id,
        "updated": one.created * 1000,
        "parent_conversation": None,
        "creator": one.creator,
        "shared_team_ids": sorted({world.team_id, *(world.members[member].team_id for member in one.members)}),
        "is_member": viewer in one.members,
        "topic": {"value": one.topic, "creator": one.creator if one.topic else "", "last_set": 0},
        "purpose": {"value": one.purpose, "creator": one.creator if one.purpose else "", "last_set": 0},
        "previous_names": [],
    }


def bot_profile(world: World) -> Json:
    return {
        "id": world.bot_id,
        "app_id": world.app_id,
        "user_id": world.bot.id,
        "name": world.bot.name,
        "icons": {},
        "deleted": False,
        "updated": 0,
        "team_id": world.team_id,
    }


def message(world: World, one: Message, *, metadata: bool = False) -> Json:
    about: Json = {"type": "message", "user": one.user, "text": one.text, "ts": one.ts, "team": world.team_id}
    if one.from_app:
        about |= {"bot_id": world.bot_id, "app_id": world.app_id, "bot_profile": bot_profile(world)}
    if one.blocks:
        about["blocks"] = one.blocks
    if one.attachments:
        about["attachments"] = one.attachments
    if one.files:
        about["files"] = one.files
    if one.edited:
        about["edited"] = {"user": one.user, "ts": one.edited}
    if one.thread_ts:
        about["thread_ts"] = one.thread_ts
        if one.broadcast:
            about["subtype"] = "thread_broadcast"
        root = world.message(one.channel, one.thread_ts)
        if root is not None and one.ts != one.thread_ts:
            about["parent_user_id"] = root.user
    replies = replies_to(world, one)
    if replies:
        users = list(dict.fromkeys(reply.user for reply in replies))
        about |= {
            "thread_ts": one.ts,
            "reply_count": len(replies),
            "reply_users_count": len(users),
            "latest_reply": replies[-1].ts,
            "reply_users": users[:5],
            "is_locked": False,
            "subscribed": False,
        }
    if metadata and one.metadata is not None:
        about["metadata"] = one.metadata
    return about


def replies_to(world: World, root: Message) -> list[Message]:
    return [
        one
        for one in world.in_channel(root.channel)
        if one.thread_ts == root.ts and one.ts != root.ts and one.only_for is None
    ]


def view(world: World, one: View) -> Json:
    shape = one.shape
    about: Json = {
        "id": one.id,
        "team_id": world.team_id,
        "type": shape["type"],
        "blocks": shape["blocks"],
        "private_metadata": shape.get("private_metadata", ""),
        "callback_id": shape.get("callback_id", ""),
        "state": {"values": inputs.values(shape["blocks"], one.values, one.conversation)},
        "hash": one.hash,
        "title": shape.get("title", {"type": "plain_text", "text": "View Title", "emoji": True}),
        "clear_on_close": shape.get("clear_on_close", False),
        "notify_on_close": shape.get("notify_on_close", False),
        "close": shape.get("close"),
        "submit": shape.get("submit"),
        "previous_view_id": one.previous_id,
        "root_view_id": one.root_id,
        "app_id": world.app_id,
        "external_id": shape.get("external_id", ""),
        "app_installed_team_id": world.team_id if world.org is None else world.org.id,
        "bot_id": world.bot_id,
    }
    if shape["type"] == "modal":
        about["submit_disabled"] = shape.get("submit_disabled", False)
    return about


def short_channel(one: Channel) -> dict[str, Any]:
    """As payloads name it: a private channel and direct messages have no name of their own there."""
    names = {"im": "directmessage", "private": "privategroup"}
    return {"id": one.id, "name": names.get(one.kind, one.name)}
