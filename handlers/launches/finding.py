"""Lists of launches, how they are narrowed and turned, and the card that each line leads to."""

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.messages.launches import Sought
from bot.rules import launches
from bot.rules.launches import Ask
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.finding import Lists
from handlers.launches.steps import card, seen
from storage import launches as stored


async def show(call: Call, deps: Deps, number: int) -> Answer:
    """`/launch L-2`: its card, privately."""
    launch, _, _, team = await seen(call, deps, number)
    return Reply(card(launch, team, deps.now()))


async def on_show(call: Call, deps: Deps) -> Answer:
    """*Show*, where a launch is only named."""
    return await show(call, deps, call.number("id"))


async def on_list(call: Call, deps: Deps, ask: Ask) -> Answer:
    """`/launch list …`: in a channel what is its team's, elsewhere all that one may see."""
    return await LISTS.listed(call, deps, launches.read_query(ask.narrowed, listing=ask.listing, me=call.user))


async def _page(call: Call, deps: Deps, sought: Sought, teams: Sequence[Team]) -> Message:
    """The page, or the first one where a list has become shorter than that."""
    now, of = deps.now(), {team.id: team for team in teams}
    found = await deps.db.read(call.workspace, stored.find_page, sought.query, tuple(of), number=sought.page)
    if not found.launches and sought.page > 1:
        return await _page(call, deps, replace(sought, page=1), teams)
    return messages.page(found.launches, sought, of, more=found.more, now=now, prefix=deps.prefix)


LISTS = Lists(messages, _page)
on_page, on_filter_pressed, on_filtered = LISTS.on_page, LISTS.on_filter_pressed, LISTS.on_filtered
