"""Launches as they stand, their checklists and templates; what they were before is in the history."""

from storage.launches.exporting import count_stories, find_stories
from storage.launches.finding import Page, find_near, find_page
from storage.launches.keeping import add, add_many, claim_number, get, save
from storage.launches.noting import find_for_note, find_names
from storage.launches.nudging import add_nudge, find_held, find_nudges, find_numbered, find_with_items_of, mark_put_off
from storage.launches.reminding import REMINDED
from storage.launches.templates import get_import, get_template, save_import, save_template

__all__ = [
    "REMINDED",
    "Page",
    "add",
    "add_many",
    "add_nudge",
    "claim_number",
    "count_stories",
    "find_for_note",
    "find_held",
    "find_names",
    "find_near",
    "find_nudges",
    "find_numbered",
    "find_page",
    "find_stories",
    "find_with_items_of",
    "get",
    "get_import",
    "get_template",
    "mark_put_off",
    "save",
    "save_import",
    "save_template",
]
