"""What happens when somebody logs, asks for, or answers a decision. Each file is one part of its life."""

from handlers.decisions.answering import decide, on_decide_pressed, on_resubmit_pressed, on_resubmitted, on_verdict
from handlers.decisions.asking import log, on_decide, on_form, on_log, on_log_message
from handlers.decisions.changing import on_delegated, on_move, on_moved, on_reassigned, on_withdraw, on_withdrawn
from handlers.decisions.committing import on_commit
from handlers.decisions.editing import on_edited, on_menu
from handlers.decisions.escalating import on_escalate, on_escalated
from handlers.decisions.exporting import make_export, on_export_pressed
from handlers.decisions.finding import on_filter_pressed, on_filtered, on_page, on_show
from handlers.decisions.held import HOLDS
from handlers.decisions.reading import on_entry, on_history, on_show_all, on_turn, on_versions
from handlers.decisions.reminding import ring
from handlers.decisions.reopening import on_answer_pressed, on_reopen, on_reopening, on_reopening_answered
from handlers.decisions.reviewing import on_move_review, on_review, on_review_moved, on_reviewing
from handlers.decisions.snoozing import on_snooze
from handlers.decisions.talking import on_fair, on_input, on_inputting, on_not_my_view, on_resolve, on_resolving

__all__ = [
    "HOLDS",
    "decide",
    "log",
    "make_export",
    "on_answer_pressed",
    "on_commit",
    "on_decide",
    "on_decide_pressed",
    "on_delegated",
    "on_edited",
    "on_entry",
    "on_escalate",
    "on_escalated",
    "on_export_pressed",
    "on_fair",
    "on_filter_pressed",
    "on_filtered",
    "on_form",
    "on_history",
    "on_input",
    "on_inputting",
    "on_log",
    "on_log_message",
    "on_menu",
    "on_move",
    "on_move_review",
    "on_moved",
    "on_not_my_view",
    "on_page",
    "on_reassigned",
    "on_reopen",
    "on_reopening",
    "on_reopening_answered",
    "on_resolve",
    "on_resolving",
    "on_resubmit_pressed",
    "on_resubmitted",
    "on_review",
    "on_review_moved",
    "on_reviewing",
    "on_show",
    "on_show_all",
    "on_snooze",
    "on_turn",
    "on_verdict",
    "on_versions",
    "on_withdraw",
    "on_withdrawn",
    "ring",
]
