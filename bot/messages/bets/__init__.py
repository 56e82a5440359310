"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.alerts import alert
from bot.messages.bets.blocking import blocked_line, blocking, nudged, read_blocking, resolved_line
from bot.messages.bets.cards import card, line, unchanged, updated
from bot.messages.bets.lists import listed
from bot.messages.bets.meanwhile import changed_meanwhile
from bot.messages.bets.placing import placing, read_placing
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import choosing, read_opened, read_updating, updating

__all__ = [
    "alert",
    "blocked_line",
    "blocking",
    "card",
    "changed_meanwhile",
    "choosing",
    "help_text",
    "line",
    "listed",
    "nudged",
    "placing",
    "read_blocking",
    "read_opened",
    "read_placing",
    "read_updating",
    "resolved_line",
    "unchanged",
    "unsure",
    "updated",
    "updating",
]
