"""Metrics as they stand, and every value they had; what else they were before is in the history."""

from storage.metrics.keeping import (
    add,
    add_value,
    claim_number,
    find_of_team,
    find_of_teams,
    get,
    get_secret,
    save,
    save_secret,
)
from storage.metrics.noting import find_before, find_for_note, find_last

__all__ = [
    "add",
    "add_value",
    "claim_number",
    "find_before",
    "find_for_note",
    "find_last",
    "find_of_team",
    "find_of_teams",
    "get",
    "get_secret",
    "save",
    "save_secret",
]
