"""Putting the question at the gate off: by who is asked, recorded, and answered with when it comes again."""

from datetime import datetime

from bot.messages.questions import snoozed
from bot.rules import launches
from bot.rules.reminders import Nap, Reminder
from bot.rules.teams import Team
from handlers import reminding
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.launches import asked
from handlers.launches.alarms import set_anew
from handlers.launches.steps import existing, seen_to_decide
from storage import launches as stored
from storage.engine import Tx


async def on_snooze(call: Call, deps: Deps) -> Answer:
    """One of the menu at the question or a reminder."""
    launch, _, _, team = await seen_to_decide(call, deps, call.number("id"))
    nap = reminding.read_nap(call.facts.get("nap"))
    following = await deps.commit(call, snooze, launch.number, team, nap, call.user, deps.now())
    return Reply(snoozed(launches.gate_question(launch), following, by=call.user, zone=team.zone))


def snooze(tx: Tx, number: int, team: Team, nap: Nap, by: str, now: datetime) -> Reminder | None:
    """Record it, and answer what comes next. Raises UserError for whoever is not asked."""
    launch = existing(tx, number)
    launches.check_may_decide(launch, by, now=now)
    question, around = launches.gate_question(launch), asked.hours(tx, launch, team)
    if reminding.snooze(tx, question, stored.REMINDED, around, nap, by=by, now=now):
        set_anew(tx, launch, now)
    return reminding.following(tx, question, stored.REMINDED, around, now)
