"""Nobody answers, and the driver turns to somebody: who is told, and that the thread says so."""

from datetime import datetime

from bot.messages import decisions as messages
from bot.messages.questions import Escalation, read_escalation
from bot.rules import questions
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import reminding
from handlers.calls import Answer, Call, Done, Open
from handlers.decisions.steps import existing, say_in_thread, seen
from handlers.deps import Deps
from storage.engine import Tx


async def on_escalate(call: Call, deps: Deps) -> Answer:
    """*Escalate*, at word that it is overdue."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    questions.check_may_escalate(decision.question, person, team.admins, now=deps.now())
    first = questions.first_asked(decision.question, person.id, team.admins)
    return Open(messages.escalate_form(decision, to=first, metadata={"number": decision.number}))


async def on_escalated(call: Call, deps: Deps) -> Answer:
    """The form was sent: somebody who can see the channel is told."""
    assert call.view is not None
    decision, person, channel, team = await seen(call, deps, call.number("number"))
    asked_for = read_escalation(call.view.filled)
    await deps.check_named(call, asked_for.to, channel, "to")
    await deps.commit(call, escalate, decision.number, team, asked_for, person, deps.now(), deps.prefix)
    return Done()


def escalate(tx: Tx, number: int, team: Team, asked_for: Escalation, by: Person, now: datetime, prefix: str) -> None:
    """To each person once for each approver and due time. Raises UserError."""
    decision = existing(tx, number)
    questions.check_escalation(decision.question, asked_for.to, by, team.admins, now=now)
    message = messages.escalated(
        decision, asked_for, by=by.id, admins=team.admins, zone=team.zone, now=now, prefix=prefix
    )
    key, line = reminding.escalate(tx, decision.question, team, asked_for, message, by=by.id, now=now)
    say_in_thread(tx, decision, team, key, line, now)
