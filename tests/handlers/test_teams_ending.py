"""What was open when a set-up was ended: it sets nothing up again and records nothing, and keeps what was typed."""

import asyncio
from typing import Any

import pytest

from bot.rules import teams as rules
from sandbox.person import Person
from storage import teams
from storage.engine import Tx
from tests.handlers.drafted import drafted
from tests.handlers.leaving import happened
from tests.handlers.test_bets import FILLED
from tests.handlers.test_decisions import living
from tests.handlers.test_decisions.test_reopening import LEAVE, REOPEN, brings
from tests.handlers.test_teams_absences import ends, team
from tests.world import World

ENDED = "The set-up of this channel was ended"
FORMS: list[tuple[str, str, dict[str, Any], str]] = [
    ("/decide Pick the queue @ben fri", "Log a decision", {"Context": "three queues were tried"}, "/decide list"),
    ("/bet", "Place a bet", FILLED | {"Name": "Churn"}, "/bet list"),
    ("/launch Mobile checkout 2026-12-08", "Plan a launch", {"Go / no-go approver": "@ben"}, "/launch list"),
    ("/metric WAU", "Add a metric", {"Name": "Weekly users"}, "/metric list"),
]


async def is_refused(person: Person, title: str) -> None:
    """Above the form it says why; below it stands all that was entered."""
    entered = (await person.modal(title)).values
    await person.submits()
    refused = await person.modal("That didn't work")
    assert ENDED in refused.text
    assert "/rituals setup" in refused.text
    await person.closes()
    assert (await person.modal(title)).values == entered


@pytest.mark.parametrize(("line", "title", "entered", "listed"), FORMS, ids=[one[0].split()[0] for one in FORMS])
async def test_a_form_of_something_new_records_nothing_once_the_set_up_ended(
    here: World, line: str, title: str, entered: dict[str, Any], listed: str
) -> None:
    await here.set_up()
    cy, ana = here.person("cy"), here.person("ana")
    await cy.types(line, in_="#growth")
    await cy.modal(title)
    await cy.fills(entered)
    await ends(here)
    await is_refused(cy, title)
    await here.settled()
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Set up this channel")
    await ana.submits()
    await ana.sees("set Growth up again", in_="#growth")
    await cy.submits()
    await here.settled()
    await ana.types(listed, in_="#growth")
    (word,) = [
        one for one in ("Pick the queue", "Churn", "Mobile checkout", "Weekly users") if one in str((line, entered))
    ]
    await ana.sees(word, in_="#growth")


async def test_where_several_teams_are_offered_the_one_that_ended_is_marked(here: World) -> None:
    await here.set_up()
    await here.set_up("#payload-team")
    cy = here.person("cy")
    await cy.types("/bet", in_="@drumbeat")
    await cy.modal("Place a bet")
    await cy.fills({"Team": "Growth"} | FILLED | {"Name": "Churn"})
    await ends(here)
    await cy.submits()
    form = await cy.modal("Place a bet")
    assert ENDED in form.errors["Team"]
    assert form.values["Name"] == "Churn"
    await cy.fills({"Team": "Payload team"})
    await cy.submits()
    await cy.sees("B-1", in_="#payload-team")


async def test_it_may_end_while_slack_is_asked(here: World) -> None:
    """The set-up ends after the team was read, before the bet is kept."""
    await here.set_up()
    cy = here.person("cy")
    await cy.types("/bet", in_="#growth")
    await cy.modal("Place a bet")
    await cy.fills(FILLED | {"Name": "Churn", "Owner": "@olga"})
    olga = here.person("olga").id
    await here.bot.people.forget_person(here.sandbox.team_id, olga)
    here.sandbox.faults.hold("users.info")
    submitting = asyncio.create_task(cy.submits())
    await here.sandbox.faults.held("users.info")
    await ends_at_once(here)
    here.sandbox.faults.release("users.info")
    await submitting
    assert ENDED in (await cy.modal("That didn't work")).text


async def ends_at_once(here: World) -> None:
    def end(tx: Tx) -> None:
        found = teams.get(tx, 1)
        assert found is not None
        teams.save(tx, rules.end(found, here.bot.deps.now()))

    await here.bot.db.run(here.sandbox.team_id, end)


async def test_settings_that_were_open_set_nothing_up_again(here: World) -> None:
    await here.set_up()
    olga = here.person("olga")  # she administers the workspace
    await here.sandbox.invite("@olga", to="#growth", by="ana")
    await olga.types("/rituals setup", in_="#growth")
    await olga.modal("Team settings")
    await olga.fills({"Name": "Growth and more"})
    await ends(here)
    await is_refused(olga, "Team settings")
    assert (await team(here)).ended is not None
    assert (await happened(here, "team 1"))[-1] == "set-up ended"


async def test_a_draft_that_is_out_posts_nothing_any_more(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await ends(here)
    for button in ("Post now", "Hold", "Edit"):
        await ana.clicks(button, on=draft)
        await ana.sees(ENDED, in_="@drumbeat")
    assert not [one for one in ana.reads("#growth") if one.text.startswith("Weekly note ·")]


async def test_no_channel_begins_to_follow_and_one_may_stop(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ends(here)
    await ana.types("/weekly follow #payload-team", in_="#growth")
    await ana.sees(ENDED, in_="#growth")
    await ana.types("/weekly unfollow #payload-team", in_="#growth")
    await ana.sees("#payload-team", in_="#growth")


async def test_new_evidence_opens_no_new_decision_but_may_be_refused(here: World) -> None:
    await here.set_up()
    ana, ben, cy = here.person("ana"), here.person("ben"), here.person("cy")
    await living.log(ana)
    await living.decide(ben, await living.card(ben), "Approve", "fine")
    await here.settled()
    await brings(cy)
    await here.settled()
    await ben.clicks("Answer the evidence", on=await ben.sees("has new evidence on D-1", in_="@drumbeat"))
    await ben.modal("Answer D-1")
    await ben.fills({"Your answer": REOPEN})
    await ends(here)
    await is_refused(ben, "Answer D-1")
    await ben.fills({"Your answer": LEAVE, "Why": "it stands"})
    await ben.submits()
    await here.settled()
    assert (await happened(here, "D-1"))[-1] == "refused to reopen"
