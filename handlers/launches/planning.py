"""Planning a launch: its form, and the commit that makes it."""

from collections.abc import Collection
from datetime import date, datetime, time

from bot.errors import UserError
from bot.messages import launches as messages
from bot.rules import calendar, launches
from bot.rules.launches import Draft, Launch
from bot.rules.people import Channel
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Replace, View
from handlers.deps import Deps
from handlers.launches.asking import look
from handlers.launches.editing import check_stakeholders
from handlers.launches.steps import start
from handlers.offering import check_runs, chosen, offered
from storage import launches as stored
from storage import teams
from storage.engine import Tx


async def on_plan_pressed(call: Call, deps: Deps) -> Answer:
    """*Plan a launch*."""
    return await open_planning(call, deps, "")


async def open_planning(call: Call, deps: Deps, line: str) -> Answer:
    """The form of a new launch, for the first of the teams that it may be of; what the line says is filled in."""
    place = await deps.place_to_add(call)
    first = place.teams[0]
    named = launches.name_new(line, now=deps.now(), zone=first.zone)
    entered, said = messages.opened(named, place.person.id, first.zone)
    return Open(messages.planning(entered, place.teams, first, said))


async def on_chosen(call: Call, deps: Deps) -> Answer:
    """A team or a day was chosen in the form: it follows, and what is typed in it stays."""
    if call.view is None:
        raise UserError("not_yours_to_see")
    teams, team = await offered(call, deps, call.view)
    moment = _read_anew(call.view, team, deps.now())
    filled, metadata = call.view.filled, call.view.metadata
    view = messages.planning_again(
        filled, metadata, call.user, teams, team, moment=moment, day=_day(call.facts.get("day"))
    )
    return Replace(view, anyway=True)


def _day(carried: object) -> date | None:
    """The day that a button carries. Raises UserError for what none of ours carries."""
    if carried is None:
        return None
    try:
        return date.fromisoformat(str(carried))
    except ValueError:
        raise UserError("not_yours_to_see") from None


def _read_anew(view: View, team: Team, now: datetime) -> tuple[date, time] | None:
    """The moment that was typed, where it is another one for this team; None where it is not, or another was picked."""
    line, filled = messages.read_line(view.metadata), view.filled
    if line.day is None or (filled.day("date"), filled.time("time")) != (line.day, line.wall):
        return None
    read = launches.moment_of(line.typed, now=now, zone=team.zone)
    if read is None:
        return None
    at = calendar.local(read, team.zone)
    return (at.date(), at.time()) if (at.date(), at.time()) != (line.day, line.wall) else None


async def on_plan(call: Call, deps: Deps) -> Answer:
    """The form of a new launch was submitted."""
    assert call.view is not None
    _, channel, team = await chosen(call, deps, call.view)
    draft = messages.read_form(call.view.filled, team.zone, call.user)
    await deps.check_named(call, draft.owner, channel, "owner")
    await deps.check_named(call, draft.approver, channel, "approver")
    await check_stakeholders(call, deps, draft.terms, channel)
    gone = await _gone(call, deps, team, channel)
    await deps.commit(call, plan, team, draft, call.user, deps.now(), gone)
    return Done()


async def _gone(call: Call, deps: Deps, team: Team, channel: Channel) -> Collection[str]:
    """Whom the team's checklist names, and who is not here any more or can't see the channel. Raises UserError."""
    template = await deps.db.read(call.workspace, stored.get_template, team.id)
    owners = {one.owner for one in template.items if one.owner is not None}
    if owners:
        await deps.people.several(call.workspace, owners)  # side by side; one after the other takes too long
    gone = set()
    for owner in owners:
        try:
            await deps.check_named(call, owner, channel, "owner")
        except UserError as error:
            if error.code == "slack_slow":
                raise
            gone.add(owner)
    return gone


def plan(tx: Tx, team: Team, draft: Draft, by: str, now: datetime, gone: Collection[str] = ()) -> Launch:
    """One commit: the launch with the team's checklist, its history, its card, and if it is near, the question.

    What the checklist gives to somebody who is `gone` is the launch's owner's, who is reminded of it.
    """
    teams.get(tx, team.id)  # held before its checklist, in the order in which whoever changes that holds them
    check_runs(tx, team.id)
    items = launches.items_of(stored.get_template(tx, team.id), without=gone)
    launch = launches.plan(draft, team, items, number=stored.claim_number(tx), by=by, now=now)
    start(tx, launch, team, by=by, now=now)
    teams.mark_used(tx, by, team.id)
    return look(tx, launch, team, now)
