"""The decision core: only the named person, only the version that was seen, and what is decided stays decided."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.errors import UserError
from bot.rules import approval
from bot.rules.approval import FINAL, Approval, State

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
