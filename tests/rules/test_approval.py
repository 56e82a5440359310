"""The decision core: only the named person, only the version that was seen, and what is decided stays decided."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.errors import UserError
from bot.rules import approval
from bot.rules.approval import FINAL, Approval, Default, Delegation, Door, State

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
ASKED = Approval(approver="U1", due=NOW + timedelta(days=2))
VERDICTS = (State.APPROVED, State.DECLINED, State.CHANGES)


def decide(asked: Approval, verdict: State, by: str = "U1", seen: int | None = None, why: str = "because") -> Approval:
    return approval.decide(asked, verdict, by=by, now=NOW, seen=asked.version if seen is None else seen, rationale=why)


@pytest.mark.parametrize("verdict", VERDICTS)
def test_the_approver_decides(verdict: State) -> None:
    done = decide(ASKED, verdict)
    assert (done.state, done.decided_by, done.decided_at, done.rationale) == (verdict, "U1", NOW, "because")
    assert done.version == ASKED.version


def test_nobody_else_decides_and_everybody_learns_who_can() -> None:
    with pytest.raises(UserError) as raised:
        decide(ASKED, State.APPROVED, by="U2")
    assert (raised.value.code, raised.value.facts["approver"]) == ("approver_only", "U1")


def test_only_what_was_seen_is_approved() -> None:
    with pytest.raises(UserError, match="changed_meanwhile"):
        decide(approval.reopen(decide(ASKED, State.CHANGES)), State.APPROVED, seen=1)


@pytest.mark.parametrize("verdict", [State.DECLINED, State.CHANGES])
def test_a_no_needs_words(verdict: State) -> None:
    with pytest.raises(UserError) as raised:
        decide(ASKED, verdict, why="")
    assert (raised.value.code, raised.value.field) == ("rationale_required", "rationale")
    assert decide(ASKED, State.APPROVED, why="").state is State.APPROVED


@pytest.mark.parametrize("not_a_verdict", [State.OPEN, State.WITHDRAWN])
def test_what_is_no_verdict_is_our_fault(not_a_verdict: State) -> None:
    with pytest.raises(ValueError, match="not a verdict"):
        decide(ASKED, not_a_verdict)


@pytest.mark.parametrize("verdict", [State.APPROVED, State.DECLINED])
def test_what_is_decided_is_told_and_not_decided_again(verdict: State) -> None:
    for by in ("U1", "U2"):
        with pytest.raises(UserError) as raised:
            decide(decide(ASKED, verdict), State.APPROVED, by=by)
        assert (raised.value.code, raised.value.facts["person"]) == ("already_decided", "U1")


def test_after_changes_the_driver_is_waited_for() -> None:
    asked = decide(ASKED, State.CHANGES)
    with pytest.raises(UserError, match="changes_awaited"):
        decide(asked, State.APPROVED)
    later = NOW + timedelta(days=9)
    again = approval.reopen(asked, due=later)
    assert (again.version, again.state, again.decided_by, again.rationale, again.due) == (
        2,
        State.OPEN,
        None,
        "",
        later,
    )


def test_the_driver_is_not_the_approver_unless_the_team_allows_it() -> None:
    with pytest.raises(UserError) as raised:
        approval.check_approver("U1", "U1", driver_may_approve=False)
    assert (raised.value.code, raised.value.field) == ("approver_is_driver", "approver")
    approval.check_approver("U1", "U1", driver_may_approve=True)
    approval.check_approver("U1", "U2", driver_may_approve=False)


def test_overdue_is_what_still_waits() -> None:
    late = ASKED.due + timedelta(seconds=1)
    assert not approval.is_overdue(ASKED, ASKED.due)
    assert approval.is_overdue(ASKED, late)
    assert approval.is_overdue(decide(ASKED, State.CHANGES), late)
    assert not any(approval.is_overdue(decide(ASKED, verdict), late) for verdict in (State.APPROVED, State.DECLINED))
    assert not approval.is_overdue(approval.withdraw(ASKED), late)


# --- delegation ------------------------------------------------------------------------------------------------------

AWAY = Delegation(to="U2", start=NOW + timedelta(days=1), until=NOW + timedelta(days=3))
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("at", "turn"),
    [
        (AWAY.start - SECOND, "U1"),
        (AWAY.start, "U2"),
        (AWAY.until - SECOND, "U2"),
        (AWAY.until, "U1"),
    ],
)
def test_a_delegate_decides_in_their_days_and_the_record_says_for_whom(at: datetime, turn: str) -> None:
    asked = approval.delegate(ASKED, AWAY, by="U1", now=NOW)
    assert approval.whose_turn(asked, at) == turn
    assert asked.due == ASKED.due, "the clock keeps running"
    own = approval.decide(asked, State.APPROVED, by="U1", now=at, seen=1, rationale="")
    assert (own.decided_by, own.decided_for) == ("U1", None), "it is still the approver's to answer"
    if turn == "U1":
        with pytest.raises(UserError, match="approver_only"):
            approval.decide(asked, State.APPROVED, by="U2", now=at, seen=1, rationale="")
        return
    for_her = approval.decide(asked, State.APPROVED, by="U2", now=at, seen=1, rationale="")
    assert (for_her.decided_by, for_her.decided_for) == ("U2", "U1")


def test_somebody_else_is_told_of_both_who_can() -> None:
    asked = approval.delegate(ASKED, AWAY, by="U1", now=NOW)
    with pytest.raises(UserError) as raised:
        approval.check_may_decide(asked, "U3", now=AWAY.start)
    assert raised.value.code == "approver_or_delegate_only"
    assert raised.value.facts == {"approver": "U1", "person": "U2"}


def test_only_the_approver_delegates_and_takes_it_back() -> None:
    asked = approval.delegate(ASKED, AWAY, by="U1", now=NOW)
    for by in ("U2", "U3"):
        with pytest.raises(UserError, match="own_approval_only"):
            approval.delegate(asked, None, by=by, now=AWAY.start)
    assert approval.delegate(asked, None, by="U1", now=AWAY.start) == ASKED
    with pytest.raises(UserError, match="delegation_in_past"):
        approval.delegate(ASKED, AWAY, by="U1", now=AWAY.until)
    with pytest.raises(UserError, match="delegate_is_approver"):
        approval.delegate(ASKED, Delegation(to="U1", start=AWAY.start, until=AWAY.until), by="U1", now=NOW)
    with pytest.raises(ValueError, match="ends before"):
        Delegation(to="U2", start=NOW, until=NOW)


def test_another_approver_is_asked_anew_and_has_no_delegate() -> None:
    given = approval.hand_over(approval.delegate(ASKED, AWAY, by="U1", now=NOW), "U3", now=NOW)
    assert (given.approver, given.delegation, given.asked_at, given.version) == ("U3", None, NOW, 1)
    for by in ("U1", "U2"):
        with pytest.raises(UserError, match="approver_only"):
            approval.check_may_decide(given, by, now=AWAY.start)
    with pytest.raises(UserError, match="same_approver"):
        approval.hand_over(given, "U3", now=NOW)


# --- doors and defaults ----------------------------------------------------------------------------------------------

WITH_DEFAULT = replace(ASKED, default=Default(state=State.APPROVED, option=2), asked_at=NOW)
DAY = timedelta(days=1)


def test_a_one_way_door_needs_a_reason_and_has_no_default() -> None:
    one_way = replace(ASKED, door=Door.ONE_WAY)
    with pytest.raises(UserError, match="rationale_required"):
        decide(one_way, State.APPROVED, why="")
    assert decide(one_way, State.APPROVED).state is State.APPROVED
    with pytest.raises(ValueError, match="two-way"):
        replace(WITH_DEFAULT, door=Door.ONE_WAY)
    for state, option in ((State.CHANGES, None), (State.OPEN, None), (State.DECLINED, 1)):
        with pytest.raises(ValueError, match="by default"):
            Default(state=state, option=option)


def test_a_default_takes_effect_at_the_due_time_as_nobodys_decision() -> None:
    for early in (NOW, ASKED.due - SECOND):
        with pytest.raises(ValueError, match="no default"):
            approval.take_effect(WITH_DEFAULT, now=early, pauses=())
    done = approval.take_effect(WITH_DEFAULT, now=ASKED.due, pauses=())
    assert (done.state, done.option, done.by_default, done.decided_by) == (State.APPROVED, 2, True, None)
    assert done.decided_at == ASKED.due
    with pytest.raises(UserError) as raised:
        approval.decide(done, State.DECLINED, by="U1", now=ASKED.due, seen=1, rationale="late")
    assert (raised.value.code, raised.value.facts) == ("already_by_default", {"state": "approved", "person": "U1"})


@pytest.mark.parametrize("answer", [State.APPROVED, State.DECLINED, State.CHANGES])
def test_an_answer_leaves_nothing_to_a_default(answer: State) -> None:
    done = decide(WITH_DEFAULT, answer)
    assert approval.effective_at(done, ()) is None
    assert approval.effective_at(approval.withdraw(WITH_DEFAULT), ()) is None
    assert approval.effective_at(ASKED, ()) is None, "no default was named"


@pytest.mark.parametrize(
    ("pauses", "late"),
    [
        ([(NOW - 5 * DAY, NOW - 4 * DAY)], timedelta(0)),
        ([(NOW - 5 * DAY, NOW + DAY)], DAY),
        ([(NOW + DAY, NOW + 3 * DAY)], 2 * DAY),
        ([(NOW + DAY, NOW + 3 * DAY), (NOW + 2 * DAY, NOW + 4 * DAY)], 3 * DAY),
        ([(NOW + DAY, NOW + 3 * DAY), (NOW + 3.5 * DAY, NOW + 4 * DAY)], 2.5 * DAY),
        ([(NOW + 2 * DAY, NOW + 4 * DAY)], timedelta(0)),
        ([(NOW + DAY, None)], None),
        ([(NOW + 2 * DAY, None)], timedelta(0)),
    ],
    ids=[
        "before",
        "running when asked",
        "in between",
        "overlapping",
        "two",
        "at due",
        "open end",
        "open end after due",
    ],
)
def test_a_pause_suspends_a_default(pauses: list[tuple[datetime, datetime | None]], late: timedelta | None) -> None:
    for order in (pauses, pauses[::-1]):
        found = approval.effective_at(WITH_DEFAULT, order)
        assert found == (None if late is None else WITH_DEFAULT.due + late)


def test_nobody_else_is_asked_what_a_default_is_about_to_answer() -> None:
    for left in (timedelta(hours=-1), approval.NOTICE - SECOND):
        late = WITH_DEFAULT.due - left
        with pytest.raises(UserError, match="default_leaves_no_time"):
            approval.hand_over(WITH_DEFAULT, "U3", now=late)
        later = approval.move_due(WITH_DEFAULT, late + approval.NOTICE, now=late)
        assert approval.hand_over(later, "U3", now=late).approver == "U3"
        assert approval.hand_over(replace(WITH_DEFAULT, default=None), "U3", now=late).approver == "U3"
    assert approval.hand_over(WITH_DEFAULT, "U3", now=WITH_DEFAULT.due - approval.NOTICE).approver == "U3"


def test_with_a_default_the_due_time_only_moves_later() -> None:
    sooner, later = ASKED.due - SECOND, ASKED.due + DAY
    assert approval.move_due(ASKED, sooner, now=NOW).due == sooner
    assert approval.move_due(WITH_DEFAULT, later, now=NOW).due == later
    with pytest.raises(UserError, match="default_keeps_due"):
        approval.move_due(WITH_DEFAULT, sooner, now=NOW)
    with pytest.raises(UserError, match="due_in_past"):
        approval.move_due(ASKED, NOW, now=NOW)
    with pytest.raises(UserError, match="already_decided"):
        approval.move_due(decide(ASKED, State.APPROVED), later, now=NOW)


def test_what_was_withdrawn_names_nobody_as_its_decider() -> None:
    with pytest.raises(UserError, match="already_withdrawn"):
        decide(approval.withdraw(ASKED), State.APPROVED)


def test_asked_again_nothing_of_the_last_answer_is_left() -> None:
    for_her = replace(decide(WITH_DEFAULT, State.CHANGES), decided_for="U9", conditions="x", option=None)
    again = approval.reopen(for_her, now=NOW + DAY)
    assert again == replace(WITH_DEFAULT, version=2, asked_at=NOW + DAY)


# --- whatever happens ------------------------------------------------------------------------------------------------


class Life(RuleBasedStateMachine):
    """Whatever people try in whatever order: a refused act changes nothing, and versions only go up."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = ASKED
        self.versions = [ASKED.version]

    def attempt(self, act: object, *args: object, **kw: object) -> None:
        assert callable(act)
        try:
            self.asked = act(self.asked, *args, **kw)
        except UserError:
            return
        self.versions.append(self.asked.version)

    @rule(verdict=st.sampled_from(VERDICTS), by=st.sampled_from(["U1", "U2"]), back=st.integers(0, 1))
    def decides(self, verdict: State, by: str, back: int) -> None:
        before = self.asked
        seen = self.asked.version - back
        self.attempt(approval.decide, verdict, by=by, now=NOW, seen=seen, rationale="because")
        if self.asked is not before:
            assert (before.state, by, back) == (State.OPEN, "U1", 0)

    @rule()
    def is_withdrawn(self) -> None:
        before = self.asked.state
        self.attempt(approval.withdraw)
        assert before not in FINAL or self.asked.state is before

    @rule()
    def is_opened_again(self) -> None:
        self.attempt(approval.reopen)

    @precondition(lambda self: self.asked.state in {State.DECLINED, State.WITHDRAWN})
    @rule(verdict=st.sampled_from(VERDICTS))
    def is_over(self, verdict: State) -> None:
        before = self.asked
        for act in (approval.reopen, approval.withdraw):
            self.attempt(act)
        self.attempt(approval.decide, verdict, by="U1", now=NOW, seen=self.asked.version, rationale="x")
        assert self.asked == before

    @invariant()
    def versions_go_up(self) -> None:
        assert self.versions == sorted(self.versions)

    @invariant()
    def a_verdict_has_its_person(self) -> None:
        decided = self.asked.state in {State.APPROVED, State.DECLINED, State.CHANGES}
        assert (self.asked.decided_by == "U1") is decided or self.asked.state is State.WITHDRAWN


TestLife = Life.TestCase
