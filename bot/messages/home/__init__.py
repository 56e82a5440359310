"""The Home tab: what needs somebody, their bets, launches and teams, each with what can be done about it."""

from bot.messages.home.filtering import filter_form, read_filter, read_turn
from bot.messages.home.lines import OfTeam
from bot.messages.home.view import Shown, slow, view

__all__ = ["OfTeam", "Shown", "filter_form", "read_filter", "read_turn", "slow", "view"]
