"""What of decisions somebody holds who is gone, and how another one takes it over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.messages import decisions as messages
from bot.messages.handing import Handover as People
from bot.rules import calendar, decisions
from bot.rules.approval import UNDECIDED, Delegation
from bot.rules.decisions import Decision
from bot.rules.handovers import Held, Role
from bot.rules.reminders import OPENS
from bot.rules.teams import Team
from handlers.decisions.changing import lend, reassign
from handlers.decisions.reopening import pass_on
from handlers.decisions.steps import change, existing, say_in_thread
from handlers.gone import Handover, Holds, check_is_theirs
from storage import decisions as stored
from storage import teams
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    of = {team.id: team for team in teams.find_all(tx)}
    open_ = [held for one in stored.find_held(tx, list(of), person) for held in _held(one, person, now)]
    asked = [_to_answer(one) for one in stored.find_to_answer(tx, person) if one.team in of]
    made = [one for one in stored.find_to_review(tx, person) if decisions.is_to_be_reviewed(one)]
    return [*open_, *asked, *(_review(one, of[one.team]) for one in made if one.team in of)]


def _review(decision: Decision, team: Team) -> Held:
    """Whoever drove it says what came of it; what is driven by nobody is asked of nobody."""
    assert decision.review_on is not None
    return Held(
        ritual="decisions",
        role=Role.REVIEW,
        number=decision.number,
        team=decision.team,
        name=decision.question.name,
        until=calendar.instant(decision.review_on, OPENS, team.zone),
    )


def _to_answer(decision: Decision) -> Held:
    """New evidence waits for nobody but who approved it, or to whom that was passed; a delegate only stands in."""
    return Held(
        ritual="decisions",
        role=Role.REOPENING,
        number=decision.number,
        item=decision.attempts,
        team=decision.team,
        name=decision.question.name,
        runs=(decision.driver,),
    )


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
    now = ((one, _holder(found[one.number], one)) for one in every if one.number in found)
    return {one.key: person for one, person in now if person is not None}


def _holder(decision: Decision, held: Held) -> str | None:
    role = held.role
    if role is Role.REOPENING:
        waits = decisions.pending(decision)
        return decisions.answering(decision).approver if waits is not None and waits.number == held.item else None
    if role is Role.REVIEW:
        return decision.driver if decisions.is_to_be_reviewed(decision) else None
    if decision.approval.state not in UNDECIDED:
        return None
    if role is Role.DRIVER:
        return decision.driver
    given = decision.approval.delegation
    return decision.approval.approver if role is Role.APPROVER else given.to if given is not None else None


def hand_over(tx: Tx, given: Handover) -> None:
    """Raises UserError at who was named."""
    decision = existing(tx, given.held.number)
    check_is_theirs(given, _holder(decision, given.held))
    asked, driver = decision.approval, decision.driver
    if given.held.role is Role.REVIEW:
        _pass_review(tx, decision, given)
        return
    if given.held.role is Role.REOPENING:
        by, admins = given.by, given.admins
        pass_on(tx, decision, given.team, given.to, by=by, admins=admins, why=given.why, now=given.now)
        return
    if given.held.role is Role.DELEGATE:
        assert asked.delegation is not None
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


def _pass_review(tx: Tx, before: Decision, given: Handover) -> None:
    """Its new driver is asked on its day; where that is past, at their next hours."""
    allowed = given.team.settings.driver_may_approve
    after = decisions.pass_review(
        before, given.to, by=given.by, admins=given.admins, driver_may_approve=allowed, now=given.now
    )
    by, now = given.by.id, given.now
    change(tx, before, after, given.team, what="reassigned", by=by, now=now, why=given.why or None)
    line = messages.reassigned_line(before, after, by=by, why=given.why)
    say_in_thread(tx, after, given.team, f"{after.ref} review reassigned {now.isoformat()} {after.driver}", line, now)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
