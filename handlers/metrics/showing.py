"""The card of a metric, and lists that lead to it. Both are only for whoever asked."""

from collections.abc import Sequence

from bot.messages import metrics as messages
from bot.messages.metrics import Listed, Standing
from bot.rules.metrics import Metric
from bot.rules.teams import Team
from handlers import noting
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from storage import metrics as stored
from storage.engine import Tx


async def show(call: Call, deps: Deps, metric: Metric, team: Team, *, said: str = "", in_place: bool = False) -> Reply:
    """Its card. `said` stands at its top: what has just become of it."""
    standing = await deps.db.read(call.workspace, find_standing, metric)
    return Reply(messages.card(standing, team, deps.now(), said=said), in_place=in_place)


def find_standing(tx: Tx, metric: Metric) -> Standing:
    """With what it said at the last note, and the value before its last one."""
    since = noting.last_cut_off(tx, metric.team)
    at_note = stored.find_before(tx, [metric.number], since) if since is not None else {}
    previous = stored.find_last(tx, metric.number, 2)[1:]
    return Standing(metric=metric, at_note=at_note.get(metric.number), previous=previous[0] if previous else None)


# --- lists -----------------------------------------------------------------------------------------------------------


async def on_list(call: Call, deps: Deps, *, every: bool) -> Answer:
    """`/metric list`: in a channel what is its team's, elsewhere all that one may see."""
    place = await deps.place(call)
    return await _listed(call, deps, place.teams, every=every)


async def on_list_pressed(call: Call, deps: Deps) -> Answer:
    """*Retired ones too*, or without them: another list in the place of this one."""
    teams = await deps.teams_listed(call, call.number("team", 0) or None)
    return await _listed(call, deps, teams, every=call.facts.get("every") is True, in_place=True)


async def _listed(call: Call, deps: Deps, teams: Sequence[Team], *, every: bool, in_place: bool = False) -> Answer:
    found = await deps.db.read(call.workspace, find_listed, teams, every=every)
    return Reply(messages.listed(found, every=every, now=deps.now(), prefix=deps.prefix), in_place=in_place)


def find_listed(tx: Tx, teams: Sequence[Team], *, every: bool) -> list[Listed]:
    found = stored.find_of_teams(tx, [team.id for team in teams])
    return [
        _of_team(tx, team, [one for one in found if one.team == team.id and (every or not one.is_retired)])
        for team in teams
    ]


def _of_team(tx: Tx, team: Team, found: Sequence[Metric]) -> Listed:
    since = noting.last_cut_off(tx, team.id) if found else None
    before = stored.find_before(tx, [one.number for one in found], since) if since is not None else {}
    standings = [Standing(metric=one, at_note=before.get(one.number)) for one in messages.in_order(found)]
    return Listed(team=team, metrics=standings)
