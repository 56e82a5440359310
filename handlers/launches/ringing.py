"""What the clock does when it looks at a launch. Reckoned from what is recorded, so a look too many says nothing."""

from collections.abc import Callable
from datetime import datetime

from bot.rules.launches import Launch, ref
from bot.rules.teams import Team, paused
from handlers.launches import asking, reminding, reviewing
from handlers.launches.alarms import set_anew
from storage import alarms, teams
from storage import launches as stored
from storage.engine import Tx

LOOKS: tuple[Callable[[Tx, Launch, Team, datetime], Launch], ...] = (asking.look, reviewing.look, reminding.look)
"""Each says what is due, and answers the launch as it is then."""


def ring(tx: Tx, which: str, now: datetime) -> None:
    """Look at the launch of this number. It is held until the commit: a second process finds nothing to say."""
    number = int(which)
    launch = stored.get(tx, number)
    team = teams.get(tx, launch.team) if launch is not None else None
    if launch is None or team is None:
        alarms.drop(tx, ref(number))
        return
    pause = paused(team, now)
    if pause is not None:
        alarms.set_alarm(tx, launch.ref, team.id, pause.end)  # without an end it sleeps until somebody resumes
        return
    for look in LOOKS:
        launch = look(tx, launch, team, now)
    set_anew(tx, launch, now)
