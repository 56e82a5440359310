"""What happens when somebody places, updates or asks for a bet. Each file is one part of its life."""

from handlers.bets.blocking import block, on_block_message, on_blocking, on_unblock, unblock
from handlers.bets.nudging import ring
from handlers.bets.placing import on_place, on_placing, place
from handlers.bets.talking import on_bet
from handlers.bets.updating import on_choose, on_choosing, on_update, on_updating, say, update

__all__ = [
    "block",
    "on_bet",
    "on_block_message",
    "on_blocking",
    "on_choose",
    "on_choosing",
    "on_place",
    "on_placing",
    "on_unblock",
    "on_update",
    "on_updating",
    "place",
    "ring",
    "say",
    "unblock",
    "update",
]
