"""Putting a reminder off: by who is asked, recorded, and answered with when it comes again."""

from datetime import datetime

from bot.messages.questions import snoozed
from bot.rules.reminders import Nap, Reminder
from bot.rules.teams import Team
from handlers import reminding
from handlers.calls import Answer, Call, Reply
from handlers.decisions.alarms import hours, set_anew
from handlers.decisions.steps import existing, seen_to_decide
from handlers.deps import Deps
from storage import decisions as stored
from storage.engine import Tx


async def on_snooze(call: Call, deps: Deps) -> Answer:
    """One of the menu at a question or a reminder."""
    decision, _, _, team = await seen_to_decide(call, deps, call.number("number"))
    nap = reminding.read_nap(call.facts.get("nap"))
    following = await deps.commit(call, snooze, decision.number, team, nap, call.user, deps.now())
    return Reply(snoozed(decision.question, following, by=call.user, zone=team.zone))


def snooze(tx: Tx, number: int, team: Team, nap: Nap, by: str, now: datetime) -> Reminder | None:
    """Record it, and answer what comes next. Raises UserError for whoever is not asked."""
    decision = existing(tx, number)
    asked, around = decision.question, hours(tx, decision, team)
    if reminding.snooze(tx, asked, stored.REMINDED, around, nap, by=by, now=now):
        set_anew(tx, decision, now)
    return reminding.following(tx, asked, stored.REMINDED, around, now)
