"""Lists show a stranger nothing, whatever a button or a form of theirs carries."""

import json
from typing import Any

import pytest

from bot.rules.teams import Team
from sandbox.person import Person
from storage import teams
from tests.handlers import front
from tests.handlers.test_decisions.living import ask, log, log_many
from tests.world import World


async def test_who_left_a_private_channel_turns_no_more_pages(here: World) -> None:
    await here.set_up("#leads")
    await log_many(here.person("ana"), 11, "#leads")
    ben = here.person("ben")
    elsewhere = await ask(ben, "", "Open decisions of Leads · page 1", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.clicks("Next", on=elsewhere)
    await ben.sees("There is no such team that you can see.", in_="@drumbeat")
    await ben.clicks("Show", on=elsewhere)
    await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await ben.clicks("Filter", on=elsewhere)
    await ben.sees("There is no set-up channel that you can see.", in_="@drumbeat")


FORGED = [
    "",
    "not JSON",
    "[]",
    "null",
    "{}",
    '{"list":"every"}',
    '{"list":"all","page":-1}',
    '{"list":"all","page":1000000000}',
    '{"list":"all","page":1e400}',
    '{"list":"all","team":TEAM}',
    '{"list":"all","team":TEAM,"words":"layoffs"}',
    '{"list":"all","team":TEAM,"approver":"BEN","page":1}',
    '{"list":"mine","team":TEAM}',
    '{"list":"all","team":99999999999999999999}',
    '{"list":"all","team":999}',
    '{"list":"all","words":"layoffs"}',
    '{"list":"all","words":"\\u0000\\ud800"}',
    '{"list":"decided","approver":"BEN","driver":"ANA"}',
]


async def test_a_forged_value_shows_a_stranger_nothing(here: World, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await ask(ana, "all", "D-1 Layoffs", in_="#leads")
    (team,) = {one.id for one in await teams_of(here) if one.settings.name == "Leads"}
    async with front.door(here) as client:
        for value in FORGED:
            value = value.replace("TEAM", str(team)).replace("BEN", ben.id).replace("ANA", ana.id)
            for name in ("previous", "next", "filter", "clear", "show"):
                pressed = front.action(here, f"decisions.{name}", value) | {"user": as_user(here, cy)}
                pressed["response_url"] = here.sandbox.world.new_response_url(cy.id, pressed["channel"]["id"])
                pressed["trigger_id"] = here.sandbox.world.new_trigger(cy.id)
                assert (await front.send_interaction(client, here, pressed)).status_code == 200
                await here.settled()
                while (top := cy.acts.top(cy.member)) is not None:
                    assert "Leads" not in cy.read.view(top), (name, value)
                    await cy.closes()
    said = "\n".join(one.text for one in cy.reads("#growth"))
    assert "This list can't be read any more." in said
    assert "There is no such team that you can see." in said
    assert "None. Take something out of the filter" in said
    assert "Layoffs" not in said
    assert "Leads" not in said
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_forged_filter_shows_a_stranger_nothing(here: World, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    cy = here.person("cy")
    await log(here.person("ana"), "/decide Layoffs @ben fri", in_="#leads")
    (team,) = {one.id for one in await teams_of(here) if one.settings.name == "Leads"}
    async with front.door(here) as client:
        for metadata, values in (
            ({"team": team}, {"list": option("all")}),
            ({}, {"list": option("all"), "team": option(str(team))}),
            ({}, {"list": option("all"), "team": option("x")}),
            ({}, {"list": option("every")}),
            ({"edition": "x"}, {"list": option("all")}),
            ({"team": "x"}, {"list": option("all")}),
            ({}, {}),
            ({}, {"list": option("all"), "words": {"value": "layoffs"}}),
        ):
            sent = front.submission(here, "decisions.filtered") | {"user": as_user(here, cy)}
            sent["view"] |= {
                "private_metadata": json.dumps(metadata),
                "state": {"values": {name: {name: entered} for name, entered in values.items()}},
            }
            answer = await front.send_interaction(client, here, sent)
            assert answer.status_code == 200
            assert "Layoffs" not in answer.text
            assert "Leads" not in answer.text
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


async def teams_of(here: World) -> list[Team]:
    return await here.bot.db.read(here.sandbox.team_id, teams.find_all)


def option(value: str) -> dict[str, Any]:
    return {"selected_option": {"value": value}}


def as_user(here: World, person: Person) -> dict[str, str]:
    return {"id": person.id, "name": person.member.name, "team_id": here.sandbox.team_id}
