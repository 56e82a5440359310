"""Lists of decisions, how they are narrowed and turned, and the card that each line leads to."""

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import decisions as messages
from bot.messages.decisions import Sought
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.decisions import Listing
from bot.rules.teams import Team
from handlers.calls import Answer, Call
from handlers.decisions.reading import show
from handlers.deps import Deps
from handlers.finding import Lists
from storage import decisions as stored


async def on_show(call: Call, deps: Deps) -> Answer:
    """*Show*, where a decision is only named: its card, privately."""
    return await show(call, deps, messages.read_number(call.facts))


async def on_list(call: Call, deps: Deps, listing: Listing, narrowed: str) -> Answer:
    """`/decide list …`: in a channel what is its team's, elsewhere all that one may see."""
    return await LISTS.listed(call, deps, decisions.read_query(narrowed, listing=listing, me=call.user))


async def _page(call: Call, deps: Deps, sought: Sought, teams: Sequence[Team]) -> Message:
    """The page, or the first one where a list has become shorter than that."""
    now, of = deps.now(), {team.id: team for team in teams}
    found = await deps.db.read(call.workspace, stored.find_page, sought.query, tuple(of), now=now, number=sought.page)
    if not found.decisions and sought.page > 1:
        return await _page(call, deps, replace(sought, page=1), teams)
    return messages.page(found.decisions, sought, of, more=found.more, now=now, prefix=deps.prefix)


LISTS = Lists(messages, _page)
on_page, on_filter_pressed, on_filtered = LISTS.on_page, LISTS.on_filter_pressed, LISTS.on_filtered
