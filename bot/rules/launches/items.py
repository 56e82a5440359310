"""What an item is, beside its state: whose it is, when it is due, what is needed for it. And a new one."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from bot.errors import UserError
from bot.rules import people
from bot.rules.launches.checklist import EVIDENCE_LIMIT, check_is_open, without_go
from bot.rules.launches.gate import check_not_ended
from bot.rules.launches.launch import Help, Item, Launch, Phase
from bot.rules.launches.templates import ITEM_LIMIT, MOST_ITEMS, TemplateItem
from bot.rules.people import Person

MOST_DAYS = 365
"""So far from its launch an item may be due."""
HELP_LIMIT = EVIDENCE_LIMIT
T = TypeVar("T")


# --- whose, and until when -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """Whose an item is, and its due day as `Item` keeps it."""

    owner: str | None
    due: int | None


def may_assign_anybody(launch: Launch, by: Person, admins: Collection[str]) -> bool:
    return people.may_change(by, launch.owner, admins)


def check_may_assign(launch: Launch, number: int, *, by: Person, admins: Collection[str]) -> Item:
    """The item, if it is open and this person may say whose it is. Raises UserError that tells who can."""
    item = check_is_open(launch, number)
    if item.owner not in {None, by.id} and not may_assign_anybody(launch, by, admins):
        raise UserError("item_owner_only", person=item.owner, owner=launch.owner)
    return item


def assign(
    launch: Launch, number: int, entered: Assignment, *, opened: Assignment, by: Person, admins: Collection[str]
) -> Launch:
    """Give an item to somebody, or another day. `opened` is what the form showed: what was not touched stays.

    Raises UserError: not theirs to say, or somebody else changed the same meanwhile.
    """
    item = check_may_assign(launch, number, by=by, admins=admins)
    owner = _met(item, entered.owner, opened.owner, item.owner)
    due = _met(item, entered.due, opened.due, item.due)
    if not may_assign_anybody(launch, by, admins):
        if item.owner is None and owner not in {None, by.id}:
            raise UserError("item_take_only", field="owner", owner=launch.owner)
        if due != item.due:
            raise UserError("owner_or_admins_only", owner=launch.owner, admins=tuple(admins))
    changed = replace(item, owner=owner, due=due)
    return launch if changed == item else _with(launch, changed)


def _met(item: Item, entered: T, opened: T, now_is: T) -> T:
    """What was entered where it was touched, else what it is now."""
    if entered == opened:
        return now_is
    if now_is not in {opened, entered}:
        raise UserError("item_changed", name=item.text)
    return entered


def due_of(phase: Phase, typed: str) -> int | None:
    """Days as they are typed: before the launch for what comes before it, after it for what comes after.

    Raises UserError at the field.
    """
    if not typed:
        return None
    if re.fullmatch(r"[0-9]{1,3}", typed) is None or int(typed) > MOST_DAYS:
        raise UserError("due_days", field="due", typed=typed, most=MOST_DAYS)
    days = int(typed)
    if phase is Phase.DAY and days:
        raise UserError("due_on_day", field="due")
    return -days if phase is Phase.BEFORE else days


# --- help ------------------------------------------------------------------------------------------------------------


def ask_help(launch: Launch, number: int, text: str, *, by: str, now: datetime) -> Launch:
    """Say what is needed, and from whom; it stands at the item until that is done. Raises UserError."""
    item = check_is_open(launch, number)
    if not text:
        raise UserError("help_missing", field="help")
    if item.help is not None and (item.help.by, item.help.text) == (by, text):
        return launch
    return _with(launch, replace(item, help=Help(by=by, at=now, text=text)))


# --- a new one -------------------------------------------------------------------------------------------------------


def check_may_add(launch: Launch, *, by: Person, admins: Collection[str]) -> None:
    """Raises UserError: not theirs to add, or the list is full."""
    check_not_ended(launch)
    people.check_may_change(by, launch.owner, admins)
    if len(launch.items) >= MOST_ITEMS:
        raise UserError("checklist_full", limit=MOST_ITEMS)


def phases_to_add(launch: Launch) -> tuple[Phase, ...]:
    """What it launched with stays, so that then there is only something to do afterwards."""
    return tuple(Phase) if launch.launched_at is None else (Phase.AFTER,)


def add_item(launch: Launch, new: TemplateItem, *, by: Person, admins: Collection[str], now: datetime) -> Launch:
    """One more item. A blocking one before the launch ends a go; one after the launch never blocks."""
    check_may_add(launch, by=by, admins=admins)
    if not 1 <= len(new.text) <= ITEM_LIMIT:
        raise UserError("item_text", field="text", limit=ITEM_LIMIT)
    if new.phase not in phases_to_add(launch):
        raise UserError("launched_stays")
    item = Item(
        number=max((one.number for one in launch.items), default=0) + 1,
        text=new.text,
        phase=new.phase,
        owner=new.owner,
        due=new.due,
        blocking=new.blocking and new.phase is not Phase.AFTER,
    )
    added = replace(launch, items=(*launch.items, item), version=launch.version + 1)
    return without_go(added, item, now=now)


def _with(launch: Launch, item: Item) -> Launch:
    """Its state is the same, so that who saw it before may still tick it."""
    items = tuple(item if one.number == item.number else one for one in launch.items)
    return replace(launch, items=items, version=launch.version + 1)
