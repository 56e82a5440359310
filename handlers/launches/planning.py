"""Planning a launch: its form, and the commit that makes it."""

from datetime import datetime

from bot.messages import launches as messages
from bot.messages.launches import Typed
from bot.rules import calendar, launches
from bot.rules.launches import Ask, Draft, Launch
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open
from handlers.deps import Deps
from handlers.launches.asking import look
from handlers.launches.steps import start
from storage import launches as stored
from storage import teams
from storage.engine import Tx


async def open_form(call: Call, deps: Deps, ask: Ask, zone: str) -> Answer:
    """The form of a new launch, filled with what was typed in this zone."""
    place = await deps.place(call)
    # The form reads its date in the zone of the team that is picked; what was typed keeps its wall time.
    at = calendar.local(ask.at, zone) if ask.at else None
    typed = Typed(
        name=ask.name,
        day=at.date() if at else None,
        wall=at.time() if at else launches.DEFAULT_WALL,
        owner=place.person.id,
    )
    return Open(messages.form(typed, place.teams, metadata={"team": place.teams[0].id}))


async def on_plan(call: Call, deps: Deps) -> Answer:
    """The form of a new launch was submitted."""
    assert call.view is not None
    filled = call.view.filled
    chosen = call.chosen("team") if filled.has("team") else call.number("team")
    person, channel, team = await deps.team_seen(call, chosen)
    draft = messages.read_form(filled, team.zone, person.id)
    await deps.check_named(call, draft.owner, channel, "owner")
    await deps.check_named(call, draft.approver, channel, "approver")
    await deps.commit(call, plan, team, draft, person.id, deps.now())
    return Done()


def plan(tx: Tx, team: Team, draft: Draft, by: str, now: datetime) -> Launch:
    """One commit: the launch with the team's checklist, its history, its card, and if it is near, the question."""
    items = launches.items_of(stored.get_template(tx, team.id))
    launch = launches.plan(draft, team, items, number=stored.claim_number(tx), by=by, now=now)
    start(tx, launch, team, by=by, now=now)
    teams.mark_used(tx, by, team.id)
    return look(tx, launch, team, now)
