"""What happens when somebody logs, asks for, or answers a decision. Each file is one part of its life."""

from handlers.decisions.answering import decide, on_decide_pressed, on_resubmit_pressed, on_resubmitted, on_verdict
from handlers.decisions.asking import log, on_decide, on_form, on_log
from handlers.decisions.finding import on_filter_pressed, on_filtered, on_page, on_show_pressed

__all__ = [
    "decide",
    "log",
    "on_decide",
    "on_decide_pressed",
    "on_filter_pressed",
    "on_filtered",
    "on_form",
    "on_log",
    "on_page",
    "on_resubmit_pressed",
    "on_resubmitted",
    "on_show_pressed",
    "on_verdict",
]
