"""Who may change what of a decision, what everybody reads of it, and two people who do it at once."""

from bot.messages.handing import Handover
from handlers.decisions.changing import reassign
from sandbox.person import Person
from storage import teams
from tests.handlers import front
from tests.handlers.test_decisions.living import card, decide, kept, log
from tests.handlers.test_decisions.test_talking import line, says
from tests.world import World


async def opens(person: Person, entry: str, title: str, in_: str = "#growth") -> None:
    await person.picks(entry, on=await card(person, in_=in_))
    await person.modal(title)


async def test_an_edit_is_the_next_version_and_its_approver_is_asked_about_that_one(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await cy.picks("Edit", on=await card(cy))
    await cy.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    await opens(ana, "Edit", "Edit D-1")
    await ana.fills({"Title": "Pick the cheap queue", "Contributors": ["@cy"]})
    await ana.submits()
    edited = await line(here, ana, "edited D-1: version 1 → 2")
    assert "title “Pick the queue” → “Pick the cheap queue” · contributors edited" in edited.text
    first, second = ben.reads("@drumbeat")
    assert first.text == "@Ana Silva asked you to decide D-1, version 1. Version 2 is below."
    assert "Pick the cheap queue" in second.text
    await decide(ben, second, "Approve")
    await here.settled()
    assert "Approved (version 2)" in (await here.person("cy").sees("D-1 ·", in_="#growth")).text


async def test_an_edit_while_the_approvers_form_is_open_is_shown_and_their_text_kept(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await ben.clicks("Decide", on=await ben.sees("asks you to decide D-1", in_="@drumbeat"))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Decline", "Why": "Too dear", "Conditions": "none"})
    await opens(ana, "Edit", "Edit D-1")
    await ana.fills({"Context": "It costs 40 a month"})
    await ana.submits()
    await ben.submits()
    again = await ben.modal("Decide D-1")
    assert "version 1 → 2" in again.text
    assert "It costs 40 a month" in again.text
    assert (again.values["Why"], again.values["Conditions"]) == ("Too dear", "none")
    assert again.values["Your decision"] is None
    await ben.fills({"Your decision": "Approve"})
    await ben.submits()
    await ana.sees("@Ben Okafor approved D-1 version 2 — Too dear", in_="#growth")


async def test_two_people_edit_at_once_and_nothing_is_lost(here: World) -> None:
    await here.set_up(by="ana")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await cy.types("/decide Pick the queue @ben fri", in_="#growth")
    await cy.modal("Log a decision")
    await cy.submits()
    await opens(ana, "Edit", "Edit D-1")  # an admin of the team
    await opens(cy, "Edit", "Edit D-1")
    await ana.fills({"Title": "Pick the cheap queue", "Context": "Ana's words"})
    await ana.submits()
    await cy.fills({"Context": "Cy's words", "Expected result": "p95 under 1 s"})
    await cy.submits()
    again = await cy.modal("Edit D-1")
    assert "@Ana Silva changed the title, context while you had this open; it is version 2 now." in again.text
    assert "Ana's words" in again.text
    assert again.values["Title"] == "Pick the cheap queue"
    assert (again.values["Context"], again.values["Expected result"]) == ("Cy's words", "p95 under 1 s")
    await cy.submits()
    await line(here, cy, "edited D-1: version 2 → 3 · context edited · expected result edited")
    shown = await card(ben)
    assert "Pick the cheap queue" in shown.text
    assert "Cy's words" in shown.text


async def test_input_that_comes_meanwhile_does_not_hold_an_edit_up(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await opens(ana, "Edit", "Edit D-1")
    await says(cy, "Support")
    await ana.fills({"Informed once it is decided": ["@cy"]})
    await ana.submits()
    edited = await line(here, ana, "edited D-1")
    assert edited.text.startswith("@Ana Silva edited D-1: informed edited"), "and no new version"


async def test_nothing_changed_says_nothing(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.settled()
    said = len(ana.reads("#growth"))
    for entry, title in (
        ("Edit", "Edit D-1"),
        ("Move the due date", "Move the due date"),
        ("Reassign", "Reassign D-1"),
    ):
        await opens(ana, entry, title)
        await ana.submits()
    await here.settled()
    assert len(ana.reads("#growth")) == said
    assert len(ben.reads("@drumbeat")) == 1


async def test_the_due_date_moves_and_the_thread_says_from_when_to_when_and_why(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await opens(ana, "Move the due date", "Move the due date")
    form = await ana.modal()
    assert (form.values["Due"], form.values["Due at"]) == ("2026-11-20", "17:00")
    await ana.fills({"Due": "2026-11-13"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Due": "That moment is past. Pick one to come."}
    await ana.fills({"Due": "2026-11-24", "Why": "Ben is away"})
    await ana.submits()
    moved = await line(here, ana, "moved D-1")
    assert "→" in moved.text
    assert "— Ben is away" in moved.text
    assert "Nov 24" in (await card(ben, in_="@drumbeat")).text
    await ben.picks("Move the due date", on=await card(ben))
    await ben.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")


async def test_two_people_move_it_at_once_and_the_second_decides_again(here: World) -> None:
    await here.set_up(by="ana")
    ana, cy = here.person("ana"), here.person("cy")
    await cy.types("/decide Pick the queue @ben fri", in_="#growth")
    await cy.modal("Log a decision")
    await cy.submits()
    await opens(ana, "Move the due date", "Move the due date")
    await opens(cy, "Move the due date", "Move the due date")
    await ana.fills({"Due": "2026-11-24"})
    await ana.submits()
    await cy.fills({"Due": "2026-11-25", "Why": "holiday"})
    await cy.submits()
    again = await cy.modal("Move the due date")
    assert "Somebody changed this while you had it open: it is due" in again.text
    assert (again.values["Due"], again.values["Why"]) == ("2026-11-25", "holiday")
    await cy.submits()
    await here.settled()
    assert len([one for one in cy.reads("#growth") if "moved D-1" in one.text]) == 2


async def test_it_is_reassigned_and_the_former_approver_is_not_asked_any_more(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await cy.picks("Reassign", on=await card(cy))
    await cy.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    await opens(ben, "Reassign", "Reassign D-1")
    assert "Driver" not in (await ben.modal()).labels, "an approver hands over their own approval alone"
    await ben.fills({"Approver": "@ana"})
    await ben.submits()
    assert "can't be the driver" in (await ben.modal()).errors["Approver"]
    await ben.fills({"Approver": "@cy", "Why": "I am away"})
    await ben.submits()
    await line(here, ana, "@Ben Okafor reassigned D-1: approver @Ben Okafor → @Cy Young — I am away")
    assert (await ben.sees("D-1", in_="@drumbeat")).text == (
        "@Ana Silva asked you to decide D-1. @Cy Young was asked instead."
    )
    await decide(cy, await cy.sees("asks you to decide D-1", in_="@drumbeat"), "Approve")
    await ana.sees("@Cy Young approved D-1 version 1.", in_="#growth")


async def test_whoever_gave_it_away_and_gets_it_back_is_asked_again(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    for to in ("@cy", "@ben"):
        await opens(ana, "Reassign", "Reassign D-1")
        await ana.fills({"Approver": to})
        await ana.submits()
        await here.settled()
    first, second = ben.reads("@drumbeat")
    assert "asks you to decide D-1" in second.text
    assert "[Decide]" not in (await cy.sees("D-1", in_="@drumbeat")).text
    assert first.ts != second.ts


async def test_driver_and_approver_change_places_in_one_go(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana)
    await opens(ana, "Reassign", "Reassign D-1")
    await ana.fills({"Driver": "@ben"})
    await ana.submits()
    assert "they can't drive it too" in (await ana.modal()).errors["Driver"]
    await ana.fills({"Approver": "@ana"})
    await ana.submits()
    changed = await line(here, ana, "reassigned D-1")
    assert "approver @Ben Okafor → @Ana Silva · driver @Ana Silva → @Ben Okafor" in changed.text


async def test_who_is_not_in_the_private_channel_can_not_be_named(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, in_="#leads")
    await opens(ana, "Reassign", "Reassign D-1", in_="#leads")
    await ana.fills({"Approver": "@cy"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Approver": "Cy Young is not in #leads: invite them first."}
    await ana.closes()
    await opens(ben, "Delegate", "Delegate D-1", in_="#leads")
    await ben.fills({"Who decides for you": "@cy"})
    await ben.submits()
    assert (await ben.modal()).errors == {"Who decides for you": "Cy Young is not in #leads: invite them first."}


async def test_a_delegate_decides_for_the_approver_and_the_record_says_so(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await ana.picks("Delegate", on=await card(ana))
    await ana.sees("Only @Ben Okafor can let somebody else decide this for a time.", in_="#growth")
    await opens(ben, "Delegate", "Delegate D-1")
    await ben.fills({"Who decides for you": "@cy", "Until": "2026-11-15"})
    await ben.submits()
    assert (await ben.modal()).errors == {"Until": "It has to end after it begins. Pick a later moment."}
    await ben.fills({"Until": "2026-11-19", "Why": "on leave"})
    await ben.submits()
    await line(here, ana, "@Ben Okafor lets @Cy Young decide D-1 from")
    assert "@Cy Young decides for them" in (await card(ana)).text
    await ana.clicks("Decide", on=await card(ana))
    await ana.sees("Only @Ben Okafor or, for them, @Cy Young can decide this.", in_="#growth")
    await decide(cy, await card(cy), "Approve", "It scales")
    await ana.sees("@Cy Young for @Ben Okafor approved D-1 version 1 — It scales", in_="#growth")
    await here.settled()
    assert "Approved by @Cy Young for @Ben Okafor" in (await card(ana)).text


async def test_a_delegation_is_taken_back(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await opens(ben, "Delegate", "Delegate D-1")
    await ben.fills({"Who decides for you": "@cy"})
    await ben.submits()
    await here.settled()
    await opens(ben, "Delegate", "Delegate D-1")
    assert (await ben.modal()).values["Who decides for you"] == "@cy"
    await ben.fills({"Or": ["Take the delegation back"]})
    await ben.submits()
    await line(here, ana, "@Ben Okafor took the decision on D-1 back from @Cy Young")
    await cy.clicks("Decide", on=await card(cy))
    await cy.sees("Only @Ben Okafor can decide this.", in_="#growth")


async def test_it_is_withdrawn_with_a_reason_and_nobody_is_asked_any_more(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await ben.picks("Withdraw", on=await card(ben))
    await ben.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    await opens(ana, "Withdraw", "Withdraw D-1")
    await ana.submits()
    assert (await ana.modal()).errors == {"Why": "Say why, so that others can follow."}
    await ana.fills({"Why": "We leave that market"})
    await ana.submits()
    await line(here, ana, "@Ana Silva withdrew D-1 — We leave that market")
    shown = await card(ana)
    assert "Withdrawn by @Ana Silva" in shown.text
    assert "We leave that market" in shown.text
    assert "[" not in (await card(ben, in_="@drumbeat")).text, "no button is left"
    await ana.types("/decide list all", in_="#growth")
    assert "D-1" in (await ana.sees("All decisions", in_="#growth")).text


async def test_what_was_logged_by_mistake_leaves_the_lists_and_stays_readable(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana)
    await opens(ana, "Withdraw", "Withdraw D-1")
    await ana.fills({"Mistake": ["It was logged by mistake: take it off the lists"]})
    await ana.submits()
    await line(here, ana, "@Ana Silva withdrew D-1: it was logged by mistake")
    await ana.types("/decide list all", in_="#growth")
    assert "D-1" not in (await ana.sees("All decisions", in_="#growth")).text
    await ana.types("/decide D-1", in_="#growth")
    await ana.sees("Withdrawn by @Ana Silva", in_="#growth")


async def test_what_was_decided_meanwhile_is_told_and_the_text_kept(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await opens(ana, "Edit", "Edit D-1")
    await decide(ben, await card(ben), "Approve")
    await ana.fills({"Context": "Too late"})
    await ana.submits()
    assert "already approved by @Ben Okafor" in (await ana.modal("That didn't work")).text
    await ana.closes()
    assert (await ana.modal("Edit D-1")).values["Context"] == "Too late"


async def test_what_an_edit_makes_a_one_way_door_is_reviewed_in_90_days(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana)
    await opens(ana, "Edit", "Edit D-1")
    await ana.fills({"Reversible?": "One-way door: it can't be taken back"})
    await ana.submits()
    edited = await line(here, ana, "edited D-1")
    assert "two-way → one-way door · review on Sun 14 Feb 2027" in edited.text
    assert "Review on Sun 14 Feb 2027" in (await card(ana)).text


async def test_what_both_edited_is_read_in_peoples_words(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await cy.types("/decide Pick the queue @ben fri", in_="#growth")
    await cy.modal("Log a decision")
    await cy.fills({"Options": "A — a\nB — b", "If nobody answers": "A"})
    await cy.submits()
    await opens(cy, "Edit", "Edit D-1")
    await opens(ana, "Edit", "Edit D-1")
    await ana.fills({"Informed once it is decided": ["@gus", "@cy"], "Options": "B — b\nA — a"})
    await ana.submits()
    await cy.fills({"Informed once it is decided": ["@ana"], "Options": "A — c\nB — b", "If nobody answers": ""})
    await cy.submits()
    again = (await cy.modal("Edit D-1")).text
    assert "Their informed people, which yours would replace:\n> @Gus Guest, @Cy Young" in again
    assert "Their default, which yours would replace:\n> A" in again
    assert "Their options, which yours would replace:\n> B — b\n> A — a" in again


async def test_who_asked_for_changes_is_named_also_when_somebody_else_decides_meanwhile(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await decide(ben, await card(ben), "Request changes", "Add costs")
    await here.settled()
    await opens(ana, "Reassign", "Reassign D-1")
    await ana.fills({"Approver": "@cy"})
    await ana.submits()
    await here.settled()
    told = await cy.sees("D-1 · Pick the queue", in_="@drumbeat")
    assert told.text.startswith("You are the approver of D-1 now. Changes were requested: you are asked once it is")
    await ana.clicks("Edit and resubmit", on=await card(ana))
    assert (await ana.modal("Resubmit")).text.startswith("Resubmit\n@Ben Okafor asks:\n> Add costs")
    await ana.fills({"Context": "It costs 40 a month"})
    await ana.submits()
    await cy.sees("@Ana Silva asks you to decide D-1", in_="@drumbeat")


async def test_an_old_form_to_edit_does_not_open_once_changes_are_requested(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await decide(ben, await card(ben), "Request changes", "Add costs")
    await here.settled()
    async with front.door(here) as client:
        pressed = front.action(here, "decisions.menu", '{"number":1,"do":"edit"}')
        await front.send_interaction(client, here, pressed)
    await ana.sees("Changes were requested: @Ana Silva edits and resubmits it from the card.", in_="#growth")


async def test_who_is_named_at_the_same_moment_as_the_one_before_is_asked_too(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"))
    ana, cy = here.person("ana").id, here.person("cy").id
    workspace, before = here.sandbox.team_id, await kept(here)
    team = await here.bot.db.read(workspace, teams.get, before.team)
    assert team is not None
    handover, shown = Handover(approver=cy, driver=ana, why=""), (before.approval.approver, ana)
    by, at = await here.bot.deps.people.person(workspace, ana), before.approval.asked_at
    assert at is not None
    await here.bot.db.run(workspace, reassign, 1, team, handover, shown, by, at)
    await here.person("cy").sees("asks you to decide D-1", in_="@drumbeat")


async def test_a_date_that_moves_while_the_driver_resubmits_is_shown_and_their_text_kept(here: World) -> None:
    await here.set_up(by="ben")
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await decide(ben, await card(ben), "Request changes", "Add costs")
    await here.settled()
    await ana.clicks("Edit and resubmit", on=await card(ana))
    await ana.modal("Resubmit")
    await opens(ben, "Move the due date", "Move the due date")  # an admin of the team
    await ben.fills({"Due": "2026-11-26"})
    await ben.submits()
    await ana.fills({"Context": "It costs 40 a month"})
    await ana.submits()
    again = await ana.modal("Resubmit")
    assert "Somebody changed this while you had it open: it is due Nov 26, 2026" in again.text
    assert (again.values["Context"], again.values["Due"]) == ("It costs 40 a month", "2026-11-20")
    await ana.fills({"Due": "2026-11-26"})
    await ana.submits()
    await line(here, ana, "resubmitted D-1: version 1 → 2 · context edited")
