"""Lists of bets, how they are narrowed and turned, and the card that each line leads to."""

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import bets as messages
from bot.messages.bets import Sought
from bot.messages.kit import Message
from bot.rules import bets
from bot.rules.bets import Ask
from bot.rules.teams import Team
from handlers.bets.picturing import show
from handlers.bets.steps import seen
from handlers.calls import Answer, Call
from handlers.deps import Deps
from handlers.finding import Lists
from storage import bets as stored


async def on_show(call: Call, deps: Deps) -> Answer:
    """*Show*, where a bet is only named: its card, privately."""
    bet, _, _, team = await seen(call, deps, messages.read_number(call.facts))
    return await show(call, deps, bet, team)


async def on_list(call: Call, deps: Deps, ask: Ask) -> Answer:
    """`/bet list …`: in a channel what is its team's, elsewhere all that one may see."""
    return await LISTS.listed(call, deps, bets.read_query(ask.narrowed, listing=ask.listing, me=call.user))


async def _page(call: Call, deps: Deps, sought: Sought, teams: Sequence[Team]) -> Message:
    """The page, or the first one where a list has become shorter than that."""
    now, of = deps.now(), {team.id: team for team in teams}
    found = await deps.db.read(call.workspace, stored.find_page, sought.query, tuple(of), now=now, number=sought.page)
    if not found.bets and sought.page > 1:
        return await _page(call, deps, replace(sought, page=1), teams)
    return messages.page(found.bets, sought, of, more=found.more, now=now, prefix=deps.prefix)


LISTS = Lists(messages, _page)
on_page, on_filter_pressed, on_filtered = LISTS.on_page, LISTS.on_filter_pressed, LISTS.on_filtered
