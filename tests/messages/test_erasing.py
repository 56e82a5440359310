"""What is said about a name that goes, and messages that were changed because of it: as long as Slack takes them."""

from typing import Any

import pytest

from bot.messages import erasing, kit, retaining
from bot.messages.erasing import Count
from bot.rules.erasing import REMOVED


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (Count(), "nothing"),
        (Count(texts=1, records=1), "1 text of 1 record"),
        (Count(entries=2), "2 entries of the history"),
        (
            Count(texts=1200, records=2, entries=1, messages=1),
            "1,200 texts of 2 records, 1 entry of the history and 1 message",
        ),
    ],
)
def test_how_many_there_are_is_said_in_words(count: Count, said: str) -> None:
    assert erasing.told(count) == said


def test_what_grew_is_cut_where_slack_has_a_limit() -> None:
    long = f"{REMOVED} " * 400
    plain = {"type": "plain_text", "text": long}
    blocks: list[dict[str, Any]] = [
        {"type": "header", "text": plain},
        {"type": "section", "text": {"type": "mrkdwn", "text": long}},
        {"type": "section", "fields": [{"type": "mrkdwn", "text": long}]},
        {
            "type": "actions",
            "elements": [
                {
                    "type": "button",
                    "action_id": "x",
                    "value": '{"text":"as it is"}',
                    "text": plain,
                    "confirm": {
                        "title": plain,
                        "text": plain,
                    },
                },
                {"type": "overflow", "options": [{"text": plain, "value": "1"}]},
            ],
        },
    ]
    header, section, fields, actions = erasing.fitted("said", blocks).blocks
    button, menu = actions["elements"]
    assert len(header["text"]["text"]) == kit.HEADER
    assert len(section["text"]["text"]) <= kit.SECTION
    assert len(fields["fields"][0]["text"]) <= kit.FIELD
    assert len(button["text"]["text"]) <= kit.LABEL
    assert (len(button["confirm"]["title"]["text"]), len(button["confirm"]["text"]["text"])) <= (100, 300)
    assert len(menu["options"][0]["text"]["text"]) <= kit.OPTION
    assert button["value"] == '{"text":"as it is"}'


def test_what_slack_would_not_take_as_a_whole_is_said_in_its_words() -> None:
    blocks = [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}} for _ in range(5)]
    assert erasing.fitted("in short", blocks).blocks == (kit.section("in short"),)


def test_what_fits_stays_as_it_is() -> None:
    blocks = (kit.header("One"), kit.section("two"), kit.divider(), kit.context("three"))
    assert erasing.fitted("said", blocks).blocks == blocks


def test_what_none_of_our_forms_carries_is_nothing() -> None:
    assert erasing.carried_spellings({"spellings": ["Ana", 3], "person": 4}) == ("Ana", None)
    assert erasing.carried_spellings({"spellings": "Ana"}) == ("", None)


def test_both_forms_say_that_old_posts_keep_a_name() -> None:
    """What was deleted here is not looked through any more, and its posts stand in Slack."""
    count = Count(texts=1, records=1)
    for said in (erasing.found(count, ["Ana"], None), erasing.erased(count), erasing.told_erased(count).blocks):
        assert "Posts of mine whose words were deleted here because they were old stay in Slack" in str(said)
    assert "nor can I take a name out of those posts later" in str(retaining.form(None))
