"""Reading a bet: all that its card left out, its history, and each entry of that whole."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from handlers.bets.steps import seen
from handlers.calls import Answer, Call, Open, Replace
from handlers.deps import Deps
from storage import history


async def on_history(call: Call, deps: Deps) -> Answer:
    """*History*: who did what, when and why, the newest first."""
    return Open(await _history(call, deps))


async def on_entry(call: Call, deps: Deps) -> Answer:
    """*Read whole*: one entry of the history."""
    return Open(await _entry(call, deps))


async def on_show_all(call: Call, deps: Deps) -> Answer:
    """*Show all*: what its card left out, whole."""
    return Open(await _whole(call, deps))


async def on_turn(call: Call, deps: Deps) -> Answer:
    """Another page in place of this one; whether they may see it is asked again."""
    page = PAGES.get(str(call.facts.get("what")))
    if page is None:
        raise UserError("not_yours_to_see")
    return Replace(await page(call, deps))


async def _history(call: Call, deps: Deps) -> Mapping[str, Any]:
    bet, _, _, team = await seen(call, deps, call.number("id"))
    happened = await deps.db.read(call.workspace, history.find_changes, bet.ref)
    return messages.history(bet, happened, zone=team.zone, at=call.number("at", 0) or None)


async def _entry(call: Call, deps: Deps) -> Mapping[str, Any]:
    bet, _, _, team = await seen(call, deps, call.number("id"))
    number = call.number("n")
    happened = await deps.db.read(call.workspace, history.find_changes, bet.ref)
    if not 1 <= number <= len(happened):
        raise UserError("not_yours_to_see")
    return messages.entry(bet, number, happened[number - 1], zone=team.zone, at=call.number("at", 1))


async def _whole(call: Call, deps: Deps) -> Mapping[str, Any]:
    bet, _, _, team = await seen(call, deps, call.number("id"))
    return messages.show_all(bet, team, now=deps.now(), at=call.number("at", 1))


PAGES: Mapping[str, Callable[[Call, Deps], Awaitable[Mapping[str, Any]]]] = {
    "all": _whole,
    "entry": _entry,
    "history": _history,
}
