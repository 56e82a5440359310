"""What can be entered in an element, what has been, and how does `state.values` say it?"""

import re
from collections.abc import Iterator
from typing import Any

from sandbox.checks import Findings
from sandbox.errors import CannotDo
from sandbox.rich_text import rich_text_value
from sandbox.state import Json, Values

TEXTS = ("plain_text_input", "email_text_input", "url_text_input", "number_input")
# element type -> the key of what was chosen; lists are the multi ones
CHOICES = {
    "static_select": "selected_option",
    "external_select": "selected_option",
    "radio_buttons": "selected_option",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "multi_static_select": "selected_options",
    "multi_external_select": "selected_options",
    "checkboxes": "selected_options",
    "multi_users_select": "selected_users",
    "multi_conversations_select": "selected_conversations",
    "multi_channels_select": "selected_channels",
}
BUTTONS = ("button", "workflow_button", "overflow", "icon_button", "feedback_buttons")


def interactive(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Every element that a person can use, with its block."""
    for block in blocks:
        candidates = [block.get("accessory"), block.get("element"), *block.get("elements", [])]
        for element in candidates:
            if element and "action_id" in element:
                yield block, element


def find(blocks: list[Json], block_id: str, action_id: str) -> tuple[Json, Json] | None:
    return next(
        (
            (block, element)
            for block, element in interactive(blocks)
            if (block["block_id"], element["action_id"]) == (block_id, action_id)
        ),
        None,
    )


def offered(element: Json) -> list[Json]:
    """The options of a menu, out of their groups."""
    options: list[Json] = element.get("options") or [
        option for group in element.get("option_groups", []) for option in group["options"]
    ]
    return options


def chosen_options(entry: Json) -> list[Json]:
    """The options that an entry holds, whether one or several can be chosen there."""
    one = entry.get("selected_option")
    many: list[Json] = entry.get("selected_options") or []
    return [one] if one else many


def empty(entry: Json) -> bool:
    return all(value in (None, [], "") for key, value in entry.items() if key not in ("type", "timezone"))


def initial(element: Json, conversation: str | None = None) -> Json:
    """What the element holds before anyone touched it."""
    kind = element["type"]
    if kind in TEXTS:
        return {"type": kind, "value": element.get("initial_value")}
    if kind == "rich_text_input":
        return {"type": kind, "rich_text_value": element.get("initial_value")}
    if kind == "file_input":
        return {"type": kind, "files": []}
    chosen = CHOICES[kind]
    value = element.get(chosen.replace("selected", "initial"))
    if value is None and element.get("default_to_current_conversation") and conversation:
        value = [conversation] if chosen.endswith("s") else conversation
    entry = {"type": kind, chosen: (value or []) if chosen.endswith("s") else value}
    return entry | ({"timezone": element["timezone"]} if "timezone" in element else {})


def entry(element: Json, raw: Any) -> Json:
    """The state entry for what a person entered; an option that was not offered can't be."""
    kind = element["type"]
    if raw is None:
        blank = {key: value for key, value in element.items() if not key.startswith("initial_")}
        return initial(blank | {"default_to_current_conversation": False})
    if kind in TEXTS:
        return {"type": kind, "value": str(raw) or None}
    if kind == "rich_text_input":
        return {"type": kind, "rich_text_value": _rich(raw)}
    if kind == "file_input":
        raise CannotDo("a file is attached, not entered")
    chosen = CHOICES[kind]
    many = chosen.endswith("s")
    values = list(raw) if many else [raw]
    most = element.get("max_selected_items")
    if many and most is not None and len(values) > most:
        raise CannotDo(f"at most {most} can be chosen here")
    if "option" in chosen:
        values = [_option(element, value) for value in values]
    rest = {"timezone": element["timezone"]} if "timezone" in element else {}
    return {"type": kind, chosen: values if many else values[0]} | rest


def _rich(raw: Any) -> Json | None:
    """Rich text in which there is something; a page that makes something else of it has a mistake."""
    if isinstance(raw, dict) and raw.get("elements") == []:
        return None
    found = Findings("modal")
    rich_text_value(raw, "", found)
    if found.lines:
        raise CannotDo(f"this is not rich text: {found.lines[0]}")
    value: Json = raw
    return value if any(_something(part) for part in value["elements"]) else None


def _something(part: Json) -> bool:
    if "elements" in part:
        return any(_something(one) for one in part["elements"])
    return part["type"] != "text" or bool(part["text"].strip())


def _option(element: Json, value: Any) -> Json:
    if isinstance(value, dict) and element["type"].endswith("external_select"):
        return value
    for option in offered(element):
        if value in (option["value"], option):
            return option
    if isinstance(value, dict):
        value = value.get("value")
    raise CannotDo(f"{value!r} is not offered: {', '.join(option['value'] for option in offered(element))}")


def still_holds(element: Json, entry: Json) -> bool:
    """Whether what was entered can stand there, after the app has put another element or other options in its place."""
    if entry["type"] != element["type"]:
        return False
    options = offered(element)
    return not options or all(option in options for option in chosen_options(entry))


def values(blocks: list[Json], entered: Values, conversation: str | None = None) -> Values:
    """The whole `state.values`: what was entered, else what the elements began with."""
    state: Values = {}
    for block, element in interactive(blocks):
        if element["type"] in BUTTONS:
            continue
        before = entered.get(block["block_id"], {}).get(element["action_id"])
        kept = before if before and still_holds(element, before) else initial(element, conversation)
        state.setdefault(block["block_id"], {})[element["action_id"]] = kept
    return state


def problems(blocks: list[Json], entered: Values, conversation: str | None = None) -> dict[str, str]:
    """Why Slack's client would not let this be submitted, by block."""
    state = values(blocks, entered, conversation)
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        filled = state[block["block_id"]][element["action_id"]]
        if empty(filled):
            if not block.get("optional"):
                found[block["block_id"]] = "Please complete this required field."
        elif problem := _problem(element, filled):
            found[block["block_id"]] = problem
    return found


def _problem(element: Json, filled: Json) -> str | None:
    value = str(filled.get("value"))
    match element["type"]:
        case "plain_text_input":
            least, most = element.get("min_length", 0), element.get("max_length", 3000)
            if len(value) < least:
                return f"Please use at least {least} characters."
            if len(value) > most:
                return f"Please use {most} characters or fewer."
        case "number_input":
            return _number_problem(element, value)
        case "email_text_input":
            if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value):
                return "Please enter a valid email address."
        case "url_text_input":
            if not re.fullmatch(r"https?://\S+", value):
                return "Please enter a valid URL."
    return None


def _number_problem(element: Json, value: str) -> str | None:
    pattern = r"-?\d+(\.\d+)?" if element["is_decimal_allowed"] else r"-?\d+"
    if not re.fullmatch(pattern, value):
        return "Please enter a valid number."
    if "min_value" in element and float(value) < float(element["min_value"]):
        return f"Please enter a number of {element['min_value']} or more."
    if "max_value" in element and float(value) > float(element["max_value"]):
        return f"Please enter a number of {element['max_value']} or less."
    return None
