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
from bot.messages.decisions.export import (
    export_about,
    export_coming,
    export_words,
    exported,
    nothing_to_export,
    which_export,
)
from bot.messages.decisions.forms import Verdict, form, read_form, read_verdict, resubmit_form, verdict_form
from bot.messages.decisions.lists import help_text, listed, page

__all__ = [
    "SAID",
    "STATUS",
    "Verdict",
    "asked",
    "card",
    "export_about",
    "export_coming",
    "export_words",
    "exported",
    "form",
    "help_text",
    "informed",
    "listed",
    "nothing_to_export",
    "page",
    "read_form",
    "read_verdict",
    "resubmit_form",
    "resubmitted_line",
    "verdict_form",
    "verdict_line",
    "when",
    "which_export",
]
