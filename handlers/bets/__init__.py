"""What happens when somebody places, updates or asks for a bet. Each file is one part of its life."""

from handlers.bets.changing import edit, on_edited, on_menu, on_mistaken, take_off
from handlers.bets.closing import close, on_close, on_closing, on_reopen, on_reopening, reopen
from handlers.bets.placing import on_place, on_placing, place
from handlers.bets.reading import on_entry, on_history, on_turn
from handlers.bets.talking import on_bet
from handlers.bets.updating import on_choose, on_choosing, on_update, on_updating, say, update

__all__ = [
    "close",
    "edit",
    "on_bet",
    "on_choose",
    "on_choosing",
    "on_close",
    "on_closing",
    "on_edited",
    "on_entry",
    "on_history",
    "on_menu",
    "on_mistaken",
    "on_place",
    "on_placing",
    "on_reopen",
    "on_reopening",
    "on_turn",
    "on_update",
    "on_updating",
    "place",
    "reopen",
    "say",
    "take_off",
    "update",
]
