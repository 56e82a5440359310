"""Reading a launch: all that its card left out, its history, and each entry of that whole."""

from bot.messages import launches as messages
from handlers.calls import Answer, Call, Open
from handlers.deps import Deps
from handlers.launches.steps import seen
from handlers.reading import Reading, View
from storage import launches as stored


async def on_read_all(call: Call, deps: Deps) -> Answer:
    """*Full text*: what its card left out, whole."""
    return Open(await _whole(call, deps))


async def _whole(call: Call, deps: Deps) -> View:
    launch, _, _, team = await seen(call, deps, call.number("id"))
    return messages.read_all(launch, team, at=call.number("at", 1))


READING = Reading(messages=messages, get=stored.get, number="id", pages={"all": _whole})
on_history, on_entry, on_turn = READING.on_history, READING.on_entry, READING.on_turn
