"""When does the clock look at a launch next? Reckoned anew after every change, in the same commit."""

from datetime import datetime

from bot.rules import launches
from bot.rules.launches import Launch
from bot.rules.teams import Team
from handlers.launches import days_off
from storage import alarms, teams
from storage.engine import Tx


def set_anew(tx: Tx, launch: Launch, now: datetime) -> None:
    """The team is read here, and held: its calendar or pauses may have changed since it was read for somebody."""
    team = teams.get(tx, launch.team)
    at = _next(tx, launch, team, now) if team is not None else None
    if at is not None:
        alarms.set_alarm(tx, launch.ref, launch.team, at)
    else:
        alarms.drop(tx, launch.ref)


def _next(tx: Tx, launch: Launch, team: Team, now: datetime) -> datetime | None:
    moments = [days_off.reminder_at(tx, launch, team, now)]
    if launch.is_coming and launch.approval.asked_at is None:
        moments.append(launches.gate_opens_at(launch, team))
    return min((one for one in moments if one is not None), default=None)
