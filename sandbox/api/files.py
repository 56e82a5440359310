"""files.*: an upload in three steps, its processing, and the bytes given back."""

import secrets
from time import monotonic
from typing import Any

from aiohttp import web

from sandbox import blocks, happenings, shares
from sandbox.api import gate
from sandbox.api.request import Args, bearer, messages
from sandbox.errors import ApiError
from sandbox.faults import Fault
from sandbox.file_kinds import ending, filetype, is_picture, mimetype, quoted
from sandbox.state import File, Json, Message, World
from sandbox.workspace import made_id

ALT_MAX = 1000
# What the sending of a file's bytes is called where faults are asked for.
UPLOAD = "upload"
# What a person may attach in a modal.
ATTACHED_MAX = 10_000_000
TOO_LARGE = "This file is larger than 10 MB."
# A file must never run as a page of this origin, whatever is in it.
INERT = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
}


def written(world: World, file: File) -> Json:
    """A file as Slack writes it: what it is like is known only after it was processed."""
    kind = mimetype(file.name)
    address = f"{world.url}/files/{file.id}/{quoted(file.name)}"
    kinds = {one: world.channels[one].kind for one in file.channels}
    about: Json = {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": kind if file.processed else "",
        "filetype": filetype(file.name) if file.processed else "",
        "pretty_type": (ending(file.name).upper() or "Binary") if file.processed else "",
        "user": file.user or world.bot.id,
        "user_team": world.team_id,
        "editable": False,
        "size": file.length,
        "mode": "hosted",
        "is_external": False,
        "external_type": "",
        "is_public": "public" in kinds.values(),
        "public_url_shared": False,
        "display_as_bot": False,
        "username": "",
        "alt_txt": file.alt,
        "url_private": address,
        "url_private_download": address,
        "permalink": address,
        "channels": [one for one, where in kinds.items() if where == "public"],
        "groups": [one for one, where in kinds.items() if where == "private"],
        "ims": [one for one in kinds if world.channels[one].direct],
        "comments_count": 0,
        "has_rich_preview": False,
        "file_access": "visible",
    }
    if file.processed and is_picture(file.name):
        about |= {"thumb_360": address, "thumb_720": address}
    return about


def sent(file: File) -> web.Response:
    """The bytes: pictures to look at, all else to keep, nothing to run."""
    way = "inline" if is_picture(file.name) else "attachment"
    headers = INERT | {"Content-Disposition": f"{way}; filename*=UTF-8''{quoted(file.name)}"}
    return web.Response(body=file.data or b"", content_type=mimetype(file.name), headers=headers)


def attached(world: World, user: str, name: str, data: bytes) -> File:
    """A file that a person gives in a modal: their client waits until it is processed."""
    file_id = made_id("F", secrets.token_hex(8))
    file = File(file_id, name, name, "", len(data), world.epoch(), data, completed=monotonic(), user=user)
    world.files[file_id] = file
    return file


async def get_upload_url(world: World, args: Args) -> Json:
    gate.need(world, "files:write")
    name, length = args.required("filename"), args.integer("length", 0)
    if length <= 0:
        raise ApiError("missing_argument", **messages(["[ERROR] missing required field: length"]))
    if len(args.text("alt_txt")) > ALT_MAX:
        raise ApiError("alt_txt_too_large")
    file_id = made_id("F", secrets.token_hex(8))
    world.files[file_id] = File(file_id, name, name, args.text("alt_txt"), length, world.epoch())
    return {"upload_url": f"{world.url}/upload/{file_id}", "file_id": file_id}


def _named(world: World, args: Args) -> list[File]:
    raw: Any = args.parsed("files", "invalid_arguments")
    if not isinstance(raw, list) or not raw or not all(isinstance(one, dict) and "id" in one for one in raw):
        raise ApiError("invalid_arguments", **messages(["[ERROR] missing required field: files"]))
    found: list[File] = []
    for one in raw:
        file = world.files.get(one["id"])
        if file is None or file.data is None or file.completed is not None:
            raise ApiError("file_not_found")
        file.title = one.get("title") or file.title
        found.append(file)
    return found


async def complete_upload(world: World, args: Args) -> Json:
    gate.need(world, "files:write")
    files = _named(world, args)
    target = args.text("channel_id") or args.text("channels")
    channel = gate.writable(world, target) if target else None
    raw = args.parsed("blocks", "invalid_blocks_format")
    comment = args.text("initial_comment")
    # Blocks are ignored when there is a comment.
    shown = blocks.in_message(world, raw) if raw and not comment else []
    for file in files:
        file.completed = monotonic()
        file.processing = world.timing.processing
        if channel:
            file.channels.append(channel.id)
    if channel:
        message = Message(
            ts=world.new_ts(),
            channel=channel.id,
            user=world.bot.id,
            text=comment,
            blocks=shown,
            thread_ts=args.text("thread_ts") or None,
            from_app=True,
            files=[written(world, file) for file in files],
        )
        happenings.said(world, world.post(message))
    return {"files": [written(world, file) for file in files]}


async def info(world: World, args: Args) -> Json:
    gate.need(world, "files:read")
    file = world.files.get(args.required("file"))
    if file is None or file.completed is None or not shares.to_app(world, file):
        raise ApiError("file_not_found")
    return {"file": written(world, file), "comments": [], "response_metadata": {"next_cursor": ""}}


async def _befall(world: World, request: web.Request, fault: Fault | None, *, after: bool) -> web.Response | None:
    """What goes wrong with the bytes on their way: where they go is no method, and knows no token and no channel."""
    if fault is None or fault.after != after:
        return None
    match fault.kind:
        case "slow":
            await world.faults.pause(fault.seconds)
            return None
        case "http_error":
            return web.Response(status=fault.status)
        case "rate_limited":
            return web.Response(status=429, headers={"Retry-After": str(int(fault.seconds))})
        case "timed_out":
            await world.faults.pause(fault.seconds)
        case "dropped":
            pass
        case _:
            return None
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def routes(world: World) -> list[web.RouteDef]:
    async def upload(request: web.Request) -> web.Response:
        demanded = world.faults
        await demanded.stop(UPLOAD, "", after=False)
        fault = demanded.of_call(UPLOAD, "")
        if befallen := await _befall(world, request, fault, after=False):
            return befallen
        answer = await take(request)
        await demanded.stop(UPLOAD, "", after=True)
        return await _befall(world, request, fault, after=True) or answer

    async def take(request: web.Request) -> web.Response:
        file = world.files.get(request.match_info["file"])
        if file is None or file.data is not None:
            return web.Response(status=404, text="no such upload")
        data = await request.read()
        if request.content_type == "multipart/form-data":
            part = next(iter((await request.post()).values()), b"")
            data = part.file.read() if isinstance(part, web.FileField) else bytes(str(part), "utf-8")
        if len(data) != file.length:
            return web.Response(status=400, text="the length is not what was announced")
        file.data = data
        return web.Response(text=f"OK - {len(data)}")

    async def download(request: web.Request) -> web.Response:
        file = world.files.get(request.match_info["file"])
        if world.accepts(bearer(request) or "") is not None or world.revoked or not gate.granted(world, "files:read"):
            # Slack asks whoever has no right to sign in: a page comes back where bytes were expected.
            raise web.HTTPFound(f"{world.url}/?redir={quoted(request.path)}")
        if file is None or file.data is None or not shares.to_app(world, file):
            return web.Response(status=404)
        return sent(file)

    return [web.post("/upload/{file}", upload), web.get("/files/{file}/{name}", download)]
