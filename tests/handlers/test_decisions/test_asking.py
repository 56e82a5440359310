"""Decisions as people log them: from a typed line to a question that one person answers."""

from tests.handlers.test_decisions.living import card, decide, log
from tests.world import World


async def test_from_a_typed_line_to_a_decision(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    form = await ana.modal("Log a decision")
    assert form.values["Title"] == "Pick the queue"
    assert (form.values["Approver"], form.values["Driver"]) == ("@ben", "@ana")
    assert (form.values["Due"], form.values["Due at"]) == ("2026-11-20", "17:00")
    await ana.fills({"Context": "Redis & RabbitMQ <both> work"})
    await ana.submits()
    shown = await card(cy)
    assert "Pick the queue" in shown.text
    assert "Redis & RabbitMQ <both> work" in shown.text
    question = await ben.sees("asks you to decide D-1", in_="@drumbeat")
    await decide(ben, question, "Approve", "It scales")
    await cy.sees("@Ben Okafor approved D-1 version 1 — It scales", in_="#growth")
    await here.settled()
    for person, place in ((cy, "#growth"), (ben, "@drumbeat")):
        assert "Approved by @Ben Okafor" in (await card(person, in_=place)).text
        assert "[Decide]" not in (await card(person, in_=place)).text


async def test_the_driver_does_not_approve_unless_the_team_allows_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Pick the queue", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": "kept", "Approver": "@ana"})
    await ana.submits()
    form = await ana.modal("Log a decision")
    assert "The approver can't be the driver" in form.errors["Approver"]
    assert form.values["Context"] == "kept"
    await ana.closes()
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Team settings")
    await ana.fills({"Decisions": ["The driver of a decision may approve it themselves"]})
    await ana.submits()
    await log(ana, "/decide Pick the queue @ana")
    await ana.sees("The driver approves this themselves", in_="#growth")


async def test_who_can_be_named(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    for approver, why in (
        ("@cy", "Cy Young is not in #leads: invite them first."),
        ("@eva", "Eva Extern is from another company."),
        ("@drumbeat", "A bot can't be asked to decide"),
    ):
        await ana.types("/decide Pick the queue", in_="#leads")
        await ana.modal("Log a decision")
        await ana.fills({"Approver": approver})
        await ana.submits()
        assert why in (await ana.modal()).errors["Approver"]
        await ana.closes()


async def test_somebody_who_is_deactivated_meanwhile_is_not_asked(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await here.sandbox.deactivate("@ben")
    await ana.submits()
    assert "Ben Okafor is deactivated in Slack." in (await ana.modal()).errors["Approver"]


async def test_a_due_time_lies_ahead(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ben", in_="#growth")
    form = await ana.modal("Log a decision")
    assert (form.values["Due"], form.values["Due at"]) == ("2026-11-19", "17:00"), "three working days ahead"
    await ana.fills({"Due": "2026-11-13"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Due": "That moment is past. Pick one to come."}


async def test_in_a_dm_the_form_asks_which_team_and_offers_only_what_one_sees(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    cy, ana = here.person("cy"), here.person("ana")
    await cy.types("/decide Pick the queue @ben fri", in_="@drumbeat")
    assert "Team" not in (await cy.modal("Log a decision")).labels, "cy sees one team only"
    await ana.uses("Log a decision")
    await ana.modal("Log a decision")
    await ana.fills({"Team": "Leads", "Title": "Hire", "Approver": "@ben"})
    await ana.submits()
    await here.person("ben").sees("D-1 · Hire", in_="#leads")
    await ana.uses("Log a decision")
    assert (await ana.modal("Log a decision")).values["Team"] == "Leads", "the last used one comes first"


async def test_slack_refusing_the_form_gives_the_text_back(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    answer = await ana.sees("The form could not be opened", in_="#growth")
    assert "Pick the queue" in answer.text


async def test_slack_being_slow_is_not_taken_for_a_team_that_one_may_not_see(here: World) -> None:
    await here.set_up()
    growth = here.sandbox.world.channel("growth").id
    await here.bot.deps.people.forget_channel(here.sandbox.team_id, growth)
    here.sandbox.refuse("conversations.info", "ratelimited", retry_after=1, channel="#growth")
    ana = here.person("ana")
    await ana.types("/decide Pick the queue", in_="@drumbeat")
    await ana.sees("Slack is slow to answer right now", in_="@drumbeat")


async def test_what_is_wrong_in_the_form_is_marked_and_nothing_is_lost(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ben fri", in_="#leads")
    await ana.modal("Log a decision")
    for typed, label, why in (
        ({"Options": "Redis"}, "Options", "Line 1, “Redis”: write the option's name"),
        ({"Options": "Redis — fast"}, "Options", "Give 2 to 6 options"),
        ({"Options": "", "Its version": "PRD v3"}, "What is signed", "Add the link"),
        ({"What is signed": "example.com"}, "What is signed", "begins with https://"),
        ({"What is signed": "https://example.com", "Review on": "2026-11-01"}, "Review on", "Pick a day after today"),
        ({"Review on": "2026-12-01", "Contributors": ["@cy"]}, "Contributors", "Cy Young is not in #leads"),
    ):
        await ana.fills(typed)
        await ana.submits()
        form = await ana.modal("Log a decision")
        assert why in form.errors[label]
        assert form.values["Title"] == "Pick the queue"


async def test_changes_keep_what_was_not_changed(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Options": "Redis — fast\nRabbit — safe", "Expected result": "p95 under 1 s"})
    await ana.submits()
    await decide(ben, await card(ben), "Request changes", "And Kafka?")
    await here.settled()
    await ana.clicks("Edit and resubmit", on=await card(ana))
    form = await ana.modal("Resubmit")
    assert form.values["Options"] == "Redis — fast\nRabbit — safe"
    await ana.fills({"Options": "Redis — fast\nRabbit — safe\nKafka — heavy"})
    await ana.submits()
    await ana.sees("version 1 → 2 · options edited", in_="#growth")
    await here.settled()
    shown = (await card(ana)).text
    assert "3. Kafka — heavy" in shown
    assert "p95 under 1 s" in shown
