"""The last word about a launch: cancelled before it is out, or rolled back after it."""

from collections.abc import Mapping
from datetime import datetime

from bot.messages import launches as messages
from bot.messages.questions import changed_notice
from bot.rules import launches
from bot.rules.launches import Launch
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.deps import Deps
from handlers.launches.steps import change, check_seen, existing, seen
from storage.engine import Tx

# --- cancelled -------------------------------------------------------------------------------------------------------


async def on_cancel(call: Call, deps: Deps) -> Answer:
    """*Cancel the launch*: the owner and team admins."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_cancel(launch, person, team.admins)
    return Open(messages.cancel_form(launch, team))


async def on_cancelled(call: Call, deps: Deps) -> Answer:
    """Why was submitted. Where the launch moved or was answered meanwhile, the form comes again."""
    assert call.view is not None
    number, why = call.number("id"), messages.read_why(call.view.filled)
    _, person, _, team = await seen(call, deps, number)
    if await deps.committed(call, cancel, team, number, why, call.view.metadata, person, deps.now()):
        return Done()
    launch, *_ = await seen(call, deps, number)
    notice = changed_notice(messages.stands_now(launch, team.zone))
    return again(call, messages.cancel_form(launch, team, why=why, notice=notice))


def cancel(tx: Tx, team: Team, number: int, why: str, opened: Mapping[str, object], by: Person, now: datetime) -> None:
    before = existing(tx, number)
    launches.check_may_cancel(before, by, team.admins)
    check_seen(before, opened)
    after = launches.cancel(before, by=by.id, why=why, now=now)
    _end(tx, before, after, team, why, by, now)


# --- rolled back -----------------------------------------------------------------------------------------------------


async def on_roll_back(call: Call, deps: Deps) -> Answer:
    """*Rolled back*: the owner, team admins and the approver."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_roll_back(launch, person, team.admins, now=deps.now())
    return Open(messages.roll_back_form(launch))


async def on_rolled_back(call: Call, deps: Deps) -> Answer:
    """Why was submitted."""
    assert call.view is not None
    number, why = call.number("id"), messages.read_why(call.view.filled)
    _, person, _, team = await seen(call, deps, number)
    await deps.commit(call, roll_back, team, number, why, person, deps.now())
    return Done()


def roll_back(tx: Tx, team: Team, number: int, why: str, by: Person, now: datetime) -> None:
    before = existing(tx, number)
    launches.check_may_roll_back(before, by, team.admins, now=now)
    after = launches.roll_back(before, by=by.id, why=why, now=now)
    _end(tx, before, after, team, why, by, now)


def _end(tx: Tx, before: Launch, after: Launch, team: Team, why: str, by: Person, now: datetime) -> None:
    """The channel and the stakeholders hear of it."""
    change(
        tx,
        before,
        after,
        team,
        what=after.status.value,
        by=by.id,
        now=now,
        line=messages.ended(before, after),
        why=why,
        broadcast=True,
        informs=messages.ended(before, after, channel=team.channel),
    )
