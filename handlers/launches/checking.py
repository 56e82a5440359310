"""An item of the checklist is ticked with evidence, opened again, waived, or needed after all.

Buttons and forms carry the item's version: whose screen was out of date sees what happened before they go on.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import errors
from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.rules import launches
from bot.rules.launches import Gate, Item, ItemState, Launch, Turn, Turned
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from handlers.launches.below import behind, below
from handlers.launches.steps import Around, change, existing, seen, seen_to_decide
from storage import history
from storage.engine import Tx

MEANWHILE = frozenset({"already_ticked", "already_open", "already_waived", "not_waived", "item_changed"})
WAIVERS = frozenset({Turn.WAIVE, Turn.UNWAIVE})
WHAT = {Turn.TICK: "ticked", Turn.UNTICK: "un-ticked", Turn.WAIVE: "waived", Turn.UNWAIVE: "took the waiver back"}


async def on_tick(call: Call, deps: Deps) -> Answer:
    """*Tick* at an item."""
    return await ask(call, deps, Turn.TICK)


async def on_untick(call: Call, deps: Deps) -> Answer:
    """*Un-tick* at an item."""
    return await ask(call, deps, Turn.UNTICK)


async def ask(call: Call, deps: Deps, turn: Turn) -> Answer:
    """The form for it, with what happened to the item since it was shown."""
    launch, person, _, team = await _seen(call, deps, turn)
    number, known = call.number("item"), call.number("v", 0)
    happened = await deps.db.read(call.workspace, _happened, launch, number, known)
    try:
        item = launches.check_may_turn(launch, number, turn, by=person.id, now=deps.now())
    except UserError as error:
        raise named(error, launch, number, happened) from None
    form = messages.turn_form(turn, launch, item, team, below=below(call), happened=happened)
    return Open(form, behind=await behind(call, deps, launch.number, team) if happened else None)


async def _seen(call: Call, deps: Deps, turn: Turn) -> Around:
    """Anybody who sees the launch ticks; to do without an item, and to take that back, is deciding."""
    return await (seen_to_decide if turn in WAIVERS else seen)(call, deps, call.number("id"))


async def on_ticked(call: Call, deps: Deps) -> Answer:
    """The evidence was submitted."""
    return await submitted(call, deps, Turn.TICK)


async def on_unticked(call: Call, deps: Deps) -> Answer:
    """Why an item is open again was submitted."""
    return await submitted(call, deps, Turn.UNTICK)


async def on_waived(call: Call, deps: Deps) -> Answer:
    """Why the approver does without it was submitted."""
    return await submitted(call, deps, Turn.WAIVE)


async def on_unwaived(call: Call, deps: Deps) -> Answer:
    """Why it is needed after all was submitted."""
    return await submitted(call, deps, Turn.UNWAIVE)


async def submitted(call: Call, deps: Deps, turn: Turn) -> Answer:
    """Done; or where somebody else was there meanwhile, what they did, and what was typed."""
    assert call.view is not None
    number, item, known = call.number("id"), call.number("item"), call.number("seen", 0)
    _, person, _, team = await _seen(call, deps, turn)
    words = messages.read_turn(turn, call.view.filled)
    try:
        await deps.commit(call, turn_item, team, number, item, turn, person.id, words, known or None, deps.now())
    except UserError as error:
        if error.code not in MEANWHILE:
            raise
        view = await _again(call, deps, turn, team, words, error)
        return Replace(view, behind=await behind(call, deps, number, team))
    return Done(behind=await behind(call, deps, number, team))


def turn_item(
    tx: Tx, team: Team, number: int, item: int, turn: Turn, by: str, words: str, known: int | None, now: datetime
) -> None:
    before = existing(tx, number)
    after = launches.turn(before, item, turn, by=by, now=now, words=words, seen=known)
    line = messages.turned(before.item(item), after.item(item), by, words)
    opened = messages.opened_how(before.item(item), after.item(item)) if after.item(item).is_open else ""
    change_item(tx, before, after, team, what=WHAT[turn], by=by, now=now, line=line, why=words, opened=opened)


def change_item(
    tx: Tx,
    before: Launch,
    after: Launch,
    team: Team,
    *,
    what: str,
    by: str,
    now: datetime,
    line: Message,
    why: str = "",
    opened: str = "",
) -> None:
    """One line in the thread. Where what was `opened` ends a go, everybody who was told "go" is told so instead."""
    if before.gate is not Gate.GO or after.gate is Gate.GO:
        change(tx, before, after, team, what=what, by=by, now=now, line=line, why=why)
        return
    said = messages.voided(after, by, opened, why)
    informs = messages.voided(after, by, opened, why, channel=team.channel)
    change(tx, before, after, team, what=what, by=by, now=now, line=said, why=why, broadcast=True, informs=informs)


# --- somebody else was there -----------------------------------------------------------------------------------------


def _happened(tx: Tx, launch: Launch, number: int, known: int) -> tuple[Turned, ...]:
    """What happened to an item since that version; nothing where it is the latest, or a button told of none."""
    if not known or launch.item(number).version <= known:
        return ()
    return launches.turned_since(history.find_changes(tx, launch.ref), number, known)


def named(error: UserError, launch: Launch, number: int, happened: tuple[Turned, ...]) -> UserError:
    """The same, with who opened the item; for an open one its launch does not know that."""
    if error.code == "already_open" and happened and happened[-1].by is not None:
        return UserError("opened_already", name=launch.item(number).text, person=happened[-1].by)
    return error


async def _again(call: Call, deps: Deps, turn: Turn, team: Team, words: str, error: UserError) -> Mapping[str, Any]:
    """The form once more, on top of what happened; or where nothing is left to do, who was faster."""
    number, known = call.number("item"), call.number("seen", 0)
    launch = await deps.db.read(call.workspace, existing, call.number("id"))
    happened = await deps.db.read(call.workspace, _happened, launch, number, known)
    item = launch.item(number)
    if error.code == "item_changed" and _is_as_asked(item, turn):
        return messages.turn_form(turn, launch, item, team, below=below(call), happened=happened, typed=words)
    said = errors.words(named(error, launch, number, happened), prefix=deps.prefix)
    return messages.overtaken(turn, launch, item, team, said=said, happened=happened, typed=words)


STARTS = {
    Turn.TICK: ItemState.OPEN,
    Turn.UNTICK: ItemState.DONE,
    Turn.WAIVE: ItemState.OPEN,
    Turn.UNWAIVE: ItemState.WAIVED,
}


def _is_as_asked(item: Item, turn: Turn) -> bool:
    """Between the refusal and this look it may have changed once more."""
    return item.state is STARTS[turn]
