"""The forms to move, hand over, delegate and withdraw a decision, the reading of them, and one line for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.decisions.cards import when
from bot.messages.decisions.forms import due_inputs
from bot.messages.kit import Block, Filled, Message
from bot.rules import calendar, text
from bot.rules.approval import Approval, Delegation
from bot.rules.decisions import Decision

WHY_LIMIT = 500


def _why(value: str = "", *, optional: bool = True) -> Block:
    return kit.text_input("why", "Why", value=value, limit=WHY_LIMIT, lines=True, optional=optional)


def _reason(why: str) -> str:
    return f" — {kit.escape(text.one_line(why, WHY_LIMIT))}" if why else ""


# --- the due date ----------------------------------------------------------------------------------------------------


def move_form(
    decision: Decision,
    *,
    due: datetime,
    zone: str,
    metadata: Mapping[str, Any],
    why: str = "",
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    return kit.modal(
        "Move the due date",
        *notice,
        kit.section(f"{_name(decision)}\nDue {when(decision.approval.due, zone)}"),
        *due_inputs(due, zone),
        _why(why),
        callback="decisions.moved",
        metadata=metadata,
        submit="Move",
    )


def read_move(filled: Filled, zone: str) -> tuple[datetime, str]:
    """The due time, read in the team's zone, and why. Raises UserError at the day."""
    day, wall = filled.day("due_day"), filled.time("due_time")
    if day is None or wall is None:
        raise UserError("date_missing", field="due_day")
    return calendar.instant(day, wall, zone), filled.text("why")


def moved_line(before: Decision, after: Decision, *, by: str, zone: str, why: str) -> Message:
    old, new = when(before.approval.due, zone), when(after.approval.due, zone)
    return kit.message(f"{kit.person(by)} moved {after.ref}: due {old} → {new}{_reason(why)}")


# --- people ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Who shall decide and drive, and why."""

    approver: str
    driver: str
    why: str


def reassign_form(
    decision: Decision,
    *,
    may_change_driver: bool,
    metadata: Mapping[str, Any],
    entered: Handover | None = None,
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """Another approver; for the driver and team admins also another driver."""
    approver = entered.approver if entered else decision.approval.approver
    driver = [kit.person_input("driver", "Driver", value=entered.driver if entered else decision.driver)]
    return kit.modal(
        f"Reassign {decision.ref}",
        *notice,
        kit.section(_name(decision)),
        kit.person_input("approver", "Approver", value=approver, hint="One person. Only they can decide."),
        *(driver if may_change_driver else []),
        _why(entered.why if entered else ""),
        callback="decisions.reassigned",
        metadata=metadata,
        submit="Reassign",
    )


def read_reassign(filled: Filled, decision: Decision) -> Handover:
    """Raises UserError at the field that is empty; who was not asked for stays."""
    approver = filled.person("approver")
    if approver is None:
        raise UserError("person_missing", field="approver")
    driver = filled.person("driver") if filled.has("driver") else decision.driver
    if driver is None:
        raise UserError("person_missing", field="driver")
    return Handover(approver=approver, driver=driver, why=filled.text("why"))


def reassigned_line(before: Decision, after: Decision, *, by: str, why: str) -> Message:
    changes = []
    old, new = before.approval.approver, after.approval.approver
    if old != new:
        changes.append(f"approver {kit.person(old)} → {kit.person(new)}")
    if before.driver != after.driver:
        changes.append(f"driver {kit.person(before.driver)} → {kit.person(after.driver)}")
    return kit.message(f"{kit.person(by)} reassigned {after.ref}: {' · '.join(changes)}{_reason(why)}")


# --- a delegate ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegating:
    """Who decides for the approver from when until when, or nobody any more; and why."""

    to: str | None
    start: datetime
    until: datetime
    ends: bool
    why: str

    @property
    def given(self) -> Delegation | None:
        """Raises UserError at the field that is missing or does not fit."""
        if self.ends:
            return None
        if self.to is None:
            raise UserError("person_missing", field="delegate")
        if self.until <= self.start:
            raise UserError("delegation_backwards", field="until_day")
        return Delegation(to=self.to, start=self.start, until=self.until)


def delegate_form(
    decision: Decision, entered: Delegating, *, zone: str, metadata: Mapping[str, Any], notice: Sequence[Block] = ()
) -> dict[str, Any]:
    """The approver lets somebody decide in their days; the due time stays."""
    start, until = calendar.local(entered.start, zone), calendar.local(entered.until, zone)
    ends = kit.checkbox_input("ends", "Or", "Take the delegation back", checked=entered.ends)
    return kit.modal(
        f"Delegate {decision.ref}",
        *notice,
        kit.section(f"{_name(decision)}\nIt stays due {when(decision.approval.due, zone)}."),
        kit.person_input("delegate", "Who decides for you", value=entered.to, optional=entered.ends),
        kit.day_input("from_day", "From", value=start.date()),
        kit.time_input("from_time", "From what time", value=start.time(), hint=f"Time in {zone}"),
        kit.day_input("until_day", "Until", value=until.date()),
        kit.time_input("until_time", "Until what time", value=until.time(), hint=f"Time in {zone}"),
        *([ends] if decision.approval.delegation is not None else []),
        _why(entered.why),
        callback="decisions.delegated",
        metadata=metadata,
        submit="Save",
    )


def read_delegate(filled: Filled, zone: str) -> Delegating:
    """Raises UserError at a moment that is missing."""
    moments = []
    for name in ("from", "until"):
        day, wall = filled.day(f"{name}_day"), filled.time(f"{name}_time")
        if day is None or wall is None:
            raise UserError("date_missing", field=f"{name}_day")
        moments.append(calendar.instant(day, wall, zone))
    return Delegating(
        to=filled.person("delegate"),
        start=moments[0],
        until=moments[1],
        ends=filled.checked("ends"),
        why=filled.text("why"),
    )


def delegated_line(before: Approval, after: Decision, *, by: str, zone: str, why: str) -> Message:
    given = after.approval.delegation
    if given is None:
        former = f" from {kit.person(before.delegation.to)}" if before.delegation else ""
        return kit.message(f"{kit.person(by)} took the decision on {after.ref} back{former}{_reason(why)}")
    days = f"from {when(given.start, zone)} until {when(given.until, zone)}"
    return kit.message(f"{kit.person(by)} lets {kit.person(given.to)} decide {after.ref} {days}{_reason(why)}")


# --- the end ---------------------------------------------------------------------------------------------------------


def withdraw_form(decision: Decision, *, metadata: Mapping[str, Any]) -> dict[str, Any]:
    return kit.modal(
        f"Withdraw {decision.ref}",
        kit.section(f"{_name(decision)}\nNobody is asked any more. It stays readable."),
        kit.text_input(
            "why", "Why", limit=WHY_LIMIT, lines=True, optional=True, hint="Required, unless it was logged by mistake"
        ),
        kit.checkbox_input("mistake", "Mistake", "It was logged by mistake: take it off the lists", checked=False),
        callback="decisions.withdrawn",
        metadata=metadata,
        submit="Withdraw",
    )


def read_withdraw(filled: Filled) -> tuple[str, bool]:
    """Why, and whether it was logged by mistake."""
    return filled.text("why"), filled.checked("mistake")


def withdrawn_line(after: Decision) -> Message:
    gone = after.withdrawal
    assert gone is not None
    mistake = ": it was logged by mistake" if gone.mistake else ""
    return kit.message(f"{kit.person(gone.by)} withdrew {after.ref}{mistake}{_reason(gone.why)}")


# --- shared ----------------------------------------------------------------------------------------------------------


def changed_notice(now_is: str) -> list[Block]:
    """At the top of a form that comes again; `now_is` is in markup."""
    return [
        kit.section(
            f"Somebody changed this while you had it open: {now_is}. What you entered is below; look at it once more."
        )
    ]


def due_now(decision: Decision, zone: str) -> str:
    return f"it is due {when(decision.approval.due, zone)} now"


def people_now(decision: Decision) -> str:
    return f"the approver is {kit.person(decision.approval.approver)}, the driver {kit.person(decision.driver)} now"


def delegate_now(decision: Decision, zone: str) -> str:
    given = decision.approval.delegation
    if given is None:
        return "nobody else decides it now"
    return f"{kit.person(given.to)} decides it from {when(given.start, zone)} until {when(given.until, zone)}"


def _name(decision: Decision) -> str:
    return kit.strong(f"{decision.ref} · {decision.title}")
