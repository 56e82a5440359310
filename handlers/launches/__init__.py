"""What happens when somebody plans, prepares or launches. Each file is one part of a launch's life."""

from handlers.launches.asking import on_decided, on_gate, on_launched
from handlers.launches.checking import on_tick, on_ticked, on_untick, on_unticked
from handlers.launches.nudging import on_not_now, ring_items
from handlers.launches.planning import on_plan
from handlers.launches.reminding import queue_reminders
from handlers.launches.ringing import ring
from handlers.launches.talking import on_launch

__all__ = [
    "on_decided",
    "on_gate",
    "on_launch",
    "on_launched",
    "on_not_now",
    "on_plan",
    "on_tick",
    "on_ticked",
    "on_untick",
    "on_unticked",
    "queue_reminders",
    "ring",
    "ring_items",
]
