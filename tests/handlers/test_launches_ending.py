"""How a launch comes out, is cancelled or rolled back: who may, who is told, and that it is the last word."""

import asyncio
import re
from datetime import UTC, datetime

import pytest

from bot.rules import launches
from bot.rules.launches import Status
from bot.rules.people import Person as Member
from sandbox.person import CannotDo, Person, Seen
from storage import history
from tests.handlers.under_way import broadcast, card, changed, kept, out, planned, ready, said, with_go
from tests.world import World

ONLY = "can change this."
READING = {"[Show all]", "[History]", "[Full text]"}
"""The buttons of a card that only read."""


async def opens(here: World, entry: str, title: str, by: str = "ana") -> Person:
    person = here.person(by)
    await person.picks(entry, on=await card(here, by))
    await person.modal(title)
    return person


async def cancels(here: World, why: str = "no budget", by: str = "ana") -> None:
    person = await opens(here, "Cancel the launch", "Cancel the launch", by)
    await person.fills({"Why it does not launch": why})
    await person.submits()
    await here.settled()


async def rolls_back(here: World, why: str = "errors doubled", by: str = "ana") -> None:
    person = await opens(here, "Rolled back", "Rolled back", by)
    await person.fills({"Why it was rolled back": why})
    await person.submits()
    await here.settled()


def buttons(shown: Seen) -> set[str]:
    return set(re.findall(r"\[[^\]]+\]", shown.text))


async def whats(here: World) -> list[str]:
    return [one.what for one in await here.bot.db.read(here.sandbox.team_id, history.find, "L-1")]


# --- launched --------------------------------------------------------------------------------------------------------


async def test_it_is_launched_once_and_the_channel_and_the_stakeholders_hear_it(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await planned(here, informed=(cy.id,))
    await ready(here)
    ana = here.person("ana")
    shown = await card(here)
    await asyncio.gather(*(ana.clicks("Launched", on=shown) for _ in range(3)))
    await here.settled()
    assert len(said(here, "L-1 Mobile checkout: go → launched, says @Ana Silva")) == 1
    assert len(said(here, "L-1 Mobile checkout in #growth: go → launched", to="cy", in_="@drumbeat")) == 1
    assert len(broadcast(here)) == 1
    assert (await whats(here)).count("launched") == 1
    assert (await kept(here)).status is Status.LAUNCHED


async def test_it_is_not_launched_without_a_go_or_with_something_open(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana, cy = here.person("ana"), here.person("cy")
    assert "[Launched]" not in (await card(here)).text
    await with_go(here)
    going = await card(here)
    await ana.clicks("Launched", on=going)
    await ana.sees("can't be marked as launched while these are open: Phased rollout with a metric gate", in_="#growth")
    await ana.sees("Tick them first, or ask @Ben Okafor to waive them.", in_="#growth")
    await cy.clicks("Launched", on=await card(here, "cy"))
    await cy.sees(ONLY, in_="#growth")
    assert (await kept(here)).launched_at is None


async def test_before_its_day_or_after_it_what_comes_afterwards_counts_from_when_it_was_launched(here: World) -> None:
    await here.set_up()
    await planned(here)
    await here.jump(datetime(2026, 12, 10, 11, tzinfo=UTC))
    await out(here)
    shown = await card(here)
    assert "Review at T+24 h · open\n@Ana Silva · due tomorrow at 11:00 AM" in shown.text
    assert "launched today at 11:00 AM by @Ana Silva" in shown.text


# --- cancelled -------------------------------------------------------------------------------------------------------


async def test_a_cancelled_launch_says_why_and_has_no_buttons_and_is_in_no_reminder(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await planned(here, informed=(cy.id,))
    await here.jump(datetime(2026, 12, 3, 9, 31, tzinfo=UTC))
    before = len(said(here, "L-1 Mobile checkout launches"))
    await cancels(here)
    shown = await card(here)
    assert "cancelled by @Ana Silva, today at 9:31 AM" in shown.text
    assert "Gate" not in shown.text, "nobody is waited for"
    assert "Cancelled, because\n> no budget" in shown.text
    assert buttons(shown) <= READING, "nothing is left to do"
    told = await cy.sees("L-1 Mobile checkout in #growth: planned → cancelled, says @Ana Silva", in_="@drumbeat")
    assert "no budget" in told.text
    assert len(broadcast(here)) == 1
    await here.jump(datetime(2026, 12, 9, 12, tzinfo=UTC))
    assert len(said(here, "L-1 Mobile checkout launches")) == before
    assert (await whats(here))[-1] == "cancelled"
    await cy.types("/launch list", in_="#growth")
    await cy.sees("None is planned.", in_="#growth")


async def test_cancelling_needs_a_reason_and_the_owner_or_an_admin(here: World) -> None:
    await here.set_up()
    await planned(here)
    cy = here.person("cy")
    await cy.picks("Cancel the launch", on=await card(here, "cy"))
    await cy.sees(ONLY, in_="#growth")
    ana = await opens(here, "Cancel the launch", "Cancel the launch")
    await ana.fills({"Why it does not launch": "  "})
    await ana.submits()
    assert (await ana.modal()).errors == {"Why it does not launch": "Say why, so that others can follow."}
    assert (await kept(here)).ending is None


async def test_of_two_who_cancel_at_once_one_is_told_who_was_faster(here: World) -> None:
    await here.set_up(by="ben")
    await planned(here)
    people = [await opens(here, "Cancel the launch", "Cancel the launch", by) for by in ("ana", "ben")]
    for person in people:
        await person.fills({"Why it does not launch": "no budget"})
    await asyncio.gather(*(person.submits() for person in people))
    await here.settled()
    assert len(said(here, "planned → cancelled")) == 1
    gone = (await kept(here)).ending
    assert gone is not None
    (slower,) = (one for one in people if one.id != gone.by)
    await slower.sees("This launch was cancelled by", in_="modal")


async def test_a_date_that_moved_meanwhile_is_shown_before_it_is_cancelled(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here, "Cancel the launch", "Cancel the launch")
    await with_go(here)
    await ana.fills({"Why it does not launch": "no budget"})
    await ana.submits()
    form = await ana.modal("Cancel the launch")
    assert "its gate says go" in form.text
    assert form.values["Why it does not launch"] == "no budget"
    await ana.submits()
    await here.settled()
    assert len(said(here, "L-1 Mobile checkout: go → cancelled")) == 1


async def test_what_was_launched_meanwhile_is_not_cancelled_nor_moved(here: World) -> None:
    await here.set_up()
    await planned(here)
    await ready(here)
    ana = await opens(here, "Cancel the launch", "Cancel the launch")
    owner = Member(id=ana.id, name="Ana")
    await changed(here, lambda one, now: launches.mark_launched(one, by=owner, admins=(), now=now))
    await ana.fills({"Why it does not launch": "no budget"})
    await ana.submits()
    await ana.sees("@Ana Silva has already marked this as launched.", in_="modal")
    assert (await kept(here)).status is Status.LAUNCHED


# --- rolled back -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["ana", "ben"])
async def test_the_owner_or_the_approver_rolls_it_back_and_everybody_hears_it_at_once(here: World, by: str) -> None:
    await here.set_up()
    cy = here.person("cy")
    await planned(here, informed=(cy.id,))
    await out(here)
    with pytest.raises(CannotDo):
        await cy.picks("Cancel the launch", on=await card(here, "cy"))
    await rolls_back(here, by=by)
    name = here.person(by).member.name
    told = await cy.sees(f"L-1 Mobile checkout in #growth: launched → rolled back, says @{name}", in_="@drumbeat")
    assert "errors doubled" in told.text
    assert len(broadcast(here)) == 1
    shown = await card(here)
    assert "Rolled back, because\n> errors doubled" in shown.text
    assert buttons(shown) <= READING
    assert (await kept(here)).status is Status.ROLLED_BACK


async def test_others_are_told_who_can_roll_it_back(here: World) -> None:
    await here.set_up()
    await planned(here)
    await out(here)
    cy = here.person("cy")
    await cy.picks("Rolled back", on=await card(here, "cy"))
    await cy.sees(ONLY, in_="#growth")


async def test_a_form_of_before_says_what_became_of_it_and_keeps_what_was_typed(here: World) -> None:
    await here.set_up()
    await planned(here)
    ana = await opens(here, "Move the date", "Move the date")
    await changed(here, lambda launch, now: launches.cancel(launch, by=ana.id, why="no budget", now=now))
    await ana.fills({"New launch date": "2026-12-15", "Why it moves": "the vendor", "What is traded": "Scope cut"})
    await ana.submits()
    await ana.sees("This launch was cancelled by @Ana Silva, so nothing of it changes any more.", in_="modal")
    await ana.closes()
    assert (await ana.modal("Move the date")).values["Why it moves"] == "the vendor"
