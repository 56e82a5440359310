"""Which element does a person mean by its label, and what do their words stand for in it?"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sandbox import inputs, writing
from sandbox.errors import CannotDo
from sandbox.reading import Reader
from sandbox.state import Json, World
from sandbox.workspace import Channel, Member


def buttons(blocks: list[Json]) -> Iterator[tuple[str, Json, Json]]:
    for block, element in inputs.interactive(blocks):
        if element["type"] in ("button", "workflow_button"):
            yield element["text"]["text"], block, element


def menus(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Every menu outside of an input block."""
    for block, element in inputs.interactive(blocks):
        if block["type"] != "input" and element["type"] not in ("button", "workflow_button"):
            yield block, element


def fields(blocks: list[Json]) -> dict[str, tuple[Json, Json]]:
    """The inputs of a view by their visible label; of two with one label the second is told apart by a number."""
    found: dict[str, tuple[Json, Json]] = {}
    for block in blocks:
        if block["type"] == "input":
            label = block["label"]["text"]
            name, number = label, 2
            while name in found:
                name, number = f"{label} ({number})", number + 1
            found[name] = (block, block["element"])
    return found


def meant(world: World, person: Member, element: Json, words: Any) -> Any:
    """What these words stand for in this element, as the API writes it."""
    if words is None:
        return None
    kind = element["type"]
    if kind.startswith("multi_") or kind == "checkboxes":
        listed = words if isinstance(words, list | tuple | set) else [words]
        return [_one(world, person, element, kind.removeprefix("multi_"), one) for one in listed]
    return _one(world, person, element, kind, words)


def _one(world: World, person: Member, element: Json, kind: str, words: Any) -> Any:
    match kind:
        case "users_select":
            return _someone(world, words).id
        case "conversations_select":
            return _conversation(world, person, words, element.get("filter", {})).id
        case "channels_select":
            found = _place(world, person, words)
            if found.kind != "public":
                raise CannotDo(f"only public channels are offered, {words!r} is not one")
            return found.id
        case "static_select" | "radio_buttons" | "checkboxes" | "overflow":
            return option(world, person, element, words)["value"]
        case "datepicker":
            return datetime.strptime(str(words), "%Y-%m-%d").date().isoformat()  # noqa: DTZ007 - a day has no zone
        case "timepicker":
            return datetime.strptime(str(words), "%H:%M").strftime("%H:%M")  # noqa: DTZ007 - the team's zone is the bot's
        case "rich_text_input":
            return words if isinstance(words, dict) else writing.rich_text(world, person, str(words))
        case _:
            return words


def option(world: World, person: Member, element: Json, words: Any) -> Json:
    """The option with this text; by its value too, for which a person has no words."""
    read = Reader(world, person)
    options = inputs.offered(element)
    for one in options:
        if read.text(one["text"]) == words or one["text"]["text"] == words:
            return one
    raise CannotDo(f"{words!r} is not offered, only {', '.join(read.text(one['text']) for one in options)}")


def _someone(world: World, words: Any) -> Member:
    try:
        found = world.member(str(words))
    except KeyError as problem:
        raise CannotDo(str(problem)) from problem
    if found.deactivated:
        raise CannotDo(f"{found.name} is deactivated and not offered")
    return found


def _place(world: World, person: Member, words: Any) -> Channel:
    try:
        found = world.channel(str(words))
    except KeyError as problem:
        raise CannotDo(str(problem)) from problem
    if not world.sees_channel(person, found) or found.archived:
        raise CannotDo(f"{words!r} is not offered to {person.name}")
    return found


def _conversation(world: World, person: Member, words: Any, wanted: Json) -> Channel:
    if str(words).startswith("@"):
        found = world.direct(person.id, _someone(world, words).id)
    else:
        found = _place(world, person, words)
    if "include" in wanted and found.kind not in wanted["include"]:
        raise CannotDo(f"{words!r} is not offered, only {', '.join(wanted['include'])}")
    if found.shared and wanted.get("exclude_external_shared_channels"):
        raise CannotDo(f"{words!r} is shared with another company and not offered")
    return found
