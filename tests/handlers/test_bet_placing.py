"""The whole form of a new bet, as people use it: kinds of work, the reference class, the team, links, odd lines."""

import asyncio
import json
from typing import Any

import pytest

from sandbox.person import Modal, Person
from storage import bets as stored
from storage import teams
from tests.handlers import front
from tests.handlers.settling import settle
from tests.world import World

OUTCOME = "share of teams that leave in their first year"
FILLED = {"Outcome": OUTCOME, "From": "8%", "To": "5%", "By": "2027-05-01", "Confidence, %": "80"}


async def opened(person: Person, line: str = "/bet Churn", in_: str = "#growth") -> Modal:
    await person.types(line, in_=in_)
    return await person.modal("Place a bet")


async def follows(here: World, person: Person) -> Modal:
    """The form once the bot has answered to what was chosen in it."""
    await here.settled()
    return await person.modal("Place a bet")


async def set_up(here: World, channel: str, **settings: str) -> None:
    ana = here.person("ana")
    await ana.types("/rituals setup", in_=channel)
    await ana.modal("Set up this channel")
    await ana.fills(settings)
    await ana.submits()
    await ana.sees("set up", in_=channel)


async def test_a_bet_with_everything_is_placed(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    form = await opened(ana, "/bet Churn under 5% by 1 May")
    assert "“by 1 May” is Sat 1 May 2027 (Europe/Lisbon)" in str(form.blocks)
    assert form.values["Kind of work"] is None
    links = "https://acorn.example/spec https://acorn.example/board\nhttps://acorn.example/spec"
    await ana.fills(
        FILLED
        | {
            "Owner": "@ben",
            "Horizon": "Later",
            "Kind of work": "discovery",
            "Appetite, weeks": "26",
            "Links": links,
        }
    )
    await ana.submits()
    card = await here.person("cy").sees("B-1 Churn under 5%", in_="#growth")
    for part in ("@Ben Okafor", "later, 26 weeks", "discovery", "acorn.example/spec", "acorn.example/board"):
        assert part in card.text
    bet = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert bet is not None
    assert bet.terms.links == ("https://acorn.example/spec", "https://acorn.example/board")


async def test_mistakes_are_marked_at_their_field_and_what_was_typed_is_kept(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    many = " ".join(f"https://acorn.example/{n}" for n in range(6))
    mistakes = (
        ("Appetite, weeks", "six", "6", "Type whole weeks from 1 to 26"),
        ("Appetite, weeks", "0", "6", "Type whole weeks from 1 to 26"),
        ("Links", "the board", "", "Paste a web address"),
        ("Links", "javascript:alert(1)", "", "Paste a web address"),
        ("Links", many, "https://acorn.example", "Give at most 5 links."),
        ("Name", "   ", "Churn", "Give the bet a name"),
        ("Confidence, %", "101", "100", "is not a chance"),
    )
    await ana.fills(FILLED)
    for label, wrong, right, said in mistakes:
        await ana.fills({label: wrong})
        await ana.submits()
        form = await ana.modal("Place a bet")
        assert list(form.errors) == [label], wrong
        assert said in form.errors[label]
        assert (form.values["Outcome"], form.values[label]) == (OUTCOME, wrong)
        await ana.fills({label: right})
    await ana.submits()
    await ana.sees("B-1 Churn", in_="#growth")


async def test_who_can_not_own_it_is_refused_at_the_field(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await opened(ana, in_="#leads")
    await ana.fills(FILLED)
    for owner, said in (
        ("@drumbeat", "A bot can't be asked to decide or to own."),
        ("@eva", "Eva Extern is from another company."),
        ("@gus", "Gus Guest is not in #leads: invite them first."),
        ("@cy", "Cy Young is not in #leads: invite them first."),
    ):
        await ana.fills({"Owner": owner})
        await ana.submits()
        assert said in (await ana.modal("Place a bet")).errors["Owner"]
    await here.sandbox.invite("@cy", to="#leads", by="ana")
    await ana.fills({"Owner": "@cy"})
    await ana.submits()
    await ana.sees("B-1 Churn", in_="#leads")


async def test_somebody_who_was_deactivated_while_the_form_was_open_can_not_own_it(here: World) -> None:
    await here.set_up()
    sent = front.submission(here, "bets.placing")
    team = (await here.bot.db.read(here.sandbox.team_id, teams.find_all))[0]
    values = full("debt") | {"owner": {"owner": {"selected_user": here.sandbox.world.member("dee").id}}}
    sent["view"] |= {"private_metadata": json.dumps({"team": team.id}), "state": {"values": values}}
    async with front.door(here) as client:
        answer = (await front.send_interaction(client, here, sent)).json()
    assert answer["errors"] == {"owner": "Dee Gone is deactivated in Slack. Pick somebody who is here."}


async def test_the_kinds_of_work_are_the_teams_own(here: World) -> None:
    await set_up(here, "#growth", **{"Kinds of work": "growth, <!here> & co"})
    ana = here.person("ana")
    await opened(ana)
    await ana.fills(FILLED | {"Kind of work": "<!here> & co"})
    await ana.submits()
    card = await here.person("ben").sees("B-1 Churn", in_="#growth")
    assert "<!here> & co" in card.text


async def test_a_kind_that_was_taken_out_meanwhile_is_refused_at_its_field(here: World) -> None:
    await here.set_up()
    ana, olga = here.person("ana"), here.person("olga")
    await opened(ana)
    await ana.fills(FILLED | {"Kind of work": "debt"})
    await here.sandbox.invite("@olga", to="#growth", by="ana")
    await olga.types("/rituals setup", in_="#growth")
    await olga.modal("Team settings")
    await olga.fills({"Kinds of work": "growth"})
    await olga.submits()
    await here.settled()
    await ana.submits()
    errors = (await ana.modal("Place a bet")).errors
    assert errors == {"Kind of work": "Your team has no such kind of work. Known: growth."}
    await ana.fills({"Kind of work": None})
    await ana.submits()
    await ana.sees("B-1 Churn", in_="#growth")


# --- the reference class ---------------------------------------------------------------------------------------------


async def test_the_chosen_kind_of_work_shows_what_such_bets_took(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    ana = here.person("ana")
    # Ratios 1, 1.5, 1.6, 1.6, 2 and 3: the two in the middle are 1.6.
    await settle(here, (4, 4), (4, 6), (5, 8), (10, 16), (6, 12), (2, 6), owner="ben")
    await settle(here, (None, 9), (4, None), (None, None))
    await settle(here, (4, 6), work="debt")
    await settle(here, (1, 26), (1, 26), work="platform", channel="#leads")
    form = await opened(ana)
    assert "Your team's last" not in form.text
    typed = FILLED | {"Owner": "@ben", "Appetite, weeks": "6 or so", "Links": "https://acorn.example"}
    await ana.fills(typed)
    for kind, said in (
        (
            "platform",
            "Your team's last 6 platform bets took 1.6 × their appetite (median; from 1 × to 3 ×).",
        ),
        ("debt", "Your team's last debt bet took 1.5 × its appetite."),
        ("feature", None),
        (None, None),
    ):
        await ana.fills({"Kind of work": kind})
        form = await follows(here, ana)
        assert form.text.count("Your team's last") == (said is not None)
        assert (said or "") in form.text
        assert {label: form.values[label] for label in (*typed, "Name")} == typed | {"Name": "Churn"}
        assert form.values["Kind of work"] == kind


async def test_of_two_quick_choices_the_later_one_counts(here: World) -> None:
    await here.set_up()
    await settle(here, (4, 6), work="debt")
    await settle(here, (4, 12), work="platform")
    ana = here.person("ana")
    await opened(ana)
    here.sandbox.faults.hold("views.update")
    for n, kind in enumerate(("platform", "debt"), start=1):
        await ana.fills({"Kind of work": kind, "Links": f"link {n}"})
        await here.sandbox.faults.held("views.update", n)
    await ana.fills({"Name": "typed while the answer is on its way"})
    here.sandbox.faults.release("views.update")
    form = await follows(here, ana)
    assert "last debt bet took 1.5 × its appetite" in form.text
    assert form.values["Kind of work"] == "debt"
    assert (form.values["Name"], form.values["Links"]) == ("typed while the answer is on its way", "link 2")


async def test_the_sentence_stays_when_a_mistake_is_marked(here: World) -> None:
    await here.set_up()
    await settle(here, (4, 6), work="debt")
    ana = here.person("ana")
    await opened(ana)
    await ana.fills(FILLED | {"Kind of work": "debt", "Appetite, weeks": "99"})
    await here.settled()
    await ana.submits()
    form = await ana.modal("Place a bet")
    assert "took 1.5 × its appetite" in form.text
    assert list(form.errors) == ["Appetite, weeks"]
    await ana.fills({"Appetite, weeks": "9"})
    await ana.submits()
    assert "debt" in (await ana.sees("B-2 Churn", in_="#growth")).text


# --- the team --------------------------------------------------------------------------------------------------------


async def test_in_a_dm_the_form_follows_the_team(here: World) -> None:
    await set_up(here, "#growth", **{"Kinds of work": "growth\ndebt"})
    await set_up(here, "#leads", **{"Kinds of work": "hiring\ndebt"})
    await settle(here, (4, 6), work="debt", channel="#growth")
    await settle(here, (4, 8), (4, 8), work="debt", channel="#leads")
    ana = here.person("ana")
    form = await opened(ana, in_="@drumbeat")
    assert form.values["Team"] == "Growth"
    typed = FILLED | {"Owner": "@ben", "Horizon": "Next", "Appetite, weeks": "x", "Links": "y"}
    await ana.fills(typed | {"Kind of work": "debt"})
    assert "last debt bet took 1.5 ×" in (await follows(here, ana)).text
    await ana.fills({"Team": "Leads"})
    form = await follows(here, ana)
    assert "last 2 debt bets took 2 ×" in form.text
    assert form.values["Kind of work"] == "debt", "both teams have it"
    assert {label: form.values[label] for label in typed} == typed
    await ana.fills({"Kind of work": "hiring"})
    await follows(here, ana)
    await ana.fills({"Team": "Growth"})
    form = await follows(here, ana)
    assert form.values["Kind of work"] is None
    assert "Your team's last" not in form.text
    assert {label: form.values[label] for label in typed} == typed
    await ana.fills({"Team": "Leads", "Appetite, weeks": "3", "Links": ""})
    await follows(here, ana)
    await ana.fills({"Kind of work": "hiring"})
    await follows(here, ana)
    await ana.submits()
    card = await here.person("ben").sees("B-4 Churn", in_="#leads")
    assert "hiring" in card.text
    assert "next, 3 weeks" in card.text


async def test_tomorrow_is_another_day_in_another_team(here: World) -> None:
    await set_up(here, "#growth")
    await set_up(here, "#leads", **{"Time zone": "Asia/Tokyo"})
    await here.jump(here.sandbox.clock.now().replace(hour=20))
    ana = here.person("ana")
    form = await opened(ana, "/bet Churn tomorrow", in_="@drumbeat")
    assert (form.values["Team"], form.values["By"]) == ("Growth (Europe/Lisbon)", "2026-11-17")
    await ana.fills({"Outcome": OUTCOME, "Team": "Leads (Asia/Tokyo)"})
    form = await follows(here, ana)
    assert form.values["By"] == "2026-11-18"
    assert "“tomorrow” is Wed 18 Nov 2026 (Asia/Tokyo)" in str(form.blocks)
    await ana.fills({"By": "2026-12-24", "Team": "Growth (Europe/Lisbon)"})
    form = await follows(here, ana)
    assert (form.values["By"], form.values["Outcome"]) == ("2026-12-24", OUTCOME), "what was picked stays"
    assert "“tomorrow”" not in str(form.blocks)


async def test_who_lost_sight_of_a_team_meanwhile_learns_nothing_of_it(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await settle(here, (4, 8), work="debt", channel="#leads")
    ben = here.person("ben")
    await opened(ben, in_="@drumbeat")
    await ben.fills(FILLED)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.fills({"Team": "Leads"})
    await ben.modal("That didn't work")
    await ben.closes()
    await ben.submits()
    await ben.modal("That didn't work")
    await ben.closes()
    assert (await ben.modal("Place a bet")).values["Outcome"] == OUTCOME
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 1) is None


# --- lines and repeats -----------------------------------------------------------------------------------------------


async def test_a_line_that_is_not_plain_is_answered_in_the_form(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for typed, said, name in (
        ("Churn by 31 feb", "There is no “31 feb”, so it stayed in the name", "Churn by 31 feb"),
        ("Churn today", "“today” is not a day to come", "Churn"),
        ("Churn 1 May please", "“1 May” is not at the end", "Churn 1 May please"),
        ("a < b & *c*", "", "a < b & *c*"),
    ):
        form = await opened(ana, f"/bet {typed}")
        assert said in form.text
        assert form.values["Name"] == name
        await ana.fills({"Kind of work": "debt"})
        assert said in (await follows(here, ana)).text
        await ana.closes()
    line = "Share of teams that leave in their first year goes down " * 3
    form = await opened(ana, f"/bet {line}")
    assert "too long for a name" in form.text
    assert form.values["Name"].endswith("…")
    assert form.values["Outcome"] == line.strip()


async def test_a_double_submit_after_the_form_followed_places_one_bet(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    await ana.fills(FILLED | {"Kind of work": "debt"})
    view = (await follows(here, ana)).id
    await asyncio.gather(*(ana.acts.submit(ana.member, view) for _ in range(2)), return_exceptions=True)
    await here.settled()
    assert len([one for one in ana.reads("#growth") if OUTCOME in one.text]) == 1
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 2) is None


async def test_what_none_of_our_forms_sends_shows_and_places_nothing(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    await settle(here, (4, 8), work="debt", channel="#leads")
    cy = here.person("cy")
    every = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    (leads,) = {one.id for one in every if one.settings.name == "Leads"}
    work = {"work": {"bets.placing_work": {"selected_option": {"value": "debt"}}}}
    async with front.door(here) as client:
        for metadata, values in (
            ({}, {}),
            ({"team": leads}, work),
            ({"team": "x"}, work),
            ({"team": None}, work),
            ({"team": -1}, work),
            ({"team": 10**12}, work),
            ({"team": leads}, work | team_choice(str(leads))),
            ({}, team_choice("x")),
            ({}, team_choice("99999999999")),
            ({}, team_choice("²")),
            ({"team": leads}, full("debt")),
            ({"team": leads}, full("debt") | team_choice(str(leads))),
        ):
            view = {"private_metadata": json.dumps(metadata), "state": {"values": values}}
            sent = front.submission(here, "bets.placing")
            sent["view"] |= view
            pressed = front.interaction(
                here,
                "block_actions",
                view=sent["view"],
                container={"type": "view", "view_id": "V1"},
                actions=[{"type": "static_select", "block_id": "work", "action_id": "bets.placing_work"}],
            )
            for one in (sent, pressed):
                one["user"] = {"id": cy.id, "name": "cy", "team_id": here.sandbox.team_id}
                answer = await front.send_interaction(client, here, one)
                assert answer.status_code == 200
                assert "took" not in answer.text
                await here.settled()
        for name in ("bets.placing_work", "bets.placing_team"):
            assert (await front.send_interaction(client, here, front.action(here, name))).status_code == 200
    await here.settled()
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 2) is None
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


def team_choice(number: str) -> dict[str, Any]:
    return {"team": {"bets.placing_team": {"selected_option": {"value": number}}}}


def full(work: str) -> dict[str, Any]:
    """A form with nothing wrong in it."""
    texts = {"name": "Churn", "what": OUTCOME, "confidence": "80"}
    return {name: {name: {"value": value}} for name, value in texts.items()} | {
        "due": {"due": {"selected_date": "2027-05-01"}},
        "work": {"bets.placing_work": {"selected_option": {"value": work}}},
    }
