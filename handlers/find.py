"""`/rituals find` and its form: words in all records that somebody may see, answered privately, page by page."""

from collections.abc import Collection
from dataclasses import replace

from bot.errors import UserError
from bot.messages import find as messages
from bot.messages.find import Sought
from bot.messages.kit import Message
from bot.rules import find
from bot.rules.find import Query
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.deps import Deps
from storage import find as stored
from storage import workspaces
from storage.engine import Tx


async def on_find(call: Call, deps: Deps) -> Answer:
    """`/rituals find words`; without words the form asks for them."""
    _, _, typed = call.text.partition(" ")
    if not typed.strip():
        return await on_open(call, deps)
    return Reply(await _page(call, deps, Sought(query=find.read_query(typed))))


async def on_open(call: Call, deps: Deps) -> Answer:
    """*Find*, on the Home tab and below the help."""
    return Open(messages.form(Sought(query=Query(typed="")), await _teams(call, deps)))


async def on_page(call: Call, deps: Deps) -> Answer:
    """*Previous*, *Next*, *Clear filter*: in the place of what is shown. What may be seen is asked again."""
    shown = await _page(call, deps, messages.read_sought(call.facts))
    return Replace(messages.in_modal(shown)) if call.view is not None else Reply(shown, in_place=True)


async def on_filter(call: Call, deps: Deps) -> Answer:
    """*Filter*: the form, filled with what was looked for."""
    sought = messages.read_sought(call.facts)
    teams = await _teams(call, deps)
    names = await deps.db.read(call.workspace, _names, sought.query.mentioned)
    view = messages.form(sought, teams, names)
    return Replace(view) if call.view is not None else Open(view)


async def on_asked(call: Call, deps: Deps) -> Answer:
    """The form was submitted: what was found takes its place."""
    assert call.view is not None
    sought = messages.read_form(call.view.filled, call.view.metadata)
    return Replace(messages.in_modal(await _page(call, deps, sought)))


def _names(tx: Tx, people: Collection[str]) -> dict[str, str]:
    """Of those who are known."""
    return {one.id: one.name for one, _ in workspaces.find_people(tx, people).values()} if people else {}


async def _teams(call: Call, deps: Deps) -> list[Team]:
    """All that who asks may see. Raises UserError where there is none."""
    return await deps.teams_listed(call, None)


async def _page(call: Call, deps: Deps, sought: Sought) -> Message:
    """The page, or the first one where what was found has become less than that."""
    teams = {team.id: team for team in await _teams(call, deps)}
    if sought.query.team is not None and sought.query.team not in teams:
        raise UserError("no_such_team")
    found = await deps.db.read(call.workspace, stored.find_page, sought.query, tuple(teams), number=sought.page)
    if not found.matches and sought.page > 1:
        return await _page(call, deps, replace(sought, page=1))
    return messages.page(found.matches, sought, teams, more=found.more, cut=found.cut, prefix=deps.prefix)
