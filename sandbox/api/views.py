"""views.*: the modals a person has open, and their Home tab."""

import json
import secrets

from sandbox import blocks, inputs, objects
from sandbox.api import gate
from sandbox.api.request import Args, messages
from sandbox.errors import ApiError
from sandbox.state import Json, View, World
from sandbox.workspace import made_id

VIEW_BYTES = 250_000
STACK_MAX = 3


def checked(world: World, raw: object, kind: str) -> Json:
    """A view that Slack would take, as it keeps it."""
    if not isinstance(raw, dict):
        raise ApiError("invalid_arguments", **messages(["[ERROR] missing required field: view"]))
    if len(json.dumps(raw).encode()) > VIEW_BYTES:
        raise ApiError("view_too_large")
    shape = blocks.in_view(world, raw, kind)
    if any(element["type"] == "file_input" for _, element in inputs.interactive(shape["blocks"])):
        # An app that can't read files may not ask for them.
        gate.need(world, "files:read")
    return shape


def new_hash(world: World) -> str:
    return f"{world.epoch()}.{secrets.token_hex(4)}"


def add(world: World, user: str, shape: Json, conversation: str | None = None) -> View:
    """Put a modal on top of what this person has open."""
    stack = world.stacks.setdefault(user, [])
    if len(stack) >= STACK_MAX:
        raise ApiError("push_limit_reached")
    _external_id_is_free(world, shape, None)
    view_id = made_id("V", secrets.token_hex(8))
    root = stack[0].id if stack else view_id
    previous = stack[-1].id if stack else None
    here = stack[-1].conversation if stack else conversation
    view = View(view_id, user, shape, new_hash(world), root, previous, conversation=here)
    stack.append(view)
    world.changed.bump()
    return view


def replace(world: World, view: View, shape: Json) -> None:
    """Change a view in place: what is entered stays where block and action keep their ids."""
    _external_id_is_free(world, shape, view)
    view.shape = shape
    kept = {
        (block["block_id"], element["action_id"], element["type"]) for block, element in inputs.interactive(view.blocks)
    }
    view.values = {
        block_id: left
        for block_id, actions in view.values.items()
        if (left := {key: entry for key, entry in actions.items() if (block_id, key, entry["type"]) in kept})
    }
    view.hash = new_hash(world)
    view.errors, view.trouble = {}, None
    world.changed.bump()


def _external_id_is_free(world: World, shape: Json, but: View | None) -> None:
    external = shape.get("external_id")
    open_views = [*(view for stack in world.stacks.values() for view in stack), *world.homes.values()]
    if external and any(view is not but and view.shape.get("external_id") == external for view in open_views):
        raise ApiError("duplicate_external_id")


async def open_(world: World, args: Args) -> Json:
    raw = args.parsed("view", "invalid_arguments")
    shape = checked(world, raw, "modal")
    trigger = world.use_trigger(args.required("trigger_id"))
    # What was open before is gone, with what was typed in it.
    before = world.stacks.get(trigger.user, [])
    world.stacks[trigger.user] = []
    try:
        view = add(world, trigger.user, shape, trigger.conversation)
    except ApiError:
        world.stacks[trigger.user] = before
        raise
    return {"view": objects.view(world, view)}


async def push(world: World, args: Args) -> Json:
    raw = args.parsed("view", "invalid_arguments")
    shape = checked(world, raw, "modal")
    trigger = world.use_trigger(args.required("trigger_id"))
    if trigger.view_id is None or not world.stacks.get(trigger.user):
        # Only from within an open modal is there something to push onto.
        raise ApiError("invalid_trigger_id")
    return {"view": objects.view(world, add(world, trigger.user, shape))}


async def update(world: World, args: Args) -> Json:
    raw = args.parsed("view", "invalid_arguments")
    view = _wanted(world, args)
    shape = checked(world, raw, view.shape["type"])
    _hash_matches(args, view)
    replace(world, view, shape)
    return {"view": objects.view(world, view)}


def _wanted(world: World, args: Args) -> View:
    view_id, external_id = args.text("view_id"), args.text("external_id")
    if not view_id and not external_id:
        raise ApiError("invalid_arguments", **messages(["[ERROR] missing required field: view_id"]))
    for view in (view for stack in world.stacks.values() for view in stack):
        if view_id == view.id or (external_id and view.shape.get("external_id") == external_id):
            return view
    home = world.view(view_id)
    if home is None:
        raise ApiError("not_found")
    return home


async def publish(world: World, args: Args) -> Json:
    user = args.required("user_id")
    raw = args.parsed("view", "invalid_arguments")
    if world.app is None or not world.app.home_tab:
        raise ApiError("not_enabled")
    gate.person(world, user)
    shape = checked(world, raw, "home")
    view = world.homes.get(user)
    if view is None:
        view_id = made_id("V", "home", user)
        view = world.homes[user] = View(view_id, user, shape, "", view_id)
    else:
        _hash_matches(args, view)
    replace(world, view, shape)
    return {"view": objects.view(world, view)}


def _hash_matches(args: Args, view: View) -> None:
    if args.text("hash") and args.text("hash") != view.hash:
        raise ApiError("hash_conflict")
