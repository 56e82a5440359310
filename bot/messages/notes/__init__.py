"""What the weekly note says and how it looks."""

from bot.messages.notes.composing import counted, page, words_of
from bot.messages.notes.full import full_list
from bot.messages.notes.parts import TITLES, title
from bot.messages.notes.showing import draft, headline, help_text, hill, note, preview
from bot.messages.notes.wording import line

__all__ = [
    "TITLES",
    "counted",
    "draft",
    "full_list",
    "headline",
    "help_text",
    "hill",
    "line",
    "note",
    "page",
    "preview",
    "title",
    "words_of",
]
