"""Another date for a launch, and its last word: who may, what it costs, and what of a launch stays."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import UserError
from bot.rules import calendar, launches
from bot.rules.approval import Delegation, State
from bot.rules.calendar import GuardKind
from bot.rules.launches import Ending, Gate, Launch, Outcome, Phase, Stage, Status, Trade, Verdict
from bot.rules.people import Person
from tests.launching import NOW, TEAM, TUESDAY, launch, planned

OWNER, APPROVER, DELEGATE, OTHER, ADMIN = (Person(id=one, name=one) for one in ("U1", "U2", "U3", "U4", "U9"))
LATER = NOW + timedelta(days=1)
WEDNESDAY = TUESDAY + timedelta(days=8)
FRIDAY = datetime(2026, 12, 11, 10, tzinfo=UTC)


def moved(before: Launch, at: datetime = WEDNESDAY, cause: str = "the vendor is late", because: str = "") -> Launch:
    return launches.move(before, TEAM, at, trade=Trade.SCOPE, cause=cause, because=because, by="U1", now=LATER)


def with_go() -> Launch:
    before = planned()
    for item in before.items:
        if item.phase is Phase.BEFORE:
            before = launches.tick(before, item.number, by="U4", now=NOW, evidence="https://example.com/1")
    return launches.decide(before, Verdict.GO, by="U2", now=NOW, seen=before.question, rationale="")


def out() -> Launch:
    return replace(launch(), launched_at=TUESDAY, launched_by="U1")


def code_of(error: pytest.ExceptionInfo[UserError]) -> tuple[str, str | None]:
    return error.value.code, error.value.field


# --- another date ----------------------------------------------------------------------------------------------------


def test_a_move_is_remembered_and_leads_back_to_planned_and_the_gate_opens_anew() -> None:
    before = with_go()
    after = moved(before)
    (move,) = after.moves
    assert (move.before, move.after, move.by, move.at) == (TUESDAY, WEDNESDAY, "U1", LATER)
    assert (move.cause, move.trade) == ("the vendor is late", Trade.SCOPE)
    assert (before.status, after.status) == (Status.GO, Status.PLANNED)
    asked = after.approval
    assert (asked.state, asked.due, asked.asked_at) == (State.OPEN, WEDNESDAY, None)
    assert (asked.decided_by, asked.rationale, asked.version) == (None, "", before.approval.version + 1)
    assert after.version == before.version + 1
    assert after.items == before.items, "what is ticked or waived stays"
    twice = moved(after, WEDNESDAY + timedelta(days=1))
    assert [one.after for one in twice.moves] == [WEDNESDAY, WEDNESDAY + timedelta(days=1)]


@pytest.mark.parametrize("verdict", [None, Verdict.GO, Verdict.NO_GO])
def test_an_answer_to_the_question_of_the_old_date_answers_nothing(verdict: Verdict | None) -> None:
    before = planned(items=())
    if verdict is not None:
        before = launches.decide(before, verdict, by="U2", now=NOW, seen=before.question, rationale="why")
    open_form = before.question
    after = moved(before)
    with pytest.raises(UserError) as error:
        launches.decide(after, Verdict.GO, by="U2", now=LATER, seen=open_form, rationale="")
    assert error.value.code == "changed_meanwhile"
    assert launches.decide(after, Verdict.GO, by="U2", now=LATER, seen=after.question, rationale="").gate is Gate.GO


def test_nothing_of_a_void_go_stays_and_the_reason_for_a_bad_day_is_that_of_the_new_one() -> None:
    before = launches.untick(with_go(), 1, why="no data", now=NOW)
    assert before.void
    after = moved(before, FRIDAY, because="the fair is on Saturday")
    assert after.void == ""
    assert after.anyway is not None
    assert (after.anyway.reason.kind, after.anyway.because) == (GuardKind.FRIDAY, "the fair is on Saturday")
    assert moved(after).anyway is None
    assert moved(before, because="not needed").anyway is None


def test_what_counts_from_the_date_counts_from_the_new_one() -> None:
    item = launches.Item(number=1, text="Comms drafted", phase=Phase.BEFORE, due=-3)
    before = launch(items=(item,))
    after = moved(before)
    assert calendar.day_text(launches.gate_opens_at(after, TEAM).date()) == "Fri 11 Dec 2026"
    assert launches.due_at(after, item, TEAM.calendar) == datetime(2026, 12, 11, 10, tzinfo=UTC)


def test_a_date_that_is_none_is_refused_at_its_field() -> None:
    with pytest.raises(UserError) as error:
        moved(planned(), TUESDAY)
    assert code_of(error) == ("launch_not_moved", "date")
    with pytest.raises(UserError) as error:
        moved(planned(), NOW)
    assert code_of(error) == ("launch_in_past", "date")
    with pytest.raises(UserError) as error:
        moved(planned(), FRIDAY)
    assert code_of(error) == ("launch_on_friday", "date")
    with pytest.raises(UserError) as error:
        moved(planned(), cause="")
    assert code_of(error) == ("rationale_required", "cause")


def test_a_date_that_is_past_may_be_moved_and_another_time_of_the_day_is_a_move() -> None:
    late = launch(at=NOW - timedelta(days=2))
    assert moved(late).at == WEDNESDAY
    assert moved(planned(), TUESDAY + timedelta(hours=1)).at == TUESDAY + timedelta(hours=1)


def test_the_owner_and_admins_move_what_is_to_come() -> None:
    for by in (OWNER, ADMIN):
        launches.check_may_move(planned(), by, TEAM.admins)
    for by in (APPROVER, OTHER):
        with pytest.raises(UserError) as error:
            launches.check_may_move(planned(), by, TEAM.admins)
        assert error.value.code == "owner_or_admins_only"
    for gone in (out(), launches.cancel(planned(), by="U1", why="no budget", now=NOW)):
        with pytest.raises(UserError) as error:
            launches.check_may_move(gone, OWNER, TEAM.admins)
        assert error.value.code in {"already_launched", "launch_ended"}
        with pytest.raises(UserError):
            moved(gone)


def test_history_keeps_a_move_and_an_ending() -> None:
    before = with_go()
    after = moved(before)
    ended = launches.cancel(after, by="U1", why="no budget", now=LATER)
    changes = [
        launches.change(None, before, what="planned", by="U1", at=NOW),
        launches.change(before, after, what="moved", by="U1", at=LATER, why="the vendor is late"),
        launches.change(after, ended, what="cancelled", by="U1", at=LATER, why="no budget"),
    ]
    assert launches.replay(changes) == ended
    assert changes[1].before["at"] == TUESDAY.isoformat()


# --- the last word ---------------------------------------------------------------------------------------------------


def test_a_cancelled_launch_keeps_why_and_changes_no_more() -> None:
    before = with_go()
    after = launches.cancel(before, by="U9", why="no budget", now=LATER)
    assert after.ending == Ending(outcome=Outcome.CANCELLED, by="U9", at=LATER, why="no budget")
    assert (after.status, after.is_coming, launches.stage(after)) == (Status.CANCELLED, False, Stage.ENDED)
    assert after.version == before.version + 1
    for again in (launches.cancel, launches.roll_back):
        with pytest.raises(UserError) as error:
            again(after, by="U1", why="again", now=LATER)
        assert (error.value.code, error.value.facts["person"]) == ("launch_ended", "U9")


def test_what_is_out_is_rolled_back_and_not_cancelled_and_the_reverse() -> None:
    after = launches.roll_back(out(), by="U2", why="errors doubled", now=LATER)
    assert (after.status, after.is_out) == (Status.ROLLED_BACK, False)
    with pytest.raises(UserError) as error:
        launches.cancel(out(), by="U1", why="no", now=LATER)
    assert error.value.code == "already_launched"
    with pytest.raises(UserError) as error:
        launches.roll_back(planned(), by="U1", why="no", now=LATER)
    assert error.value.code == "not_launched"


def test_both_need_a_reason() -> None:
    with pytest.raises(UserError) as error:
        launches.cancel(planned(), by="U1", why="", now=LATER)
    assert code_of(error) == ("rationale_required", "why")
    with pytest.raises(UserError) as error:
        launches.roll_back(out(), by="U1", why="", now=LATER)
    assert code_of(error) == ("rationale_required", "why")


def test_the_approver_or_their_delegate_may_roll_back_and_not_cancel() -> None:
    given = Delegation(to="U3", start=NOW, until=LATER)
    before = replace(out(), approval=replace(out().approval, delegation=given))
    for by in (OWNER, ADMIN, APPROVER, DELEGATE):
        launches.check_may_roll_back(before, by, TEAM.admins, now=NOW)
    for by, at in ((OTHER, NOW), (DELEGATE, LATER)):
        with pytest.raises(UserError) as error:
            launches.check_may_roll_back(before, by, TEAM.admins, now=at)
        assert error.value.code == "owner_or_admins_only"
    with pytest.raises(UserError) as error:
        launches.check_may_cancel(planned(), APPROVER, TEAM.admins)
    assert error.value.code == "owner_or_admins_only"
    launches.check_may_cancel(planned(), ADMIN, TEAM.admins)
