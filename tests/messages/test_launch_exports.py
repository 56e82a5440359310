"""What an export of launches holds: everything, read back as it was; what people wrote is no more than text in it."""

import csv
import json
import re
from dataclasses import fields, replace
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from markdown_it import MarkdownIt

from bot.messages import launches as messages
from bot.messages.exporting import tables
from bot.messages.files import File, Folder
from bot.messages.launches import export_csv, export_json, export_md
from bot.rules import launches
from bot.rules.facts import Change
from bot.rules.launches import KINDS, Anyway, Ending, Form, Help, Item, Launch, Move, Phase, Review, Story
from tests.launching import NOW, TEAM, planned
from tests.messages.test_decision_exports import NAMES, NASTY, TEXTS, ZONE
from tests.messages.test_launch_past import rich
from tests.source import ROOT

TEAM_ELSEWHERE = replace(TEAM, settings=replace(TEAM.settings, name="R&D", zone=ZONE))
HEADINGS = ["Plan", "Success criteria", "Gate", "Before", "Launch day", "After", "Moves", "Reviews", "History"]


def story(text: str = "words", **more: Any) -> Story:
    """Everything that can be known of a launch, all of it said in this text, and how it came to be."""
    launch = rich(text, **more)
    begun = planned(launch.number, criteria=("x",))
    changes = (
        launches.change(None, begun, what="planned", by="U1", at=NOW),
        launches.change(begun, launch, what="edited", by="U9", at=NOW, why=text),
    )
    return Story(launch=launch, changes=changes, team=TEAM_ELSEWHERE, names=NAMES)


def bare() -> Story:
    launch = planned(8, items=())
    return Story(
        launch=launch,
        changes=(launches.change(None, launch, what="planned", by=None, at=NOW),),
        team=TEAM_ELSEWHERE,
        names={},
    )


def document(*stories: Story) -> list[dict[str, Any]]:
    found = json.loads(export_json.document(stories, asked_at="now"))
    assert (found["format"], found["asked_at"]) == ("drumbeat launches 1", "now")
    read: list[dict[str, Any]] = found["launches"]
    return read


def table(*stories: Story) -> list[dict[str, str]]:
    text = export_csv.table(stories).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


# --- JSON ------------------------------------------------------------------------------------------------------------


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_the_history_in_a_document_tells_the_whole_launch(text: str) -> None:
    one = story(text)
    (read,) = document(one)
    changes = [
        Change(
            what=entry["what"],
            at=datetime.fromisoformat(entry["at"]),
            by=entry["by"]["id"],
            before={},
            after={fact["fact"]: fact["to"] for fact in entry["changes"]},
        )
        for entry in read["history"]
    ]
    assert launches.replay(changes) == one.launch
    assert read["items"][0]["evidence"] == text[:500]
    assert read["gate"]["rationale"] == text[:1000]


def test_every_field_of_a_launch_is_in_the_document() -> None:
    (read,) = document(story())
    told = {"terms", "approval", "planned_by", "planned_at", "launched_at", "launched_by", "void"}
    assert {field.name for field in fields(Launch)} - told <= read.keys()
    parts: list[tuple[type, dict[str, Any], set[str]]] = [
        (Item, read["items"][0], set()),
        (Help, read["items"][0]["help"], set()),
        (Move, read["moves"][0], set()),
        (Review, read["reviews"][0], set()),
        (Ending, read["ending"], set()),
        (Anyway, read["anyway"], {"reason"}),
    ]
    for kind, part, left_out in parts:
        assert {field.name for field in fields(kind)} - left_out <= part.keys(), kind
    assert read["gate"] | {"state": "go", "question": 3, "void": "words", "rationale": "words"} == read["gate"]
    assert read["delegation"]["to"] == {"id": "U8", "name": None}


def test_times_have_the_teams_offset_and_people_their_names() -> None:
    (read,) = document(story())
    assert read["at"] == "2026-12-08T05:00:00-05:00"
    assert read["team"] == {"name": "R&D", "channel": "C1", "zone": ZONE}
    assert read["owner"] == {"id": "U1", "name": "Ana <Silva>"}
    assert read["informed_channels"] == [{"id": "C2", "name": "#partners"}, {"id": "C3", "name": None}]
    assert read["moves"][0]["before"] == "2026-12-07T05:00:00-05:00"
    moments = [one for one in read["history"][1]["changes"] if one["fact"] == "moves 1 before"]
    assert moments == [{"fact": "moves 1 before", "from": None, "to": "2026-12-07T05:00:00-05:00"}]
    assert (read["items"][0]["due"], read["items"][0]["due_at"]) == (-3, "2026-12-03T05:00:00-05:00")


def test_every_key_is_explained() -> None:
    explained = (ROOT / "docs/export.md").read_text(encoding="utf-8").partition("\n# Launches\n")[2]
    text = export_json.document([story(), bare()], asked_at="now")
    missing = {key for key in _keys(json.loads(text)) - {"id", "changes"} if f"`{key}`" not in explained}
    assert missing == set()
    assert {name for name in export_csv.COLUMNS if f"| {name} |" not in explained} == set()


def _keys(part: Any) -> set[str]:
    if isinstance(part, dict):
        return set(part) | {key for one in part.values() for key in _keys(one)}
    return {key for one in part for key in _keys(one)} if isinstance(part, list) else set()


# --- CSV -------------------------------------------------------------------------------------------------------------


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_a_table_reads_back_to_the_same_text_and_holds_no_formula(text: str) -> None:
    rows = table(story(text))
    assert not [cell for row in rows for cell in row.values() if cell.startswith(tables.FORMULA)]
    for column, expected in (("Why", text[:1000]), ("Evidence", text[:500]), ("Item text", text[:150])):
        assert rows[0][column].removeprefix("'") == expected


def test_each_item_is_a_row_with_the_facts_of_its_launch() -> None:
    waived, done, review, alone = table(story("because"), bare())
    assert (
        waived
        | {
            "Number": "L-7",
            "Status": "rolled back",
            "Launch at": "2026-12-08T05:00:00-05:00",
            "Times moved": "2",
            "Owner": "Ana <Silva> (U1)",
            "Gate": "go by U8 for Ben *Okafor* (U2), 2026-11-16T04:00:00-05:00",
            "Delegation": "U8 from 2026-11-16T04:00:00-05:00 until 2026-11-17T04:00:00-05:00",
            "Informed channels": "#partners (C2), C3",
            "Launches anyway": "on a freeze day (peak): because",
            "Ended": "rolled back by U9, 2026-12-09T05:00:00-05:00: because",
            "Result measured": "yes",
            "Item": "1",
            "Phase": "before",
            "Item owner": "U3",
            "Due": "2026-12-03T05:00:00-05:00",
            "Blocking": "yes",
            "State": "waived",
            "Evidence": "because",
            "Item by": "U4",
            "Help needed": "U5, 2026-11-16T04:00:00-05:00: because",
        }
        == waived
    )
    assert done["State"] == "done"
    assert review | {"Review": "yes", "Item owner": "", "Help needed": "", "Item at": "", "Blocking": "no"} == review
    first, second = waived["Moves"].split("\n\n")
    assert first.endswith("by Ana <Silva> (U1), 2026-11-16T04:00:00-05:00, scope cut: because")
    assert first.startswith("2026-12-07T05:00:00-05:00 → 2026-12-08T05:00:00-05:00 ")
    assert "date moved" in second
    assert (
        "Review at T+7 d, by Ana <Silva> (U1), 2026-11-16T04:00:00-05:00: adopted\nMeasured: because"
        in (waived["Reviews"])
    )
    assert "not adopted\nNo result measured" in waived["Reviews"]
    assert (alone["Number"], alone["Item"], alone["Gate"]) == ("L-8", "", "waiting for U2")


def test_a_cell_is_no_longer_than_excel_takes() -> None:
    one = story("y" * 1000)
    (row, *_) = table(replace(one, launch=replace(one.launch, reviews=one.launch.reviews * 50)))
    assert row["Reviews"].endswith("…")
    assert max(map(len, row.values())) <= 32_767


# --- Markdown --------------------------------------------------------------------------------------------------------


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_nothing_that_people_write_breaks_the_structure_of_a_record(text: str) -> None:
    written = export_md.record(story(text))
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(written)
    headings = [tokens[at + 1].content for at, one in enumerate(tokens) if one.type == "heading_open"]
    assert headings[1:] == HEADINGS
    kinds = {one.type for one in tokens} | {child.type for one in tokens for child in one.children or ()}
    allowed = {"text", "softbreak", "hardbreak", "inline", "text_special"}
    blocks = {"heading", "paragraph", "blockquote", "bullet_list", "list_item"}
    assert kinds <= allowed | {f"{one}_{end}" for one in blocks for end in ("open", "close")}


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_a_record_shows_what_was_typed(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(export_md.record(story(text)))
    shown = "".join(c.content for one in tokens for c in one.children or ())
    for line in text[:500].splitlines():
        assert re.sub(r"\s", "", line) in re.sub(r"\s", "", shown)


def test_a_record_says_who_when_and_why() -> None:
    text = export_md.record(story("because"))
    for expected in (
        "# L-7 because\n\n## Plan\n\n- Status: rolled back  \n",
        "- Launch: 2026-12-08T05:00:00-05:00  \n",
        "- Launches anyway: on a freeze day (peak): because  \n",
        "- Ended: rolled back by U9, 2026-12-09T05:00:00-05:00: because  \n",
        "## Success criteria\n\n- because  \n",
        "## Gate\n\ngo by U8 for Ben \\*Okafor\\* (U2), 2026-11-16T04:00:00-05:00  \n\n> because  \n",
        "- because: waived, blocking, U3, due 2026-12-03T05:00:00-05:00  \n  waived by U4, 2026-11-16T04:00:00",
        "  Waived because: because  \n  Help needed, U5, 2026-11-16T04:00:00-05:00: because  \n",
        "  Evidence: because  \n",
        "## Launch day\n\nNone.\n",
        "scope cut: because  \n",
        "  To change: because  \n",
        "planned by Ana \\<Silva\\> (U1)",
        "edited by U9 — because",
    ):
        assert expected in text, expected
    assert "planned by the clock" in export_md.record(bare())


# --- what is said ----------------------------------------------------------------------------------------------------


def exported(form: Form, *stories: Story) -> Any:
    return messages.exported(form, stories, asked_at=datetime(2026, 11, 17, 2, tzinfo=UTC), zone=ZONE)


def test_a_file_is_named_after_the_day_in_the_teams_zone() -> None:
    for form in (Form.CSV, Form.JSON):
        made = exported(form, story())
        assert isinstance(made, File)
        assert (made.name, made.title) == (f"launches-2026-11-16.{form}", f"Launches, Mon 16 Nov 2026 ({ZONE})")
    one = exported(Form.MD, bare())
    assert isinstance(one, File)
    assert one.name == "0008-mobile-checkout.md"
    many = exported(Form.MD, story(NASTY), bare())
    assert isinstance(many, Folder)
    assert many.name == "launches-2026-11-16.zip"
    assert [name for name, _ in many.files][1] == "0008-mobile-checkout.md"
    for form in Form:
        assert exported(form) == messages.EXPORT.nothing()


def test_each_form_has_words() -> None:
    assert set(messages.EXPORT.forms) == set(Form)
    assert "2 launches as Markdown." in messages.EXPORT.coming(Form.MD, 2).text
    assert "no launch here" in messages.EXPORT.nothing().text


def test_history_tells_which_facts_are_moments_and_people() -> None:
    """By their names, so each of them is checked against what it is."""
    for fact, value in launches.facts(rich("x")).items():
        is_instant = isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value) is not None
        assert KINDS.is_moment(fact) is is_instant, fact
        is_id = isinstance(value, str) and re.fullmatch(r"(U\d ?)+", value) is not None
        assert KINDS.names_people(fact) is is_id, fact
        assert KINDS.names_channels(fact) is (fact == "informed channels")
    people, channels = launches.named(rich("x"), story().changes)
    assert {f"U{n}" for n in range(1, 10)} == people
    assert channels == {"C2", "C3"}


@pytest.mark.parametrize("phase", list(Phase))
def test_each_phase_is_a_section(phase: Phase) -> None:
    one = replace(rich("x", items=1).items[0], phase=phase, text="Only this")
    written = export_md.record(replace(bare(), launch=replace(bare().launch, items=(one,))))
    heading = {Phase.BEFORE: "Before", Phase.DAY: "Launch day", Phase.AFTER: "After"}[phase]
    assert f"## {heading}\n\n- Only this: waived" in written
