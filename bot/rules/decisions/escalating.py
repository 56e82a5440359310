"""Nobody answers: whom may the driver turn to? They decide nothing; a named person does."""

from collections.abc import Collection
from datetime import datetime

from bot.errors import UserError
from bot.rules import approval, people
from bot.rules.approval import State
from bot.rules.decisions.record import Decision
from bot.rules.people import Person

NOTE_LIMIT = 1000


def check_may_escalate(decision: Decision, by: Person, admins: Collection[str], *, now: datetime) -> None:
    """The driver and team admins, of what waits for its approver past its time. Raises UserError."""
    approval.check_not_final(decision.approval)
    people.check_may_change(by, decision.driver, admins)
    if decision.approval.state is State.CHANGES:
        raise UserError("changes_awaited")
    if not approval.is_overdue(decision.approval, now):
        raise UserError("not_overdue")


def check_escalation(decision: Decision, to: str, by: Person, admins: Collection[str], *, now: datetime) -> None:
    """To somebody else than who is asked already, and than oneself. Raises UserError."""
    check_may_escalate(decision, by, admins, now=now)
    if to in {decision.approval.approver, approval.delegate_now(decision.approval, now)}:
        raise UserError("escalated_to_asked", field="to", person=to)
    if to == by.id:
        raise UserError("escalated_to_self", field="to")


def first_asked(decision: Decision, by: str, admins: Collection[str]) -> str | None:
    """Whom the form proposes: the first team admin who has no part in it."""
    return next((one for one in admins if one not in {decision.driver, decision.approval.approver, by}), None)
