"""Reading a decision: its card by number, its history, every version, and all that was written about it."""

from bot.messages import decisions as messages
from handlers.calls import Answer, Call, Open, Reply
from handlers.decisions.steps import seen
from handlers.deps import Deps
from handlers.reading import Reading, View
from storage import decisions as stored
from storage import history

LAST = 5  # entries below the card


async def show(call: Call, deps: Deps, number: int) -> Answer:
    """`/decide D-14`: the card, and what happened last."""
    decision, _, _, team = await seen(call, deps, number)
    last = await deps.db.read(call.workspace, history.find_last_changes, decision.ref, LAST)
    return Reply(messages.shown(decision, last, zone=team.zone, now=deps.now()))


async def on_versions(call: Call, deps: Deps) -> Answer:
    """*Versions*: every text that was put to the approver."""
    return Open(await _versions(call, deps))


async def on_show_all(call: Call, deps: Deps) -> Answer:
    """*Show all*: what was cut, whole."""
    return Open(await _whole(call, deps))


async def _versions(call: Call, deps: Deps) -> View:
    decision, _, _, _ = await seen(call, deps, call.number("number"))
    texts = await deps.db.read(call.workspace, stored.find_versions, decision.number)
    return messages.versions(decision, texts, at=call.number("at", 1))


async def _whole(call: Call, deps: Deps) -> View:
    decision, _, _, team = await seen(call, deps, call.number("number"))
    return messages.show_all(decision, zone=team.zone, at=call.number("at", 1))


READING = Reading(messages=messages, get=stored.get, number="number", pages={"versions": _versions, "whole": _whole})
on_history, on_entry, on_turn = READING.on_history, READING.on_entry, READING.on_turn
