"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.alerts import alert
from bot.messages.bets.blocking import blocked_line, blocking, nudged, read_blocking, resolved_line
from bot.messages.bets.cards import card, line, unchanged, updated
from bot.messages.bets.checking_in import AskedBet, already_updated, checked_in
from bot.messages.bets.lists import listed
from bot.messages.bets.meanwhile import changed_meanwhile
from bot.messages.bets.pictures import hill, hill_asked_already, hill_coming, no_hill, trend, with_trend
from bot.messages.bets.placing import opened, placing, placing_again, read_line, read_placing
from bot.messages.bets.record import record
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import choosing, read_opened, read_updating, updating

__all__ = [
    "AskedBet",
    "alert",
    "already_updated",
    "blocked_line",
    "blocking",
    "card",
    "changed_meanwhile",
    "checked_in",
    "choosing",
    "help_text",
    "hill",
    "hill_asked_already",
    "hill_coming",
    "line",
    "listed",
    "no_hill",
    "nudged",
    "opened",
    "placing",
    "placing_again",
    "read_blocking",
    "read_line",
    "read_opened",
    "read_placing",
    "read_updating",
    "record",
    "resolved_line",
    "trend",
    "unchanged",
    "unsure",
    "updated",
    "updating",
    "with_trend",
]
