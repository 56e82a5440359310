"""What happens when somebody places, updates or asks for a bet. Each file is one part of its life."""

from handlers.bets.blocking import block, on_block_message, on_blocking, on_unblock, unblock
from handlers.bets.changing import edit, on_edited, on_menu, on_mistaken, take_off
from handlers.bets.checking_in import on_no_change, ring_check_in
from handlers.bets.closing import close, on_close, on_closing, on_reopen, on_reopening, reopen
from handlers.bets.finding import on_filter_pressed, on_filtered, on_page, on_show
from handlers.bets.held import HOLDS
from handlers.bets.nudging import ring
from handlers.bets.picturing import calibration, on_hill, sketch_calibration, sketch_hill, sketch_trend
from handlers.bets.placing import on_chosen, on_place, on_placing, place
from handlers.bets.reading import on_entry, on_history, on_show_all, on_turn
from handlers.bets.recording import on_record_pressed
from handlers.bets.talking import on_bet
from handlers.bets.updating import on_choose, on_choosing, on_update, on_updating, say, update

__all__ = [
    "HOLDS",
    "block",
    "calibration",
    "close",
    "edit",
    "on_bet",
    "on_block_message",
    "on_blocking",
    "on_choose",
    "on_choosing",
    "on_chosen",
    "on_close",
    "on_closing",
    "on_edited",
    "on_entry",
    "on_filter_pressed",
    "on_filtered",
    "on_hill",
    "on_history",
    "on_menu",
    "on_mistaken",
    "on_no_change",
    "on_page",
    "on_place",
    "on_placing",
    "on_record_pressed",
    "on_reopen",
    "on_reopening",
    "on_show",
    "on_show_all",
    "on_turn",
    "on_unblock",
    "on_update",
    "on_updating",
    "place",
    "reopen",
    "ring",
    "ring_check_in",
    "say",
    "sketch_calibration",
    "sketch_hill",
    "sketch_trend",
    "take_off",
    "unblock",
    "update",
]
