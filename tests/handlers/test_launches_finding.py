"""Launches as people find them: in lists, by words and by people; and never what they may not see."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.rules import launches as rules
from bot.rules.approval import Approval
from bot.rules.launches import Ending, Launch, Outcome, Terms
from handlers.launches.steps import change, existing, start
from sandbox.person import Person, Seen
from storage import launches as stored
from storage import teams
from storage.engine import Tx
from tests.launching import TUESDAY
from tests.world import MONDAY, World


async def plan(
    here: World, name: str = "Checkout", *, in_: str = "#growth", owner: str = "ana", approver: str = "ben", **more: Any
) -> Launch:
    """A launch as its form would make it."""
    channel = here.sandbox.world.channel(in_).id
    people = {one: here.person(one).id for one in {"ana", owner, approver}}
    parts: dict[str, Any] = {"terms": Terms(name=name), "items": rules.default_checklist(), "at": TUESDAY} | more

    def work(tx: Tx) -> Launch:
        team = teams.get_by_channel(tx, channel)
        assert team is not None
        launch = Launch(
            number=stored.claim_number(tx),
            team=team.id,
            owner=people[owner],
            approval=Approval(approver=people[approver], due=parts["at"]),
            planned_by=people["ana"],
            planned_at=MONDAY,
            **parts,
        )
        start(tx, launch, team, by=people["ana"], now=MONDAY)
        return launch

    launch = await here.bot.db.run(here.sandbox.team_id, work)
    here.bot.delivery.wake(here.sandbox.team_id)
    await here.settled()
    return launch


async def make(
    here: World,
    what: Callable[[Launch], Launch],
    number: int = 1,
    *,
    said: str = "edited",
    by: str = "ana",
    why: str | None = None,
) -> None:
    """A change of a launch as its own handler leaves it behind."""
    now, who = here.bot.deps.now(), here.person(by).id

    def work(tx: Tx) -> None:
        before = existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        after = replace(what(before), version=before.version + 1)
        change(tx, before, after, team, what=said, by=who, now=now, why=why)

    await here.bot.db.run(here.sandbox.team_id, work)
    here.bot.delivery.wake(here.sandbox.team_id)
    await here.settled()


async def ask(person: Person, line: str, title: str, in_: str = "#growth") -> Seen:
    """A list, by the line that is typed for it."""
    await person.types(f"/launch list {line}".strip(), in_=in_)
    return await person.sees(title, in_=in_)


def rows(listed: Seen) -> list[str]:
    return [line.split(" · ")[0] for line in listed.text.splitlines() if line.startswith("L-")]


async def test_each_list_holds_what_it_says(here: World) -> None:
    await here.set_up()
    await plan(here, "Checkout", at=TUESDAY + timedelta(days=1))
    await plan(here, "Beta", owner="ben", approver="cy")
    await plan(here, "Old", launched_at=MONDAY, launched_by=here.person("ana").id)
    gone = Ending(outcome=Outcome.CANCELLED, by=here.person("ana").id, at=MONDAY, why="no budget")
    await plan(here, "Gone", ending=gone)
    cy, ben = here.person("cy"), here.person("ben")
    for line, title, found in (
        ("", "Launches of Growth to come", ["L-2 Beta", "L-1 Checkout"]),
        ("COMING", "Launches of Growth to come", ["L-2 Beta", "L-1 Checkout"]),
        ("launched", "Launches of Growth that are out", ["L-3 Old"]),
        ("ended", "Launches of Growth that were cancelled or rolled back", ["L-4 Gone"]),
        ("all", "All launches of Growth", ["L-4 Gone", "L-3 Old", "L-2 Beta", "L-1 Checkout"]),
        ("coming @ben", "owner @Ben Okafor", ["L-2 Beta"]),
        ("all approver @cy owner @ben be", "with “be” · owner @Ben Okafor · approver @Cy Young", []),
        ("all approver @cy owner @ben bet", "with “bet” · owner @Ben Okafor · approver @Cy Young", ["L-2 Beta"]),
    ):
        assert rows(await ask(cy, line, title)) == found, line
    assert rows(await ask(ben, "mine", "that you own or approve")) == ["L-2 Beta", "L-1 Checkout"]
    assert rows(await ask(cy, "mine", "that you own or approve")) == ["L-2 Beta"]
    assert "/launch list shows those of everybody" in (await ask(here.person("gus"), "mine", "that you own")).text


async def test_a_list_of_something_is_a_name(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for line in ("list of vendors", "list coming-soon page"):
        await ana.types(f"/launch {line}", in_="#growth")
        assert (await ana.modal("Plan a launch")).values["Name"] == line
        await ana.closes()


async def test_a_page_takes_the_place_of_the_one_before_and_leads_to_cards(here: World) -> None:
    await here.set_up()
    for number in range(1, 12):
        await plan(here, f"Step {number}", at=TUESDAY + timedelta(days=number))
    cy = here.person("cy")
    first = await ask(cy, "", "Launches of Growth to come · page 1")
    assert rows(first) == [f"L-{number} Step {number}" for number in range(1, 11)]
    await cy.clicks("Next", on=first)
    second = await cy.sees("Launches of Growth to come · page 2", in_="#growth")
    assert (second.ts, second.ephemeral, rows(second)) == (first.ts, True, ["L-11 Step 11"])
    assert "[Next]" not in second.text
    await cy.clicks("Show", on=second)
    await here.settled()
    card = cy.reads("#growth")[-1]
    assert card.ephemeral
    assert card.text.startswith("L-11 Step 11")
    assert "[Tick]" in card.text
    await cy.clicks("Previous", on=second)
    again = await cy.sees("Launches of Growth to come · page 1", in_="#growth")
    assert (again.ts, again.text) == (first.ts, first.text)


async def test_in_a_dm_the_list_is_over_all_teams_that_one_sees(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await plan(here, "Layoffs", in_="#leads")
    await plan(here, "Checkout")
    for name, sees_leads in (("ana", True), ("cy", False)):
        title = "Launches to come" if sees_leads else "Launches of Growth to come"
        listed = await ask(here.person(name), "", title, in_="@drumbeat")
        assert rows(listed) == (["L-1 Layoffs", "L-2 Checkout"] if sees_leads else ["L-2 Checkout"])
        assert ("· Leads" in listed.text, "· Growth" in listed.text) == (sees_leads, sees_leads)


async def test_the_filter_is_a_form_whose_list_is_in_the_modal(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    for number in range(1, 12):
        await plan(here, f"Step {number}")
    await plan(here, "Layoffs", in_="#leads", owner="ben")
    ben = here.person("ben")
    listed = await ask(ben, "coming step @ana approver @ben", "Launches of Growth to come")
    await ben.clicks("Filter", on=listed)
    form = await ben.modal("Filter launches")
    assert form.values == {"List": "To come", "Words": "step", "Owner": "@ana", "Approver": "@ben", "Team": "Growth"}
    await ben.fills({"List": "All", "Words": "", "Team": "All that you can see"})
    await ben.submits()
    first = await ben.modal("Launches")
    assert "All launches · owner @Ana Silva · approver @Ben Okafor · page 1" in first.text
    await ben.clicks("Next")
    await ben.sees("page 2", in_="modal")
    await ben.clicks("Filter")
    form = await ben.modal("Filter launches")
    assert form.values["Owner"] == "@ana", "what is listed, not what was entered before"
    await ben.fills({"Words": "layoff", "Team": "Leads", "Owner": "@ben"})
    await ben.submits()
    found = await ben.modal("Launches")
    assert "All launches of Leads with “layoff” · owner @Ben Okafor" in found.text
    await ben.clicks("Show")
    await ben.sees("L-12 Layoffs", in_="modal")


async def test_a_narrowed_list_is_cleared_by_a_button(here: World) -> None:
    await here.set_up()
    await plan(here)
    cy = here.person("cy")
    nothing = await ask(cy, "coming @cy", "Launches of Growth to come · owner @Cy Young")
    assert "None. Take something out of the filter, or clear it." in nothing.text
    await cy.clicks("Clear filter", on=nothing)
    cleared = await cy.sees("L-1 Checkout ·", in_="#growth")
    assert cleared.ts == nothing.ts
    assert "[Clear filter]" not in cleared.text


async def test_words_that_a_list_is_not_found_by_lead_to_what_finds_them(here: World) -> None:
    await here.set_up()
    await plan(here, "採用決定")
    nothing = await ask(here.person("cy"), "coming 決定", "with “決定”")
    assert rows(nothing) == []
    assert "/rituals find 決定 looks inside of it too." in nothing.text
    assert "found only whole" in (await ask(here.person("cy"), "all qq", "with “qq”")).text


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("coming @ana owner @ben", "You named two people as owner. Name one of them."),
        ("all approver @nobody queue", "“@nobody” is not one person."),
    ],
)
async def test_who_can_not_be_looked_for_is_named_and_the_line_is_kept(here: World, line: str, why: str) -> None:
    await here.set_up()
    refused = await ask(here.person("ana"), line, why)
    assert f"You typed: /launch list {line}" in refused.text.replace("Ana Silva", "ana").replace("Ben Okafor", "ben")


async def test_a_launch_moves_from_list_to_list_with_what_happens_to_it(here: World) -> None:
    await here.set_up()
    await plan(here)
    ana = here.person("ana")
    await make(here, lambda one: replace(one, launched_at=MONDAY, launched_by=one.owner), said="launched")
    assert rows(await ask(ana, "", "to come")) == []
    listed = await ask(ana, "launched", "that are out")
    assert rows(listed) == ["L-1 Checkout"]
    assert "no result measured" in listed.text


async def test_who_left_a_private_channel_turns_no_more_pages(here: World) -> None:
    await here.set_up("#leads")
    for number in range(11):
        await plan(here, f"Step {number}", in_="#leads")
    ben = here.person("ben")
    listed = await ask(ben, "", "Launches of Leads to come · page 1", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.clicks("Next", on=listed)
    await ben.sees("There is no such team that you can see.", in_="@drumbeat")
    await ben.clicks("Show", on=listed)
    await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await ben.clicks("Filter", on=listed)
    await ben.sees("There is no set-up channel that you can see.", in_="@drumbeat")
