"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.cards import card, line, unchanged, updated
from bot.messages.bets.lists import Sought, filter_form, in_modal, page, read_filter, read_sought
from bot.messages.bets.placing import placing, read_placing
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import changed_meanwhile, choosing, read_opened, read_updating, updating
from bot.messages.bets.whole import show_all
from bot.messages.lists import read_record as read_number

__all__ = [
    "Sought",
    "card",
    "changed_meanwhile",
    "choosing",
    "filter_form",
    "help_text",
    "in_modal",
    "line",
    "page",
    "placing",
    "read_filter",
    "read_number",
    "read_opened",
    "read_placing",
    "read_sought",
    "read_updating",
    "show_all",
    "unchanged",
    "unsure",
    "updated",
    "updating",
]
