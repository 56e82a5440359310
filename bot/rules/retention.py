"""How long are words of closed records kept, and when are they deleted?"""

from dataclasses import dataclass
from datetime import datetime, timedelta

YEARS = (1, 2, 3, 5, 7)
NOTICE = timedelta(days=14)
"""So long before the first time whoever set it is told how much it is."""
DELETED = "[deleted]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """Words of what was closed so many years ago are deleted, from `begins` on; None until somebody was told.

    `by` is who set it, and is told; another admin once they can't be told any more.
    """

    years: int
    by: str
    at: datetime
    begins: datetime | None = None


def closed_before(years: int, now: datetime) -> datetime:
    """What was closed up to then is old."""
    try:
        return now.replace(year=now.year - years)
    except ValueError:  # a 29th of February
        return now.replace(year=now.year - years, day=28)


def without_words(text: str) -> str:
    """What is left of a text; one that says nothing goes on saying nothing."""
    return DELETED if text.strip() else text
