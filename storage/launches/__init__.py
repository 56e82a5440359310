"""Launches as they stand, their checklists and templates; what they were before is in the history."""

from storage.launches.finding import find_planned
from storage.launches.keeping import add, add_many, claim_number, get, load, save
from storage.launches.noting import find_for_note
from storage.launches.reminding import REMINDED
from storage.launches.templates import get_template, save_template

__all__ = [
    "REMINDED",
    "add",
    "add_many",
    "claim_number",
    "find_for_note",
    "find_planned",
    "get",
    "get_template",
    "load",
    "save",
    "save_template",
]
