"""Lists of bets show a stranger nothing, whatever a button or a form of theirs carries."""

import json

import pytest

from storage import teams
from tests.handlers import front
from tests.handlers.test_bet_finding import ask, place_many
from tests.handlers.test_bets import place
from tests.handlers.test_decisions.test_forging import as_user, option
from tests.world import World


async def test_who_left_a_private_channel_turns_no_more_pages(here: World) -> None:
    await here.set_up("#leads")
    await place_many(here, 11, in_="#leads")
    ben = here.person("ben")
    elsewhere = await ask(ben, "", "Open bets of Leads · page 1", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.clicks("Next", on=elsewhere)
    await ben.sees("There is no such team that you can see.", in_="@drumbeat")
    for label in ("Show", "Update"):
        await ben.clicks(label, on=elsewhere)
        await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await ben.clicks("Filter", on=elsewhere)
    await ben.sees("There is no set-up channel that you can see.", in_="@drumbeat")


FORGED = [
    "",
    "not JSON",
    "[]",
    "{}",
    '{"list":"overdue"}',
    '{"list":"all","page":-1}',
    '{"list":"all","page":1000000000}',
    '{"list":"all","page":1e400}',
    '{"list":"all","team":TEAM}',
    '{"list":"stale","team":TEAM,"owner":"ANA"}',
    '{"list":"mine","team":TEAM}',
    '{"list":"all","team":99999999999999999999}',
    '{"list":"all","team":999}',
    '{"list":"all","words":"layoffs"}',
    '{"list":"all","words":"\\u0000\\ud800"}',
    '{"list":"closed","owner":"ANA","words":"owner:ANA name:lay called:layoffs"}',
    '{"number":1}',
    '{"number":"1"}',
    '{"number":99999999999999999999}',
    '{"number":1,"at":-7}',
]


async def test_a_forged_value_shows_a_stranger_nothing(here: World, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    ana, cy = here.person("ana"), here.person("cy")
    await place(here, "Layoffs", in_="#leads")
    team = await leads(here)
    async with front.door(here) as client:
        for value in FORGED:
            value = value.replace("TEAM", str(team)).replace("ANA", ana.id)
            for name in ("previous", "next", "filter", "clear", "show", "show_all", "turn_on", "turn_back"):
                pressed = front.action(here, f"bets.{name}", value) | {"user": as_user(here, cy)}
                pressed["response_url"] = here.sandbox.world.new_response_url(cy.id, pressed["channel"]["id"])
                pressed["trigger_id"] = here.sandbox.world.new_trigger(cy.id)
                assert (await front.send_interaction(client, here, pressed)).status_code == 200
                await here.settled()
                while (top := cy.acts.top(cy.member)) is not None:
                    assert "Leads" not in cy.read.view(top), (name, value)
                    await cy.closes()
    said = "\n".join(one.text for one in cy.reads("#growth"))
    assert "This list can't be read any more. Type /bet list for a new one." in said
    assert "There is no such team that you can see." in said
    assert "There is no such record that you can see." in said
    assert "None. Take something out of the filter" in said
    assert "Layoffs" not in said
    assert "Leads" not in said
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_forged_filter_shows_a_stranger_nothing(here: World, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    cy = here.person("cy")
    await place(here, "Layoffs", in_="#leads")
    team = await leads(here)
    async with front.door(here) as client:
        for metadata, values in (
            ({"team": team}, {"list": option("all")}),
            ({}, {"list": option("all"), "team": option(str(team))}),
            ({}, {"list": option("all"), "team": option("x")}),
            ({}, {"list": option("overdue")}),
            ({"edition": "x"}, {"list": option("all")}),
            ({"team": "x"}, {"list": option("all")}),
            ({}, {}),
            ({}, {"list": option("all"), "words": {"value": "layoffs"}}),
        ):
            sent = front.submission(here, "bets.filtered") | {"user": as_user(here, cy)}
            sent["view"] |= {
                "private_metadata": json.dumps(metadata),
                "state": {"values": {name: {name: entered} for name, entered in values.items()}},
            }
            answer = await front.send_interaction(client, here, sent)
            assert answer.status_code == 200
            assert "Layoffs" not in answer.text
            assert "Leads" not in answer.text
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


async def leads(here: World) -> int:
    (team,) = [one for one in await here.bot.db.read(here.sandbox.team_id, teams.find_all) if one.name == "Leads"]
    return team.id
