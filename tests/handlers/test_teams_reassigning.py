"""What is handed over of blockers, of reviews and of what is out already; and the message shows it as it is now."""

import asyncio
import json
from datetime import timedelta
from typing import Any

from bot.rules import bets as rules
from handlers.bets.blocking import unblock
from sandbox.person import Person
from storage import bets, history, teams
from storage.engine import Tx
from tests.handlers.front import door, send_interaction, submission
from tests.handlers.leaving import change_team, happened, leaves, looks, told
from tests.handlers.test_bets import place
from tests.handlers.test_bets_nudging import MONDAY_AFTER, OLD, block, heard
from tests.handlers.test_decisions import living
from tests.handlers.test_decisions.test_reviewing import REVIEW_DAY, asked_for_it, with_result
from tests.handlers.test_launches_reviewing import out
from tests.handlers.test_teams_leaving import everything, measures, reassigns
from tests.handlers.trying import text, user
from tests.world import MONDAY, World

DMS = "@drumbeat"


async def blocked(here: World) -> None:
    """B-1 is Ana's, and Cy was named to unblock it."""
    await here.set_up()
    await place(here)
    await block(here, "Legal has to sign")


async def the_bet(here: World) -> rules.Bet:
    found = await here.bot.db.read(here.sandbox.team_id, bets.get, 1)
    assert found is not None
    changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, "B-1")
    assert rules.replay(changes) == found
    return found


async def test_of_two_who_are_named_at_once_for_the_same_one_has_it(here: World) -> None:
    """Also on PostgreSQL, where the second waits for the first. All that somebody can hold but of a decision."""
    await everything(here)
    ana, cy, olga = here.person("ana"), here.person("cy"), here.person("olga")
    await block(here, "Legal has to sign", by="ben", who="ben")
    await here.bot.db.run(here.sandbox.team_id, measures, here.person("ben").id)
    await change_team(here, note_owner=here.person("ben").id, admins=(ana.id, here.person("ben").id))
    await leaves(here, "ben")
    (message,) = told(ana)
    every = [json.loads(one["accessory"]["value"]) for one in message.blocks if "accessory" in one]
    seen = set()
    async with door(here) as client:

        async def names(carried: Any, to: Person) -> bool:
            view = f"V{to.id} {carried['key']}"
            entered = {"to": user(to), "why": text("")}
            sent = submission(here, "teams.reassigned", view, by=ana, carried=carried, entered=entered)
            return "already" in (await send_interaction(client, here, sent)).text

        for carried in every:
            seen.add(carried["key"].partition(" ")[0])
            late = await asyncio.gather(names(carried, cy), names(carried, olga))
            assert sorted(late) == [False, True], carried["key"]
    assert seen == {"decisions", "bets", "launches", "metrics", "teams"}


# --- blockers --------------------------------------------------------------------------------------------------------


async def test_who_was_to_unblock_a_bet_is_replaced_by_its_owner(here: World) -> None:
    await blocked(here)
    await leaves(here, "cy")
    ana, olga = here.person("ana"), here.person("olga")
    (message,) = told(ana)
    assert "B-1 · Legal has to sign\nblocker, can unblock it · Growth" in message.text
    await reassigns(here, "ana", message, "@olga", why="Cy left")
    line = "blocker: Legal has to sign · who can unblock it: @Cy Young → @Olga Admin — Cy left (@Ana Silva)"
    await here.person("ben").sees(line, in_="#growth")
    assert (await the_bet(here)).blockers[0].owner == olga.id
    assert (await happened(here, "B-1"))[-1] == "blocker reassigned"
    (message,) = told(ana)
    assert "B-1 · Legal has to sign — blocker, can unblock it → @Olga" in message.text
    assert "[Reassign]" not in message.text
    await here.jump(MONDAY_AFTER + timedelta(minutes=10))
    assert list(heard(here)) == ["ana olga"], "five working days after it was added, and not after it was handed over"


async def test_who_takes_an_old_blocker_over_hears_of_it_as_the_one_before(here: World) -> None:
    await blocked(here)
    await here.jump(MONDAY_AFTER + timedelta(minutes=10))
    await leaves(here, "cy")
    ana, olga = here.person("ana"), here.person("olga")
    await reassigns(here, "ana", told(ana)[0], "@olga")
    asked = await olga.sees(OLD, in_=DMS)
    assert "Legal has to sign" in asked.text
    assert "@Olga" in asked.text
    await olga.clicks("Resolved", on=asked)
    await here.settled()
    assert "is not held up by this any more" in (await olga.sees("Legal has to sign", in_=DMS)).text
    assert not (await the_bet(here)).open_blockers


async def test_a_blocker_that_is_resolved_meanwhile_is_settled_and_not_handed_over(here: World) -> None:
    await blocked(here)
    await leaves(here, "cy")
    ana = here.person("ana")
    before = told(ana)[0]
    await here.bot.db.run(here.sandbox.team_id, resolve, here.person("ben").id)
    await looks(here)
    (message,) = told(ana)
    assert "B-1 · Legal has to sign — blocker, can unblock it, settled" in message.text
    assert before.ts == message.ts


def resolve(tx: Tx, by: str) -> None:
    team = teams.get(tx, 1)
    assert team is not None
    unblock(tx, 1, team, 1, by, MONDAY)


async def test_a_bet_and_its_blocker_go_to_one_person_at_once(here: World) -> None:
    await here.set_up()
    await place(here, by="cy")
    await block(here, "Legal has to sign", who="@cy")
    await leaves(here, "cy")
    ana = here.person("ana")
    (message,) = told(ana)
    await ana.clicks("Reassign all", on=message)
    form = await ana.modal("Reassign all")
    assert "Blockers that they can unblock (1)" in str(form.blocks)
    await ana.fills({"Who takes it over": "@ben"})
    await ana.submits()
    await here.settled()
    found, ben = await the_bet(here), here.person("ben").id
    assert (found.owner, found.blockers[0].owner) == (ben, ben)
    assert "in other hands" in told(ana)[0].text


# --- reviews ---------------------------------------------------------------------------------------------------------


async def reviewed_later(here: World) -> None:
    """D-1 is decided; Ana drives it and is to be asked in December what came of it. Cy administers the team."""
    await here.set_up(by="cy")
    await with_result(here)


async def test_the_review_of_who_is_gone_goes_to_another_driver_who_is_asked_on_its_day(here: World) -> None:
    await reviewed_later(here)
    await leaves(here, "ana")
    cy, olga = here.person("cy"), here.person("olga")
    (message,) = told(cy)
    assert "D-1 · Pick the queue\nsays what came of it, due Dec 1, 2026 at 9:00 AM" in message.text
    await reassigns(here, "cy", message, "@ben")
    assert "decides this, so they can't drive it too" in (await cy.modal("Reassign")).errors["Who takes it over"]
    await cy.closes()
    await reassigns(here, "cy", message, "@olga", why="Ana left")
    await here.person("ben").sees("reassigned D-1: driver @Ana Silva → @Olga", in_="#growth")
    assert (await happened(here, "D-1"))[-1] == "reassigned"
    decision = await living.kept(here)
    assert (decision.driver, decision.approval.decided_by) == (olga.id, here.person("ben").id)
    await here.jump(REVIEW_DAY)
    await olga.clicks("Write the review", on=await olga.sees("what came of it?", in_=DMS))
    await olga.modal("Review D-1")
    await olga.fills({"What happened": "p95 is 2 s"})
    await olga.submits()
    await here.settled()
    assert "All that was theirs is in other hands" in told(cy)[0].text


async def test_asked_already_its_new_driver_is_asked_too(here: World) -> None:
    await reviewed_later(here)
    await asked_for_it(here)
    assert [one for one in here.person("ana").reads(DMS) if "what came of it?" in one.text]
    await leaves(here, "ana")
    cy, olga = here.person("cy"), here.person("olga")
    await reassigns(here, "cy", told(cy)[0], "@olga")
    await here.jump(REVIEW_DAY + timedelta(days=1))
    assert len([one for one in olga.reads(DMS) if "what came of it?" in one.text]) == 1
    await here.jump(REVIEW_DAY + timedelta(days=3))
    assert len([one for one in olga.reads(DMS) if "what came of it?" in one.text]) == 1


async def test_decided_after_its_driver_left_the_review_is_added_to_the_message(here: World) -> None:
    await here.set_up(by="cy")
    ana, ben, cy = here.person("ana"), here.person("ben"), here.person("cy")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Review on": "2026-12-01"})
    await ana.submits()
    await here.settled()
    await leaves(here, "ana")
    assert "D-1 · Pick the queue\ndriver" in told(cy)[0].text
    await living.decide(ben, await living.card(ben), "Approve")
    await looks(here)
    (message,) = told(cy)
    assert "D-1 · Pick the queue\nsays what came of it" in message.text
    assert "D-1 · Pick the queue — driver, settled" in message.text


async def test_the_owner_of_a_launch_that_is_out_leaves_its_reviews(here: World) -> None:
    await here.set_up(by="cy")
    await here.bot.people.person(here.sandbox.team_id, here.person("ana").id)
    await out(here)
    await leaves(here, "ana")
    cy, olga = here.person("cy"), here.person("olga")
    (message,) = told(cy)
    assert "L-1 · Mobile checkout, review\nowner, due tomorrow at" in message.text
    await reassigns(here, "cy", message, "@olga")
    await here.jump(MONDAY + timedelta(days=2))
    await olga.sees("was launched", in_=DMS)


# --- as it is now ----------------------------------------------------------------------------------------------------


async def test_what_is_moved_or_called_otherwise_is_shown_so(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await living.log(ana)
    await here.settled()
    await leaves(here, "ben")
    assert "approver, due Nov 20, 2026" in told(ana)[0].text
    await ana.picks("Move the due date", on=await living.card(ana))
    await ana.modal("Move the due date")
    await ana.fills({"Due": "2026-11-26"})
    await ana.submits()
    await looks(here)
    (message,) = told(ana)
    assert "approver, due Nov 26, 2026" in message.text
    assert "Nov 20" not in message.text
