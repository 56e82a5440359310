"""What is said about a decision, and the forms in which people say it."""

from bot.messages.decisions.cards import (
    SAID,
    STATUS,
    asked,
    card,
    informed,
    resubmitted_line,
    verdict_line,
    when,
)
from bot.messages.decisions.escalations import (
    Escalation,
    escalate_form,
    escalated,
    escalated_line,
    read_escalation,
)
from bot.messages.decisions.forms import Verdict, form, read_form, read_verdict, resubmit_form, verdict_form
from bot.messages.decisions.lists import help_text, listed, page
from bot.messages.decisions.reminders import overdue_line, reminded, snoozed

__all__ = [
    "SAID",
    "STATUS",
    "Escalation",
    "Verdict",
    "asked",
    "card",
    "escalate_form",
    "escalated",
    "escalated_line",
    "form",
    "help_text",
    "informed",
    "listed",
    "overdue_line",
    "page",
    "read_escalation",
    "read_form",
    "read_verdict",
    "reminded",
    "resubmit_form",
    "resubmitted_line",
    "snoozed",
    "verdict_form",
    "verdict_line",
    "when",
]
