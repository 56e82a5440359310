"""What happens when somebody logs, asks for, or answers a decision. Each file is one part of its life."""

from handlers.decisions.answering import decide, on_decide_pressed, on_resubmit_pressed, on_resubmitted, on_verdict
from handlers.decisions.asking import log, on_decide, on_form, on_log
from handlers.decisions.escalating import on_escalate, on_escalated
from handlers.decisions.finding import on_page, on_show
from handlers.decisions.reminding import ring
from handlers.decisions.snoozing import on_snooze

__all__ = [
    "decide",
    "log",
    "on_decide",
    "on_decide_pressed",
    "on_escalate",
    "on_escalated",
    "on_form",
    "on_log",
    "on_page",
    "on_resubmit_pressed",
    "on_resubmitted",
    "on_show",
    "on_snooze",
    "on_verdict",
    "ring",
]
