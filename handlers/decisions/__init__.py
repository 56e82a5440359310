"""What happens when somebody logs, asks for, or answers a decision. Each file is one part of its life."""

from handlers.decisions.answering import decide, on_decide_pressed, on_resubmit_pressed, on_resubmitted, on_verdict
from handlers.decisions.asking import log, on_decide, on_form, on_log
from handlers.decisions.committing import on_commit
from handlers.decisions.finding import on_page
from handlers.decisions.reading import on_entry, on_history, on_show_all, on_turn, on_versions
from handlers.decisions.reopening import on_answer_pressed, on_reopen, on_reopening, on_reopening_answered
from handlers.decisions.reviewing import on_move_review, on_review, on_review_moved, on_reviewing

__all__ = [
    "decide",
    "log",
    "on_answer_pressed",
    "on_commit",
    "on_decide",
    "on_decide_pressed",
    "on_entry",
    "on_form",
    "on_history",
    "on_log",
    "on_move_review",
    "on_page",
    "on_reopen",
    "on_reopening",
    "on_reopening_answered",
    "on_resubmit_pressed",
    "on_resubmitted",
    "on_review",
    "on_review_moved",
    "on_reviewing",
    "on_show_all",
    "on_turn",
    "on_verdict",
    "on_versions",
]
