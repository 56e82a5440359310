"""The checklist: ticking with evidence, opening again with a reason."""

from datetime import datetime

from bot.messages import launches as messages
from bot.rules import launches
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open
from handlers.deps import Deps
from handlers.launches.steps import change, existing, seen
from storage.engine import Tx


async def on_tick(call: Call, deps: Deps) -> Answer:
    """*Tick* at an item of the card."""
    launch, *_ = await seen(call, deps, call.number("id"))
    return Open(messages.tick_form(launch, launches.check_may_tick(launch, call.number("item"))))


async def on_ticked(call: Call, deps: Deps) -> Answer:
    """The evidence was submitted."""
    assert call.view is not None
    number, item = call.number("id"), call.number("item")
    _, person, _, team = await seen(call, deps, number)
    evidence = call.view.filled.text("evidence")
    await deps.commit(call, tick, team, number, item, person.id, evidence, deps.now())
    return Done()


def tick(tx: Tx, team: Team, number: int, item: int, by: str, evidence: str, now: datetime) -> None:
    before = existing(tx, number)
    after = launches.tick(before, item, by=by, now=now, evidence=evidence)
    line = messages.ticked(after.item(item))
    change(tx, before, after, team, what="ticked", by=by, now=now, line=line, why=evidence)


async def on_untick(call: Call, deps: Deps) -> Answer:
    """*Un-tick* at an item of the card."""
    launch, *_ = await seen(call, deps, call.number("id"))
    return Open(messages.untick_form(launch, launches.check_may_untick(launch, call.number("item"))))


async def on_unticked(call: Call, deps: Deps) -> Answer:
    """Why an item is open again was submitted."""
    assert call.view is not None
    number, item = call.number("id"), call.number("item")
    _, person, _, team = await seen(call, deps, number)
    why = call.view.filled.text("why")
    await deps.commit(call, untick, team, number, item, person.id, why, deps.now())
    return Done()


def untick(tx: Tx, team: Team, number: int, item: int, by: str, why: str, now: datetime) -> None:
    """Open an item again. If that ends a go, the whole channel is told, and not the thread alone."""
    before = existing(tx, number)
    after = launches.untick(before, item, why=why, now=now)
    ends_go = after.gate is not before.gate
    line = messages.voided(after, by, why) if ends_go else messages.unticked(after.item(item), by, why)
    change(tx, before, after, team, what="un-ticked", by=by, now=now, line=line, why=why, broadcast=ends_go)
