"""Turning to somebody because nobody answers: the form, and their message."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.messages import kit, questions
from bot.messages.kit import Message
from bot.messages.questions import Escalation
from bot.rules.decisions import Decision


def escalate_form(decision: Decision, *, to: str | None, metadata: Mapping[str, Any]) -> dict[str, Any]:
    return questions.escalate_form(
        decision.question, name=decision.title, to=to, callback="decisions.escalated", metadata=metadata
    )


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
    show = kit.button(f"Show {decision.ref}", "decisions.show", value=kit.pack(number=decision.number))
    return questions.escalated(
        decision.question, asked_for, by=by, admins=admins, zone=zone, now=now, command=f"/{prefix}decide", show=show
    )
