"""What is said about a launch: its form, its card, its checklist, its gate, lists and reminders."""

from bot.messages.launches.cards import ITEMS_SHOWN, LEAST_QUOTED, LEFT, QUOTED, card
from bot.messages.launches.checklist import tick_form, ticked, untick_form, unticked, voided
from bot.messages.launches.ending import CANCEL, ROLL_BACK, cancel_form, ended, ending, read_why, roll_back_form
from bot.messages.launches.gate import GATE, decided, gate_asked, gate_form, read_gate
from bot.messages.launches.launching import launched
from bot.messages.launches.lists import LISTED, NAME_LISTED, help_text, listed
from bot.messages.launches.menu import MENU, menu
from bot.messages.launches.moving import (
    MOVE,
    Moving,
    date_inputs,
    move_form,
    moved,
    moves,
    read_move,
    stands_now,
)
from bot.messages.launches.planning import PLAN, WORDS_LIMIT, Typed, form, read_form
from bot.messages.launches.reminding import owner_reminder, reminder
from bot.messages.launches.reviewing import (
    REVIEW,
    Reviewing,
    fits_review,
    read_review,
    review_asked,
    review_form,
    reviewed,
    reviewed_meanwhile,
    reviews,
    written,
)
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
    "REVIEW",
    "ROLL_BACK",
    "WORDS_LIMIT",
    "Moving",
    "Reviewing",
    "Typed",
    "bullets",
    "cancel_form",
    "card",
    "date_inputs",
    "date_of",
    "decided",
    "ended",
    "ending",
    "fits_review",
    "form",
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
    "owner_reminder",
    "read_form",
    "read_gate",
    "read_move",
    "read_review",
    "read_why",
    "reminder",
    "review_asked",
    "review_form",
    "reviewed",
    "reviewed_meanwhile",
    "reviews",
    "roll_back_form",
    "stands_now",
    "tick_form",
    "ticked",
    "title",
    "untick_form",
    "unticked",
    "voided",
    "when",
    "written",
]
