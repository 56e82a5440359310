"""How do files travel to and from the page? Shown to who may see them, and taken from who attaches one."""

from aiohttp import web

from sandbox import shares
from sandbox.acts import OnView
from sandbox.api import files
from sandbox.errors import CannotDo
from sandbox.file_kinds import is_picture, quoted
from sandbox.local import only_here
from sandbox.server import Sandbox
from sandbox.state import Json
from sandbox.workspace import Member


def routes(sandbox: Sandbox) -> list[web.RouteDef]:
    """Where the page finds the files of the workspace, and leaves those that a person chose."""

    def somebody(request: web.Request) -> Member:
        try:
            return sandbox.world.member(request.query.get("you", ""))
        except KeyError as error:
            raise web.HTTPNotFound from error

    async def show(request: web.Request) -> web.StreamResponse:
        only_here(request)
        you, file = somebody(request), sandbox.world.files.get(request.match_info["file"])
        # Who may not see it is not even told that it is there.
        if file is None or file.data is None or not shares.to_person(sandbox.world, you, file):
            raise web.HTTPNotFound
        return files.sent(file)

    async def attach(request: web.Request) -> web.StreamResponse:
        only_here(request)
        you, asked = somebody(request), request.query
        try:
            where = OnView(asked["view"])
            place = (asked["block_id"], asked["action_id"])
            sandbox.acts.attach(you, where, place, asked["name"], await request.read())
        except KeyError as error:
            raise web.HTTPBadRequest(text="an attachment needs `view`, `block_id`, `action_id` and `name`") from error
        except web.HTTPRequestEntityTooLarge:
            return web.json_response({"ok": False, "words": files.TOO_LARGE})
        except CannotDo as refusal:
            return web.json_response({"ok": False, "words": str(refusal)})
        return web.json_response({"ok": True})

    return [web.get("/page/files/{file}/{name}", show), web.post("/page/attach", attach)]


def shown(file: Json, you: Member) -> Json:
    """What the page needs to know of a file, with the address at which this person finds it."""
    facts = {key: file.get(key) for key in ("id", "name", "title", "mimetype", "size", "alt_txt")}
    return facts | {"url": address(str(file["id"]), str(file["name"]), you), "picture": is_picture(file["name"])}


def address(file_id: str, name: str, you: Member) -> str:
    return f"/page/files/{file_id}/{quoted(name)}?you={you.id}"
