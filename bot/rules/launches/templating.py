"""Changing a team's checklist: what an item may be, where it stands, and how the new one differs from the old."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import UserError
from bot.rules.facts import Change, Plain
from bot.rules.launches.items import MOST_DAYS
from bot.rules.launches.launch import Phase
from bot.rules.launches.templates import ITEM_LIMIT, MOST_ITEMS, Template, TemplateItem

_DUE = re.compile(r"[-+]?[0-9]{1,4}")


# --- one item --------------------------------------------------------------------------------------------------------


def due_of(typed: str) -> int | None:
    """Days relative to the launch, or nothing. Raises UserError at the field."""
    plain = typed.strip().replace("–", "-").replace("−", "-")
    if not plain:
        return None
    if _DUE.fullmatch(plain) is None:
        raise UserError("due_not_understood", field="due", typed=typed)
    return int(plain)


def text_of(typed: str) -> str:
    """In one line, as it stands in a list."""
    return " ".join(typed.split())


def mistakes(item: TemplateItem) -> Iterator[UserError]:
    """Everything that an item can't be, each marked at its field."""
    if not 1 <= len(item.text) <= ITEM_LIMIT:
        yield UserError("item_text", field="text", limit=ITEM_LIMIT)
    if any(unicodedata.category(one) in {"Cc", "Cs"} for one in item.text):
        yield UserError("item_characters", field="text")
    after = item.phase is Phase.AFTER
    if item.due is not None and not _is_within(item.due, item.phase):
        yield _due_outside(item.phase)
    if item.blocking and after:
        yield UserError("after_blocks_nothing", field="blocking")
    if item.review and not after:
        yield UserError("review_after_launch", field="review")
    if item.review and item.due is None:
        yield UserError("review_needs_due", field="due")


def _is_within(due: int, phase: Phase) -> bool:
    match phase:
        case Phase.BEFORE:
            return -MOST_DAYS <= due <= 0
        case Phase.DAY:
            return due == 0
        case Phase.AFTER:
            return 0 <= due <= MOST_DAYS


def _due_outside(phase: Phase) -> UserError:
    match phase:
        case Phase.BEFORE:
            return UserError("due_before", field="due", most=MOST_DAYS)
        case Phase.DAY:
            return UserError("due_on_its_day", field="due")
        case Phase.AFTER:
            return UserError("due_after", field="due", most=MOST_DAYS)


def check_item(item: TemplateItem) -> None:
    """Raises UserError at the first field that is wrong."""
    for mistake in mistakes(item):
        raise mistake


# --- all of them -----------------------------------------------------------------------------------------------------


def in_order(items: Sequence[TemplateItem]) -> tuple[TemplateItem, ...]:
    """By their phases; within one as they were put."""
    order = list(Phase)
    return tuple(sorted(items, key=lambda one: order.index(one.phase)))


def with_items(template: Template, items: Sequence[TemplateItem]) -> Template:
    """With these in the place of the ones before; the same once more change nothing. Raises UserError."""
    if len(items) > MOST_ITEMS:
        raise UserError("checklist_full", field="text", limit=MOST_ITEMS)
    for item in items:
        check_item(item)
    ordered = in_order(items)
    if ordered == template.items:
        return template
    return replace(template, items=ordered, version=template.version + 1)


def check_place(template: Template, at: int, seen: int) -> TemplateItem:
    """The item there, in the checklist as somebody saw it. Raises UserError: it is another one by now."""
    if template.version != seen or not 0 <= at < len(template.items):
        raise UserError("changed_meanwhile", what="the checklist")
    return template.items[at]


def put(template: Template, item: TemplateItem, *, was: TemplateItem | None = None, at: int = 0) -> Template:
    """One more at the end of its phase, or in the place of the one that it `was`, which stood `at` there.

    Raises UserError at the field, or that somebody else changed or removed that one meanwhile.
    """
    if was is None:
        return with_items(template, (*template.items, item))
    place = find(template, was, at)
    if place is None:
        raise UserError("changed_meanwhile", what="this item")
    return with_items(template, (*template.items[:place], item, *template.items[place + 1 :]))


def find(template: Template, item: TemplateItem, at: int) -> int | None:
    """Where an item stands now that stood `at` there; None where there is no such one any more."""
    if at < len(template.items) and template.items[at] == item:
        return at
    return next((place for place, one in enumerate(template.items) if one == item), None)


def successor(template: Template, item: TemplateItem, at: int) -> int | None:
    """Where stands what an item has become that stood `at` there: the same words, or other words in its place."""
    same = (place for place, one in enumerate(template.items) if one.text.casefold() == item.text.casefold())
    return next(same, None)


def remove(template: Template, at: int, *, seen: int) -> Template:
    """Without the one that stands there. Raises UserError."""
    check_place(template, at, seen)
    return with_items(template, (*template.items[:at], *template.items[at + 1 :]))


def move_up(template: Template, at: int, *, seen: int) -> Template:
    """Before the one that stands above it in its phase; the first one stays. Raises UserError."""
    item = check_place(template, at, seen)
    if not may_move_up(template, at):
        return template
    above = template.items[at - 1]
    return with_items(template, (*template.items[: at - 1], item, above, *template.items[at + 1 :]))


def may_move_up(template: Template, at: int) -> bool:
    return at > 0 and template.items[at - 1].phase is template.items[at].phase


# --- what differs ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """What a new checklist has more, less and other than the old one, and whether the rest stands in another order."""

    added: tuple[TemplateItem, ...] = ()
    removed: tuple[TemplateItem, ...] = ()
    changed: tuple[tuple[TemplateItem, TemplateItem], ...] = ()
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.reordered)


def differences(before: Sequence[TemplateItem], after: Sequence[TemplateItem]) -> Differences:
    """An item that is there with the same words, and else in another way, has changed."""
    old, new = list(in_order(before)), list(in_order(after))
    stayed = [one for one in new if _take(old, one)]
    came = list(new)
    for one in stayed:
        came.remove(one)
    changed = []
    for one in [*came]:
        known = next((each for each in old if each.text.casefold() == one.text.casefold()), None)
        if known is not None:
            old.remove(known)
            came.remove(one)
            changed.append((known, one))
    if len(old) == len(came) == 1 and _place(before, old[0]) == _place(after, came[0]):
        changed.append((old.pop(), came.pop()))  # one item has other words, and all else is as it was
    kept_before = [one for one in in_order(before) if one in stayed]
    return Differences(
        added=tuple(came), removed=tuple(old), changed=tuple(changed), reordered=kept_before != [*stayed]
    )


def _place(items: Sequence[TemplateItem], item: TemplateItem) -> tuple[Phase, int]:
    return item.phase, in_order(items).index(item)


def _take(items: list[TemplateItem], one: TemplateItem) -> bool:
    """Whether it is one of them, and then no more: of two alike each is found once."""
    if one not in items:
        return False
    items.remove(one)
    return True


def template_change(before: Template, after: Template, *, what: str, by: str, at: datetime) -> Change:
    """What a team's history keeps of it: each item that came, went or changed, old and new."""
    found = differences(before.items, after.items)
    pairs: list[tuple[TemplateItem | None, TemplateItem | None]] = [
        *((None, one) for one in found.added),
        *((one, None) for one in found.removed),
        *found.changed,
    ]
    old: dict[str, Plain] = {"checklist version": before.version}
    new: dict[str, Plain] = {"checklist version": after.version}
    for number, (was, becomes) in enumerate(pairs, start=1):
        old[f"item {number}"] = item_text(was) if was is not None else None
        new[f"item {number}"] = item_text(becomes) if becomes is not None else None
    if found.reordered:
        old["order"], new["order"] = _order(before), _order(after)
    return Change(what=what, at=at, by=by, before=old, after=new)


def _order(template: Template) -> str:
    return " · ".join(one.text for one in template.items)


def item_text(item: TemplateItem) -> str:
    """All of an item in one line, for the history: Comms drafted (before, blocking, owner U1, due -3)."""
    parts = [item.phase.value, "blocking" if item.blocking else "not blocking"]
    if item.review:
        parts.append("review")
    if item.owner is not None:
        parts.append(f"owner {item.owner}")
    if item.due is not None:
        parts.append(f"due {item.due}")
    return f"{item.text} ({', '.join(parts)})"
