"""The question for numbers as it is read: whole, within Slack's limits, whoever wrote the names."""

from dataclasses import replace
from datetime import timedelta

from bot.messages import kit
from bot.messages import metrics as messages
from bot.messages.kit import Filled
from bot.messages.metrics import AskedMetric, Kept
from bot.rules.metrics import Asking, Wanted
from bot.rules.teams import Team
from tests.metering import ADDED, metric, value
from tests.rules.test_teams import NOW, SETTINGS

NASTY = "<!channel> & *bold* `x`" + "x" * 37
AT = NOW


def team(number: int, name: str = "Growth") -> Team:
    return Team(id=number, channel=f"C{number}", settings=replace(SETTINGS, name=name), set_up_at=ADDED)


def many(teams: int, each: int, name: str = NASTY) -> tuple[Asking, list[AskedMetric]]:
    asked = [
        AskedMetric(
            metric=metric(10 * number + n, name, team=number, unit="u" * 20, value=value("-123456789012345.123456")),
            team=team(number, name[:80]),
            note=NOW + timedelta(hours=6),
        )
        for number in range(1, teams + 1)
        for n in range(each)
    ]
    wanted = tuple(Wanted(metric=one.metric.number, week="2026-W47") for one in asked)
    return Asking(to="U1", at=AT, wanted=wanted), asked


def test_of_any_number_of_teams_and_any_names_it_is_a_message_that_slack_takes() -> None:
    for teams, each in ((1, 1), (3, 6), (20, 6), (45, 6)):
        sent, asked = many(teams, each)
        message = messages.asked(sent, asked)
        assert kit.fits(message.blocks)
        said = str(message.blocks) + message.text
        assert "<!channel>" not in said
        assert "Type in" in said
        assert NASTY[:10] not in message.text, "words for notifications name no metric"
        form = messages.typing_in_several(asked)
        assert len(form["blocks"]) <= kit.MODAL_BLOCKS
    assert "more teams" in said


def test_what_still_waits_comes_before_what_is_answered() -> None:
    sent, asked = many(2, 1, "WAU")
    first, second = asked
    answered = replace(first, metric=replace(first.metric, value=value(1, at=AT + timedelta(minutes=1))))
    blocks = messages.asked(sent, [answered, second]).blocks
    assert [kit.team_of(block) for block in blocks if kit.team_of(block)] == [2, 1]


def test_put_off_too_late_says_so() -> None:
    sent, asked = many(1, 1, "WAU")
    late = [replace(asked[0], note=AT + timedelta(hours=1))]
    text = str(messages.asked(replace(sent, until=AT + timedelta(hours=2)), late).blocks)
    assert "Put off: nothing more is asked before the note" in text
    assert "Not now" not in text


def test_numbers_are_read_with_each_mistake_at_its_input() -> None:
    three = [metric(1, "WAU", unit="people"), metric(2, "NRR"), metric(3, "Cost")]
    typed = {"metric 1": "12,430 people", "metric 2": "1,5", "metric 3": "many"}
    filled = Filled({name: {name: {"value": words}} for name, words in typed.items()})
    numbers, mistakes = messages.read_typed_several(filled, three)
    assert (list(numbers), sorted(mistakes)) == ([1], ["metric 2", "metric 3"])


def test_a_number_that_was_not_kept_is_said() -> None:
    fetched = replace(metric(), retired_at=None)
    assert messages.kept_several([Kept(metric=fetched, zone="UTC", is_kept=False)]).text == (
        "*WAU* is fetched from its source meanwhile, so your number was not kept."
    )
