"""Metrics as they stand, and every value they had; what else they were before is in the history."""

from storage.metrics.asking import add_asking, find_askings, find_numbered, find_owned, mark_asking_put_off
from storage.metrics.keeping import (
    KIND,
    add,
    add_value,
    claim_number,
    find_of_team,
    find_of_teams,
    get,
    get_secret,
    get_source,
    save,
    save_secret,
)
from storage.metrics.locked import find_unreadable_everywhere
from storage.metrics.noting import find_before, find_for_note, find_last, find_values
from storage.metrics.wanting import (
    Wanted,
    find_wanted,
    find_workspaces_wanting_everywhere,
    is_still_wanted,
    mark_done,
    mark_team_wanted,
    mark_wanted,
    mark_wanted_again,
    next_wanted_everywhere,
)

__all__ = [
    "KIND",
    "Wanted",
    "add",
    "add_asking",
    "add_value",
    "claim_number",
    "find_askings",
    "find_before",
    "find_for_note",
    "find_last",
    "find_numbered",
    "find_of_team",
    "find_of_teams",
    "find_owned",
    "find_unreadable_everywhere",
    "find_values",
    "find_wanted",
    "find_workspaces_wanting_everywhere",
    "get",
    "get_secret",
    "get_source",
    "is_still_wanted",
    "mark_asking_put_off",
    "mark_done",
    "mark_team_wanted",
    "mark_wanted",
    "mark_wanted_again",
    "next_wanted_everywhere",
    "save",
    "save_secret",
]
