"""The thirty-second update: hill, blockers, promises, two people at once, and what can't be updated any more."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.rules import bets as rules
from bot.rules.bets import Bet
from handlers.bets.steps import change, existing
from sandbox import payloads
from sandbox.person import Modal, Person, Seen
from storage import bets as stored
from storage import teams
from storage.engine import Tx
from tests.handlers import front
from tests.handlers.test_bets import place, said, update
from tests.world import World

FOOT, STEPS, HALFWAY = "Figuring out: at the foot", "Figuring out: first steps", "Figuring out: halfway up"


async def opens(person: Person, card: Seen) -> Modal:
    await person.clicks("Update", on=card)
    return await person.modal("Update a bet")


async def kept(here: World, number: int = 1) -> Bet:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


async def make(here: World, what: str, work: Any, by: str = "ana", number: int = 1) -> None:
    """A change as its own handler makes it."""
    now, person = here.sandbox.clock.now(), here.person(by)

    def run(tx: Tx) -> None:
        before = existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        change(tx, before, work(before, person.id, now), team, what=what, by=person.id, now=now)

    await here.bot.db.run(here.sandbox.team_id, run)
    await here.settled()


async def mistake(here: World, number: int = 1) -> None:
    def work(bet: Bet, by: str, now: Any) -> Bet:
        return replace(bet, state=rules.State.MISTAKE, version=bet.version + 1)

    await make(here, "placed by mistake", work, number=number)


# --- the form --------------------------------------------------------------------------------------------------------


async def test_the_form_is_filled_with_the_last_values(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    form = await opens(ben, card)
    assert form.labels == [
        "Health", "Confidence, %", "Place on the hill", "What changed", "New blocker", "Who can unblock it",
        "Next promise", "How firm is it",
    ]  # fmt: skip
    assert (form.values["Health"], form.values["Place on the hill"]) == ("On track", FOOT)
    await ben.fills(
        {"Place on the hill": HALFWAY, "Next promise": "ship", "New blocker": "Legal", "Who can unblock it": "@cy"}
    )
    await ben.submits()
    await ben.sees(
        "B-1 Churn · 80 % (@Ben Okafor)\n"
        "hill: figuring out: halfway up · blocked: Legal (@Cy Young can unblock it) · next promise (commit): ship",
        "#growth",
    )
    await here.settled()
    form = await opens(here.person("ana"), card)
    assert form.values["Place on the hill"] == HALFWAY
    assert form.labels[4] == "Resolved blockers"
    assert form.labels[7] == "What became of it"
    for needed in ("Needed before there is a next promise", "Needed where it was not kept in full"):
        assert needed in form.text


async def test_a_place_on_the_hill_alone_is_an_update_without_a_reason(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await opens(ben, card)
    await ben.fills({"Place on the hill": STEPS})
    await ben.submits()
    await ben.sees("B-1 Churn · 80 % (@Ben Okafor)\nhill: figuring out: first steps", in_="#growth")
    assert (await kept(here)).hill == 12


async def test_blockers_are_added_and_each_can_be_resolved_however_many(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")

    def many(bet: Bet, by: str, now: Any) -> Bet:
        for number in range(1, 13):
            bet = rules.block(bet, f"Blocker {number} {'x' * 90}", owner=by, by=by, now=now)
        return bet

    await make(here, "blocked", many)
    form = await opens(ben, card)
    second = "Resolved blockers, 11 to 12"
    assert second in form.labels
    first_option = next(one for one in form.blocks if one.get("block_id") == "resolved_1")["element"]["options"][2]
    assert first_option["text"]["text"].endswith("…")
    last = next(one for one in form.blocks if one.get("block_id") == "resolved_2")["element"]["options"][1]
    await ben.fills({"Resolved blockers": [first_option["text"]["text"]], second: [last["text"]["text"]]})
    await ben.submits()
    line = await ben.sees("B-1 Churn · 80 % (@Ben Okafor)\nresolved: Blocker 3", in_="#growth")
    assert "resolved: Blocker 12" in line.text
    bet = await kept(here)
    assert [one.number for one in bet.blockers if not one.is_open] == [3, 12]
    assert {one.resolved_by for one in bet.blockers if not one.is_open} == {ben.id}


async def test_a_blocker_needs_words_and_somebody_who_sees_the_channel(here: World) -> None:
    await here.set_up("#leads")
    await place(here, in_="#leads")
    ana = here.person("ana")
    await update(ana, {"New blocker": "Legal"}, in_="#leads")
    assert (await ana.modal()).errors == {"Who can unblock it": "Pick a person."}
    for who, words in (("@cy", "is not in #leads: invite them first"), ("@drumbeat", "bot")):
        await ana.fills({"Who can unblock it": who})
        await ana.submits()
        assert words in (await ana.modal()).errors["Who can unblock it"], who
    await ana.fills({"Who can unblock it": "@ben", "New blocker": None})
    await ana.submits()
    assert (await ana.modal()).errors == {"New blocker": "Say what holds the bet up."}
    await ana.fills({"New blocker": "Legal & <co>"})
    await ana.submits()
    await ana.sees("blocked: Legal & <co> (@Ben Okafor can unblock it)", in_="#leads")


async def test_what_no_form_of_ours_carries_is_refused(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    form = await opens(ben, card)
    view = here.sandbox.world.view(form.id)
    assert view is not None
    hill = next(one for one in view.blocks if one.get("block_id") == "hill")["element"]
    hill["options"][1]["value"] = "13"
    await ben.fills({"Place on the hill": STEPS})
    await ben.submits()
    await ben.modal("That didn't work")
    assert (await kept(here)).version == 1


# --- two at once -----------------------------------------------------------------------------------------------------


async def both_open(here: World) -> tuple[Person, Person]:
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    for person in (ana, ben):
        await opens(person, card)
    return ana, ben


async def test_where_both_changed_the_same_the_second_sees_it_and_decides(here: World) -> None:
    await here.set_up()
    ana, ben = await both_open(here)
    await ana.fills({"Confidence, %": "60", "Place on the hill": STEPS, "What changed": "legal says no"})
    mine = {"Confidence, %": "55", "Place on the hill": HALFWAY, "What changed": "the pilot slips"}
    await ben.fills({**mine, "New blocker": "Pilot", "Who can unblock it": "@cy"})
    await ana.submits()
    await ben.submits()
    again = await ben.modal("Update a bet")
    assert "You both changed\nConfidence: 60 % now, 55 % is yours" in again.text
    assert "On the hill: figuring out: first steps now, figuring out: halfway up is yours" in again.text
    assert {label: again.values[label] for label in mine} == mine, "their words are kept"
    assert (again.values["New blocker"], again.values["Who can unblock it"]) == ("Pilot", "@cy")
    assert "Health: on track now" not in again.text
    await ben.fills({"Confidence, %": "60"})
    await ben.submits()
    line = await ben.sees("the pilot slips (@Ben Okafor)", in_="#growth")
    assert line.text.startswith("B-1 Churn · 60 % — the pilot slips (@Ben Okafor)\nhill: figuring out: halfway up")


async def test_what_changed_otherwise_is_said_too(here: World) -> None:
    await here.set_up()
    _, ben = await both_open(here)

    def moved(bet: Bet, by: str, now: Any) -> Bet:
        terms = replace(bet.terms, due=date(2027, 6, 1), owner=here.person("cy").id, name="Churn <EU>")
        return replace(bet, terms=terms, version=bet.version + 1)

    await make(here, "edited", moved)
    await make(here, "blocked", lambda bet, by, now: rules.block(bet, "Legal", owner=by, by=by, now=now))
    await make(here, "resolved", lambda bet, by, now: rules.unblock(bet, 1, by=by, now=now))
    await ben.fills({"Confidence, %": "55", "What changed": "the pilot slips"})
    await ben.submits()
    text = (await ben.modal("Update a bet")).text
    assert "Your update of B-1 Churn <EU> is saved." in text
    assert "name: Churn → Churn <EU> · date: Sat 1 May 2027 → Tue 1 Jun 2027 · owner: @Ana Silva → @Cy Young" in text
    assert "@Ana Silva: blocked: Legal (@Ana Silva can unblock it)\n@Ana Silva: resolved: Legal" in text
    await ben.sees("80 → 55 % — the pilot slips (@Ben Okafor)", in_="#growth")


async def test_the_same_said_again_from_another_window_changes_nothing(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await update(ben, {"Next promise": "ship"})
    await here.settled()
    entries = {
        "Confidence, %": "70", "What changed": "legal", "What became of it": "Partly", "Why": "half",
        "New blocker": "Legal", "Who can unblock it": "@cy", "Place on the hill": STEPS, "Next promise": "more",
    }  # fmt: skip
    await opens(ben, card)
    await ben.fills(entries)
    view = here.sandbox.world.view((await ben.modal()).id)
    assert view is not None
    await ben.submits()
    again = payloads.submission(here.sandbox.world, ben.member, view)
    again["view"]["id"] = "V0ELSEWHERE"
    async with front.door(here) as client:
        answer = await front.send_interaction(client, here, again)
    assert (answer.status_code, "Changed while" in answer.text) == (200, False)
    await here.settled()
    assert (await kept(here)).version == 3
    assert len((await kept(here)).blockers) == 1
    assert len(said(ben, "80 → 70 %")) == 1


async def test_a_bet_that_is_not_open_can_not_be_updated_and_says_what_can_be_done(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await opens(ben, card)
    await ben.fills({"Confidence, %": "70", "What changed": "legal"})
    await ana.types("/bet B-1", in_="#growth")
    private = await ana.sees("[Update]", in_="#growth")
    await mistake(here)
    await ben.submits()
    assert "taken off the lists. Place a new one with /bet" in (await ben.modal("That didn't work")).text
    await ben.closes()
    assert (await ben.modal("Update a bet")).values["What changed"] == "legal", "their words are kept"
    for typed in ("/bet B-1 70", "/bet B-1 70 legal"):
        await ana.types(typed, in_="#growth")
        answer = await ana.sees("was placed by mistake", in_="#growth")
        assert typed in answer.text
    await ana.clicks("Update", on=private)
    await ana.sees("This bet was placed by mistake", in_="#growth")
    assert (await kept(here)).version == 2


@pytest.mark.parametrize(
    "typed", ["/bet B-1 101", "/bet b1 250% so", "/bet churn 170% so", "/bet B-1 -5", "/bet b1 -5% so"]
)
async def test_out_of_range_is_answered_with_what_to_do(here: World, typed: str) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await ben.types(typed, in_="#growth")
    answer = await ben.sees("Type a percentage from 0 to 100, such as 70.", in_="#growth")
    assert typed in answer.text


@pytest.mark.parametrize("typed", ["/bet B-1 70.5", "/bet B-1: 70,5 % legal"])
async def test_a_part_of_a_percent_is_answered_with_what_to_do(here: World, typed: str) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await ben.types(typed, in_="#growth")
    answer = await ben.sees("Type a whole percentage from 0 to 100, such as 70.", in_="#growth")
    assert typed in answer.text


async def test_a_number_that_may_be_a_slip_or_part_of_a_name_is_asked(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await ben.types("/bet churn 2027", in_="#growth")
    answer = await ben.sees("“churn 2027” can be read in two ways", in_="#growth")
    await ben.clicks("Update", on=answer)
    assert (await ben.modal("Update a bet")).values["Confidence, %"] == "80"
    await ben.closes()
    await ben.clicks("Place a bet", on=answer)
    assert (await ben.modal("Place a bet")).values["Name"] == "churn 2027"
