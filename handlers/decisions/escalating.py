"""Nobody answers, and the driver turns to somebody: who is told, and that the thread says so."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.decisions import Escalation
from bot.rules import decisions
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open
from handlers.decisions.steps import existing, say_in_thread, seen
from handlers.deps import Deps
from storage import history, outbox
from storage.engine import Tx
from storage.history import Entry


async def on_escalate(call: Call, deps: Deps) -> Answer:
    """*Escalate*, at word that it is overdue."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_escalate(decision, person, team.admins, now=deps.now())
    first = decisions.first_asked(decision, person.id, team.admins)
    return Open(messages.escalate_form(decision, to=first, metadata={"number": decision.number}))


async def on_escalated(call: Call, deps: Deps) -> Answer:
    """The form was sent: somebody who can see the channel is told."""
    assert call.view is not None
    decision, person, channel, team = await seen(call, deps, call.number("number"))
    asked_for = messages.read_escalation(call.view.filled)
    await deps.check_named(call, asked_for.to, channel, "to")
    await deps.commit(call, escalate, decision.number, team, asked_for, person, deps.now(), deps.prefix)
    return Done()


def escalate(tx: Tx, number: int, team: Team, asked_for: Escalation, by: Person, now: datetime, prefix: str) -> None:
    """To each person once for each approver and due time. Raises UserError."""
    decision, to = existing(tx, number), asked_for.to
    decisions.check_escalation(decision, to, by, team.admins, now=now)
    asked = decision.approval
    key = f"{decision.ref} v{asked.version} {asked.approver} due {asked.due.isoformat()} escalated to {to}"
    if outbox.get(tx, key) is not None:
        raise UserError("already_escalated", field="to", person=to)
    entry = Entry(
        record=decision.ref,
        what="escalated",
        at=now,
        by=by.id,
        before={},
        after={"escalated to": to},
        why=asked_for.note or None,
    )
    history.add(tx, entry)
    outbox.put(
        tx,
        key=key,
        to=to,
        message=messages.escalated(
            decision, asked_for, by=by.id, admins=team.admins, zone=team.zone, now=now, prefix=prefix
        ),
        about=f"the escalation of {decision.ref}",
        at=now,
        team=team.id,
        owner=by.id,
    )
    line = messages.escalated_line(decision, to, by=by.id)
    say_in_thread(tx, decision, team, f"{key} thread", line, now)
