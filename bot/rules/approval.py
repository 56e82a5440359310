"""The decision core: who may say yes, to which version, by when. Decisions and launch gates stand on it alike."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.errors import UserError


class State(StrEnum):
    """open → approved, declined or changes requested → open again as the next version; or withdrawn."""

    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "declined"
    CHANGES = "changes requested"
    WITHDRAWN = "withdrawn"


FINAL = frozenset({State.APPROVED, State.DECLINED, State.WITHDRAWN})
NEEDS_WORDS = frozenset({State.DECLINED, State.CHANGES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One question to one named person. `version` is what they say yes to; it goes up when the question changes."""

    approver: str
    due: datetime
    version: int = 1
    state: State = State.OPEN
    decided_by: str | None = None
    decided_at: datetime | None = None
    rationale: str = ""


def check_approver(approver: str, driver: str, *, driver_may_approve: bool) -> None:
    """The driver is not the approver, unless the team allows it. Raises UserError at the approver's field."""
    if approver == driver and not driver_may_approve:
        raise UserError("approver_is_driver", field="approver")


def check_may_decide(approval: Approval, by: str) -> None:
    """Only the named approver decides. Raises UserError that tells others who can, or what was decided already."""
    if approval.state in FINAL:
        raise UserError("already_decided", state=approval.state.value, person=approval.decided_by or approval.approver)
    if approval.state is State.CHANGES:
        raise UserError("changes_awaited")
    if by != approval.approver:
        raise UserError("approver_only", approver=approval.approver)


def decide(approval: Approval, verdict: State, *, by: str, now: datetime, seen: int, rationale: str) -> Approval:
    """Say yes, no, or what must change, to the version that was seen.

    Raises UserError: not the approver, decided already, changed since it was opened, or words are missing.
    """
    check_may_decide(approval, by)
    if seen != approval.version:
        raise UserError("changed_meanwhile", what="it")
    if verdict in NEEDS_WORDS and not rationale:
        raise UserError("rationale_required", field="rationale")
    if verdict not in {State.APPROVED, State.DECLINED, State.CHANGES}:
        raise ValueError(f"{verdict} is not a verdict")
    return replace(approval, state=verdict, decided_by=by, decided_at=now, rationale=rationale)


def reopen(approval: Approval, *, due: datetime | None = None) -> Approval:
    """Ask again, as the next version: after changes, or when what was approved no longer holds."""
    if approval.state in {State.WITHDRAWN, State.DECLINED}:
        raise UserError("already_decided", state=approval.state.value, person=approval.decided_by or approval.approver)
    return replace(
        approval,
        version=approval.version + 1,
        state=State.OPEN,
        decided_by=None,
        decided_at=None,
        rationale="",
        due=due or approval.due,
    )


def withdraw(approval: Approval) -> Approval:
    """Take the question back. What was decided stays decided."""
    if approval.state in FINAL:
        raise UserError("already_decided", state=approval.state.value, person=approval.decided_by or approval.approver)
    return replace(approval, state=State.WITHDRAWN)


def is_overdue(approval: Approval, now: datetime) -> bool:
    return approval.state in {State.OPEN, State.CHANGES} and approval.due < now
