"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.cards import card, line, unchanged, updated
from bot.messages.bets.lists import listed
from bot.messages.bets.placing import opened, placing, placing_again, read_line, read_placing
from bot.messages.bets.record import record
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import changed_meanwhile, choosing, read_opened, read_updating, updating

__all__ = [
    "card",
    "changed_meanwhile",
    "choosing",
    "help_text",
    "line",
    "listed",
    "opened",
    "placing",
    "placing_again",
    "read_line",
    "read_opened",
    "read_placing",
    "read_updating",
    "record",
    "unchanged",
    "unsure",
    "updated",
    "updating",
]
