"""What happens when somebody places, updates or asks for a bet. Each file is one part of its life."""

from handlers.bets.checking_in import on_no_change, ring_check_in
from handlers.bets.placing import on_place, on_placing, place
from handlers.bets.talking import on_bet
from handlers.bets.updating import on_choose, on_choosing, on_update, on_updating, say, update

__all__ = [
    "on_bet",
    "on_choose",
    "on_choosing",
    "on_no_change",
    "on_place",
    "on_placing",
    "on_update",
    "on_updating",
    "place",
    "ring_check_in",
    "say",
    "update",
]
