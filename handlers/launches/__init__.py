"""What happens when somebody plans, prepares or launches. Each file is one part of a launch's life."""

from handlers.launches.asking import on_decided, on_gate, on_launched
from handlers.launches.checking import on_tick, on_ticked, on_untick, on_unticked
from handlers.launches.editing import on_edited
from handlers.launches.importing import (
    on_template_applied,
    on_template_import,
    on_template_imported,
    on_template_usual,
)
from handlers.launches.menu import on_menu
from handlers.launches.planning import on_chosen, on_plan, on_plan_pressed
from handlers.launches.reminding import queue_reminders
from handlers.launches.ringing import ring
from handlers.launches.talking import on_launch
from handlers.launches.templates import (
    make_template,
    on_template_add,
    on_template_back,
    on_template_export,
    on_template_item,
    on_template_saved,
    on_template_team,
)

__all__ = [
    "make_template",
    "on_chosen",
    "on_decided",
    "on_edited",
    "on_gate",
    "on_launch",
    "on_launched",
    "on_menu",
    "on_plan",
    "on_plan_pressed",
    "on_template_add",
    "on_template_applied",
    "on_template_back",
    "on_template_export",
    "on_template_import",
    "on_template_imported",
    "on_template_item",
    "on_template_saved",
    "on_template_team",
    "on_template_usual",
    "on_tick",
    "on_ticked",
    "on_untick",
    "on_unticked",
    "queue_reminders",
    "ring",
]
