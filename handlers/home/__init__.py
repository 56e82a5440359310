"""The Home tab: opened, narrowed, turned; `composing` makes what it shows, and handlers.publishing publishes it."""

from handlers.home.composing import compose
from handlers.home.looking import on_clear, on_filter_pressed, on_filtered, on_help, on_look, on_opened, on_turn

__all__ = [
    "compose",
    "on_clear",
    "on_filter_pressed",
    "on_filtered",
    "on_help",
    "on_look",
    "on_opened",
    "on_turn",
]
