"""chat.*: what the bot says, corrects and takes back."""

import json
import re
from typing import Any

from sandbox import blocks, happenings, objects
from sandbox.api import gate
from sandbox.api.request import Args, messages
from sandbox.errors import ApiError
from sandbox.state import Json, Message, World

TEXT_CUT = 40_000
UPDATE_TEXT_MAX = 4_000
MARKDOWN_MAX = 12_000
ATTACHMENTS_MAX = 100
_TS = re.compile(r"\d{10}\.\d{6}")


def content(world: World, args: Args) -> Json:
    """The parts of a message that were given, checked."""
    given: Json = {}
    if args.get("markdown_text") is not None:
        given["blocks"] = _markdown(args)
        given["text"] = args.text("markdown_text")
        return given
    if args.get("text") is not None:
        given["text"] = args.text("text")
    for name, most, error in (
        ("blocks", 50, "invalid_blocks"),
        ("attachments", ATTACHMENTS_MAX, "invalid_attachments"),
    ):
        raw = args.parsed(name, f"{error}_format" if name == "blocks" else error)
        if raw is None:
            continue
        if not isinstance(raw, list):
            raise ApiError(f"{error}_format" if name == "blocks" else error)
        given[name] = blocks.in_message(world, raw) if name == "blocks" else raw
        if name == "attachments" and len(raw) > most:
            raise ApiError("too_many_attachments")
    if not given.get("text") and not given.get("blocks") and not given.get("attachments"):
        raise ApiError("no_text")
    return given


def _markdown(args: Args) -> list[Json]:
    if args.get("text") or args.get("blocks"):
        raise ApiError("markdown_text_conflict")
    if len(args.text("markdown_text")) > MARKDOWN_MAX:
        raise ApiError("msg_too_long")
    return blocks.with_ids([{"type": "markdown", "text": args.text("markdown_text")}])


def _metadata(args: Args) -> Json | None:
    raw: Any = args.parsed("metadata", "invalid_metadata_format")
    if raw is None or raw == {}:
        return None
    shaped = isinstance(raw, dict) and isinstance(raw.get("event_type"), str) and raw["event_type"]
    if not shaped or not isinstance(raw.get("event_payload"), dict):
        raise ApiError("invalid_metadata_format")
    return {"event_type": raw["event_type"], "event_payload": raw["event_payload"]}


def _thread(world: World, channel_id: str, args: Args) -> str | None:
    ts = args.text("thread_ts")
    if not ts:
        return None
    if not _TS.fullmatch(ts):
        raise ApiError("invalid_thread_ts")
    root = world.message(channel_id, ts)
    if root is None or root.only_for is not None:
        raise ApiError("thread_not_found")
    if root.thread_ts not in (None, root.ts):
        raise ApiError("cannot_reply_to_message")
    return ts


async def post_message(world: World, args: Args) -> Json:
    gate.need(world, "chat:write")
    target = args.required("channel")
    channel = gate.writable(world, target)
    given = content(world, args)
    metadata = _metadata(args)
    warning: Json = {}
    if len(given.get("text", "")) > TEXT_CUT:
        given["text"] = given["text"][:TEXT_CUT]
        warning = {"warning": "message_truncated", **messages(["[WARN] message_truncated"])}
    message = Message(
        ts=world.new_ts(),
        channel=channel.id,
        user=world.bot.id,
        thread_ts=_thread(world, channel.id, args),
        broadcast=args.flag("reply_broadcast"),
        metadata=metadata,
        from_app=True,
        **given,
    )
    world.post(message)
    happenings.said(world, message)
    answer = objects.message(world, message, metadata=True)
    return {"channel": channel.id, "ts": message.ts, "message": answer} | warning


async def update(world: World, args: Args) -> Json:
    gate.need(world, "chat:write")
    channel = gate.joined(world, args.required("channel"))
    message = world.message(channel.id, args.required("ts"))
    if message is None or message.only_for is not None:
        raise ApiError("message_not_found")
    if message.user != world.bot.id:
        raise ApiError("cant_update_message")
    if channel.archived:
        raise ApiError("is_inactive")
    if len(args.text("text")) > UPDATE_TEXT_MAX:
        raise ApiError("msg_too_long")
    given = content(world, args)
    before = {"previous_message": objects.message(world, message)}
    if "metadata" in args:
        message.metadata = _metadata(args)
    if "blocks" not in given:
        # Text alone takes the blocks away, and only then does Slack say "edited".
        message.edited = world.new_ts()
    message.blocks = given.get("blocks", [])
    message.attachments = given.get("attachments", [])
    message.text = given.get("text", "")
    message.troubles = {}
    world.changed.bump()
    happenings.edited(world, message, before)
    answer = objects.message(world, message, metadata=True)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": answer}


async def post_ephemeral(world: World, args: Args) -> Json:
    gate.need(world, "chat:write")
    channel = gate.writable(world, args.required("channel"))
    user = args.required("user")
    if user not in channel.members or world.members[user].deactivated:
        raise ApiError("user_not_in_channel")
    message = Message(
        ts=world.new_ts(),
        channel=channel.id,
        user=world.bot.id,
        thread_ts=_thread(world, channel.id, args),
        from_app=True,
        only_for=user,
        **content(world, args),
    )
    world.post(message)
    return {"message_ts": message.ts}


async def delete(world: World, args: Args) -> Json:
    gate.need(world, "chat:write")
    channel = gate.joined(world, args.required("channel"))
    message = world.message(channel.id, args.required("ts"))
    if message is None or message.only_for is not None:
        raise ApiError("message_not_found")
    if message.user != world.bot.id:
        raise ApiError("cant_delete_message")
    world.messages[channel.id].remove(message)
    world.changed.bump()
    happenings.deleted(world, message)
    return {"channel": channel.id, "ts": message.ts}


async def get_permalink(world: World, args: Args) -> Json:
    channel = gate.visible(world, args.required("channel"))
    message = world.message(channel.id, args.required("message_ts"))
    if message is None or message.only_for is not None:
        raise ApiError("message_not_found")
    link = f"{world.url}/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts and message.thread_ts != message.ts:
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}


def as_logged(args: Args) -> Json:
    """Structures that travelled as JSON text, readable in the record of calls."""
    logged: Json = dict(args)
    for name in ("blocks", "attachments", "metadata", "view", "files"):
        if isinstance(logged.get(name), str):
            try:
                logged[name] = json.loads(logged[name])
            except json.JSONDecodeError:
                continue
    return logged
