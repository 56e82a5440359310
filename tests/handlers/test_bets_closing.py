"""A bet ends with evidence, is told to the channel, counts in the record, and may be opened again for 14 days."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages.bets import Ended
from bot.rules import people
from bot.rules.bets import Change, Ending, Health, Result, Settled, State, replay
from handlers import bets
from sandbox.person import Modal, Person, Seen
from storage import bets as stored
from storage import history, teams
from tests.handlers.test_bets import place, said, update
from tests.handlers.test_bets_changing import edits, kept, lines
from tests.world import MONDAY, World

REACHED = {"What came of it": "Reached", "Evidence": "https://example.com/<board>"}


async def opens(person: Person, card: Seen, button: str = "Close", title: str = "Close B-1") -> Modal:
    await person.clicks(button, on=card)
    return await person.modal(title)


async def closes(here: World, card: Seen, who: str = "ana", **more: Any) -> None:
    person = here.person(who)
    await opens(person, card)
    await person.fills(REACHED | more)
    await person.submits()
    await here.settled()


async def reopens(here: World, card: Seen, who: str = "ana", why: str = "") -> None:
    person = here.person(who)
    await opens(person, card, "Reopen", "Reopen B-1")
    await person.fills({"Why": why})
    await person.submits()
    await here.settled()


async def settled(here: World) -> list[Settled]:
    def look(tx: Any) -> list[Settled]:
        return stored.find_settled(tx, [team.id for team in teams.find_all(tx)])

    return await here.bot.db.read(here.sandbox.team_id, look)


def is_broadcast(here: World, card: Seen, text: str) -> bool:
    (line,) = [one for one in said(here.person("ben"), text) if one.thread_ts]
    return next(one for one in here.sandbox.world.in_channel(card.channel) if one.ts == line.ts).broadcast


# --- closing ---------------------------------------------------------------------------------------------------------


async def test_a_bet_is_closed_with_evidence_and_the_channel_hears_of_it(here: World) -> None:
    await here.set_up()
    card = await place(here, **{"Appetite, weeks": "6"})
    await here.jump(MONDAY + timedelta(days=22))
    ana, ben = here.person("ana"), here.person("ben")
    form = await opens(ana, card)
    assert form.values["Actual weeks"] == "4", "the week that has begun counts"
    assert "Its appetite was 6 weeks" in str(form.blocks)
    assert form.values["What came of it"] is None, "nobody's answer is guessed"
    await ana.fills(
        REACHED
        | {
            "Actual value": "4.8%",
            "Actual weeks": "5",
            "Delivered": "What was planned is out",
            "What was learned": "call <them> earlier",
        }
    )
    await ana.submits()
    await here.settled()
    (line,) = lines(ben, "closed: reached")
    assert line == (
        "B-1 Churn · closed: reached, 4.8% (aim 5%) · took 5 weeks, appetite 6 weeks · delivered, but not adopted"
        " — https://example.com/<board> (@Ana Silva)"
    )
    assert is_broadcast(here, card, "closed: reached")
    shown = await ben.sees("Reached · actual value 4.8% · took 5 weeks · delivered, but not adopted", in_="#growth")
    assert shown.ts == card.ts
    for part in ("call <them> earlier", "https://example.com/<board>", "Closed by @Ana Silva", "[Reopen] [History]"):
        assert part in shown.text
    assert "[Update]" not in shown.text
    await ben.types("/bet list", in_="#growth")
    await ben.sees("No bet is open", in_="#growth")


@pytest.mark.parametrize("ending", ["Reached", "Partly reached"])
async def test_reached_needs_evidence_and_what_was_typed_stays(here: World, ending: str) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    await opens(ana, card)
    await ana.fills({"What came of it": ending, "What was learned": "a lot"})
    await ana.submits()
    asked = await ana.modal("Close B-1")
    assert asked.errors == {"Evidence": "Add a link or a sentence that somebody else can check."}
    assert asked.values["What was learned"] == "a lot"
    assert await settled(here) == []
    await ana.fills({"Evidence": "the board says 4.8%", "Actual weeks": "0"})
    await ana.submits()
    assert "Type whole weeks from 1" in (await ana.modal()).errors["Actual weeks"]
    await ana.fills({"Actual weeks": ""})
    await ana.submits()
    await here.settled()
    assert (await kept(here)).state is State.CLOSED


@pytest.mark.parametrize(("ending", "came_true"), [("Not reached", False), ("Stopped", None)])
async def test_what_was_not_reached_needs_no_evidence(here: World, ending: str, came_true: bool | None) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    await opens(ana, card)
    await ana.fills({"What came of it": ending})
    await ana.submits()
    await here.settled()
    assert len(lines(ana, f"B-1 Churn · closed: {ending.lower()} · took 1 week (@Ana Silva)")) == 1
    (counted,) = await settled(here)
    assert (counted.number, counted.came_true, counted.stated, counted.weeks) == (1, came_true, 80, 1)


async def test_the_record_takes_who_owned_it_and_its_kind_when_it_was_closed(here: World) -> None:
    await here.set_up()
    card = await place(here, **{"Appetite, weeks": "6"})
    await edits(here.person("ana"), card, {"Owner": "@ben", "Kind of work": "platform", "Appetite, weeks": "4"})
    await here.person("cy").types("/bet B-1 60 legal", in_="#growth")
    await closes(here, card, "ben")
    assert await settled(here) == [
        Settled(number=1, owner=here.person("ben").id, work="platform", appetite=4, weeks=1, stated=60, came_true=True)
    ]


async def test_only_the_owner_and_admins_close_and_reopen(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    cy = here.person("cy")
    await cy.clicks("Close", on=card)
    assert (await cy.sees("Only @Ben Okafor or the team's admins can change this", in_="#growth")).ephemeral
    await closes(here, card, "ben")
    await cy.clicks("Reopen", on=card)
    await here.settled()
    assert sum("Only @Ben Okafor or the team's admins" in one.text for one in cy.reads("#growth")) == 2
    await reopens(here, card, "ana")
    assert (await kept(here)).state is State.OPEN


async def test_an_open_promise_gets_its_answer_at_closing(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    await update(ana, {"Next promise": "ship the <survey>"})
    await here.settled()
    form = await opens(ana, card)
    assert "ship the <survey>" in form.text
    await ana.fills(REACHED | {"What became of the promise": "Partly"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Why": "Say why it was not kept in full."}
    assert (await kept(here)).state is State.OPEN
    await ana.fills({"Why": "half were sent"})
    await ana.submits()
    await here.settled()
    bet = await kept(here)
    assert (bet.state, bet.promise, bet.version) == (State.CLOSED, None, 4)
    (answered,) = await here.bot.db.read(here.sandbox.team_id, stored.find_answered, 1, MONDAY)
    assert (answered.result, answered.why, answered.answered_by) == (Result.PARTLY, "half were sent", ana.id)
    assert len(lines(ana, "promise partly kept")) == 1
    assert len(lines(ana, "closed: reached")) == 1


async def test_what_others_say_meanwhile_is_seen_before_it_is_closed(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await update(ben, {"Next promise": "ship"})
    await here.settled()
    await opens(ana, card)
    await ana.fills(
        REACHED
        | {"What became of the promise": "Not kept", "Why": "nobody did", "Delivered": "What was planned is out"}
    )
    await update(ben, {"Health": "Off track", "What changed": "the <pilot> slips", "What became of it": "Kept"})
    await ana.submits()
    again = await ana.modal("Close B-1")
    assert "Changed while you had this open" in again.text
    assert "@Ben Okafor: on track → off track · promise kept — the <pilot> slips" in again.text
    assert "answered already:\n> Not kept: nobody did" in again.text
    assert again.values["Evidence"] == REACHED["Evidence"]
    assert "What became of the promise" not in again.labels
    await ana.submits()
    await here.settled()
    bet = await kept(here)
    assert (bet.state, bet.closing.delivered if bet.closing else None) == (State.CLOSED, True)


async def test_an_edit_meanwhile_is_seen_too(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    ana, ben = here.person("ana"), here.person("ben")
    await opens(ben, card)
    await ben.fills(REACHED)
    await edits(ana, card, {"To": "3%"})
    await ben.submits()
    again = await ben.modal("Close B-1")
    assert "@Ana Silva: to: 5% → 3%" in again.text
    assert "8% → 3%" in again.text


async def test_closed_twice_and_by_a_double_submit_it_is_closed_once(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    ana, ben = here.person("ana"), here.person("ben")
    view = (await opens(ana, card)).id
    await opens(ben, card)
    await ana.fills(REACHED)
    await ben.fills({"What came of it": "Stopped", "What was learned": "nothing"})
    await asyncio.gather(*(ana.acts.submit(ana.member, view) for _ in range(2)), return_exceptions=True)
    await ben.submits()
    assert "This bet is closed. Within 14 days" in (await ben.modal("That didn't work")).text
    await here.settled()
    assert len(lines(ana, "· closed: ")) == 1
    assert [one.came_true for one in await settled(here)] == [True]
    await ben.closes()
    assert (await ben.modal("Close B-1")).values["What was learned"] == "nothing", "what was typed stays"


async def test_of_two_processes_one_closes_or_says(here: World) -> None:
    """An update and a closing of the same moment: either the update is seen first, or the bet is closed for it."""
    await here.set_up()
    await place(here)
    db, workspace, now = here.bot.db, here.sandbox.team_id, here.bot.deps.now()
    bet, (team,) = await kept(here), await db.read(workspace, teams.find_all)
    ana = people.Person(id=here.person("ana").id, name="Ana")
    ended = Ended(ending=Ending.REACHED, evidence="the board")
    change = Change(health=Health.AT_RISK, confidence=10, reason="rain")
    done = await asyncio.gather(
        db.run(workspace, bets.close, 1, team, ended, 1, ana, now),
        db.run(workspace, bets.update, bet, team, change, 1, here.person("ben").id, now),
        db.run(workspace, bets.close, 1, team, ended, 1, ana, now),
        return_exceptions=True,
    )
    failed = [one.code for one in done if isinstance(one, UserError)]
    assert len(failed) == len([one for one in done if isinstance(one, BaseException)]) == 2
    assert set(failed) <= {"changed_meanwhile", "bet_closed"}
    await here.settled()
    after = await kept(here)
    assert after.version == 2
    assert len(await settled(here)) == (after.state is State.CLOSED)
    assert replay(await db.read(workspace, history.find_changes, "B-1")) == after


async def test_a_closed_bet_refuses_updates_and_says_what_to_do(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await ben.types("/bet B-1", in_="#growth")
    stale = await ben.sees("[Update]", in_="#growth")
    await ben.clicks("Update", on=card)
    await ben.modal("Update a bet")
    await ben.fills({"Confidence, %": "10", "What changed": "rain"})
    await closes(here, card)
    await ben.submits()
    closed = "This bet is closed. Within 14 days of that it can be opened again from its card."
    assert closed in (await ben.modal("That didn't work")).text
    await ben.closes()
    await ben.closes()
    for typed in ("/bet B-1 10 rain", "/bet B-1 10"):
        await ben.types(typed, in_="#growth")
        assert closed in (await ben.sees("This bet is closed", in_="#growth")).text
        await here.settled()
        assert ben.acts.top(ben.member) is None, typed
    await ben.clicks("Close", on=stale)
    await here.settled()
    assert ben.acts.top(ben.member) is None
    assert sum(closed in one.text for one in ben.reads("#growth")) == 3


# --- reopening -------------------------------------------------------------------------------------------------------


async def test_within_14_days_it_goes_on_as_it_stood(here: World) -> None:
    await here.set_up()
    card = await place(here)
    await here.person("ben").types("/bet B-1 70 legal", in_="#growth")
    before = await kept(here)
    await closes(here, card)
    assert len(await settled(here)) == 1
    await here.jump(MONDAY + timedelta(days=13))
    await reopens(here, card, why="the <board> was wrong")
    ben = here.person("ben")
    assert lines(ben, "reopened") == [
        "@Ana Silva reopened B-1 Churn, which was closed as reached — the <board> was wrong"
    ]
    after = await kept(here)
    assert (after.state, after.closing, after.confidence) == (State.OPEN, None, before.confidence)
    assert await settled(here) == []
    shown = await ben.sees("[Update] [Close] [History]", in_="#growth")
    assert shown.ts == card.ts
    assert "the board" not in shown.text
    await ben.types("/bet B-1 60 more", in_="#growth")
    await closes(here, card, **{"What came of it": "Partly reached"})
    assert [(one.stated, one.came_true) for one in await settled(here)] == [(60, False)]


async def test_after_14_days_it_stays_closed_and_no_button_says_otherwise(here: World) -> None:
    await here.set_up()
    card = await place(here)
    await closes(here, card)
    await here.jump(MONDAY + timedelta(days=15))
    ana = here.person("ana")
    await ana.clicks("Reopen", on=card)
    await ana.sees("closed more than 14 days ago and stays as it is", in_="#growth")
    await ana.types("/bet B-1", in_="#growth")
    shown = await ana.sees("Closed by @Ana Silva", in_="#growth")
    assert shown.ephemeral
    assert "[Reopen]" not in shown.text
    assert "[History]" in shown.text


async def test_two_that_reopen_reopen_once(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    await closes(here, card)
    ana, ben = here.person("ana"), here.person("ben")
    await opens(ana, card, "Reopen", "Reopen B-1")
    await opens(ben, card, "Reopen", "Reopen B-1")
    await ana.submits()
    await ben.submits()
    assert "This bet is open already" in (await ben.modal("That didn't work")).text
    await here.settled()
    assert len(lines(ana, "reopened")) == 1


async def test_a_closing_that_was_not_seen_is_not_taken_back(here: World) -> None:
    """Ben's form is from the first closing; meanwhile it was reopened and closed in another way."""
    await here.set_up()
    card = await place(here, Owner="@ben")
    await closes(here, card)
    ben = here.person("ben")
    await opens(ben, card, "Reopen", "Reopen B-1")
    await reopens(here, card)
    await closes(here, card, **{"What came of it": "Stopped"})
    await ben.submits()
    assert "Somebody changed this bet while you had this open" in (await ben.modal("That didn't work")).text
    assert (await kept(here)).state is State.CLOSED
