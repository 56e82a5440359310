"""The checklist: done with evidence, opened again with a reason, waived by the approver, and what ends a go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.errors import UserError
from bot.rules import approval
from bot.rules.launches.gate import check_coming, check_not_ended
from bot.rules.launches.launch import Gate, Item, ItemState, Launch, Phase

EVIDENCE_LIMIT = 500


class Turn(StrEnum):
    """How the state of an item changes."""

    TICK = "tick"
    UNTICK = "untick"
    WAIVE = "waive"
    UNWAIVE = "unwaive"


def check_may_turn(launch: Launch, number: int, turn: Turn, *, by: str, now: datetime) -> Item:
    """The item, if this person may do that to it as it is now. Raises UserError."""
    match turn:
        case Turn.TICK:
            return check_may_tick(launch, number)
        case Turn.UNTICK:
            return check_may_untick(launch, number)
        case Turn.WAIVE:
            return check_may_waive(launch, number, by=by, now=now)
        case Turn.UNWAIVE:
            return check_may_unwaive(launch, number, by=by, now=now)


def turn(
    launch: Launch, number: int, turn: Turn, *, by: str, now: datetime, words: str, seen: int | None = None
) -> Launch:
    """Do it, with its evidence or reason. `seen` is the item's version as this person saw it. Raises UserError."""
    match turn:
        case Turn.TICK:
            return tick(launch, number, by=by, now=now, evidence=words, seen=seen)
        case Turn.UNTICK:
            return untick(launch, number, why=words, now=now, seen=seen)
        case Turn.WAIVE:
            return waive(launch, number, by=by, now=now, why=words, seen=seen)
        case Turn.UNWAIVE:
            return unwaive(launch, number, by=by, now=now, why=words, seen=seen)


# --- done, and open again --------------------------------------------------------------------------------------------


def check_may_tick(launch: Launch, number: int) -> Item:
    """The item, if it is open and no review. Raises UserError that tells who was faster."""
    item = check_is_open(launch, number)
    if item.review:
        raise UserError("review_not_ticked")
    return item


def check_is_open(launch: Launch, number: int) -> Item:
    """The item, if something is still to be done about it. Raises UserError that tells who was faster."""
    check_not_ended(launch)
    item = launch.item(number)
    if item.state is ItemState.DONE:
        raise UserError("already_ticked", name=item.text, person=item.by)
    if item.state is ItemState.WAIVED:
        raise UserError("already_waived", name=item.text, person=item.by)
    return item


def tick(launch: Launch, number: int, *, by: str, now: datetime, evidence: str, seen: int | None = None) -> Launch:
    """Done needs evidence where it blocks. Raises UserError: ticked already, or nothing that others can check."""
    item = _as_seen(check_may_tick(launch, number), seen)
    return _changed(launch, _ticked(item, by=by, now=now, evidence=evidence))


def _ticked(item: Item, *, by: str, now: datetime, evidence: str, field: str = "evidence") -> Item:
    if item.blocking and not evidence:
        raise UserError("evidence_required", field=field)
    return _turned(item, ItemState.DONE, by=by, now=now, words=evidence)


def check_may_untick(launch: Launch, number: int) -> Item:
    """The item, if it is done and may be open again. Raises UserError: what it launched with stays."""
    check_not_ended(launch)
    item = launch.item(number)
    if item.review:
        raise UserError("review_not_ticked")
    if item.state is not ItemState.DONE:
        raise UserError("already_open", name=item.text)
    if not may_untick(launch, item):
        raise UserError("launched_stays")
    return item


def may_untick(launch: Launch, item: Item) -> bool:
    if item.review or launch.ending is not None:
        return False
    return launch.launched_at is None or item.phase is Phase.AFTER or not item.blocking


def untick(launch: Launch, number: int, *, why: str, now: datetime, seen: int | None = None) -> Launch:
    """Open an item again. A go stood on the blocking items before the launch: without one of them it is void."""
    return _opened(launch, _as_seen(check_may_untick(launch, number), seen), why=why, now=now)


# --- waived ----------------------------------------------------------------------------------------------------------


def check_may_waive(launch: Launch, number: int, *, by: str, now: datetime) -> Item:
    """The item, if it is open and comes before the launch or on its day. Raises UserError that tells who waives."""
    check_coming(launch)
    approval.check_is_asked(launch.approval, by, now=now)
    item = check_is_open(launch, number)
    if item.phase is Phase.AFTER:
        raise UserError("waives_before_only")
    return item


def waive(launch: Launch, number: int, *, by: str, now: datetime, why: str, seen: int | None = None) -> Launch:
    """The approver does without it, and says why. Raises UserError."""
    item = _as_seen(check_may_waive(launch, number, by=by, now=now), seen)
    if not why:
        raise UserError("rationale_required", field="why")
    return _changed(launch, _turned(item, ItemState.WAIVED, by=by, now=now, words=why))


def check_may_unwaive(launch: Launch, number: int, *, by: str, now: datetime) -> Item:
    """The item, if it is waived and the launch is still to come. Raises UserError that tells who can."""
    check_coming(launch)
    approval.check_is_asked(launch.approval, by, now=now)
    item = launch.item(number)
    if item.state is not ItemState.WAIVED:
        raise UserError("not_waived", name=item.text)
    return item


def unwaive(launch: Launch, number: int, *, by: str, now: datetime, why: str, seen: int | None = None) -> Launch:
    """The item is needed after all: it is open, and a go that stood on its waiver is void."""
    return _opened(launch, _as_seen(check_may_unwaive(launch, number, by=by, now=now), seen), why=why, now=now)


# --- several at once -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """That an item is done, as somebody says who saw this version of it; None is whichever there is."""

    item: int
    text: str
    seen: int | None = None


def tick_many(
    launch: Launch, given: Sequence[Evidence], *, by: str, now: datetime
) -> tuple[Launch, tuple[Evidence, ...]]:
    """Tick, in one change, every item that is still as it was seen. What is left of it somebody else has changed.

    Raises UserError: evidence is missing, or an item is no longer there.
    """
    check_not_ended(launch)
    ticked, left = [], []
    for one in given:
        item = launch.item(one.item)
        if item.review:
            raise UserError("review_not_ticked")
        if not item.is_open or one.seen not in {None, item.version}:
            left.append(one)
        else:
            ticked.append(_ticked(item, by=by, now=now, evidence=one.text, field=f"evidence_{item.number}"))
    return (_changed(launch, *ticked) if ticked else launch), tuple(left)


# --- what all of it shares -------------------------------------------------------------------------------------------


def without_go(launch: Launch, item: Item, *, now: datetime) -> Launch:
    """The launch after this item is open: a go stood on every blocking item before the launch, and is void now.

    So its approver is asked anew at once.
    """
    if not ends_go(launch, item):
        return launch
    return replace(launch, approval=approval.reopen(launch.approval, now=now), void=item.text)


def ends_go(launch: Launch, item: Item) -> bool:
    """Whether there is a go that can't stand while this item is open."""
    return launch.gate is Gate.GO and item.blocking and item.phase is Phase.BEFORE


def _opened(launch: Launch, item: Item, *, why: str, now: datetime) -> Launch:
    if not why:
        raise UserError("rationale_required", field="why")
    opened = replace(item, state=ItemState.OPEN, evidence="", by=None, at=None, version=item.version + 1)
    return without_go(_changed(launch, opened), opened, now=now)


def _as_seen(item: Item, seen: int | None) -> Item:
    """Raises UserError where it is not what this person saw, though it may look the same."""
    if seen not in {None, item.version}:
        raise UserError("item_changed", name=item.text)
    return item


def _turned(item: Item, state: ItemState, *, by: str, now: datetime, words: str) -> Item:
    return replace(item, state=state, evidence=words, by=by, at=now, help=None, version=item.version + 1)


def _changed(launch: Launch, *items: Item) -> Launch:
    now_is = {one.number: one for one in items}
    every = tuple(now_is.get(one.number, one) for one in launch.items)
    return replace(launch, items=every, version=launch.version + 1)
