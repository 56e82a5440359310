"""What does Slack send the app when a person does something? Every field, so that nothing is missing by accident."""

import secrets
import time

from sandbox import inputs, objects
from sandbox.state import Json, Message, View, World
from sandbox.workspace import Channel, Member


def _team(world: World) -> Json:
    return {"id": world.team_id, "domain": world.workspace.domain}


def _user(world: World, member: Member) -> Json:
    return {"id": member.id, "username": member.handle, "name": member.handle, "team_id": member.team_id}


def _interaction(world: World, member: Member, kind: str) -> Json:
    return {
        "type": kind,
        "user": _user(world, member),
        "api_app_id": world.app_id,
        "token": world.verification_token,
        "team": _team(world) if world.org is None else None,
        "enterprise": world.org.about() if world.org is not None else None,
        "is_enterprise_install": world.org is not None,
    }


def command(world: World, member: Member, channel: Channel, name: str, text: str) -> dict[str, str]:
    return {
        "token": world.verification_token,
        "team_id": world.team_id,
        "team_domain": world.workspace.domain,
        "channel_id": channel.id,
        "channel_name": objects.short_channel(channel)["name"],
        "user_id": member.id,
        "user_name": member.handle,
        "command": name,
        "text": text,
        "api_app_id": world.app_id,
        "is_enterprise_install": "false" if world.org is None else "true",
        "response_url": world.new_response_url(member.id, channel.id),
        "trigger_id": world.new_trigger(member.id, conversation=channel.id),
    } | ({} if world.org is None else {"enterprise_id": world.org.id, "enterprise_name": world.org.name})


def _action(element: Json, block_id: str, entry: Json) -> Json:
    shown = {key: element[key] for key in ("text", "value", "style", "placeholder", "confirm") if key in element}
    return (
        {"type": element["type"], "block_id": block_id, "action_id": element["action_id"]}
        | shown
        | {key: value for key, value in element.items() if key.startswith("initial_")}
        | entry
        | {"action_ts": f"{time.time():.6f}"}
    )


def action_in_message(
    world: World, member: Member, message: Message, element: Json, block_id: str, entry: Json
) -> Json:
    channel = world.channels[message.channel]
    ephemeral = message.only_for is not None
    container = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": ephemeral,
    }
    about = _interaction(world, member, "block_actions") | {
        "container": container | ({"thread_ts": message.thread_ts} if message.thread_ts else {}),
        "trigger_id": world.new_trigger(member.id, conversation=channel.id),
        "channel": objects.short_channel(channel),
        "state": {"values": inputs.values(message.blocks, message.entered.get(member.id, {}), channel.id)},
        "response_url": world.new_response_url(member.id, channel.id, message),
        "actions": [_action(element, block_id, entry)],
    }
    # Of an ephemeral message Slack sends no content.
    return about if ephemeral else about | {"message": objects.message(world, message)}


def action_in_view(world: World, member: Member, view: View, element: Json, block_id: str, entry: Json) -> Json:
    within = view.id if view.shape["type"] == "modal" else None
    return _interaction(world, member, "block_actions") | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": world.new_trigger(member.id, within),
        "view": objects.view(world, view),
        "actions": [_action(element, block_id, entry)],
    }


def submission(world: World, member: Member, view: View) -> Json:
    urls = [
        {
            "block_id": block["block_id"],
            "action_id": element["action_id"],
            "channel_id": chosen,
            "response_url": world.new_response_url(member.id, chosen),
        }
        for block, element in inputs.interactive(view.blocks)
        if element.get("response_url_enabled")
        for key in ("selected_conversation", "selected_channel")
        if (chosen := view.values.get(block["block_id"], {}).get(element["action_id"], {}).get(key))
    ]
    return _interaction(world, member, "view_submission") | {
        "trigger_id": world.new_trigger(member.id, view.id),
        "view": objects.view(world, view),
        "response_urls": urls,
    }


def closed(world: World, member: Member, view: View, *, cleared: bool) -> Json:
    return _interaction(world, member, "view_closed") | {"view": objects.view(world, view), "is_cleared": cleared}


def shortcut(world: World, member: Member, callback_id: str) -> Json:
    return _interaction(world, member, "shortcut") | {
        "callback_id": callback_id,
        "trigger_id": world.new_trigger(member.id),
        "action_ts": f"{time.time():.6f}",
    }


def message_shortcut(world: World, member: Member, callback_id: str, message: Message) -> Json:
    channel = world.channels[message.channel]
    about = _interaction(world, member, "message_action") | {
        "callback_id": callback_id,
        "trigger_id": world.new_trigger(member.id, conversation=channel.id),
        "action_ts": f"{time.time():.6f}",
        "response_url": world.new_response_url(member.id, channel.id, message),
        "message_ts": message.ts,
        "channel": objects.short_channel(channel),
        "message": objects.message(world, message),
    }
    # Outside of an organisation the user of this payload has a name only.
    about["user"] = {key: value for key, value in about["user"].items() if key != "username"}
    return about


def suggestion(
    world: World, member: Member, view_or_message: View | Message, element: Json, block_id: str, query: str
) -> Json:
    about = _interaction(world, member, "block_suggestion") | {
        "action_id": element["action_id"],
        "block_id": block_id,
        "value": query,
    }
    if isinstance(view_or_message, View):
        return about | {
            "container": {"type": "view", "view_id": view_or_message.id},
            "view": objects.view(world, view_or_message),
        }
    channel = world.channels[view_or_message.channel]
    return about | {
        "container": {"type": "message", "message_ts": view_or_message.ts, "channel_id": channel.id},
        "channel": objects.short_channel(channel),
        "message": objects.message(world, view_or_message),
    }


OF_THE_ORG = {"team_access_granted", "team_access_revoked"}


def held_events(world: World) -> Json:
    """Word that the app got as many events as Slack sends in an hour, which is no event itself."""
    return {
        "token": world.verification_token,
        "type": "app_rate_limited",
        "team_id": world.team_id,
        "minute_rate_limited": int(time.time()) // 60 * 60,
        "api_app_id": world.app_id,
    }


def event(world: World, about: Json, *, shared: bool = False) -> Json:
    org = world.org.id if world.org is not None else None
    if about["type"] in OF_THE_ORG:  # of no workspace, and authorized by nothing else
        return {
            "token": world.verification_token,
            "enterprise_id": org,
            "api_app_id": world.app_id,
            "event": about | {"event_ts": f"{time.time():.6f}"},
            "type": "event_callback",
            "event_id": "Ev" + secrets.token_hex(5).upper(),
            "event_time": int(time.time()),
        }
    return {
        "token": world.verification_token,
        "team_id": world.team_id,
        "enterprise_id": org,
        "context_team_id": world.team_id,
        "context_enterprise_id": org,
        "api_app_id": world.app_id,
        "event": about,
        "type": "event_callback",
        "event_id": "Ev" + secrets.token_hex(5).upper(),
        "event_time": int(time.time()),
        "authorizations": [
            {
                "enterprise_id": org,
                "team_id": world.team_id if org is None else None,
                "user_id": world.bot.id,
                "is_bot": True,
                "is_enterprise_install": org is not None,
            }
        ],
        "is_ext_shared_channel": shared,
        "event_context": "4-" + secrets.token_urlsafe(24),
    }
