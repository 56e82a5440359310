"""Decisions as people find them: by number and in lists, and never what they may not see."""

from tests.handlers.test_decisions.living import card, decide_number, log
from tests.world import World


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
    assert "D-1 Pick the queue · @Ben Okafor" in listed.text
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
        listed = await person.sees("Open decisions of Growth", in_="@drumbeat")
        assert ("Layoffs" in listed.text) is sees_leads
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
    await cy.types("/decide list all queue", in_="@drumbeat")
    first = await cy.sees("All decisions with “queue” · page 1", in_="@drumbeat")
    assert "D-13" in first.text
    assert "D-4 " in first.text
    assert "D-3 " not in first.text
    await cy.clicks("Next", on=first)
    second = await cy.sees("All decisions with “queue” · page 2", in_="@drumbeat")
    assert "D-2 Queue number 2 · Approved by @Ben Okafor" in second.text
    assert "Layoffs" not in first.text + second.text
    await ana.types("/decide list all layoff", in_="@drumbeat")
    await ana.sees("D-1 Layoffs and queues", in_="@drumbeat")
    await ben.types("/decide list decided", in_="#growth")
    assert "D-2 Queue number 2 · Approved" in (await ben.sees("Decisions made", in_="#growth")).text
    await cy.types("/decide list mine", in_="#growth")
    assert "None." in (await cy.sees("Open decisions that you decide or drive", in_="#growth")).text
