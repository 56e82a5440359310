"""Putting a reminder off: by who is asked, recorded, and answered with when it comes again."""

from datetime import datetime, timedelta

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.rules import reminders
from bot.rules.decisions import Decision
from bot.rules.reminders import Hours, Nap, Reminder, Snooze
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.decisions.alarms import hours, set_anew
from handlers.decisions.steps import existing, seen
from handlers.deps import Deps
from storage import decisions as stored
from storage import history
from storage.engine import Tx
from storage.history import Entry

SAME = timedelta(minutes=1)  # an hour from now, and from a moment later, is one wish pressed twice


async def on_snooze(call: Call, deps: Deps) -> Answer:
    """One of the menu at a question or a reminder."""
    decision, _, _, team = await seen(call, deps, call.number("number"))
    nap = _nap(call.facts.get("nap"))
    following = await deps.commit(call, snooze, decision.number, team, nap, call.user, deps.now())
    return Reply(messages.snoozed(decision, following, by=call.user, zone=team.zone))


def _nap(chosen: object) -> Nap:
    for nap in Nap:
        if nap.value == chosen:
            return nap
    raise UserError("not_yours_to_see")


def snooze(tx: Tx, number: int, team: Team, nap: Nap, by: str, now: datetime) -> Reminder | None:
    """Record it, and answer what comes next. Raises UserError for whoever is not asked."""
    decision = existing(tx, number)
    around = hours(tx, decision, team)
    asked = reminders.snooze(decision.approval, nap, by=by, hours=around, now=now)
    if not _is_repeated(tx, decision, asked):
        stored.add_snooze(tx, number, asked)
        after = {"snoozed until": (asked.until or decision.approval.due).isoformat()}
        history.add(tx, Entry(record=decision.ref, what="snoozed", at=now, by=by, before={}, after=after))
        set_anew(tx, decision, now)
    return _following(tx, decision, around, now)


def _is_repeated(tx: Tx, decision: Decision, asked: Snooze) -> bool:
    """Whether the last snooze of this version was by the same person for the same."""
    known = stored.find_snoozes(tx, decision.number)
    last, since = known[-1] if known else None, decision.approval.asked_at
    if last is None or last.by != asked.by or (since is not None and last.at < since):
        return False
    if last.until is None or asked.until is None:
        return last.until == asked.until
    return abs(asked.until - last.until) < SAME


def _following(tx: Tx, decision: Decision, around: Hours, now: datetime) -> Reminder | None:
    return reminders.next_reminder(
        decision.approval,
        decision.driver,
        around,
        sent=stored.find_reminders(tx, decision.number),
        snoozes=stored.find_snoozes(tx, decision.number),
        now=now,
    )
