"""Launches: what a line asks for, which days are refused, who may say go, and what is said on which day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import calendar, launches
from bot.rules.calendar import Calendar, GuardKind
from bot.rules.launches import Gate, ItemState, Launch, Phase, Status, Verdict
from bot.rules.people import Person
from bot.rules.teams import Team, TeamSettings
from tests.launching import NOW, TUESDAY, planned

OWNER, APPROVER, OTHER = (Person(id=one, name=one) for one in ("U1", "U2", "U3"))
EVIDENCE = "https://example.com/run/1"


def team(*, freezes: str = "", country: str | None = None, owner_may_approve: bool = False) -> Team:
    settings = TeamSettings(
        name="Growth",
        zone="UTC",
        note_owner="U1",
        admins=("U9",),
        country=country,
        freezes=calendar.freezes(freezes),
        driver_may_approve=owner_may_approve,
    )
    return Team(id=1, channel="C1", settings=settings, set_up_at=NOW)


def ticked(launch: Launch, *phases: Phase) -> Launch:
    for item in launch.items:
        if item.phase in phases and item.state is ItemState.OPEN:
            launch = launches.tick(launch, item.number, by="U3", now=NOW, evidence=EVIDENCE)
    return launch


def decided(launch: Launch, verdict: Verdict, rationale: str = "") -> Launch:
    return launches.decide(launch, verdict, by="U2", now=NOW, seen=launch.question, rationale=rationale)


def with_go() -> Launch:
    return decided(ticked(planned(), Phase.BEFORE), Verdict.GO)


def refused(work: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value


# --- understanding ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "what", "number", "name"),
    [
        ("", "plan", 0, ""),
        ("help", "help", 0, ""),
        ("LIST", "list", 0, ""),
        ("Template", "template", 0, ""),
        ("template of a landing page", "plan", 0, "template of a landing page"),
        ("L-2", "show", 2, ""),
        ("l2", "show", 2, ""),
        ("list of vendors", "plan", 0, "list of vendors"),
        ("L-2 again", "plan", 0, "L-2 again"),
        ("Q&amp;A &lt;beta&gt;", "plan", 0, "Q&A <beta>"),
    ],
)
def test_a_line_is_a_sub_command_only_if_all_of_it_is(typed: str, what: str, number: int, name: str) -> None:
    ask = launches.parse(typed)
    assert (ask.what, ask.number, ask.line) == (what, number, name)


def test_the_date_at_the_end_is_split_off_and_read_in_the_zone() -> None:
    named = launches.name_new("Mobile checkout 2026-12-08", now=NOW, zone="Asia/Tokyo")
    assert (named.name, named.at) == ("Mobile checkout", datetime(2026, 12, 8, 1, tzinfo=UTC))
    named = launches.name_new("Mobile checkout on 2026-12-08 14:30", now=NOW, zone="UTC")
    assert (named.name, named.at) == ("Mobile checkout", datetime(2026, 12, 8, 14, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("line", "name", "doubts"),
    [
        ("Checkout 2026-02-30", "Checkout 2026-02-30", [("no_such_day", "2026-02-30")]),
        ("Checkout 2026-12-08 25:00", "Checkout 2026-12-08 25:00", [("no_such_time", "2026-12-08 25:00")]),
        ("Checkout 2066-12-08", "Checkout 2066-12-08", [("too_far", "2066-12-08")]),
        ("Checkout 2026-11-02", "Checkout", [("past", "2026-11-02")]),
        ("Checkout fri @ben", "Checkout fri @ben", [("not_at_end", "fri"), ("person", "@ben")]),
        ("Mail a@b.example", "Mail a@b.example", []),
        ("x" * 101, "x" * 101, [("long_name", "")]),
    ],
)
def test_what_is_not_understood_is_in_doubt_and_stays(line: str, name: str, doubts: list[tuple[str, str]]) -> None:
    named = launches.name_new(line, now=NOW, zone="UTC")
    assert (named.name, [(one.code, one.typed) for one in named.doubts]) == (name, doubts)


# --- planning --------------------------------------------------------------------------------------------------------


def test_a_new_launch_has_the_whole_default_checklist() -> None:
    launch = planned()
    counts = {phase: sum(one.phase is phase for one in launch.items) for phase in Phase}
    assert counts == {Phase.BEFORE: 7, Phase.DAY: 3, Phase.AFTER: 3}
    assert all(one.blocking is (one.phase is not Phase.AFTER) for one in launch.items)
    assert [one.number for one in launch.items] == list(range(1, 14))
    reviews = [one.due for one in launch.items if one.phase is Phase.AFTER]
    assert reviews == [1, 7, 30]
    assert (launch.ref, launch.status, launch.gate, launch.approval.due) == (
        "L-2",
        Status.PLANNED,
        Gate.WAITING,
        TUESDAY,
    )


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": ""}, "launch_name", "name"),
        ({"name": "x" * 101}, "launch_name", "name"),
        ({"approver": "U1"}, "approver_is_owner", "approver"),
        ({"at": NOW}, "launch_in_past", "date"),
        ({"at": NOW - timedelta(days=1), "because": "we must"}, "launch_in_past", "date"),
        ({"at": NOW + timedelta(days=365 * 9)}, "launch_too_far", "date"),
    ],
)
def test_what_is_wrong_is_marked_at_its_input(changes: dict[str, Any], code: str, field: str) -> None:
    error = refused(lambda: planned(**changes))
    assert (error.code, error.field) == (code, field)


def test_the_owner_may_approve_where_the_team_allows_it() -> None:
    launch = planned(approver="U1", team=team(owner_may_approve=True))
    assert launch.approver == launch.owner


@pytest.mark.parametrize(
    ("day", "kind", "code", "allowed"),
    [
        (date(2026, 12, 11), GuardKind.FRIDAY, "launch_on_friday", "Mon 14 Dec 2026"),
        (date(2026, 12, 12), GuardKind.WEEKEND, "launch_on_weekend", "Mon 14 Dec 2026"),
        (date(2026, 12, 8), GuardKind.HOLIDAY, "launch_on_holiday", "Wed 9 Dec 2026"),
        (date(2026, 12, 7), GuardKind.BEFORE_HOLIDAY, "launch_before_holiday", "Wed 9 Dec 2026"),
        (date(2026, 12, 16), GuardKind.FREEZE, "launch_in_freeze", "Thu 17 Dec 2026"),
    ],
)
def test_a_bad_day_is_refused_with_the_next_free_one_and_a_reason_lets_it_through(
    day: date, kind: GuardKind, code: str, allowed: str
) -> None:
    ours = team(freezes="2026-12-16 peak week", country="PT")
    at = calendar.instant(day, time(10), "UTC")
    error = refused(lambda: planned(at=at, team=ours))
    assert (error.code, error.field, error.facts["allowed"]) == (code, "date", allowed)
    launch = planned(at=at, because="contract", team=ours)
    assert launch.anyway is not None
    assert (launch.anyway.reason.kind, launch.anyway.because) == (kind, "contract")


def test_the_guard_looks_at_the_day_in_the_teams_zone() -> None:
    thursday_evening = datetime(2026, 12, 10, 22, tzinfo=UTC)
    assert launches.check_date(Calendar(zone="UTC"), thursday_evening, "", now=NOW) is None
    tokyo = Calendar(zone="Asia/Tokyo")
    assert refused(lambda: launches.check_date(tokyo, thursday_evening, "", now=NOW)).code == "launch_on_friday"


def test_a_good_day_keeps_no_excuse() -> None:
    assert planned(because="just in case").anyway is None


# --- the checklist ---------------------------------------------------------------------------------------------------


def test_a_tick_keeps_who_when_and_the_evidence() -> None:
    item = launches.tick(planned(), 1, by="U3", now=NOW, evidence=EVIDENCE).item(1)
    assert (item.state, item.by, item.at, item.evidence) == (ItemState.DONE, "U3", NOW, EVIDENCE)


def test_done_without_evidence_is_not_done_where_it_blocks() -> None:
    error = refused(lambda: launches.tick(planned(), 1, by="U3", now=NOW, evidence=""))
    assert (error.code, error.field) == ("evidence_required", "evidence")
    items = (replace(planned().item(1), blocking=False),)
    assert launches.tick(planned(items=items), 1, by="U3", now=NOW, evidence="").item(1).state is ItemState.DONE


def test_a_second_tick_is_told_who_was_faster() -> None:
    launch = launches.tick(planned(), 1, by="U3", now=NOW, evidence=EVIDENCE)
    error = refused(lambda: launches.tick(launch, 1, by="U1", now=NOW, evidence="mine"))
    assert (error.code, error.facts["person"]) == ("already_ticked", "U3")


def test_unticking_needs_a_reason_and_something_ticked() -> None:
    launch = launches.tick(planned(), 1, by="U3", now=NOW, evidence=EVIDENCE)
    error = refused(lambda: launches.untick(launch, 1, why="", now=NOW))
    assert (error.code, error.field) == ("rationale_required", "why")
    again = launches.untick(launch, 1, why="the dashboard was empty", now=NOW)
    assert again.item(1) == replace(planned().item(1), version=3)
    assert refused(lambda: launches.untick(again, 1, why="twice", now=NOW)).code == "already_open"


def test_an_item_that_is_gone_is_a_change_meanwhile() -> None:
    assert refused(lambda: planned().item(99)).code == "changed_meanwhile"


# --- the gate --------------------------------------------------------------------------------------------------------


def test_go_is_refused_and_names_each_open_blocking_item() -> None:
    launch = launches.tick(planned(), 1, by="U3", now=NOW, evidence=EVIDENCE)
    error = refused(lambda: decided(launch, Verdict.GO))
    expected = tuple(one.text for one in launch.items if one.phase is Phase.BEFORE and one.number != 1)
    assert (error.code, error.field, error.facts["items"]) == ("go_blocked", "verdict", expected)


def test_only_the_approver_decides_and_only_once() -> None:
    ready = ticked(planned(), Phase.BEFORE)
    error = refused(lambda: launches.decide(ready, Verdict.GO, by="U1", now=NOW, seen=1, rationale=""))
    assert (error.code, error.facts["approver"]) == ("approver_only", "U2")
    assert refused(lambda: launches.check_may_decide(with_go(), "U2", now=NOW)).code == "already_go"


def test_a_no_go_needs_words_and_is_not_the_last_one() -> None:
    ready = ticked(planned(), Phase.BEFORE)
    error = refused(lambda: decided(ready, Verdict.NO_GO))
    assert (error.code, error.field) == ("rationale_required", "rationale")
    stopped = decided(ready, Verdict.NO_GO, "latency")
    assert (stopped.status, stopped.gate, stopped.approval.rationale) == (Status.PLANNED, Gate.NO_GO, "latency")
    assert decided(stopped, Verdict.GO).status is Status.GO


def test_an_answer_to_an_older_question_is_refused() -> None:
    ready = ticked(planned(), Phase.BEFORE)
    stopped = decided(ready, Verdict.NO_GO, "latency")
    stale = refused(lambda: launches.decide(stopped, Verdict.GO, by="U2", now=NOW, seen=ready.question, rationale=""))
    assert stale.code == "changed_meanwhile"
    void = launches.untick(with_go(), 3, why="it failed", now=NOW)
    assert void.question == ready.question + 1


def test_not_yet_leaves_the_question_open() -> None:
    launch = decided(planned(), Verdict.NOT_YET, "waiting for legal")
    assert (launch.gate, launch.question) == (Gate.WAITING, 1)
    assert decided(decided(planned(), Verdict.NO_GO, "no"), Verdict.NOT_YET).gate is Gate.WAITING


def test_reopening_a_blocking_item_before_the_launch_ends_the_go() -> None:
    launch = with_go()
    void = launches.untick(launch, 3, why="it failed", now=NOW)
    assert (void.status, void.gate, void.void) == (Status.PLANNED, Gate.WAITING, "Rollback plan tested")
    again = decided(ticked(void, Phase.BEFORE), Verdict.GO)
    assert (again.status, again.void) == (Status.GO, "")


def test_reopening_a_launch_day_item_leaves_the_go() -> None:
    launch = ticked(with_go(), Phase.DAY)
    assert launches.untick(launch, 8, why="not yet", now=NOW).status is Status.GO


def test_launched_needs_a_go_and_the_launch_day_items_and_the_right_person() -> None:
    def launched(launch: Launch, by: Person = OWNER) -> Launch:
        return launches.mark_launched(launch, by=by, admins=("U9",), now=NOW)

    assert refused(lambda: launched(ticked(planned(), Phase.BEFORE, Phase.DAY))).code == "launch_needs_go"
    error = refused(lambda: launched(with_go()))
    on_the_day = tuple(one.text for one in planned().items if one.phase is Phase.DAY)
    assert (error.code, error.facts["items"]) == ("launch_blocked", on_the_day)
    ready = ticked(with_go(), Phase.DAY)
    assert refused(lambda: launched(ready, OTHER)).code == "owner_or_admins_only"
    out = launched(ready)
    assert (out.status, out.launched_at, out.launched_by) == (Status.LAUNCHED, NOW, "U1")
    assert refused(lambda: launched(out)).code == "already_launched"
    assert refused(lambda: launches.check_may_decide(out, "U2", now=NOW)).code == "already_launched"
    assert refused(lambda: launches.untick(out, 1, why="oops", now=NOW)).code == "launched_stays"


DEEDS = st.tuples(
    st.sampled_from(["tick", "untick", "go", "no-go", "not yet", "launched"]),
    st.integers(1, 14),
    st.sampled_from([OWNER, APPROVER, OTHER]),
    st.integers(1, 3),
)


def act(launch: Launch, what: str, number: int, by: Person, seen: int) -> Launch:
    match what:
        case "tick":
            return launches.tick(launch, number, by=by.id, now=NOW, evidence=EVIDENCE)
        case "untick":
            return launches.untick(launch, number, why="because", now=NOW)
        case "launched":
            return launches.mark_launched(launch, by=by, admins=(), now=NOW)
    return launches.decide(launch, Verdict(what), by=by.id, now=NOW, seen=seen, rationale="because")


@given(
    start=st.sampled_from([planned(), ticked(planned(), Phase.BEFORE), with_go()]), deeds=st.lists(DEEDS, max_size=40)
)
def test_nothing_that_anybody_does_launches_past_a_blocking_item(
    start: Launch, deeds: list[tuple[str, int, Person, int]]
) -> None:
    launch = start
    for what, number, by, seen in deeds:
        try:
            after = act(launch, what, number, by, seen)
        except UserError:
            continue
        assert after.version == launch.version + 1
        if after.gate is not launch.gate and after.gate is not Gate.WAITING:
            assert by is APPROVER
        if after.status is Status.LAUNCHED and launch.status is not Status.LAUNCHED:
            assert launch.status is Status.GO
        launch = after
        if launch.status is not Status.PLANNED:
            assert not launch.open_blocking(Phase.BEFORE)
        if launch.status is Status.LAUNCHED:
            assert not launch.open_blocking(Phase.DAY)
