"""Home: what concerns somebody over all rituals, and what they were shown."""

from storage.home.finding import MOST, find_bets, find_decisions, find_launches, find_metrics, find_notes
from storage.home.keeping import (
    Home,
    claim_look,
    find_due_everywhere,
    find_open,
    find_watched_everywhere,
    follow_again,
    get,
    mark_closed,
    mark_opened,
    mark_published,
    save_looking,
)
from storage.home.rows import HomeRow

__all__ = [
    "MOST",
    "Home",
    "HomeRow",
    "claim_look",
    "find_bets",
    "find_decisions",
    "find_due_everywhere",
    "find_launches",
    "find_metrics",
    "find_notes",
    "find_open",
    "find_watched_everywhere",
    "follow_again",
    "get",
    "mark_closed",
    "mark_opened",
    "mark_published",
    "save_looking",
]
