"""Turning to somebody because nobody answers: the form, their message, the line in the thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.decisions.cards import when
from bot.messages.kit import Filled, Message
from bot.rules import approval, decisions
from bot.rules.decisions import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """Whom somebody turns to, and what they say to them."""

    to: str
    note: str


def escalate_form(decision: Decision, *, to: str | None, metadata: Mapping[str, Any]) -> dict[str, Any]:
    return kit.modal(
        f"Escalate {decision.ref}",
        kit.section(
            f"{kit.strong(decision.title)} waits for {kit.person(decision.approval.approver)}. Whoever you pick is "
            "told so; only the approver decides, and a team admin can name another one."
        ),
        kit.person_input("to", "To whom", value=to, hint="Somebody who can see its channel"),
        kit.text_input("note", "Note to them", limit=decisions.NOTE_LIMIT, lines=True, optional=True),
        callback="decisions.escalated",
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
    decision: Decision,
    asked_for: Escalation,
    *,
    by: str,
    admins: tuple[str, ...],
    zone: str,
    now: datetime,
    prefix: str,
) -> Message:
    """To the one who is turned to: what waits, for whom, since when, and what they can do."""
    asked = decision.approval
    delegate = approval.delegate_now(asked, now)
    whom = f"{kit.person(delegate)}, for {kit.person(asked.approver)}" if delegate else kit.person(asked.approver)
    line = (
        f"{kit.person(by)} needs your help with {kit.strong(f'{decision.ref} · {decision.title}')}. "
        f"It was due {when(asked.due, zone)}, and waits for {whom}."
    )
    can = "you can name another one as a team admin" if asked_for.to in admins else "a team admin can name another one"
    blocks = [kit.section(line)]
    if asked_for.note:
        blocks.append(kit.section(kit.quote(asked_for.note)))
    blocks.append(kit.context(f"Only the approver decides; {can}. `/{prefix}decide {decision.ref}` shows it."))
    show = kit.button(f"Show {decision.ref}", "decisions.show", value=kit.pack(number=decision.number))
    return kit.message(line, *blocks, kit.actions(show))


def escalated_line(decision: Decision, to: str, *, by: str) -> Message:
    return kit.message(f"{kit.person(by)} escalated {decision.ref} to {kit.person(to)}.")
