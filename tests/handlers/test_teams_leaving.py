"""Somebody is deactivated: who is told of what was theirs, how it is handed over, and that nothing is asked of them."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.metrics.steps import start
from sandbox.person import Seen
from storage import launches as stored_launches
from storage import metrics
from storage.engine import Tx
from tests import metering
from tests.handlers.front import action, door, send_interaction
from tests.handlers.leaving import GONE, change_team, happened, leaves, looks, told
from tests.handlers.reminding import on, plan
from tests.handlers.test_bets import place
from tests.handlers.test_decisions import living
from tests.launching import item
from tests.world import MONDAY, World, another_process, world


async def everything(here: World) -> None:
    """Ben approves D-1 and L-1's go, owns an item of L-1 and B-1; all else is Ana's."""
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await living.log(ana)
    await place(here, by="ben")
    await plan(here, [item(1, "Support trained", owner=ben.id), item(2, "Docs written")])
    await here.settled()


def measures(tx: Tx, owner: str) -> None:
    """M-1 of the first team."""
    start(tx, replace(metering.metric(metrics.claim_number(tx), "WAU"), team=1, owner=owner), by=owner, now=MONDAY)


async def reassigns(here: World, who: str, on: Seen, to: str, why: str = "", number: int = 0) -> None:
    """The first *Reassign* of a message, or another one."""
    person = here.person(who)
    buttons = [block for block in on.blocks if (block.get("accessory") or {}).get("action_id") == "teams.reassign"]
    value = buttons[number]["accessory"]["value"]
    async with door(here) as client:
        pressed = action(here, "teams.reassign", value, by=person)
        assert (await send_interaction(client, here, pressed)).status_code == 200
    await here.settled()
    await person.modal("Reassign")
    await person.fills({"Who takes it over": to, "Why": why})
    await person.submits()
    await here.settled()


async def test_one_message_lists_all_that_was_theirs(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    (message,) = told(here.person("ana"))
    for line in ("D-1 · Pick the queue", "B-1 · Churn", "L-1 · Support trained"):
        assert line in message.text
    assert "L-1 · Mobile checkout\napprover" in message.text
    assert "Docs written" not in message.text
    assert message.text.count("[Reassign]") == 4
    assert "[Reassign all]" in message.text
    await looks(here)
    assert len(told(here.person("ana"))) == 1
    assert told(here.person("ben")) == []


async def test_who_is_gone_with_nothing_is_not_talked_about(here: World) -> None:
    await here.set_up()
    await leaves(here, "cy")
    assert told(here.person("ana")) == []


async def test_one_by_one_each_change_is_as_if_made_at_its_record(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    ana, cy = here.person("ana"), here.person("cy")
    await ana.clicks("Reassign", on=told(ana)[0])
    form = await ana.modal("Reassign")
    assert "D-1 · Pick the queue" in form.text
    await ana.fills({"Who takes it over": "@cy", "Why": "Ben has left"})
    await ana.submits()
    await cy.sees("Pick the queue", in_="@drumbeat")
    await ana.sees("reassigned D-1: approver @Ben Okafor → @Cy Young — Ben has left", in_="#growth")
    assert "reassigned" in await happened(here, "D-1")
    (message,) = told(ana)
    assert message.text.count("[Reassign]") == 3
    assert "D-1 · Pick the queue — approver → @Cy Young" in message.text
    assert (await living.kept(here)).approval.approver == cy.id


async def test_all_at_once_goes_to_one_person_with_its_own_histories(here: World) -> None:
    await everything(here)
    await here.bot.db.run(here.sandbox.team_id, measures, here.person("ben").id)
    await leaves(here, "ben")
    ana, cy = here.person("ana"), here.person("cy")
    await ana.clicks("Reassign all", on=told(ana)[0])
    form = await ana.modal("Reassign all")
    assert "Approvals (2)" in str(form.blocks)
    await ana.fills({"Who takes it over": "@cy"})
    await ana.submits()
    await here.settled()
    (message,) = told(ana)
    assert "All that was theirs is in other hands, or settled" in message.text
    assert "[Reassign" not in message.text
    launch = await here.bot.db.read(here.sandbox.team_id, stored_launches.get, 1)
    assert launch is not None
    assert (launch.approver, launch.item(1).owner) == (cy.id, cy.id)
    assert (await happened(here, "B-1"))[-1] == "edited"
    assert (await happened(here, "L-1"))[-2:] == ["reassigned", "assigned"]
    assert (await happened(here, "M-1"))[-1] == "edited"


async def test_only_the_ticked_kinds_go_over(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    ana = here.person("ana")
    await ana.clicks("Reassign all", on=told(ana)[0])
    await ana.modal("Reassign all")
    await ana.fills({"What": ["Bets (1)"], "Who takes it over": "@cy"})
    await ana.submits()
    await here.settled()
    (message,) = told(ana)
    assert message.text.count("[Reassign]") == 3
    assert "B-1 · Churn — owner → @Cy Young" in message.text


async def test_who_can_not_take_it_over_is_refused_at_the_field(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    ana = here.person("ana")
    await reassigns(here, "ana", told(ana)[0], "@drumbeat")
    assert "A bot can't be asked" in (await ana.modal("Reassign")).errors["Who takes it over"]
    await ana.closes()
    # Ana drives D-1, so she can't approve it, but may own the bet.
    await reassigns(here, "ana", told(ana)[0], "@ana")
    assert "can't be the driver" in (await ana.modal("Reassign")).errors["Who takes it over"]


async def test_what_one_person_can_not_have_stays_and_is_said(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    ana = here.person("ana")
    await ana.clicks("Reassign all", on=told(ana)[0])
    await ana.modal("Reassign all")
    await ana.fills({"Who takes it over": "@ana"})
    await ana.submits()
    said = await ana.modal("Drumbeat")
    assert "2 reassigned to @Ana Silva. These stay as they were:" in said.text
    assert "The approver can't be the driver" in said.text
    await here.settled()
    assert told(ana)[0].text.count("[Reassign]") == 2


async def test_the_message_follows_what_is_done_elsewhere(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    ana, cy = here.person("ana"), here.person("cy")
    card = await living.card(ana)
    await ana.picks("Withdraw", on=card)
    await ana.modal("Withdraw D-1")
    await ana.fills({"Why": "not needed"})
    await ana.submits()
    await looks(here)
    (message,) = told(ana)
    assert "D-1 · Pick the queue — approver, settled" in message.text
    await cy.types("/launch L-1", in_="#growth")
    assert message.text.count("[Reassign]") == 3


async def test_pressed_twice_or_by_two_at_once_it_goes_over_once(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    ana = here.person("ana")
    old = told(ana)[0]
    await reassigns(here, "ana", old, "@cy")
    button = next(one["accessory"] for one in old.blocks if "accessory" in one)
    async with door(here) as client:
        pressed = action(here, "teams.reassign", button["value"], by=ana)
        assert (await send_interaction(client, here, pressed)).status_code == 200
    await ana.sees("This has been reassigned, or settled, already", in_="#growth")
    assert (await happened(here, "D-1")).count("reassigned") == 1


async def test_who_was_not_told_can_not_press(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    cy = here.person("cy")
    button = next(one["accessory"] for one in told(here.person("ana"))[0].blocks if "accessory" in one)
    async with door(here) as client:
        pressed = action(here, "teams.reassign", button["value"], by=cy)
        assert (await send_interaction(client, here, pressed)).status_code == 200
    await cy.sees("no such record that you can see", in_="#growth")


async def test_private_stays_private_in_the_list(here: World) -> None:
    """Ana hears of #leads; Cy, who drives a decision in #growth, of nothing but that."""
    await here.set_up()
    await here.set_up("#leads")
    ana, cy = here.person("ana"), here.person("cy")
    await living.log(cy)
    await living.log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await here.settled()
    await leaves(here, "ben")
    (hers,), (his,) = told(ana), told(cy)
    assert "Layoffs" in hers.text
    assert "Pick the queue" not in hers.text
    assert "Pick the queue" in his.text
    assert "Layoffs" not in his.text


async def test_what_the_recipient_may_not_see_any_more_is_not_said(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    ana = here.person("ana")
    await living.log(ana)
    await living.log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await here.settled()
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await leaves(here, "ben")
    assert [one for one in told(ana) if "Layoffs" in one.text] == []


async def test_where_the_runner_is_gone_too_an_admin_is_told(here: World) -> None:
    await here.set_up(by="cy")
    ana = here.person("ana")
    await living.log(ana)
    await here.settled()
    await leaves(here, "ana")
    await leaves(here, "ben")
    cy = here.person("cy")
    assert "D-1 · Pick the queue\ndriver" in told(cy, of="@Ana Silva")[0].text
    assert "D-1 · Pick the queue\napprover" in told(cy, of="@Ben Okafor is")[0].text


async def test_who_was_told_and_then_leaves_hands_that_on_too(here: World) -> None:
    await here.set_up(by="cy")
    await living.log(here.person("ana"))
    await here.settled()
    await leaves(here, "ben")
    assert "approver" in told(here.person("ana"))[0].text
    await here.sandbox.deactivate("ana")
    await looks(here)
    await looks(here)
    assert any("approver" in one.text for one in told(here.person("cy")))


async def test_where_no_admin_is_left_the_note_owner_acts(here: World) -> None:
    await here.set_up()
    await change_team(here, note_owner=here.person("cy").id)
    await living.log(here.person("ana"))
    await here.settled()
    await leaves(here, "ana")
    cy = here.person("cy")
    (message,) = told(cy)
    assert "Growth\nteam admin" in message.text
    await cy.clicks("Reassign all", on=message)
    await cy.modal("Reassign all")
    await cy.fills({"Who takes it over": "@cy"})
    await cy.submits()
    await here.settled()
    assert "[Reassign" not in told(cy)[0].text
    assert (await happened(here, "team 1"))[-1] == "settings"
    await cy.types("/rituals setup", in_="#growth")
    assert (await cy.modal("Team settings")).values["Team admins"] == ["@cy"]


async def test_where_nobody_is_left_the_channel_is_told_and_a_full_member_acts(here: World) -> None:
    await here.set_up()
    await living.log(here.person("ana"))
    await here.settled()
    await leaves(here, "ana")
    cy, gus = here.person("cy"), here.person("gus")
    (message,) = told(cy, in_="#growth")
    assert "driver" in message.text
    await gus.clicks("Reassign all", on=message)
    await gus.sees("reassigned, or settled, already", in_="#growth")
    await cy.clicks("Reassign all", on=message)
    await cy.modal("Reassign all")
    await cy.fills({"Who takes it over": "@cy"})
    await cy.submits()
    await here.settled()
    assert "in other hands" in told(cy, in_="#growth")[0].text


async def test_nothing_is_asked_of_who_is_gone_and_who_is_back_lost_nothing(here: World) -> None:
    await everything(here)
    ben, ana = here.person("ben"), here.person("ana")
    read = len(ben.reads("@drumbeat"))
    await leaves(here, "ben")
    await here.jump(MONDAY + timedelta(days=8))
    assert len(ben.reads("@drumbeat")) == read
    assert not [one for one in ana.reads("@drumbeat") if "could not" in one.text]
    await here.sandbox.reactivate("ben")
    await here.sandbox.invite("@ben", to="#growth", by="ana")
    await looks(here)
    (message,) = told(ana, of="@Ben Okafor is back")
    assert "theirs as before" in message.text
    assert "[Reassign" not in message.text
    await here.jump(on(3, hour=15))
    assert any("Mobile checkout" in one.text for one in ben.reads("@drumbeat")[read:])


async def test_who_leaves_again_is_told_of_anew(here: World) -> None:
    await everything(here)
    await leaves(here, "ben")
    await here.sandbox.reactivate("ben")
    await looks(here)
    await here.jump(MONDAY + timedelta(hours=1))
    await leaves(here, "ben")
    assert len(told(here.person("ana"), of="@Ben Okafor is")) == 2
    assert "[Reassign]" in told(here.person("ana"))[-1].text


async def test_a_delegate_is_replaced_by_the_approver_alone(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await living.log(ana)
    card = await living.card(ben)
    await ben.picks("Delegate", on=card)
    await ben.modal("Delegate D-1")
    await ben.fills({"Who decides for you": "@cy"})
    await ben.submits()
    await here.settled()
    await leaves(here, "cy")
    assert told(ana) == []
    (message,) = told(ben)
    assert "decides for @Ben Okafor" in message.text
    await reassigns(here, "ben", message, "@olga")
    approval = (await living.kept(here)).approval
    assert approval.delegation is not None
    assert approval.delegation.to == here.person("olga").id


@pytest.fixture
async def two(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with world(database_url, tmp_path) as running:
        yield running


async def test_two_processes_tell_once(two: World, database_url: str, tmp_path: Path) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("one process alone keeps a SQLite file")
    await everything(two)
    async with another_process(two, database_url, tmp_path) as other:
        await two.sandbox.deactivate("ben")
        await asyncio.gather(two.bot.clock.tick(), other.clock.tick(), two.bot.clock.tick())
        await other.settled()
        await two.settled()
        assert len(told(two.person("ana"))) == 1


async def test_found_at_the_refresh_where_the_event_was_lost(here: World) -> None:
    await everything(here)
    ben = here.person("ben")
    here.sandbox.world.member("ben").deactivated = True
    await here.bot.people.forget_person(here.sandbox.team_id, ben.id)
    await here.bot.rounds.go()
    await looks(here)
    assert GONE in told(here.person("ana"))[0].text
