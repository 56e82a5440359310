"""A launch's owner or approver changes, or the approver lets somebody decide in their days."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import people, questions
from bot.rules.approval import Approval, Delegation, State
from bot.rules.launches.asking import gate_question
from bot.rules.launches.gate import check_not_ended
from bot.rules.launches.launch import Launch
from bot.rules.people import Person
from bot.rules.questions import Question


def check_may_reassign(launch: Launch, by: Person, admins: Collection[str]) -> None:
    """The owner and team admins, and while it is to come the approver their own. Raises UserError."""
    check_not_ended(launch)
    if not (launch.is_coming and by.id == launch.approver and people.can_decide(by)):
        people.check_may_change(by, launch.owner, admins)


def reassign(
    launch: Launch,
    approver: str,
    owner: str,
    *,
    by: Person,
    admins: Collection[str],
    driver_may_approve: bool,
    now: datetime,
) -> Launch:
    """Another approver, another owner, or both. A go stays what it was; whoever is asked anew is the new one.

    Raises UserError at the field.
    """
    check_may_reassign(launch, by, admins)
    if not launch.is_coming and approver != launch.approver:
        raise UserError("already_launched", person=launch.launched_by)
    try:
        asked = questions.change_people(
            _as_open(launch), approver, owner, by=by, admins=admins, driver_may_approve=driver_may_approve, now=now
        )
    except UserError as error:
        raise _of_owner(error) from None
    if (asked.approver, owner) == (launch.approver, launch.owner):
        return launch
    return replace(launch, owner=owner, approval=_as_before(launch, asked), version=launch.version + 1)


def check_may_delegate(launch: Launch, by: str) -> None:
    """The approver alone, while it is to come: also after a go, for they waive. Raises UserError."""
    check_not_ended(launch)
    if not launch.is_coming:
        raise UserError("already_launched", person=launch.launched_by)
    if by != launch.approver:
        raise UserError("own_gate_only", approver=launch.approver)


def delegate(launch: Launch, given: Delegation | None, *, by: str, driver_may_approve: bool, now: datetime) -> Launch:
    """Somebody decides and waives for the approver in their days; None takes it back. Raises UserError."""
    check_may_delegate(launch, by)
    try:
        asked = questions.delegate(_as_open(launch), given, by=by, driver_may_approve=driver_may_approve, now=now)
    except UserError as error:
        raise _of_owner(error) from None
    if asked.delegation == launch.approval.delegation:
        return launch
    return replace(launch, approval=_as_before(launch, asked), version=launch.version + 1)


def _as_open(launch: Launch) -> Question:
    """The question as if nobody had answered it: who decides may change after a go as well."""
    asked = gate_question(launch)
    return replace(asked, approval=replace(asked.approval, state=State.OPEN))


def _as_before(launch: Launch, asked: Approval) -> Approval:
    """With the answer that was given, and not asked before the gate opens or once it is answered."""
    before = launch.approval
    put_anew = before.asked_at is not None and before.state is State.OPEN
    return replace(asked, state=before.state, asked_at=asked.asked_at if put_anew else before.asked_at)


def _of_owner(error: UserError) -> UserError:
    """What the decision core says of a driver, as it is said of a launch's owner, and where."""
    match error.code:
        case "approver_is_driver":
            return UserError("approver_is_owner", field="approver")
        case "driver_decides":
            return UserError("owner_decides", field="driver", person=error.facts["person"])
        case "delegate_is_driver":
            return UserError("delegate_is_owner", field="delegate")
    return error
