"""What is said about a launch: its form, its card, its checklist, its gate, lists and reminders."""

from bot.messages.launches.cards import ITEMS_SHOWN, LEAST_QUOTED, LEFT, QUOTED, card
from bot.messages.launches.checklist import tick_form, ticked, untick_form, unticked, voided
from bot.messages.launches.export import EXPORT, exported
from bot.messages.launches.gate import GATE, decided, gate_asked, gate_form, launched, read_gate
from bot.messages.launches.lists import (
    NAME_SHOWN,
    Sought,
    filter_form,
    in_modal,
    page,
    read_filter,
    read_sought,
)
from bot.messages.launches.past import entry, history
from bot.messages.launches.planning import PLAN, WORDS_LIMIT, Typed, form, read_form
from bot.messages.launches.reminding import owner_reminder, reminder
from bot.messages.launches.talking import help_text
from bot.messages.launches.whole import read_all
from bot.messages.launches.words import HEADINGS, bullets, date_of, gate_line, guarded, open_items, title, when

__all__ = [
    "EXPORT",
    "GATE",
    "HEADINGS",
    "ITEMS_SHOWN",
    "LEAST_QUOTED",
    "LEFT",
    "NAME_SHOWN",
    "PLAN",
    "QUOTED",
    "WORDS_LIMIT",
    "Sought",
    "Typed",
    "bullets",
    "card",
    "date_of",
    "decided",
    "entry",
    "exported",
    "filter_form",
    "form",
    "gate_asked",
    "gate_form",
    "gate_line",
    "guarded",
    "help_text",
    "history",
    "in_modal",
    "launched",
    "open_items",
    "owner_reminder",
    "page",
    "read_all",
    "read_filter",
    "read_form",
    "read_gate",
    "read_sought",
    "reminder",
    "tick_form",
    "ticked",
    "title",
    "untick_form",
    "unticked",
    "voided",
    "when",
]
