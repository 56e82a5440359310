"""What is said of past weeks: when is a note of a week due, and how much was delivered of what was promised?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.rules import calendar
from bot.rules.bets import Promise, PromiseKind, Result
from bot.rules.calendar import Slot
from bot.rules.teams import Team, note_rhythm

DELIVERED_OVER = timedelta(weeks=8)
AROUND = timedelta(days=28)  # a holiday moves a note by at most two weeks or so, and never farther
YEARS = range(1970, 9000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Of the commits of the last eight weeks: how many were made, and how many of them kept."""

    kept: int
    made: int


def delivered(promises: Iterable[Promise], *, since: datetime, until: datetime) -> Delivered:
    """Each commit that was made in the eight weeks up to the last note's cut-off (`until`) counts once.

    However long one stood without an answer, it is one: made, and not kept. So is one that was kept partly. What the
    last note first told of, as promised for the week after it, is not due yet: it counts once it is answered, or a note
    has told what became of it. That note's own week began at `since`.
    """
    first = until - DELIVERED_OVER
    made = [
        one
        for one in promises
        if one.kind is PromiseKind.COMMIT
        and first < one.made_at <= until
        and (one.result is not None or one.made_at <= since)
    ]
    return Delivered(kept=sum(one.result is Result.KEPT for one in made), made=len(made))


def slot_of(team: Team, week: str) -> Slot | None:
    """When the note of that week is due by the team's settings of now; None where no note comes in it."""
    first = calendar.week_first_day(week)
    if first.year not in YEARS:
        return None
    monday = calendar.instant(first, time(0), team.zone)
    found = calendar.slots(note_rhythm(team), team.calendar, monday - AROUND, monday + AROUND)
    return next((slot for slot in found if slot.key == week), None)
