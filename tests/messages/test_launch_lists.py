"""Lists of launches: a line each, within Slack's limits whatever people wrote, and what to do where there is none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.messages.launches import Sought
from bot.rules.launches import (
    Ending,
    Gate,
    Item,
    ItemState,
    Launch,
    Listing,
    Move,
    Outcome,
    Phase,
    Query,
    Review,
    Trade,
)
from bot.rules.lists import LAST_PAGE, PAGE
from bot.rules.teams import Team
from tests.launching import NOW, TEAM, TUESDAY, launch, planned
from tests.messages.test_launches import NASTY, opened, taken, words

OTHER = replace(TEAM, id=2, settings=replace(TEAM.settings, name="R&D <x>"))
SOUGHT = Sought(query=Query(listing=Listing.COMING, me="U1"))


def page(
    found: Sequence[Launch], sought: Sought = SOUGHT, teams: Sequence[Team] = (TEAM,), *, more: bool = False
) -> Message:
    of = {team.id: team for team in teams}
    return messages.page(found, sought, of, more=more, now=NOW, prefix="acme-")


def of(listing: Listing, **more: Any) -> Sought:
    return Sought(query=Query(listing=listing, me="U1", **more))


def moved(times: int) -> tuple[Move, ...]:
    one = Move(by="U1", at=NOW, before=TUESDAY, after=TUESDAY, cause="vendor", trade=Trade.DATE)
    return (one,) * times


def measured(text: str) -> Review:
    return Review(number=1, item=None, by="U1", at=NOW, adopted=True, measured=text)


OUT: dict[str, Any] = {"launched_at": NOW, "launched_by": "U1"}
REVIEWED = [Item(number=1, text="Review", phase=Phase.AFTER, blocking=False, review=True, state=ItemState.DONE)]
CALLED_OFF = Ending(outcome=Outcome.CANCELLED, by="U3", at=NOW, why="no budget")


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (planned(), "Mobile checkout · <!date^|gate: waiting · 10 blocking items open · <@U1>"),
        (launch(moves=moved(1)), "moved once · gate: waiting · nothing blocks it · <@U1>"),
        (launch(moves=moved(3), items=planned().items[:1]), "moved 3 times · gate: waiting · 1 blocking item open"),
        (launch(at=NOW - timedelta(days=1)), "(its day is past)"),
        (launch(**OUT), "Checkout · launched <!date^|\nno result measured · <@U1>"),
        (launch(items=REVIEWED, **OUT), "\nreviewed · no result measured"),
        (launch(reviews=(measured("4%"),), items=REVIEWED, **OUT), "\nreviewed · result measured"),
        (launch(ending=CALLED_OFF), "cancelled by <@U3> · <@U1>"),
        (launch(ending=replace(CALLED_OFF, outcome=Outcome.ROLLED_BACK), **OUT), "rolled back by <@U3>"),
    ],
)
def test_a_line_says_where_a_launch_stands(one: Launch, expected: str) -> None:
    said = words(page([one]))
    for part in expected.split("|"):
        assert part in said
    assert one.gate is Gate.WAITING


def test_what_ended_has_no_day_that_is_past() -> None:
    assert "its day is past" not in words(page([launch(at=NOW - timedelta(days=1), ending=CALLED_OFF)]))


@pytest.mark.parametrize("phrase", [NASTY, "&", "<" * 3, "שלום 🚀 "])
def test_a_full_page_of_the_longest_names_fits(phrase: str) -> None:
    long = planned(name=(phrase * 100)[:100].strip())
    found = [replace(long, number=10**6 + n, moves=moved(20), team=1 + n % 2) for n in range(PAGE)]
    narrowed = of(Listing.ALL, words=(phrase * 200)[:200], owner="U" + "1" * 10, approver="U" + "2" * 10, team=1)
    shown = taken(page(found, replace(narrowed, page=LAST_PAGE), (TEAM, OTHER), more=True))
    assert "<!channel>" not in words(shown)
    assert "A list ends here." in words(shown)
    opened(messages.in_modal(shown))
    opened(messages.filter_form(narrowed, [TEAM, OTHER]))


def test_where_several_teams_are_listed_each_line_names_its_own() -> None:
    assert "R&amp;D &lt;x&gt;" in words(page([launch(team=2)], teams=(TEAM, OTHER)))
    assert "Growth" not in words(page([launch()], of(Listing.ENDED), teams=(TEAM, OTHER)))[:45]


@pytest.mark.parametrize("listing", list(Listing))
def test_where_there_is_none_it_says_what_to_do(listing: Listing) -> None:
    assert "`/acme-launch" in words(taken(page([], of(listing))))
    assert "Take something out of the filter" in words(page([], of(listing, approver="U2")))


def test_what_a_button_carries_is_read_back() -> None:
    sought = Sought(
        query=Query(listing=Listing.LAUNCHED, me="U1", words="beta", owner="U2", approver="U3", team=4),
        page=7,
        edition=2,
    )
    assert messages.read_sought(sought.facts(), "U1") == sought
    for broken in ({"list": "stale"}, {"approver": "Ben"}, {"owner": 7}, {"team": "x"}, {"page": 0}):
        with pytest.raises(UserError, match="list_not_readable"):
            messages.read_sought({"list": "all"} | broken, "U1")
