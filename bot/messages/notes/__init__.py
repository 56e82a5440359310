"""What the weekly note says and how it looks."""

from bot.messages.notes.hinting import hinted
from bot.messages.notes.showing import draft, help_text, note, preview
from bot.messages.notes.wording import TITLES, compose, line, page, title

__all__ = ["TITLES", "compose", "draft", "help_text", "hinted", "line", "note", "page", "preview", "title"]
