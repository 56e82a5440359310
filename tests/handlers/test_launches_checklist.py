"""The checklist as people use it: from the card and from *Show all*, at once, and with screens that are out of date."""

import asyncio
from dataclasses import replace

from bot.messages import kit
from bot.rules import launches
from bot.rules.launches import Gate, ItemState
from sandbox.person import CannotDo, Modal, Person
from storage import history
from tests import launching
from tests.handlers.front import presses
from tests.handlers.under_way import card, kept, out, prepared, said, ticks, unticks, with_go
from tests.world import MONDAY, World


async def opens_list(here: World, by: str) -> Person:
    person = here.person(by)
    await person.clicks("Show all", on=await card(here, by))
    await person.modal("L-1 · checklist")
    return person


async def submits(here: World, by: str, title: str, **typed: str | None) -> None:
    person = here.person(by)
    await person.modal(title)
    await person.fills({name.replace("_", " "): value for name, value in typed.items()})
    await person.submits()
    await here.settled()


async def at_list(here: World, person: Person) -> Modal:
    await here.settled()
    return await person.modal("L-1 · checklist")


async def waives(here: World, nth: int = 0, by: str = "ben", why: str = "nobody sells it yet") -> Person:
    person = await opens_list(here, by)
    await person.picks("Waive", nth=nth)
    await person.modal("Waive an item")
    await person.fills({"Why can it launch without this?": why})
    await person.submits()
    await here.settled()
    return person


# --- the list --------------------------------------------------------------------------------------------------------


async def test_the_list_shows_every_item_with_what_can_be_done_and_is_fresh_after_a_form(here: World) -> None:
    await prepared(here)
    cy = await opens_list(here, "cy")
    shown = (await at_list(here, cy)).text
    for words in (
        "L-1 Mobile checkout",
        "Before · 0 of 2 done",
        "Telemetry verified · open, blocking\n@Ana Silva",
        "Review at T+24 h · open\n@Ana Silva · due",
    ):
        assert words in shown
    await cy.picks("Tick", nth=1)
    await submits(here, "cy", "Tick an item", Evidence="the criteria are on the card")
    fresh = (await at_list(here, cy)).text
    assert "Before · 1 of 2 done" in fresh
    assert "the criteria are on the card" in fresh
    assert "Before · 1 of 2 done" in (await card(here)).text


async def test_on_a_later_page_one_comes_back_to_that_page(here: World) -> None:
    done = replace(launching.planned().items[0], state=ItemState.DONE, by="U1", at=MONDAY, evidence="&" * 500)
    await prepared(here, items=launching.renumbered([replace(done, text="&" * 150)] * 60))
    ana = await opens_list(here, "ana")
    await ana.clicks("Next")
    assert "Page 2 of 3" in (await at_list(here, ana)).text
    await ana.picks("Un-tick", nth=3)
    await submits(here, "ana", "Un-tick an item", **{"Why is it open again?": "it failed"})
    assert "Page 2 of 3" in (await at_list(here, ana)).text
    assert sum(one.is_open for one in (await kept(here)).items) == 1


async def test_who_sees_the_card_but_not_the_channel_gets_no_list(here: World) -> None:
    await prepared(here, in_="#leads")
    cy = here.person("cy")
    for name in ("launches.show_all", "launches.tick_several", "launches.add_item", "launches.help", "launches.item"):
        await presses(here, cy, name, kit.pack(id=1, item=1, v=1, do="tick"))
        await cy.sees("There is no such record that you can see.", in_="#growth")


# --- ticked at once, and on an old card ------------------------------------------------------------------------------


async def test_different_items_from_the_same_card_both_stay(here: World) -> None:
    await prepared(here)
    ana, cy = here.person("ana"), here.person("cy")
    same = await card(here)
    for person, nth in ((ana, 0), (cy, 1)):
        await person.clicks("Tick", on=same, nth=nth)
        await person.modal("Tick an item")
        await person.fills({"Evidence": f"seen by {person.member.handle}"})
    await asyncio.gather(ana.submits(), cy.submits())
    await here.settled()
    items = (await kept(here)).items
    assert [one.evidence for one in items[:2]] == ["seen by ana", "seen by cy"]
    assert len(said(here, "open → done")) == 2


async def test_who_was_slower_is_told_who_was_faster_and_with_what(here: World) -> None:
    await prepared(here)
    gus = here.person("gus")
    await gus.clicks("Tick", on=await card(here, "gus"))
    await gus.modal("Tick an item")
    await gus.fills({"Evidence": "my own run"})
    await ticks(here, 1, by="cy", evidence="the board of Monday")
    await gus.submits()
    told = (await gus.modal("Tick an item")).text
    for words in (
        "@Cy Young has already ticked “Telemetry verified”.",
        "open → done",
        "the board of Monday",
        "my own run",
    ):
        assert words in told
    assert (await kept(here)).item(1).by == here.person("cy").id
    assert (await kept(here)).version == 2


async def test_an_old_card_that_says_open_shows_what_happened_and_lets_one_tick_after_all(here: World) -> None:
    await prepared(here)
    await ticks(here, 1, evidence="the old board")
    await unticks(here, 1, why="it was last week's")
    ana = here.person("ana")
    await presses(here, ana, "launches.tick", kit.pack(id=1, item=1, v=1))
    form = (await ana.modal("Tick an item")).text
    for words in ("Changed since you saw it", "open → done\n> the old board", "done → open\n> it was last week's"):
        assert words in form
    await submits(here, "ana", "Tick an item", Evidence="today's board")
    assert (await kept(here)).item(1).evidence == "today's board"


async def test_a_form_that_lay_open_meanwhile_asks_again_and_keeps_what_was_typed(here: World) -> None:
    await prepared(here)
    ana = here.person("ana")
    await ana.clicks("Tick", on=await card(here))
    await ana.modal("Tick an item")
    await ana.fills({"Evidence": "my own run"})
    await ticks(here, 1, evidence="the old board")
    await unticks(here, 1, why="it was last week's")
    await ana.submits()
    form = await ana.modal("Tick an item")
    assert "it was last week's" in form.text
    assert form.values == {"Evidence": "my own run"}
    assert (await kept(here)).item(1).is_open
    await ana.submits()
    await here.settled()
    assert (await kept(here)).item(1).evidence == "my own run"


async def test_an_old_card_that_says_done_shows_the_new_evidence_before_one_opens_it(here: World) -> None:
    await prepared(here)
    await ticks(here, 1, evidence="the old board")
    ben = here.person("ben")
    await ben.clicks("Un-tick", on=await card(here, "ben"))
    await ben.modal("Un-tick an item")
    await ben.fills({"Why is it open again?": "that board is old"})
    await unticks(here, 1, by="ana", why="I know")
    await ticks(here, 1, evidence="the new board")
    await ben.submits()
    form = await ben.modal("Un-tick an item")
    assert "the new board" in form.text
    assert form.values == {"Why is it open again?": "that board is old"}
    await ben.closes()
    assert not (await kept(here)).item(1).is_open


async def test_who_opens_what_somebody_just_opened_is_told_so(here: World) -> None:
    await prepared(here)
    await ticks(here, 1)
    old = kit.pack(id=1, item=1, v=2)
    await unticks(here, 1, by="cy", why="no data")
    gus = here.person("gus")
    await presses(here, gus, "launches.untick", old)
    await gus.sees("@Cy Young has already opened “Telemetry verified” again.", in_="#growth")


async def test_a_card_from_before_items_had_versions_still_works(here: World) -> None:
    await prepared(here)
    ana = here.person("ana")
    await presses(here, ana, "launches.tick", kit.pack(id=1, item=1))
    await submits(here, "ana", "Tick an item", Evidence="the board")
    assert (await kept(here)).item(1).evidence == "the board"


# --- several ---------------------------------------------------------------------------------------------------------


async def chooses(here: World, by: str, **groups: list[str]) -> Person:
    person = here.person(by)
    await person.clicks("Tick several", on=await card(here, by))
    await person.modal("Tick several items")
    await person.fills({name.replace("_", " "): chosen for name, chosen in groups.items()})
    await person.submits()
    return person


async def test_several_are_ticked_in_one_commit_with_evidence_for_each(here: World) -> None:
    await prepared(here)
    cy = await chooses(here, "cy", Before=["Telemetry verified", "Success criteria documented"])
    form = await cy.modal("Tick several items")
    assert form.labels == ["Telemetry verified", "Success criteria documented"]
    await cy.fills({"Telemetry verified": "the board", "Success criteria documented": "   "})
    await cy.submits()
    form = await cy.modal("Tick several items")
    assert form.errors == {"Success criteria documented": "Give a link or a sentence that someone else can check."}
    assert form.values["Telemetry verified"] == "the board"
    await cy.fills({"Success criteria documented": "the page"})
    await cy.submits()
    await here.settled()
    (line,) = said(here, "ticked 2 items")
    assert "Telemetry verified, open → done\nthe board" in line.text.replace("> ", "")
    assert line.thread_ts == (await card(here)).ts
    launch = await kept(here)
    assert ([one.evidence for one in launch.items[:2]], launch.version) == (["the board", "the page"], 2)


async def test_nothing_chosen_is_said_at_the_boxes(here: World) -> None:
    await prepared(here)
    cy = await chooses(here, "cy")
    assert (await cy.modal()).errors == {"Before": "Choose at least one item."}


async def test_one_that_somebody_else_ticked_is_told_and_the_others_are_ticked(here: World) -> None:
    await prepared(here)
    cy = await chooses(here, "cy", Before=["Telemetry verified", "Success criteria documented"])
    await cy.modal("Tick several items")
    await cy.fills({"Telemetry verified": "my board", "Success criteria documented": "the page"})
    await ticks(here, 1, by="gus", evidence="the board of gus")
    await cy.submits()
    await here.settled()
    told = (await cy.modal("Tick several items")).text
    for words in ("Ticked: Success criteria documented.", "@Gus Guest was faster", "the board of gus", "my board"):
        assert words in told
    items = (await kept(here)).items
    assert [one.evidence for one in items[:2]] == ["the board of gus", "the page"]


async def test_one_that_was_opened_again_is_asked_for_once_more_with_what_was_typed(here: World) -> None:
    await prepared(here)
    cy = await chooses(here, "cy", Before=["Telemetry verified", "Success criteria documented"])
    await cy.modal("Tick several items")
    await cy.fills({"Telemetry verified": "my board", "Success criteria documented": "the page"})
    await ticks(here, 1, by="gus", evidence="an old board")
    await unticks(here, 1, by="ana", why="that was an old one")
    await cy.submits()
    await here.settled()
    form = await cy.modal("Tick several items")
    assert form.values == {"Telemetry verified": "my board"}
    assert "that was an old one" in form.text
    await cy.submits()
    await here.settled()
    assert [one.evidence for one in (await kept(here)).items[:2]] == ["my board", "the page"]


async def test_several_at_once_from_two_people_lose_nothing(here: World) -> None:
    await prepared(here)
    both = ["Telemetry verified", "Success criteria documented"]
    people = [await chooses(here, by, Before=both) for by in ("ana", "cy")]
    for person in people:
        await person.modal("Tick several items")
        await person.fills({one: f"{person.member.handle}: {one}" for one in both})
    await asyncio.gather(*(one.submits() for one in people))
    await here.settled()
    launch = await kept(here)
    assert {one.by for one in launch.items[:2]} in [{one.id} for one in people]
    assert launch.version == 2
    assert len(said(here, "ticked 2 items")) == 1


# --- waived ----------------------------------------------------------------------------------------------------------


async def test_only_the_approver_waives_with_a_reason_that_stays_on_the_card(here: World) -> None:
    await prepared(here)
    ana = await opens_list(here, "ana")
    await ana.picks("Waive")
    await ana.sees("Only @Ben Okafor can decide this.", in_="modal")
    await ana.closes(everything=True)
    await waives(here)
    shown = (await card(here)).text
    assert "Telemetry verified · waived by @Ben Okafor" in shown
    assert "because\nnobody sells it yet" in shown.replace("> ", "")
    assert "Before · 0 of 2 done, 1 waived" in shown
    assert len(said(here, "Telemetry verified, open → waived")) == 1


async def test_a_waiver_that_is_taken_back_ends_the_go_for_everybody_who_was_told(here: World) -> None:
    await prepared(here, informed=(here.person("cy").id,))
    await waives(here)
    ben = here.person("ben")
    await ben.closes(everything=True)
    await with_go(here)
    assert (await kept(here)).gate is Gate.GO
    await opens_list(here, "ben")
    await ben.picks("Take the waiver back")
    assert "This ends the go" in (await ben.modal("Take the waiver back")).text
    await submits(here, "ben", "Take the waiver back", **{"Why is it needed after all?": "sales asked for it"})
    launch = await kept(here)
    assert (launch.gate, launch.item(1).state) == (Gate.WAITING, ItemState.OPEN)
    words = "because @Ben Okafor took back the waiver of “Telemetry verified”"
    assert len(said(here, words)) == 1
    (word,) = said(here, words, to="cy", in_="@drumbeat")
    assert "sales asked for it" in word.text
    assert "in #growth" in word.text
    assert words.split(" took")[0] not in (await at_list(here, ben)).text


# --- whose, help, one more -------------------------------------------------------------------------------------------


async def test_an_item_is_taken_handed_on_and_given_by_who_may(here: World) -> None:
    await prepared(here)
    cy, gus = here.person("cy"), here.person("gus")
    await opens_list(here, "cy")
    await cy.picks("Assign")
    form = await cy.modal("Assign an item")
    assert form.values == {"Owner": "@cy"}, "its day is the launch's owner's to say"
    await cy.fills({"Owner": "@ben"})
    await cy.submits()
    assert "You can take it yourself." in (await cy.modal()).errors["Owner"]
    await cy.fills({"Owner": "@cy"})
    await cy.submits()
    await here.settled()
    assert "Telemetry verified · open, blocking\n@Cy Young" in (await at_list(here, cy)).text
    assert len(said(here, "owner the launch's → @Cy Young")) == 1
    assert said(here, "Telemetry verified", to="cy", in_="@drumbeat") == []
    await opens_list(here, "gus")
    await gus.picks("Assign")
    await gus.sees("Only @Cy Young, whose item this is, @Ana Silva or the team's admins", in_="modal")
    await gus.closes(everything=True)
    await cy.picks("Assign")
    await submits(here, "cy", "Assign an item", Owner="@gus")
    assert (await kept(here)).item(1).owner == gus.id


async def test_the_owner_moves_a_day_and_the_line_says_old_and_new(here: World) -> None:
    await prepared(here)
    ana = await opens_list(here, "ana")
    await ana.picks("Assign")
    await ana.modal("Assign an item")
    for typed, words in (("-3", "“-3” is no number of days."), ("366", "up to 365"), ("x", "“x” is no number")):
        await ana.fills({"Due, working days before the launch": typed})
        await ana.submits()
        assert words in (await ana.modal()).errors["Due, working days before the launch"]
    await ana.fills({"Due, working days before the launch": "3"})
    await ana.submits()
    await here.settled()
    assert (await kept(here)).item(1).due == -3
    (line,) = said(here, "due no day → ")
    assert "Ana Silva: Telemetry verified" in line.text
    await ana.closes()


async def test_an_owner_who_may_not_see_the_channel_is_refused(here: World) -> None:
    await prepared(here, in_="#leads")
    ana = here.person("ana")
    await ana.clicks("Show all", on=await card(here, in_="#leads"))
    await ana.modal("L-1 · checklist")
    await ana.picks("Assign")
    await submits(here, "ana", "Assign an item", Owner="@cy")
    assert "is not in #leads: invite them first" in (await ana.modal()).errors["Owner"]


async def test_two_people_assign_the_same_item(here: World) -> None:
    await prepared(here)
    ana, cy = await opens_list(here, "ana"), await opens_list(here, "cy")
    for person in (ana, cy):
        await person.picks("Assign")
        await person.modal("Assign an item")
    await submits(here, "cy", "Assign an item", Owner="@cy")
    await submits(here, "ana", "Assign an item", Owner="@gus", **{"Due, working days before the launch": "2"})
    form = await ana.modal("Assign an item")
    assert "@Cy Young changed this while you had it open" in form.text
    assert form.values == {"Owner": "@gus", "Due, working days before the launch": "2"}
    await ana.submits()
    await here.settled()
    item = (await kept(here)).item(1)
    assert (item.owner, item.due) == (here.person("gus").id, -2)


async def test_what_somebody_needs_stands_at_the_item_until_it_is_done(here: World) -> None:
    await prepared(here)
    cy = await opens_list(here, "cy")
    await cy.picks("Need help")
    await submits(here, "cy", "Need help", **{"What do you need, and from whom?": "access to the board, from Ben"})
    shown = (await card(here)).text
    assert "@Cy Young needs help\naccess to the board, from Ben" in shown.replace("> ", "")
    (line,) = said(here, "needs help with “Telemetry verified”")
    assert "@Ana Silva, can you?" in line.text
    await ticks(here, 1)
    assert "needs help" not in (await card(here)).text


async def test_an_added_item_that_blocks_ends_the_go(here: World) -> None:
    await prepared(here, informed_channels=(here.sandbox.world.channel("#payload-team").id,))
    await with_go(here)
    cy, ana = here.person("cy"), here.person("ana")
    await cy.clicks("Add an item", on=await card(here, "cy"))
    await cy.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    await ana.clicks("Add an item", on=await card(here))
    form = await ana.modal("Add an item")
    assert (form.values["When"], form.values["Blocking"]) == ("Before the launch", ["It can't launch without it"])
    await ana.fills({"What has to be done": "Legal has signed", "Owner": "@cy", "Due, days from the launch": "1"})
    await ana.submits()
    await here.settled()
    shown = (await card(here)).text
    assert "Legal has signed · open, blocking\n@Cy Young · due" in shown
    assert "The go no longer holds, because “Legal has signed” was opened after it" in shown
    assert len(said(here, "because @Ana Silva added “Legal has signed”")) == 1
    assert len(said(here, "because @Ana Silva added “Legal has signed”", in_="#payload-team")) == 1


async def test_a_full_checklist_takes_no_more(here: World) -> None:
    await prepared(here, items=launching.renumbered([launching.planned().items[0]] * 60))
    assert "Add an item" not in (await card(here)).text
    await presses(here, here.person("ana"), "launches.add_item", kit.pack(id=1))
    await here.person("ana").sees("at most 60 items", in_="#growth")


async def test_after_the_launch_there_is_only_something_to_do_afterwards(here: World) -> None:
    await prepared(here)
    await out(here)
    ana = here.person("ana")
    shown = (await card(here)).text
    assert "[Tick]" not in shown
    assert "[Un-tick]" not in shown
    await ana.clicks("Add an item", on=await card(here))
    await ana.modal("Add an item")
    await submits(here, "ana", "Add an item", **{"What has to be done": "Thank support"})
    await ana.clicks("Tick", on=await card(here))
    await submits(here, "ana", "Tick an item", Evidence=None)
    assert "Thank support · done by @Ana Silva" in (await card(here)).text


async def test_double_clicks_say_nothing_twice(here: World) -> None:
    await prepared(here)
    cy = here.person("cy")
    await cy.clicks("Tick", on=await card(here, "cy"))
    await cy.modal("Tick an item")
    await cy.fills({"Evidence": "the board"})
    results = await asyncio.gather(cy.submits(), cy.submits(), return_exceptions=True)
    assert all(one is None or isinstance(one, CannotDo) for one in results)
    await here.settled()
    assert len(said(here, "open → done")) == 1
    launch = await kept(here)
    changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, "L-1")
    assert launches.replay(changes) == launch
