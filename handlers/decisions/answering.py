"""The approver's answer, and the driver's next version after changes were requested."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.decisions import Verdict
from bot.messages.questions import changed_notice
from bot.rules import decisions, people
from bot.rules.approval import check_may_decide
from bot.rules.decisions import Decision, Draft
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.decisions.steps import (
    ask_approver,
    ask_contributors,
    change,
    check_concerned,
    existing,
    inform,
    say_in_thread,
    seen,
    seen_to_decide,
)
from handlers.deps import Deps
from storage.engine import Tx


async def on_decide_pressed(call: Call, deps: Deps) -> Answer:
    """*Decide*: the approver gets the modal; anybody else is told who can."""
    decision, _, _, team = await seen_to_decide(call, deps, call.number("number"))
    check_may_decide(decision.approval, call.user, now=deps.now())
    return Open(messages.verdict_form(decision, zone=team.zone, metadata=_about(decision)))


async def on_verdict(call: Call, deps: Deps) -> Answer:
    """The approver has answered."""
    assert call.view is not None
    number, version = call.number("number"), call.number("v")
    _, _, _, team = await seen_to_decide(call, deps, number)
    verdict = messages.read_verdict(call.view.filled)
    if await deps.committed(call, decide, number, team, verdict, version, call.user, deps.now()):
        return Done()
    decision, _, _, team = await seen(call, deps, number)
    notice = messages.verdict_notice(version, decision)
    form = messages.verdict_form(decision, zone=team.zone, metadata=_about(decision), entered=verdict, notice=notice)
    return again(call, form)


def _about(decision: Decision) -> dict[str, int]:
    return {"number": decision.number, "v": decision.version}


def decide(tx: Tx, number: int, team: Team, verdict: Verdict, version: int, by: str, now: datetime) -> None:
    """One commit: the answer, its history, the cards, and the line in the thread."""
    before = existing(tx, number)
    after = decisions.decide(
        before,
        verdict.state,
        by=by,
        now=now,
        seen=version,
        rationale=verdict.rationale,
        option=verdict.option,
        conditions=verdict.conditions,
    )
    change(tx, before, after, team, what=verdict.state.value, by=by, now=now, why=verdict.rationale)
    line = messages.verdict_line(after)
    say_in_thread(tx, after, team, f"{after.ref} v{after.version} {verdict.state.value}", line, now)
    if after.is_made:
        inform(tx, after, team, now)


async def on_resubmit_pressed(call: Call, deps: Deps) -> Answer:
    """*Edit and resubmit*: for the driver, after changes were requested."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_resubmit(decision, call.user)
    people.check_owns(person, team.admins)
    due = max(decision.approval.due, decisions.default_due(team.calendar, deps.now()))
    return Open(messages.resubmit_form(decision, due=due, zone=team.zone, metadata=_resubmitting(decision)))


async def on_resubmitted(call: Call, deps: Deps) -> Answer:
    """The driver's next version was submitted; its approver is asked again."""
    assert call.view is not None
    number, version = call.number("number"), call.number("v")
    decision, person, channel, team = await seen(call, deps, number)
    decisions.check_may_resubmit(decision, call.user)
    people.check_owns(person, team.admins)
    draft = messages.read_form(call.view.filled, team.zone)
    draft = replace(draft, approver=decision.approval.approver, driver=decision.driver)
    await check_concerned(call, deps, draft, channel, kept=decision.informed_channels)
    decisions.check(draft, now=deps.now(), driver_may_approve=team.settings.driver_may_approve, zone=team.zone)
    shown = call.view.metadata.get("due")
    if await deps.committed(call, resubmit, number, team, draft, version, shown, call.user, deps.now()):
        return Done()
    decision, _, _, team = await seen(call, deps, number)
    decisions.check_may_resubmit(decision, call.user)
    notice = changed_notice(messages.due_now(decision, team.zone))
    due, metadata = draft.due or decision.approval.due, _resubmitting(decision)
    form = messages.resubmit_form(decision, due=due, zone=team.zone, metadata=metadata, entered=draft, notice=notice)
    return again(call, form)


def _resubmitting(decision: Decision) -> dict[str, object]:
    return {**_about(decision), "due": decision.approval.due.isoformat()}


def resubmit(
    tx: Tx, number: int, team: Team, draft: Draft, version: int, shown: object, by: str, now: datetime
) -> None:
    """The next version, asked of its approver; `shown` is the due time that the form was opened with, if it says."""
    before = existing(tx, number)
    decisions.check_may_resubmit(before, by)
    if shown is not None and before.approval.due.isoformat() != shown:
        raise UserError("changed_meanwhile", what="it")
    after = decisions.resubmit(before, draft, by=by, seen=version, now=now)
    after = decisions.with_default_review(before, after, now=now, zone=team.zone)
    change(tx, before, after, team, what="resubmitted", by=by, now=now)
    ask_approver(tx, after, team, now)
    line = messages.resubmitted_line(before, after, by=by, zone=team.zone)
    say_in_thread(tx, after, team, f"{after.ref} v{after.version} resubmitted", line, now)
    ask_contributors(tx, after, decisions.newly_named(before, after, by), team, now)
