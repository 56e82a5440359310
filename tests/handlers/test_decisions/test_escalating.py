"""Overdue: the driver turns to somebody, once; who decides stays the same."""

from dataclasses import replace

from bot.rules import approval
from storage import history
from tests.handlers.test_decisions.living import card, decide, log
from tests.handlers.test_decisions.turning import OVERDUE, make, nov, settings
from tests.world import World

SAID = "@Ana Silva escalated D-1 to @Cy Young."


async def overdue(here: World, in_: str = "#growth") -> None:
    await here.set_up(in_)
    await log(here.person("ana"), in_=in_)
    await here.jump(nov(26))


async def test_the_driver_turns_to_somebody_who_can_see_the_channel(here: World) -> None:
    await overdue(here)
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    word = await ana.sees(OVERDUE, in_="@drumbeat")
    assert "[Escalate] [Move the date] [Withdraw]" in word.text
    await ana.clicks("Escalate", on=word)
    form = await ana.modal("Escalate D-1")
    assert form.values["To whom"] is None, "the only admin is the driver"
    await ana.fills({"To whom": "@cy", "Note to them": "Can you <reach> Ben?\nToday & soon"})
    await ana.submits()
    told = await cy.sees("@Ana Silva needs your help with D-1 · Pick the queue.", in_="@drumbeat")
    assert ", and waits for @Ben Okafor." in told.text.split("It was due ")[1]
    assert "Can you <reach> Ben?\nToday & soon" in told.text.replace("> Can", "Can").replace("> Today", "Today")
    assert "a team admin can name another one. /decide D-1 shows it." in told.text
    await ben.sees(SAID, in_="#growth")
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "D-1")
    (kept,) = [one for one in entries if one.what == "escalated"]
    assert (kept.by, kept.after, kept.why) == (ana.id, {"escalated to": cy.id}, "Can you <reach> Ben?\nToday & soon")
    await cy.clicks("Show D-1", on=told)
    shown = await cy.sees("D-1 · Pick the queue\n", in_="@drumbeat")
    assert shown.ephemeral
    await cy.clicks("Decide", on=shown)
    await cy.sees("Only @Ben Okafor can decide this.", in_="@drumbeat")


async def test_pressed_and_sent_twice_it_is_said_once(here: World) -> None:
    await overdue(here)
    ana, cy = here.person("ana"), here.person("cy")
    word = await ana.sees(OVERDUE, in_="@drumbeat")
    await ana.clicks("Escalate", on=word)
    await ana.clicks("Escalate", on=word)
    await here.settled()
    await ana.modal("Escalate D-1")
    await ana.fills({"To whom": "@cy", "Note to them": "first"})
    await ana.submits()
    await ana.clicks("Escalate", on=word)
    await ana.modal("Escalate D-1")
    await ana.fills({"To whom": "@cy", "Note to them": "second"})
    await ana.submits()
    assert (await ana.modal("Escalate D-1")).errors == {
        "To whom": "That person has already been told. Pick somebody else, or write to them."
    }
    await here.settled()
    assert len([one for one in ana.reads("#growth") if SAID in one.text]) == 1
    assert len([one for one in cy.reads("@drumbeat") if "needs your help" in one.text]) == 1


async def test_whom_one_can_turn_to(here: World) -> None:
    await overdue(here, "#leads")
    ana = here.person("ana")
    await ana.clicks("Escalate", on=await ana.sees(OVERDUE, in_="@drumbeat"))
    await ana.modal("Escalate D-1")
    await ana.fills({"Note to them": "kept"})
    for named, why in (
        ("@cy", "Cy Young is not in #leads: invite them first."),
        ("@ben", "is who has to decide. Pick somebody who can help you to reach them."),
        ("@ana", "Pick somebody else: this tells them that you need their help."),
        ("@drumbeat", "A bot can't be asked"),
    ):
        await ana.fills({"To whom": named})
        await ana.submits()
        form = await ana.modal("Escalate D-1")
        assert why in form.errors["To whom"]
        assert form.values["Note to them"] == "kept"


async def test_the_first_admin_without_a_part_in_it_is_proposed_and_told_what_they_can_do(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await settings(here, {"Team admins": ["@ana", "@cy"]})
    await log(ana)
    await here.jump(nov(26))
    await ana.clicks("Escalate", on=await ana.sees(OVERDUE, in_="@drumbeat"))
    assert (await ana.modal("Escalate D-1")).values["To whom"] == "@cy"
    await ana.submits()
    await cy.sees("you can name another one as a team admin", in_="@drumbeat")


async def test_it_is_not_escalated_any_more_once_it_is_answered_or_not_due(here: World) -> None:
    await overdue(here)
    ana, ben = here.person("ana"), here.person("ben")
    word = await ana.sees(OVERDUE, in_="@drumbeat")
    await ana.clicks("Escalate", on=word)
    await ana.modal("Escalate D-1")
    await ana.fills({"To whom": "@cy"})
    now = here.sandbox.clock.now()
    await make(here, lambda one: replace(one, approval=approval.move_due(one.approval, nov(30), now=now)))
    await ana.submits()
    assert "It is not overdue" in (await ana.modal("That didn't work")).text
    await ana.closes(everything=True)
    await decide(ben, await card(ben), "Approve")
    await here.settled()
    told = next(one for one in ana.reads("@drumbeat") if one.ts == word.ts)
    assert told.text.startswith("D-1 · Pick the queue\nApproved by @Ben Okafor")
    assert "[" not in told.text


async def test_a_title_with_asterisks_stays_in_one_piece(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Pick *the* queue @ben fri")
    await here.jump(nov(26))
    await ana.clicks("Escalate", on=await ana.sees(OVERDUE, in_="@drumbeat"))
    assert "Pick ∗the∗ queue waits for" in (await ana.modal("Escalate D-1")).text
    await ana.fills({"To whom": "@cy"})
    await ana.submits()
    await cy.sees("needs your help with D-1 · Pick ∗the∗ queue.", in_="@drumbeat")
