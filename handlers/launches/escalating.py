"""Nobody says go or no-go, and the owner turns to somebody: who is told, and that the thread says so."""

from datetime import datetime

from bot.messages import launches as messages
from bot.messages.questions import Escalation, escalated, read_escalation
from bot.rules import launches, questions
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import reminding
from handlers.calls import Answer, Call, Done, Open
from handlers.deps import Deps
from handlers.launches.steps import existing, say_in_thread, seen
from storage.engine import Tx


async def on_escalate(call: Call, deps: Deps) -> Answer:
    """*Escalate*, at word that it is overdue."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_is_waiting(launch)
    asked = launches.gate_question(launch)
    questions.check_may_escalate(asked, person, team.admins, now=deps.now())
    first = questions.first_asked(asked, person.id, team.admins)
    return Open(messages.escalate_form(launch, to=first))


async def on_escalated(call: Call, deps: Deps) -> Answer:
    """The form was sent: somebody who can see the channel is told."""
    assert call.view is not None
    launch, person, channel, team = await seen(call, deps, call.number("id"))
    asked_for = read_escalation(call.view.filled)
    await deps.check_named(call, asked_for.to, channel, "to")
    await deps.commit(call, escalate, launch.number, team, asked_for, person, deps.now(), deps.prefix)
    return Done()


def escalate(tx: Tx, number: int, team: Team, asked_for: Escalation, by: Person, now: datetime, prefix: str) -> None:
    """To each person once for each approver and due time. Raises UserError."""
    launch = existing(tx, number)
    launches.check_is_waiting(launch)
    asked = launches.gate_question(launch)
    questions.check_escalation(asked, asked_for.to, by, team.admins, now=now)
    command = f"/{prefix}launch"
    message = escalated(asked, asked_for, by=by.id, admins=team.admins, zone=team.zone, now=now, command=command)
    key, line = reminding.escalate(tx, asked, team, asked_for, message, by=by.id, now=now)
    say_in_thread(tx, launch, team, key, line, now)
