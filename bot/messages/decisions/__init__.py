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
from bot.messages.decisions.committing import asked_to_commit, committed_line
from bot.messages.decisions.forms import Verdict, form, read_form, read_verdict, resubmit_form, verdict_form
from bot.messages.decisions.lists import help_text, listed, page
from bot.messages.decisions.past import entry, history, shown
from bot.messages.decisions.reopening import (
    Answer,
    answer_form,
    read_answer,
    reopening_answer_line,
    reopening_form,
    reopening_line,
    reopening_question,
)
from bot.messages.decisions.reviewing import (
    read_review,
    read_review_day,
    review_day_form,
    review_done,
    review_form,
    review_line,
    review_moved_line,
    review_put_off,
)
from bot.messages.decisions.whole import show_all, versions

__all__ = [
    "SAID",
    "STATUS",
    "Answer",
    "Verdict",
    "answer_form",
    "asked",
    "asked_to_commit",
    "card",
    "committed_line",
    "entry",
    "form",
    "help_text",
    "history",
    "informed",
    "listed",
    "page",
    "read_answer",
    "read_form",
    "read_review",
    "read_review_day",
    "read_verdict",
    "reopening_answer_line",
    "reopening_form",
    "reopening_line",
    "reopening_question",
    "resubmit_form",
    "resubmitted_line",
    "review_day_form",
    "review_done",
    "review_form",
    "review_line",
    "review_moved_line",
    "review_put_off",
    "show_all",
    "shown",
    "verdict_form",
    "verdict_line",
    "versions",
    "when",
]
