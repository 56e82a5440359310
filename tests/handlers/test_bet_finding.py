"""Bets as people find them: in lists, by words, by owner, by name; and never what they may not see."""

from datetime import timedelta
from typing import Any

import pytest

from bot.rules import bets
from handlers.bets.steps import change, existing
from sandbox.person import Person, Seen
from storage import teams
from storage.engine import Tx
from tests.handlers.test_bets import place, update
from tests.world import MONDAY, World


async def ask(person: Person, line: str, title: str, in_: str = "#growth") -> Seen:
    """A list, by the line that is typed for it."""
    await person.types(f"/bet list {line}".strip(), in_=in_)
    return await person.sees(title, in_=in_)


async def place_many(here: World, count: int, in_: str = "#growth", **more: Any) -> None:
    for number in range(1, count + 1):
        await place(here, f"Guess {number}", in_=in_, **more)


def rows(listed: Seen) -> list[str]:
    return [line.split(" · ")[0] for line in listed.text.splitlines() if line.startswith("B-")]


async def test_each_list_holds_what_it_says(here: World) -> None:
    await here.set_up()
    await place(here, "Churn", **{"Confidence, %": "30"})
    await place(here, "Onboarding", Owner="@ben")
    await place(here, "Someday", Horizon="Later")
    await place(here, "Soon", Horizon="Next", Owner="@ben")
    cy, ben = here.person("cy"), here.person("ben")
    for line, title, found in (
        ("", "Open bets of Growth", ["B-1 Churn", "B-2 Onboarding", "B-3 Someday", "B-4 Soon"]),
        ("now", "Bets of Growth for now", ["B-1 Churn", "B-2 Onboarding"]),
        ("NEXT", "Bets of Growth for next", ["B-4 Soon"]),
        ("later", "Bets of Growth for later", ["B-3 Someday"]),
        ("all", "All bets of Growth", ["B-4 Soon", "B-3 Someday", "B-2 Onboarding", "B-1 Churn"]),
        ("open @ben", "owner @Ben Okafor", ["B-2 Onboarding", "B-4 Soon"]),
        ("open owner @ben onboard", "with “onboard” · owner @Ben Okafor", ["B-2 Onboarding"]),
        ("all leave first year", "with “leave first year”", ["B-4 Soon", "B-3 Someday", "B-2 Onboarding", "B-1 Churn"]),
    ):
        assert rows(await ask(cy, line, title)) == found, line
    assert rows(await ask(ben, "mine", "Open bets of Growth that you own")) == ["B-2 Onboarding", "B-4 Soon"]
    assert "/bet list shows those of everybody" in (await ask(cy, "mine", "that you own")).text
    assert "None: whatever is for now was updated" in (await ask(cy, "stale", "Stale bets of Growth")).text
    assert "None yet." in (await ask(cy, "closed", "Closed bets of Growth")).text


async def test_a_list_of_something_is_a_name(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/bet list of vendors", in_="#growth")
    assert (await ana.modal("Place a bet")).values["Name"] == "list of vendors"


async def test_what_has_gone_quiet_is_in_the_stale_list_and_says_so(here: World) -> None:
    await here.set_up()
    await place(here, "Quiet")
    await place(here, "Loud")
    await place(here, "Later", Horizon="Later")
    await here.jump(MONDAY + timedelta(days=8, hours=1))
    ben = here.person("ben")
    await ben.types("/bet B-2 75 two teams left", in_="#growth")
    await here.settled()
    stale = await ask(ben, "stale", "Stale bets of Growth")
    assert rows(stale) == ["B-1 Quiet"]
    assert "Stale: no update for 8 days" in stale.text
    await ben.clicks("Update", on=stale)
    await ben.modal("Update a bet")
    await ben.fills({"Confidence, %": "70", "What changed": "slow"})
    await ben.submits()
    await here.settled()
    assert "None: whatever" in (await ask(ben, "stale", "Stale bets of Growth")).text
    await here.jump(MONDAY + timedelta(days=14, hours=2))
    assert "Stalled for 14 days" in (await ask(ben, "now", "for now")).text


async def test_a_page_takes_the_place_of_the_one_before_and_leads_to_cards(here: World) -> None:
    await here.set_up()
    await place_many(here, 11)
    cy = here.person("cy")
    first = await ask(cy, "", "Open bets of Growth · page 1")
    assert rows(first) == [f"B-{number} Guess {number}" for number in range(1, 11)]
    await here.settled()
    before = len(cy.reads("#growth"))
    await cy.clicks("Next", on=first)
    second = await cy.sees("Open bets of Growth · page 2", in_="#growth")
    await here.settled()
    assert (second.ts, second.ephemeral, rows(second)) == (first.ts, True, ["B-11 Guess 11"])
    assert len(cy.reads("#growth")) == before, "one list, not two"
    assert "[Next]" not in second.text
    await cy.clicks("Show", on=second)
    await here.settled()
    card = cy.reads("#growth")[-1]
    assert card.ephemeral
    assert card.text.startswith("B-11 Guess 11")
    await cy.clicks("Previous", on=second)
    again = await cy.sees("Open bets of Growth · page 1", in_="#growth")
    assert (again.ts, again.text) == (first.ts, first.text)


async def test_in_a_dm_the_list_is_over_all_teams_that_one_sees(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, "Layoffs", in_="#leads")
    await place(here, "Churn")
    for name, sees_leads in (("ana", True), ("cy", False)):
        title = "Open bets" if sees_leads else "Open bets of Growth"
        listed = await ask(here.person(name), "", title, in_="@drumbeat")
        assert rows(listed) == (["B-1 Layoffs", "B-2 Churn"] if sees_leads else ["B-2 Churn"])
        assert ("· Leads" in listed.text, "· Growth" in listed.text) == (sees_leads, sees_leads)


async def test_the_filter_is_a_form_whose_list_is_in_the_modal(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await place_many(here, 11)
    await place(here, "Layoffs", in_="#leads", Owner="@ben")
    ben = here.person("ben")
    listed = await ask(ben, "open guess @ana", "Open bets of Growth")
    await ben.clicks("Filter", on=listed)
    form = await ben.modal("Filter bets")
    assert form.values == {"List": "Open", "Words": "guess", "Owner": "@ana", "Team": "Growth"}
    await ben.fills({"List": "All", "Words": "", "Owner": "@ana", "Team": "All that you can see"})
    await ben.submits()
    first = await ben.modal("Bets")
    assert "All bets · owner @Ana Silva · page 1" in first.text
    assert "· Growth" in first.text
    await ben.clicks("Next")
    await ben.sees("page 2", in_="modal")
    await ben.clicks("Filter")
    form = await ben.modal("Filter bets")
    assert form.values["Owner"] == "@ana", "what is listed, not what was entered before"
    await ben.fills({"Words": "layoff", "Team": "Leads", "Owner": "@ben"})
    await ben.submits()
    found = await ben.modal("Bets")
    assert "All bets of Leads with “layoff” · owner @Ben Okafor" in found.text
    await ben.clicks("Show")
    await ben.sees("B-12 Layoffs", in_="modal")
    await ben.clicks("Update")
    await ben.modal("Update a bet")


async def test_a_narrowed_list_is_cleared_by_a_button(here: World) -> None:
    await here.set_up()
    await place(here)
    cy = here.person("cy")
    nothing = await ask(cy, "open @cy", "Open bets of Growth · owner @Cy Young")
    assert "None. Take something out of the filter, or clear it." in nothing.text
    await cy.clicks("Clear filter", on=nothing)
    cleared = await cy.sees("B-1 Churn ·", in_="#growth")
    assert cleared.ts == nothing.ts
    assert "[Clear filter]" not in cleared.text


async def test_words_that_a_list_is_not_found_by_lead_to_what_finds_them(here: World) -> None:
    await here.set_up()
    await place(here, "採用決定")
    await place(here, "Hire about ten")
    cy = here.person("cy")
    assert rows(await ask(cy, "open 採用決", "with “採用決”")) == ["B-1 採用決定"]
    for words in ("採用", "決定", "決定 & ten"):
        nothing = await ask(cy, f"open {words}", f"with “{words}”")
        assert rows(nothing) == []
        assert f"/rituals find {words} looks inside of it too" in nothing.text
    await cy.types("/rituals find 決定", in_="#growth")
    await cy.sees("B-1 · 採用決定", in_="#growth")
    short = await ask(cy, "open ab", "with “ab”")
    assert rows(short) == []
    assert "A word of fewer than 3 letters is found only whole." in short.text
    assert "/rituals find" not in short.text


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("open @ana owner @ben", "You named two people as owner. Name one of them."),
        ("all @nobody queue", "“@nobody” is not one person."),
    ],
)
async def test_who_can_not_be_looked_for_is_named_and_the_line_is_kept(here: World, line: str, why: str) -> None:
    await here.set_up()
    refused = await ask(here.person("ana"), line, why)
    assert f"You typed: /bet list {line}" in refused.text.replace("Ana Silva", "ana").replace("Ben Okafor", "ben")


async def test_slack_refusing_the_filter_says_so(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    listed = await ask(ana, "", "Open bets of Growth")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.clicks("Filter", on=listed)
    await ana.sees("The form could not be opened", in_="#growth")


async def test_a_name_is_found_by_the_beginnings_of_its_words(here: World) -> None:
    await here.set_up()
    await place(here, "Über-Onboarding, EU")
    await place(here, "Onboarding")
    await place(here, "The internationalization of prices")
    ben = here.person("ben")
    for typed, said in (
        ("onboarding 70 slow", "B-2 Onboarding · 80 → 70 %"),
        ("über-onb 60 legal", "B-1 Über-Onboarding, EU · 80 → 60 %"),
        ("eu 50 rain", "B-1 Über-Onboarding, EU · 60 → 50 %"),
        ("internationalization of p 40 taxes", "B-3 The internationalization of prices · 80 → 40 %"),
        ("the internationalization of prices 30 vat", "40 → 30 %"),
    ):
        await ben.types(f"/bet {typed}", in_="#growth")
        await ben.sees(f"Noted: {said}" if said.startswith("B") else said, in_="#growth")
        await here.settled()
    await ben.types("/bet internationalities 30 no", in_="#growth")
    await ben.sees("an update of a bet", in_="#growth")


async def test_an_update_moves_a_bet_in_the_list_and_it_is_found_as_before(here: World) -> None:
    """An update changes where a bet stands in the list, and nothing of what it is found by."""
    await here.set_up()
    await place(here, "Churn")
    await place(here, "Onboarding", **{"Confidence, %": "70"})
    cy = here.person("cy")
    assert rows(await ask(cy, "", "Open bets of Growth")) == ["B-2 Onboarding", "B-1 Churn"]
    await update(cy, {"Health": "Off track", "What changed": "no budget"})
    await here.settled()
    assert rows(await ask(cy, "now", "Bets of Growth for now")) == ["B-1 Churn", "B-2 Onboarding"]
    assert rows(await ask(cy, "all churn", "with “churn”")) == ["B-1 Churn"]


async def test_all_of_a_bet_is_read_where_its_card_left_something_out(here: World) -> None:
    await here.set_up()
    await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await block(here, 1, 4)
    await ben.types("/bet B-1", in_="#growth")
    assert "[Show all]" not in (await ben.sees("blocker 4", in_="#growth")).text
    await block(here, 5, 7)
    await ben.types("/bet B-1", in_="#growth")
    card = await ben.sees("and 2 more", in_="#growth")
    await ben.clicks("Show all", on=card)
    shown = await ben.modal("B-1 · all of it")
    assert all(f"blocker {number}" in shown.text for number in range(1, 8))
    await here.settled()
    posted = next(one for one in ana.reads("#growth") if one.text.startswith("B-1 Churn") and not one.ephemeral)
    assert "[Show all]" in posted.text


async def block(here: World, first: int, last: int) -> None:
    """These blockers, as their form would add them."""
    now, by = here.bot.deps.now(), here.person("ana").id

    def work(tx: Tx) -> None:
        for number in range(first, last + 1):
            before = existing(tx, 1)
            after = bets.block(before, f"blocker {number}", owner=by, by=by, now=now)
            team = teams.get(tx, before.team)
            assert team is not None
            change(tx, before, after, team, what="blocked", by=by, now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def test_what_else_is_typed_of_bets_is_reached_from_the_list(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here, "Churn")
    await ana.types("/bet list", in_="#growth")
    found = await ana.sees("[Hill chart] [Record]", in_="#growth")
    await ana.clicks("Hill chart", on=found)
    assert "Churn" in (await ana.sees("Hill chart of Growth", in_="#growth")).text
    await ana.clicks("Record", on=found)
    assert (await ana.sees("Your record", in_="#growth")).ephemeral
    await ana.clicks("Place a bet", on=found)
    await ana.modal("Place a bet")
