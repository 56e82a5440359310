"""What happens when somebody plans, prepares or launches. Each file is one part of a launch's life."""

from handlers.launches.asking import on_decided, on_gate
from handlers.launches.checking import on_tick, on_ticked, on_untick, on_unticked
from handlers.launches.ending import on_cancel, on_cancelled, on_rolled_back
from handlers.launches.launching import on_launched
from handlers.launches.looking_back import on_review, on_reviewed
from handlers.launches.menu import on_menu
from handlers.launches.moving import on_move, on_moved
from handlers.launches.planning import on_plan
from handlers.launches.reminding import queue_reminders
from handlers.launches.ringing import ring
from handlers.launches.talking import on_launch

__all__ = [
    "on_cancel",
    "on_cancelled",
    "on_decided",
    "on_gate",
    "on_launch",
    "on_launched",
    "on_menu",
    "on_move",
    "on_moved",
    "on_plan",
    "on_review",
    "on_reviewed",
    "on_rolled_back",
    "on_tick",
    "on_ticked",
    "on_untick",
    "on_unticked",
    "queue_reminders",
    "ring",
]
