"""When is somebody's turn before a team's note, and until when can it still be said?

For every ritual that asks people before the weekly note: which notes lie ahead, what a pause silences, and when what
was missed is said late.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from bot.rules import calendar, teams
from bot.rules.calendar import GRACE, Calendar, Slot
from bot.rules.teams import Team

# Of notes that are not paused, what is fresh before one is not before all three, however holidays move them.
AUDIBLE = 3
FAR = 60  # weeks that a search may cross


class Round(Protocol):
    """One note, and when somebody's turns are before it, the first one first."""

    @property
    def moments(self) -> tuple[datetime, ...]: ...


R = TypeVar("R", bound=Round)


def rounds(team: Team, now: datetime, before: Callable[[Slot], R | None]) -> tuple[R, ...]:
    """Before the next notes of a team, in order, until some of them are not silenced by a pause.

    Notes before which nobody can be asked are left out.
    """
    found, after, audible = list[R](), now, 0
    for _ in range(FAR):
        slot = calendar.next_slot(teams.note_rhythm(team), team.calendar, after)
        if slot is None or audible == AUDIBLE:
            break
        after = slot.at
        one = before(slot)
        if one is None:
            continue
        pause = teams.paused(team, one.moments[0])
        if pause is not None and pause.end is None:
            break  # nobody knows when it goes on
        found.append(one)
        audible += any(teams.paused(team, at) is None for at in one.moments)
    return tuple(found)


def is_between_notes(team: Team, at: datetime, slot: Slot) -> bool:
    """Whether the note of that slot is the next one from then on; else it would be asked before the last one."""
    return calendar.next_slot(teams.note_rhythm(team), team.calendar, at) == slot


def still(at: datetime, until: datetime, zone: str, ours: Calendar, now: datetime) -> datetime | None:
    """When it can be said, seen from now: at its moment, or where that was missed, when they work again.

    None from `until` on.
    """
    if now - at > GRACE:
        at = calendar.working_moment(now, zone, calendar=ours)
    return at if at < until else None


def note_at(team: Team, week: str, after: datetime) -> datetime | None:
    """When the note of that ISO week is posted, as the team is set up now; None if it isn't in the weeks to come."""
    coming = calendar.slots(teams.note_rhythm(team), team.calendar, after, after + calendar.CATCH_UP)
    return next((slot.at for slot in coming if slot.key == week), None)
