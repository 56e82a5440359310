"""What is said about a decision, and the forms in which people say it."""

from bot.messages.decisions.cards import (
    SAID,
    STATUS,
    asked,
    card,
    contributors_asked,
    informed,
    resubmitted_line,
    verdict_line,
    when,
)
from bot.messages.decisions.doubts import DOUBTS, doubt, quoted, refused_approver
from bot.messages.decisions.forms import Verdict, form, read_form, read_verdict, resubmit_form, verdict_form
from bot.messages.decisions.lists import help_text, listed, page

__all__ = [
    "DOUBTS",
    "SAID",
    "STATUS",
    "Verdict",
    "asked",
    "card",
    "contributors_asked",
    "doubt",
    "form",
    "help_text",
    "informed",
    "listed",
    "page",
    "quoted",
    "read_form",
    "read_verdict",
    "refused_approver",
    "resubmit_form",
    "resubmitted_line",
    "verdict_form",
    "verdict_line",
    "when",
]
