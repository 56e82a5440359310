"""Slack lays at most three modals on each other: what would be the fourth comes in the place of the third."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from bot.messages import kit
from handlers.calls import Answer, Call, Open, Replace, Reply, Working
from handlers.deps import Deps
from sandbox import objects
from sandbox.person import Person
from tests.handlers import front
from tests.handlers.homing import opens
from tests.handlers.test_bolt import SHOWN, fails, ritual
from tests.handlers.test_decisions.test_reading import LONG
from tests.handlers.test_launches_checklist import at_list, submits
from tests.handlers.under_way import kept, prepared, ticks
from tests.world import World

FIRST = {"previous_view_id": None, "root_view_id": "V1"}
SECOND = {"previous_view_id": "V-1", "root_view_id": "V-1"}
THIRD = {"previous_view_id": "V-2", "root_view_id": "V-1"}


async def opens_list_from_home(here: World, by: str) -> Person:
    """The checklist of L-1 on its card, on the list that Home opens."""
    person = here.person(by)
    await opens(here, person)
    await person.clicks("Launches")
    await person.sees("L-1", in_="modal")
    await person.clicks("Show")
    await person.sees("Show all", in_="modal")
    await person.clicks("Show all")
    await at_list(here, person)
    assert depth(here, person) == 3
    return person


def depth(here: World, person: Person) -> int:
    return len(here.sandbox.world.stacks.get(person.id, []))


def was_told_nothing(person: Person) -> bool:
    return not [one for one in person.reads("@drumbeat") if "could not be opened" in one.text]


# --- launches --------------------------------------------------------------------------------------------------------


async def test_items_of_a_launch_that_was_found_from_home_are_ticked_one_after_the_other(here: World) -> None:
    await prepared(here)
    cy = await opens_list_from_home(here, "cy")
    for number, evidence in ((1, "the board of Monday"), (2, "the criteria are on the card")):
        await cy.picks("Tick")
        await submits(here, "cy", "Tick an item", Evidence=evidence)
        shown = await at_list(here, cy)
        assert f"Before · {number} of 2 done" in shown.text
        assert (await kept(here)).item(number).evidence == evidence
    assert depth(here, cy) == 3
    await cy.closes()
    await cy.sees("Show all", in_="modal")
    assert was_told_nothing(cy)


async def test_an_item_of_a_launch_that_was_found_from_home_is_assigned(here: World) -> None:
    await prepared(here)
    ana = await opens_list_from_home(here, "ana")
    await ana.picks("Assign")
    await submits(here, "ana", "Assign an item", Owner="@cy")
    assert "@Cy Young" in (await at_list(here, ana)).text
    assert (await kept(here)).item(1).owner == here.person("cy").id


async def test_who_was_slower_is_told_in_the_place_of_the_list(here: World) -> None:
    await prepared(here)
    cy = await opens_list_from_home(here, "cy")
    await cy.picks("Tick")
    await cy.modal("Tick an item")
    await cy.fills({"Evidence": "my own run"})
    await ticks(here, 1, by="ben")
    await cy.submits()
    await here.settled()
    told = await cy.modal("Tick an item")
    assert "my own run" in told.text
    assert "has already ticked" in told.text
    assert depth(here, cy) == 3


async def test_who_may_not_do_it_is_told_why_in_the_place_of_the_list(here: World) -> None:
    await prepared(here)
    cy = await opens_list_from_home(here, "cy")
    await ticks(here, 1, by="ben")
    await cy.picks("Tick")
    await here.settled()
    told = await cy.modal("That didn't work")
    assert "has already ticked" in told.text
    assert was_told_nothing(cy)


async def test_who_sees_it_no_more_is_told_so_and_keeps_what_they_typed(here: World) -> None:
    await prepared(here, in_="#leads")
    ben = await opens_list_from_home(here, "ben")
    await ben.picks("Tick")
    await ben.modal("Tick an item")
    await ben.fills({"Evidence": "the board of Monday"})
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.submits()
    form = await ben.modal("Tick an item")
    assert form.errors["Evidence"].startswith("There is no such record that you can see.")
    assert form.values == {"Evidence": "the board of Monday"}
    assert (await kept(here)).item(1).is_open


async def test_a_second_press_changes_nothing_of_the_form_that_the_first_one_brought(here: World) -> None:
    await prepared(here)
    cy = await opens_list_from_home(here, "cy")
    (_, _, third) = here.sandbox.world.stacks[cy.id]
    pressed = front.action(here, "launches.item", kit.pack(id=1, item=1, v=1, do="tick"), by=cy)
    seen = objects.view(here.sandbox.world, third)
    pressed = {**pressed, "view": seen, "container": {"type": "view", "view_id": third.id}}
    del pressed["channel"], pressed["response_url"]
    async with front.door(here) as client:
        await front.send_interaction(client, here, pressed)
        await cy.modal("Tick an item")
        await cy.fills({"Evidence": "mine"})
        again = pressed | {"trigger_id": here.sandbox.world.new_trigger(cy.id)}
        await front.send_interaction(client, here, again)
        await here.settled()
    assert (await cy.modal("Tick an item")).values == {"Evidence": "mine"}


# --- search ----------------------------------------------------------------------------------------------------------


async def test_an_entry_of_a_history_is_read_whole_on_the_way_from_search(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": LONG})
    await ana.submits()
    await here.settled()
    await opens(here, cy)
    await cy.clicks("Search")
    await cy.modal("Find")
    await cy.fills({"Words": "queue"})
    await cy.submits()
    await cy.modal("Found")
    await cy.clicks("Show")
    await here.settled()
    await cy.clicks("History")
    await cy.modal("D-1 · history")
    assert depth(here, cy) == 3
    await cy.clicks("Read whole")
    await cy.sees("w599", in_="modal")
    await here.settled()
    assert depth(here, cy) == 3
    assert was_told_nothing(cy)


# --- what Slack is answered ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "acked"), [(FIRST, "push"), (SECOND, "push"), (THIRD, "update")])
async def test_a_submission_is_answered_on_top_as_long_as_there_is_room(
    here: World, place: dict[str, str | None], acked: str
) -> None:
    async def handle(call: Call, deps: Deps) -> Answer:
        return Open(SHOWN)

    async with front.door(here, ritual(handle)) as client:
        sent = await front.send_interaction(client, here, lying(here, place))
    assert json.loads(sent.text) == {"response_action": acked, "view": SHOWN}


@pytest.mark.parametrize(("place", "acked"), [(SECOND, "push"), (THIRD, "errors")])
async def test_a_fault_of_ours_keeps_what_was_typed(here: World, place: dict[str, str | None], acked: str) -> None:
    async with front.door(here, ritual(fails)) as client:
        sent = await front.send_interaction(client, here, lying(here, place))
    answer = json.loads(sent.text)
    assert answer["response_action"] == acked
    assert "Something went wrong on our side" in sent.text
    assert acked == "push" or set(answer["errors"]) == {"why"}


async def test_an_answer_on_the_third_modal_takes_its_place(here: World) -> None:
    async def handle(call: Call, deps: Deps) -> Answer:
        return Reply(kit.message("done"))

    pressed = front.interaction(here, "block_actions", view=lying(here, THIRD)["view"])
    pressed["actions"] = [{"type": "button", "block_id": "b", "action_id": "test.press", "value": ""}]
    async with front.door(here, ritual(handle)) as client:
        await front.send_interaction(client, here, pressed)
        await here.settled()
    (asked,) = [one for one in here.sandbox.calls if one.method.startswith("views.")]
    assert (asked.method, asked.args["view_id"]) == ("views.update", "V1")


async def test_what_fails_once_the_form_was_acknowledged_is_told_in_its_place(here: World) -> None:
    async def work() -> Replace:
        raise ZeroDivisionError("ours")

    async def handle(call: Call, deps: Deps) -> Answer:
        return Working(None, work)

    async with front.door(here, ritual(handle)) as client:
        await front.send_interaction(client, here, lying(here, THIRD))
        await here.settled()
    (asked,) = [one for one in here.sandbox.calls if one.method.startswith("views.")]
    assert (asked.method, asked.args["view_id"]) == ("views.update", "V1")
    assert "Something went wrong on our side" in str(asked.args["view"])


def lying(here: World, place: Mapping[str, str | None]) -> dict[str, Any]:
    """A form with one input, at this place of the stack."""
    sent = front.submission(here, "test.form", entered={"why": {"type": "plain_text_input", "value": "because"}})
    sent["view"] |= {**place, "blocks": [{"type": "section", "block_id": "s"}, {"type": "input", "block_id": "why"}]}
    return sent
