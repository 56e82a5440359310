"""What happens when somebody places, updates or asks for a bet. Each file is one part of its life."""

from handlers.bets.finding import on_filter_pressed, on_filtered, on_page, on_show
from handlers.bets.placing import on_place, on_placing, place
from handlers.bets.reading import on_show_all, on_turn
from handlers.bets.talking import on_bet
from handlers.bets.updating import on_choose, on_choosing, on_update, on_updating, say, update

__all__ = [
    "on_bet",
    "on_choose",
    "on_choosing",
    "on_filter_pressed",
    "on_filtered",
    "on_page",
    "on_place",
    "on_placing",
    "on_show",
    "on_show_all",
    "on_turn",
    "on_update",
    "on_updating",
    "place",
    "say",
    "update",
]
