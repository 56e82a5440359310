"""Which blocks does Slack take on which surface?"""

import secrets

from sandbox.errors import ApiError
from sandbox.state import Json, World


def in_message(world: World, raw: list[Json]) -> list[Json]:
    """The blocks of a message as Slack keeps them."""
    if not all(isinstance(block, dict) and "type" in block for block in raw):
        raise ApiError("invalid_blocks")
    return with_ids(raw)


def in_view(world: World, raw: Json, kind: str) -> Json:
    """A view as Slack keeps it."""
    if raw.get("type") != kind:
        raise ApiError("invalid_arguments")
    return raw | {"blocks": with_ids(raw["blocks"])}


def with_ids(blocks: list[Json]) -> list[Json]:
    """Blocks and elements without an id are given one."""
    return [_with_id(block) for block in blocks]


def _with_id(block: Json) -> Json:
    made: Json = {"block_id": secrets.token_urlsafe(4)} | block
    for key in ("accessory", "element"):
        if key in block:
            made[key] = _named(block[key])
    if block["type"] in ("actions", "context_actions"):
        made["elements"] = [_named(element) for element in block["elements"]]
    return made


def _named(element: Json) -> Json:
    return element if element["type"] == "image" else {"action_id": secrets.token_urlsafe(4)} | element
