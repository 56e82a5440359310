"""The forms that hand a question over or lend it to a delegate, the reading of them, and one line for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.questions import when
from bot.rules import calendar, text
from bot.rules.approval import Approval, Delegation
from bot.rules.questions import Question

WHY_LIMIT = 500
A_WEEK = timedelta(days=7)


def why_input(value: str = "", *, optional: bool = True) -> Block:
    return kit.text_input("why", "Why", value=value, limit=WHY_LIMIT, lines=True, optional=optional)


def reason(why: str) -> str:
    return f" — {kit.escape(text.one_line(why, WHY_LIMIT))}" if why else ""


# --- people ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """Who shall decide and drive, and why."""

    approver: str
    driver: str
    why: str


def reassign_form(
    asked: Question,
    *,
    driver: str,
    may_change_driver: bool,
    callback: str,
    metadata: Mapping[str, Any],
    entered: Handover | None = None,
    notice: Sequence[Block] = (),
    may_change_approver: bool = True,
) -> dict[str, Any]:
    """Another approver; for the driver, who is called what `driver` says, and team admins also another driver."""
    approver = entered.approver if entered else asked.approval.approver
    decides = [kit.person_input("approver", "Approver", value=approver, hint="One person. Only they can decide.")]
    drives = [kit.person_input("driver", driver, value=entered.driver if entered else asked.driver)]
    return kit.modal(
        f"Reassign {asked.ref}",
        *notice,
        kit.section(kit.strong(asked.name)),
        *(decides if may_change_approver else []),
        *(drives if may_change_driver else []),
        why_input(entered.why if entered else ""),
        callback=callback,
        metadata=metadata,
        submit="Reassign",
    )


def read_reassign(filled: Filled, asked: Question) -> Handover:
    """Raises UserError at the field that is empty; who was not asked for stays."""
    approver = filled.person("approver") if filled.has("approver") else asked.approval.approver
    if approver is None:
        raise UserError("person_missing", field="approver")
    driver = filled.person("driver") if filled.has("driver") else asked.driver
    if driver is None:
        raise UserError("person_missing", field="driver")
    return Handover(approver=approver, driver=driver, why=filled.text("why"))


def reassigned_line(before: Question, after: Question, *, driver: str, by: str, why: str) -> Message:
    changes = []
    old, new = before.approval.approver, after.approval.approver
    if old != new:
        changes.append(f"approver {kit.person(old)} → {kit.person(new)}")
    if before.driver != after.driver:
        changes.append(f"{driver} {kit.person(before.driver)} → {kit.person(after.driver)}")
    return kit.message(f"{kit.person(by)} reassigned {after.ref}: {' · '.join(changes)}{reason(why)}")


def people_now(asked: Question, *, driver: str) -> str:
    """Who decides and who drives, for the notice of a form that comes again."""
    return f"the approver is {kit.person(asked.approval.approver)}, the {driver} {kit.person(asked.driver)} now"


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


def delegating(asked: Approval, now: datetime) -> Delegating:
    """What the form is filled with: the delegation that there is, else a week from now."""
    given = asked.delegation
    if given is not None:
        return Delegating(to=given.to, start=given.start, until=given.until, ends=False, why="")
    start = now.replace(second=0, microsecond=0)
    return Delegating(to=None, start=start, until=start + A_WEEK, ends=False, why="")


def delegation_seen(asked: Approval) -> list[str] | None:
    """The delegation that a form was opened on, as the form carries it."""
    given = asked.delegation
    return [given.to, given.start.isoformat(), given.until.isoformat()] if given is not None else None


def delegate_form(
    asked: Question,
    entered: Delegating,
    *,
    zone: str,
    callback: str,
    metadata: Mapping[str, Any],
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """The approver lets somebody decide in their days; the due time stays."""
    start, until = calendar.local(entered.start, zone), calendar.local(entered.until, zone)
    ends = kit.checkbox_input("ends", "Or", "Take the delegation back", checked=entered.ends)
    return kit.modal(
        f"Delegate {asked.ref}",
        *notice,
        kit.section(f"{kit.strong(asked.name)}\nIt stays due {when(asked.approval.due, zone)}."),
        kit.person_input("delegate", "Who decides for you", value=entered.to, optional=entered.ends),
        kit.day_input("from_day", "From", value=start.date()),
        kit.time_input("from_time", "From what time", value=start.time(), hint=f"Time in {zone}"),
        kit.day_input("until_day", "Until", value=until.date()),
        kit.time_input("until_time", "Until what time", value=until.time(), hint=f"Time in {zone}"),
        *([ends] if asked.approval.delegation is not None else []),
        why_input(entered.why),
        callback=callback,
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


def delegated_line(before: Approval, after: Question, *, by: str, zone: str, why: str) -> Message:
    given = after.approval.delegation
    if given is None:
        former = f" from {kit.person(before.delegation.to)}" if before.delegation else ""
        return kit.message(f"{kit.person(by)} took the decision on {after.ref} back{former}{reason(why)}")
    span = f"from {when(given.start, zone)} until {when(given.until, zone)}"
    return kit.message(f"{kit.person(by)} lets {kit.person(given.to)} decide {after.ref} {span}{reason(why)}")


def delegate_now(asked: Approval, zone: str) -> str:
    """How a delegation stands, for the notice of a form that comes again."""
    given = asked.delegation
    if given is None:
        return "nobody else decides it now"
    return f"{kit.person(given.to)} decides it from {when(given.start, zone)} until {when(given.until, zone)}"
