"""New evidence on what was decided: brought by anybody who sees it, answered by who decides."""

from collections.abc import Collection
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.decisions import Answer as Answered
from bot.rules import decisions
from bot.rules.approval import whose_turn
from bot.rules.decisions import Decision, Outcome
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import gone
from handlers.calls import Answer, Call, Done, Open
from handlers.decisions.steps import (
    change,
    commitment_key,
    existing,
    reopening_key,
    say_in_thread,
    seen,
    seen_to_answer,
    start,
    update_if_said,
)
from handlers.deps import Deps
from handlers.offering import check_runs
from storage import decisions as stored
from storage import outbox
from storage.engine import Tx


async def on_reopen(call: Call, deps: Deps) -> Answer:
    """*Reopen* on what is decided: the form for the evidence."""
    decision, _, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_reopen(decision, now=deps.now())
    asked = whose_turn(decisions.answering(decision), deps.now())
    return Open(messages.reopening_form(decision, asked=asked, zone=team.zone, metadata={"number": decision.number}))


async def on_reopening(call: Call, deps: Deps) -> Answer:
    """The evidence was sent: who decides is asked."""
    assert call.view is not None
    decision, _, channel, team = await seen(call, deps, call.number("number"))
    await _check_can_answer(call, deps, decision, channel)
    evidence = call.view.filled.text("evidence")
    await deps.commit(call, ask_to_reopen, decision.number, team, evidence, call.user, deps.now())
    return Done()


async def _check_can_answer(call: Call, deps: Deps, decision: Decision, channel: Channel) -> None:
    """Somebody who is gone would never answer. Raises UserError at the evidence, which stays."""
    asked = whose_turn(decisions.answering(decision), deps.now())
    try:
        await deps.check_named(call, asked, channel, "evidence")
    except UserError as error:
        if "name" not in error.facts:
            raise
        raise UserError("approver_gone", field="evidence", name=error.facts["name"]) from None


def ask_to_reopen(tx: Tx, number: int, team: Team, evidence: str, by: str, now: datetime) -> None:
    before = existing(tx, number)
    after = decisions.ask_to_reopen(before, evidence, by=by, now=now)
    attempt, asked = after.reopenings[-1], whose_turn(decisions.answering(after), now)
    change(tx, before, after, team, what="asked to reopen", by=by, now=now)
    _ask(tx, after, asked, team, now)
    if gone.is_gone(tx, after.approval.approver):  # a delegate is asked for now; it is listed as what was theirs
        gone.look_anew(tx, after.approval.approver)
    line = messages.reopening_line(after, attempt, asked=asked)
    say_in_thread(tx, after, team, f"{after.ref} reopening {attempt.number} asked", line, now)


def _ask(tx: Tx, decision: Decision, to: str, team: Team, now: datetime) -> None:
    attempt = decision.reopenings[-1]
    outbox.put(
        tx,
        key=reopening_key(decision, attempt),
        to=to,
        message=messages.reopening_question(decision, attempt, zone=team.zone),
        about=f"new evidence on {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )


def pass_on(
    tx: Tx, before: Decision, team: Team, to: str, *, by: Person, admins: Collection[str], why: str, now: datetime
) -> None:
    """Somebody else is asked, and the message of whoever was says so. Who is gone is asked nothing.

    Raises UserError at who was named.
    """
    allowed = team.settings.driver_may_approve
    after = decisions.pass_reopening(before, to, by=by, admins=admins, driver_may_approve=allowed, now=now)
    was, attempt = before.reopenings[-1], after.reopenings[-1]
    change(tx, before, after, team, what="new evidence reassigned", by=by.id, now=now, why=why or None)
    update_if_said(tx, reopening_key(before, was), messages.reopening_passed(after, attempt), now)
    if not gone.is_gone(tx, to):
        _ask(tx, after, to, team, now)
    line = messages.reopening_passed_line(before, after, by=by.id, why=why)
    key = f"{after.ref} reopening {attempt.number} reassigned {now.isoformat()} {to}"
    say_in_thread(tx, after, team, key, line, now)


async def on_answer_pressed(call: Call, deps: Deps) -> Answer:
    """*Answer*: for who decides; anybody else is told who can."""
    decision, _, _, team = await seen_to_answer(call, deps, call.number("number"))
    number = call.number("n")
    attempt = decisions.check_may_answer_reopening(decision, call.user, now=deps.now(), attempt=number)
    metadata = {"number": decision.number, "n": attempt.number}
    return Open(messages.answer_form(decision, attempt, zone=team.zone, metadata=metadata))


async def on_reopening_answered(call: Call, deps: Deps) -> Answer:
    """Who decides has answered the evidence."""
    assert call.view is not None
    number, attempt = call.number("number"), call.number("n")
    _, _, _, team = await seen_to_answer(call, deps, number)
    answer = messages.read_answer(call.view.filled)
    await deps.commit(call, answer_reopening, number, attempt, team, answer, call.user, deps.now())
    return Done()


def answer_reopening(tx: Tx, number: int, attempt: int, team: Team, answer: Answered, by: str, now: datetime) -> None:
    """One commit: the answer, a new decision if it is accepted, and what everybody reads of it."""
    before = existing(tx, number)
    decisions.check_may_answer_reopening(before, by, now=now, attempt=attempt)
    if answer.outcome is Outcome.REFUSED:
        after = decisions.refuse_reopening(before, answer.why, by=by, now=now)
        change(tx, before, after, team, what="refused to reopen", by=by, now=now, why=answer.why)
    else:
        after = _accept(tx, before, team, answer.why, by, now)
    said = after.reopenings[-1]
    question = messages.reopening_question(after, said, zone=team.zone)
    update_if_said(tx, reopening_key(after, said), question, now)
    line = messages.reopening_answer_line(after, said)
    say_in_thread(tx, after, team, f"{after.ref} reopening {attempt} answered", line, now)


def _accept(tx: Tx, before: Decision, team: Team, why: str, by: str, now: datetime) -> Decision:
    """The new decision begins, and the old one gives way to it."""
    check_runs(tx, team.id)
    due = decisions.default_due(team.calendar, now)
    number = stored.claim_number(tx)
    after, opened = decisions.accept_reopening(before, why, number=number, due=due, zone=team.zone, by=by, now=now)
    change(tx, before, after, team, what="reopened", by=by, now=now, why=why)
    update_if_said(tx, commitment_key(after), messages.asked_to_commit(after), now)
    start(tx, opened, team, by=by, now=now)
    return after
