"""Launches as they stand, their checklists and templates; what they were before is in the history."""

from storage.launches.exporting import count_stories, find_stories
from storage.launches.finding import Page, find_for_note, find_page, find_planned
from storage.launches.keeping import add, add_many, claim_number, get, load, save
from storage.launches.templates import get_template, save_template

__all__ = [
    "Page",
    "add",
    "add_many",
    "claim_number",
    "count_stories",
    "find_for_note",
    "find_page",
    "find_planned",
    "find_stories",
    "get",
    "get_template",
    "load",
    "save",
    "save_template",
]
