"""What is said about a launch: its form, its card, its checklist, its gate, lists and reminders."""

from bot.messages.launches.cards import ITEMS_SHOWN, LEAST_QUOTED, LEFT, QUOTED, card
from bot.messages.launches.checklist import tick_form, ticked, untick_form, unticked, voided
from bot.messages.launches.editing import edited_line, edited_meanwhile, editing, read_editing
from bot.messages.launches.ending import CANCEL, ROLL_BACK, cancel_form, ended, ending, read_why, roll_back_form
from bot.messages.launches.gate import GATE, decided, gate_asked, gate_form, read_gate
from bot.messages.launches.launching import launched
from bot.messages.launches.lists import LISTED, NAME_LISTED, help_text, listed
from bot.messages.launches.menu import MENU, menu
from bot.messages.launches.moving import (
    MOVE,
    Moving,
    changed_notice,
    date_inputs,
    move_form,
    moved,
    moves,
    read_move,
    stands_now,
)
from bot.messages.launches.planning import (
    PLAN,
    WORDS_LIMIT,
    Entered,
    Line,
    opened,
    planning,
    planning_again,
    read_form,
    read_line,
)
from bot.messages.launches.reminding import owner_reminder, reminder
from bot.messages.launches.words import HEADINGS, bullets, date_of, gate_line, guarded, open_items, title, when

__all__ = [
    "CANCEL",
    "GATE",
    "HEADINGS",
    "ITEMS_SHOWN",
    "LEAST_QUOTED",
    "LEFT",
    "LISTED",
    "MENU",
    "MOVE",
    "NAME_LISTED",
    "PLAN",
    "QUOTED",
    "ROLL_BACK",
    "WORDS_LIMIT",
    "Entered",
    "Line",
    "Moving",
    "bullets",
    "cancel_form",
    "card",
    "changed_notice",
    "date_inputs",
    "date_of",
    "decided",
    "edited_line",
    "edited_meanwhile",
    "editing",
    "ended",
    "ending",
    "gate_asked",
    "gate_form",
    "gate_line",
    "guarded",
    "help_text",
    "launched",
    "listed",
    "menu",
    "move_form",
    "moved",
    "moves",
    "open_items",
    "opened",
    "owner_reminder",
    "planning",
    "planning_again",
    "read_editing",
    "read_form",
    "read_gate",
    "read_line",
    "read_move",
    "read_why",
    "reminder",
    "roll_back_form",
    "stands_now",
    "tick_form",
    "ticked",
    "title",
    "untick_form",
    "unticked",
    "voided",
    "when",
]
