"""What the clock does when it looks at a decision: remind who is missing, let a default take effect, ask for a review.

Everything is reckoned at that moment from what is recorded, so a look too many says nothing.
"""

from datetime import datetime

from bot.messages import decisions as messages
from bot.messages.questions import overdue_line
from bot.rules import approval, decisions
from bot.rules.decisions import Decision, ref
from bot.rules.reminders import Hours, Kind, Reminder
from bot.rules.teams import Team
from handlers import reminding
from handlers.cards import card_key
from handlers.decisions import reminded
from handlers.decisions.alarms import hours, set_anew
from handlers.decisions.steps import change, inform, say_in_thread
from storage import alarms, outbox, reminders, teams
from storage import decisions as stored
from storage.engine import Tx


def ring(tx: Tx, which: str, now: datetime) -> None:
    """Look at the decision of this number. It is held until the commit: a second process finds nothing to say."""
    number = int(which)
    decision = stored.get(tx, number)
    team = teams.get(tx, decision.team) if decision is not None else None
    if decision is None or team is None:
        alarms.drop(tx, ref(number))
        return
    around = hours(tx, decision, team)
    pause = around.pause_at(now)
    if pause is not None:
        alarms.set_alarm(tx, decision.ref, team.id, pause[1])  # without an end it sleeps until somebody resumes
        return
    effective = approval.effective_at(decision.approval, around.pauses)
    if effective is not None and effective <= now:
        take_effect(tx, decision, team, around, now)
        return
    _remind(tx, decision, team, around, now)
    _ask_for_review(tx, decision, team, around, now)
    set_anew(tx, decision, now)


def take_effect(tx: Tx, before: Decision, team: Team, around: Hours, now: datetime) -> None:
    """Nobody answered, and what was named for that case is the outcome: the clock's, and never the approver's."""
    after = decisions.take_effect(before, now=now, pauses=around.pauses)
    change(tx, before, after, team, what="took effect by default", by=None, now=now)
    line = messages.verdict_line(after)
    say_in_thread(tx, after, team, f"{after.ref} v{after.version} by default", line, now)
    inform(tx, after, team, now)


def _remind(tx: Tx, decision: Decision, team: Team, around: Hours, now: datetime) -> None:
    def say(due: Reminder) -> None:
        key = reminded.send(tx, decision, team, due)
        if due.kind is Kind.OVERDUE:
            line = overdue_line(decision.question, zone=team.zone, now=now)
            say_in_thread(tx, decision, team, f"{key} thread", line, now)

    reminding.remind(tx, decision.question, stored.REMINDED, around, now, say)


def _ask_for_review(tx: Tx, decision: Decision, team: Team, around: Hours, now: datetime) -> None:
    at = decisions.ask_review_at(decision, around, now=now)
    sent = reminders.find(tx, stored.REMINDED, decision.number)
    if at is None or at > now or decisions.is_review_asked(decision, sent, team.zone):
        return
    reminded.send(tx, decision, team, Reminder(kind=Kind.REVIEW, to=decision.driver, at=now))
    outbox.update(tx, key=card_key(decision), message=messages.card(decision, zone=team.zone, now=now), at=now)
