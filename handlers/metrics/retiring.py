"""A metric is retired, which asks first and why; one that was retired comes back, if there is room."""

from datetime import datetime

from bot.messages import metrics as messages
from bot.rules import metrics
from bot.rules.metrics import Metric
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Reply
from handlers.deps import Deps
from handlers.metrics.showing import show
from handlers.metrics.steps import change, existing, seen
from storage import metrics as stored
from storage import teams
from storage.engine import Tx


async def on_retire(call: Call, deps: Deps) -> Answer:
    """*Retire*: its owner and team admins."""
    metric, person, _, team = await seen(call, deps, call.number("id"))
    metrics.check_may_edit(metric, person, team.admins)
    return Open(messages.retiring(metric))


async def on_retired(call: Call, deps: Deps) -> Answer:
    """Why was submitted."""
    assert call.view is not None
    number, why = call.number("id"), messages.read_why(call.view.filled)
    _, person, _, team = await seen(call, deps, number)
    metric = await deps.commit(call, retire, number, team, why, person, deps.now())
    return Reply(messages.retired(metric, deps.prefix))


def retire(tx: Tx, number: int, team: Team, why: str, by: Person, now: datetime) -> Metric:
    before = existing(tx, number)
    metrics.check_may_edit(before, by, team.admins)
    after = metrics.retire(before, now=now)
    change(tx, before, after, what="retired", by=by.id, now=now, why=why)
    return after


async def on_bring_back(call: Call, deps: Deps) -> Answer:
    """*Bring back*: its card, as it stands now."""
    number = call.number("id")
    before, person, _, team = await seen(call, deps, number)
    after = await deps.commit(call, bring_back, number, team, person, deps.now())
    return await show(call, deps, after, team, said=messages.brought_back(after, before), in_place=True)


def bring_back(tx: Tx, number: int, team: Team, by: Person, now: datetime) -> Metric:
    """Raises UserError where there is no room, or its name is another's by now."""
    before = existing(tx, number)
    teams.get(tx, team.id)  # held: of two that come back at once, the later one sees the other
    after = metrics.bring_back(before, stored.find_of_team(tx, team.id), by, team.admins)
    change(tx, before, after, what="brought back", by=by.id, now=now)
    return after
