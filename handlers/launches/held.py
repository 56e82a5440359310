"""What of launches somebody holds who is gone: the launch, its go, items; and how another one takes it over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.messages import launches as messages
from bot.messages.handing import Handover as People
from bot.rules import launches
from bot.rules.approval import Delegation
from bot.rules.handovers import Held, Role
from bot.rules.launches import Assignment, Launch
from handlers.gone import Handover, Holds, check_is_theirs
from handlers.launches.handing import lend, reassign
from handlers.launches.steps import change, existing
from storage import launches as stored
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    return [held for one in stored.find_held(tx, person) for held in _held(one, person, now)]


def _held(launch: Launch, person: str, now: datetime) -> Iterator[Held]:
    """The go once nobody is asked for it any more is nobody's; what is left to do after a launch is."""
    name, given = f"{launch.ref} · {launch.name}", launch.approval.delegation
    held = Held(ritual="launches", role=Role.LAUNCH_OWNER, number=launch.number, team=launch.team, name=name)
    if launch.owner == person and _is_left(launch):
        yield replace(held, until=launch.at) if launch.is_coming else _to_review(launch, held)
    if launch.is_coming and launch.approver == person:
        yield replace(held, role=Role.APPROVER, until=launch.approval.due, runs=(launch.owner,))
    if launch.is_coming and given is not None and given.to == person and now < given.until:
        yield replace(held, role=Role.DELEGATE, until=given.until, runs=(launch.approver,), alone=True)
    for item in launch.items:
        if item.owner == person and item.is_open and launch.ending is None:
            name = f"{launch.ref} · {item.text}"
            yield replace(held, role=Role.ITEM_OWNER, item=item.number, name=name, runs=(launch.owner,))


def _is_left(launch: Launch) -> bool:
    """Whether there is anything left that its owner has to see to: also what is nobody's to be done after it."""
    owned = any(one.is_open and one.owner is None for one in launch.items)
    return launch.is_coming or (launch.is_out and (not launch.is_reviewed or owned))


def _to_review(launch: Launch, held: Held) -> Held:
    """It is out: what its owner is asked for now are its reviews, the next one first."""
    theirs = [one for one in launches.open_reviews(launch) if launches.whose(launch, one) == launch.owner]
    if not theirs:
        return held
    return replace(held, name=f"{held.name}, review", until=launches.review_due(launch, theirs[0]))


def holders(tx: Tx, every: Sequence[Held], person: str) -> Mapping[str, str]:
    found = stored.find_numbered(tx, {one.number for one in every})
    now = ((one, _holder(found[one.number], one)) for one in every if one.number in found)
    return {one.key: person for one, person in now if person is not None}


def _holder(launch: Launch, held: Held) -> str | None:
    match held.role:
        case Role.LAUNCH_OWNER:
            return launch.owner if _is_left(launch) else None
        case Role.ITEM_OWNER:
            item = next((one for one in launch.items if one.number == held.item), None)
            is_open = item is not None and item.is_open and launch.ending is None
            return launches.whose(launch, item) if item is not None and is_open else None
        case Role.APPROVER:
            return launch.approver if launch.is_coming else None
    given = launch.approval.delegation
    return given.to if given is not None and launch.is_coming else None


def hand_over(tx: Tx, given: Handover) -> None:
    """Raises UserError at who was named."""
    launch = existing(tx, given.held.number)
    check_is_theirs(given, _holder(launch, given.held))
    match given.held.role:
        case Role.ITEM_OWNER:
            _assign(tx, launch, given)
        case Role.DELEGATE:
            _lend(tx, launch, given)
        case role:
            people = People(
                approver=given.to if role is Role.APPROVER else launch.approver,
                driver=given.to if role is Role.LAUNCH_OWNER else launch.owner,
                why=given.why,
            )
            shown = (launch.approver, launch.owner)
            reassign(tx, launch.number, given.team, people, shown, given.by, given.now, admins=given.admins)


def _assign(tx: Tx, before: Launch, given: Handover) -> None:
    item = before.item(given.held.item)
    opened = Assignment(owner=item.owner, due=item.due)
    entered = replace(opened, owner=given.to)
    after = launches.assign(before, item.number, entered, opened=opened, by=given.by, admins=given.admins)
    line = messages.assigned(before, after, item.number, given.by.id, given.team)
    by, now, why = given.by.id, given.now, given.why or None
    change(tx, before, after, given.team, what="assigned", by=by, now=now, line=line, why=why)


def _lend(tx: Tx, launch: Launch, given: Handover) -> None:
    delegation = launch.approval.delegation
    assert delegation is not None
    span = Delegation(to=given.to, start=delegation.start, until=delegation.until)
    lend(tx, launch, given.team, span, by=given.by.id, why=given.why, now=given.now)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
