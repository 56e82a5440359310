"""Decisions as people find them: by number and in lists, and never what they may not see."""

import json
from datetime import timedelta

import pytest

from tests.handlers import front
from tests.handlers.test_decisions.living import ask, card, decide_number, log, log_many
from tests.world import MONDAY, World


async def test_a_private_decision_is_invisible_by_number(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    ana, cy, gus = here.person("ana"), here.person("cy"), here.person("gus")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await card(ana, in_="#leads")
    for person in (cy, gus):
        await person.types("/decide D-1", in_="#growth")
        answer = await person.sees("There is no such record that you can see.", in_="#growth")
        assert "Layoffs" not in answer.text
    await cy.types("/decide D-99", in_="#growth")
    await cy.sees("There is no such record that you can see.", in_="#growth")
    await cy.types("/decide list", in_="#growth")
    await cy.sees("Log one with /decide", in_="#growth")


async def test_by_number_and_in_a_list(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await cy.types("/decide d1", in_="#growth")
    shown = await cy.sees("D-1 · Pick the queue", in_="#growth")
    await cy.types("/decide list", in_="#growth")
    listed = await cy.sees("Open decisions of Growth", in_="#growth")
    assert "D-1 Pick the queue · @Ben Okafor · due" in listed.text
    assert shown.channel == listed.channel
    await cy.types("/decide list of vendors", in_="#growth")
    assert (await cy.modal("Log a decision")).values["Title"] == "list of vendors"


async def test_in_a_dm_everything_of_ones_own_teams_can_be_asked_for(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    cy, ana = here.person("cy"), here.person("ana")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await log(ana, "/decide Pick the queue @ben fri", in_="#growth")
    for person, sees_leads in ((ana, True), (cy, False)):
        await person.types("/decide list", in_="@drumbeat")
        title = "Open decisions" if sees_leads else "Open decisions of Growth"
        listed = await person.sees(title, in_="@drumbeat")
        assert ("Layoffs" in listed.text) is sees_leads
        assert ("· Leads" in listed.text) is sees_leads
    await cy.types("/rituals status", in_="@drumbeat")
    await cy.sees("Coming", in_="@drumbeat")
    await cy.types("/rituals pause", in_="@drumbeat")
    await cy.sees("Pausing and resuming belong to a channel", in_="@drumbeat")
    await cy.types("/weekly", in_="@drumbeat")
    await cy.sees("Weekly note · Growth", in_="@drumbeat")
    await cy.types("/decide Pick a colour @ben 2026-11-25 09:00", in_="@ana")
    form = await cy.modal("Log a decision")
    assert (form.values["Due"], form.values["Due at"]) == ("2026-11-25", "09:00"), "read in the team's zone"


async def test_lists_are_searched_and_turned_and_hold_only_what_one_sees(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana, "/decide Layoffs and queues @ben fri", in_="#leads")
    for number in range(2, 14):
        await log(ana, f"/decide Queue number {number} @ben fri")
    await decide_number(ben, 2, "Approve")
    await here.settled()
    first = await ask(cy, "all queue", "All decisions of Growth with “queue” · page 1", in_="@drumbeat")
    assert "D-13" in first.text
    assert "D-4 " in first.text
    assert "D-3 " not in first.text
    await cy.clicks("Next", on=first)
    second = await cy.sees("All decisions of Growth with “queue” · page 2", in_="@drumbeat")
    assert "D-2 Queue number 2 · Approved by @Ben Okafor" in second.text
    assert "Layoffs" not in first.text + second.text
    assert "D-1 Layoffs and queues" in (await ask(ana, "all layoff", "All decisions with “layoff”", "@drumbeat")).text
    assert "D-2 Queue number 2 · Approved" in (await ask(ben, "decided", "Decisions of Growth that are made")).text
    assert "None." in (await ask(cy, "mine", "Open decisions of Growth that you decide or drive")).text


async def test_a_page_takes_the_place_of_the_one_before(here: World) -> None:
    await here.set_up()
    await log_many(here.person("ana"), 11)
    cy = here.person("cy")
    first = await ask(cy, "", "Open decisions of Growth · page 1")
    await here.settled()
    before = len(cy.reads("#growth"))
    await cy.clicks("Next", on=first)
    await here.settled()
    second = await cy.sees("Open decisions of Growth · page 2", in_="#growth")
    assert (second.ts, second.ephemeral) == (first.ts, True)
    assert len(cy.reads("#growth")) == before, "one list, not two"
    assert "D-11 " in second.text
    assert "[Next]" not in second.text
    await cy.clicks("Previous", on=second)
    again = await cy.sees("Open decisions of Growth · page 1", in_="#growth")
    assert (again.ts, again.text) == (first.ts, first.text)


async def test_a_page_that_emptied_meanwhile_is_the_first_one(here: World) -> None:
    await here.set_up()
    await log_many(here.person("ana"), 11)
    ben, cy = here.person("ben"), here.person("cy")
    first = await ask(cy, "", "Open decisions of Growth · page 1")
    await decide_number(ben, 1, "Approve")
    await here.settled()
    await cy.clicks("Next", on=first)
    left = await cy.sees("D-11 Question 11 · @Ben", in_="#growth")
    assert left.ts == first.ts
    assert "Open decisions of Growth\n" in left.text
    assert "D-1 " not in left.text


async def test_each_line_leads_to_its_card(here: World) -> None:
    await here.set_up()
    await log_many(here.person("ana"), 2)
    await here.settled()
    ben = here.person("ben")
    listed = await ask(ben, "", "Open decisions of Growth")
    await ben.clicks("Show", on=listed, nth=1)
    await here.settled()
    shown = await card(ben, "D-2")
    assert shown.ephemeral
    assert shown.ts != listed.ts
    await ben.clicks("Decide", on=shown)
    await ben.modal("Decide D-2")


async def test_what_is_overdue_says_for_how_long(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide Pick the queue @ben fri")
    await here.jump(MONDAY + timedelta(days=7))
    assert "overdue by 3 days" in (await ask(here.person("cy"), "overdue", "Overdue decisions of Growth")).text


async def test_people_are_typed_in_any_order_and_cleared_by_a_button(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana, "/decide Pick the queue @ben fri")
    await log(ana, "/decide Pick the broker @cy fri")
    await log(ben, "/decide Drop the queue @cy fri")
    for line, title, found in (
        ("open @ben", "approver @Ben Okafor", ["D-1"]),
        ("all approver @cy queue", "with “queue” · approver @Cy Young", ["D-3"]),
        ("all driver @ana pick", "with “pick” · driver @Ana Silva", ["D-2", "D-1"]),
        ("open driver @ana approver @cy", "approver @Cy Young · driver @Ana Silva", ["D-2"]),
    ):
        listed = await ask(cy, line, title)
        assert [one for one in ("D-1", "D-2", "D-3") if f"{one} " in listed.text] == sorted(found)
    nothing = await ask(cy, "decided driver @cy", "driver @Cy Young")
    assert "None. Take something out of the filter, or clear it." in nothing.text
    await cy.clicks("Clear filter", on=nothing)
    cleared = await cy.sees("None yet. Log one with /decide.", in_="#growth")
    assert cleared.ts == nothing.ts
    assert "[Clear filter]" not in cleared.text


async def test_words_that_a_list_is_not_found_by_lead_to_what_finds_them(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide 採用決定 @ben fri")
    for words in ("採用", "決定"):
        nothing = await ask(here.person("cy"), f"all {words}", f"with “{words}”")
        assert "D-1" not in nothing.text
        assert f"/rituals find {words} looks inside of it too." in nothing.text
    assert "found only whole" in (await ask(here.person("cy"), "all qq", "with “qq”")).text


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("open approver @ana approver @ben", "You named two people as approver. Name one of them."),
        ("open @ana queue @ben", "You named two people as approver. Name one of them."),
        ("all driver @nobody queue", "“@nobody” is not one person."),
    ],
)
async def test_who_can_not_be_looked_for_is_named_and_the_line_is_kept(here: World, line: str, why: str) -> None:
    await here.set_up()
    ana = here.person("ana")
    refused = await ask(ana, line, why)
    assert f"You typed: /decide list {line}" in refused.text.replace("Ana Silva", "ana").replace("Ben Okafor", "ben")


async def test_a_group_and_somebody_unknown_are_refused(here: World) -> None:
    await here.set_up()
    async with front.door(here) as client:
        for text, why in (
            ("list all approver <!subteam^S1|@eng>", "“@eng” is not one person."),
            ("list all approver <@U0NOBODY|x>", "Slack knows no such person."),
        ):
            answer = await front.send_command(client, here, command="/decide", text=text)
            assert why in json.loads(answer.text)["text"]


async def test_the_filter_is_a_form_whose_list_is_in_the_modal(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await log_many(here.person("ana"), 11)
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    listed = await ask(ben, "open question @ben", "Open decisions of Growth")
    await ben.clicks("Filter", on=listed)
    form = await ben.modal("Filter decisions")
    assert form.values == {"List": "Open", "Words": "question", "Approver": "@ben", "Driver": None, "Team": "Growth"}
    await ben.fills({"List": "All", "Words": "", "Approver": "@ben", "Driver": "@ana", "Team": "All that you can see"})
    await ben.submits()
    first = await ben.modal("Decisions")
    assert "All decisions · approver @Ben Okafor · driver @Ana Silva · page 1" in first.text
    assert "D-12 Layoffs" in first.text
    assert "· Leads" in first.text
    await ben.clicks("Next")
    await ben.sees("page 2", in_="modal")
    await ben.clicks("Filter")
    form = await ben.modal("Filter decisions")
    assert form.values["Driver"] == "@ana", "what is listed, not what was entered before"
    await ben.fills({"Words": "layoff", "Team": "Leads"})
    await ben.submits()
    found = await ben.modal("Decisions")
    assert "All decisions of Leads with “layoff”" in found.text
    await ben.clicks("Show")
    await ben.sees("D-12 · Layoffs", in_="modal")
    await ben.clicks("Decide")
    await ben.modal("Decide D-12")
    for _ in range(3):
        await ben.closes()
    assert here.sandbox.world.stacks.get(ben.id, []) == [], "never more than the list, a card and its form"


async def test_the_filter_asks_for_no_team_where_there_is_one(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await log(here.person("ana"), "/decide Layoffs @ben fri", in_="#leads")
    cy = here.person("cy")
    await cy.clicks("Filter", on=await ask(cy, "", "Open decisions of Growth"))
    assert "Team" not in (await cy.modal("Filter decisions")).labels
    await cy.fills({"List": "All"})
    await cy.submits()
    assert "None yet." in (await cy.modal("Decisions")).text


async def test_slack_refusing_the_filter_says_so(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    listed = await ask(ana, "", "Open decisions of Growth")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.clicks("Filter", on=listed)
    await ana.sees("The form could not be opened", in_="#growth")
