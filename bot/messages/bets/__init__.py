"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.cards import card, line, unchanged, updated
from bot.messages.bets.changing import (
    edited_line,
    edited_meanwhile,
    editing,
    mistaken,
    mistaken_line,
    read_editing,
    read_why,
)
from bot.messages.bets.closing import (
    Ended,
    closed_line,
    closing,
    closing_meanwhile,
    read_closing,
    reopened_line,
    reopening,
)
from bot.messages.bets.lists import listed
from bot.messages.bets.past import entry, history
from bot.messages.bets.placing import placing, read_placing
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import changed_meanwhile, choosing, read_opened, read_updating, updating

__all__ = [
    "Ended",
    "card",
    "changed_meanwhile",
    "choosing",
    "closed_line",
    "closing",
    "closing_meanwhile",
    "edited_line",
    "edited_meanwhile",
    "editing",
    "entry",
    "help_text",
    "history",
    "line",
    "listed",
    "mistaken",
    "mistaken_line",
    "placing",
    "read_closing",
    "read_editing",
    "read_opened",
    "read_placing",
    "read_updating",
    "read_why",
    "reopened_line",
    "reopening",
    "unchanged",
    "unsure",
    "updated",
    "updating",
]
