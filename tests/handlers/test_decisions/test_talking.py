"""What others say to a decision: with a steel-man before an objection, in the thread and on the card."""

import asyncio
from typing import Any

from sandbox.person import Person, Seen
from tests.handlers.front import action as pressed
from tests.handlers.front import door, send_interaction
from tests.handlers.test_decisions.living import card, decide, log
from tests.world import World

OBJECTION = "Objection: state the strongest case for it first"
CASE, WORDS = "The strongest case for it", "What you want to say"


async def says(person: Person, kind: str, words: str = "", case: str = "", in_: str = "#growth") -> None:
    await person.clicks("Add input", on=await card(person, in_=in_))
    await person.modal("Input to D-1")
    entries: dict[str, Any] = {"Your input": kind, WORDS: words, CASE: case}
    await person.fills({label: value for label, value in entries.items() if value})
    await person.submits()


async def line(here: World, person: Person, text: str, in_: str = "#growth") -> Seen:
    await here.settled()
    return next(one for one in person.reads(in_) if text in one.text and one.thread_ts and one.ts != one.thread_ts)


async def test_an_objection_states_the_case_for_it_and_the_driver_says_whether_it_is_fair(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await says(cy, OBJECTION, words="It loses messages")
    assert "strongest case" in (await cy.modal()).errors[CASE]
    assert (await cy.modal()).values[WORDS] == "It loses messages", "nothing is lost"
    await cy.fills({CASE: "It is the fastest there is"})
    await cy.submits()
    said = await line(here, ana, "objects to D-1, version 1 — It loses messages")
    assert "It is the fastest there is" in said.text
    assert "@Ana Silva, is that a fair case for it?" in said.text
    assert "1 objection" in (await card(ana)).text
    assert "Objection, @Cy Young — It loses messages" in (await card(ben)).text
    await ben.clicks("Fair", on=said)
    await ben.sees("Only @Ana Silva, whose proposal it is, can answer that.", in_="#growth")
    await ana.clicks("Fair", on=said)
    said = await line(here, ana, "objects to D-1")
    assert "@Ana Silva: a fair case for it" in said.text
    assert "[Fair]" not in said.text
    assert "a fair case for it" in (await card(ana)).text


async def test_who_types_it_again_because_no_answer_came_says_it_once(here: World) -> None:
    """Slack lost the answer to a form that was saved: they open another one and say the same."""
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await says(cy, "Concern", words="It loses messages")
    await says(cy, "Concern", words="It loses messages ")
    assert "stands in the thread" in (await cy.modal()).errors[WORDS]
    assert "1 concern" in (await card(ana)).text
    await cy.fills({WORDS: "It loses messages, and slowly"})
    await cy.submits()
    await line(here, ana, "It loses messages, and slowly")
    assert "2 concerns" in (await card(ana)).text
    await cy.clicks("Resolve", on=await line(here, cy, "It loses messages\n"))
    await cy.modal("Resolve")
    await cy.submits()
    await here.settled()
    await says(cy, "Concern", words="It loses messages")
    await here.settled()
    assert "3 concerns" in (await card(ana)).text, "what was settled may come up again"


async def test_not_my_view_shows_and_a_second_press_is_told(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await says(cy, OBJECTION, words="It loses messages", case="It is fast")
    said = await line(here, ana, "objects to D-1")
    stale = said
    await ana.clicks("Not my view", on=said)
    assert "@Ana Silva: not my view" in (await line(here, ana, "objects to D-1")).text
    await _presses_what_was_there(here, ana, stale, "decisions.fair")
    await ana.sees("@Ana Silva has said already that it is not their view.", in_="#growth")


async def _presses_what_was_there(here: World, person: Person, on: Seen, action: str) -> None:
    """A press on a card that was not drawn anew yet: Slack sends it all the same."""

    value = next(
        element["value"]
        for block in on.blocks
        if block["type"] == "actions"
        for element in block["elements"]
        if element["action_id"] == action
    )
    async with door(here) as client:
        answer = await send_interaction(client, here, pressed(here, action, value))
    assert answer.status_code == 200
    await here.settled()


async def test_a_concern_is_resolved_by_whoever_raised_it_or_by_the_driver_with_a_reason(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await says(cy, "Concern", words="What does it cost?")
    said = await line(here, ana, "has a concern about D-1")
    await ben.clicks("Resolve", on=said)
    await ben.sees("Only @Cy Young, who raised it, or the driver @Ana Silva can resolve it.", in_="#growth")
    await ana.clicks("Resolve", on=said)
    await ana.modal("Resolve")
    await ana.fills({"What settles it": "40 a month, in the budget"})
    await ana.submits()
    said = await line(here, ana, "has a concern about D-1")
    assert "resolved by @Ana Silva: 40 a month, in the budget" in said.text
    assert "[Resolve]" not in said.text
    assert "1 concern (1 resolved)" in (await card(cy)).text


async def test_support_needs_no_words_and_a_concern_does(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await says(cy, "Concern")
    assert (await cy.modal()).errors == {WORDS: "Say what it is, so that it can be settled."}
    await cy.fills({"Your input": "Support"})
    await cy.submits()
    assert "supports D-1, version 1." in (await line(here, ana, "supports D-1")).text


async def test_an_input_that_comes_after_the_decision_is_told_and_kept(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await cy.clicks("Add input", on=await card(cy))
    await cy.modal("Input to D-1")
    await decide(ben, await card(ben), "Approve")
    await cy.fills({"Your input": "Concern", WORDS: "Wait"})
    await cy.submits()
    assert "already approved by @Ben Okafor" in (await cy.modal("That didn't work")).text
    await cy.closes()
    assert (await cy.modal("Input to D-1")).values[WORDS] == "Wait"
    await here.settled()
    assert "Add input" not in (await card(cy)).text


async def test_an_input_names_the_version_that_was_seen(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await cy.clicks("Add input", on=await card(cy))
    await cy.modal("Input to D-1")
    await decide(ben, await card(ben), "Request changes", "Name the cost")
    await here.settled()
    await ana.clicks("Edit and resubmit", on=await card(ana))
    await ana.modal("Resubmit")
    await ana.fills({"Title": "Pick the cheap queue"})
    await ana.submits()
    await cy.fills({"Your input": "Concern", WORDS: "Too slow"})
    await cy.submits()
    await line(here, ana, "has a concern about D-1, version 1 — Too slow")


async def test_a_guest_says_something_and_a_stranger_does_not(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    ana, gus, ben = (here.person(name) for name in ("ana", "gus", "ben"))
    await log(ana)
    await says(gus, "Concern", words="<!channel> & שלום 🚀")
    said = await line(here, ana, "has a concern about D-1")
    assert "<!channel> & שלום 🚀" in said.text
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    shown = await card(ben, "D-2", in_="#leads")
    await here.settled()
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    question = await ben.sees("asks you to decide D-2", in_="@drumbeat")
    assert shown.channel != question.channel
    await ben.clicks("Add input", on=question)
    await ben.sees("There is no such record that you can see.", in_="@drumbeat")


async def test_sixty_inputs_leave_the_card_within_slacks_limits(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    for number in range(60):
        await says(cy, "Concern" if number % 2 else "Support", words=f"{number} " + "&<>" * 300)
    await here.settled()
    shown = await card(ana)
    assert "30 concerns · 30 support" in shown.text
    assert "and 55 more" in shown.text


async def test_two_people_say_something_at_the_same_moment_and_both_are_heard(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    for person in (ben, cy):
        await person.clicks("Add input", on=await card(person))
        await person.modal("Input to D-1")
        await person.fills({"Your input": "Concern", WORDS: f"from {person.id}"})
    await asyncio.gather(ben.submits(), cy.submits())
    await here.settled()
    assert "2 concerns" in (await card(ana)).text
    for person in (ben, cy):
        assert len([one for one in ana.reads("#growth") if f"— from {person.id}" in one.text and one.thread_ts]) == 1


async def test_the_case_that_somebody_states_with_a_concern_is_kept_and_nobody_has_to_answer_it(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await says(cy, "Concern", words="It may lose messages", case="It is fast")
    said = await line(here, ana, "has a concern about D-1")
    assert "The strongest case for it\n> It is fast" in said.text
    assert "fair" not in said.text


async def test_nobody_is_asked_whether_their_own_objection_is_fair(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await says(ana, OBJECTION, words="Too dear after all", case="It is fast")
    said = await line(here, ana, "@Ana Silva objects to D-1")
    assert "fair" not in said.text
    assert "[Fair]" not in said.text
    assert "[Resolve]" in said.text
    await cy.types("/decide Pick the database @ben fri", in_="#growth")
    await cy.modal("Log a decision")
    await cy.fills({"Driver": "@ana"})
    await cy.submits()
    await ana.clicks("Add input", on=await card(ana, "D-2"))
    await ana.modal("Input to D-2")
    await ana.fills({"Your input": OBJECTION, WORDS: "Too dear", CASE: "It is fast"})
    await ana.submits()
    said = await line(here, ana, "@Ana Silva objects to D-2")
    assert "@Cy Young, is that a fair case for it?" in said.text, "who logged it answers"
