"""What is said of a question that waits for its named person: putting it off, how late it is, turning to somebody."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.facts import Form
from bot.messages.kit import Block, Filled, Message
from bot.rules import approval, calendar, reminders
from bot.rules.approval import Approval
from bot.rules.calendar import GRACE
from bot.rules.questions import NOTE_LIMIT, Question
from bot.rules.reminders import Nap, Reminder

NAPS = {Nap.HOUR: "Snooze for 1 hour", Nap.TOMORROW: "Snooze until tomorrow", Nap.UNTIL_DUE: "Snooze until it is due"}


AROUND: Mapping[str, tuple[str, Form]] = {
    "escalated to": ("Escalated to", Form.PEOPLE),
    "snoozed until": ("Snoozed until", Form.MOMENT),
}
"""What happened around a question and is no part of its record, as its history is read."""


def when(at: datetime, zone: str) -> str:
    return kit.moment(at, calendar.moment_text(at, zone))


def who(asked: Approval, now: datetime) -> str:
    """Whose answer is missing, and for whom they give it."""
    delegate = approval.delegate_now(asked, now)
    return f"{kit.person(delegate)}, for {kit.person(asked.approver)}," if delegate else kit.person(asked.approver)


def days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"


def changed_notice(now_is: str) -> list[Block]:
    """At the top of a form that comes again; `now_is` is in markup."""
    return [
        kit.section(
            f"Somebody changed this while you had it open: {now_is}. What you entered is below; look at it once more."
        )
    ]


# --- reminders -------------------------------------------------------------------------------------------------------


def snooze(action: str, carried: Callable[[Nap], str], *, until_due: bool) -> Block:
    """A menu and not a select: Slack would keep showing what was chosen in a select."""
    naps = [nap for nap in Nap if until_due or nap is not Nap.UNTIL_DUE]
    return kit.overflow(action, [(NAPS[nap], carried(nap)) for nap in naps])


def due_line(asked: Approval, sent: Reminder, zone: str) -> str:
    """How late it is, as of when the reminder was sent."""
    due = when(asked.due, zone)
    if sent.at < asked.due:
        return f"It is due {due}."
    if sent.at - asked.due <= GRACE:
        return f"It is due now, {due}."
    late = reminders.days_overdue(asked, zone, sent.at)
    return f"It was due {due}" + (f" and is overdue by {days(late)}." if late else ".")


def snoozed(asked: Question, following: Reminder | None, *, by: str, zone: str) -> Message:
    """The private answer to a snooze: when it comes again, which may be later than asked for, in working hours."""
    if following is None:
        return kit.message(f"{asked.ref} is snoozed. No reminders go out in this team now, so none is planned.")
    comes = when(following.at, zone)
    if following.to != by:
        return kit.message(f"{asked.ref} is snoozed. The next reminder goes to {kit.person(following.to)}, {comes}.")
    return kit.message(f"{asked.ref} is snoozed. It comes again {comes}.")


# --- overdue ---------------------------------------------------------------------------------------------------------


def overdue_line(asked: Question, *, zone: str, now: datetime) -> Message:
    """One line in the thread, once the reminders have ended."""
    late = days(reminders.days_overdue(asked.approval, zone, now))
    return kit.message(f"{asked.ref} is overdue by {late}: {who(asked.approval, now)} has not answered.")


def overdue(asked: Question, sent: Reminder, actions: Sequence[Block], *, zone: str) -> Message:
    """The driver's own message: what they can do now."""
    late = days(reminders.days_overdue(asked.approval, zone, sent.at))
    line = (
        f"{kit.strong(asked.name)} is overdue by {late}: {kit.person(asked.approval.approver)} has not answered. "
        f"It was due {when(asked.approval.due, zone)}, and they are not reminded any more."
    )
    return kit.message(line, kit.section(line), kit.actions(*actions))


# --- turning to somebody ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """Whom somebody turns to, and what they say to them."""

    to: str
    note: str


def escalate_form(
    asked: Question, *, name: str, to: str | None, callback: str, metadata: Mapping[str, Any]
) -> dict[str, Any]:
    return kit.modal(
        f"Escalate {asked.ref}",
        kit.section(
            f"{kit.strong(name)} waits for {kit.person(asked.approval.approver)}. Whoever you pick is "
            "told so; only the approver decides, and a team admin can name another one."
        ),
        kit.person_input("to", "To whom", value=to, hint="Somebody who can see its channel"),
        kit.text_input("note", "Note to them", limit=NOTE_LIMIT, lines=True, optional=True),
        callback=callback,
        metadata=metadata,
        submit="Escalate",
    )


def read_escalation(filled: Filled) -> Escalation:
    """Raises UserError at the field."""
    to = filled.person("to")
    if to is None:
        raise UserError("person_missing", field="to")
    return Escalation(to=to, note=filled.text("note"))


def escalated(
    asked: Question,
    asked_for: Escalation,
    *,
    by: str,
    admins: Sequence[str],
    zone: str,
    now: datetime,
    command: str,
    show: Block | None = None,
) -> Message:
    """To the one who is turned to: what waits, for whom, since when, and what they can do.

    `command` shows the record where it is typed, as the button `show` does where it is pressed.
    """
    delegate = approval.delegate_now(asked.approval, now)
    whom = kit.person(asked.approval.approver)
    whom = f"{kit.person(delegate)}, for {whom}" if delegate else whom
    line = (
        f"{kit.person(by)} needs your help with {kit.strong(asked.name)}. "
        f"It was due {when(asked.approval.due, zone)}, and waits for {whom}."
    )
    can = "you can name another one as a team admin" if asked_for.to in admins else "a team admin can name another one"
    blocks = [kit.section(line)]
    if asked_for.note:
        blocks.append(kit.section(kit.quote(asked_for.note)))
    blocks.append(kit.context(f"Only the approver decides; {can}. `{command} {asked.ref}` shows it."))
    if show is not None:
        blocks.append(kit.actions(show))
    return kit.message(line, *blocks)


def escalated_line(asked: Question, to: str, *, by: str) -> Message:
    return kit.message(f"{kit.person(by)} escalated {asked.ref} to {kit.person(to)}.")
