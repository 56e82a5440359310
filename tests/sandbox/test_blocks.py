"""What Slack takes as blocks, and what it refuses where."""

from typing import Any

import pytest

from sandbox import blocks
from sandbox.clock import Clock
from sandbox.errors import ApiError
from sandbox.state import Timing, World
from sandbox.workspace import load
from tests.sandbox.toy import Json, button, modal, plain, section, text_input

WORLD = World(load("people: {ana: {}}"), Clock(), Timing())


def options(count: int, **more: Any) -> list[Json]:
    return [{"text": plain(f"Option {number}"), "value": str(number)} | more for number in range(count)]


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain("Label"), "element": element} | more


GOOD = [
    [section("x" * 3000)],
    [section("text", accessory=button("Go", "go", style="primary", value="v" * 2000))],
    [{"type": "section", "fields": [plain("x" * 2000)] * 5}],
    [{"type": "header", "text": plain("x" * 150), "level": 2}],
    [
        {
            "type": "context",
            "elements": [plain("a"), {"type": "image", "image_url": "https://a.example/i", "alt_text": "i"}],
        }
    ],
    [actions(*[button(str(number), f"a{number}") for number in range(25)])],
    [actions({"type": "overflow", "action_id": "more", "options": options(5)})],
    [actions({"type": "static_select", "options": options(100), "initial_option": options(3)[2]})],
    [
        field({"type": "datepicker", "initial_date": "2026-02-28"}),
        field({"type": "timepicker", "initial_time": "16:00"}),
    ],
    [field({"type": "plain_text_input", "min_length": 1, "max_length": 3000}, hint=plain("Hint"), optional=True)],
    [{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}],
    [{"type": "markdown", "text": "x" * 12_000}],
    [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "hi"}]}]}],
    [{"type": "divider"}] * 50,
]


@pytest.mark.parametrize("good", GOOD)
def test_slack_takes(good: list[Json]) -> None:
    kept = blocks.in_message(WORLD, good)
    assert len({block["block_id"] for block in kept}) == len(good)


BAD: list[tuple[list[Json], str]] = [
    ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("")], "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
    ([{"type": "section"}], "must define either `text` or `fields` [json-pointer:/blocks/0]"),
    ([{"type": "section", "fields": [plain("x")] * 11}], "no more than 10 items allowed"),
    ([{"type": "section", "fields": [plain("x" * 2001)]}], "/blocks/0/fields/0/text"),
    ([{"type": "section", "text": "words"}], "missing required field: type [json-pointer:/blocks/0/text]"),
    ([section("a", colour="red")], "invalid additional property: colour"),
    ([{"type": "sectoin"}], "unsupported type: sectoin [json-pointer:/blocks/0/type]"),
    ([{"type": "header", "text": plain("x" * 151)}], "/blocks/0/text/text"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "unsupported type: mrkdwn"),
    ([{"type": "context", "elements": [plain("x")] * 11}], "no more than 10 items"),
    ([{"type": "context", "elements": [button("No", "no")]}], "unsupported type: button"),
    ([actions(*[button("x", f"a{number}") for number in range(26)])], "no more than 25 items"),
    ([actions(button("a", "same"), button("b", "same"))], "`action_id` must be unique"),
    ([section("a", block_id="b"), section("c", block_id="b")], "`block_id` must be unique: b"),
    ([section("a", block_id="b" * 256)], "must be less than 256 characters"),
    ([actions(button("x" * 76, "a"))], "must be less than 76 characters"),
    ([actions(button("x", "a", value="v" * 2001))], "must be less than 2001 characters"),
    ([actions(button("x", "a", url="example.com/x"))], "failed to match the pattern"),
    ([actions(button("x", "a", style="default"))], "must be a valid enum value"),
    ([actions(button("x", "a", confirm={"title": plain("Sure?")}))], "missing required field: text"),
    ([actions({"type": "overflow", "options": options(6)})], "no more than 5 items"),
    ([actions({"type": "multi_static_select", "options": options(2)})], "unsupported type: multi_static_select"),
    ([actions({"type": "static_select", "options": options(101)})], "no more than 100 items"),
    ([actions({"type": "static_select"})], "must define exactly one of options, option_groups"),
    ([actions({"type": "static_select", "options": options(1, value="v" * 151)})], "must be less than 151 characters"),
    ([actions({"type": "static_select", "options": options(2, value="same")})], "option values must be unique"),
    (
        [actions({"type": "static_select", "options": options(2), "initial_option": options(3)[2]})],
        "must match one of the options exactly",
    ),
    ([actions({"type": "radio_buttons", "options": options(11)})], "no more than 10 items"),
    ([field({"type": "datepicker", "initial_date": "2026-02-30"})], "must be a date of the form YYYY-MM-DD"),
    ([field({"type": "timepicker", "initial_time": "4pm"})], "must be a time of the form HH:mm"),
    ([field(button("x", "a"))], "unsupported type: button"),
    ([field({"type": "number_input", "is_decimal_allowed": False})], "unsupported type in a message: number_input"),
    ([{"type": "image", "alt_text": "a"}], "must define exactly one of image_url, slack_file"),
    ([{"type": "image", "image_url": "https://a.example/i"}], "missing required field: alt_text"),
    ([{"type": "image", "alt_text": "a", "slack_file": {"id": "F404"}}], "invalid slack file"),
    ([{"type": "alert", "text": plain("x")}], "unsupported type in a message: alert"),
    ([{"type": "file"}], "unsupported type: file"),
]


@pytest.mark.parametrize(("bad", "words"), BAD)
def test_slack_refuses(bad: list[Json], words: str) -> None:
    with pytest.raises(ApiError, match="invalid_blocks") as refused:
        blocks.in_message(WORLD, bad)
    assert words in refused.value.facts["response_metadata"]["messages"][0]
    assert refused.value.facts["errors"]


def test_words_are_counted_over_all_blocks() -> None:
    with pytest.raises(ApiError, match="msg_blocks_too_long"):
        blocks.in_message(WORLD, [section("x" * 3000)] * 5)


def test_the_id_of_markdown_is_ignored() -> None:
    kept = blocks.in_message(WORLD, [{"type": "markdown", "text": "x", "block_id": "mine"}])
    assert kept[0]["block_id"] != "mine"


def test_markdown_is_counted_over_all_blocks() -> None:
    half: Json = {"type": "markdown", "text": "x" * 6_001}
    with pytest.raises(ApiError, match="msg_blocks_too_long"):
        blocks.in_message(WORLD, [half, half])


def test_a_second_table_is_refused() -> None:
    table = {"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}
    with pytest.raises(ApiError, match="invalid_attachments"):
        blocks.in_message(WORLD, [table, table])


BAD_VIEWS: list[tuple[Json, str]] = [
    (modal(title="x" * 25), "must be less than 25 characters [json-pointer:/view/title/text]"),
    (modal(submit=plain("x" * 25)), "[json-pointer:/view/submit/text]"),
    (modal(text_input("a", "a"), submit=None), "missing required field: submit [json-pointer:/view]"),
    (modal(*[{"type": "divider"}] * 101), "no more than 100 items"),
    (modal(private_metadata="x" * 3001), "must be less than 3001 characters"),
    (modal(callback_id="x" * 256), "must be less than 256 characters"),
    (modal(colour="red"), "invalid additional property: colour"),
    (modal({"type": "markdown", "text": "x"}), "unsupported type in a modal: markdown"),
    (
        modal(text_input("a", "a", focus_on_load=True), text_input("b", "b", focus_on_load=True)),
        "only one element can have `focus_on_load`",
    ),
    (
        modal(field({"type": "rich_text_input", "min_lines": 3, "max_lines": 2})),
        "min_lines must not be greater than max_lines",
    ),
    (modal(field({"type": "file_input", "max_files": 11})), "must be between 1 and 10"),
    (modal(field({"type": "file_input"}, dispatch_action=True)), "file_input can't dispatch an action"),
    ({"type": "home", "blocks": []}, "unsupported type: home"),
]


@pytest.mark.parametrize(("bad", "words"), BAD_VIEWS)
def test_slack_refuses_views(bad: Json, words: str) -> None:
    with pytest.raises(ApiError, match="invalid_arguments") as refused:
        blocks.in_view(WORLD, bad, "modal")
    assert words in refused.value.facts["response_metadata"]["messages"][0]


def test_the_home_tab_has_no_title() -> None:
    with pytest.raises(ApiError, match="invalid_arguments"):
        blocks.in_view(WORLD, {"type": "home", "title": plain("Home"), "blocks": []}, "home")
