"""The Home tab: opened, narrowed, turned. What it shows is made in `composing`, and published by handlers.publishing."""

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
