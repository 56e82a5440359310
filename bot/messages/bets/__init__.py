"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.cards import card, line, unchanged, updated
from bot.messages.bets.checking_in import AskedBet, already_updated, checked_in
from bot.messages.bets.lists import listed
from bot.messages.bets.placing import placing, read_placing
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import changed_meanwhile, choosing, read_opened, read_updating, updating

__all__ = [
    "AskedBet",
    "already_updated",
    "card",
    "changed_meanwhile",
    "checked_in",
    "choosing",
    "help_text",
    "line",
    "listed",
    "placing",
    "read_opened",
    "read_placing",
    "read_updating",
    "unchanged",
    "unsure",
    "updated",
    "updating",
]
