"""files.*: an upload in three steps, its processing, and the bytes given back."""

import mimetypes
import secrets
from time import monotonic
from typing import Any

from aiohttp import web

from sandbox import blocks, happenings
from sandbox.api import gate
from sandbox.api.request import Args, messages
from sandbox.errors import ApiError
from sandbox.state import File, Json, Message, World
from sandbox.workspace import made_id

ALT_MAX = 1000


def written(world: World, file: File) -> Json:
    """A file as Slack writes it: what it is like is known only after it was processed."""
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    address = f"{world.url}/files/{file.id}/{file.name}"
    about: Json = {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": kind if file.processed else "",
        "filetype": file.name.rpartition(".")[2] if file.processed else "",
        "user": world.bot.id,
        "size": file.length,
        "mode": "hosted",
        "is_external": False,
        "is_public": False,
        "alt_txt": file.alt,
        "url_private": address,
        "url_private_download": address,
        "permalink": address,
        "channels": [one for one in file.channels if world.channels[one].kind == "public"],
        "groups": [one for one in file.channels if world.channels[one].kind == "private"],
        "ims": [one for one in file.channels if world.channels[one].direct],
    }
    if file.processed and kind.startswith("image/"):
        about |= {"thumb_360": address, "thumb_720": address}
    return about


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
    if file is None or file.completed is None:
        raise ApiError("file_not_found")
    return {"file": written(world, file), "comments": [], "response_metadata": {"next_cursor": ""}}


def routes(world: World) -> list[web.RouteDef]:
    async def upload(request: web.Request) -> web.Response:
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
        if file is None or file.data is None:
            return web.Response(status=404)
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return web.Response(body=file.data, content_type=kind)

    return [web.post("/upload/{file}", upload), web.get("/files/{file}/{name}", download)]
