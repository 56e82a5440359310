"""A question to a named person, of whatever record: what asking, reminding and escalating need to know of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from bot.errors import UserError
from bot.rules import approval, people
from bot.rules.approval import Approval, Delegation, State
from bot.rules.people import Person

NOTE_LIMIT = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The question of one record: `ref` is D-14, `name` what people read with it, `driver` whose record it is."""

    ref: str
    number: int
    name: str
    approval: Approval
    driver: str


# --- who decides and who drives --------------------------------------------------------------------------------------


def change_people(
    asked: Question,
    approver: str,
    driver: str,
    *,
    by: Person,
    admins: Collection[str],
    driver_may_approve: bool,
    now: datetime,
) -> Approval:
    """The question with another approver, another driver, or both at once; who is named again stays.

    The driver and team admins may name anybody, the approver may hand over their own. Raises UserError at the field.
    """
    before = asked.approval
    approval.check_not_final(before)
    is_handed_over = approver != before.approver
    if driver != asked.driver or by.id != before.approver or not people.can_decide(by):
        people.check_may_change(by, asked.driver, admins)
    if is_handed_over:
        approval.check_approver(approver, driver, driver_may_approve=driver_may_approve)
        return approval.hand_over(before, approver, now=now)
    if driver != asked.driver and not driver_may_approve:
        given = before.delegation
        if driver in {approver, given.to if given else None}:
            raise UserError("driver_decides", field="driver", person=driver)
    return before


def delegate(
    asked: Question, given: Delegation | None, *, by: str, driver_may_approve: bool, now: datetime
) -> Approval:
    """The approver lets somebody decide in their days; None takes it back. Raises UserError."""
    if given is not None and given.to == asked.driver and not driver_may_approve:
        raise UserError("delegate_is_driver", field="delegate")
    return approval.delegate(asked.approval, given, by=by, now=now)


# --- nobody answers --------------------------------------------------------------------------------------------------


def check_may_escalate(asked: Question, by: Person, admins: Collection[str], *, now: datetime) -> None:
    """The driver and team admins, of what waits for its approver past its time. Raises UserError."""
    approval.check_not_final(asked.approval)
    people.check_may_change(by, asked.driver, admins)
    if asked.approval.state is State.CHANGES:
        raise UserError("changes_awaited")
    if not approval.is_overdue(asked.approval, now):
        raise UserError("not_overdue")


def check_escalation(asked: Question, to: str, by: Person, admins: Collection[str], *, now: datetime) -> None:
    """To somebody else than who is asked already, and than oneself. They decide nothing; a named person does."""
    check_may_escalate(asked, by, admins, now=now)
    if to in {asked.approval.approver, approval.delegate_now(asked.approval, now)}:
        raise UserError("escalated_to_asked", field="to", person=to)
    if to == by.id:
        raise UserError("escalated_to_self", field="to")


def first_asked(asked: Question, by: str, admins: Collection[str]) -> str | None:
    """Whom the form proposes: the first team admin who has no part in it."""
    return next((one for one in admins if one not in {asked.driver, asked.approval.approver, by}), None)
