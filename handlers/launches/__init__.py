"""What happens when somebody plans, prepares or launches. Each file is one part of a launch's life."""

from handlers.launches.asking import on_decided, on_gate, on_launched
from handlers.launches.checking import on_tick, on_ticked, on_untick, on_unticked
from handlers.launches.exporting import make_export, on_export_pressed
from handlers.launches.finding import on_filter_pressed, on_filtered, on_page, on_show
from handlers.launches.planning import on_plan
from handlers.launches.reading import on_entry, on_history, on_read_all, on_turn
from handlers.launches.reminding import queue_reminders
from handlers.launches.ringing import ring
from handlers.launches.talking import on_launch

__all__ = [
    "make_export",
    "on_decided",
    "on_entry",
    "on_export_pressed",
    "on_filter_pressed",
    "on_filtered",
    "on_gate",
    "on_history",
    "on_launch",
    "on_launched",
    "on_page",
    "on_plan",
    "on_read_all",
    "on_show",
    "on_tick",
    "on_ticked",
    "on_turn",
    "on_untick",
    "on_unticked",
    "queue_reminders",
    "ring",
]
