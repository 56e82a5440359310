"""The checker speaks whenever something is lost, doubled, out of order or out of date; and never without a reason."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chaos.checker import Card, Case, check
from chaos.evidence import Happened, Said, Unfinished
from chaos.expected import Ledger
from chaos.people import Done

GROWTH, LEADERS, BEN = "C1", "C2", "D-U2"
MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
Tamper = Callable[[Case], Case]


def happened(id_: int, record: str, what: str, at: datetime, **more: Any) -> Happened:
    facts: dict[str, Any] = {"by": "U1", "before": {}, "after": {}, "why": None}
    return Happened(id=id_, record=record, what=what, at=at, **(facts | more))


SETTINGS = {"name": "Growth", "zone": "Europe/Lisbon", "note_owner": "U1"}
CHOICE = {"team": 1, "title": "Choose heron", "approver": "U2"}
BET = {"team": 1, "name": "Win otter"}
HISTORY = (
    happened(1, "team 1", "set up", MONDAY, after=SETTINGS),
    happened(2, "team 1", "follower added", MONDAY + timedelta(minutes=1), after={"follower": LEADERS}),
    happened(3, "D-1", "logged", MONDAY + timedelta(minutes=2), after=CHOICE),
    happened(4, "B-1", "placed", MONDAY + timedelta(minutes=3), after=BET),
    happened(
        5,
        "B-1",
        "updated",
        MONDAY + timedelta(minutes=4),
        before={"confidence": 70},
        after={"confidence": 50, "reason": "since maple"},
    ),
    happened(6, "D-1", "approved", MONDAY + timedelta(minutes=5), by="U2", after={"rationale": "because of cedar"}),
    happened(7, "note 1 2026-W47", "posted", FRIDAY, by=None, after={"stage": "posted"}),
    happened(
        8, "note 1 2026-W47", "corrected", FRIDAY + timedelta(hours=1), after={"bet B-1": "B-1 or amber"}, why="amber"
    ),
)
NOTE = "Weekly note · Growth · week 47\nBets\n• B-1 or amber"


def said(number: int, place: str, text: str, thread: int | None = None) -> Said:
    return Said(
        place=place, ts=_ts(number), thread=_ts(thread) if thread is not None else None, text=text, key=f"k{number}"
    )


def _ts(number: int) -> str:
    return f"{1_700_000_000 + number}.000000"


CORRECTED = "@Ana corrected this note: B-1 → B-1 or amber\n> amber"
SAID = (
    said(1, GROWTH, "@Ana set up Growth: weekly note on Friday"),
    said(2, LEADERS, "@Ana subscribed this channel to the weekly note of Growth"),
    said(3, GROWTH, "D-1 · Choose heron\nStatus\nApproved"),
    said(4, BEN, "@Ana asked you to decide D-1.\nD-1 · Choose heron"),
    said(5, GROWTH, "B-1 Win otter\nshare of otter\nConfidence\n50 %"),
    said(6, GROWTH, "B-1 Win otter · 70 → 50 % — since maple (@Ana)", 5),
    said(7, GROWTH, "@Ben approved D-1 version 1 — because of cedar", 3),
    said(8, GROWTH, NOTE),
    said(9, LEADERS, NOTE),
    said(10, GROWTH, CORRECTED, 8),
    said(11, LEADERS, CORRECTED, 9),
)


def case(history: Sequence[Happened] = HISTORY) -> Case:
    ledger = Ledger(history, {"U1": "Ana", "U2": "Ben"}, lambda person: f"D-{person}", [GROWTH])
    return Case(
        said=SAID,
        ledger=ledger,
        done=[Done("bets", "ana", "otter"), Done("corrects", "ana", "amber")],
        cards=[Card(record="B-1", shows="B-1\n50 %", should=["B-1\n50 %"])],
        until=FRIDAY + timedelta(days=1),
    )


def kinds(found: Case) -> set[str]:
    return {one.kind for one in check(found)}


def without(here: Case, number: int) -> Case:
    return replace(here, said=[one for one in here.said if one.ts != _ts(number)])


def again(here: Case, number: int, *, key: str | None = None) -> Case:
    (one,) = [one for one in here.said if one.ts == _ts(number)]
    later = replace(one, ts=_ts(90), key=key or one.key)
    return replace(here, said=[*here.said, later])


def swapped(here: Case, one: int, other: int) -> Case:
    turned = {_ts(one): _ts(other), _ts(other): _ts(one)}
    return replace(
        here,
        said=[
            replace(it, ts=turned.get(it.ts, it.ts), thread=turned.get(it.thread or "", it.thread)) for it in here.said
        ],
    )


def retold(here: Case, number: int, text: str) -> Case:
    return replace(here, said=[replace(one, text=text) if one.ts == _ts(number) else one for one in here.said])


def test_it_finds_nothing_where_nothing_is_wrong() -> None:
    assert check(case()) == []


@pytest.mark.parametrize("number", range(1, 12))
def test_whatever_is_missing_is_missed(number: int) -> None:
    assert "missing" in kinds(without(case(), number))


@pytest.mark.parametrize("number", range(1, 12))
def test_whatever_is_said_twice_is_seen_whether_or_not_it_bears_the_same_mark(number: int) -> None:
    assert "twice" in kinds(again(case(), number))
    assert "twice" in kinds(again(case(), number, key="another"))


def test_what_nobody_expected_is_seen_when_it_stands_twice() -> None:
    reminder = said(20, BEN, "D-1 waits for your decision")
    assert check(replace(case(), said=[*SAID, reminder])) == []
    assert kinds(replace(case(), said=[*SAID, reminder, replace(reminder, ts=_ts(21))])) == {"twice"}


@pytest.mark.parametrize(("one", "other"), [(3, 5), (6, 7), (1, 8), (8, 10)])
def test_what_is_said_in_another_order_than_it_happened_is_seen(one: int, other: int) -> None:
    assert "order" in kinds(swapped(case(), one, other))


def test_two_records_that_change_side_by_side_may_be_told_of_in_any_order() -> None:
    together = [replace(one, at=MONDAY + timedelta(minutes=3)) if one.id in {4, 5, 6} else one for one in HISTORY]
    assert check(swapped(case(together), 6, 7)) == []
    assert kinds(swapped(case(together), 4, 5)) == set(), "they are in two conversations"


TAMPERED: list[tuple[str, Tamper]] = [
    ("card", lambda here: replace(here, cards=[Card(record="B-1", shows="B-1\n70 %", should=["B-1\n50 %"])])),
    ("card", lambda here: retold(here, 8, "Weekly note · Growth · week 47\nBets\n• B-1")),
    ("card", lambda here: retold(here, 9, "Weekly note · Growth · week 47\nBets\n• B-1")),
    ("missing", lambda here: retold(here, 6, "B-1 Win otter · 70 → 50 % — since maple")),
    ("missing", lambda here: retold(here, 7, "@Ben approved D-1 version 1 — because")),
    ("missing", lambda here: replace(here, said=[replace(one, place=LEADERS) for one in here.said])),
    ("missing", lambda here: replace(here, said=[replace(one, thread=None) for one in here.said])),
    ("lost", lambda here: replace(here, done=[Done("bets", "ana", "quartz")])),
    ("rest", lambda here: replace(here, unfinished=[_left("sending")])),
    ("rest", lambda here: replace(here, unfinished=[_left("in doubt")])),
    ("rest", lambda here: replace(here, unfinished=[_left("dead")])),
    ("note", lambda here: replace(here, until=FRIDAY + timedelta(days=8))),
]


def _left(status: str) -> Unfinished:
    return Unfinished(key="k", status=status, conversation=GROWTH, error=None)


@pytest.mark.parametrize(("kind", "tamper"), TAMPERED)
def test_it_names_what_is_wrong(kind: str, tamper: Tamper) -> None:
    assert kind in kinds(tamper(case()))


def test_what_slack_refused_for_good_may_be_dead() -> None:
    assert check(replace(case(), unfinished=[_left("dead")], refused_for_good=1)) == []


def test_what_it_was_never_told_of_it_does_not_pass_over() -> None:
    assert "unknown" in kinds(case([*HISTORY, happened(9, "D-1", "sung", FRIDAY)]))


def test_a_note_that_was_held_needs_no_other_reason() -> None:
    held = happened(9, "note 1 2026-W48", "held", FRIDAY + timedelta(days=7))
    assert check(replace(case([*HISTORY, held]), until=FRIDAY + timedelta(days=8))) == []


def test_the_week_of_a_note_is_that_of_the_teams_friday() -> None:
    """Sixteen o'clock comes later in New York."""
    late = [replace(one, after={**one.after, "zone": "America/New_York"}) if one.id == 1 else one for one in HISTORY]
    before = datetime(2026, 11, 27, 20, 59, tzinfo=UTC)
    assert check(replace(case(late), until=before)) == []
    assert kinds(replace(case(late), until=before + timedelta(minutes=1))) == {"note"}
