"""What is said to a decision, and what comes after it: input, steel-men, commitment, reopening, review."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from bot.errors import UserError
from bot.rules import decisions
from bot.rules.approval import Default, Delegation, Door, State
from bot.rules.decisions import Decision, Draft, Kind, Outcome, Status
from bot.rules.people import Person

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DUE = datetime(2026, 11, 20, 17, tzinfo=UTC)
DAY = timedelta(days=1)
ANA, BEN, CY, DEE = (Person(id=f"U{n}", name=name) for n, name in enumerate(("Ana", "Ben", "Cy", "Dee"), start=1))
ADMINS = (DEE.id,)
DRAFT = Draft(title="Pick the queue", approver=BEN.id, driver=ANA.id, context="why", due=DUE)


def logged(draft: Draft = DRAFT) -> Decision:
    return decisions.log(draft, number=14, team=1, by=DEE.id, now=NOW)


def answered(decision: Decision | None = None, verdict: State = State.APPROVED) -> Decision:
    asked = decision or logged()
    return decisions.decide(asked, verdict, by=BEN.id, now=NOW, seen=asked.version, rationale="because")


def say(decision: Decision, kind: Kind, by: Person = CY, text: str = "slow", steelman: str = "safe") -> Decision:
    seen = decision.version
    return decisions.add_input(decision, kind, text, steelman=steelman, by=by.id, now=NOW, seen=seen)


def refused(act: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(UserError) as raised:
        act()
    return raised.value.code, raised.value.field


# --- input -----------------------------------------------------------------------------------------------------------


def test_an_objection_first_states_the_case_for_it() -> None:
    assert refused(lambda: say(logged(), Kind.OBJECTION, steelman=" ")) == ("steelman_required", "steelman")
    for kind in (Kind.OBJECTION, Kind.CONCERN):
        assert refused(partial(say, logged(), kind, text="")) == ("input_missing", "text")
    (said,) = say(logged(), Kind.OBJECTION).inputs
    assert (said.number, said.kind, said.by, said.version) == (1, Kind.OBJECTION, CY.id, 1)
    assert (said.steelman, said.text, said.is_open) == ("safe", "slow", True)


def test_support_needs_no_words_and_nothing_is_left_to_settle() -> None:
    (said,) = say(logged(), Kind.SUPPORT, text="").inputs
    assert (said.steelman, said.is_open) == ("safe", False), "what was typed is not lost"


def test_an_input_names_the_version_that_was_seen() -> None:
    again = decisions.resubmit(answered(verdict=State.CHANGES), DRAFT, by=ANA.id, seen=1)
    said = decisions.add_input(again, Kind.CONCERN, "slow", by=CY.id, now=NOW, seen=1)
    assert said.inputs[0].version == 1
    with pytest.raises(UserError, match="not_yours_to_see"):
        decisions.add_input(again, Kind.CONCERN, "slow", by=CY.id, now=NOW, seen=3)


def test_after_the_decision_input_comes_too_late() -> None:
    assert refused(lambda: say(answered(), Kind.CONCERN))[0] == "already_decided"
    assert say(answered(verdict=State.CHANGES), Kind.CONCERN).inputs, "while changes are awaited there is still time"


def test_whoever_proposed_says_whether_the_steel_man_is_fair() -> None:
    objected = say(logged(), Kind.OBJECTION)
    for by in (ANA, DEE):
        fair = decisions.answer_steelman(objected, 1, fair=True, by=by.id, now=NOW)
        assert (fair.inputs[0].fair, fair.inputs[0].fair_by) == (True, by.id)
    not_mine = decisions.answer_steelman(fair, 1, fair=False, by=ANA.id, now=NOW + DAY)
    assert (not_mine.inputs[0].fair, not_mine.inputs[0].fair_at) == (False, NOW + DAY), "the last word shows"
    for by in (BEN, CY):
        other = refused(partial(decisions.answer_steelman, objected, 1, fair=True, by=by.id, now=NOW))
        assert other[0] == "proposer_only"
    own = say(logged(), Kind.OBJECTION, by=ANA)
    assert refused(lambda: decisions.answer_steelman(own, 1, fair=True, by=ANA.id, now=NOW))[0] == "own_steelman"
    with pytest.raises(UserError, match="not_yours_to_see"):
        decisions.answer_steelman(say(logged(), Kind.CONCERN), 1, fair=True, by=ANA.id, now=NOW)


def test_who_raised_it_or_the_driver_with_a_reason_settles_it() -> None:
    raised = say(say(logged(), Kind.SUPPORT), Kind.CONCERN)
    assert not decisions.resolve(raised, 2, by=CY.id, now=NOW).inputs[1].is_open
    assert refused(lambda: decisions.resolve(raised, 2, by=ANA.id, now=NOW)) == ("rationale_required", "why")
    settled = decisions.resolve(raised, 2, by=ANA.id, why="measured", now=NOW)
    assert (settled.inputs[1].resolved_by, settled.inputs[1].resolved_why) == (ANA.id, "measured")
    assert settled.inputs[1].text == "slow", "nothing is deleted"
    assert refused(lambda: decisions.resolve(settled, 2, by=CY.id, now=NOW))[0] == "already_resolved"
    assert refused(lambda: decisions.resolve(raised, 2, by=BEN.id, why="x", now=NOW))[0] == "resolver_only"
    with pytest.raises(UserError, match="not_yours_to_see"):
        decisions.resolve(raised, 1, by=CY.id, now=NOW)


def test_the_same_words_are_said_once_to_a_version_unless_they_were_settled_or_are_somebody_elses() -> None:
    raised = say(logged(), Kind.CONCERN)
    assert refused(lambda: say(raised, Kind.CONCERN, text=" slow ")) == ("input_said", "text")
    for more in (
        say(raised, Kind.CONCERN, text="slower"),
        say(raised, Kind.OBJECTION),
        say(raised, Kind.CONCERN, by=DEE),
        say(decisions.resolve(raised, 1, by=CY.id, now=NOW), Kind.CONCERN),
    ):
        assert len(more.inputs) == 2


def test_objectors_disagree_and_commit_once_it_is_decided() -> None:
    objected = say(say(say(logged(), Kind.OBJECTION), Kind.OBJECTION, text="dear"), Kind.CONCERN, by=DEE)
    assert decisions.to_commit(objected) == ()
    assert refused(lambda: decisions.commit(objected, by=CY.id, now=NOW))[0] == "not_decided"
    made = answered(objected)
    assert decisions.to_commit(made) == (CY.id,), "each once, and only who objected"
    committed = decisions.commit(made, by=CY.id, now=NOW)
    assert [one.by for one in committed.commitments] == [CY.id]
    assert decisions.to_commit(committed) == ()
    assert refused(lambda: decisions.commit(committed, by=CY.id, now=NOW))[0] == "already_committed"
    assert refused(lambda: decisions.commit(made, by=DEE.id, now=NOW))[0] == "objectors_only"
    settled = decisions.resolve(say(logged(), Kind.OBJECTION), 1, by=CY.id, now=NOW)
    assert decisions.to_commit(answered(settled)) == (), "a settled objection asks for nothing"


# --- new evidence ----------------------------------------------------------------------------------------------------


def reopen(decision: Decision, evidence: str = "It fell over twice", by: Person = CY) -> Decision:
    return decisions.ask_to_reopen(decision, evidence, by=by.id, now=NOW + DAY)


def accept(decision: Decision, by: Person = BEN) -> tuple[Decision, Decision]:
    return decisions.accept_reopening(
        decision, "true", number=20, due=DUE + 9 * DAY, zone="UTC", by=by.id, now=NOW + 2 * DAY
    )


def test_reopening_takes_new_evidence_and_a_decision() -> None:
    assert refused(lambda: reopen(answered(), " ")) == ("evidence_missing", "evidence")
    assert refused(lambda: reopen(logged()))[0] == "not_decided"
    assert refused(lambda: reopen(answered(verdict=State.CHANGES)))[0] == "not_decided"
    for verdict in (State.APPROVED, State.DECLINED):
        asked = reopen(answered(verdict=verdict))
        assert (asked.attempts, asked.status.value) == (1, verdict.value), "it holds until the approver accepts"
        assert decisions.pending(asked) == asked.reopenings[0]
        assert refused(partial(reopen, asked))[0] == "reopening_pending"


def test_the_same_approver_refuses_with_a_reason_and_attempts_are_counted() -> None:
    asked = reopen(answered())
    assert refused(lambda: decisions.refuse_reopening(asked, "", by=BEN.id, now=NOW)) == ("rationale_required", "why")
    for by in (ANA, CY, DEE):
        other = refused(partial(decisions.refuse_reopening, asked, "no", by=by.id, now=NOW))
        assert other[0] == "approver_only"
        assert refused(partial(accept, asked, by))[0] == "approver_only"
    kept = decisions.refuse_reopening(asked, "known then", by=BEN.id, now=NOW)
    (attempt,) = kept.reopenings
    assert (attempt.outcome, attempt.why, attempt.answered_by) == (Outcome.REFUSED, "known then", BEN.id)
    assert kept.status is Status.APPROVED
    assert refused(lambda: accept(kept))[0] == "reopening_answered"
    assert reopen(kept, "a third time").attempts == 2


def test_an_answer_is_to_the_evidence_that_was_seen() -> None:
    once = decisions.refuse_reopening(reopen(answered()), "known then", by=BEN.id, now=NOW)
    twice = reopen(once)
    check = partial(decisions.check_may_answer_reopening, twice, BEN.id, now=NOW)
    assert refused(partial(check, attempt=1))[0] == "reopening_answered"
    assert check(attempt=2) == check() == twice.reopenings[1]


def test_evidence_is_for_what_is_decided_and_waits_its_turn() -> None:
    check = partial(decisions.check_may_reopen, now=NOW)
    check(answered())
    assert refused(partial(check, reopen(answered())))[0] == "reopening_pending"
    assert refused(partial(check, replace(answered(), superseded_by=15)))[0] == "superseded"


def test_accepted_a_new_decision_opens_and_the_old_one_is_superseded() -> None:
    door = replace(DRAFT, door=Door.ONE_WAY, contributors=("U7",), informed=("U8",), informed_channels=("C2",))
    old, new = accept(reopen(answered(logged(door))))
    assert (old.status, old.superseded_by, old.approval.state) == (Status.SUPERSEDED, 20, State.APPROVED)
    assert old.reopenings[0].outcome is Outcome.ACCEPTED
    assert (new.number, new.supersedes, new.status, new.version) == (20, 14, Status.OPEN, 1)
    assert (new.approval.approver, new.driver, new.logged_by) == (BEN.id, ANA.id, CY.id)
    assert (new.context, new.title) == ("It fell over twice\n\nwhy", "Pick the queue")
    assert (new.contributors, new.informed, new.informed_channels) == (("U7",), ("U8",), ("C2",))
    assert (new.approval.door, new.review_on) == (Door.ONE_WAY, date(2027, 2, 16))
    for act in (lambda: reopen(old), lambda: decisions.commit(old, by=CY.id, now=NOW)):
        assert refused(act)[0] in {"superseded", "not_decided"}


def test_a_default_does_not_go_on_in_the_new_decision() -> None:
    asked = logged(replace(DRAFT, default=Default(state=State.APPROVED)))
    made = decisions.take_effect(asked, now=DUE, pauses=())
    _, new = accept(reopen(made))
    assert new.approval.default is None


def test_evidence_comes_first_where_both_do_not_fit() -> None:
    _, new = accept(reopen(answered(logged(replace(DRAFT, context="x" * 2999)))))
    assert new.context == "It fell over twice"


def test_the_delegate_answers_new_evidence_too() -> None:
    away = Delegation(to=CY.id, start=NOW, until=NOW + 5 * DAY)
    asked = decisions.delegate(logged(), away, by=BEN.id, driver_may_approve=False, now=NOW)
    old, _ = accept(reopen(answered(asked)), by=CY)
    assert old.reopenings[0].answered_by == CY.id


# --- new evidence, and the approver is gone --------------------------------------------------------------------------


def pass_on(decision: Decision, to: str, by: Person = ANA, *, allowed: bool = False) -> Decision:
    return decisions.pass_reopening(decision, to, by=by, admins=ADMINS, driver_may_approve=allowed, now=NOW + DAY)


def test_evidence_is_passed_on_by_the_driver_or_an_admin_and_not_to_the_driver() -> None:
    asked = reopen(answered())
    for by in (ANA, DEE):
        after = pass_on(asked, CY.id, by)
        (attempt,) = after.reopenings
        assert (attempt.passed_to, attempt.passed_at, after.approval) == (CY.id, NOW + DAY, asked.approval)
    assert refused(lambda: pass_on(asked, CY.id, BEN))[0] == "owner_or_admins_only"
    assert refused(lambda: pass_on(asked, ANA.id)) == ("approver_is_driver", "approver")
    assert pass_on(asked, ANA.id, allowed=True).reopenings[0].passed_to == ANA.id
    assert refused(lambda: pass_on(asked, BEN.id))[0] == "same_approver"
    assert refused(lambda: pass_on(pass_on(asked, CY.id), CY.id))[0] == "same_approver"
    assert pass_on(pass_on(asked, CY.id), BEN.id).reopenings[0].passed_to == BEN.id
    assert refused(lambda: pass_on(answered(), CY.id))[0] == "reopening_answered"


def test_what_was_passed_on_is_answered_by_that_person_alone() -> None:
    away = Delegation(to=DEE.id, start=NOW, until=NOW + 5 * DAY)
    lent = decisions.delegate(logged(), away, by=BEN.id, driver_may_approve=False, now=NOW)
    asked = pass_on(reopen(answered(lent)), CY.id)
    for by in (ANA, BEN, DEE):
        with pytest.raises(UserError, match="approver_only") as raised:
            accept(asked, by)
        assert raised.value.facts["approver"] == CY.id
    with pytest.raises(UserError, match="reopening_pending") as raised:
        reopen(asked)
    assert raised.value.facts["approver"] == CY.id
    old, new = accept(asked, CY)
    assert (old.approval.approver, new.approval.approver, new.approval.delegation) == (BEN.id, CY.id, None)
    kept = decisions.refuse_reopening(asked, "known then", by=CY.id, now=NOW)
    assert reopen(kept).reopenings[1].passed_to is None, "the next one is put to the approver again"


def test_who_answers_evidence_does_not_become_its_driver() -> None:
    made = reopen(answered(logged(replace(DRAFT, review_on=date(2027, 1, 11)))))
    asked = pass_on(made, "U7")

    def drives(decision: Decision, to: str, *, allowed: bool = False, now: datetime = NOW) -> str:
        after = decisions.pass_review(decision, to, by=DEE, admins=ADMINS, driver_may_approve=allowed, now=now)
        return after.driver

    for one in ("U7", BEN.id):
        assert refused(partial(drives, asked, one)) == ("driver_decides", "driver")
    assert drives(asked, "U7", allowed=True) == "U7"
    assert drives(decisions.refuse_reopening(asked, "known", by="U7", now=NOW), "U7") == "U7"
    given = Delegation(to="U8", start=NOW + DAY, until=NOW + 2 * DAY)
    lent = replace(made, approval=replace(made.approval, delegation=given))
    assert refused(partial(drives, lent, "U8"))[0] == "driver_decides"
    assert drives(lent, "U8", now=NOW + 2 * DAY) == "U8"
    assert drives(pass_on(lent, "U7"), "U8") == "U8"


# --- review ----------------------------------------------------------------------------------------------------------


def test_the_driver_is_asked_what_came_of_it_on_the_day() -> None:
    day = date(2026, 12, 1)
    made = answered(logged(replace(DRAFT, review_on=day)))
    assert [decisions.is_review_due(made, one) for one in (day - DAY, day, day + DAY)] == [False, True, True]
    assert not decisions.is_review_due(logged(replace(DRAFT, review_on=day)), day), "nothing was decided yet"
    assert not decisions.is_review_due(answered(), day)
    assert not decisions.is_review_due(accept(reopen(made))[0], day)

    def review(happened: str, by: Person = ANA, decision: Decision = made) -> Decision:
        return decisions.review(
            decision, expected="fast", happened=happened, lesson="measure", by=by, admins=ADMINS, now=NOW
        )

    assert refused(lambda: review("")) == ("happened_missing", "happened")
    assert refused(lambda: review("slow", BEN))[0] == "owner_or_admins_only"
    assert refused(lambda: review("slow", decision=logged()))[0] == "not_decided"
    done = review("slow", DEE)
    assert done.review is not None
    assert (done.review.expected, done.review.happened, done.review.lesson) == ("fast", "slow", "measure")
    assert not decisions.is_review_due(done, day)
    assert refused(lambda: review("again", decision=done))[0] == "already_reviewed"


def test_another_driver_is_asked_what_came_of_it_and_never_who_approved_it() -> None:
    made = answered(logged(replace(DRAFT, review_on=date(2027, 1, 11))))
    assert decisions.is_to_be_reviewed(made)
    assert not decisions.is_to_be_reviewed(logged(replace(DRAFT, review_on=date(2027, 1, 11))))
    assert not decisions.is_to_be_reviewed(answered())

    def passed(to: str, by: Person = DEE, *, allowed: bool = False, decision: Decision = made) -> Decision:
        return decisions.pass_review(decision, to, by=by, admins=("U4",), driver_may_approve=allowed, now=NOW)

    assert passed("U9") == replace(made, driver="U9")
    assert refused(lambda: passed("U9", BEN))[0] == "owner_or_admins_only"
    assert refused(lambda: passed("U9", decision=logged()))[0] == "not_decided"
    assert refused(lambda: passed(made.approval.approver)) == ("driver_decides", "driver")
    assert passed(made.approval.approver, allowed=True).driver == made.approval.approver
