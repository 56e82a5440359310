"""Whatever a button or a form of metrics carries: a stranger sees nothing of a metric by it, and changes nothing."""

import json
from dataclasses import replace

import pytest

from bot.rules.metrics import Role
from handlers.metrics.steps import start
from storage import metrics as stored
from storage import teams
from storage.engine import Tx
from tests import metering
from tests.handlers import forging, front
from tests.handlers.forging import Stranger, leads, option
from tests.handlers.test_metrics import JSON, keep, kept
from tests.metering import value
from tests.world import MONDAY, World

METRICS = forging.ritual("metrics")
OPENS = {"metrics.add"}
"""What anybody may open, whatever it carries."""
SAYS = {
    "metrics.add": (),
    "metrics.list": ("There is no such team that you can see.", "Metrics of Growth"),
}
OF_METRICS = [
    '{"id":1,"seen":1}',
    '{"team":TEAM}',
    '{"id":1,"team":TEAM,"seen":[[1,""]],"at":"2026-11-20T09:30:00+00:00","first":1}',
]
FILLED = {
    "name": {"value": "Taken over"},
    "good": option("up"),
    "role": option("headline"),
    "source": option("typed in"),
    "owner": {"selected_user": "ANA"},
    "value": {"value": "1"},
    "why": {"value": "x"},
}

IN_FORMS = {name: {name: value} for name, value in FILLED.items()} | {
    "source": {"metrics.source": option("JSON")},
    "team": {"metrics.adding_team": option("TEAM")},
    "url": {"url": {"value": "http://127.0.0.1/x"}},
    "query": {"query": {"value": "n"}},
}


async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    team = await leads(here)
    hidden = replace(metering.metric(1, "Layoffs", value=value("5", MONDAY), source=JSON), team=team)

    def add(tx: Tx) -> None:
        stored.claim_number(tx)
        start(tx, hidden, by="U1", now=MONDAY, secret="hush-hush")

    await here.bot.db.run(here.sandbox.team_id, add)
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "Leads", "hush"))
        await cy.press_all(METRICS.actions, SAYS, opens=OPENS)
        await cy.press_all_in_forms(METRICS.actions, "metrics.edited", IN_FORMS, carried=OF_METRICS)
        await cy.submit_all(METRICS.views, FILLED)
        cy.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await kept(here) == hidden
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 2) is None


@pytest.mark.parametrize(
    ("input_", "chosen"),
    [
        ("role", "NSM instead 1"),
        ("role", "NSM instead 99"),
        ("role", "NSM instead 99999999999"),
        ("role", "boss"),
        ("good", "sideways"),
        ("source", "telepathy"),
    ],
)
async def test_a_choice_that_no_form_offers_adds_nothing(here: World, input_: str, chosen: str) -> None:
    """One of another team is not pushed out from here."""
    await here.set_up("#leads")
    await keep(here, 1, "Theirs", role=Role.NSM)
    await here.set_up("#growth")
    found = await here.bot.db.read(here.sandbox.team_id, stored.find_of_teams, [1, 2])
    growth = next(number for number in (1, 2) if number != found[0].team)
    entered = FILLED | {"owner": {"selected_user": here.person("ana").id}, input_: option(chosen)}
    async with front.door(here) as client:
        sent = front.submission(
            here, "metrics.adding", "V1", by=here.person("ana"), carried={"team": growth}, entered=entered
        )
        answer = await front.send_interaction(client, here, sent)
    assert "There is no such record that you can see." in answer.text
    assert (await kept(here)).role is Role.NSM
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 2) is None


async def test_a_metric_takes_no_place_of_itself(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "Top", role=Role.NSM)
    entered = FILLED | {"owner": {"selected_user": here.person("ana").id}, "role": option("NSM instead 1")}
    async with front.door(here) as client:
        carried = {"id": 1, "seen": 1}
        sent = front.submission(here, "metrics.edited", "V1", by=here.person("ana"), carried=carried, entered=entered)
        answer = await front.send_interaction(client, here, sent)
    assert "There is no such record that you can see." in answer.text
    assert (await kept(here)).name == "Top"


@pytest.mark.parametrize("stash", ['"x"', "[]", '{"url": 5, "query": ["x"], "header": {"a": 1}}', "null"])
async def test_whatever_a_form_hides_it_comes_again(here: World, stash: str) -> None:
    await here.set_up()
    ana = here.person("ana")
    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    values = {"source": {"metrics.source": option("JSON")}, "name": {"name": {"value": "x"}}}
    view = {
        "id": "V1",
        "callback_id": "metrics.adding",
        "hash": "1",
        "private_metadata": json.dumps({"team": team.id, "stash": json.loads(stash)}),
        "state": {"values": values},
    }
    async with front.door(here) as client:
        pressed = front.action(here, "metrics.source", "", by=ana) | {"view": view}
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.settled()


async def test_who_left_a_private_channel_reads_no_more_of_its_metrics(here: World) -> None:
    await here.set_up("#leads")
    await keep(here, 1, "Layoffs", last=value("5", MONDAY))
    ben = here.person("ben")
    await ben.types("/metric list", in_="@drumbeat")
    shown = await ben.sees("Metrics of Leads", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.clicks("Show", on=shown)
    await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await ben.clicks("Retired ones too", on=shown)
    await ben.sees("There is no such team that you can see.", in_="@drumbeat")
