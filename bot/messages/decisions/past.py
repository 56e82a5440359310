"""What happened to a decision? Its history, each entry whole, and what happened last below its card."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.messages import kit, past
from bot.messages.decisions.buttons import TURN
from bot.messages.decisions.cards import card
from bot.messages.decisions.facts import READ
from bot.messages.kit import Message
from bot.messages.past import Whose
from bot.rules.decisions import Change, Decision

LAST = 5


def history(decision: Decision, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of its history, and *Versions*."""
    versions = kit.button("Versions", "decisions.versions", value=kit.pack(number=decision.number))
    return past.history(_whose(decision, zone), changes, at=at, below=[kit.actions(versions)])


def entry(decision: Decision, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    return past.entry(_whose(decision, zone), number, change, at=at)


def shown(decision: Decision, last: Sequence[Change], *, zone: str, now: datetime) -> Message:
    """Its card, and below it what happened last, the newest first."""
    standing = card(decision, zone=zone, now=now)
    lines = [past.line(one, zone) for one in reversed(last[-LAST:])]
    for many in range(len(lines), 0, -1):
        told = kit.context("*Last in its history*\n" + "\n".join(lines[:many]))
        blocks = (*standing.blocks[:-1], told, standing.blocks[-1])
        if kit.fits(blocks):
            return Message(text=standing.text, blocks=blocks)
    return standing


def _whose(decision: Decision, zone: str) -> Whose:
    return Whose(
        ref=decision.ref,
        name=decision.title,
        facts={"number": decision.number},
        names=READ,
        zone=zone,
        entry="decisions.entry",
        turn=TURN,
    )
