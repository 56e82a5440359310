"""What `/metric` understands."""

from bot.messages import metrics as messages
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from storage import metrics as stored


async def on_metric(call: Call, deps: Deps) -> Answer:
    """`/metric`: the team's metrics."""
    _, team = await deps.person_and_team(call)
    found = await deps.db.read(call.workspace, stored.find_of_team, team.id)
    return Reply(messages.listed(team, found, deps.prefix))
