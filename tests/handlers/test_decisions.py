"""Decisions as people live them: logged, asked, answered by the one who may."""

from sandbox.person import Person, Seen
from tests.world import World


async def log(person: Person, line: str = "/decide Pick the queue @ben fri", in_: str = "#growth") -> None:
    await person.types(line, in_=in_)
    await person.modal("Log a decision")
    await person.submits()


async def card(person: Person, number: str = "D-1", in_: str = "#growth") -> Seen:
    return await person.sees(f"{number} ·", in_=in_)


async def decide(person: Person, on: Seen, verdict: str, why: str = "") -> None:
    await person.clicks("Decide", on=on)
    await person.modal("Decide D-1")
    await person.fills({"Your decision": verdict, "Why": why})
    await person.submits()


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


async def test_only_the_approver_decides(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    for person in (ana, cy):
        await person.clicks("Decide", on=await card(person))
        told = await person.sees("Only @Ben Okafor can decide this.", in_="#growth")
        assert told.ephemeral
    assert "Open" in (await card(cy)).text


async def test_the_driver_does_not_approve_unless_the_team_allows_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ana", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": "kept"})
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


async def test_a_private_decision_is_invisible_by_number(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    ana, cy, gus = here.person("ana"), here.person("cy"), here.person("gus")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await card(ana, in_="#leads")
    for person in (cy, gus):
        await person.types("/decide D-1", in_="#growth")
        answer = await person.sees("There is no such record that you can see.", in_="#growth")
        assert "Layoffs" not in answer.text
    await cy.types("/decide D-99", in_="#growth")
    await cy.sees("There is no such record that you can see.", in_="#growth")
    await cy.types("/decide list", in_="#growth")
    await cy.sees("Log one with /decide", in_="#growth")


async def test_by_number_and_in_a_list(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana)
    await cy.types("/decide d1", in_="#growth")
    shown = await cy.sees("D-1 · Pick the queue", in_="#growth")
    await cy.types("/decide list", in_="#growth")
    listed = await cy.sees("Open decisions of Growth", in_="#growth")
    assert "D-1 Pick the queue · @Ben Okafor" in listed.text
    assert shown.channel == listed.channel
    await cy.types("/decide list of vendors", in_="#growth")
    assert (await cy.modal("Log a decision")).values["Title"] == "list of vendors"


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


async def test_in_a_dm_everything_of_ones_own_teams_can_be_asked_for(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    cy, ana = here.person("cy"), here.person("ana")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await log(ana, "/decide Pick the queue @ben fri", in_="#growth")
    for person, sees_leads in ((ana, True), (cy, False)):
        await person.types("/decide list", in_="@drumbeat")
        listed = await person.sees("Open decisions of Growth", in_="@drumbeat")
        assert ("Layoffs" in listed.text) is sees_leads
    await cy.types("/rituals status", in_="@drumbeat")
    await cy.sees("Coming", in_="@drumbeat")
    await cy.types("/rituals pause", in_="@drumbeat")
    await cy.sees("Pausing and resuming belong to a channel", in_="@drumbeat")
    await cy.types("/weekly", in_="@drumbeat")
    await cy.sees("Weekly note · Growth", in_="@drumbeat")
    await cy.types("/decide Pick a colour @ben 2026-11-25 09:00", in_="@ana")
    form = await cy.modal("Log a decision")
    assert (form.values["Due"], form.values["Due at"]) == ("2026-11-25", "09:00"), "read in the team's zone"


async def test_slack_refusing_the_form_gives_the_text_back(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    answer = await ana.sees("The form could not be opened", in_="#growth")
    assert "Pick the queue" in answer.text


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


async def test_slack_being_slow_is_not_taken_for_a_team_that_one_may_not_see(here: World) -> None:
    await here.set_up()
    growth = here.sandbox.world.channel("growth").id
    await here.bot.deps.people.forget_channel(here.sandbox.team_id, growth)
    here.sandbox.refuse("conversations.info", "ratelimited", retry_after=1, channel="#growth")
    ana = here.person("ana")
    await ana.types("/decide Pick the queue", in_="@drumbeat")
    await ana.sees("Slack is slow to answer right now", in_="@drumbeat")


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


async def test_lists_are_searched_and_turned_and_hold_only_what_one_sees(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana, "/decide Layoffs and queues @ben fri", in_="#leads")
    for number in range(2, 14):
        await log(ana, f"/decide Queue number {number} @ben fri")
    await decide_number(ben, 2, "Approve")
    await here.settled()
    await cy.types("/decide list all queue", in_="@drumbeat")
    first = await cy.sees("All decisions with “queue” · page 1", in_="@drumbeat")
    assert "D-13" in first.text
    assert "D-4 " in first.text
    assert "D-3 " not in first.text
    await cy.clicks("Next", on=first)
    second = await cy.sees("All decisions with “queue” · page 2", in_="@drumbeat")
    assert "D-2 Queue number 2 · Approved by @Ben Okafor" in second.text
    assert "Layoffs" not in first.text + second.text
    await ana.types("/decide list all layoff", in_="@drumbeat")
    await ana.sees("D-1 Layoffs and queues", in_="@drumbeat")
    await ben.types("/decide list decided", in_="#growth")
    assert "D-2 Queue number 2 · Approved" in (await ben.sees("Decisions made", in_="#growth")).text
    await cy.types("/decide list mine", in_="#growth")
    assert "None." in (await cy.sees("Open decisions that you decide or drive", in_="#growth")).text


async def decide_number(person: Person, number: int, verdict: str) -> None:
    await person.clicks("Decide", on=await card(person, f"D-{number}"))
    await person.modal(f"Decide D-{number}")
    await person.fills({"Your decision": verdict})
    await person.submits()
