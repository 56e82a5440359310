"""What the weekly note says and how it looks."""

from bot.messages.notes.correcting import Standing, corrected_line
from bot.messages.notes.correcting import form as correcting
from bot.messages.notes.correcting import form_again as correcting_again
from bot.messages.notes.correcting import meanwhile as corrected_meanwhile
from bot.messages.notes.correcting import read_choice as read_corrected_key
from bot.messages.notes.correcting import read_form as read_correction
from bot.messages.notes.exporting import EXPORT, Story, exported
from bot.messages.notes.following import began, ended, followed_by, follows
from bot.messages.notes.following import form as followers_form
from bot.messages.notes.following import read_form as read_followers
from bot.messages.notes.hinting import hinted
from bot.messages.notes.listing import LIST, WEEKS, Row, listed
from bot.messages.notes.past import LAST, PAST, absent, past, read_week, version, versions, which_team
from bot.messages.notes.showing import delivered, draft, help_text, note, preview
from bot.messages.notes.wording import TITLES, compose, line, page, title

__all__ = [
    "EXPORT",
    "LAST",
    "LIST",
    "PAST",
    "TITLES",
    "WEEKS",
    "Row",
    "Standing",
    "Story",
    "absent",
    "began",
    "compose",
    "corrected_line",
    "corrected_meanwhile",
    "correcting",
    "correcting_again",
    "delivered",
    "draft",
    "ended",
    "exported",
    "followed_by",
    "followers_form",
    "follows",
    "help_text",
    "hinted",
    "line",
    "listed",
    "note",
    "page",
    "past",
    "preview",
    "read_corrected_key",
    "read_correction",
    "read_followers",
    "read_week",
    "title",
    "version",
    "versions",
    "which_team",
]
