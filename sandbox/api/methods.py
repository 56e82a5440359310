"""Which methods are there, and what stands before each: token, scripted refusals, the record."""

import time
from collections.abc import Awaitable, Callable

from aiohttp import web

from sandbox.api import apps, chat, conversations, files, request, users, views
from sandbox.api.request import Args
from sandbox.errors import ApiError
from sandbox.state import Call, Json, World

Method = Callable[[World, Args], Awaitable[Json]]


OF_THE_APP = {"apps.connections.open"}


METHODS: dict[str, Method] = {
    "apps.connections.open": apps.connections_open,
    "auth.test": users.auth_test,
    "bots.info": users.bots_info,
    "chat.delete": chat.delete,
    "chat.getPermalink": chat.get_permalink,
    "chat.postEphemeral": chat.post_ephemeral,
    "chat.postMessage": chat.post_message,
    "chat.update": chat.update,
    "conversations.history": conversations.history,
    "conversations.info": conversations.info,
    "conversations.join": conversations.join,
    "conversations.list": conversations.list_,
    "conversations.members": conversations.members,
    "conversations.open": conversations.open_,
    "conversations.replies": conversations.replies,
    "files.completeUploadExternal": files.complete_upload,
    "files.getUploadURLExternal": files.get_upload_url,
    "files.info": files.info,
    "team.info": users.team_info,
    "users.conversations": users.conversations,
    "users.info": users.info,
    "users.list": users.list_,
    "users.lookupByEmail": users.lookup_by_email,
    "views.open": views.open_,
    "views.publish": views.publish,
    "views.push": views.push,
    "views.update": views.update,
}


def _known(name: str) -> Method:
    if name not in METHODS:
        raise ApiError("unknown_method", req_method=name)
    return METHODS[name]


def _authorize(world: World, method: str, token: str | None) -> None:
    if not token:
        raise ApiError("not_authed")
    if token in (world.bot_token, world.app_token) and (token == world.app_token) != (method in OF_THE_APP):
        raise ApiError("not_allowed_token_type")
    if token == world.app_token:
        return
    if token != world.bot_token:
        raise ApiError("invalid_auth")
    if world.revoked:
        raise ApiError("token_revoked")


def _scripted(world: World, method: str, args: Args) -> None:
    for refusal in world.refusals:
        if refusal.method == method and refusal.channel in (None, args.get("channel")):
            refusal.times -= 1
            if refusal.times <= 0:
                world.refusals.remove(refusal)
            retry = {} if refusal.retry_after is None else {"retry_after": refusal.retry_after}
            raise ApiError(refusal.error, **retry)


async def _answer(world: World, name: str, req: web.Request) -> tuple[Json, Args]:
    args = Args()
    try:
        args, token = await request.read(req)
        method = _known(name)
        # An app's token is taken from the header alone.
        _authorize(world, name, request.bearer(req) if name in OF_THE_APP else token)
        _scripted(world, name, args)
        return {"ok": True} | await method(world, args), args
    except ApiError as refused:
        return {"ok": False, "error": refused.error} | refused.facts, args


def routes(world: World) -> list[web.RouteDef]:
    async def call(req: web.Request) -> web.Response:
        name = req.match_info["method"]
        answer, args = await _answer(world, name, req)
        world.calls.append(Call(name, chat.as_logged(args), answer, time.time()))
        headers = {"x-oauth-scopes": ",".join(sorted(world.app.scopes))} if world.app else {}
        if answer.get("error") != "ratelimited":
            return web.json_response(answer, headers=headers)
        wait = str(answer.pop("retry_after", 1))
        return web.json_response(answer, status=429, headers=headers | {"Retry-After": wait})

    return [web.get("/api/{method}", call), web.post("/api/{method}", call)]
