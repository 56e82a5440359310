"""A bet as it is read whole: *Show all* where its card left something out, and every word behind it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.messages import bets as messages
from bot.messages import kit
from bot.rules import bets
from bot.rules.bets import Bet, Blocker, Closing, Ending, Move, State
from sandbox import blocks
from sandbox.state import World
from tests.messages.test_bets import NASTY, TEAM, bet, slack, taken

__all__ = ["slack"]  # the fixture

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def blocker(number: int, text: str = "", **changed: Any) -> Blocker:
    made = Blocker(number=number, text=text or f"blocker {number}.", owner="U2", by="U1", since=NOW - timedelta(days=7))
    return replace(made, **changed)


def move(number: int, why: str = "") -> Move:
    before = date(2027, 5, number)
    return Move(before=before, after=before + timedelta(days=1), why=why or f"cause {number}.", by="U2", at=NOW)


def offers_all(one: Bet) -> bool:
    return "bets.show_all" in str(messages.card(one, TEAM, NOW).blocks)


def pages_of(one: Bet) -> list[dict[str, Any]]:
    views = [messages.show_all(one, TEAM, now=NOW)]
    while on := [button for button in buttons(views[-1]) if button["action_id"] == "bets.turn_on"]:
        facts = kit.unpack(on[0]["value"])
        assert facts["id"] == one.number
        views.append(messages.show_all(one, TEAM, now=NOW, at=facts["at"]))
    return views


def buttons(view: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for block in view["blocks"] if block["type"] == "actions" for one in block["elements"]]


@pytest.mark.parametrize(
    "one",
    [
        bet(),
        bet(NASTY, reason=NASTY, blockers=(blocker(1, NASTY),), moves=(move(1, NASTY),)),
        bet(reason="two\n\nlines  here"),
        bet(blockers=tuple(blocker(n) for n in range(1, 6)), moves=tuple(move(n) for n in range(1, 6))),
        bet(blockers=tuple(blocker(n, resolved_at=NOW, resolved_by="U1") for n in range(1, 9))),
        bet(state=State.CLOSED, closing=Closing(by="U1", at=NOW, ending=Ending.REACHED, evidence="e <b>", learned="l")),
    ],
)
def test_a_card_that_says_all_of_it_offers_nothing_more(one: Bet) -> None:
    assert not offers_all(one)


@pytest.mark.parametrize(
    "one",
    [
        bet(blockers=tuple(blocker(n) for n in range(1, 7))),
        bet(moves=tuple(move(n) for n in range(1, 7))),
        bet(moves=(move(1, "c" * 300),)),
        bet(blockers=tuple(blocker(n, "&" * 299 + str(n)) for n in range(1, 4))),
        bet(state=State.CLOSED, closing=Closing(by="U1", at=NOW, ending=Ending.REACHED, evidence="&" * 1000)),
    ],
)
def test_where_the_card_leaves_something_out_all_of_it_is_offered(slack: World, one: Bet) -> None:
    assert offers_all(one)
    taken(slack, messages.card(one, TEAM, NOW))


def test_every_word_is_in_there_on_pages_that_slack_takes(slack: World) -> None:
    resolved = blocker(41, "was it &", resolved_at=NOW, resolved_by="U3")
    one = bet(
        reason="r" * bets.REASON_LIMIT,
        blockers=(*(blocker(n, f"{n}." + "&" * 290) for n in range(1, 41)), resolved),
        moves=tuple(move(n, f"{n}: " + "m" * 490) for n in range(1, 25)),
        state=State.CLOSED,
        closing=Closing(by="U9", at=NOW, ending=Ending.PARTLY, value="31 %", evidence="<x>" * 300, learned="z" * 999),
    )
    views = pages_of(one)
    assert len(views) > 1
    for view in views:
        blocks.in_view(slack, view, "modal")
    said = json.dumps([view["blocks"] for view in views], ensure_ascii=False).replace("\\n> ", "\\n")
    for words in (
        one.reason,
        "Partly reached",
        "31 %",
        "&lt;x&gt;" * 300,
        "z" * 999,
        "Resolved by <@U3>",
        *(kit.escape(each.text) for each in one.blockers),
        *(each.why for each in one.moves),
    ):
        assert words in said
    assert [one["text"]["text"] for one in buttons(views[-1])] == ["Previous"]


def test_a_page_that_is_not_there_is_the_nearest() -> None:
    assert messages.show_all(bet(), TEAM, now=NOW, at=99) == messages.show_all(bet(), TEAM, now=NOW)
