"""The decision core: who may say yes, to which version, by when. Decisions and launch gates stand on it alike."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.errors import UserError

Pauses = Iterable[tuple[datetime, datetime | None]]


class State(StrEnum):
    """open → approved, declined or changes requested → open again as the next version; or withdrawn."""

    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "declined"
    CHANGES = "changes requested"
    WITHDRAWN = "withdrawn"


class Door(StrEnum):
    """Whether it can be taken back."""

    TWO_WAY = "two-way"
    ONE_WAY = "one-way"


MADE = frozenset({State.APPROVED, State.DECLINED})
FINAL = MADE | {State.WITHDRAWN}
UNDECIDED = frozenset({State.OPEN, State.CHANGES})
VERDICTS = MADE | {State.CHANGES}
NOTICE = timedelta(days=1)
NEEDS_WORDS = frozenset({State.DECLINED, State.CHANGES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Default:
    """What takes effect if nobody answers by the due time; `option` is the number of one that is on offer."""

    state: State
    option: int | None = None

    def __post_init__(self) -> None:
        if self.state not in MADE or (self.option is not None and self.state is not State.APPROVED):
            raise ValueError(f"{self.state} with option {self.option} can't take effect by default")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """From `start` until `until` somebody else is asked and may decide; the due time stays."""

    to: str
    start: datetime
    until: datetime

    def __post_init__(self) -> None:
        if self.until <= self.start:
            raise ValueError(f"a delegation that ends before it begins: {self.start} to {self.until}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One question to one named person. `version` is what they say yes to; it goes up when the question changes.

    `decided_for` is the approver when their delegate answered. What took effect by default has no `decided_by`.
    `asked_at` is when this version was put to this person; None where nobody kept it.
    """

    approver: str
    due: datetime
    version: int = 1
    state: State = State.OPEN
    decided_by: str | None = None
    decided_at: datetime | None = None
    rationale: str = ""
    door: Door = Door.TWO_WAY
    default: Default | None = None
    delegation: Delegation | None = None
    asked_at: datetime | None = None
    option: int | None = None
    conditions: str = ""
    decided_for: str | None = None
    by_default: bool = False

    def __post_init__(self) -> None:
        if self.default is not None and self.door is Door.ONE_WAY:
            raise ValueError("only a two-way door may have a default")


# --- who -------------------------------------------------------------------------------------------------------------


def check_approver(approver: str, driver: str, *, driver_may_approve: bool) -> None:
    """The driver is not the approver, unless the team allows it. Raises UserError at the approver's field."""
    if approver == driver and not driver_may_approve:
        raise UserError("approver_is_driver", field="approver")


def delegate_now(approval: Approval, now: datetime) -> str | None:
    """Who decides for the approver at this moment, if anybody does."""
    given = approval.delegation
    return given.to if given is not None and given.start <= now < given.until else None


def whose_turn(approval: Approval, now: datetime) -> str:
    """The one person who is asked at this moment: the delegate while there is one, else the approver."""
    return delegate_now(approval, now) or approval.approver


def check_may_decide(approval: Approval, by: str, *, now: datetime) -> None:
    """Only the named approver or their delegate decides.

    Raises UserError that tells others who can, or what was decided already.
    """
    check_not_final(approval)
    if approval.state is State.CHANGES:
        raise UserError("changes_awaited")
    check_is_asked(approval, by, now=now)


def check_is_asked(approval: Approval, by: str, *, now: datetime) -> None:
    """The approver or, in their days, the delegate. Raises UserError that tells others who can."""
    delegate = delegate_now(approval, now)
    if by in {approval.approver, delegate}:
        return
    if delegate is not None:
        raise UserError("approver_or_delegate_only", approver=approval.approver, person=delegate)
    raise UserError("approver_only", approver=approval.approver)


def check_not_final(approval: Approval) -> None:
    """Raises UserError that tells what became of it, and by whom."""
    if approval.state is State.WITHDRAWN:
        raise UserError("already_withdrawn")
    if approval.by_default:
        raise UserError("already_by_default", state=approval.state.value, person=approval.approver)
    if approval.state in FINAL:
        raise UserError("already_decided", state=approval.state.value, person=approval.decided_by or approval.approver)


def hand_over(approval: Approval, to: str, *, now: datetime) -> Approval:
    """Somebody else becomes the approver; a delegation was the other one's, so it ends."""
    check_not_final(approval)
    if to == approval.approver:
        raise UserError("same_approver", field="approver", person=to)
    check_time_to_answer(approval, now=now, field="approver")
    return replace(approval, approver=to, delegation=None, asked_at=now)


def check_may_delegate(approval: Approval, by: str) -> None:
    """Only their own approval, and nobody for them. Raises UserError."""
    check_not_final(approval)
    if by != approval.approver:
        raise UserError("own_approval_only", approver=approval.approver)


def delegate(approval: Approval, given: Delegation | None, *, by: str, now: datetime) -> Approval:
    """The approver, and nobody for them, lets somebody decide in their days; None takes it back.

    Raises UserError.
    """
    check_may_delegate(approval, by)
    if given is not None and given.to == approval.approver:
        raise UserError("delegate_is_approver", field="delegate")
    if given is not None and given.until <= now:
        raise UserError("delegation_in_past", field="until_day")
    return replace(approval, delegation=given)


# --- the answer ------------------------------------------------------------------------------------------------------


def decide(
    approval: Approval,
    verdict: State,
    *,
    by: str,
    now: datetime,
    seen: int,
    rationale: str,
    option: int | None = None,
    conditions: str = "",
) -> Approval:
    """Say yes, no, or what must change, to the version that was seen.

    Raises UserError: not the approver, decided already, changed since it was opened, or words are missing.
    """
    check_may_decide(approval, by, now=now)
    if seen != approval.version:
        raise UserError("changed_meanwhile", what="it")
    if verdict not in VERDICTS or (option is not None and verdict is not State.APPROVED):
        raise ValueError(f"{verdict} with option {option} is not a verdict")
    if not rationale and (verdict in NEEDS_WORDS or approval.door is Door.ONE_WAY):
        raise UserError("rationale_required", field="rationale")
    return replace(
        approval,
        state=verdict,
        decided_by=by,
        decided_at=now,
        rationale=rationale,
        option=option,
        conditions=conditions,
        decided_for=approval.approver if by != approval.approver else None,
    )


def effective_at(approval: Approval, pauses: Pauses) -> datetime | None:
    """When the default takes effect: at the due time, later by what the team was paused since it was asked.

    None if there is no default, if somebody answered, or in a pause whose end nobody knows.
    """
    if approval.default is None or approval.state is not State.OPEN:
        return None
    at, counted = approval.due, approval.asked_at
    for start, end in sorted(pauses, key=lambda pause: pause[0]):
        start = start if counted is None else max(start, counted)
        if start >= at or (end is not None and end <= start):
            continue
        if end is None:
            return None
        # Pauses may overlap; no hour is added twice.
        at, counted = at + (end - start), end
    return at


def take_effect(approval: Approval, *, now: datetime, pauses: Pauses) -> Approval:
    """Nobody answered, so the default is the outcome, and nobody's decision.

    Raises UserError when it is decided already; it is a mistake of ours when it is not yet time.
    """
    check_not_final(approval)
    at = effective_at(approval, pauses)
    if approval.default is None or at is None or now < at:
        raise ValueError(f"no default takes effect at {now}")
    chosen = approval.default
    return replace(approval, state=chosen.state, option=chosen.option, decided_at=now, by_default=True)


def check_time_to_answer(approval: Approval, *, now: datetime, field: str) -> None:
    """Whoever is asked anew, or about another text, has at least a day before a default speaks for them.

    Raises UserError at the field.
    """
    if approval.default is not None and approval.due - now < NOTICE:
        raise UserError("default_leaves_no_time", field=field)


# --- the question ----------------------------------------------------------------------------------------------------


def reopen(approval: Approval, *, due: datetime | None = None, now: datetime | None = None) -> Approval:
    """Ask again, as the next version: after changes, or when what was approved no longer holds."""
    if approval.state in {State.WITHDRAWN, State.DECLINED}:
        check_not_final(approval)
    return replace(
        approval,
        version=approval.version + 1,
        state=State.OPEN,
        decided_by=None,
        decided_at=None,
        rationale="",
        option=None,
        conditions="",
        decided_for=None,
        by_default=False,
        due=due or approval.due,
        asked_at=now or approval.asked_at,
    )


def move_due(approval: Approval, due: datetime, *, now: datetime) -> Approval:
    """Another due time. With a default it only moves later: the approver was told how long they have.

    Raises UserError at the day.
    """
    check_not_final(approval)
    if due <= now:
        raise UserError("due_in_past", field="due_day")
    if approval.default is not None and due < approval.due:
        raise UserError("default_keeps_due", field="due_day")
    return replace(approval, due=due)


def withdraw(approval: Approval) -> Approval:
    """Take the question back. What was decided stays decided."""
    check_not_final(approval)
    return replace(approval, state=State.WITHDRAWN)


def is_overdue(approval: Approval, now: datetime) -> bool:
    return approval.state in UNDECIDED and approval.due < now
