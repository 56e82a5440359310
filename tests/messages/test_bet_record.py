"""What a record says: numbers that can be reckoned by hand, within Slack's limits, and what fills an empty one."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.messages import bets as messages
from bot.messages import kit
from bot.pictures import calibration as pictures
from bot.rules import bets
from bot.rules.bets import Record, Settled
from bot.rules.teams import Team, TeamSettings
from sandbox import blocks, workspace
from sandbox.clock import Clock
from sandbox.state import Timing, World
from tests.world import WORKSPACE

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",)),
    set_up_at=NOW,
)
BET = Settled(number=1, owner="U1", work="platform", appetite=None, weeks=None, stated=None, came_true=None)


def took(*many: tuple[int, int], work: str = "platform") -> list[Settled]:
    return [replace(BET, work=work, appetite=appetite, weeks=weeks) for appetite, weeks in many]


def scored(*many: tuple[int, bool]) -> list[Settled]:
    return [replace(BET, stated=stated, came_true=came_true) for stated, came_true in many]


def said(own: list[Settled] | Record, of_team: list[Settled] | None = None, team: Team = TEAM) -> str:
    """Everything that stands there, line by line."""
    mine = own if isinstance(own, Record) else bets.record_of(own)
    return "\n".join(words(list(messages.record(mine, bets.record_of(of_team or []), team).blocks)))


def words(part: Any) -> list[str]:
    if isinstance(part, dict):
        if part.get("type") in {"mrkdwn", "plain_text"}:
            return [str(part["text"])]
        return [text for one in part.values() for text in words(one)]
    return [text for one in part for text in words(one)] if isinstance(part, list) else []


def test_weeks_by_kind_of_work_the_one_with_the_most_bets_first() -> None:
    shown = said([*took((2, 4), work="debt"), *took((4, 4), (6, 9), (5, 8), (2, 6)), *took((3, 3), (3, 3), work="")])
    lines = [line for line in shown.splitlines() if line.startswith(("•", "Appetite "))]
    assert lines == [
        # Ratios 1, 1.5, 1.6 and 3: the two in the middle make 1.55, which is shown as 1.6.
        "• *platform*, 4 bets: 1.6 × their appetite (1 × to 3 ×)",
        "Appetite 4.5 weeks (2 to 6), actual 7 weeks (4 to 9)",
        "• *no kind of work*, 2 bets: 1 × their appetite",
        "Appetite 3 weeks, actual 3 weeks",
        "• *debt*, 1 bet: 2 × its appetite",
        "Appetite 2 weeks, actual 4 weeks",
    ]
    assert "7 closed bets that you own, in the teams that you see" in shown
    assert "without an appetite" not in shown


def test_bets_that_do_not_tell_how_long_they_took_are_counted() -> None:
    assert "and 2 without an appetite or without actual weeks" in said([*took((1, 1)), BET, replace(BET, weeks=3)])
    assert "None of them tells: it takes an appetite" in said([BET])
    assert "• *platform*, 1 bet: 1 × its appetite\nAppetite 1 week, actual 1 week" in said(took((1, 1)))


def test_the_score_says_how_many_bets_it_rests_on_and_how_to_read_it() -> None:
    # (0.2² + 0.6² + 0.1² + 0.5²) / 4 = (0.04 + 0.36 + 0.01 + 0.25) / 4 = 0.165
    shown = said([*scored((80, True), (60, False), (90, True), (50, False)), BET])
    assert "Brier score 0.17, over 4 bets. 0 is perfect, 0.25 is what always saying 50 % gets, 1 is the worst." in shown
    assert "How it goes by confidence is shown from 10 bets on." in shown
    assert said(scored((100, True)), scored((90, True))).count("0 is perfect") == 1, "it is explained once"
    assert "Brier score 0.01, over 1 bet. 0 is perfect" in said([], scored((90, True)))
    assert "Brier score 0, over 1 bet." in said(scored((100, True)))
    assert "Brier score 1, over 1 bet." in said(scored((100, False)))
    assert "Brier score 0.25, over 2 bets." in said(scored((50, False), (50, True)))


def test_from_ten_bets_on_it_is_said_by_confidence() -> None:
    # 4 × 0.2² + 0.8² twice: (0.16 + 0.64) × 2 / 10 = 0.16
    ten = scored(*[(80, True)] * 4, (80, False), *[(20, False)] * 4, (20, True))
    shown = said(ten)
    assert "Brier score 0.16, over 10 bets." in shown
    assert "• About 20 % sure: 1 of 5 reached\n• About 80 % sure: 4 of 5 reached" in shown
    assert "shown from 10 bets on" not in shown
    assert "About" not in said(ten[1:])


def test_stopped_ones_and_what_was_stated_too_late_are_not_scored() -> None:
    shown = said([replace(BET, stated=70), replace(BET, came_true=True)])
    assert "Nothing to score yet" in shown
    assert "Brier" not in shown


def test_an_empty_record_says_what_fills_it() -> None:
    shown = said([])
    assert "You own no closed bet yet." in shown
    assert "This team has no closed bet yet." in shown
    assert shown.count("Close ") == 2
    assert "Only you see this." in shown


def test_a_kind_of_work_and_a_name_are_no_markup() -> None:
    team = replace(TEAM, settings=replace(TEAM.settings, name="<!here> *x*"))
    message = messages.record(bets.record_of(took((1, 2), work="<!here> *x*")), Record(), team)
    assert "<!here>" not in message.text
    assert "*&lt;!here&gt; ∗x∗*, 1 bet" in str(message.blocks)


@pytest.mark.parametrize("sign", ["&", "\N{FAMILY}", "x"])
def test_the_longest_record_is_taken(sign: str) -> None:
    slack = World(workspace.load(WORKSPACE), Clock(NOW), Timing())
    many = [one for n in range(30) for one in took((3, 260), (26, 1), (7, 200), work=sign * 28 + f"{n:02}")]
    many += scored(*[(n, n % 2 == 0) for n in range(101)])
    team = replace(TEAM, settings=replace(TEAM.settings, name=sign * 80))
    full = bets.record_of(many)
    message = messages.record(full, full, team)
    blocks.in_message(slack, list(message.blocks))
    assert kit.fits(message.blocks)
    assert str(message.blocks).count("and 20 more kinds of work") == 2, "nothing is cut unseen"
    assert "and 101 without an appetite" in str(message.blocks)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=10, max_size=40))
def test_the_words_and_the_picture_count_the_same_bets_together(ends: list[tuple[int, bool]]) -> None:
    """About 70 % sure: 4 of 6 reached."""
    told = re.findall(r"• (About .* reached)", said(scored(*ends)))
    drawn = tuple(pictures.Closed(confidence=stated, reached=reached) for stated, reached in ends)
    alt = pictures.alt(pictures.Calibration(title="Growth", as_of="now", bets=drawn))
    assert told == re.findall(r"(About \d+ % sure: \d+ of \d+ reached)", alt)
