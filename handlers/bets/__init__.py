"""What happens when somebody places, updates or asks for a bet. Each file is one part of its life."""

from handlers.bets.picturing import calibration, sketch_calibration, sketch_hill, sketch_trend
from handlers.bets.placing import on_chosen, on_place, on_placing, place
from handlers.bets.talking import on_bet
from handlers.bets.updating import on_choose, on_choosing, on_update, on_updating, say, update

__all__ = [
    "calibration",
    "on_bet",
    "on_choose",
    "on_choosing",
    "on_chosen",
    "on_place",
    "on_placing",
    "on_update",
    "on_updating",
    "place",
    "say",
    "sketch_calibration",
    "sketch_hill",
    "sketch_trend",
    "update",
]
