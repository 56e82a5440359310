"""What of decisions somebody holds who is gone, and how another one takes it over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.messages.handing import Handover as People
from bot.rules.approval import UNDECIDED, Delegation
from bot.rules.decisions import Decision
from bot.rules.handovers import Held, Role
from handlers.decisions.changing import lend, reassign
from handlers.decisions.steps import existing
from handlers.gone import Handover, Holds
from storage import decisions as stored
from storage import teams
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    of = [team.id for team in teams.find_all(tx)]
    return [held for one in stored.find_held(tx, of, person) for held in _held(one, person, now)]


def _held(decision: Decision, person: str, now: datetime) -> Iterator[Held]:
    asked, given = decision.approval, decision.approval.delegation
    held = Held(
        ritual="decisions",
        role=Role.DRIVER,
        number=decision.number,
        team=decision.team,
        name=decision.question.name,
        until=asked.due,
    )
    if asked.approver == person:
        yield replace(held, role=Role.APPROVER, runs=(decision.driver,))
    if decision.driver == person:
        yield held
    if given is not None and given.to == person and now < given.until:
        yield replace(held, role=Role.DELEGATE, until=given.until, runs=(asked.approver,), alone=True)


def holders(tx: Tx, every: Sequence[Held], person: str) -> Mapping[str, str]:
    found = stored.find_numbered(tx, {one.number for one in every})
    now = ((one, _holder(found[one.number], one.role)) for one in every if one.number in found)
    return {one.key: person for one, person in now if person is not None}


def _holder(decision: Decision, role: Role) -> str | None:
    if decision.approval.state not in UNDECIDED:
        return None
    if role is Role.DRIVER:
        return decision.driver
    given = decision.approval.delegation
    return decision.approval.approver if role is Role.APPROVER else given.to if given is not None else None


def hand_over(tx: Tx, given: Handover) -> None:
    """Raises UserError at who was named."""
    decision = existing(tx, given.held.number)
    asked, driver = decision.approval, decision.driver
    if given.held.role is Role.DELEGATE:
        if asked.delegation is None:
            raise UserError("handed_over_already")
        span = Delegation(to=given.to, start=asked.delegation.start, until=asked.delegation.until)
        lend(tx, decision, given.team, span, by=given.by.id, why=given.why, now=given.now)
        return
    people = People(
        approver=given.to if given.held.role is Role.APPROVER else asked.approver,
        driver=given.to if given.held.role is Role.DRIVER else driver,
        why=given.why,
    )
    shown = (asked.approver, driver)
    reassign(tx, decision.number, given.team, people, shown, given.by, given.now, admins=given.admins)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
