"""What is said of metrics."""

from bot.messages.metrics.listing import listed
from bot.messages.metrics.numbers import moved, shown

__all__ = ["listed", "moved", "shown"]
