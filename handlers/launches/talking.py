"""`/launch …`: help, a list, one launch by its number, or a new one."""

from bot.messages import launches as messages
from bot.rules import calendar, launches
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.launches.planning import open_planning
from handlers.launches.steps import card, seen
from storage import launches as stored


async def on_launch(call: Call, deps: Deps) -> Answer:
    """`/launch [name date] | L-2 | list | help`."""
    ask = launches.parse(call.text)
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            launch, _, _, team = await seen(call, deps, ask.number)
            return Reply(card(launch, team, deps.now()))
        case "list":
            return await _list(call, deps)
    return await open_planning(call, deps, ask.line)


async def _list(call: Call, deps: Deps) -> Answer:
    place = await deps.place(call)
    found = [(team, await deps.db.read(call.workspace, stored.find_planned, team.id)) for team in place.teams]
    today = {team.id: calendar.local(deps.now(), team.zone).date() for team in place.teams}
    return Reply(messages.listed(found, today))
