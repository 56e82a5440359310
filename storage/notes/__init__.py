"""Weekly notes: each team's week, what was posted, and who follows."""

from storage.notes.followers import Follower, add_follower, drop_follower, find_followers
from storage.notes.listing import Told, find_each, find_told
from storage.notes.posted import (
    Posted,
    Version,
    add,
    count_of,
    find_all,
    find_cut_off,
    find_in,
    find_last,
    find_versions,
    get,
    save_corrected,
)
from storage.notes.weeks import add_week, find_last_week, find_newest, find_weeks, get_week, save_week

__all__ = [
    "Follower",
    "Posted",
    "Told",
    "Version",
    "add",
    "add_follower",
    "add_week",
    "count_of",
    "drop_follower",
    "find_all",
    "find_cut_off",
    "find_each",
    "find_followers",
    "find_in",
    "find_last",
    "find_last_week",
    "find_newest",
    "find_told",
    "find_versions",
    "find_weeks",
    "get",
    "get_week",
    "save_corrected",
    "save_week",
]
