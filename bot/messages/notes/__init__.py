"""What the weekly note says and how it looks."""

from bot.messages.notes.composing import counted, page
from bot.messages.notes.corrected import corrected_line
from bot.messages.notes.correcting import Recorded, Standing
from bot.messages.notes.correcting import form as correcting
from bot.messages.notes.correcting import form_again as correcting_again
from bot.messages.notes.correcting import meanwhile as corrected_meanwhile
from bot.messages.notes.correcting import read_choice as read_corrected_key
from bot.messages.notes.correcting import read_form as read_correction
from bot.messages.notes.drafting import (
    NEXT_CAME,
    NOBODY_THERE,
    Posting,
    controls,
    draft,
    handed_on,
    missed_because,
    newer,
    not_posted,
    over,
    posted,
    posted_now,
    settled,
    stands,
    still_held,
)
from bot.messages.notes.editing import Editing, edit_form, hide_form, mark, read_words, words_again
from bot.messages.notes.exporting import EXPORT, Story, exported
from bot.messages.notes.following import began, below, ended, follows
from bot.messages.notes.following import form as followers_form
from bot.messages.notes.following import read_form as read_followers
from bot.messages.notes.full import full_list
from bot.messages.notes.hinting import hinted
from bot.messages.notes.holding import hold_form, outcome, read_why, skip_form, skipped_line, to_come, unskipped_line
from bot.messages.notes.listing import LIST, WEEKS, Row, listed
from bot.messages.notes.past import LAST, PAST, absent, past, read_week, version, versions, which_team
from bot.messages.notes.showing import delivered, help_text, hill, note, preview
from bot.messages.notes.wording import line

__all__ = [
    "EXPORT",
    "LAST",
    "LIST",
    "NEXT_CAME",
    "NOBODY_THERE",
    "PAST",
    "WEEKS",
    "Editing",
    "Posting",
    "Recorded",
    "Row",
    "Standing",
    "Story",
    "absent",
    "began",
    "below",
    "controls",
    "corrected_line",
    "corrected_meanwhile",
    "correcting",
    "correcting_again",
    "counted",
    "delivered",
    "draft",
    "edit_form",
    "ended",
    "exported",
    "followers_form",
    "follows",
    "full_list",
    "handed_on",
    "help_text",
    "hide_form",
    "hill",
    "hinted",
    "hold_form",
    "line",
    "listed",
    "mark",
    "missed_because",
    "newer",
    "not_posted",
    "note",
    "outcome",
    "over",
    "page",
    "past",
    "posted",
    "posted_now",
    "preview",
    "read_corrected_key",
    "read_correction",
    "read_followers",
    "read_week",
    "read_why",
    "read_words",
    "settled",
    "skip_form",
    "skipped_line",
    "stands",
    "still_held",
    "to_come",
    "unskipped_line",
    "version",
    "versions",
    "which_team",
    "words_again",
]
