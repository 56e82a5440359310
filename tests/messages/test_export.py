"""The files of a workspace's export, entry by entry: what they hold, harmless cells, and what README says."""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Any

from bot.messages import export as messages
from bot.messages.export import Table, Whole
from bot.messages.kit import Filled
from bot.rules.export import Form, Row, Wanted
from bot.rules.teams import Team, TeamSettings

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
ROWS: list[Row] = [
    {"number": 1, "name": "=SUM(A1)", "owner": "U0ANA1", "links": ["https://a.example"], "due": None},
    {"number": 2, "name": "two\nlines, “quoted”", "owner": None, "links": [], "due": "2026-12-01"},
]
TEAM = Team(
    id=7,
    channel="C1",
    settings=TeamSettings(name="Growth", zone="UTC", note_owner="U1", admins=("U1",)),
    set_up_at=NOW,
)


def people(ids: Iterable[str]) -> list[Row]:
    return [{"id": one, "name": "Ana"} for one in sorted(ids)]


def whole(form: Form = Form.BOTH, **more: Any) -> Whole:
    table = Table(name="bets", columns=tuple(ROWS[0]), rows=lambda: ROWS, ref=lambda row: f"B-{row['number']}")
    of: dict[str, Any] = {"workspace": "T1", "name": "Acorn", "tables": [table], "people": people}
    given: dict[str, Any] = {**of, "hidden": {}, "asked_at": NOW, "form": form}
    return Whole(**(given | more))


def read(of: Whole) -> dict[str, bytes]:
    return {name: b"".join(pieces) for name, pieces in messages.archive(of).entries}


def test_both_forms_have_every_row_and_the_manifest_tells_of_each_file() -> None:
    files = read(whole())
    assert list(files) == [
        *("README.txt", "bets.jsonl", "bets.csv", "people.jsonl", "people.csv"),
        *("attachments.csv", "manifest.json"),
    ]
    assert [json.loads(line) for line in files["bets.jsonl"].splitlines()] == ROWS
    assert json.loads(files["people.jsonl"]) == {"id": "U0ANA1", "name": "Ana"}
    manifest = json.loads(files["manifest.json"])
    assert [one["file"] for one in manifest["files"]] == list(files)[:-1]
    for one in manifest["files"]:
        assert (one["bytes"], one["sha256"]) == (
            len(files[one["file"]]),
            hashlib.sha256(files[one["file"]]).hexdigest(),
        )
    assert {one["file"]: one.get("rows") for one in manifest["files"]} == {
        "README.txt": None,
        "bets.jsonl": 2,
        "bets.csv": 2,
        "people.jsonl": 1,
        "people.csv": 1,
        "attachments.csv": 1,
    }


def test_no_cell_is_a_formula() -> None:
    said = read(whole(Form.CSV))["bets.csv"].decode("utf-8-sig")
    assert '"\'=SUM(A1)"' in said
    assert '"[""https://a.example""]"' in said
    assert '"two\nlines, “quoted”"' in said
    assert "bets.jsonl" not in read(whole(Form.CSV))
    assert "bets.csv" not in read(whole(Form.JSONL))


def test_readme_says_what_was_left_out() -> None:
    assert "Nothing was left out" in messages.readme(whole())
    said = messages.readme(whole(hidden={"decisions": 2, "bets": 0, "metrics": 1}, since=date(2026, 11, 1)))
    assert "not in: 2 decisions, 1 metric." in said
    assert "Only what began on 2026-11-01 or later" in said
    some = messages.readme(whole(only=("Growth", "Leads")))
    assert "Only of these teams: Growth, Leads." in some
    assert "Nothing was left out" not in some, "which would not be true"
    assert "the workspace Acorn (T1)" in some


def test_the_manifest_says_of_which_workspace_and_teams_it_is() -> None:
    manifest = json.loads(read(whole(only=("Growth",)))["manifest.json"])
    assert (manifest["workspace"], manifest["teams"]) == ({"id": "T1", "name": "Acorn"}, ["Growth"])
    assert json.loads(read(whole())["manifest.json"])["teams"] is None


def test_the_form_is_read_and_fits() -> None:
    form = messages.form([TEAM], {"decisions": 3})
    assert "3 decisions" in str(form)
    assert "private channels" not in str(messages.form([TEAM], {"decisions": 0}))
    filled = Filled(
        {
            "teams": {"teams": {"selected_options": [{"value": "7"}, {"value": "x"}]}},
            "since": {"since": {"selected_date": "2026-11-01"}},
            "format": {"format": {"selected_option": {"value": "csv"}}},
        }
    )
    assert messages.read_form(filled) == Wanted(form=Form.CSV, teams=(7,), since=date(2026, 11, 1))
    assert messages.read_form(Filled({})) == Wanted()
    assert "no record yet" in str(messages.coming(Wanted(), {"decisions": 0}))
    assert "There is no team" in str(messages.nothing({"decisions": 3}))


def test_ones_own_is_one_document() -> None:
    file = messages.mine({"profile": {"id": "U1", "name": "Ana"}}, NOW)
    assert json.loads(file.data) == {
        "format": "drumbeat my data 1",
        "asked_at": NOW.isoformat(),
        "profile": {"id": "U1", "name": "Ana"},
    }
