"""Moving a decision's date, handing it over, delegating it, withdrawing it: the card's menu and its forms."""

from collections.abc import Collection
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.handing import Delegating, Handover, delegating, delegation_seen, read_delegate
from bot.messages.questions import changed_notice
from bot.rules import approval, decisions, people
from bot.rules.approval import Delegation
from bot.rules.decisions import Decision
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.decisions.steps import ask_approver, change, existing, say_in_thread, seen, seen_to_decide
from handlers.deps import Deps
from handlers.handing import check_newly_named
from storage.engine import Tx

# --- the due date ----------------------------------------------------------------------------------------------------


async def on_move(call: Call, deps: Deps) -> Answer:
    """*Move the due date*: the driver and team admins."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_edit(decision, person, team.admins)
    due = decision.approval.due
    if due <= deps.now():
        due = decisions.default_due(team.calendar, deps.now())
    return Open(messages.move_form(decision, due=due, zone=team.zone, metadata=_moving(decision)))


async def on_moved(call: Call, deps: Deps) -> Answer:
    assert call.view is not None
    number, shown = call.number("number"), str(call.view.metadata.get("due"))
    decision, person, _, team = await seen(call, deps, number)
    due, why = messages.read_move(call.view.filled, team.zone)
    if await deps.committed(call, move, number, team, due, shown, why, person, deps.now()):
        return Done()
    decision, _, _, _ = await seen(call, deps, number)
    notice = changed_notice(messages.due_now(decision, team.zone))
    metadata = _moving(decision)
    form = messages.move_form(decision, due=due, zone=team.zone, metadata=metadata, why=why, notice=notice)
    return again(call, form)


def move(tx: Tx, number: int, team: Team, due: datetime, shown: str, why: str, by: Person, now: datetime) -> None:
    before = existing(tx, number)
    after = decisions.move_due(before, due, by=by, admins=team.admins, now=now)
    if before.approval.due.isoformat() != shown:
        raise UserError("changed_meanwhile", what="it")
    if after == before:
        return
    change(tx, before, after, team, what="moved", by=by.id, now=now, why=why)
    line = messages.moved_line(before, after, by=by.id, zone=team.zone, why=why)
    say_in_thread(tx, after, team, f"{after.ref} moved {now.isoformat()}", line, now)


def _moving(decision: Decision) -> dict[str, object]:
    return {"number": decision.number, "due": decision.approval.due.isoformat()}


# --- people ----------------------------------------------------------------------------------------------------------


async def on_reassign(call: Call, deps: Deps) -> Answer:
    """*Reassign*: the driver and team admins; the approver their own approval alone."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    approval.check_not_final(decision.approval)
    may_all = _may_change_all(decision, person, team)
    if not may_all and not (person.id == decision.approval.approver and people.can_decide(person)):
        people.check_may_change(person, decision.driver, team.admins)
    return Open(messages.reassign_form(decision, may_change_driver=may_all, metadata=_handing(decision)))


async def on_reassigned(call: Call, deps: Deps) -> Answer:
    assert call.view is not None
    about = call.view.metadata
    number, shown = call.number("number"), (str(about.get("approver")), str(about.get("driver")))
    decision, person, channel, team = await seen(call, deps, number)
    handover = messages.read_reassign(call.view.filled, decision)
    await check_newly_named(call, deps, channel, decision.question, handover)
    if await deps.committed(call, reassign, number, team, handover, shown, person, deps.now()):
        return Done()
    decision, _, _, _ = await seen(call, deps, number)
    form = messages.reassign_form(
        decision,
        may_change_driver=_may_change_all(decision, person, team),
        metadata=_handing(decision),
        entered=handover,
        notice=changed_notice(messages.people_now(decision)),
    )
    return again(call, form)


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
    """The new approver is asked; the former one's message says who is. `admins` act in the place of the team's own."""
    before = existing(tx, number)
    approval.check_not_final(before.approval)
    if (before.approval.approver, before.driver) != shown:
        raise UserError("changed_meanwhile", what="it")
    after = decisions.change_people(
        before,
        handover.approver,
        handover.driver,
        by=by,
        admins=team.admins if admins is None else admins,
        driver_may_approve=team.settings.driver_may_approve,
        now=now,
    )
    if after == before:
        return
    change(tx, before, after, team, what="reassigned", by=by.id, now=now, why=handover.why)
    if after.approval.approver != before.approval.approver:
        ask_approver(tx, after, team, now)
    line = messages.reassigned_line(before, after, by=by.id, why=handover.why)
    key = f"{after.ref} reassigned {now.isoformat()} {after.approval.approver} {after.driver}"
    say_in_thread(tx, after, team, key, line, now)


def _may_change_all(decision: Decision, person: Person, team: Team) -> bool:
    return people.may_change(person, decision.driver, team.admins)


def _handing(decision: Decision) -> dict[str, object]:
    return {"number": decision.number, "approver": decision.approval.approver, "driver": decision.driver}


# --- a delegate ------------------------------------------------------------------------------------------------------


async def on_delegate(call: Call, deps: Deps) -> Answer:
    """*Delegate*: the approver alone."""
    decision, person, _, team = await seen_to_decide(call, deps, call.number("number"))
    approval.check_may_delegate(decision.approval, person.id)
    entered = delegating(decision.approval, deps.now())
    return Open(messages.delegate_form(decision, entered, zone=team.zone, metadata=_delegating(decision)))


async def on_delegated(call: Call, deps: Deps) -> Answer:
    assert call.view is not None
    number, shown = call.number("number"), call.view.metadata.get("delegation")
    _, person, channel, team = await seen_to_decide(call, deps, number)
    entered = read_delegate(call.view.filled, team.zone)
    given = entered.given
    if given is not None:
        await deps.check_named(call, given.to, channel, "delegate")
    if await deps.committed(call, delegate, number, team, entered, shown, person.id, deps.now()):
        return Done()
    decision, _, _, _ = await seen(call, deps, number)
    notice = changed_notice(messages.delegate_now(decision, team.zone))
    metadata = _delegating(decision)
    form = messages.delegate_form(decision, entered, zone=team.zone, metadata=metadata, notice=notice)
    return again(call, form)


def delegate(
    tx: Tx, number: int, team: Team, entered: Delegating, shown: list[str] | None, by: str, now: datetime
) -> None:
    """Who stands in is asked by the clock when their days begin; the due time stays."""
    before = existing(tx, number)
    allowed = team.settings.driver_may_approve
    decisions.delegate(before, entered.given, by=by, driver_may_approve=allowed, now=now)
    if delegation_seen(before.approval) != shown:
        raise UserError("changed_meanwhile", what="it")
    lend(tx, before, team, entered.given, by=by, why=entered.why, now=now)


def lend(tx: Tx, before: Decision, team: Team, given: Delegation | None, *, by: str, why: str, now: datetime) -> None:
    """The approver lets somebody decide in their days, or takes it back. Raises UserError."""
    allowed = team.settings.driver_may_approve
    after = decisions.delegate(before, given, by=by, driver_may_approve=allowed, now=now)
    if after == before:
        return
    change(tx, before, after, team, what="delegated", by=by, now=now, why=why)
    line = messages.delegated_line(before.approval, after, by=by, zone=team.zone, why=why)
    say_in_thread(tx, after, team, f"{after.ref} delegated {now.isoformat()}", line, now)


def _delegating(decision: Decision) -> dict[str, object]:
    return {"number": decision.number, "delegation": delegation_seen(decision.approval)}


# --- the end ---------------------------------------------------------------------------------------------------------


async def on_withdraw(call: Call, deps: Deps) -> Answer:
    """*Withdraw*: the driver and team admins, with a reason."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_edit(decision, person, team.admins)
    return Open(messages.withdraw_form(decision, metadata={"number": decision.number}))


async def on_withdrawn(call: Call, deps: Deps) -> Answer:
    assert call.view is not None
    number = call.number("number")
    _, person, _, team = await seen(call, deps, number)
    why, mistake = messages.read_withdraw(call.view.filled)
    await deps.commit(call, withdraw, number, team, why, mistake, person, deps.now())
    return Done()


def withdraw(tx: Tx, number: int, team: Team, why: str, mistake: bool, by: Person, now: datetime) -> None:
    before = existing(tx, number)
    after = decisions.withdraw(before, by=by, admins=team.admins, why=why, mistake=mistake, now=now)
    change(tx, before, after, team, what="withdrawn", by=by.id, now=now, why=why)
    say_in_thread(tx, after, team, f"{after.ref} withdrawn", messages.withdrawn_line(after), now)
