"""The checklist: ticking with evidence, opening again, and what ends a go."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import approval
from bot.rules.launches.launch import Gate, Item, ItemState, Launch, Phase

EVIDENCE_LIMIT = 500


def check_may_tick(launch: Launch, number: int) -> Item:
    """The item, if it is open. Raises UserError that tells who was faster."""
    item = launch.item(number)
    if item.state is not ItemState.OPEN:
        raise UserError("already_ticked", name=item.text, person=item.by)
    return item


def tick(launch: Launch, number: int, *, by: str, now: datetime, evidence: str) -> Launch:
    """Done needs evidence where it blocks. Raises UserError: ticked already, or nothing that others can check."""
    item = check_may_tick(launch, number)
    if item.blocking and not evidence:
        raise UserError("evidence_required", field="evidence")
    return _with_item(launch, replace(item, state=ItemState.DONE, evidence=evidence, by=by, at=now, help=None))


def check_may_untick(launch: Launch, number: int) -> Item:
    """The item, if it is done and may be open again. Raises UserError: what it launched with stays."""
    item = launch.item(number)
    if item.state is not ItemState.DONE:
        raise UserError("already_open", name=item.text)
    if not may_untick(launch, item):
        raise UserError("launched_stays")
    return item


def may_untick(launch: Launch, item: Item) -> bool:
    return launch.launched_at is None or not item.blocking


def untick(launch: Launch, number: int, *, why: str, now: datetime) -> Launch:
    """Open an item again. A go stood on the blocking items before the launch: without one of them it is void."""
    item = check_may_untick(launch, number)
    if not why:
        raise UserError("rationale_required", field="why")
    changed = _with_item(launch, replace(item, state=ItemState.OPEN, evidence="", by=None, at=None))
    return without_go(changed, item, now=now)


def waive(launch: Launch, number: int, *, by: str, now: datetime, why: str) -> Launch:
    """The approver does without it, and says why. Raises UserError."""
    approval.check_is_asked(launch.approval, by, now=now)
    item = check_may_tick(launch, number)
    if not why:
        raise UserError("rationale_required", field="why")
    return _with_item(launch, replace(item, state=ItemState.WAIVED, evidence=why, by=by, at=now, help=None))


def without_go(launch: Launch, item: Item, *, now: datetime) -> Launch:
    """The launch after this item is open: a go stood on every blocking item before the launch, and is void now.

    So its approver is asked anew at once.
    """
    if launch.gate is Gate.GO and item.blocking and item.phase is Phase.BEFORE:
        return replace(launch, approval=approval.reopen(launch.approval, now=now), void=item.text)
    return launch


def _with_item(launch: Launch, item: Item) -> Launch:
    changed = replace(item, version=item.version + 1)
    items = tuple(changed if one.number == item.number else one for one in launch.items)
    return replace(launch, items=items, version=launch.version + 1)
