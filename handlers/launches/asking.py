"""The gate: the clock asks the approver, who says go, no-go or not yet."""

from dataclasses import replace
from datetime import datetime

from bot.messages import launches as messages
from bot.rules import launches
from bot.rules.launches import Gate, Launch, Verdict
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open
from handlers.deps import Deps
from handlers.launches.steps import change, existing, seen
from storage.engine import Tx


def look(tx: Tx, launch: Launch, team: Team, now: datetime) -> Launch:
    """Three working days before the launch its approver is asked, once. The launch as it is then."""
    if not launch.is_coming or launch.approval.asked_at is not None or now < launches.gate_opens_at(launch, team):
        return launch
    return ask(tx, launch, team, now)


def ask(tx: Tx, before: Launch, team: Team, now: datetime) -> Launch:
    """The gate opens: its question is put, as whatever changes the question puts it."""
    after = replace(before, approval=replace(before.approval, asked_at=now), version=before.version + 1)
    change(tx, before, after, team, what="gate opened", by=None, now=now)
    return after


async def on_gate(call: Call, deps: Deps) -> Answer:
    """*Go / no-go*, on the card or in the approver's message."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_decide(launch, person.id, now=deps.now())
    return Open(messages.gate_form(launch, team.zone))


async def on_decided(call: Call, deps: Deps) -> Answer:
    """The approver's answer was submitted."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    _, person, _, team = await seen(call, deps, number)
    verdict, rationale = messages.read_gate(call.view.filled)
    await deps.commit(call, decide, team, number, verdict, person.id, known, rationale, deps.now())
    return Done()


def decide(
    tx: Tx, team: Team, number: int, verdict: Verdict, by: str, known: int, rationale: str, now: datetime
) -> None:
    before = existing(tx, number)
    after = launches.decide(before, verdict, by=by, now=now, seen=known, rationale=rationale)
    line = messages.decided(after, before.gate, verdict, by, rationale)
    is_news = after.gate is not Gate.WAITING
    change(tx, before, after, team, what=verdict.value, by=by, now=now, line=line, why=rationale, broadcast=is_news)
