"""users.*, auth.test, bots.info, team.info: who is who."""

from sandbox import objects
from sandbox.api import gate
from sandbox.api.conversations import listed
from sandbox.api.request import Args
from sandbox.errors import ApiError
from sandbox.state import SLACKBOT, Json, World


async def auth_test(world: World, args: Args) -> Json:
    return {
        "url": f"{world.url}/",
        "team": world.workspace.name,
        "user": world.bot.handle,
        "team_id": world.team_id,
        "user_id": world.bot.id,
        "bot_id": world.bot_id,
        "is_enterprise_install": False,
    }


async def info(world: World, args: Args) -> Json:
    gate.need(world, "users:read")
    member = gate.person(world, args.required("user"))
    about = objects.user(world, member, email=gate.granted(world, "users:read.email"))
    if not args.flag("include_locale"):
        about.pop("locale", None)
    return {"user": about}


async def list_(world: World, args: Args) -> Json:
    gate.need(world, "users:read")
    # People of other companies are not listed, though they can be asked for by id.
    page, cursor = args.page([one for one in world.members.values() if one.kind != "external"])
    email = gate.granted(world, "users:read.email")
    found = [objects.user(world, one, email=email) for one in page]
    if not args.flag("include_locale"):
        for about in found:
            about.pop("locale", None)
    return {"members": found, "cache_ts": world.epoch()} | cursor


async def lookup_by_email(world: World, args: Args) -> Json:
    gate.need(world, "users:read.email")
    email = args.required("email").lower()
    for member in world.members.values():
        if member.email.lower() == email and not member.deactivated and member.id != SLACKBOT:
            return {"user": objects.user(world, member, email=True)}
    raise ApiError("users_not_found")


async def conversations(world: World, args: Args) -> Json:
    user = args.text("user") or world.bot.id
    gate.person(world, user)
    page, cursor = args.page(listed(world, args, member=user))
    return {"channels": [objects.channel(world, one, viewer=world.bot.id) for one in page]} | cursor


async def bots_info(world: World, args: Args) -> Json:
    gate.need(world, "users:read")
    if args.text("bot") not in ("", world.bot_id):
        raise ApiError("bot_not_found")
    return {"bot": objects.bot_profile(world)}


async def team_info(world: World, args: Args) -> Json:
    gate.need(world, "team:read")
    return {
        "team": {
            "id": world.team_id,
            "name": world.workspace.name,
            "url": f"{world.url}/",
            "domain": world.workspace.domain,
            "email_domain": "",
            "icon": {"image_default": True},
            "avatar_base_url": "",
            "is_verified": False,
        }
    }
