"""What is said about a bet. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.bets.alerts import alert
from bot.messages.bets.blocking import blocked_line, blocking, nudged, passed_line, read_blocking, resolved_line
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
from bot.messages.bets.checking_in import AskedBet, already_updated, checked_in
from bot.messages.bets.closing import (
    Ended,
    closed_line,
    closing,
    closing_meanwhile,
    read_closing,
    reopened_line,
    reopening,
)
from bot.messages.bets.lists import Sought, filter_form, in_modal, page, read_filter, read_sought
from bot.messages.bets.meanwhile import changed_meanwhile, saved_together
from bot.messages.bets.past import entry, history
from bot.messages.bets.pictures import calibration, hill, hill_asked_already, hill_coming, no_hill, trend
from bot.messages.bets.placing import opened, placing, placing_again, read_line, read_placing
from bot.messages.bets.record import record
from bot.messages.bets.talking import help_text, unsure
from bot.messages.bets.updating import OFFERED, choosing, read_opened, read_updating, updating
from bot.messages.bets.whole import show_all
from bot.messages.lists import read_record as read_number

__all__ = [
    "OFFERED",
    "AskedBet",
    "Ended",
    "Sought",
    "alert",
    "already_updated",
    "blocked_line",
    "blocking",
    "calibration",
    "card",
    "changed_meanwhile",
    "checked_in",
    "choosing",
    "closed_line",
    "closing",
    "closing_meanwhile",
    "edited_line",
    "edited_meanwhile",
    "editing",
    "entry",
    "filter_form",
    "help_text",
    "hill",
    "hill_asked_already",
    "hill_coming",
    "history",
    "in_modal",
    "line",
    "mistaken",
    "mistaken_line",
    "no_hill",
    "nudged",
    "opened",
    "page",
    "passed_line",
    "placing",
    "placing_again",
    "read_blocking",
    "read_closing",
    "read_editing",
    "read_filter",
    "read_line",
    "read_number",
    "read_opened",
    "read_placing",
    "read_sought",
    "read_updating",
    "read_why",
    "record",
    "reopened_line",
    "reopening",
    "resolved_line",
    "saved_together",
    "show_all",
    "trend",
    "unchanged",
    "unsure",
    "updated",
    "updating",
]
