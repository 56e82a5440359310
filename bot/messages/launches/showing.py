"""*Show all*: every item of a launch in a modal, whole, each with what can be done about it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block
from bot.messages.launches.assigning import ADD
from bot.messages.launches.items import item_text
from bot.messages.launches.several import CHOOSE, tickable
from bot.messages.launches.words import HEADINGS, gate_line
from bot.messages.pages import SHOWN, paged, turns
from bot.rules import launches
from bot.rules.launches import EVIDENCE_LIMIT, MOST_ITEMS, Item, ItemState, Launch, Phase, Turn
from bot.rules.teams import Team

SHOW_ALL, ITEM = "launches.show_all", "launches.item"
PAGES = ("launches.items_back", "launches.items_on")
ASSIGN_ITEM, HELP_ITEM, REVIEW_ITEM = "assign", "help", "review"
LABELS = {
    Turn.TICK: "Tick",
    Turn.UNTICK: "Un-tick",
    Turn.WAIVE: "Waive",
    Turn.UNWAIVE: "Take the waiver back",
    ASSIGN_ITEM: "Assign",
    HELP_ITEM: "Need help",
    REVIEW_ITEM: "Write the review",
}


def show_all(launch: Launch, team: Team, today: date, *, at: int = 1) -> dict[str, Any]:
    """One page of it; `at` that is not there any more is the nearest."""
    pages = paged([group for phase in Phase for group in _phase(launch, team, today, phase)])
    at = max(1, min(at, len(pages)))
    blocks = [kit.section(f"{kit.strong(f'{launch.ref} {launch.name}')}\n{gate_line(launch)}")]
    if row := checklist_buttons(launch):
        blocks.append(kit.actions(*row))
    if len(pages) > 1:
        blocks.append(kit.context(f"Page {at} of {len(pages)}"))
    back, on = ({"id": launch.number, "at": one} if 1 <= one <= len(pages) else None for one in (at - 1, at + 1))
    metadata = {"list": launch.number, "at": at}
    title_ = f"{launch.ref} · checklist"
    return kit.modal(title_, *blocks, *pages[at - 1], *turns(back, on, PAGES), callback=SHOWN, metadata=metadata)


def checklist_buttons(launch: Launch) -> list[Block]:
    """What changes more than one item, below the card and above the list."""
    value = kit.pack(id=launch.number)
    buttons = []
    if launch.ending is None and len(tickable(launch)) > 1:
        buttons.append(kit.button("Tick several", CHOOSE, value=value))
    if launch.ending is None and len(launch.items) < MOST_ITEMS:
        buttons.append(kit.button("Add an item", ADD, value=value))
    return buttons


def show_all_button(launch: Launch) -> Block:
    return kit.button("Show all", SHOW_ALL, value=kit.pack(id=launch.number))


def _phase(launch: Launch, team: Team, today: date, phase: Phase) -> Iterator[list[Block]]:
    """The heading stays with its first item."""
    every = [one for one in launch.items if one.phase is phase]
    for place, item in enumerate(every):
        blocks = _item(launch, item, team, today)
        yield [kit.header(f"{HEADINGS[phase]} · {progress(launch, phase)}"), *blocks] if place == 0 else blocks


def progress(launch: Launch, phase: Phase) -> str:
    every = [one for one in launch.items if one.phase is phase]
    waived = sum(one.state is ItemState.WAIVED for one in every)
    done = sum(one.state is ItemState.DONE for one in every)
    said = f"{done} of {len(every)} done"
    return f"{said}, {waived} waived" if waived else said


def _item(launch: Launch, item: Item, team: Team, today: date) -> list[Block]:
    said = item_text(launch, item, team, today, EVIDENCE_LIMIT)
    menu = _menu(launch, item)
    if len(said) <= kit.SECTION:
        return [kit.section(said, accessory=menu)]
    head, _, words = said.partition("\n")
    return [kit.section(head, accessory=menu), kit.section(words)]


def _menu(launch: Launch, item: Item) -> Block | None:
    choices = [
        (LABELS[do], kit.pack(id=launch.number, item=item.number, v=item.version, do=do)) for do in can(launch, item)
    ]
    return kit.overflow(ITEM, choices) if choices else None


def can(launch: Launch, item: Item) -> Iterator[str]:
    """What may be done about an item by who may do it; who may not is told who can."""
    if launch.ending is not None:
        return
    if item.is_open:
        if not item.review:
            yield Turn.TICK
        elif launch.is_out:
            yield REVIEW_ITEM
        yield ASSIGN_ITEM
        if launch.is_coming and item.phase is not Phase.AFTER:
            yield Turn.WAIVE
        yield HELP_ITEM
    elif item.state is ItemState.WAIVED and launch.is_coming:
        yield Turn.UNWAIVE
    elif item.state is ItemState.DONE and launches.may_untick(launch, item):
        yield Turn.UNTICK
