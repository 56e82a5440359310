"""The checklist's own forms, and a line for each change of it."""

from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.launches.words import title
from bot.rules.launches import EVIDENCE_LIMIT, Item, Launch

TICK, UNTICK = "launches.tick", "launches.untick"


def tick_form(launch: Launch, item: Item) -> dict[str, Any]:
    """Ask for evidence, without which a blocking item is not done."""
    hint = "A link or a sentence that someone else can check"
    evidence = kit.text_input(
        "evidence", "Evidence", limit=EVIDENCE_LIMIT, lines=True, optional=not item.blocking, hint=hint, focus=True
    )
    return _item_form("Tick an item", TICK, launch, item, evidence, submit="Tick")


def untick_form(launch: Launch, item: Item) -> dict[str, Any]:
    why = kit.text_input("why", "Why is it open again?", limit=EVIDENCE_LIMIT, lines=True, focus=True)
    return _item_form("Un-tick an item", UNTICK, launch, item, why, submit="Un-tick")


def _item_form(heading: str, callback: str, launch: Launch, item: Item, asked: Block, *, submit: str) -> dict[str, Any]:
    about = kit.section(f"{title(launch)}\n{kit.escape(item.text)}")
    metadata = {"id": launch.number, "item": item.number}
    return kit.modal(heading, about, asked, callback=callback, metadata=metadata, submit=submit)


def ticked(item: Item) -> Message:
    assert item.by is not None
    line = f"{kit.person(item.by)}: {kit.escape(item.text)}, open → done"
    return kit.message(f"{line}\n{kit.quote(item.evidence)}" if item.evidence else line)


def unticked(item: Item, by: str, why: str) -> Message:
    return kit.message(f"{kit.person(by)}: {kit.escape(item.text)}, done → open\n{kit.quote(why)}")


def voided(launch: Launch, by: str, why: str) -> Message:
    """Everybody who was told "go" is told that it no longer holds."""
    return kit.message(
        f"{title(launch)}: go → waiting for {kit.person(launch.approver)}. The go no longer holds, because "
        f"{kit.person(by)} opened “{kit.escape(launch.void)}” again.\n{kit.quote(why)}"
    )
