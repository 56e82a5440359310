"""What is said of metrics."""

from bot.messages.metrics.listing import listed

__all__ = ["listed"]
