"""When does the clock look at a decision next? Reckoned anew after every change, in the same commit."""

from datetime import datetime

from bot.rules import decisions
from bot.rules.approval import State
from bot.rules.decisions import Decision
from bot.rules.reminders import Hours
from bot.rules.teams import Team
from handlers import reminding
from storage import alarms, reminders, teams
from storage import decisions as stored
from storage.engine import Tx


def hours(tx: Tx, decision: Decision, team: Team) -> Hours:
    """When the team and those who may be reminded work; somebody without a zone of their own has the team's."""
    return reminding.hours(tx, decision.question, team)


def set_anew(tx: Tx, decision: Decision, now: datetime) -> None:
    """The team is read here, and held: its calendar or pauses may have changed since it was read for somebody."""
    team = teams.get(tx, decision.team)
    around = hours(tx, decision, team) if team is not None else None
    at = _next(tx, decision, around, now) if around is not None else None
    if at is not None or (around is not None and (decision.approval.state is State.OPEN or _waits(decision, around))):
        # Without a moment: the team is paused, or who is to be asked is gone, and may come back.
        alarms.set_alarm(tx, decision.ref, decision.team, at)
    else:
        alarms.drop(tx, decision.ref)


def _waits(decision: Decision, around: Hours) -> bool:
    """Its driver is gone, who would be asked what came of it."""
    return decision.driver in around.gone and decision.review_on is not None and decision.review is None


def _next(tx: Tx, decision: Decision, around: Hours, now: datetime) -> datetime | None:
    sent = reminders.find(tx, stored.REMINDED, decision.number)
    return decisions.alarm(
        decision,
        around,
        sent=sent,
        snoozes=reminders.find_snoozes(tx, stored.REMINDED, decision.number),
        review_asked=decisions.is_review_asked(decision, sent, around.calendar.zone),
        now=now,
    )
