"""Decisions as they stand, every text they had, what was said to them; what they were before is in the history."""

from storage.decisions.exporting import count_stories, find_stories
from storage.decisions.finding import (
    Page,
    find_for_note,
    find_held,
    find_made,
    find_needed,
    find_numbered,
    find_page,
    find_to_answer,
    find_to_review,
)
from storage.decisions.keeping import add_many, claim_number, find_versions, get, save
from storage.decisions.reminding import REMINDED

__all__ = [
    "REMINDED",
    "Page",
    "add_many",
    "claim_number",
    "count_stories",
    "find_for_note",
    "find_held",
    "find_made",
    "find_needed",
    "find_numbered",
    "find_page",
    "find_stories",
    "find_to_answer",
    "find_to_review",
    "find_versions",
    "get",
    "save",
]
