"""Everything that people do to a launch, as one list: for tests that do it in any order, by anybody, on old screens.

Add an act by a function and its line in ACTS. What it may never lead to is said in `check_step`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.rules import launches
from bot.rules.approval import Delegation
from bot.rules.launches import (
    Assignment,
    Evidence,
    Gate,
    Launch,
    NewDate,
    Phase,
    Status,
    TemplateItem,
    Trade,
    Turn,
    Verdict,
)
from bot.rules.people import Person
from tests.launching import TEAM, TUESDAY

LATE = 25  # versions of a launch


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """Somebody does something to an item, having seen the launch as it was when they looked."""

    by: Person
    at: datetime
    item: int
    looked: Launch
    admins: tuple[str, ...] = ()
    even: bool = True
    """A choice that an act may make of it, such as whether a new item blocks."""

    @property
    def seen(self) -> int | None:
        """The item's version as they saw it; None for one that was not there yet."""
        return next((one.version for one in self.looked.items if one.number == self.item), None)


Act = Callable[[Launch, Deed], Launch]


def _turn(turn: Turn) -> Act:
    def act(launch: Launch, deed: Deed) -> Launch:
        words = f"because {deed.by.id}"
        return launches.turn(launch, deed.item, turn, by=deed.by.id, now=deed.at, words=words, seen=deed.seen)

    return act


def _tick_several(launch: Launch, deed: Deed) -> Launch:
    given = [
        Evidence(item=one.number, text=f"seen by {deed.by.id}", seen=one.version)
        for one in deed.looked.items
        if one.is_open and not one.review and one.number >= deed.item
    ]
    return launches.tick_many(launch, given, by=deed.by.id, now=deed.at)[0]


def _assign(launch: Launch, deed: Deed) -> Launch:
    item = deed.looked.item(deed.item)
    opened = Assignment(owner=item.owner, due=item.due)
    entered = Assignment(owner=deed.by.id if deed.even else "U3", due=item.due if deed.even else -2)
    return launches.assign(launch, deed.item, entered, opened=opened, by=deed.by, admins=deed.admins)


def _help(launch: Launch, deed: Deed) -> Launch:
    return launches.ask_help(launch, deed.item, f"Ask for {deed.by.id}", by=deed.by.id, now=deed.at)


def _add(launch: Launch, deed: Deed) -> Launch:
    phase = list(Phase)[deed.item % 3]
    new = TemplateItem(text=f"New {deed.item}", phase=phase, blocking=deed.even)
    return launches.add_item(launch, new, by=deed.by, admins=deed.admins, now=deed.at)


def _answer(verdict: Verdict) -> Act:
    def act(launch: Launch, deed: Deed) -> Launch:
        return launches.decide(
            launch, verdict, by=deed.by.id, now=deed.at, seen=deed.looked.question, rationale="because"
        )

    return act


def _no_go(launch: Launch, deed: Deed) -> Launch:
    later = NewDate(at=TUESDAY + timedelta(days=1 + deed.item % 2), trade=Trade.QUALITY)
    instead = later if deed.even or launch.version < LATE else None
    return launches.no_go(
        launch, TEAM, instead, by=deed.by.id, now=deed.at, seen=deed.looked.question, rationale="because"
    )


def _delegate(launch: Launch, deed: Deed) -> Launch:
    given = Delegation(to=f"U{deed.item % 5}", start=deed.at, until=deed.at + timedelta(minutes=deed.item))
    return launches.delegate(launch, given if deed.even else None, by=deed.by.id, driver_may_approve=False, now=deed.at)


def _reassign(launch: Launch, deed: Deed) -> Launch:
    """Back and forth between two approvers, or two owners."""
    approver, owner = (launch.approver, launch.owner) if deed.item % 4 else ("U2", "U1")
    if deed.even:
        approver = "U3"
    return launches.reassign(
        launch, approver, owner, by=deed.by, admins=deed.admins, driver_may_approve=False, now=deed.at
    )


def _launch(launch: Launch, deed: Deed) -> Launch:
    return launches.mark_launched(launch, by=deed.by, admins=deed.admins, now=deed.at)


def _move(launch: Launch, deed: Deed) -> Launch:
    launches.check_may_move(launch, deed.by, deed.admins)
    at = TUESDAY + timedelta(days=deed.item % 3)
    return launches.move(launch, TEAM, at, trade=Trade.DATE, cause="late", because="", by=deed.by.id, now=deed.at)


def _end(launch: Launch, deed: Deed) -> Launch:
    """Now and then: after it nothing is left to do."""
    if launch.launched_at is None:
        launches.check_may_cancel(launch, deed.by, deed.admins)
    else:
        launches.check_may_roll_back(launch, deed.by, deed.admins, now=deed.at)
    if launch.version < LATE:
        raise UserError("not_yours_to_see")
    end = launches.cancel if launch.launched_at is None else launches.roll_back
    return end(launch, by=deed.by.id, why="because", now=deed.at)


ACTS: dict[str, Act] = {
    **{turn.value: _turn(turn) for turn in Turn},
    "tick several": _tick_several,
    "assign": _assign,
    "help": _help,
    "add": _add,
    **{verdict.value: _answer(verdict) for verdict in (Verdict.GO, Verdict.NOT_YET)},
    "no-go": _no_go,
    "delegate": _delegate,
    "reassign": _reassign,
    "launched": _launch,
    "move": _move,
    "end": _end,
}


def check_step(before: Launch, after: Launch, by: Person) -> None:
    """What is so after whatever anybody did that was not refused."""
    assert after.version == before.version + (after != before)
    if after.gate is not before.gate and after.gate is not Gate.WAITING:
        asked = before.approval
        lent = asked.delegation.to if asked.delegation is not None else None
        assert by.id == (lent if after.approval.decided_for else asked.approver), "nobody else decides"
    check_stands(after)
    assert before.ending is None or after == before, "an ending is the last word"
    if after.status is Status.LAUNCHED and before.status is not Status.LAUNCHED:
        assert before.status is Status.GO
        assert not after.open_blocking(Phase.BEFORE, Phase.DAY)
    known = {one.number: one for one in before.items}
    assert [one.number for one in after.items] == list(range(1, len(after.items) + 1))
    for item in after.items:
        if (old := known.get(item.number)) is not None:
            state = (item.state, item.evidence, item.by, item.at)
            changed = state != (old.state, old.evidence, old.by, old.at)
            assert item.version == old.version + changed
            assert (item.text, item.phase, item.blocking) == (old.text, old.phase, old.blocking)


def check_stands(launch: Launch) -> None:
    """What is so of any launch, however it came there."""
    if launch.gate is Gate.GO:
        assert not launch.open_blocking(Phase.BEFORE), "a go stands on every blocking item before the launch"
    if launch.launched_at is not None:
        assert not launch.open_blocking(Phase.BEFORE, Phase.DAY)
    assert len(launch.items) <= launches.MOST_ITEMS
    assert not [one for one in launch.items if one.help is not None and not one.is_open]
