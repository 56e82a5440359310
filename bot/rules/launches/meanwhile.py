"""What has happened to an item since somebody looked at it, as the history of its launch tells it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.rules.facts import Change
from bot.rules.launches.launch import ItemState


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """An item's state changed: who did it, when, from what to what, with which evidence or why."""

    by: str | None
    at: datetime
    before: ItemState
    after: ItemState
    words: str


def turned_since(changes: Iterable[Change], number: int, version: int) -> tuple[Turned, ...]:
    """What changed the state of this item after that version of it, the first first."""
    return tuple(one for known, one in _turns(changes, number) if known > version)


def _turns(changes: Iterable[Change], number: int) -> Iterator[tuple[int, Turned]]:
    """Items are never taken out and are numbered in their order, by which the facts name them."""
    fact = f"items {number}"
    for change in changes:
        known, state = change.after.get(f"{fact} version"), change.after.get(f"{fact} state")
        before = change.before.get(f"{fact} state")
        if known is not None and state is not None and before is not None:
            words = str(change.after.get(f"{fact} evidence") or change.why or "")
            yield (
                int(known),
                Turned(
                    by=change.by, at=change.at, before=ItemState(str(before)), after=ItemState(str(state)), words=words
                ),
            )
