"""What becomes of an answer that goes to one person: the body of an acknowledgement, or a response URL?"""

import json
from time import monotonic
from typing import Any

from aiohttp import web

from sandbox import happenings
from sandbox.api import chat
from sandbox.api.request import Args
from sandbox.errors import ApiError
from sandbox.state import Json, Message, ResponseUrl, World

USES_MAX = 5


def show(world: World, user: str, channel: str, body: Json, *, thread_ts: str | None = None) -> Message:
    """A message by the app where it was asked, for this person alone unless it says in_channel."""
    visible = body.get("response_type", "ephemeral")
    if visible not in ("ephemeral", "in_channel"):
        raise ApiError("invalid_response_type")
    message = Message(
        ts=world.new_ts(),
        channel=channel,
        user=world.bot.id,
        thread_ts=body.get("thread_ts") or thread_ts,
        from_app=True,
        only_for=user if visible == "ephemeral" else None,
        **chat.content(world, Args(body)),
    )
    world.post(message)
    if message.only_for is None:
        happenings.said(world, message)
    return message


def after_command(world: World, user: str, channel: str, body: str, content_type: str) -> None:
    """The body with which a command was acknowledged: nothing, plain text, or a message as JSON."""
    if not body.strip():
        return
    parsed: Any = body
    if "json" in content_type or body.lstrip().startswith("{"):
        try:
            parsed = json.loads(body)
        except json.JSONDecodeError as problem:
            raise ApiError("invalid_json") from problem
    answer = parsed if isinstance(parsed, dict) else {"text": str(parsed)}
    if answer:
        show(world, user, channel, answer)


def use(world: World, key: str, body: Json) -> None:
    """One use of a response URL."""
    url = world.response_urls.get(key)
    if url is None:
        raise ApiError("invalid_url")
    if monotonic() > url.expires:
        raise ApiError("expired_url")
    if url.uses >= USES_MAX:
        raise ApiError("used_url")
    url.uses += 1
    source = url.source
    if body.get("delete_original"):
        _delete(world, source)
    elif body.get("replace_original") and source is not None:
        _replace(world, url, source, body)
    else:
        show(world, url.user, url.channel, body, thread_ts=url.thread_ts)


def _delete(world: World, source: Message | None) -> None:
    if source is None or source.user != world.bot.id:
        raise ApiError("cant_delete_message")
    if source in world.in_channel(source.channel):
        world.messages[source.channel].remove(source)
        world.changed.bump()


def _replace(world: World, url: ResponseUrl, source: Message, body: Json) -> None:
    """The message changes in place; who sees it does not."""
    if source.user != world.bot.id:
        raise ApiError("cant_update_message")
    content = chat.content(world, Args(body))
    source.text = content.get("text", "")
    source.blocks = content.get("blocks", [])
    source.attachments = content.get("attachments", [])
    source.troubles.pop(url.user, None)
    world.changed.bump()


def routes(world: World) -> list[web.RouteDef]:
    async def respond(request: web.Request) -> web.Response:
        key = request.match_info["key"]
        try:
            body = json.loads(await request.text())
        except json.JSONDecodeError:
            return web.Response(status=400, text="invalid_payload")
        if not isinstance(body, dict):
            return web.Response(status=400, text="invalid_payload")
        try:
            use(world, key, body)
        except ApiError as refused:
            gone = refused.error in ("used_url", "expired_url", "invalid_url")
            answer = {"ok": False, "error": refused.error} | refused.facts
            return web.json_response(answer, status=404 if gone else 400)
        return web.Response(text="ok")

    return [web.post("/response/{key}", respond)]
