"""The builders keep Slack's limits: what people wrote is cut visibly, what we got wrong is refused."""

import json
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import kit
from bot.messages.kit import Filled

LONG = "x" * 5000


@given(st.text(max_size=200), st.integers(1, 100))
def test_a_cut_is_visible_and_keeps_the_limit(text: str, limit: int) -> None:
    cut = kit.cut(text, limit)
    assert len(cut) <= limit
    assert cut == text or (cut.endswith("…") and len(text) > limit)


@given(st.text(max_size=200))
def test_what_a_person_typed_can_not_become_markup(text: str) -> None:
    escaped = kit.escape(text)
    assert "<" not in escaped
    assert ">" not in escaped
    assert escaped.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&") == text


def test_a_mention_that_was_typed_mentions_nobody() -> None:
    assert kit.escape("<!channel> & <@U1>") == "&lt;!channel&gt; &amp; &lt;@U1&gt;"
    assert kit.quote("<@U1>\nsays") == "> &lt;@U1&gt;\n> says"
    assert kit.quote("") == "> "


def test_texts_are_cut_at_their_limit() -> None:
    assert len(kit.section(LONG)["text"]["text"]) == 3000
    assert len(kit.header(LONG)["text"]["text"]) == 150
    assert len(kit.fields(LONG)["fields"][0]["text"]) == 2000
    assert len(kit.button(LONG, "a.b")["text"]["text"]) == 75
    assert len(kit.option(LONG, "v")["text"]["text"]) == 75
    assert len(kit.message(LONG).text) == 4000
    assert len(kit.text_input("n", "N", value=LONG, limit=80)["element"]["initial_value"]) == 80


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: kit.fields(),
        lambda: kit.fields(*"x" * 11),
        lambda: kit.context(*"x" * 11),
        lambda: kit.actions(*[kit.button("a", "a.b")] * 26),
        lambda: kit.pack(text=LONG),
        lambda: kit.option("a", ""),
        lambda: kit.option("a", "v" * 151),
        lambda: kit.select_input("n", "N", []),
        lambda: kit.select_input("n", "N", [("a", str(number)) for number in range(101)]),
        lambda: kit.Message(text="", blocks=()),
        lambda: kit.Message(text="x", blocks=(kit.divider(),) * 51),
        lambda: kit.modal("x" * 25, callback="a.b", metadata={}),
        lambda: kit.modal("x", callback="a.b", metadata={"text": LONG}),
        lambda: kit.modal("x", *[kit.divider()] * 101, callback="a.b", metadata={}),
    ],
)
def test_what_we_got_wrong_is_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"\d|text"):
        wrong()


PLAIN = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=40)


@given(st.dictionaries(st.text(min_size=1, max_size=8), PLAIN, max_size=5))
def test_a_button_brings_back_what_was_packed(facts: dict[str, Any]) -> None:
    assert kit.unpack(kit.pack(**facts)) == facts


@pytest.mark.parametrize("value", ["", "plain", "[1]", "{", '"x"', "3"])
def test_anything_else_brings_back_nothing(value: str) -> None:
    assert kit.unpack(value) == {}


def test_a_moment_is_shown_to_each_reader_in_their_zone() -> None:
    at = datetime(2026, 11, 20, 16, tzinfo=UTC)
    assert kit.moment(at, "Fri <16:00>") == "<!date^1795190400^{date_short_pretty} at {time}|Fri &lt;16:00&gt;>"


def test_an_input_carries_one_name_for_everything() -> None:
    for block in (
        kit.text_input("when", "When", limit=10),
        kit.select_input("when", "When", [("a", "1")]),
        kit.person_input("when", "When"),
        kit.day_input("when", "When"),
    ):
        assert (block["block_id"], block["element"]["action_id"]) == ("when", "when")


def test_a_choice_that_tells_at_once_carries_the_action_and_is_read_by_its_name() -> None:
    block = kit.select_input("work", "Work", [("a", "1")], tells="bets.told")
    assert (block["block_id"], block["element"]["action_id"], block["dispatch_action"]) == ("work", "bets.told", True)
    assert "dispatch_action" not in kit.select_input("work", "Work", [("a", "1")])
    assert Filled({"work": {"bets.told": {"selected_option": {"value": "1"}}}}).choice("work") == "1"


def test_a_form_that_is_being_filled_in_keeps_its_inputs_but_for_those_that_start_again() -> None:
    inputs = [kit.text_input(name, name) for name in ("a", "b", "c")]
    view = kit.modal("T", kit.section("s"), *inputs, callback="a.b", metadata={})
    filled = Filled({"a": {"a": {}}, "b#2": {"b": {}}})
    kept = kit.keeping(view, filled, anew={"c"})
    assert [block.get("block_id") for block in kept["blocks"]] == [None, "a", "b#2", "c#3"]
    assert Filled({"c#3": {"c": {"value": "x"}}}).text("c") == "x"


def test_a_choice_that_is_not_offered_is_not_preselected() -> None:
    offered = [("One", "1"), ("Two", "2")]
    assert "initial_option" not in kit.select_input("n", "N", offered, value="3")["element"]
    assert kit.radio_input("n", "N", offered, value="2")["element"]["initial_option"]["value"] == "2"


def test_a_team_is_asked_only_where_it_is_open() -> None:
    assert kit.team_input([("Growth", 1)]) == []
    (asked,) = kit.team_input([("Growth", 1), ("Leads", 2)])
    assert asked["element"]["initial_option"]["value"] == "1"
    (asked,) = kit.team_input([("Growth", 1), ("Leads", 2)], value=2)
    assert asked["element"]["initial_option"]["value"] == "2"


def test_a_modal_without_submit_only_closes() -> None:
    shown = kit.modal("T", callback="a.b", metadata={"id": 3})
    assert ("submit" in shown, shown["close"]["text"]) == (False, "Close")
    assert json.loads(shown["private_metadata"]) == {"id": 3}
    assert kit.modal("T", callback="a.b", metadata={}, submit="Save")["close"]["text"] == "Cancel"


def test_what_was_filled_in_is_read_by_name() -> None:
    filled = Filled(
        {
            "text": {"text": {"value": "  words  "}},
            "choice": {"choice": {"selected_option": {"value": "v"}}},
            "box": {"box": {"selected_options": [{"value": "yes"}]}},
            "person": {"person": {"selected_user": "U1"}},
            "people": {"people": {"selected_users": ["U1", "U2"]}},
            "channels": {"channels": {"selected_conversations": ["C1", "G2"]}},
            "day": {"day": {"selected_date": "2026-12-01"}},
            "time": {"time": {"selected_time": "09:30"}},
        }
    )
    assert filled.text("text") == "words"
    assert filled.choice("choice") == "v"
    assert filled.checked("box")
    assert filled.person("person") == "U1"
    assert filled.people("people") == ("U1", "U2")
    assert filled.channels("channels") == ("C1", "G2")
    assert filled.day("day") == date(2026, 12, 1)
    assert filled.time("time") == time(9, 30)


def test_what_was_left_empty_is_empty() -> None:
    names = ("text", "choice", "box", "person", "people", "channels", "day", "time")
    nulls: dict[str, dict[str, Any]] = {
        name: dict.fromkeys(("value", "selected_option", "selected_user", "selected_date", "selected_time"))
        for name in names
    }
    for filled in (Filled({}), Filled({name: {name: empty} for name, empty in nulls.items()})):
        assert (filled.text("text"), filled.choice("choice"), filled.checked("box")) == ("", None, False)
        assert (filled.person("person"), filled.people("people"), filled.channels("channels")) == (None, (), ())
        assert (filled.day("day"), filled.time("time")) == (None, None)


def test_a_block_may_be_of_one_team() -> None:
    block = kit.of_team(kit.section("x"), 7, "B-3")
    assert kit.team_of(block) == 7
    assert block["block_id"] != kit.of_team(kit.section("x"), 7, "B-4")["block_id"]
    assert kit.team_of(kit.section("x")) is None
    assert kit.team_of(kit.text_input("name", "Name")) is None
