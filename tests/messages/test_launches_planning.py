"""The form of a new launch is what Slack takes, whatever was typed, and its notices say what they should."""

from datetime import date, time
from typing import Any

import pytest

from bot.messages import launches as messages
from bot.messages.launches import Entered
from bot.messages.launches.planning import DOUBTS
from bot.rules import launches
from tests.launching import NOW
from tests.messages.test_launches import NASTY, TEAM, opened, words

LINES = (
    NASTY,
    f"{NASTY} 2026-02-30",
    f"{NASTY} {'in 9999 weeks'} ",
    f"{NASTY * 60} 2026-12-11",
    f"@{'a' * 2000} fri {NASTY}",
    "Checkout 2026-11-02",
    "& " * 2000 + "8 dec",
    "",
)


def elements(view: dict[str, Any]) -> dict[str, Any]:
    return {block["block_id"]: block for block in view["blocks"] if "block_id" in block}


@pytest.mark.parametrize("line", LINES)
def test_whatever_is_typed_is_a_form_that_slack_takes(line: str) -> None:
    named = launches.name_new(" ".join(line.split()), now=NOW, zone=TEAM.zone)
    entered, said = messages.opened(named, "U1", TEAM.zone)
    view = opened(messages.planning(entered, [TEAM], TEAM, said))
    sections = {"blocks": [one for one in view["blocks"] if one["type"] == "section"]}
    assert "<!channel>" not in words(sections)
    assert len(elements(view)["name"]["element"].get("initial_value", "")) <= launches.NAME_LIMIT


def test_every_doubt_has_its_words() -> None:
    typed = (
        "a 2026-02-30",
        "a 2026-12-08 25:00",
        "a 2066-12-08",
        "a 2026-11-02",
        "a fri b",
        "a @ben",
        "x" * 101,
    )
    found = {one.code for line in typed for one in launches.name_new(line, now=NOW, zone="UTC").doubts}
    assert found == set(DOUBTS)


def test_a_bad_day_is_told_below_it_with_a_way_out() -> None:
    entered = Entered(owner="U1", name="Checkout", day=date(2026, 12, 11), wall=time(10))
    view = opened(messages.planning(entered, [TEAM], TEAM, messages.Line()))
    assert "Fri 11 Dec 2026 is the last day before a weekend." in words(view)
    (button,) = [one["accessory"] for one in view["blocks"] if "accessory" in one]
    assert (button["action_id"], button["value"]) == ("launches.pick_allowed", '{"day":"2026-12-14"}')
    good = Entered(owner="U1", day=date(2026, 12, 14))
    assert not [one for one in messages.planning(good, [TEAM], TEAM, messages.Line())["blocks"] if "accessory" in one]
