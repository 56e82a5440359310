"""What an export holds: everything, read back as it was; and nothing that people wrote is more than text in it."""

import csv
import json
import re
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.messages import decisions as messages
from bot.messages.decisions import export_adr, export_csv, export_json
from bot.messages.exporting import tables
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.approval import Approval, Default, Delegation, Door, State
from bot.rules.decisions import (
    Change,
    Commitment,
    Decision,
    Draft,
    Form,
    Input,
    Kind,
    Option,
    Reopening,
    Review,
    Story,
    Version,
    Withdrawal,
)
from bot.rules.people import Person
from bot.rules.teams import Team, TeamSettings
from tests.source import ROOT

NOW = datetime(2026, 11, 16, 9, 30, 0, 250000, tzinfo=UTC)
DUE = datetime(2026, 11, 20, 17, tzinfo=UTC)
ZONE = "America/New_York"
SETTINGS = TeamSettings(name="R&D", zone=ZONE, note_owner="U1", admins=("U1",))
TEAM = Team(id=1, channel="C1", set_up_at=NOW, settings=SETTINGS)
NAMES = {"U1": "Ana <Silva>", "U2": "Ben *Okafor*", "C2": "#partners"}
NASTY = "=cmd()|' /C calc'!A0\n# <b>*x*</b> _y_ ~z~ `c` &amp; [l](http://x) 🚀 שלום \u202e\n\n    code\n"
NASTY += "\t1. list\n---\n```\n- item\n+ item\n1) item\n===\n> quote\n[x]: http://x\n<!-- \n&nbsp;\\"
HEADINGS = [
    *("Status", "Context", "Options considered", "Decision", "Consequences", "Inputs and dissent", "Review"),
    *("Earlier versions", "History"),
]
# What Slack sends has no surrogates, and the databases take no zero.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60) | st.sampled_from(
    [NASTY, "", "+1", "@ana", "'quoted", "\t=1", "＝1", '"a";=b', "a\r\nb", "<!--", "~~~", "| a |\n|---|", "x" * 3000]
)


def story(text: str = "words", title: str = "Pick the queue") -> Story:
    """Everything that can happen to a decision, all of it said in this text."""
    said = text.strip() or "x"
    options = (Option(name="Redis", tradeoff=said), Option(name=said, tradeoff="slow"))
    draft = Draft(
        title=title,
        approver="U2",
        driver="U1",
        context=text,
        due=DUE,
        link="https://example.com/a?b=1&c=_d_",
        label=text[:80],
        options=options,
        default=Default(state=State.APPROVED, option=2),
        expected=text[:1000],
        review_on=date(2027, 2, 1),
        contributors=("U7", "U8"),
        informed=("U9",),
        informed_channels=("C2", "C3"),
    )
    steps = [decisions.log(draft, number=14, team=1, by="U3", now=NOW)]
    changes = [decisions.change(None, steps[0], what="logged", by="U3", at=NOW)]

    def then(after: Decision, what: str, by: str | None) -> None:
        changes.append(decisions.change(steps[-1], after, what=what, by=by, at=NOW, why=text))
        steps.append(after)

    def last() -> Decision:
        return steps[-1]

    away = Delegation(to="U4", start=NOW, until=DUE)
    then(decisions.delegate(last(), away, by="U2", driver_may_approve=False, now=NOW), "delegated", "U2")
    objected = decisions.add_input(last(), Kind.OBJECTION, said, steelman=said, by="U5", now=NOW, seen=1)
    then(objected, "objection", "U5")
    then(decisions.answer_steelman(last(), 1, fair=False, by="U1", now=NOW), "not my view", "U1")
    then(decisions.resolve(last(), 1, by="U1", why=said, now=NOW), "resolved", "U1")
    then(decisions.decide(last(), State.CHANGES, by="U4", now=NOW, seen=1, rationale=said), "changes", "U4")
    again = replace(decisions.draft_of(last()), context="second", door=Door.ONE_WAY, default=None)
    again = replace(again, label=text[:80], expected=text[:1000])
    then(decisions.resubmit(last(), again, by="U1", seen=1, now=NOW), "resubmitted", "U1")
    approved = decisions.decide(
        last(), State.APPROVED, by="U4", now=NOW, seen=2, rationale=said, option=1, conditions=text
    )
    then(approved, "approved", "U4")
    then(decisions.commit(last(), by="U5", now=NOW), "committed", "U5")
    then(decisions.ask_to_reopen(last(), said, by="U5", now=NOW), "new evidence", "U5")
    passed = decisions.pass_reopening(
        last(), "U6", by=Person(id="U1", name="Ana"), admins=(), driver_may_approve=False, now=NOW
    )
    then(passed, "new evidence reassigned", "U1")
    then(decisions.refuse_reopening(last(), said, by="U6", now=NOW), "refused", "U6")
    ana = Person(id="U1", name="Ana")
    reviewed = decisions.review(last(), expected=said, happened=said, lesson=said, by=ana, admins=(), now=NOW)
    then(reviewed, "reviewed", "U1")
    texts = (steps[0].text, last().text)
    return Story(decision=last(), versions=texts, changes=tuple(changes), team=TEAM, names=NAMES)


def withdrawn() -> Story:
    logged = decisions.log(
        Draft(title="Old", approver="U2", driver="U1", context="", due=DUE), number=15, team=1, by="U1", now=NOW
    )
    gone = decisions.withdraw(
        logged, by=Person(id="U1", name="Ana"), admins=(), why="not needed", mistake=False, now=NOW
    )
    return Story(decision=gone, versions=(gone.text,), changes=(), team=TEAM, names={})


def by_default() -> Story:
    draft = Draft(title="Old", approver="U2", driver="U1", due=DUE, default=Default(state=State.DECLINED))
    logged = decisions.log(draft, number=16, team=1, by="U1", now=NOW)
    taken = decisions.take_effect(logged, now=DUE + timedelta(hours=1), pauses=())
    return Story(decision=taken, versions=(taken.text,), changes=(), team=TEAM, names=NAMES)


def document(*stories: Story) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(export_json.document(stories, asked_at="now"))
    return found


def table(*stories: Story) -> list[dict[str, str]]:
    text = export_csv.table(stories).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


# --- JSON ------------------------------------------------------------------------------------------------------------


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_history_in_a_document_tells_the_whole_decision(text: str) -> None:
    one = story(text)
    (read,) = document(one)["decisions"]
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
    assert decisions.replay(changes) == one.decision
    assert (read["title"], read["context"], read["answer"]["conditions"]) == ("Pick the queue", "second", text)
    assert [version["context"] for version in read["versions"]] == [text, "second"]
    assert read["inputs"][0]["steelman"] == (text.strip() or "x")


def test_every_field_of_a_decision_is_in_the_document() -> None:
    (read, gone) = document(story(), withdrawn())["decisions"]
    told = {"logged_by", "logged_at", "approval", "number", "team"}
    for field in fields(Decision):
        assert field.name in read or field.name in told, field.name
    parts: list[tuple[type, dict[str, Any], set[str]]] = [
        (Input, read["inputs"][0], set()),
        (Reopening, read["reopenings"][0], set()),
        (Commitment, read["commitments"][0], set()),
        (Review, read["review"], set()),
        (Withdrawal, gone["withdrawal"], {"mistake"}),
        (Version, read["versions"][0], {"number"}),
        (Option, read["options"][0], set()),
    ]
    for kind, part, left_out in parts:
        assert {field.name for field in fields(kind)} - left_out <= part.keys(), kind
    renamed = {"decided_by": "by", "decided_at": "at", "decided_for": "for"}
    for field in fields(Approval):
        name = renamed.get(field.name, field.name)
        assert name in read or name in read["answer"], name


def test_times_have_the_teams_offset_and_people_their_names() -> None:
    (read,) = document(story())["decisions"]
    assert read["due"] == "2026-11-20T12:00:00-05:00"
    assert read["team"] == {"name": "R&D", "channel": "C1", "zone": ZONE}
    assert read["driver"] == {"id": "U1", "name": "Ana <Silva>"}
    assert read["contributors"][0] == {"id": "U7", "name": None}
    assert read["informed_channels"] == [{"id": "C2", "name": "#partners"}, {"id": "C3", "name": None}]
    (due,) = [one for one in read["history"][0]["changes"] if one["fact"] == "due"]
    assert due == {"fact": "due", "from": None, "to": "2026-11-20T12:00:00-05:00"}


def test_what_took_effect_by_default_is_nobodys_answer() -> None:
    (read,) = document(by_default())["decisions"]
    assert read["answer"] | {"by": None, "by_default": True, "state": "declined"} == read["answer"]
    assert table(by_default())[0]["Answer"].startswith("declined by default: Ben *Okafor* (U2) did not answer")


def test_every_key_is_explained() -> None:
    explained = (ROOT / "docs/export.md").read_text(encoding="utf-8")
    missing = {key for key in _keys(document(story(), withdrawn(), by_default())) if f"`{key}`" not in explained}
    assert missing == set()
    columns = {name for name in export_csv.COLUMNS if f"| {name} |" not in explained}
    assert columns == set()


def _keys(part: Any) -> set[str]:
    if isinstance(part, dict):
        return set(part) | {key for one in part.values() for key in _keys(one)}
    return {key for one in part for key in _keys(one)} if isinstance(part, list) else set()


# --- CSV -------------------------------------------------------------------------------------------------------------


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_a_table_reads_back_to_the_same_text_and_holds_no_formula(text: str) -> None:
    one = story(text)
    (read,) = table(one)
    for cell in read.values():
        assert not cell.startswith(tables.FORMULA)
    for column, expected in (("Conditions", text), ("Signed version", text[:80]), ("Expected result", text[:1000])):
        back = read[column].removeprefix("'")
        assert back == expected


def test_a_cell_is_no_longer_than_excel_takes_and_says_where_it_was_cut() -> None:
    long = story("y" * 3000)
    (read,) = table(replace(long, changes=long.changes * 10))
    assert len(read["History"]) == tables.CELL
    assert read["History"].endswith("…")
    assert max(len(cell) for cell in read.values()) <= 32_767


def test_each_decision_is_a_row_and_excel_knows_the_encoding() -> None:
    data = export_csv.table([story(NASTY), withdrawn()])
    assert data.startswith(b'\xef\xbb\xbf"Number",')
    first, second = table(story(NASTY), withdrawn())
    assert (first["Number"], first["Due"], first["Time zone"]) == ("D-14", "2026-11-20T12:00:00-05:00", ZONE)
    assert first["Decided for"] == "Ben *Okafor* (U2)"
    assert first["Chosen option"] == "Redis"
    assert "objection by U5" in first["Inputs"]
    assert "Ana <Silva> (U1), 2026-11-16T04:30:00-05:00: not my view" in first["Inputs"]
    assert "U5 disagrees and commits" in first["Commitments"]
    assert "reassigned to U6, 2026-11-16T04:30:00-05:00\nrefused by U6" in first["Reopenings"]
    assert "version 1: Pick the queue (two-way door)" in first["Earlier versions"]
    assert (second["Status"], second["Withdrawal"]) == (
        *("withdrawn", "withdrawn by U1, 2026-11-16T04:30:00-05:00: not needed"),
    )


# --- ADR -------------------------------------------------------------------------------------------------------------


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_nothing_that_people_write_breaks_the_structure_of_a_record(text: str, title: str) -> None:
    written = export_adr.record(story(text, title.strip()[:150] or "x"))
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(written)
    headings = [tokens[at + 1].content for at, one in enumerate(tokens) if one.type == "heading_open"]
    assert headings[1:] == HEADINGS
    kinds = {one.type for one in tokens} | {child.type for one in tokens for child in one.children or ()}
    allowed = {"text", "softbreak", "hardbreak", "inline", "link_open", "link_close", "text_special"}
    blocks = {"heading", "paragraph", "blockquote", "bullet_list", "list_item"}
    assert kinds <= allowed | {f"{one}_{end}" for one in blocks for end in ("open", "close")}
    links = [c.attrs["href"] for one in tokens for c in one.children or () if c.type == "link_open"]
    assert links == ["https://example.com/a?b=1&c=_d_"]


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_a_record_shows_what_was_typed(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(export_adr.record(story(text)))
    shown = "".join(c.content for one in tokens for c in one.children or ())
    for line in text.splitlines():
        assert re.sub(r"\s", "", line) in re.sub(r"\s", "", shown)


def test_a_record_says_who_when_and_why() -> None:
    text = export_adr.record(story("because"))
    assert text.startswith("# D-14 Pick the queue\n\n## Status\n\n- Status: approved: Redis (version 2)  \n")
    assert "- 1\\. Redis — because  \n" in text
    assert "approved “Redis” by U4 for Ben \\*Okafor\\* (U2), 2026-11-16T04:30:00-05:00" in text
    assert "Signed: because <https://example.com/a?b=1&c=_d_>" in text
    assert "- Review on 2027-02-01" in text
    assert "Nobody has decided yet." not in text
    assert "## Inputs and dissent\n\nNone.\n" in export_adr.record(withdrawn())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pick the queue", "0014-pick-the-queue.md"),
        ("Über die <Straße>/../x", "0014-uber-die-strasse-x.md"),
        ("שלום 世界", "0014-שלום-世界.md"),
        ("🚀 ../..", "0014-decision.md"),
        ("x" * 150, f"0014-{'x' * 60}.md"),
        ("the the the", "0014-the-the-the.md"),
    ],
)
def test_a_record_is_named_after_its_number_and_title(title: str, name: str) -> None:
    assert export_adr.file_name(story(title=title)) == name


# --- what is said ----------------------------------------------------------------------------------------------------


def exported(form: Form, *stories: Story) -> File | Folder | Message:
    return messages.exported(form, stories, asked_at=datetime(2026, 11, 17, 2, tzinfo=UTC), zone=ZONE)


def test_a_file_is_named_after_the_day_in_the_teams_zone() -> None:
    for form, name in ((Form.CSV, "decisions-2026-11-16.csv"), (Form.JSON, "decisions-2026-11-16.json")):
        made = exported(form, story())
        assert isinstance(made, File)
        assert (made.name, made.title) == (name, f"Decisions, Mon 16 Nov 2026 ({ZONE})")
    one = exported(Form.ADR, story())
    assert isinstance(one, File)
    assert one.name == "0014-pick-the-queue.md"
    many = exported(Form.ADR, story(), withdrawn())
    assert isinstance(many, Folder)
    assert [name for name, _ in many.files] == ["0014-pick-the-queue.md", "0015-old.md"]
    for form in Form:
        assert exported(form) == messages.EXPORT.nothing()


def test_the_words_around_an_export_are_escaped_and_short() -> None:
    assert "of R&amp;D &lt;x&gt;." in messages.EXPORT.words(Form.CSV, ["R&D <x>"]).text
    assert "of 6 teams." in messages.EXPORT.words(Form.CSV, ["x"] * 6).text
    assert "1 decision as ADR." in messages.EXPORT.coming(Form.ADR, 1).text


def test_a_file_without_anything_in_it_is_refused() -> None:
    with pytest.raises(ValueError, match="no empty one"):
        File(name="a.csv", title="A", data=b"")


def test_history_tells_which_facts_are_moments_and_people() -> None:
    """By their names, so each of them is checked against what it is."""
    known = decisions.facts(replace(story().decision, withdrawal=Withdrawal(by="U1", at=NOW, why="x")))
    dates = {"review on"}
    for fact, value in known.items():
        is_instant = isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value) is not None
        assert decisions.KINDS.is_moment(fact) is is_instant, fact
        is_id = isinstance(value, str) and re.fullmatch(r"(U\d ?)+", value) is not None
        assert decisions.KINDS.names_people(fact) is is_id, fact
        assert decisions.KINDS.names_channels(fact) is (fact == "informed channels")
    assert decisions.KINDS.names_people("escalated to")
    assert decisions.KINDS.is_moment("snoozed until")
    assert dates <= known.keys()
    assert {"by", "at"} <= get_type_hints(Commitment).keys()
