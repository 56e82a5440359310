"""Reading a bet: its card by number."""

from bot.messages import bets as messages
from handlers.bets.steps import seen
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps


async def show(call: Call, deps: Deps, number: int) -> Answer:
    """`/bet B-3`: the card as it stands now, privately."""
    bet, _, _, team = await seen(call, deps, number)
    return Reply(messages.card(bet, team, deps.now()))
