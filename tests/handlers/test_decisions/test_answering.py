"""Decisions as their approvers answer them, and what everybody else reads of it."""

import asyncio

from tests.handlers.test_decisions.living import card, decide, log
from tests.handlers.test_decisions.turning import settings
from tests.world import World


async def test_only_the_approver_decides(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    for person in (ana, cy):
        await person.clicks("Decide", on=await card(person))
        told = await person.sees("Only @Ben Okafor can decide this.", in_="#growth")
        assert told.ephemeral
    assert "Open" in (await card(cy)).text


async def test_words_are_required_to_say_no(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await decide(ben, await card(ben), "Decline")
    assert (await ben.modal()).errors == {"Why": "Say why, so that others can follow."}
    await ben.fills({"Why": "Too dear"})
    await ben.submits()
    await ana.sees("@Ben Okafor declined D-1 version 1 — Too dear", in_="#growth")


async def test_changes_are_requested_and_the_driver_resubmits(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await decide(ben, await card(ben), "Request changes", "What does it cost?")
    await ana.sees("requested changes to D-1 version 1", in_="#growth")
    await here.settled()
    await cy.clicks("Edit and resubmit", on=await card(cy))
    await cy.sees("Only the driver, @Ana Silva, can resubmit it.", in_="#growth")
    await ana.clicks("Edit and resubmit", on=await card(ana))
    form = await ana.modal("Resubmit")
    assert "What does it cost?" in form.text
    await ana.fills({"Context": "It costs 40 a month"})
    await ana.submits()
    await ana.sees("version 1 → 2 · context edited", in_="#growth")
    await here.settled()
    first, second = ben.reads("@drumbeat")
    assert first.text == "@Ana Silva asked you to decide D-1, version 1. Version 2 is below."
    assert "asks you to decide D-1" in second.text
    await decide(ben, second, "Approve")
    await ana.sees("@Ben Okafor approved D-1 version 2.", in_="#growth")
    await here.settled()
    answered = ben.reads("@drumbeat")[1].text
    assert answered.startswith("@Ana Silva asked you to decide D-1.")
    assert "Approved (version 2) by @Ben Okafor" in answered
    assert "[" not in answered, "no button is left"


async def test_a_stale_card_and_a_second_press_change_nothing(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    question = await ben.sees("asks you to decide D-1", in_="@drumbeat")
    await ben.clicks("Decide", on=question)
    await ben.modal("Decide D-1")
    await decide(ben, await card(ben), "Approve")  # the second modal, on top
    await here.settled()
    await ben.fills({"Your decision": "Decline", "Why": "changed my mind"})
    await ben.submits()
    told = await ben.modal("That didn't work")
    assert "already approved by @Ben Okafor" in told.text
    await here.settled()
    assert len([one for one in ana.reads("#growth") if "D-1 version 1" in one.text]) == 1


async def test_an_approver_who_left_the_private_channel_hears_no_more_of_it(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, in_="#leads")
    await decide(ben, await ben.sees("asks you to decide D-1", in_="@drumbeat"), "Request changes", "Name the cost")
    await here.settled()
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await ana.clicks("Edit and resubmit", on=await card(ana, in_="#leads"))
    await ana.modal("Resubmit")
    await ana.fills({"Title": "Pick the cheap queue"})
    await ana.submits()
    await here.settled()
    assert "cheap" in (await card(ana, in_="#leads")).text
    assert not [one for one in ben.reads("@drumbeat") if "cheap" in one.text]
    await ana.sees("I could not post the question to the approver of D-1 to @Ben Okafor: they are not in", "@drumbeat")


async def test_one_of_several_options_is_decided_and_the_informed_hear_of_it_then(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills(
        {
            "Options": "Redis - fast, may lose\nRabbit — safe",
            "Reversible?": "One-way door: it can't be taken back",
            "What is signed": "https://example.com/prd",
            "Its version": "PRD v3",
            "Expected result": "p95 under 1 s",
            "Informed once it is decided": ["@cy"],
        }
    )
    await ana.submits()
    shown = await card(ana)
    for expected in ("1. Redis — fast, may lose", "2. Rabbit — safe", "PRD v3", "One-way door", "p95 under 1 s"):
        assert expected in shown.text
    assert "Review on Sun 14 Feb 2027" in shown.text, "90 days after it was logged"
    await here.settled()
    assert not [one for one in cy.reads("@drumbeat") if "D-1" in one.text], "not before it is decided"
    await ben.clicks("Decide", on=await ben.sees("asks you to decide D-1", in_="@drumbeat"))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "2. Rabbit", "Why": "It keeps what it got", "Conditions": "Load test first"})
    await ben.submits()
    await ana.sees("@Ben Okafor approved D-1 version 1: Rabbit — It keeps what it got", in_="#growth")
    await cy.sees("@Ben Okafor approved D-1 version 1: Rabbit", in_="@drumbeat")
    await here.settled()
    answered = (await card(ana)).text
    assert "Approved: Rabbit by @Ben Okafor" in answered
    assert "Load test first" in answered


async def test_approver_and_delegate_answer_at_the_same_moment_and_one_of_them_wins(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await ben.picks("Delegate", on=await card(ben))
    await ben.modal("Delegate D-1")
    await ben.fills({"Who decides for you": "@cy"})
    await ben.submits()
    await here.settled()
    for person, verdict, why in ((ben, "Approve", "It scales"), (cy, "Decline", "Too dear")):
        await person.clicks("Decide", on=await card(person))
        await person.modal("Decide D-1")
        await person.fills({"Your decision": verdict, "Why": why})
    await asyncio.gather(ben.submits(), cy.submits())
    await here.settled()
    lines = [one.text for one in ana.reads("#growth") if "D-1 version 1" in one.text]
    assert len(lines) == 1, lines
    loser, kept = (cy, "Too dear") if "approved" in lines[0] else (ben, "It scales")
    assert "is already" in (await loser.modal("That didn't work")).text
    await loser.closes()
    assert (await loser.modal("Decide D-1")).values["Why"] == kept


async def test_a_form_that_is_sent_twice_at_once_answers_once(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await ben.clicks("Decide", on=await card(ben))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve"})
    await asyncio.gather(ben.submits(), ben.submits(), return_exceptions=True)
    await here.settled()
    assert len([one for one in ana.reads("#growth") if "approved D-1" in one.text]) == 1


async def test_a_mistake_that_has_no_field_in_this_form_lies_over_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await settings(here, {"Decisions": ["The driver of a decision may approve it themselves"]})
    await log(ana, "/decide Pick the queue @ana fri")
    await decide(ana, await card(ana), "Request changes", "Say what it costs")
    await settings(here, {"Decisions": []})
    await ana.clicks("Edit and resubmit", on=await card(ana))
    await ana.modal("Resubmit")
    await ana.fills({"Context": "It costs 40 a month"})
    await ana.submits()
    assert "A team admin can allow it" in (await ana.modal()).text
    await ana.closes()
    assert (await ana.modal("Resubmit")).values["Context"] == "It costs 40 a month"
