"""Exports where something is in the way: two clicks, a refusal half-way, formulas, words like ids, lost rights."""

import csv
import io
import re
from typing import Any

import pytest

from bot.messages.exporting.tables import FORMULA
from handlers import export, exporting
from handlers.delivery.slack import real_now
from handlers.launches import templates
from sandbox import faults
from sandbox.person import Person
from tests.handlers import front
from tests.handlers.test_bets import place
from tests.handlers.test_decisions.living import log
from tests.handlers.test_export import archives, asks, lines, lived, table
from tests.world import World


def files(person: Person, beginning: str) -> list[str]:
    every = [file.name for message in person.reads("@drumbeat") for file in message.files]
    return [name for name in every if name.startswith(beginning)]


# --- clicked twice ---------------------------------------------------------------------------------------------------


async def test_a_double_click_is_one_file(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    at = real_now()
    for module in (exporting, export, templates):
        monkeypatch.setattr(module, "real_now", lambda: at)
    await here.set_up()
    cy = here.person("cy")
    await log(here.person("ana"))
    for _ in range(2):
        await front.presses(here, cy, "export.my_data", "")
        await front.presses(here, cy, "decisions.export", '{"format":"csv"}')
        await front.presses(here, cy, "launches.template_export", '{"team":1}')
    await here.settled()
    assert len(files(cy, "my-data-")) == 1
    assert len(files(cy, "decisions-")) == 1
    assert len(cy.reads("@drumbeat")) == 3
    await front.presses(here, cy, "decisions.export", '{"format":"json"}')
    await here.settled()
    assert len(files(cy, "decisions-")) == 2, "another form is another file"


async def test_what_is_typed_again_is_meant(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    for _ in range(2):
        await cy.types("/rituals mydata", in_="#growth")
        await here.settled()
    assert len(files(cy, "my-data-")) == 2


# --- what Slack refuses ----------------------------------------------------------------------------------------------


async def test_what_slack_refuses_half_way_is_sent_again_and_once(here: World) -> None:
    await lived(here)
    here.sandbox.faults.script("upload", faults.http_error(503))
    await asks(here)
    assert archives(here.person("olga")) == []
    await here.person("olga").sees("Your export of the workspace", in_="@drumbeat", within=20)
    await here.settled()
    (archive,) = archives(here.person("olga"))
    assert archive.testzip() is None


async def test_where_the_last_answer_is_lost_it_is_not_sent_twice(here: World) -> None:
    await lived(here)
    here.sandbox.faults.script("files.completeUploadExternal", faults.dropped(after=True))
    await asks(here)
    assert len(archives(here.person("olga"))) == 1


# --- what is in it ---------------------------------------------------------------------------------------------------


async def test_no_cell_of_any_table_is_a_formula(here: World) -> None:
    await here.set_up()
    for title in ("=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "＝1+1"):
        await log(here.person("ana"), f"/decide {title} @ben fri")
    await place(here, "-2+3", Links="https://acorn.example/=cmd")
    await here.settled()
    await asks(here)
    (archive,) = archives(here.person("olga"))
    for name in (one for one in archive.namelist() if one.endswith(".csv")):
        for row in csv.reader(io.StringIO(archive.read(name).decode("utf-8-sig"))):
            assert not [cell for cell in row if cell.startswith(FORMULA)], name
    titles = [one["title"] for one in lines(archive, "decisions")]
    assert titles[:4] == ["=1+1", "+1", "-1", "@SUM(A1)"]
    assert [one["title"] for one in table(archive, "decisions")][:4] == ["'=1+1", "'+1", "'-1", "'@SUM(A1)"]


async def test_every_moment_names_its_zone(here: World) -> None:
    await lived(here)
    await asks(here)
    (archive,) = archives(here.person("olga"))
    moments = 0
    for name in (one for one in archive.namelist() if one.endswith(".jsonl")):
        for found in re.findall(r'"(\d{4}-\d\d-\d\dT\d\d:\d\d[^"]*)"', archive.read(name).decode()):
            moments += 1
            assert found.endswith("+00:00"), (name, found)
    assert moments > 20


async def test_words_in_capitals_are_nobody(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"), "/decide URGENT UPDATE for WINDOWS and U0STRANGER9 @ben fri")
    await here.settled()
    await asks(here)
    (archive,) = archives(here.person("olga"))
    people = {one["id"]: one["name"] for one in lines(archive, "people")}
    assert people["U0STRANGER9"] is None
    assert not people.keys() & {"URGENT", "UPDATE", "WINDOWS"}
    assert people[here.person("ben").id] == "Ben Okafor"


async def test_who_exported_what_is_in_the_next_export(here: World) -> None:
    await lived(here)
    olga = here.person("olga")
    await asks(here)
    await asks(here)
    await asks(here, Only_these_teams=["Growth"])
    _, second, narrowed = archives(olga)
    exported = [one for one in lines(second, "history") if one["what"] == "exported"]
    assert [(one["record"], one["by"]) for one in exported] == [("workspace", olga.id)] * 2
    assert "exported" not in {one["what"] for one in lines(narrowed, "history")}
    assert "`workspace`" in second.read("README.txt").decode()


# --- who may -------------------------------------------------------------------------------------------------------


async def test_who_runs_it_no_more_when_it_is_sent_gets_words_instead(here: World) -> None:
    await lived(here)
    hold = here.sandbox.faults.hold("conversations.open")
    olga = here.person("olga")
    await olga.types("/rituals export", in_="@drumbeat")
    await olga.modal("Export")
    await olga.submits()
    await hold.held()
    olga.member.admin = False
    await here.bot.people.learn(here.sandbox.team_id, _user(olga))
    here.sandbox.faults.release("conversations.open")
    await here.settled()
    await olga.sees("are none any more", in_="@drumbeat")
    assert archives(olga) == []


async def test_teams_that_they_may_not_see_are_refused_at_the_field(here: World) -> None:
    await lived(here)
    olga = here.person("olga")
    chosen = {"teams": {"type": "multi_static_select", "selected_options": [{"value": "2"}]}}
    async with front.door(here) as client:
        sent = front.submission(here, "export.asked", by=olga, entered=chosen)
        answer = await front.send_interaction(client, here, sent)
    assert "no such team" in answer.text
    await here.settled()
    assert archives(olga) == []


def _user(person: Person) -> dict[str, Any]:
    return {"id": person.id, "real_name": person.member.name, "team_id": person.member.team_id, "is_admin": False}
