"""Who hears of a decision: contributors when they are named, people and channels once it is decided."""

from collections.abc import Mapping
from typing import Any

from sandbox.person import Modal, Person
from sandbox.workspace import Member, made_id
from tests.handlers.test_decisions.living import card, decide
from tests.world import World


async def log_with(person: Person, filled: Mapping[str, Any], in_: str = "#leads") -> None:
    await person.types("/decide Pick the queue @ben fri", in_=in_)
    await person.modal("Log a decision")
    await person.fills(filled)
    await person.submits()


async def refused(person: Person, channel: str, in_: str = "#leads") -> Modal:
    await log_with(person, {"Context": "kept", "Informed channels": [channel]}, in_)
    return await person.modal("Log a decision")


async def test_a_channel_is_told_once_it_is_decided_and_not_before(here: World) -> None:
    await here.set_up("#growth")
    ana, ben = here.person("ana"), here.person("ben")
    await log_with(ana, {"Informed channels": ["#payload-team"], "Informed once it is decided": ["@cy"]}, "#growth")
    shown = await card(ana)
    assert "Informed once it is decided: @Cy Young, #payload-team" in shown.text
    await decide(ben, shown, "Request changes", "And Kafka?")
    await here.settled()
    assert ana.reads("#payload-team") == []
    await ana.clicks("Edit and resubmit", on=await card(ana))
    form = await ana.modal("Resubmit")
    assert form.values["Informed channels"] == ["#payload-team"]
    await ana.submits()
    await here.settled()
    await decide(ben, await card(ben), "Approve", "It scales")
    told = await here.person("ana").sees("approved D-1 version 2 — It scales", in_="#payload-team")
    assert "Pick the queue" in told.text
    await here.settled()
    assert len(ana.reads("#payload-team")) == 1
    await here.person("cy").sees("approved D-1", in_="@drumbeat")


async def test_a_channel_that_may_not_hear_of_it_is_refused_at_the_field(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    for channel, why in (
        ("#growth", "#growth has people who can't see #leads: Cy Young and Gus Guest. Invite them to #leads"),
        ("#leads", "#leads has the card already."),
        ("#lobby", "I'm not in #lobby, so I can't post there. Type /invite @Drumbeat there first."),
        ("#secret", "That is no channel that you and I can see."),
        ("#partners", "#partners is shared with another company, #leads is not."),
    ):
        form = await refused(ana, channel)
        assert why in form.errors["Informed channels"]
        assert (form.values["Context"], form.values["Informed channels"]) == ("kept", [channel])
        await ana.closes()
    await ana.types("/decide list", in_="#leads")
    assert "None." in (await ana.sees("Open decisions of Leads", in_="#leads")).text


async def test_a_public_channel_hears_nothing_of_a_private_one_whoever_is_in_it(here: World) -> None:
    await here.set_up("#leads")
    form = await refused(here.person("ana"), "#payload-team")
    said = form.errors["Informed channels"]
    assert "#payload-team is public, so everybody here can read it; #leads is private. Leave it out." in said


async def test_of_a_public_record_guests_and_external_people_must_be_able_to_see(here: World) -> None:
    await here.set_up("#payload-team")
    ana = here.person("ana")
    form = await refused(ana, "#growth", "#payload-team")
    assert "#growth has people who can't see #payload-team: Gus Guest." in form.errors["Informed channels"]
    await here.sandbox.invite("@gus", to="#payload-team", by="ana")
    await ana.submits()
    await card(ana, in_="#payload-team")


async def test_a_shared_channel_hears_of_what_is_in_a_shared_one(here: World) -> None:
    await here.set_up("#partners")
    form = await refused(here.person("ana"), "#growth", "#partners")
    assert "Gus Guest" in form.errors["Informed channels"]
    await here.sandbox.invite("@gus", to="#partners", by="ana")
    await here.person("ana").submits()
    await card(here.person("ana"), in_="#partners")


async def test_a_channel_that_is_archived_meanwhile_is_refused(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ben fri", in_="#leads")
    await ana.modal("Log a decision")
    await ana.fills({"Informed channels": ["#payload-team"]})
    await here.sandbox.archive("#payload-team", by="ana")
    await ana.submits()
    assert "#payload-team is archived." in (await ana.modal()).errors["Informed channels"]


async def test_a_private_channel_that_one_is_not_in_is_not_described(here: World) -> None:
    """Slack does not offer it, so the form is filled by hand, as a page that was changed would send it."""
    await here.set_up("#growth")
    cy = here.person("cy")
    await cy.types("/decide Pick the queue @ben fri", in_="#growth")
    form = await cy.modal("Log a decision")
    leads = here.sandbox.world.channel("leads").id
    view = here.sandbox.world.view(form.id)
    assert view is not None
    view.values["informed_channels"] = {
        "informed_channels": {"type": "multi_conversations_select", "selected_conversations": [leads]}
    }
    await cy.submits()
    assert (await cy.modal()).errors["Informed channels"].startswith("That is no channel that you and I can see.")


async def test_where_slack_is_slow_to_say_who_is_in_there_nothing_is_lost(here: World) -> None:
    await here.set_up("#leads")
    here.sandbox.world.channel("#payload-team").kind = "private"
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ben fri", in_="#leads")
    await ana.modal("Log a decision")
    await ana.fills({"Informed channels": ["#payload-team"]})
    here.sandbox.refuse("conversations.members", "ratelimited", retry_after=1, channel="#payload-team")
    await ana.submits()
    form = await ana.modal("Log a decision")
    assert "Slack is slow to answer" in form.errors["Informed channels"]
    assert form.values["Title"] == "Pick the queue"
    await ana.submits()
    await card(ana, in_="#leads")


async def test_a_large_channel_is_looked_at_with_a_few_questions(here: World) -> None:
    await here.set_up("#growth")
    world = here.sandbox.world
    crowd = [Member(made_id("U", f"p{n}"), f"p{n}", f"P {n}", team_id=world.team_id) for n in range(120)]
    world.members |= {one.id: one for one in crowd}
    world.channel("#payload-team").members.extend(one.id for one in crowd)
    ana = here.person("ana")
    here.sandbox.calls.clear()
    await log_with(ana, {"Informed channels": ["#payload-team"]}, "#growth")
    await card(ana)
    asked = [one.method for one in here.sandbox.calls]
    assert asked.count("users.list") == 1
    assert asked.count("users.info") < 5


async def test_who_came_into_an_informed_channel_since_stops_it_and_the_driver_is_told_what_to_do(here: World) -> None:
    await here.set_up("#leads")
    here.sandbox.world.channel("#payload-team").kind = "private"
    ana, ben = here.person("ana"), here.person("ben")
    await log_with(ana, {"Informed channels": ["#payload-team"]})
    await here.sandbox.invite("@cy", to="#payload-team", by="ana")
    await decide(ben, await card(ben, in_="#leads"), "Approve")
    told = await ana.sees("I could not post the outcome of D-1 to #payload-team", in_="@drumbeat")
    assert "somebody who reads there can't see its channel. Invite them to its channel" in told.text
    await here.settled()
    assert [one for one in ana.reads("#payload-team") if "D-1" in one.text] == []
    await here.sandbox.invite("@cy", to="#leads", by="ana")
    await ana.types("/rituals status", in_="#leads")
    await ana.clicks("Try again", on=await ana.sees("Could not be posted", in_="#leads"))
    await here.person("cy").sees("approved D-1", in_="#payload-team")


async def test_contributors_are_asked_by_name_once_and_those_who_come_later_too(here: World) -> None:
    await here.set_up("#growth")
    ana, ben = here.person("ana"), here.person("ben")
    await log_with(ana, {"Contributors": ["@cy", "@ana"]}, "#growth")
    line = await here.person("cy").sees("@Cy Young: your input is asked.", in_="#growth")
    assert line.thread_ts == (await card(ana)).ts
    await decide(ben, await card(ben), "Request changes", "Ask Olga")
    await here.settled()
    await ana.clicks("Edit and resubmit", on=await card(ana))
    await ana.modal("Resubmit")
    await ana.fills({"Contributors": ["@cy", "@ana", "@olga"]})
    await ana.submits()
    await ana.sees("@Olga Admin: your input is asked.", in_="#growth")
    await here.settled()
    asked = [one.text for one in ana.reads("#growth") if "your input is asked" in one.text]
    assert asked == ["@Cy Young: your input is asked.", "@Olga Admin: your input is asked."]


async def test_nobody_is_asked_where_nobody_is_named(here: World) -> None:
    await here.set_up("#growth")
    await log_with(here.person("ana"), {}, "#growth")
    await card(here.person("ana"))
    await here.settled()
    assert not any("your input" in one.text for one in here.person("ana").reads("#growth"))


async def test_somebody_of_another_company_may_contribute_and_hear_where_they_see_it(here: World) -> None:
    await here.set_up("#partners")
    ana, ben, eva = (here.person(name) for name in ("ana", "ben", "eva"))
    await ana.types("/decide Pick the queue @ben fri", in_="#partners")
    await ana.modal("Log a decision")
    await ana.fills({"Contributors": ["@eva"], "Informed once it is decided": ["@eva"]})
    await ana.submits()
    await eva.sees("@Eva Extern: your input is asked", in_="#partners")
    await ben.clicks("Decide", on=await ben.sees("D-1 ·", in_="#partners"))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve"})
    await ben.submits()
    await eva.sees("@Ben Okafor approved D-1", in_="@drumbeat")


async def test_somebody_of_another_company_is_refused_where_they_do_not_see_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Contributors": ["@eva"]})
    await ana.submits()
    assert (await ana.modal()).errors == {"Contributors": "Eva Extern is not in #growth: invite them first."}
