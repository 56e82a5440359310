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
from bot.messages.decisions.forms import Verdict, form, read_form, read_verdict, resubmit_form, verdict_form
from bot.messages.decisions.lists import (
    Sought,
    filter_form,
    help_text,
    in_modal,
    page,
    read_filter,
    read_number,
    read_sought,
)

__all__ = [
    "SAID",
    "STATUS",
    "Sought",
    "Verdict",
    "asked",
    "card",
    "filter_form",
    "form",
    "help_text",
    "in_modal",
    "informed",
    "page",
    "read_filter",
    "read_form",
    "read_number",
    "read_sought",
    "read_verdict",
    "resubmit_form",
    "resubmitted_line",
    "verdict_form",
    "verdict_line",
    "when",
]
