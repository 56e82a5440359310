"""What a typed `/metric …` asks for: only a whole name is sure."""

import pytest

from bot.errors import UserError
from bot.rules import metrics
from bot.rules.metrics import Ask, What
from tests.metering import ADDED, metric

WAU, REVENUE, PER_USER = metric(1, "WAU"), metric(2, "Revenue", unit="kr"), metric(3, "Revenue per user")
GOAL, GOAL_2 = metric(4, "Goal"), metric(5, "Goal 2")
OLD = metric(6, "Old", retired_at=ADDED)
ALL = [WAU, REVENUE, PER_USER, GOAL, GOAL_2, OLD]


def numbers(ask: Ask) -> tuple[list[int], list[int]]:
    return [one.number for one in ask.shown], [one.number for one in ask.valued]


@pytest.mark.parametrize(
    ("typed", "what", "every"),
    [
        ("", What.ADD, False),
        ("  ", What.ADD, False),
        ("HELP", What.HELP, False),
        ("list", What.LIST, False),
        ("list  all", What.LIST, True),
        ("list of vendors", What.LINE, False),
        ("listall", What.LINE, False),
        ("help me", What.LINE, False),
    ],
)
def test_a_line_is_a_sub_command_only_if_all_of_it_is_one(typed: str, what: What, every: bool) -> None:
    ask = metrics.parse(typed)
    assert (ask.what, ask.every) == (what, every)


def test_a_line_is_taken_as_it_was_typed() -> None:
    assert metrics.parse("R&amp;D   &lt;x&gt; 5").line == "R&D <x> 5"


@pytest.mark.parametrize(
    ("line", "what", "shown", "valued"),
    [
        ("wau", What.SHOW, [1], []),
        ("revenue per USER", What.SHOW, [3], []),
        ("old", What.SHOW, [6], []),
        ("WAU 5", What.VALUE, [], [1]),
        ("WAU -5.5 %", What.VALUE, [], [1]),
        ("revenue kr 12 430", What.VALUE, [], [2]),
        ("revenue per user 12 430", What.VALUE, [], [3]),
        ("old 5", What.VALUE, [], [6]),
        ("goal 2", What.UNSURE, [5], [4]),
        ("goal 2 5", What.VALUE, [], [5]),
        ("goal 3", What.VALUE, [], [4]),
        ("reven", What.UNSURE, [2, 3], []),
        ("reven 5", What.UNSURE, [], [2, 3]),
        ("user 5", What.UNSURE, [], [3]),
        ("WAU of teams", What.ADD, [], []),
        ("signups", What.ADD, [], []),
        ("signups 340", What.ADD, [], []),
        ("340", What.ADD, [], []),
    ],
)
def test_a_name_shows_it_and_a_number_behind_it_gives_it_a_value(
    line: str, what: What, shown: list[int], valued: list[int]
) -> None:
    ask = metrics.understand(line, ALL)
    assert (ask.what, *numbers(ask)) == (what, shown, valued)


def test_the_same_name_in_two_teams_is_asked_about() -> None:
    theirs = metric(7, "wau", team=2)
    assert numbers(metrics.understand("WAU", [WAU, theirs])) == ([1, 7], [])
    ask = metrics.understand("WAU 5", [WAU, theirs])
    assert (ask.what, *numbers(ask), ask.typed) == (What.UNSURE, [], [1, 7], "5")


def test_a_retired_one_is_meant_only_where_no_other_is() -> None:
    assert numbers(metrics.understand("old", [OLD, metric(7, "OLD")])) == ([7], [])


def test_a_new_one_takes_the_number_behind_its_name_as_its_first_value() -> None:
    ask = metrics.understand("Signups a day 1 340", ALL)
    assert (ask.name, ask.typed) == ("Signups a day", "1 340")
    ask = metrics.understand("Signups of Q4", ALL)
    assert (ask.name, ask.typed) == ("Signups of Q4", "")


@pytest.mark.parametrize("line", ["WAU 1,5", "WAU 12k", "WAU 1e400", "WAU 5 apples"])
def test_a_whole_name_with_a_number_that_can_not_be_read_is_refused(line: str) -> None:
    with pytest.raises(UserError):
        metrics.understand(line, ALL)
