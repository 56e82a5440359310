"""What a workspace keeps as a file for who runs it, and what is kept of a person for that person: opened and read."""

import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from bot.rules.decisions import Kind
from handlers import dumping
from sandbox.person import Person
from storage import history
from storage.engine import DatabaseError
from tests.handlers import front
from tests.handlers.drafted import FRIDAY
from tests.handlers.test_bets import place
from tests.handlers.test_decisions.living import approved, log, says
from tests.handlers.test_launches_finding import plan
from tests.handlers.test_metrics import keep
from tests.world import MONDAY, World

NAMES = {
    *("teams", "decisions", "decision_versions", "inputs", "reopenings", "bets", "updates", "blockers", "promises"),
    *("launches", "items", "checklists", "notes", "note_versions", "note_followers", "metrics", "metric_values"),
    *("history", "people"),
}


async def lived(here: World) -> None:
    """Some of everything in #growth and a decision in #leads, where olga is in neither."""
    await here.set_up("#growth")
    await here.set_up("#leads")
    await approved(here)
    await log(here.person("ana"), "/decide Layoffs @ben fri", in_="#leads")
    await place(here, "Churn", Links="https://acorn.example/churn")
    await here.person("ana").types("/bet B-1 60 =cmd|waiting on legal", in_="#growth")
    await plan(here, "Mobile checkout")
    await keep(here, 1, "WAU")
    await here.settled()


async def asks(here: World, who: str = "olga", **entries: Any) -> None:
    person = here.person(who)
    await person.types("/rituals export", in_="@drumbeat")
    await person.modal("Export")
    await person.fills({label.replace("_", " "): value for label, value in entries.items()})
    await person.submits()
    assert "comes as a direct message" in (await person.modal("Export")).text
    await person.closes()
    await here.settled()


def archives(person: Person) -> list[zipfile.ZipFile]:
    files = [file for message in person.reads("@drumbeat") for file in message.files]
    return [zipfile.ZipFile(io.BytesIO(one.data)) for one in files if one.name.startswith("workspace-")]


def lines(archive: zipfile.ZipFile, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in archive.read(f"{name}.jsonl").splitlines()]


def table(archive: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(archive.read(f"{name}.csv").decode("utf-8-sig"))))


async def test_everything_comes_as_files_that_fit_together(here: World) -> None:
    await lived(here)
    await here.jump(FRIDAY)
    await asks(here)
    (archive,) = archives(here.person("olga"))
    every = {f"{name}.{ending}" for name in NAMES for ending in ("jsonl", "csv")}
    assert set(archive.namelist()) == every | {"README.txt", "attachments.csv", "manifest.json"}
    assert archive.testzip() is None
    for name in NAMES:
        rows, cells = lines(archive, name), table(archive, name)
        assert len(rows) == len(cells), name
        assert all(list(row) == list(cell) for row, cell in zip(rows, cells, strict=True)), name
    assert [one["title"] for one in lines(archive, "decisions")] == ["Pick the queue"]
    assert [one["reason"] for one in lines(archive, "updates")][-1] == "=cmd|waiting on legal"
    assert table(archive, "updates")[-1]["reason"] == "'=cmd|waiting on legal"
    assert {one["name"] for one in lines(archive, "bets")} == {"Churn"}
    assert {one["week"] for one in lines(archive, "notes")} == {"2026-W47"}
    assert len(lines(archive, "items")) > 5
    assert {one["record"] for one in lines(archive, "history")} >= {"team 1", "D-1", "B-1", "L-1", "M-1"}
    people = {one["id"]: one["name"] for one in lines(archive, "people")}
    assert people[here.person("ana").id] == "Ana Silva"
    (link, *_) = [one for one in table(archive, "attachments") if "churn" in one["url"]]
    assert (link["record"], link["what"], link["url"]) == ("B-1", "links", "https://acorn.example/churn")
    manifest = json.loads(archive.read("manifest.json"))
    for about in manifest["files"]:
        data = archive.read(about["file"])
        assert (about["bytes"], about["sha256"]) == (len(data), hashlib.sha256(data).hexdigest()), about
    assert next(one for one in manifest["files"] if one["file"] == "decisions.jsonl")["rows"] == 1
    whole = b"".join(archive.read(name) for name in archive.namelist())
    assert here.sandbox.bot_token.encode() not in whole


async def test_private_channels_that_the_admin_is_not_in_are_counted_and_left_out(here: World) -> None:
    await lived(here)
    olga = here.person("olga")
    await olga.types("/rituals export", in_="@drumbeat")
    assert "private channels that you are not in: 1 decision." in (await olga.modal("Export")).text
    await olga.submits()
    await here.settled()
    (archive,) = archives(olga)
    whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Layoffs" not in whole
    assert b"Leads" not in whole
    assert b"1 decision" in archive.read("README.txt")
    assert json.loads(archive.read("manifest.json"))["left_out"]["decisions"] == 1


async def test_the_operators_own_has_all_of_it(here: World, tmp_path: Path) -> None:
    await lived(here)
    to, make = tmp_path / "all.zip", here.bot.registry.files["export.workspace"]
    assert await dumping.to_file(here.bot.db, make, to, None, MONDAY)
    with zipfile.ZipFile(to) as archive:
        assert {one["title"] for one in lines(archive, "decisions")} == {"Pick the queue", "Layoffs"}
        assert "Nothing was left out" in archive.read("README.txt").decode()
    assert to.stat().st_mode & 0o077 == 0
    with pytest.raises(DatabaseError, match="is there already"):
        await dumping.to_file(here.bot.db, make, to, None, MONDAY)
    with pytest.raises(DatabaseError, match="Say which workspace"):
        await dumping.to_file(here.bot.db, make, tmp_path / "b.zip", "T9", MONDAY)
    assert not (tmp_path / "b.zip").exists()


async def test_nobody_but_a_workspace_admin_gets_it(here: World) -> None:
    await lived(here)
    for who in ("ana", "gus"):
        person = here.person(who)
        await person.types("/rituals export", in_="#growth")
        await here.settled()
        assert "Only workspace admins can export everything" in person.reads("#growth")[-1].text
        async with front.door(here) as client:
            forged = front.submission(here, "export.asked", by=person)
            answer = await front.send_interaction(client, here, forged)
        assert "Only workspace admins" in answer.text or answer.status_code == 200
        await here.settled()
        assert archives(person) == []


async def test_some_teams_some_time_and_one_form(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#payload-team")
    await log(here.person("ana"), "/decide Old one @ben fri", in_="#growth")
    await log(here.person("ana"), "/decide Elsewhere @ben fri", in_="#payload-team")
    await here.jump(FRIDAY)
    await log(here.person("ana"), "/decide New one @ben 2026-12-01", in_="#growth")
    await here.settled()
    await asks(here, Only_these_teams=["Growth"], Only_what_began_on_or_after="2026-11-20", As="CSV, for spreadsheets")
    (archive,) = archives(here.person("olga"))
    assert not [name for name in archive.namelist() if name.endswith(".jsonl")]
    assert [one["title"] for one in table(archive, "decisions")] == ["New one"]
    assert [one["name"] for one in table(archive, "teams")] == ["Growth"]
    assert "2026-11-20" in archive.read("README.txt").decode()


async def test_who_exported_what_is_kept_and_a_second_click_is_one_file(here: World) -> None:
    await lived(here)
    olga = here.person("olga")
    await olga.types("/rituals export", in_="@drumbeat")
    form = await olga.modal("Export")
    async with front.door(here) as client:
        for _ in range(2):
            twice = front.submission(here, "export.asked", form.id, by=olga)
            await front.send_interaction(client, here, twice)
    await here.settled()
    assert len(archives(olga)) == 1
    (entry,) = await here.bot.deps.db.read(here.sandbox.team_id, history.find, "workspace")
    assert (entry.what, entry.by) == ("exported", olga.id)
    await olga.closes()
    await asks(here)
    assert len(archives(olga)) == 2, "asked again, and made again"


async def test_slack_refusing_the_file_is_told(here: World) -> None:
    await lived(here)
    here.sandbox.refuse("files.getUploadURLExternal", "missing_scope")
    await asks(here)
    await here.person("olga").sees("I could not post your export of the workspace", in_="@drumbeat")
    assert archives(here.person("olga")) == []


# --- one's own -------------------------------------------------------------------------------------------------------


async def mine(here: World, who: str, in_: str = "@drumbeat") -> dict[str, Any]:
    person = here.person(who)
    await person.types("/rituals mydata", in_=in_)
    await here.settled()
    return latest(person)


def latest(person: Person) -> dict[str, Any]:
    (file, *_) = [one for message in reversed(person.reads("@drumbeat")) for one in message.files]
    assert file.name.startswith("my-data-")
    found = json.loads(file.data)
    assert isinstance(found, dict)
    return found


async def test_everybody_gets_what_is_kept_of_themselves(here: World) -> None:
    await lived(here)
    await says(here, "cy", Kind.SUPPORT, "It is simple", number=2)
    ben, cy = await mine(here, "ben"), await mine(here, "cy")
    assert ben["profile"]["name"] == "Ben Okafor"
    assert {one["title"] for one in ben["records"]["decisions"]} == {"Pick the queue", "Layoffs"}
    assert [one["what"] for one in ben["history"] if one["record"] == "D-1" and one["by"] == ben["profile"]["id"]]
    assert [one["text"] for one in cy["said_and_did"]["inputs"]] == ["It is simple"]
    assert cy["records"]["decisions"] == []
    assert "Layoffs" not in json.dumps(cy), "what they said there, and nobody else's words"
    ana = await mine(here, "ana")
    assert {one["name"] for one in ana["teams_they_run"]} == {"Growth", "Leads"}
    assert [one["name"] for one in ana["records"]["bets"]] == ["Churn"]
    assert "=cmd|waiting on legal" in [one["reason"] for one in ana["said_and_did"]["updates"]]


async def test_guests_and_people_of_other_companies_too(here: World) -> None:
    await here.set_up("#partners")
    gus, eva = here.person("gus"), here.person("eva")
    found = await mine(here, "gus")
    assert (found["profile"]["id"], found["teams_they_run"]) == (gus.id, [])
    await front.presses(here, eva, "export.my_data", "", in_="#partners")  # Slack takes no command of hers
    assert "comes as a direct message" in eva.reads("#partners")[-1].text
    found = latest(eva)
    assert (found["profile"]["id"], found["profile"]["external"]) == (eva.id, True)
