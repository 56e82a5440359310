"""Lists of decisions: what is open here, or what somebody looks for, ten a page."""

from bot.messages import decisions as messages
from bot.rules.decisions import Listing, Query
from handlers.calls import Answer, Call, Reply
from handlers.decisions.steps import seen
from handlers.deps import Deps
from storage import decisions as stored


async def on_show(call: Call, deps: Deps) -> Answer:
    """*Show*, where a decision is only named: its card, privately."""
    decision, _, _, team = await seen(call, deps, int(call.facts["number"]))
    return Reply(messages.card(decision, zone=team.zone, now=deps.now()))


async def on_list(call: Call, deps: Deps, listing: Listing, words: str) -> Answer:
    """`/decide list …`."""
    if listing is Listing.OPEN and not words:
        return await _list(call, deps)
    return await _page(call, deps, Query(listing=listing, me=call.user, words=words), 1)


async def _list(call: Call, deps: Deps) -> Answer:
    place = await deps.place(call)
    found = [(team, await deps.db.read(call.workspace, stored.find_needed, team.id)) for team in place.teams]
    return Reply(messages.listed(found, now=deps.now(), prefix=deps.prefix))


async def on_page(call: Call, deps: Deps) -> Answer:
    """*Next*: what may be seen is asked again, for it may have changed."""
    query = Query(listing=Listing(call.facts["list"]), me=call.user, words=str(call.facts["words"]))
    return await _page(call, deps, query, int(call.facts["page"]))


async def _page(call: Call, deps: Deps, query: Query, number: int) -> Answer:
    teams_seen = {team.id: team for team in (await deps.place(call)).teams}
    now = deps.now()
    page = await deps.db.read(call.workspace, stored.find_page, query, tuple(teams_seen), now=now, number=number)
    shown = messages.page(page.decisions, query, teams_seen, number=number, more=page.more, now=now, prefix=deps.prefix)
    return Reply(shown)
