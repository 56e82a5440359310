"""What is left of the history without its words: every fact; and where facts were once deleted too, it is read."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from bot.messages.bets import past as bet_past
from bot.messages.decisions import facts as decision_past
from bot.messages.exporting import documents, words
from bot.messages.facts import Form, Names
from bot.messages.launches import past as launch_past
from bot.messages.metrics import past as metric_past
from bot.messages.notes import history as note_past
from bot.rules import bets, decisions, launches, metrics, notes
from bot.rules.decisions.story import KINDS
from bot.rules.erasing import facts_without
from bot.rules.facts import Change, Facts, Plain
from bot.rules.launches.story import KINDS as LAUNCH_KINDS
from bot.rules.metrics import Failure, Metric, SourceKind, Value
from bot.rules.notes import Edits, Hidden, NoteWeek, Sent, Stage, Word
from bot.rules.retention import DELETED, without_words
from tests.messages import test_bets_past, test_launch_past
from tests.messages.test_decision_exports import story

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
NAMES: Mapping[str, Names] = {
    "D-4": decision_past.READ,
    "B-4": bet_past.READ,
    "L-4": launch_past.READ,
    "M-4": metric_past.READ,
}
HIDDEN_WORDS = {"guard", "approval conditions"}
"""Those that nobody reads and that may be words all the same."""
without = partial(facts_without, without_words)


@pytest.mark.parametrize("record", NAMES)
def test_whatever_is_read_as_a_fact_stays(record: str) -> None:
    """Every moment, day, number, state and person that a history can hold has a form or words of its own."""
    names = NAMES[record]
    every = {**names.one, **names.around, **{name.replace(" ", " 2 ", 1): one for name, one in names.many.items()}}
    plain = {re.sub(r" \d+ ", " ", name): (name, form) for name, (_, form) in every.items()}
    facts = {name for name, form in plain.values() if form is not Form.WORDS} | {plain[one][0] for one in names.said}
    told: Facts = dict.fromkeys(facts - HIDDEN_WORDS, "what it is")
    assert told
    assert without(record, told) == told


def full_metric() -> Metric:
    return Metric(
        number=4,
        team=1,
        name="words",
        owner="U1",
        unit="words",
        target=Decimal(12),
        value=Value(number=Decimal("3.40"), at=NOW, by="U1", origin=SourceKind.TYPED),
        failure=Failure(since=NOW, code="http", detail="words"),
        added_by="U1",
        added_at=NOW,
        retired_at=NOW,
    )


@pytest.mark.parametrize(
    ("record", "kept", "full"),
    [
        ("D-4", decisions.past.KEPT, story("words").decision),
        ("B-4", bets.past.KEPT, test_bets_past.LARGEST),
        ("L-4", launches.past.KEPT, test_launch_past.rich("words")),
        ("M-4", metrics.past.KEPT, full_metric()),
    ],
)
def test_a_record_comes_back_without_its_words_and_with_all_else(record: str, kept: Any, full: Any) -> None:
    facts = kept.facts(full)
    left = without(record, facts)
    back = kept.read(type(full), left)
    assert kept.facts(back) == left
    gone = {name for name, value in left.items() if value == DELETED}
    assert gone
    for name in facts.keys() - gone:
        assert not isinstance(facts[name], str) or "words" not in str(facts[name]), name
    instants = {name for name, value in facts.items() if re.match(r"\d{4}-\d\d-\d\d", str(value))}
    assert not instants & gone


def test_of_a_note_the_owners_words_and_lines_go_alone() -> None:
    week = NoteWeek(
        team=1,
        week="2026-W46",
        due=NOW,
        stage=Stage.SKIPPED,
        edits=Edits(
            words="words",
            order={"bets": ("bet B-3", "bet B-1")},
            hidden={"bet B-3": Hidden(why="words", by="U012ABCDEF", at=NOW)},
        ),
        why="words",
        by="U012ABCDEF",
        changed_at=NOW,
        sent=(Sent(kind=Word.STILL_HELD, to="U012ABCDEF", at=NOW),),
        version=7,
    )
    change = notes.week_change(None, week, what="skipped", by="U012ABCDEF", at=NOW)
    left = replace(change, after=without("note 1 2026-W46", change.after))
    hidden = {"bet B-3": Hidden(why=DELETED, by="U012ABCDEF", at=NOW)}
    edits = replace(week.edits, words=DELETED, hidden=hidden)
    assert notes.replay([left]) == replace(week, why=DELETED, edits=edits)
    corrected: Facts = {"bet B-3": "Churn", notes.OWNER: "well done", notes.COUNTS: "1 of 2 kept", "promise B-3": None}
    assert without("note 1 2026-W46", corrected) == {**corrected, "bet B-3": DELETED, notes.OWNER: DELETED}


def test_around_an_update_what_became_of_the_promise_stays() -> None:
    told: Facts = {"answered result": "not", "answered why": "no time"}
    assert without("B-1", told) == {"answered result": "not", "answered why": DELETED}


def test_what_nobody_named_stays_where_it_can_be_no_words() -> None:
    plain: Facts = {
        "a": "2026-11-16T09:00:00+00:00",
        "b": "2026-11-16T09:00:00.123456+00:00",
        "c": "2026-11-16",
        "d": "-3.40",
        "e": "U012ABCDEF C012ABCDEF",
    }
    for record in ("D-1", "L-1", "B-1", "M-1", "team 1"):
        assert without(record, {**plain, "f": "on 2026-11-16"}) == {**plain, "f": DELETED}


# --- databases in which facts were deleted too -----------------------------------------------------------------------


@pytest.mark.parametrize("record", NAMES)
def test_history_is_read_where_a_fact_was_deleted(record: str) -> None:
    names = NAMES[record]
    every = [*names.one, *names.around, *(name.replace(" ", " 2 ", 1) for name in names.many)]
    after: dict[str, Plain] = dict.fromkeys(every, DELETED)
    change = Change(what="changed", at=NOW, by="U1", before=dict.fromkeys(every, "x"), after=after)
    read = {one.name: one.new for one in names.read(change, "UTC")}
    moments = [one for one in every if names.of(one)[1] in {Form.MOMENT, Form.DAY}]
    assert moments
    for one in moments:
        assert read[names.of(one)[0]] == DELETED, one


def test_the_history_of_a_note_is_read_where_its_facts_were_deleted() -> None:
    facts = ("due", "stage", "changed at", "week", "sent 1", "sent 1 at", "hidden at bet B-3", "hidden by bet B-3")
    told: dict[str, Plain] = dict.fromkeys(facts, DELETED)
    change = Change(what="begun", at=NOW, by=None, before={}, after=told)
    view = note_past.history(note_past.NotePast(team=1, week="2026-W46", names={}), [change], zone="UTC")
    assert DELETED in str(view)


def test_an_export_has_what_was_deleted_as_it_stands() -> None:
    told: dict[str, Plain] = {"snoozed until": DELETED, "approval due": DELETED, "launched at": DELETED}
    change = Change(what="snoozed", at=NOW, by="U1", before={}, after=told)
    for kinds in (KINDS, LAUNCH_KINDS):
        hit = replace(story(), changes=(change,))
        (line,) = words.history(hit, kinds)
        assert f"snoozed until: {DELETED}" in line
        (entry,) = documents.history(hit, kinds)
        assert {one["to"] for one in entry["changes"]} == {DELETED}
