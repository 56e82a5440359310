"""The checklist's rules: who may what, on which version of an item, and what no order of acts can lead to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import launches
from bot.rules.approval import Delegation
from bot.rules.launches import (
    Assignment,
    Ending,
    Evidence,
    Gate,
    Help,
    ItemState,
    Launch,
    Outcome,
    Phase,
    TemplateItem,
    Verdict,
)
from bot.rules.people import Person
from tests.launch_acts import ACTS, Deed, check_step
from tests.launching import NOW, TEAM, planned, renumbered

OWNER, APPROVER, CY, ADMIN = (Person(id=one, name=one) for one in ("U1", "U2", "U3", "U9"))
ADMINS = (ADMIN.id,)


def refused(work: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value


def ticked(launch: Launch, *numbers: int, by: str = "U3") -> Launch:
    for one in numbers:
        launch = launches.tick(launch, one, by=by, now=NOW, evidence="seen")
    return launch


def gone(launch: Launch) -> Launch:
    before = [one.number for one in launch.items if one.phase is Phase.BEFORE and one.is_open]
    ready = ticked(launch, *before)
    return launches.decide(ready, Verdict.GO, by="U2", now=NOW, seen=ready.question, rationale="")


def out() -> Launch:
    launch = gone(planned())
    launch = ticked(launch, *(one.number for one in launch.items if one.phase is Phase.DAY))
    return launches.mark_launched(launch, by=OWNER, admins=(), now=NOW)


def ended(launch: Launch) -> Launch:
    return replace(launch, ending=Ending(outcome=Outcome.CANCELLED, by="U1", at=NOW, why="no money"))


# --- on which version ------------------------------------------------------------------------------------------------


def test_the_same_state_on_another_version_is_not_what_was_seen() -> None:
    again = launches.untick(ticked(planned(), 1), 1, why="no data", now=NOW)
    error = refused(lambda: launches.tick(again, 1, by="U1", now=NOW, evidence="mine", seen=1))
    assert (error.code, error.facts["name"]) == ("item_changed", "Telemetry verified")
    assert launches.tick(again, 1, by="U1", now=NOW, evidence="mine", seen=3).item(1).evidence == "mine"
    anew = ticked(again, 1)
    assert refused(lambda: launches.untick(anew, 1, why="old", now=NOW, seen=2)).code == "item_changed"
    assert refused(lambda: launches.waive(again, 1, by="U2", now=NOW, why="x", seen=1)).code == "item_changed"


def test_whose_it_is_does_not_change_what_was_seen() -> None:
    launch = launches.ask_help(planned(), 1, "a hand", by="U3", now=NOW)
    entered, opened = Assignment(owner="U3", due=-2), Assignment(owner=None, due=None)
    launch = launches.assign(launch, 1, entered, opened=opened, by=OWNER, admins=())
    assert launches.tick(launch, 1, by="U3", now=NOW, evidence="seen", seen=1).item(1).help is None


def test_what_happened_since_is_told_in_order_with_its_words() -> None:
    one = planned()
    steps = [one, ticked(one, 1)]
    steps.append(launches.untick(steps[-1], 1, why="no data", now=NOW))
    steps.append(launches.waive(steps[-1], 1, by="U2", now=NOW, why="not needed"))
    changes = [launches.change(None, one, what="planned", by="U1", at=NOW)]
    for (before, after), why in zip(pairwise(steps), ("", "no data", "not needed"), strict=True):
        changes.append(launches.change(before, after, what="x", by="U3", at=NOW, why=why))
    told = [(one.before.value, one.after.value, one.words) for one in launches.turned_since(changes, 1, 1)]
    assert told == [("open", "done", "seen"), ("done", "open", "no data"), ("open", "waived", "not needed")]
    assert [one.words for one in launches.turned_since(changes, 1, 3)] == ["not needed"]
    assert launches.turned_since(changes, 2, 1) == ()


# --- waived ----------------------------------------------------------------------------------------------------------


def test_only_the_approver_or_in_their_days_the_delegate_waives() -> None:
    launch = planned()
    given = Delegation(to="U3", start=NOW, until=NOW + timedelta(days=1))
    delegated = replace(launch, approval=replace(launch.approval, delegation=given))
    for by in (OWNER, CY, ADMIN):
        error = refused(partial(launches.waive, launch, 1, by=by.id, now=NOW, why="x"))
        assert (error.code, error.facts["approver"]) == ("approver_only", "U2")
    assert launches.waive(delegated, 1, by="U3", now=NOW, why="x").item(1).by == "U3"
    later = NOW + timedelta(days=2)
    assert refused(lambda: launches.waive(delegated, 1, by="U3", now=later, why="x")).code == "approver_only"


def test_a_waiver_needs_a_reason_and_something_open_that_comes_before() -> None:
    assert refused(lambda: launches.waive(planned(), 1, by="U2", now=NOW, why="")).field == "why"
    done = ticked(planned(), 1)
    assert refused(lambda: launches.waive(done, 1, by="U2", now=NOW, why="x")).code == "already_ticked"
    assert refused(lambda: launches.waive(planned(), 11, by="U2", now=NOW, why="x")).code == "waives_before_only"
    assert launches.waive(planned(), 8, by="U2", now=NOW, why="x").item(8).state is ItemState.WAIVED
    assert refused(lambda: launches.waive(out(), 1, by="U2", now=NOW, why="x")).code == "already_launched"


def test_go_is_possible_with_waivers_and_void_without_one() -> None:
    launch = launches.waive(planned(), 3, by="U2", now=NOW, why="no rollback needed")
    launch = gone(launch)
    assert launch.gate is Gate.GO
    assert refused(lambda: launches.unwaive(launch, 3, by="U1", now=NOW, why="x")).code == "approver_only"
    assert refused(lambda: launches.unwaive(launch, 1, by="U2", now=NOW, why="x")).code == "not_waived"
    back = launches.unwaive(launch, 3, by="U2", now=NOW, why="needed after all")
    assert (back.gate, back.void, back.item(3).is_open) == (Gate.WAITING, "Rollback plan tested", True)


# --- several ---------------------------------------------------------------------------------------------------------


def test_several_are_one_change_and_what_changed_meanwhile_is_left() -> None:
    launch = launches.untick(ticked(planned(), 1, 2), 2, why="no", now=NOW)
    asked = [Evidence(item=one, text="mine", seen=1) for one in (1, 2, 3, 4)]
    after, left = launches.tick_many(launch, asked, by="U1", now=NOW)
    assert ([one.item for one in left], after.version) == ([1, 2], launch.version + 1)
    assert [after.item(one).evidence for one in (1, 2, 3, 4)] == ["seen", "", "mine", "mine"]
    assert launches.tick_many(launch, asked[:2], by="U1", now=NOW) == (launch, tuple(asked[:2]))


def test_evidence_that_is_missing_is_marked_at_its_item_and_nothing_is_ticked() -> None:
    asked = [Evidence(item=1, text="mine", seen=1), Evidence(item=2, text="", seen=1)]
    error = refused(lambda: launches.tick_many(planned(), asked, by="U1", now=NOW))
    assert (error.code, error.field) == ("evidence_required", "evidence_2")


# --- whose, until when -----------------------------------------------------------------------------------------------


def assign(
    launch: Launch, by: Person, owner: str | None, due: int | None = None, *, opened: Assignment | None = None
) -> Launch:
    item = launch.item(1)
    was = opened or Assignment(owner=item.owner, due=item.due)
    return launches.assign(launch, 1, Assignment(owner=owner, due=due), opened=was, by=by, admins=ADMINS)


def test_who_may_give_an_item_to_whom() -> None:
    free, mine = planned(), assign(planned(), OWNER, "U3")
    assert assign(free, CY, "U3").item(1).owner == "U3", "anybody takes what nobody has"
    assert assign(free, ADMIN, "U5").item(1).owner == "U5"
    assert assign(mine, CY, "U5").item(1).owner == "U5", "handed on"
    assert assign(mine, CY, None).item(1).owner is None
    error = refused(lambda: assign(free, CY, "U5"))
    assert (error.code, error.field) == ("item_take_only", "owner")
    assert refused(lambda: assign(mine, APPROVER, "U2")).code == "item_owner_only"
    assert refused(lambda: assign(mine, CY, "U3", -3)).code == "owner_or_admins_only"
    assert assign(mine, OWNER, "U3", -3).item(1).due == -3
    assert assign(mine, OWNER, "U3") == mine, "nothing changed"


def test_two_who_change_different_things_of_an_item_both_have_their_way() -> None:
    launch = assign(planned(), OWNER, None, -5)
    both = assign(launch, ADMIN, "U5", opened=Assignment(owner=None, due=None))
    assert (both.item(1).owner, both.item(1).due) == ("U5", -5)
    error = refused(lambda: assign(both, ADMIN, "U6", -5, opened=Assignment(owner=None, due=-5)))
    assert error.code == "item_changed"


@pytest.mark.parametrize(
    ("phase", "typed", "due"),
    [
        (Phase.BEFORE, "3", -3),
        (Phase.BEFORE, "0", 0),
        (Phase.AFTER, "7", 7),
        (Phase.DAY, "0", 0),
        (Phase.DAY, "", None),
        (Phase.BEFORE, "", None),
        (Phase.BEFORE, "365", -365),
    ],
)
def test_days_are_typed_as_people_count_them(phase: Phase, typed: str, due: int | None) -> None:
    assert launches.due_of(phase, typed) == due


@pytest.mark.parametrize("typed", ["-3", "3.5", "x", "366", "٣", "²", "1e2"])
def test_what_is_no_number_of_days_is_refused(typed: str) -> None:
    error = refused(lambda: launches.due_of(Phase.BEFORE, typed))
    assert (error.code, error.field) == ("due_days", "due")
    assert refused(lambda: launches.due_of(Phase.DAY, "2")).code == "due_on_day"


def test_a_day_stays_a_moment_for_any_number_that_can_be_typed() -> None:
    launch = planned()
    for phase, typed in ((Phase.BEFORE, "365"), (Phase.AFTER, "365")):
        item = replace(launch.item(1), phase=phase, due=launches.due_of(phase, typed))
        assert launches.due_at(launch, item, TEAM.calendar) is not None


def test_help_stands_until_it_is_done_and_asking_the_same_again_changes_nothing() -> None:
    launch = launches.ask_help(planned(), 1, "a hand", by="U3", now=NOW)
    assert launch.item(1).help == Help(by="U3", at=NOW, text="a hand")
    assert launches.ask_help(launch, 1, "a hand", by="U3", now=NOW + timedelta(hours=1)) == launch
    assert refused(lambda: launches.ask_help(launch, 1, "", by="U3", now=NOW)).field == "help"
    assert launches.waive(launch, 1, by="U2", now=NOW, why="x").item(1).help is None
    assert refused(lambda: launches.ask_help(ticked(launch, 1), 1, "x", by="U3", now=NOW)).code == "already_ticked"


# --- a new one -------------------------------------------------------------------------------------------------------


def add(launch: Launch, by: Person = OWNER, **parts: Any) -> Launch:
    new = TemplateItem(**({"text": "Legal has signed", "phase": Phase.BEFORE} | parts))
    return launches.add_item(launch, new, by=by, admins=ADMINS, now=NOW)


def test_a_blocking_item_before_the_launch_ends_a_go_and_no_other_does() -> None:
    launch = gone(planned())
    assert (add(launch).gate, add(launch).void) == (Gate.WAITING, "Legal has signed")
    assert add(launch).approval.version == launch.approval.version + 1
    assert add(launch, blocking=False).gate is Gate.GO
    assert add(launch, phase=Phase.DAY).gate is Gate.GO
    after = add(launch, phase=Phase.AFTER, blocking=True)
    assert (after.gate, after.items[-1].blocking, after.items[-1].number) == (Gate.GO, False, 14)


def test_who_may_add_what() -> None:
    assert refused(lambda: add(planned(), CY)).code == "owner_or_admins_only"
    assert add(planned(), ADMIN).items[-1].text == "Legal has signed"
    assert refused(lambda: add(planned(), text="")).field == "text"
    assert refused(lambda: add(planned(), text="x" * 151)).field == "text"
    assert refused(lambda: add(out())).code == "launched_stays"
    assert add(out(), phase=Phase.AFTER).items[-1].phase is Phase.AFTER
    full = planned(items=renumbered([planned().item(1)] * 60))
    assert refused(lambda: add(full)).code == "checklist_full"


# --- afterwards ------------------------------------------------------------------------------------------------------


def test_after_the_launch_only_what_comes_after_it_changes() -> None:
    launch = add(out(), phase=Phase.AFTER)
    done = launches.tick(launch, 14, by="U3", now=NOW, evidence="")
    assert launches.untick(done, 14, why="again", now=NOW).item(14).is_open
    assert refused(lambda: launches.untick(done, 8, why="x", now=NOW)).code == "launched_stays"


@pytest.mark.parametrize("what", list(ACTS))
def test_after_an_ending_nothing_changes(what: str) -> None:
    launch = ended(ticked(planned(), 2))
    for item in (1, 2):
        deed = Deed(by=OWNER, at=NOW, item=item, looked=launch)
        assert refused(partial(ACTS[what], launch, deed)).code == "launch_ended"


def test_a_review_is_not_ticked() -> None:
    assert refused(lambda: launches.tick(planned(), 11, by="U1", now=NOW, evidence="x")).code == "review_not_ticked"
    answered = replace(planned().item(11), state=ItemState.DONE, by="U1", at=NOW)
    launch = replace(planned(), items=(*planned().items[:10], answered))
    assert refused(lambda: launches.untick(launch, 11, why="x", now=NOW)).code == "review_not_ticked"
    asked = [Evidence(item=11, text="x")]
    assert refused(lambda: launches.tick_many(planned(), asked, by="U1", now=NOW)).code == "review_not_ticked"


def test_overdue_begins_on_the_day_after() -> None:
    item = replace(planned().item(1), due=-3)  # Thursday the 3rd
    days = {
        day: launches.is_overdue(planned(), item, TEAM.calendar, datetime(2026, 12, day, tzinfo=UTC).date())
        for day in (3, 4)
    }
    assert days == {3: False, 4: True}
    assert not launches.is_overdue(planned(), replace(item, state=ItemState.DONE), TEAM.calendar, NOW.date())


# --- in any order ----------------------------------------------------------------------------------------------------

DEEDS = st.tuples(
    st.sampled_from(sorted(ACTS)),
    st.sampled_from([OWNER, APPROVER, CY, ADMIN]),
    st.sampled_from([1, 2, 8, 11, 14, 15, 16]),
    st.integers(0, 4),
    st.booleans(),
)
STARTS = [planned(), gone(planned()), ticked(gone(planned()), 8, 9, 10), out()]


@given(start=st.sampled_from(STARTS), deeds=st.lists(DEEDS, max_size=40))
def test_no_order_of_acts_launches_past_a_blocking_item_or_loses_a_change(
    start: Launch, deeds: list[tuple[str, Person, int, int, bool]]
) -> None:
    past = [start]
    changes = [launches.change(None, start, what="planned", by="U1", at=NOW)]
    for step, (what, by, item, ago, even) in enumerate(deeds, start=1):
        at, looked = NOW + timedelta(minutes=step), past[max(0, len(past) - 1 - ago)]
        deed = Deed(by=by, at=at, item=item, looked=looked, admins=ADMINS, even=even)
        before = past[-1]
        try:
            after = ACTS[what](before, deed)
        except UserError:
            continue
        check_step(before, after, by)
        if after != before:
            past.append(after)
            changes.append(launches.change(before, after, what=what, by=by.id, at=at))
    assert launches.replay(changes) == past[-1]
