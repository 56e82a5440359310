"""New evidence waits for an approver who is gone: it is reassigned, and whoever takes it over answers it alone."""

import asyncio
import json
from collections.abc import Awaitable, Callable

import pytest

from bot.rules import decisions
from sandbox.person import Person, Seen
from storage import history
from tests.handlers.front import action, door, send_interaction, submission
from tests.handlers.homing import buttons, opens
from tests.handlers.leaving import change_team, happened, leaves, looks, told
from tests.handlers.test_decisions import living
from tests.handlers.test_decisions.test_reopening import LEAVE, REOPEN, answers, brings, lent
from tests.handlers.test_decisions.test_reviewing import with_result
from tests.handlers.test_teams_leaving import reassigns
from tests.handlers.trying import text, user
from tests.world import World

DMS = "@drumbeat"
ASKED, ANSWER = "has new evidence on D-1", "[Answer the evidence]"
OLGA_ALONE = "Only @Olga Admin can decide this."


async def waiting(here: World, by: str = "ana") -> None:
    """Ben approved D-1 and is gone; Cy's evidence waits for him. `by` administers the team."""
    await here.set_up(by=by)
    await living.approved(here)
    await brings(here.person("cy"))
    await here.settled()
    await leaves(here, "ben")


async def passed(here: World) -> None:
    """Olga answers it in his place."""
    await waiting(here)
    await reassigns(here, "ana", told(here.person("ana"))[0], "@olga", why="Ben left")


def questions(person: Person) -> list[Seen]:
    """What was asked of them about new evidence, and may be answered."""
    return [one for one in person.reads(DMS) if ASKED in one.text and ANSWER in one.text]


async def returns(here: World, who: str) -> None:
    await here.sandbox.reactivate(who)
    await here.sandbox.invite(f"@{who}", to="#growth", by="ana")
    await looks(here)


async def replayed(here: World) -> decisions.Decision:
    """D-1, which is what its history tells."""
    found = await living.kept(here)
    changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, "D-1")
    assert decisions.replay(changes) == found
    return found


async def test_evidence_that_waits_for_who_is_gone_is_listed_and_goes_to_somebody_else(here: World) -> None:
    await waiting(here)
    ana, ben, olga = (here.person(name) for name in ("ana", "ben", "olga"))
    (message,) = told(ana)
    assert "D-1 · Pick the queue\nanswers new evidence · Growth" in message.text
    await reassigns(here, "ana", message, "@olga", why="Ben left")
    line = "@Ana Silva reassigned D-1: answers the new evidence @Ben Okafor → @Olga Admin — Ben left"
    assert len(living.thread(ana, line)) == 1
    (question,) = questions(olga)
    assert "@Cy Young has new evidence on D-1 and asks you to reopen it, in the place of @Ben Okafor." in question.text
    assert questions(ben) == []
    assert "asked you to reopen it. @Olga Admin answers it now." in (await ben.sees("had new evidence", in_=DMS)).text
    (message,) = told(ana)
    assert "All that was theirs is in other hands" in message.text
    assert "D-1 · Pick the queue — answers new evidence → @Olga Admin" in message.text
    assert "the last evidence waits for its answer, by @Olga Admin" in (await living.card(ana)).text
    found = await replayed(here)
    assert (await happened(here, "D-1"))[-1] == "new evidence reassigned"
    assert found.approval.approver == ben.id, "he decided it, whoever answers now"
    assert found.reopenings[-1].passed_to == olga.id
    await ana.clicks("History", on=await living.card(ana))
    assert "> Ben left\nNew evidence 1 reassigned to @Olga Admin" in (await ana.modal()).text


async def test_whoever_took_it_over_leaves_it_as_it_was(here: World) -> None:
    await passed(here)
    ana, cy, olga = (here.person(name) for name in ("ana", "cy", "olga"))
    await cy.clicks("Answer the evidence", on=await living.card(cy))
    assert (await cy.sees(OLGA_ALONE, in_="#growth")).ephemeral
    await answers(here, olga, LEAVE, "We knew that")
    await here.settled()
    (line,) = living.thread(ana, "left D-1")
    assert line.text == "@Cy Young @Ana Silva: @Olga Admin left D-1 as it was decided — We knew that"
    assert "@Olga Admin left D-1 as it was decided" in (await olga.sees("had new evidence on D-1", in_=DMS)).text
    assert questions(olga) == []
    found = await replayed(here)
    assert found.reopenings[-1].answered_by == olga.id
    assert "[Reopen]" in (await living.card(cy)).text


async def test_accepted_the_new_decision_is_theirs_to_make(here: World) -> None:
    await passed(here)
    ben, olga = here.person("ben"), here.person("olga")
    await answers(here, olga, REOPEN, "That changes it")
    await here.settled()
    old, new = await replayed(here), await living.kept(here, 2)
    assert (old.superseded_by, old.approval.approver, new.approval.approver) == (2, ben.id, olga.id)
    await olga.sees("@Cy Young asks you to decide D-2", in_=DMS)
    assert not [one for one in ben.reads(DMS) if "decide D-2" in one.text]


async def test_it_is_on_their_home_and_answered_from_there(here: World) -> None:
    await waiting(here)
    ana, olga = here.person("ana"), here.person("olga")
    assert "decisions.answer_reopening" not in buttons(await opens(here, olga))
    await reassigns(here, "ana", told(ana)[0], "@olga")
    assert "D-1 Pick the queue\nNew evidence: answer it" in (await opens(here, olga)).text
    await olga.clicks("Answer the evidence")
    await olga.modal("Answer D-1")
    await olga.fills({"Your answer": LEAVE, "Why": "We knew that"})
    await olga.submits()
    await here.settled()
    assert "decisions.answer_reopening" not in buttons(await opens(here, olga))


async def test_who_approved_it_and_is_back_does_not_answer_what_was_reassigned(here: World) -> None:
    await passed(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await returns(here, "ben")
    assert "decisions.answer_reopening" not in buttons(await opens(here, ben))
    await ben.clicks("Answer the evidence", on=await living.card(ben))
    assert (await ben.sees(OLGA_ALONE, in_="#growth")).ephemeral
    async with door(here) as client:
        await send_interaction(client, here, action(here, "decisions.reopen", '{"number":1}', by=cy))
    assert (await cy.sees("@Olga Admin already has new evidence to answer", in_="#growth")).ephemeral
    assert "D-1" in (await ana.sees("@Ben Okafor is back", in_=DMS)).text


async def test_the_driver_takes_it_over_only_where_the_team_allows_it(here: World) -> None:
    await waiting(here)
    ana = here.person("ana")
    await reassigns(here, "ana", told(ana)[0], "@ana")
    assert "can't be the driver" in (await ana.modal("Reassign")).errors["Who takes it over"]
    await ana.closes()
    assert (await living.kept(here)).reopenings[-1].passed_to is None
    await change_team(here, driver_may_approve=True)
    await reassigns(here, "ana", told(ana)[0], "@ana")
    assert (await living.kept(here)).reopenings[-1].passed_to == ana.id


@pytest.mark.parametrize("is_back", [False, True])
async def test_who_took_it_over_does_not_become_the_driver(here: World, is_back: bool) -> None:
    await here.set_up(by="cy")
    await with_result(here)
    await brings(here.person("cy"))
    await here.settled()
    await leaves(here, "ben")
    cy = here.person("cy")
    await reassigns(here, "ana", told(here.person("ana"))[0], "@olga")
    if is_back:
        await returns(here, "ben")
    await leaves(here, "ana")
    (message,) = told(cy, of="@Ana Silva is")
    assert "says what came of it" in message.text
    await reassigns(here, "cy", message, "@olga")
    assert "decides this, so they can't drive it too" in (await cy.modal("Reassign")).errors["Who takes it over"]
    await cy.closes()
    if is_back:
        await reassigns(here, "cy", message, "@ben")
        assert "decides this" in (await cy.modal("Reassign")).errors["Who takes it over"]
        await cy.closes()
    await reassigns(here, "cy", message, "@cy")
    assert (await living.kept(here)).driver == cy.id


async def test_gone_as_well_it_is_listed_again_and_may_go_back(here: World) -> None:
    await passed(here)
    ana, ben, olga = (here.person(name) for name in ("ana", "ben", "olga"))
    await leaves(here, "olga")
    (message,) = told(ana, of="@Olga Admin is")
    assert "D-1 · Pick the queue\nanswers new evidence" in message.text
    await returns(here, "ben")
    await reassigns(here, "ana", message, "@ben")
    (question,) = questions(ben)
    assert "in the place of" not in question.text
    assert questions(olga) == []
    assert "@Ben Okafor answers it now" in (await olga.sees("had new evidence", in_=DMS)).text
    assert len(living.thread(ana, "reassigned D-1")) == 2
    await ben.clicks("Answer the evidence", on=question)
    await ben.modal("Answer D-1")
    await ben.fills({"Your answer": REOPEN, "Why": ""})
    await ben.submits()
    await here.settled()
    assert (await replayed(here)).superseded_by == 2
    assert (await living.kept(here, 2)).approval.approver == ben.id


async def lent_and_waiting(here: World) -> None:
    """Cy is asked about the evidence of Ana, and Ben is gone."""
    await lent(here)
    await brings(here.person("ana"))
    await here.settled()
    await leaves(here, "ben")


async def test_a_delegate_who_answers_first_settles_it(here: World) -> None:
    await lent_and_waiting(here)
    ana, cy = here.person("ana"), here.person("cy")
    assert "answers new evidence" in told(ana)[0].text
    await answers(here, cy, LEAVE, "We knew that")
    await looks(here)
    (message,) = told(ana)
    assert "D-1 · Pick the queue — answers new evidence, settled" in message.text
    assert "[Reassign]" not in message.text


async def test_once_it_is_reassigned_the_delegate_does_not_answer_any_more(here: World) -> None:
    await lent_and_waiting(here)
    ana, cy, olga = (here.person(name) for name in ("ana", "cy", "olga"))
    await reassigns(here, "ana", told(ana)[0], "@olga")
    assert questions(cy) == []
    assert "@Olga Admin answers it now" in (await cy.sees("had new evidence", in_=DMS)).text
    await cy.clicks("Answer the evidence", on=await living.card(cy))
    assert (await cy.sees(OLGA_ALONE, in_="#growth")).ephemeral
    await answers(here, olga, LEAVE, "We knew that")
    await here.settled()
    assert (await living.kept(here)).reopenings[-1].answered_by == olga.id


async def test_evidence_that_is_brought_once_the_approver_is_gone_is_listed_too(here: World) -> None:
    """A delegate is asked, and in two weeks would not be any more."""
    await lent(here)
    await leaves(here, "ben")
    ana, cy = here.person("ana"), here.person("cy")
    assert told(ana) == []
    await brings(ana)
    await looks(here)
    assert len(questions(cy)) == 1
    (message,) = told(ana)
    assert "D-1 · Pick the queue\nanswers new evidence" in message.text


async def test_all_at_once_it_goes_over_with_the_rest(here: World) -> None:
    await here.set_up()
    await living.approved(here)
    await living.log(here.person("ana"), "/decide Pick the cache @ben fri")
    await brings(here.person("cy"))
    await here.settled()
    await leaves(here, "ben")
    ana, olga = here.person("ana"), here.person("olga")
    await ana.clicks("Reassign all", on=told(ana)[0])
    form = await ana.modal("Reassign all")
    assert "New evidence to answer (1)" in str(form.blocks)
    await ana.fills({"Who takes it over": "@olga"})
    await ana.submits()
    await here.settled()
    assert "All that was theirs is in other hands" in told(ana)[0].text
    assert (await living.kept(here)).reopenings[-1].passed_to == olga.id
    assert (await living.kept(here, 2)).approval.approver == olga.id
    assert len(questions(olga)) == 1


async def test_pressed_again_it_went_over_once(here: World) -> None:
    await waiting(here)
    ana = here.person("ana")
    old = told(ana)[0]
    await reassigns(here, "ana", old, "@olga")
    async with door(here) as client:
        pressed = action(here, "teams.reassign", _value(old), by=ana)
        assert (await send_interaction(client, here, pressed)).status_code == 200
    await ana.sees("This has been reassigned, or settled, already", in_="#growth")
    assert (await happened(here, "D-1")).count("new evidence reassigned") == 1


async def undecided(here: World) -> None:
    """Ben is gone before he decided D-1."""
    await here.set_up()
    await living.log(here.person("ana"))
    await here.settled()
    await leaves(here, "ben")


@pytest.mark.parametrize(("begins", "what"), [(waiting, "new evidence reassigned"), (undecided, "reassigned")])
async def test_of_two_people_named_at_once_one_is_asked(
    here: World, begins: Callable[[World], Awaitable[None]], what: str
) -> None:
    await begins(here)
    ana, both = here.person("ana"), [here.person(name) for name in ("olga", "cy")]
    carried = json.loads(_value(told(ana)[0]))
    async with door(here) as client:

        async def names(view: str, to: Person) -> str:
            entered = {"to": user(to), "why": text("")}
            sent = submission(here, "teams.reassigned", view, by=ana, carried=carried, entered=entered)
            return (await send_interaction(client, here, sent)).text

        said = await asyncio.gather(*(names(f"V{number}", one) for number, one in enumerate(both)))
    await here.settled()
    assert sum("already" in one for one in said) == 1, said
    assert (await happened(here, "D-1")).count(what) == 1
    (asked,) = [one for one in both if one.reads(DMS)]
    assert decisions.answering(await replayed(here)).approver == asked.id
    assert len(living.thread(ana, "reassigned D-1")) == 1


def _value(message: Seen) -> str:
    """What the first *Reassign* of a message carries."""
    return str(next(one["accessory"]["value"] for one in message.blocks if "accessory" in one))
