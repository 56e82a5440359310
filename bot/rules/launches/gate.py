"""The gate: the approver says go, no-go or not yet."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import approval
from bot.rules.approval import Approval, State
from bot.rules.launches.launch import Gate, Launch, Phase, Verdict


def check_may_decide(launch: Launch, by: str, *, now: datetime) -> Approval:
    """The question as it is now. Raises UserError: not the approver, or nothing left to decide."""
    check_is_waiting(launch)
    asked = approval.reopen(launch.approval) if launch.gate is Gate.NO_GO else launch.approval
    approval.check_may_decide(asked, by, now=now)
    return asked


def check_is_waiting(launch: Launch) -> None:
    """Raises UserError: it is out or ended, or somebody has said go."""
    check_coming(launch)
    if launch.gate is Gate.GO:
        raise UserError("already_go", person=launch.approval.decided_by)


def check_question(launch: Launch, by: str, *, seen: int, now: datetime) -> Approval:
    """As `check_may_decide`, for an answer to the question that was seen. Raises UserError: it is another one now."""
    asked = check_may_decide(launch, by, now=now)
    if seen != asked.version:
        raise UserError("changed_meanwhile", what="the gate")
    return asked


def decide(launch: Launch, verdict: Verdict, *, by: str, now: datetime, seen: int, rationale: str) -> Launch:
    """Go, no-go or not yet. Raises UserError; a go names each blocking item that is still open."""
    asked = check_question(launch, by, seen=seen, now=now)
    if verdict is Verdict.GO and (blocking := launch.open_blocking(Phase.BEFORE)):
        raise UserError("go_blocked", field="verdict", items=tuple(one.text for one in blocking))
    if verdict is not Verdict.NOT_YET:
        state = State.APPROVED if verdict is Verdict.GO else State.CHANGES
        asked = approval.decide(asked, state, by=by, now=now, seen=seen, rationale=rationale)
    void = launch.void if verdict is Verdict.NOT_YET else ""
    return replace(launch, approval=asked, void=void, version=launch.version + 1)


def check_coming(launch: Launch) -> None:
    """Raises UserError that tells what became of it."""
    check_not_ended(launch)
    if launch.launched_at is not None:
        raise UserError("already_launched", person=launch.launched_by)


def check_not_ended(launch: Launch) -> None:
    """What was cancelled or rolled back stays as it is. Raises UserError that tells by whom."""
    if launch.ending is not None:
        raise UserError("launch_ended", outcome=launch.ending.outcome.value, person=launch.ending.by)
