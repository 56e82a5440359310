"""Reading a decision: its card by number, its history, every version, and all that was written about it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.errors import UserError
from bot.messages import decisions as messages
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.decisions.steps import seen
from handlers.deps import Deps
from storage import decisions as stored
from storage import history

LAST = 5  # entries below the card


async def show(call: Call, deps: Deps, number: int) -> Answer:
    """`/decide D-14`: the card, and what happened last."""
    decision, _, _, team = await seen(call, deps, number)
    last = await deps.db.read(call.workspace, history.find_last_changes, decision.ref, LAST)
    return Reply(messages.shown(decision, last, zone=team.zone, now=deps.now()))


async def on_history(call: Call, deps: Deps) -> Answer:
    """*History*: who did what, when and why, the newest first."""
    return Open(await _history(call, deps))


async def on_entry(call: Call, deps: Deps) -> Answer:
    """*Read whole*: one entry of the history."""
    return Open(await _entry(call, deps))


async def on_versions(call: Call, deps: Deps) -> Answer:
    """*Versions*: every text that was put to the approver."""
    return Open(await _versions(call, deps))


async def on_show_all(call: Call, deps: Deps) -> Answer:
    """*Show all*: what was cut, whole."""
    return Open(await _whole(call, deps))


async def on_turn(call: Call, deps: Deps) -> Answer:
    """Another page in place of this one; whether they may see it is asked again."""
    page = PAGES.get(str(call.facts.get("what")))
    if page is None:
        raise UserError("not_yours_to_see")
    return Replace(await page(call, deps))


async def _history(call: Call, deps: Deps) -> Mapping[str, Any]:
    decision, _, _, team = await seen(call, deps, call.number("number"))
    happened = await deps.db.read(call.workspace, history.find_changes, decision.ref)
    return messages.history(decision, happened, zone=team.zone, at=call.number("at", 0) or None)


async def _entry(call: Call, deps: Deps) -> Mapping[str, Any]:
    decision, _, _, team = await seen(call, deps, call.number("number"))
    happened, number = await deps.db.read(call.workspace, history.find_changes, decision.ref), call.number("n")
    if not 1 <= number <= len(happened):
        raise UserError("not_yours_to_see")
    return messages.entry(decision, number, happened[number - 1], zone=team.zone, at=_page(call))


async def _versions(call: Call, deps: Deps) -> Mapping[str, Any]:
    decision, _, _, _ = await seen(call, deps, call.number("number"))
    texts = await deps.db.read(call.workspace, stored.find_versions, decision.number)
    return messages.versions(decision, texts, at=_page(call))


async def _whole(call: Call, deps: Deps) -> Mapping[str, Any]:
    decision, _, _, team = await seen(call, deps, call.number("number"))
    return messages.show_all(decision, zone=team.zone, at=_page(call))


PAGES: Mapping[str, Callable[[Call, Deps], Awaitable[Mapping[str, Any]]]] = {
    "history": _history,
    "entry": _entry,
    "versions": _versions,
    "whole": _whole,
}


def _page(call: Call) -> int:
    return call.number("at", 1)
