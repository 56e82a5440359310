"""What is said about a launch: its form, its card, its checklist, its gate, lists and reminders."""

from bot.messages.launches.cards import ITEMS_SHOWN, LEAST_QUOTED, LEFT, QUOTED, card
from bot.messages.launches.checklist import tick_form, ticked, untick_form, unticked, voided
from bot.messages.launches.gate import GATE, decided, gate_asked, gate_form, launched, read_gate
from bot.messages.launches.lists import LISTED, NAME_LISTED, help_text, listed
from bot.messages.launches.nudging import NudgedItem, nudged
from bot.messages.launches.planning import PLAN, WORDS_LIMIT, Typed, form, read_form
from bot.messages.launches.reminding import reminder
from bot.messages.launches.words import HEADINGS, bullets, date_of, gate_line, guarded, open_items, title, when

__all__ = [
    "GATE",
    "HEADINGS",
    "ITEMS_SHOWN",
    "LEAST_QUOTED",
    "LEFT",
    "LISTED",
    "NAME_LISTED",
    "PLAN",
    "QUOTED",
    "WORDS_LIMIT",
    "NudgedItem",
    "Typed",
    "bullets",
    "card",
    "date_of",
    "decided",
    "form",
    "gate_asked",
    "gate_form",
    "gate_line",
    "guarded",
    "help_text",
    "launched",
    "listed",
    "nudged",
    "open_items",
    "read_form",
    "read_gate",
    "reminder",
    "tick_form",
    "ticked",
    "title",
    "untick_form",
    "unticked",
    "voided",
    "when",
]
