"""What happens when somebody plans, prepares or launches. Each file is one part of a launch's life."""

from handlers.launches.answering import on_decided, on_gate, on_gate_chosen
from handlers.launches.assigning import on_add_item, on_assigned, on_help, on_help_asked, on_item_added
from handlers.launches.checking import on_tick, on_ticked, on_untick, on_unticked, on_unwaived, on_waived
from handlers.launches.editing import on_edited
from handlers.launches.ending import on_cancel, on_cancelled, on_rolled_back
from handlers.launches.escalating import on_escalate, on_escalated
from handlers.launches.exporting import make_export, on_export_pressed
from handlers.launches.finding import on_filter_pressed, on_filtered, on_page, on_show
from handlers.launches.handing import on_delegated, on_reassigned
from handlers.launches.held import HOLDS
from handlers.launches.importing import (
    on_template_applied,
    on_template_import,
    on_template_imported,
    on_template_usual,
)
from handlers.launches.launching import on_launched
from handlers.launches.looking_back import on_review, on_reviewed
from handlers.launches.menu import on_menu
from handlers.launches.moving import on_move, on_moved
from handlers.launches.nudging import on_not_now, ring_items
from handlers.launches.planning import on_chosen, on_plan, on_plan_pressed
from handlers.launches.reading import on_entry, on_history, on_read_all, on_turn
from handlers.launches.reminding import queue_reminders
from handlers.launches.ringing import ring
from handlers.launches.several import on_several_chosen, on_tick_several, on_ticked_several
from handlers.launches.showing import on_item, on_items_page, on_show_all
from handlers.launches.snoozing import on_snooze
from handlers.launches.talking import on_launch
from handlers.launches.templates import (
    make_template,
    on_template_add,
    on_template_back,
    on_template_export,
    on_template_item,
    on_template_pressed,
    on_template_saved,
    on_template_team,
)

__all__ = [
    "HOLDS",
    "make_export",
    "make_template",
    "on_add_item",
    "on_assigned",
    "on_cancel",
    "on_cancelled",
    "on_chosen",
    "on_decided",
    "on_delegated",
    "on_edited",
    "on_entry",
    "on_escalate",
    "on_escalated",
    "on_export_pressed",
    "on_filter_pressed",
    "on_filtered",
    "on_gate",
    "on_gate_chosen",
    "on_help",
    "on_help_asked",
    "on_history",
    "on_item",
    "on_item_added",
    "on_items_page",
    "on_launch",
    "on_launched",
    "on_menu",
    "on_move",
    "on_moved",
    "on_not_now",
    "on_page",
    "on_plan",
    "on_plan_pressed",
    "on_read_all",
    "on_reassigned",
    "on_review",
    "on_reviewed",
    "on_rolled_back",
    "on_several_chosen",
    "on_show",
    "on_show_all",
    "on_snooze",
    "on_template_add",
    "on_template_applied",
    "on_template_back",
    "on_template_export",
    "on_template_import",
    "on_template_imported",
    "on_template_item",
    "on_template_pressed",
    "on_template_saved",
    "on_template_team",
    "on_template_usual",
    "on_tick",
    "on_tick_several",
    "on_ticked",
    "on_ticked_several",
    "on_turn",
    "on_untick",
    "on_unticked",
    "on_unwaived",
    "on_waived",
    "queue_reminders",
    "ring",
    "ring_items",
]
