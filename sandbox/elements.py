"""Which interactive elements does Block Kit have, and what must each be like?"""

from sandbox.checks import (
    Check,
    Findings,
    Rule,
    Shape,
    day,
    exactly_one,
    flag,
    integer,
    kinds,
    many,
    one_of,
    plain,
    string,
    text,
    time_of_day,
)
from sandbox.rich_text import rich_text_value
from sandbox.state import Json

ID = string(255)
ACTION = {"action_id": ID}
CONFIRM = Shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": one_of("primary", "danger")},
)
SLACK_FILE = Shape({}, {"id": string(255), "url": string(3000)}, (exactly_one("id", "url"),))
NUMBER = string(255, pattern=r"-?\d+(\.\d+)?")


def _option(*, marked: bool = False, link: bool = False) -> Shape:
    words = text(75, plain_only=not marked)
    more: dict[str, Check] = {"description": text(75, plain_only=not marked)}
    return Shape({"text": words, "value": string(150)}, more | ({"url": string(3000)} if link else {}))


def _options_or_groups(value: Json) -> list[Json]:
    groups = value.get("option_groups") or []
    return value.get("options") or [option for group in groups for option in group["options"]]


def _initial_is_offered(value: Json, path: str, found: Findings) -> None:
    """What is chosen to begin with must be one of the options, to the letter."""
    options = _options_or_groups(value)
    chosen = value.get("initial_options") or [one for one in [value.get("initial_option")] if one]
    if any(one not in options for one in chosen):
        name = "initial_options" if value.get("initial_options") else "initial_option"
        found.add(f"{path}/{name}", "must match one of the options exactly")


def _values_differ(value: Json, path: str, found: Findings) -> None:
    values = [option["value"] for option in _options_or_groups(value)]
    if len(values) != len(set(values)):
        found.add(f"{path}/options", "option values must be unique")


def _ordered(low: str, high: str) -> Rule:
    def rule(value: Json, path: str, found: Findings) -> None:
        if low in value and high in value and float(value[low]) > float(value[high]):
            found.add(path, f"{low} must not be greater than {high}")

    return rule


MENU = ACTION | {"confirm": CONFIRM, "placeholder": plain(150), "focus_on_load": flag}
_TYPED = ACTION | {
    "placeholder": plain(150),
    "focus_on_load": flag,
    "dispatch_action_config": Shape(
        {"trigger_actions_on": many(one_of("on_enter_pressed", "on_character_entered"), 2)}
    ),
}
_MOST = {"max_selected_items": integer(1, 10_000)}
_FILTER = Shape(
    {},
    {
        "include": many(one_of("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": flag,
        "exclude_bot_users": flag,
    },
)
_CONVERSATION: dict[str, Check] = {"default_to_current_conversation": flag, "filter": _FILTER}
_RESPONDING: dict[str, Check] = {"response_url_enabled": flag}
_OPTIONS = many(_option(), 100)
_GROUPS = many(Shape({"label": plain(75), "options": _OPTIONS}), 100)
_CHOICE = {"options": _OPTIONS, "option_groups": _GROUPS}
_FEW = many(_option(marked=True), 10)
_OFFERED: tuple[Rule, ...] = (_initial_is_offered, _values_differ)


def _image_rules(value: Json, path: str, found: Findings) -> None:
    reference = value.get("slack_file")
    # An id, or an address of which the id is a part.
    if reference and not any(part in found.files for one in reference.values() for part in one.split("/")):
        found.add(f"{path}/slack_file", "invalid slack file")


IMAGE_RULES: tuple[Rule, ...] = (exactly_one("image_url", "slack_file"), _image_rules)
IMAGE_ELEMENT = Shape(
    {"alt_text": string(2000)},
    {"image_url": string(3000, pattern=r"https?://\S+"), "slack_file": SLACK_FILE},
    IMAGE_RULES,
)

ELEMENTS: dict[str, Shape] = {
    "button": Shape(
        {"text": plain(75)},
        ACTION
        | {
            "url": string(3000, pattern=r"(https?://|mailto:|tel:|slack:)\S+"),
            "value": string(2000),
            "style": one_of("primary", "danger"),
            "confirm": CONFIRM,
            "accessibility_label": string(75),
        },
    ),
    "overflow": Shape({"options": many(_option(link=True), 5)}, ACTION | {"confirm": CONFIRM}, (_values_differ,)),
    "static_select": Shape(
        {}, MENU | _CHOICE | {"initial_option": _option()}, (exactly_one("options", "option_groups"), *_OFFERED)
    ),
    "multi_static_select": Shape(
        {},
        MENU | _CHOICE | _MOST | {"initial_options": many(_option(), 100)},
        (exactly_one("options", "option_groups"), *_OFFERED),
    ),
    "external_select": Shape({}, MENU | {"initial_option": _option(), "min_query_length": integer(0, 100)}),
    "multi_external_select": Shape(
        {}, MENU | _MOST | {"initial_options": many(_option(), 100), "min_query_length": integer(0, 100)}
    ),
    "users_select": Shape({}, MENU | {"initial_user": ID}),
    "multi_users_select": Shape({}, MENU | _MOST | {"initial_users": many(ID, 1000)}),
    "conversations_select": Shape({}, MENU | _CONVERSATION | _RESPONDING | {"initial_conversation": ID}),
    "multi_conversations_select": Shape({}, MENU | _CONVERSATION | _MOST | {"initial_conversations": many(ID, 1000)}),
    "channels_select": Shape({}, MENU | _RESPONDING | {"initial_channel": ID}),
    "multi_channels_select": Shape({}, MENU | _MOST | {"initial_channels": many(ID, 1000)}),
    "datepicker": Shape({}, MENU | {"initial_date": day}),
    "timepicker": Shape({}, MENU | {"initial_time": time_of_day, "timezone": string(100)}),
    "datetimepicker": Shape(
        {},
        ACTION | {"confirm": CONFIRM, "focus_on_load": flag, "initial_date_time": integer(10**9, 10**10 - 1)},
        surfaces=("message", "modal"),
    ),
    "checkboxes": Shape(
        {"options": _FEW},
        ACTION | {"initial_options": many(_option(marked=True), 10), "confirm": CONFIRM, "focus_on_load": flag},
        _OFFERED,
    ),
    "radio_buttons": Shape(
        {"options": _FEW},
        ACTION | {"initial_option": _option(marked=True), "confirm": CONFIRM, "focus_on_load": flag},
        _OFFERED,
    ),
    "plain_text_input": Shape(
        {},
        _TYPED
        | {
            "initial_value": string(3000, least=0),
            "multiline": flag,
            "min_length": integer(0, 3000),
            "max_length": integer(1, 3000),
        },
        (_ordered("min_length", "max_length"),),
    ),
    "email_text_input": Shape({}, _TYPED | {"initial_value": string(3000)}, surfaces=("modal",)),
    "url_text_input": Shape({}, _TYPED | {"initial_value": string(3000)}, surfaces=("modal",)),
    "number_input": Shape(
        {"is_decimal_allowed": flag},
        _TYPED | {"initial_value": NUMBER, "min_value": NUMBER, "max_value": NUMBER},
        (_ordered("min_value", "max_value"),),
        surfaces=("modal",),
    ),
    "rich_text_input": Shape(
        {},
        _TYPED | {"initial_value": rich_text_value, "min_lines": integer(1, 100), "max_lines": integer(1, 100)},
        (_ordered("min_lines", "max_lines"),),
        surfaces=("modal", "home"),
    ),
    "file_input": Shape(
        {}, ACTION | {"filetypes": many(string(20), 100), "max_files": integer(1, 10)}, surfaces=("modal",)
    ),
}

# What an app answers when a menu asks it for options.
SUGGESTIONS = Shape(
    {},
    {
        "options": many(_option(), 100, least=0),
        "option_groups": many(Shape({"label": plain(75), "options": _OPTIONS}), 100, least=0),
    },
    (exactly_one("options", "option_groups"), _values_differ),
)

_SELECTS = ("static_select", "external_select", "users_select", "conversations_select", "channels_select")
_MULTI = tuple(f"multi_{name}" for name in _SELECTS)
_PICKERS = ("datepicker", "timepicker")
_BOXES = ("checkboxes", "radio_buttons")

IN_ACTIONS = kinds(ELEMENTS, ("button", "overflow", "datetimepicker", *_SELECTS, *_PICKERS, *_BOXES))
IN_SECTION = kinds(
    ELEMENTS | {"image": IMAGE_ELEMENT}, ("image", "button", "overflow", *_SELECTS, *_MULTI, *_PICKERS, *_BOXES)
)
IN_INPUT = kinds(ELEMENTS, tuple(name for name in ELEMENTS if name not in ("button", "overflow")))
IN_CONTEXT = kinds(
    {
        "image": IMAGE_ELEMENT,
        "plain_text": Shape({"text": string(3000)}, {"emoji": flag}),
        "mrkdwn": Shape({"text": string(3000)}, {"verbatim": flag}),
    }
)
