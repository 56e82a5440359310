"""Launches as they stand, their checklists and templates; what they were before is in the history."""

from storage.launches.finding import Page, find_for_note, find_page, find_planned
from storage.launches.keeping import add, add_many, claim_number, get, load, save
from storage.launches.templates import get_template, save_template

__all__ = [
    "Page",
    "add",
    "add_many",
    "claim_number",
    "find_for_note",
    "find_page",
    "find_planned",
    "get",
    "get_template",
    "load",
    "save",
    "save_template",
]
