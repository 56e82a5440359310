"""Blockers and alerts in words: Slack takes the longest, nobody is mentioned by what was typed, nothing is lost."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages import kit
from bot.messages.kit import Filled
from bot.rules import bets
from bot.rules.bets import Alert, Bet, Change, Health, State
from bot.rules.facts import Change as Happened
from sandbox import blocks
from sandbox.state import World
from tests.messages.test_bets import NASTY, NOW, TEAM, an_update, bet, longest, taken
from tests.messages.test_bets import slack as slack

LINK = "https://acorn.slack.com/archives/C1/p1"


def blocked(one: Bet, *words: str, link: str = "") -> Bet:
    for text in words:
        one = bets.block(one, text, owner="U7", by="U2", now=NOW, link=link)
    return one


def groups(form: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in form["blocks"] if one.get("element", {}).get("type") == "checkboxes"]


@pytest.mark.parametrize("sign", ["&", "ß", "\N{FAMILY}", "x"])
def test_the_longest_texts_are_taken(slack: World, sign: str) -> None:
    words = [f"{number:02}{sign * (bets.BLOCKER_LIMIT - 2)}" for number in range(64)]
    one = blocked(longest(sign), *words, link=f"{LINK}?thread_ts=1&cid=C1")
    update = an_update(reason=sign * bets.REASON_LIMIT, blocker=64, resolved=tuple(range(1, 40)))
    taken(slack, messages.line(one, update))
    taken(slack, messages.blocked_line(one, one.blockers[0]))
    taken(slack, messages.resolved_line(one, one.blockers[0]))
    for state in State:
        taken(slack, messages.nudged(replace(one, state=state), one.blockers[0], TEAM, NOW))
    both = (Alert.FELL, Alert.OFF_TRACK)
    taken(slack, messages.alert(one, update, both, TEAM, at_note=100, is_noted=True))
    entered = Change(health=Health.AT_RISK, confidence=0, blocker=words[0], resolved=tuple(range(1, 65)))
    other = Happened(what=sign * 300, at=NOW, by=None, before={}, after={}, why=sign * 900)
    for form in (
        messages.updating(one, entered),
        messages.changed_meanwhile(one, entered, [update] * 30, [other] * 30, collided=("health", "confidence")),
        messages.blocking([replace(one, number=n) for n in range(100)], words[0], link=LINK, prefix="x", more=True),
    ):
        blocks.in_view(slack, form, "modal")


def test_what_people_type_mentions_nobody_and_links_nothing(slack: World) -> None:
    one = blocked(bet(NASTY), NASTY, link=LINK)
    told = Happened(
        what="edited", at=NOW, by="U2", before={"name": "old", "due": None}, after={"name": NASTY}, why=NASTY
    )
    said = [
        messages.blocked_line(one, one.blockers[0]),
        messages.resolved_line(one, one.blockers[0]),
        messages.nudged(one, one.blockers[0], TEAM, NOW),
        messages.alert(one, an_update(reason=NASTY), [Alert.FELL], TEAM, at_note=100, is_noted=False),
    ]
    texts = [str(taken(slack, one)) for one in said]
    form = messages.changed_meanwhile(one, Change(health=one.health, confidence=1), [], [told])
    blocks.in_view(slack, form, "modal")
    notice = [one for one in form["blocks"] if one["type"] in {"section", "context"}]
    for text in (*texts, str(notice)):
        assert "<!here>" not in text
        assert "<@U9>" not in text


def test_every_open_blocker_has_its_box_ten_in_a_group_and_the_rest_is_counted() -> None:
    one = blocked(bet(), *(f"Blocker {number}" for number in range(1, 54)))
    one = bets.unblock(one, 2, by="U2", now=NOW)
    form = messages.updating(one, Change(health=one.health, confidence=one.confidence, resolved=(1, 12)))
    assert [len(group["element"]["options"]) for group in groups(form)] == [10] * 5
    assert "2" not in [option["value"] for option in groups(form)[0]["element"]["options"]]
    assert [[one["value"] for one in group["element"].get("initial_options", [])] for group in groups(form)[:2]] == [
        ["1"],
        ["12"],
    ]
    assert "and 2 more" in str(form["blocks"])
    assert groups(messages.updating(bet())) == []


def test_ticks_are_read_from_all_groups_and_what_is_no_number_is_not() -> None:
    def group(name: str, *values: str) -> dict[str, Any]:
        return {name: {name.partition("#")[0]: {"selected_options": [{"value": one} for one in values]}}}

    filled = Filled({**group("resolved_1", "3", "x", "-1"), **group("resolved_2#7", "12"), **_text("confidence", "80")})
    assert messages.read_updating(filled).resolved == (3, 12)


def _text(name: str, value: str) -> dict[str, Any]:
    return {name: {name: {"value": value}}}


@pytest.mark.parametrize(("values", "field"), [({"blocker": "  "}, "blocker"), ({"blocker": "Legal"}, "blocker_owner")])
def test_a_message_without_words_or_somebody_is_no_blocker(values: dict[str, str], field: str) -> None:
    filled = Filled({name: {name: {"value": value}} for name, value in values.items()})
    with pytest.raises(UserError) as raised:
        messages.read_blocking(filled, {})
    assert raised.value.field == field


def test_an_old_blocker_says_how_old_it_is_and_what_became_of_it() -> None:
    one = blocked(bet(), "Legal", link=LINK)
    later = NOW + timedelta(days=7)
    told = messages.nudged(one, one.blockers[0], TEAM, later).text
    assert "has been blocked for 5 working days:\n> Legal\n<https://acorn" in told
    resolved = bets.unblock(one, 1, by="U8", now=NOW + timedelta(days=3))
    assert "<@U8> resolved it after 1 working day." in messages.nudged(resolved, resolved.blockers[0], TEAM, later).text
    closed = replace(one, state=State.CLOSED)
    assert "is closed, so nothing waits for this any more" in messages.nudged(closed, one.blockers[0], TEAM, later).text


def test_of_many_changes_the_last_are_shown_and_the_others_counted() -> None:
    one = bet()
    many = [an_update(reason=f"change {number} {'x' * 400}", at=NOW + timedelta(number)) for number in range(40)]
    form = messages.changed_meanwhile(one, Change(health=one.health, confidence=1), many)
    notice = form["blocks"][0]["text"]["text"]
    assert len(notice) <= kit.SECTION
    assert "change 39 " in notice
    assert "change 0 " not in notice
    assert notice.endswith(" earlier")
