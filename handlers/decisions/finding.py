"""Lists of decisions, how they are narrowed and turned, and the card that each line leads to."""

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import decisions as messages
from bot.messages.decisions import Sought
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.decisions import Listing, Query
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.decisions.reading import show
from handlers.deps import Deps
from storage import decisions as stored


async def on_show(call: Call, deps: Deps) -> Answer:
    """*Show*, where a decision is only named: its card, privately."""
    return await show(call, deps, messages.read_number(call.facts))


async def on_list(call: Call, deps: Deps, listing: Listing, narrowed: str) -> Answer:
    """`/decide list …`: in a channel what is its team's, elsewhere all that one may see."""
    query = decisions.read_query(narrowed, listing=listing, me=call.user)
    place = await deps.place(call)
    await _check_known(call, deps, query)
    query = replace(query, team=place.teams[0].id if len(place.teams) == 1 else None)
    return Reply(await _page(call, deps, Sought(query=query), place.teams))


async def on_page(call: Call, deps: Deps) -> Answer:
    """*Previous*, *Next*, *Clear filter*: another list in the place of the one that is shown.

    What may be seen is asked again, for it may have changed.
    """
    sought = messages.read_sought(call.facts, call.user)
    shown = await _page(call, deps, sought, await deps.teams_listed(call, sought.query.team))
    return Replace(messages.in_modal(shown)) if call.view is not None else Reply(shown, in_place=True)


async def on_filter_pressed(call: Call, deps: Deps) -> Answer:
    """*Filter*: a form, filled with what is listed."""
    sought = messages.read_sought(call.facts, call.user)
    view = messages.filter_form(sought, await deps.teams_listed(call, None))
    return Replace(view) if call.view is not None else Open(view)


async def on_filtered(call: Call, deps: Deps) -> Answer:
    """The filter was submitted: the list takes its place."""
    assert call.view is not None
    sought = messages.read_filter(call.view.filled, call.view.metadata, call.user)
    await _check_known(call, deps, sought.query)
    shown = await _page(call, deps, sought, await deps.teams_listed(call, sought.query.team))
    return Replace(messages.in_modal(shown))


async def _check_known(call: Call, deps: Deps, query: Query) -> None:
    await deps.check_known(call, {"approver": query.approver, "driver": query.driver})


async def _page(call: Call, deps: Deps, sought: Sought, teams: Sequence[Team]) -> Message:
    """The page, or the first one where a list has become shorter than that."""
    now, of = deps.now(), {team.id: team for team in teams}
    found = await deps.db.read(call.workspace, stored.find_page, sought.query, tuple(of), now=now, number=sought.page)
    if not found.decisions and sought.page > 1:
        return await _page(call, deps, replace(sought, page=1), teams)
    return messages.page(found.decisions, sought, of, more=found.more, now=now, prefix=deps.prefix)
