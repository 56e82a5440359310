"""Which blocks and views does Slack take, on which surface? And as what does it keep them?"""

import secrets
from collections.abc import Iterator
from typing import Any

from sandbox import inputs
from sandbox.checks import (
    Check,
    Findings,
    Shape,
    Surface,
    at_least_one,
    flag,
    integer,
    kinds,
    many,
    one_of,
    plain,
    string,
    text,
)
from sandbox.elements import ID, IMAGE_RULES, IN_ACTIONS, IN_CONTEXT, IN_INPUT, IN_SECTION, SLACK_FILE
from sandbox.errors import ApiError
from sandbox.file_kinds import is_picture
from sandbox.rich_text import RICH_TEXT
from sandbox.state import Json, World

IN_MESSAGE_MAX, IN_VIEW_MAX = 50, 100
MARKDOWN_MAX = 12_000
# All words of a message's blocks together: Slack's people name this figure, "with a buffer" on top.
WORDS_MAX = 12_000


def _number(value: Any, path: str, found: Findings) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        found.add(path, "must provide a number")


def _input_rules(block: Json, path: str, found: Findings) -> None:
    element = block["element"]
    if element["type"] == "file_input" and block.get("dispatch_action"):
        found.add(f"{path}/dispatch_action", "file_input can't dispatch an action")
    if element.get("response_url_enabled") and found.surface != "modal":
        found.add(f"{path}/element", "response_url_enabled works in modals only")


_BLOCK: dict[str, Check] = {"block_id": ID}
_CELL = kinds(
    {
        "raw_text": Shape({"text": string(3000)}),
        "raw_number": Shape({}, {"value": _number, "text": string(255)}),
        "rich_text": RICH_TEXT,
    }
)
_COLUMN = Shape({}, {"align": one_of("left", "center", "right"), "is_wrapped": flag})

BLOCKS: dict[str, Shape] = {
    "section": Shape(
        {},
        _BLOCK | {"text": text(3000), "fields": many(text(2000), 10), "accessory": IN_SECTION, "expand": flag},
        (at_least_one("text", "fields"),),
    ),
    "header": Shape({"text": plain(150)}, _BLOCK | {"level": integer(1, 4)}),
    "context": Shape({"elements": many(IN_CONTEXT, 10)}, _BLOCK),
    "actions": Shape({"elements": many(IN_ACTIONS, 25)}, _BLOCK),
    "divider": Shape({}, _BLOCK),
    "image": Shape(
        {"alt_text": string(2000)},
        _BLOCK | {"title": plain(2000), "image_url": string(3000, pattern=r"https?://\S+"), "slack_file": SLACK_FILE},
        IMAGE_RULES,
    ),
    "input": Shape(
        {"label": plain(2000), "element": IN_INPUT},
        _BLOCK | {"hint": plain(2000), "optional": flag, "dispatch_action": flag},
        (_input_rules,),
    ),
    "rich_text": RICH_TEXT,
    "markdown": Shape({"text": string(MARKDOWN_MAX)}, _BLOCK, surfaces=("message",)),
    "table": Shape(
        {"rows": many(many(_CELL, 20), 100)},
        _BLOCK | {"column_settings": many(_COLUMN, 20)},
        surfaces=("message",),
    ),
    "alert": Shape(
        {"text": text(200)},
        _BLOCK | {"level": one_of("default", "info", "warning", "error", "success")},
        surfaces=("modal",),
    ),
}
_ANY_BLOCK = kinds(BLOCKS)

_VIEW: dict[str, Check] = {
    "callback_id": ID,
    "private_metadata": string(3000, least=0),
    "external_id": string(255, least=0),
}
_MODAL = Shape(
    {"title": plain(24), "blocks": many(_ANY_BLOCK, IN_VIEW_MAX, least=0)},
    _VIEW
    | {
        "submit": plain(24),
        "close": plain(24),
        "clear_on_close": flag,
        "notify_on_close": flag,
        "submit_disabled": flag,
    },
)
_HOME = Shape({"blocks": many(_ANY_BLOCK, IN_VIEW_MAX, least=0)}, _VIEW)


def in_message(world: World, raw: list[Json]) -> list[Json]:
    """The blocks of a message as Slack keeps them."""
    found = Findings("message", files=_processed(world))
    many(_ANY_BLOCK, IN_MESSAGE_MAX, least=0)(raw, "/blocks", found)
    if not found.lines:
        _unique_ids(raw, "/blocks", found)
        _tables(raw)
        _cumulative(raw)
    if found.lines:
        raise ApiError("invalid_blocks", errors=found.lines, **_metadata(found.lines))
    return with_ids(raw)


def in_view(world: World, raw: Json, kind: str) -> Json:
    """A view as Slack keeps it."""
    surface: Surface = "home" if kind == "home" else "modal"
    found = Findings(surface, files=_processed(world))
    if raw.get("type") != kind:
        found.add("/view/type", f"unsupported type: {raw.get('type')}")
    else:
        (_HOME if surface == "home" else _MODAL)(raw, "/view", found)
    if not found.lines:
        _unique_ids(raw["blocks"], "/view/blocks", found)
        _view_rules(raw, found)
    if found.lines:
        raise ApiError("invalid_arguments", **_metadata(found.lines))
    return {key: value for key, value in raw.items() if value is not None} | {"blocks": with_ids(raw["blocks"])}


def _processed(world: World) -> list[str]:
    return [file.id for file in world.files.values() if file.processed and is_picture(file.name)]


def _metadata(lines: list[str]) -> Json:
    return {"response_metadata": {"messages": [f"[ERROR] {line}" for line in lines]}}


# -- what has to hold between blocks ---------------------------------------------------------------------------------
def _unique_ids(blocks: list[Json], path: str, found: Findings) -> None:
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        block_id = block.get("block_id")
        if block_id in seen:
            found.add(f"{path}/{index}/block_id", f"`block_id` must be unique: {block_id}")
        seen |= {block_id} if block_id else set()
        actions = [element["action_id"] for _, element in inputs.interactive([block])]
        if len(actions) != len(set(actions)):
            found.add(f"{path}/{index}", "`action_id` must be unique within a block")


def _view_rules(view: Json, found: Findings) -> None:
    has_inputs = any(block["type"] == "input" for block in view["blocks"])
    if view["type"] == "modal" and has_inputs and view.get("submit") is None:
        found.add("/view", "missing required field: submit")
    focused = [element for _, element in inputs.interactive(view["blocks"]) if element.get("focus_on_load")]
    if len(focused) > 1:
        found.add("/view/blocks", "only one element can have `focus_on_load`")


def _tables(blocks: list[Json]) -> None:
    if sum(block["type"] == "table" for block in blocks) > 1:
        raise ApiError("invalid_attachments", **_metadata(["only_one_table_allowed [json-pointer:/blocks]"]))


def _cumulative(blocks: list[Json]) -> None:
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MARKDOWN_MAX:
        raise ApiError("msg_blocks_too_long")
    if sum(map(len, _words(blocks))) > WORDS_MAX:
        raise ApiError("msg_blocks_too_long")


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from _words(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name == "text" and isinstance(one, str):
                yield one
            else:
                yield from _words(one)


# -- as Slack keeps them ---------------------------------------------------------------------------------------------
def with_ids(blocks: list[Json]) -> list[Json]:
    """Blocks and elements without an id are given one."""
    return [_with_id(block) for block in blocks]


def _with_id(block: Json) -> Json:
    given = {key: value for key, value in block.items() if value is not None}
    if block["type"] == "markdown":
        # Slack makes blocks of its own of it and ignores the id.
        given.pop("block_id", None)
    made: Json = {"block_id": secrets.token_urlsafe(4)} | given
    for key in ("accessory", "element"):
        if key in made:
            made[key] = _named(made[key])
    if block["type"] == "actions":
        made["elements"] = [_named(element) for element in block["elements"]]
    return made


def _named(element: Json) -> Json:
    return element if element["type"] == "image" else {"action_id": secrets.token_urlsafe(4)} | element
