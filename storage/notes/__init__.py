"""Weekly notes: each team's week, what was posted, and who follows."""

from storage.notes.followers import Follower, add_follower, drop_follower, find_followers
from storage.notes.posted import Posted, add, find_last, get
from storage.notes.weeks import add_week, find_last_week, get_week, save_week

__all__ = [
    "Follower",
    "Posted",
    "add",
    "add_follower",
    "add_week",
    "drop_follower",
    "find_followers",
    "find_last",
    "find_last_week",
    "get",
    "get_week",
    "save_week",
]
