"""Reading a bet: its card by number, and all of it."""

from collections.abc import Mapping
from typing import Any

from bot.messages import bets as messages
from handlers.bets.steps import seen
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.deps import Deps


async def show(call: Call, deps: Deps, number: int) -> Answer:
    """`/bet B-3`: the card as it stands now, privately."""
    bet, _, _, team = await seen(call, deps, number)
    return Reply(messages.card(bet, team, deps.now()))


async def on_show_all(call: Call, deps: Deps) -> Answer:
    """*Show all*: what its card left out, whole."""
    return Open(await _whole(call, deps))


async def on_turn(call: Call, deps: Deps) -> Answer:
    """Another page in place of this one; whether they may see it is asked again."""
    return Replace(await _whole(call, deps))


async def _whole(call: Call, deps: Deps) -> Mapping[str, Any]:
    bet, _, _, team = await seen(call, deps, call.number("number"))
    return messages.show_all(bet, team, now=deps.now(), at=call.number("at", 1))
