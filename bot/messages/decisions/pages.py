"""The pages of a modal about a decision, with the buttons that turn them."""

from functools import partial

from bot.messages import pages
from bot.messages.pages import SHOWN, Turns, pieces, whole

TURNS = Turns(back="decisions.turn_back", on="decisions.turn_on")
book = partial(pages.book, ids=TURNS)
turns = partial(pages.turns, ids=TURNS)

__all__ = ["SHOWN", "book", "pieces", "turns", "whole"]
