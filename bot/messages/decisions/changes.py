"""The forms to move, hand over, delegate and withdraw a decision, the reading of them, and one line for each."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import handing, kit
from bot.messages.decisions.cards import when
from bot.messages.decisions.forms import due_inputs
from bot.messages.handing import WHY_LIMIT, Delegating, Handover, reason, why_input
from bot.messages.kit import Block, Filled, Message
from bot.rules import calendar
from bot.rules.approval import Approval
from bot.rules.decisions import Decision

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
        why_input(why),
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
    return kit.message(f"{kit.person(by)} moved {after.ref}: due {old} → {new}{reason(why)}")


# --- people ----------------------------------------------------------------------------------------------------------


def reassign_form(
    decision: Decision,
    *,
    may_change_driver: bool,
    metadata: Mapping[str, Any],
    entered: Handover | None = None,
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """Another approver; for the driver and team admins also another driver."""
    return handing.reassign_form(
        decision.question,
        driver="Driver",
        may_change_driver=may_change_driver,
        callback="decisions.reassigned",
        metadata=metadata,
        entered=entered,
        notice=notice,
    )


def read_reassign(filled: Filled, decision: Decision) -> Handover:
    """Raises UserError at the field that is empty; who was not asked for stays."""
    return handing.read_reassign(filled, decision.question)


def reassigned_line(before: Decision, after: Decision, *, by: str, why: str) -> Message:
    return handing.reassigned_line(before.question, after.question, driver="driver", by=by, why=why)


# --- a delegate ------------------------------------------------------------------------------------------------------


def delegate_form(
    decision: Decision, entered: Delegating, *, zone: str, metadata: Mapping[str, Any], notice: Sequence[Block] = ()
) -> dict[str, Any]:
    """The approver lets somebody decide in their days; the due time stays."""
    return handing.delegate_form(
        decision.question, entered, zone=zone, callback="decisions.delegated", metadata=metadata, notice=notice
    )


def delegated_line(before: Approval, after: Decision, *, by: str, zone: str, why: str) -> Message:
    return handing.delegated_line(before, after.question, by=by, zone=zone, why=why)


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
    return kit.message(f"{kit.person(gone.by)} withdrew {after.ref}{mistake}{reason(gone.why)}")


# --- shared ----------------------------------------------------------------------------------------------------------


def due_now(decision: Decision, zone: str) -> str:
    return f"it is due {when(decision.approval.due, zone)} now"


def people_now(decision: Decision) -> str:
    return handing.people_now(decision.question, driver="driver")


def delegate_now(decision: Decision, zone: str) -> str:
    return handing.delegate_now(decision.approval, zone)


def _name(decision: Decision) -> str:
    return kit.strong(f"{decision.ref} · {decision.title}")
