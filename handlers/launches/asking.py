"""The gate opens and the approver is asked, reminded, and, if nobody answers, the owner is told."""

from dataclasses import replace
from datetime import datetime

from bot.messages.questions import overdue_line
from bot.rules import launches
from bot.rules.launches import Launch
from bot.rules.reminders import Kind, Reminder
from bot.rules.teams import Team
from handlers import reminding
from handlers.launches import asked
from handlers.launches.steps import change, say_in_thread
from storage import launches as stored
from storage.engine import Tx


def look(tx: Tx, launch: Launch, team: Team, now: datetime) -> Launch:
    """Three working days before the launch its approver is asked, once, and reminded from then on."""
    at = launches.gate_asks_at(launch, team, now)
    if at is not None and at <= now:
        launch = ask(tx, launch, team, now)
    if launches.is_asked(launch):
        _remind(tx, launch, team, now)
    return launch


def ask(tx: Tx, before: Launch, team: Team, now: datetime) -> Launch:
    """The gate opens: its question is put, as whatever changes the question puts it."""
    after = replace(before, approval=replace(before.approval, asked_at=now), version=before.version + 1)
    change(tx, before, after, team, what="gate opened", by=None, now=now)
    return after


def _remind(tx: Tx, launch: Launch, team: Team, now: datetime) -> None:
    question = launches.gate_question(launch)

    def say(due: Reminder) -> None:
        key = asked.send(tx, launch, team, due)
        if due.kind is Kind.OVERDUE:
            say_in_thread(tx, launch, team, f"{key} thread", overdue_line(question, zone=team.zone, now=now), now)

    reminding.remind(tx, question, stored.REMINDED, asked.hours(tx, launch, team), now, say)
