"""What the weekly note says and how it looks."""

from bot.messages.notes.showing import draft, help_text, note, preview
from bot.messages.notes.wording import TITLES, compose, line, page, title

__all__ = ["TITLES", "compose", "draft", "help_text", "line", "note", "page", "preview", "title"]
