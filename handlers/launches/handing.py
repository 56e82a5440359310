"""Another owner or approver of a launch, and the approver's delegate: the card's menu and its forms."""

from collections.abc import Collection
from datetime import datetime

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.handing import (
    Delegating,
    Handover,
    delegate_now,
    delegating,
    delegation_seen,
    read_delegate,
    read_reassign,
)
from bot.messages.questions import changed_notice
from bot.rules import launches
from bot.rules.approval import Delegation
from bot.rules.launches import Launch
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.deps import Deps
from handlers.handing import check_newly_named
from handlers.launches.steps import change, existing, seen, seen_to_decide
from storage.engine import Tx

# --- who decides, and whose it is ------------------------------------------------------------------------------------


async def on_reassign(call: Call, deps: Deps) -> Answer:
    """*Reassign*: the owner and team admins; the approver their own approval alone."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_reassign(launch, person, team.admins)
    return Open(messages.reassign_form(launch, person, team))


async def on_reassigned(call: Call, deps: Deps) -> Answer:
    """Other people were submitted. Where somebody else did so meanwhile, the form comes again as it was filled in."""
    assert call.view is not None
    about, number = call.view.metadata, call.number("id")
    launch, person, channel, team = await seen(call, deps, number)
    asked = launches.gate_question(launch)
    handover = read_reassign(call.view.filled, asked)
    await check_newly_named(call, deps, channel, asked, handover)
    shown = (str(about.get("approver")), str(about.get("owner")))
    if await deps.committed(call, reassign, number, team, handover, shown, person, deps.now()):
        return Done()
    launch, *_ = await seen(call, deps, number)
    notice = changed_notice(messages.people_now(launch))
    return again(call, messages.reassign_form(launch, person, team, entered=handover, notice=notice))


def reassign(
    tx: Tx,
    number: int,
    team: Team,
    handover: Handover,
    shown: tuple[str, str],
    by: Person,
    now: datetime,
    *,
    admins: Collection[str] | None = None,
) -> None:
    """The new approver is asked, if the gate is open; the former one's message says who is.

    `admins` act in the place of the team's own.
    """
    admins = team.admins if admins is None else admins
    before = existing(tx, number)
    launches.check_may_reassign(before, by, admins)
    if (before.approver, before.owner) != shown:
        raise UserError("changed_meanwhile", what="it")
    after = launches.reassign(
        before,
        handover.approver,
        handover.driver,
        by=by,
        admins=admins,
        driver_may_approve=team.settings.driver_may_approve,
        now=now,
    )
    line = messages.reassigned(before, after, by.id, handover.why)
    change(tx, before, after, team, what="reassigned", by=by.id, now=now, line=line, why=handover.why)


# --- a delegate ------------------------------------------------------------------------------------------------------


async def on_delegate(call: Call, deps: Deps) -> Answer:
    """*Delegate*: the approver alone."""
    launch, person, _, team = await seen_to_decide(call, deps, call.number("id"))
    launches.check_may_delegate(launch, person.id)
    return Open(messages.delegate_form(launch, delegating(launch.approval, deps.now()), team))


async def on_delegated(call: Call, deps: Deps) -> Answer:
    """A delegation was submitted, or taken back."""
    assert call.view is not None
    number, shown = call.number("id"), call.view.metadata.get("delegation")
    _, person, channel, team = await seen_to_decide(call, deps, number)
    entered = read_delegate(call.view.filled, team.zone)
    given = entered.given
    if given is not None:
        await deps.check_named(call, given.to, channel, "delegate")
    if await deps.committed(call, delegate, number, team, entered, shown, person.id, deps.now()):
        return Done()
    launch, *_ = await seen(call, deps, number)
    notice = changed_notice(delegate_now(launch.approval, team.zone))
    return again(call, messages.delegate_form(launch, entered, team, notice=notice))


def delegate(
    tx: Tx, number: int, team: Team, entered: Delegating, shown: list[str] | None, by: str, now: datetime
) -> None:
    """Who stands in is asked by the clock when their days begin; the launch's date stays."""
    before = existing(tx, number)
    launches.delegate(before, entered.given, by=by, driver_may_approve=team.settings.driver_may_approve, now=now)
    if delegation_seen(before.approval) != shown:
        raise UserError("changed_meanwhile", what="it")
    lend(tx, before, team, entered.given, by=by, why=entered.why, now=now)


def lend(tx: Tx, before: Launch, team: Team, given: Delegation | None, *, by: str, why: str, now: datetime) -> None:
    """The approver lets somebody say go in their days, or takes it back. Raises UserError."""
    allowed = team.settings.driver_may_approve
    after = launches.delegate(before, given, by=by, driver_may_approve=allowed, now=now)
    line = messages.delegated(before, after, team, by, why)
    change(tx, before, after, team, what="delegated", by=by, now=now, line=line, why=why)
