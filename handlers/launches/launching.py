"""It is out: said by its owner or a team admin, once."""

from datetime import datetime

from bot.messages import launches as messages
from bot.rules import launches
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done
from handlers.deps import Deps
from handlers.launches.steps import change, existing, seen
from storage.engine import Tx


async def on_launched(call: Call, deps: Deps) -> Answer:
    """*Launched* on the card."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    await deps.commit(call, mark_launched, team, launch.number, person, deps.now())
    return Done()


def mark_launched(tx: Tx, team: Team, number: int, by: Person, now: datetime) -> None:
    """Everything after it counts from this moment; the channel and the stakeholders hear of it."""
    before = existing(tx, number)
    after = launches.mark_launched(before, by=by, admins=team.admins, now=now)
    line = messages.launched(after, by.id)
    informs = messages.launched(after, by.id, channel=team.channel)
    change(tx, before, after, team, what="launched", by=by.id, now=now, line=line, broadcast=True, informs=informs)
