"""What `/metric` understands."""

from bot.messages import metrics as messages
from bot.rules import metrics
from bot.rules.metrics import What
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.metrics.adding import open_adding
from handlers.metrics.picturing import show
from handlers.metrics.showing import on_list
from handlers.metrics.typing_in import say
from storage import metrics as stored


async def on_metric(call: Call, deps: Deps) -> Answer:
    """`/metric [name number] | name | list [all] | help`."""
    ask = metrics.parse(call.text)
    match ask.what:
        case What.HELP:
            return Reply(messages.help_text(deps.prefix))
        case What.LIST:
            return await on_list(call, deps, every=ask.every)
        case What.ADD:
            return await open_adding(call, deps, "", "")
    return await _line(call, deps, ask.line)


async def _line(call: Call, deps: Deps, line: str) -> Answer:
    """A metric's name, maybe with a value, or the name of a new one."""
    place = await deps.place(call)
    teams = {team.id: team for team in place.teams}
    ask = metrics.understand(line, await deps.db.read(call.workspace, stored.find_of_teams, list(teams)))
    match ask.what:
        case What.SHOW:
            return await show(call, deps, ask.shown[0], teams[ask.shown[0].team])
        case What.VALUE if ask.number is not None:
            metric = ask.valued[0]
            return await say(call, deps, metric, teams[metric.team], ask.number, place.person)
        case What.UNSURE:
            return Reply(messages.unsure(ask, teams))
    return await open_adding(call, deps, ask.name, ask.typed)
