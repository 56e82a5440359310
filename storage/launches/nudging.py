"""Which items was somebody reminded of, and which launches have items of theirs?"""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam

from bot.rules.launches import ItemState, Launch, Nudge, Nudged, NudgeKind, Phase, Stage
from storage.engine import Tx
from storage.launches.keeping import load
from storage.launches.rows import ItemNudgeRow, ItemRow, LaunchRow
from storage.statements import Change, Query, table_of

_LAUNCHES, _ITEMS, _NUDGES = table_of(LaunchRow).c, table_of(ItemRow).c, table_of(ItemNudgeRow).c
_ALIVE = _LAUNCHES.phase.in_([Stage.COMING.value, Stage.LAUNCHED.value])
COMING = Query(
    LaunchRow,
    _LAUNCHES.owner == bindparam("person"),
    _LAUNCHES.phase == Stage.COMING.value,
    order_by=[_LAUNCHES.number],
)
_IS_OPEN = _ITEMS.state == ItemState.OPEN.value
LEFT_OPEN = Query(
    ItemRow,
    _LAUNCHES.workspace == _ITEMS.workspace,
    _LAUNCHES.number == _ITEMS.launch,
    _LAUNCHES.owner == bindparam("person"),
    _LAUNCHES.phase == Stage.LAUNCHED.value,
    _IS_OPEN,
    _ITEMS.phase == Phase.AFTER.value,
    _ITEMS.review.is_(False),
    columns=["launch"],
)
ITEMS_OWNED = Query(ItemRow, _ITEMS.owner == bindparam("person"), _IS_OPEN, columns=["launch"])
NUMBERED = Query(LaunchRow, _LAUNCHES.number.in_(bindparam("numbers", expanding=True)))
ALIVE = Query(
    LaunchRow, _LAUNCHES.number.in_(bindparam("numbers", expanding=True)), _ALIVE, order_by=[_LAUNCHES.number]
)
HELD = {
    role: Query(LaunchRow, _LAUNCHES[role] == bindparam("by_whom"), _ALIVE)
    for role in ("owner", "approver", "delegate")
}
SENT = Query(
    ItemNudgeRow,
    _NUDGES.person == bindparam("to"),
    _NUDGES.at >= bindparam("since"),
    order_by=[_NUDGES.at, _NUDGES.id],
)
PUT_OFF = Change(ItemNudgeRow, _NUDGES.person == bindparam("to"), _NUDGES.at == bindparam("sent_at"))


def find_with_items_of(tx: Tx, person: str) -> list[Launch]:
    """Launches in which somebody may have items left to do, in every team: for the clock.

    Of those that are out, an owner's are looked at only while something is left to do after the launch.
    """
    owned = tx.find(COMING, person=person)
    named = {row.launch for asked in (LEFT_OPEN, ITEMS_OWNED) for row in tx.find(asked, person=person)}
    others = sorted(named - {row.number for row in owned})
    return load(tx, [*owned, *(tx.find(ALIVE, numbers=others) if others else ())])


def find_held(tx: Tx, person: str) -> list[Launch]:
    """Launches that are not over and that somebody owns, says go to, or has open items in; in every team."""
    found = {row.number: row for asked in HELD.values() for row in tx.find(asked, by_whom=person)}
    others = sorted({row.launch for row in tx.find(ITEMS_OWNED, person=person)} - found.keys())
    found |= {row.number: row for row in (tx.find(ALIVE, numbers=others) if others else ())}
    return load(tx, [found[number] for number in sorted(found)])


def find_numbered(tx: Tx, numbers: Collection[int]) -> dict[int, Launch]:
    """These launches as they stand, by number."""
    return {launch.number: launch for launch in load(tx, tx.find(NUMBERED, numbers=list(numbers)))}


def add_nudge(tx: Tx, sent: Nudge) -> None:
    """Remember what somebody was reminded of; there is one message to them at a moment."""
    items = [[one.launch, one.item, one.kind.value, one.due.isoformat()] for one in sent.items]
    tx.insert(ItemNudgeRow, person=sent.to, at=sent.at, items=items, until=sent.until)


def find_nudges(tx: Tx, person: str, since: datetime) -> list[Nudge]:
    """What was sent to somebody since then, oldest first."""
    return [_nudge(row) for row in tx.find(SENT, to=person, since=since)]


def mark_put_off(tx: Tx, person: str, at: datetime, until: datetime) -> None:
    """They want to hear later of what was sent to them at that moment. Raises LookupError where nothing was."""
    if not tx.change(PUT_OFF, to=person, sent_at=at, until=until):
        raise LookupError(f"nothing was sent to {person} at {at}")


def _nudge(row: Row[Any]) -> Nudge:
    items = tuple(
        Nudged(launch=launch, item=item, kind=NudgeKind(kind), due=date.fromisoformat(due))
        for launch, item, kind, due in row.items
    )
    return Nudge(to=row.person, at=row.at, items=items, until=row.until)
