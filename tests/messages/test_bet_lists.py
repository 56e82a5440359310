"""Lists of bets: what a line says, what leads on, and what the buttons below carry, whatever somebody makes of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages import kit
from bot.messages.kit import Filled, Message
from bot.rules import bets, lists
from bot.rules.bets import Bet, Blocker, Closing, Ending, Health, Horizon, Listing, Query, State, Terms
from tests.messages.test_bets import TEAM, listed, slack, sought, taken

__all__ = ["slack"]  # the fixture

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)

ELSEWHERE = ["Place a bet", "Hill chart", "Record"]


def bet(number: int = 3, name: str = "Churn", *, at: datetime = NOW, **changed: Any) -> Bet:
    terms = Terms(name=name, what="share that leaves", due=date(2027, 5, 1), owner="U1")
    return replace(bets.place(number, 1, terms, 80, by="U1", now=at, zone="UTC"), **changed)


def closed(ending: Ending = Ending.REACHED) -> Bet:
    closing = Closing(by="U2", at=NOW - DAY, ending=ending)
    return bet(state=State.CLOSED, closing=closing)


def said(message: Message) -> list[str]:
    return [block["text"]["text"] for block in message.blocks if block["type"] == "section"]


def buttons(message: Message) -> list[str]:
    found = []
    for block in message.blocks:
        found += [one["text"]["text"] for one in block.get("elements", []) if one["type"] == "button"]
        found += [block["accessory"]["text"]["text"]] if "accessory" in block else []
    return found


def test_an_open_bet_says_how_it_stands_and_can_be_updated() -> None:
    one = bet(health=Health.AT_RISK, confidence=40)
    shown = listed([one])
    assert said(shown)[1] == "*B-3* Churn · *at risk* · 40 % · <@U1> · by Sat 1 May 2027"
    assert buttons(shown) == ["Update", "Show", "Filter", *ELSEWHERE]
    assert shown.text == "Open bets of Growth"


def test_a_line_says_what_has_gone_quiet_and_what_holds_it_up() -> None:
    blocker = Blocker(number=1, text="legal", owner="U2", by="U1", since=NOW)
    one = bet(at=NOW - 15 * DAY, blockers=(blocker, replace(blocker, number=2, resolved_at=NOW, resolved_by="U2")))
    assert said(listed([one]))[1].splitlines()[1] == (
        "*Stale*: no update for 15 days · *Stalled* for 15 days · *Blocked*: 1 blocker"
    )


def test_a_closed_bet_says_what_came_of_it_and_can_not_be_updated() -> None:
    shown = listed([closed(Ending.NOT_REACHED)], sought=sought(Listing.CLOSED))
    assert said(shown)[1] == "*B-3* Churn · *not reached* · <@U1> · closed Thu 19 Nov 2026"
    assert buttons(shown) == ["Show", "Filter", *ELSEWHERE]


def test_the_horizon_is_said_where_it_is_not_now_and_the_team_where_there_are_several() -> None:
    later = bet(terms=replace(bet().terms, horizon=Horizon.LATER))
    assert said(listed([later]))[1].endswith("by Sat 1 May 2027 · later")
    other = replace(TEAM, id=2, settings=replace(TEAM.settings, name="Pay & load"))
    both = listed([later, bet(team=2)], teams=(TEAM, other))
    assert [one.endswith(end) for one, end in zip(said(both)[1:], ("· Growth", "· Pay &amp; load"), strict=True)]
    assert both.text == "Open bets"


@pytest.mark.parametrize("listing", Listing)
def test_each_list_has_a_title_of_its_own_and_says_what_to_do_when_it_is_empty(slack: Any, listing: Listing) -> None:
    empty = listed([], sought=sought(listing))
    taken(slack, empty)
    title, hint = said(empty)
    assert "Growth" in title
    assert "`/xbet" in hint
    assert hint.startswith("No")
    assert said(listed([], sought=sought(listing, words="queue")))[1] == (
        "None. Take something out of the filter, or clear it."
    )


def test_only_the_pages_that_there_are_can_be_turned_to() -> None:
    assert buttons(listed([bet()], more=True))[-5:] == ["Next", "Filter", *ELSEWHERE]
    assert buttons(listed([bet()], sought=sought(page=2), more=True))[-6:] == ["Previous", "Next", "Filter", *ELSEWHERE]
    last = listed([bet()], sought=sought(page=lists.LAST_PAGE), more=True)
    assert buttons(last)[-5:] == ["Previous", "Filter", *ELSEWHERE]
    assert "A list ends here" in str(last.blocks)
    assert buttons(listed([bet()], sought=sought(owner="U1")))[-5:] == ["Filter", "Clear filter", *ELSEWHERE]


def test_a_button_carries_the_list_and_its_page() -> None:
    wanted = sought(Listing.CLOSED, words="queue", owner="U2", team=1, page=3)
    assert messages.read_sought(kit.unpack(wanted.pack()), "U1") == wanted
    far = messages.read_sought({"list": "all", "page": 10**8, "words": "w" * 999}, "U1")
    assert (far.page, len(far.query.words)) == (lists.LAST_PAGE, lists.WORDS_LIMIT)


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"list": "overdue"},
        {"list": ["all"]},
        {"list": "all", "page": 0},
        {"list": "all", "page": "2"},
        {"list": "all", "page": True},
        {"list": "all", "team": -1},
        {"list": "all", "team": 2**40},
        {"list": "all", "words": 3},
        {"list": "all", "owner": "<!here>"},
        {"list": "all", "owner": 7},
        {"list": "all", "edition": "x"},
    ],
)
def test_what_no_button_of_ours_carries_is_refused(facts: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="list_not_readable"):
        messages.read_sought(facts, "U1")


@pytest.mark.parametrize("number", [None, "3", 0, -3, 2**31, True, 1.5])
def test_a_line_leads_nowhere_else(number: object) -> None:
    with pytest.raises(UserError, match="not_yours_to_see"):
        messages.read_number({"number": number})


def filled(**values: Any) -> Filled:
    entries: dict[str, dict[str, Any]] = {
        "list": {"selected_option": {"value": values.get("list", "all")}},
        "words": {"value": values.get("words")},
        "owner": {"selected_user": values.get("owner")},
        **({"team": {"selected_option": {"value": values["team"]}}} if "team" in values else {}),
    }
    return Filled({name: {name: entry} for name, entry in entries.items()})


def test_the_filter_is_read_as_the_first_page_of_another_list() -> None:
    found = messages.read_filter(filled(words=" queue ", owner="U2", team="7"), {"edition": 2}, "U1")
    assert found == messages.Sought(
        query=Query(listing=Listing.ALL, me="U1", words="queue", owner="U2", team=7), edition=3
    )
    assert messages.read_filter(filled(), {"team": 4}, "U1").query.team == 4, "where no team was asked for"
    assert messages.read_filter(filled(team="every"), {"team": 4}, "U1").query.team is None
    for forged in ({"team": "x"}, {"list": "overdue"}, {"team": "99999999999"}, {"team": "0"}):
        with pytest.raises(UserError, match="list_not_readable"):
            messages.read_filter(filled(**forged), {}, "U1")
