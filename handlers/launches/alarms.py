"""When does the clock look at a launch next? Reckoned anew after every change, in the same commit."""

from collections.abc import Callable
from datetime import datetime

from bot.rules.launches import Launch
from bot.rules.teams import Team, paused
from handlers.launches import asked, days_off, reviewing
from storage import alarms, teams
from storage.engine import Tx

NEXT: tuple[Callable[[Tx, Launch, Team, datetime], datetime | None], ...] = (
    asked.next_at,
    days_off.reminder_at,
    reviewing.next_at,
)
"""The next moment of each thing that the clock does about a launch; None while there is none."""


def set_anew(tx: Tx, launch: Launch, now: datetime) -> None:
    """The team is read here, and held: its calendar or pauses may have changed since it was read for somebody."""
    team = teams.get(tx, launch.team)
    if team is None or launch.ending is not None:
        alarms.drop(tx, launch.ref)
        return
    moments = [at for next_at in NEXT if (at := next_at(tx, launch, team, now)) is not None]
    if moments or launch.is_coming or paused(team, now) is not None or reviewing.waits(tx, launch):
        # Without a moment it sleeps: a pause may have no end yet, or who is to be asked is gone; whoever resumes, or
        # comes back, rings it.
        alarms.set_alarm(tx, launch.ref, launch.team, min(moments, default=None))
    else:
        alarms.drop(tx, launch.ref)
