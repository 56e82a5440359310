"""What may happen to a decision, and who may do it: decide, edit, move, hand over, withdraw, take effect."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from bot.errors import UserError
from bot.rules import approval, people, questions
from bot.rules.approval import Default, Delegation, Pauses, State
from bot.rules.decisions.asking import check_review_on, check_text, with_people, with_text
from bot.rules.decisions.record import Decision, Draft, Option, Withdrawal
from bot.rules.people import Person

# --- the answer ------------------------------------------------------------------------------------------------------


def decide(
    decision: Decision,
    verdict: State,
    *,
    by: str,
    now: datetime,
    seen: int,
    rationale: str,
    option: int | None = None,
    conditions: str = "",
) -> Decision:
    """The approver, or who decides for them, answers the version they saw. Raises UserError (see approval.decide)."""
    approval.check_may_decide(decision.approval, by, now=now)
    if seen == decision.version:
        _check_option(decision, verdict, option)
    answered = approval.decide(
        decision.approval,
        verdict,
        by=by,
        now=now,
        seen=seen,
        rationale=rationale,
        option=option,
        conditions=conditions,
    )
    return replace(decision, approval=answered)


def _check_option(decision: Decision, verdict: State, option: int | None) -> None:
    if decision.options and verdict is State.APPROVED and option is None:
        raise UserError("option_missing", field="verdict")
    if option is not None and not 1 <= option <= len(decision.options):
        raise ValueError(f"{decision.ref} has no option {option}")


def take_effect(decision: Decision, *, now: datetime, pauses: Pauses) -> Decision:
    """Nobody answered by the due time, and the named default is the outcome. See approval.take_effect."""
    return replace(decision, approval=approval.take_effect(decision.approval, now=now, pauses=pauses))


# --- the text --------------------------------------------------------------------------------------------------------


def check_may_resubmit(decision: Decision, by: str) -> None:
    """Only the driver answers a request for changes. Raises UserError."""
    if decision.approval.state is not State.CHANGES:
        raise UserError("no_changes_requested", state=decision.approval.state.value)
    if by != decision.driver:
        raise UserError("driver_only", person=decision.driver)


def resubmit(decision: Decision, draft: Draft, *, by: str, seen: int, now: datetime | None = None) -> Decision:
    """The driver's next version, to the same approver. Raises UserError."""
    check_may_resubmit(decision, by)
    if seen != decision.version:
        raise UserError("changed_meanwhile", what="it")
    check_text(draft)
    _check_no_new_default(decision, draft)
    asked = approval.reopen(decision.approval, due=draft.due, now=now)
    if now is not None:
        approval.check_time_to_answer(replace(asked, default=draft.default), now=now, field="default")
    return with_people(with_text(replace(decision, approval=asked), draft), draft)


def check_may_edit(decision: Decision, by: Person, admins: Collection[str]) -> None:
    """The driver and team admins, as long as nobody has decided. Raises UserError."""
    approval.check_not_final(decision.approval)
    people.check_may_change(by, decision.driver, admins)


def check_may_edit_text(decision: Decision, by: Person, admins: Collection[str]) -> None:
    """As `check_may_edit`; after a request for changes its driver resubmits it instead. Raises UserError."""
    check_may_edit(decision, by, admins)
    if decision.approval.state is State.CHANGES:
        raise UserError("resubmit_instead", person=decision.driver)


def edit(
    decision: Decision, draft: Draft, *, by: Person, admins: Collection[str], seen: int, now: datetime
) -> Decision:
    """Change the text while it waits for its answer. That is the next version: nobody signs what they did not see.

    Who contributes and who is informed changes without one. Raises UserError.
    """
    check_may_edit_text(decision, by, admins)
    if seen != decision.version:
        raise UserError("changed_meanwhile", what="it")
    check_text(draft)
    _check_no_new_default(decision, draft)
    edited = with_people(with_text(decision, draft), draft)
    if edited.text == decision.text:
        return edited
    approval.check_time_to_answer(edited.approval, now=now, field="default")
    return replace(edited, approval=approval.reopen(edited.approval, now=now))


def _check_no_new_default(decision: Decision, draft: Draft) -> None:
    """A default is named when it is logged; an edit may only take it out, or it could decide what nobody was asked."""
    before, after = decision.approval.default, draft.default
    if after is not None and _named(before, decision.options) != _named(after, draft.options):
        raise UserError("default_named_later", field="default")


def _named(default: Default | None, options: tuple[Option, ...]) -> tuple[State, str] | None:
    """What a default means, wherever its option stands in the list."""
    if default is None:
        return None
    return default.state, options[default.option - 1].name if default.option is not None else ""


# --- people and dates ------------------------------------------------------------------------------------------------


def move_due(decision: Decision, due: datetime, *, by: Person, admins: Collection[str], now: datetime) -> Decision:
    check_may_edit(decision, by, admins)
    return replace(decision, approval=approval.move_due(decision.approval, due, now=now))


def move_review(
    decision: Decision, day: date | None, *, by: Person, admins: Collection[str], now: datetime, zone: str
) -> Decision:
    """The review has no part in what was signed, so its day may move until it is written. Raises UserError."""
    people.check_may_change(by, decision.driver, admins)
    if decision.withdrawal is not None:
        raise UserError("already_withdrawn")
    if decision.review is not None:
        raise UserError("already_reviewed", person=decision.review.by)
    check_review_on(day, now=now, zone=zone)
    return replace(decision, review_on=day)


def reassign(
    decision: Decision, to: str, *, by: Person, admins: Collection[str], driver_may_approve: bool, now: datetime
) -> Decision:
    """Another approver: the driver and team admins may name one, the approver may hand over their own."""
    approval.check_not_final(decision.approval)
    if to == decision.approval.approver:
        raise UserError("same_approver", field="approver", person=to)
    return change_people(
        decision, to, decision.driver, by=by, admins=admins, driver_may_approve=driver_may_approve, now=now
    )


def change_driver(
    decision: Decision, to: str, *, by: Person, admins: Collection[str], driver_may_approve: bool, now: datetime
) -> Decision:
    """Another driver. Raises UserError at the driver's field when that is who decides."""
    check_may_edit(decision, by, admins)
    return change_people(
        decision, decision.approval.approver, to, by=by, admins=admins, driver_may_approve=driver_may_approve, now=now
    )


def change_people(
    decision: Decision,
    approver: str,
    driver: str,
    *,
    by: Person,
    admins: Collection[str],
    driver_may_approve: bool,
    now: datetime,
) -> Decision:
    """Another approver, another driver, or both at once. Raises UserError at the field; see questions.change_people."""
    asked = questions.change_people(
        decision.question, approver, driver, by=by, admins=admins, driver_may_approve=driver_may_approve, now=now
    )
    return replace(decision, driver=driver, approval=asked)


def delegate(
    decision: Decision, given: Delegation | None, *, by: str, driver_may_approve: bool, now: datetime
) -> Decision:
    """The approver lets somebody decide in their days; None takes it back. Raises UserError."""
    asked = questions.delegate(decision.question, given, by=by, driver_may_approve=driver_may_approve, now=now)
    return replace(decision, approval=asked)


# --- the end ---------------------------------------------------------------------------------------------------------


def withdraw(
    decision: Decision, *, by: Person, admins: Collection[str], why: str, mistake: bool = False, now: datetime
) -> Decision:
    """Take the question back, with its reason; that it was logged by mistake is one."""
    check_may_edit(decision, by, admins)
    if not why.strip() and not mistake:
        raise UserError("rationale_required", field="why")
    return replace(
        decision,
        approval=approval.withdraw(decision.approval),
        withdrawal=Withdrawal(by=by.id, at=now, why=why, mistake=mistake),
    )


def is_listed(decision: Decision) -> bool:
    """What was logged by mistake leaves the lists, and stays in the history."""
    return not decision.is_mistake
