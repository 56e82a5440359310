"""Adding a metric: its form, how it follows what is chosen in it, and the commit that makes it."""

from dataclasses import dataclass
from datetime import datetime

from bot.errors import UserError
from bot.messages import metrics as messages
from bot.messages.metrics import About, Entered, Read
from bot.rules import metrics
from bot.rules.metrics import Metric, Role, Settled
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.deps import Deps
from handlers.metrics import asked
from handlers.metrics.asking import check_askable
from handlers.metrics.steps import change, existing, keep_value, seen, start
from handlers.offering import check_runs, chosen, offered
from storage import metrics as stored
from storage import teams
from storage.engine import Tx


async def on_add(call: Call, deps: Deps) -> Answer:
    """*Add a metric*; the button may carry what was typed."""
    return await open_adding(call, deps, str(call.facts.get("name") or ""), str(call.facts.get("typed") or ""))


async def open_adding(call: Call, deps: Deps, name: str, typed: str) -> Answer:
    """The form of a new metric, for the first of the teams that it may be of."""
    place = await deps.place_to_add(call)
    first = place.teams[0]
    nsm = await deps.db.read(call.workspace, find_nsm, first.id)
    entered = Entered(owner=place.person.id, name=name, value=typed)
    return Open(messages.form(entered, About(team=first, teams=place.teams, nsm=nsm)))


async def on_chosen(call: Call, deps: Deps) -> Answer:
    """A source or a team was chosen in the form of a new metric, or of one that is edited; what is typed stays."""
    if call.view is None:
        raise UserError("not_yours_to_see")
    of = await about(call, deps)
    return Replace(messages.again(call.view.filled, call.view.metadata, call.user, of), anyway=True)


async def about(call: Call, deps: Deps) -> About:
    """What the open form is of. Raises UserError for who may not see the team, or not edit the metric."""
    assert call.view is not None
    if "id" not in call.view.metadata:
        teams, team = await offered(call, deps, call.view)
        return About(team=team, teams=teams, nsm=await deps.db.read(call.workspace, find_nsm, team.id))
    metric, person, _, team = await seen(call, deps, call.of_form("id"))
    metrics.check_may_edit(metric, person, team.admins)
    return await about_one(call, deps, metric, team)


async def about_one(call: Call, deps: Deps, metric: Metric, team: Team) -> About:
    nsm = await deps.db.read(call.workspace, find_nsm, team.id, metric.number)
    return About(team=team, teams=[team], nsm=nsm, metric=metric)


def find_nsm(tx: Tx, team: int, but: int = 0) -> Metric | None:
    """The team's north star metric, unless it is this one."""
    found = stored.find_of_team(tx, team)
    return next((one for one in found if one.role is Role.NSM and one.number != but), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A metric, and the one whose place as the NSM it took."""

    metric: Metric
    replaced: Metric | None


async def on_adding(call: Call, deps: Deps) -> Answer:
    """The form of a new metric was submitted."""
    assert call.view is not None
    _, channel, team = await chosen(call, deps, call.view)
    read = messages.read_form(call.view.filled, call.user)
    metrics.check_terms(read.terms)
    secret, _ = messages.read_secret(call.view.filled)
    settled = metrics.settle(None, read.terms.source, secret=secret)
    check_askable(settled.source, secret)
    await deps.check_named(call, read.terms.owner, channel, "owner")
    done = await deps.commit(call, add, team, read, settled, call.user, deps.now())
    return Reply(messages.added(done.metric, done.replaced, deps.prefix))


def add(tx: Tx, team: Team, read: Read, settled: Settled, by: str, now: datetime) -> Changed:
    """One commit: the metric, its history, its secret, its first value. Raises UserError, marked at its input."""
    nsm = held_nsm(tx, team, read.instead)
    teams.get(tx, team.id)  # held: of two that are added at once, the later one sees the other
    check_runs(tx, team.id)
    metrics.check_room(read.terms, stored.find_of_team(tx, team.id), instead=read.instead)
    metric = metrics.begin(read.terms, number=stored.claim_number(tx), team=team.id, by=by, now=now)
    teams.mark_used(tx, by, team.id)
    asked.hold(tx, [metric, *([nsm] if nsm is not None else [])])
    start(tx, metric, by=by, now=now, secret=settled.secret)
    if read.value is not None and not read.terms.source.is_fetched:
        metric = keep_value(tx, metric, metrics.typed_value(read.value, by=by, now=now), now=now)
    return Changed(metric=metric, replaced=make_room(tx, nsm, metric, by=by, now=now))


def held_nsm(tx: Tx, team: Team, instead: int | None) -> Metric | None:
    """Whose place is to be taken, held before the team is. Raises UserError for one that is not this team's."""
    if instead is None:
        return None
    nsm = existing(tx, instead)
    if nsm.team != team.id:
        raise UserError("not_yours_to_see")
    return nsm


def make_room(tx: Tx, nsm: Metric | None, metric: Metric, *, by: str, now: datetime) -> Metric | None:
    """The NSM whose place was taken is a headline metric from now on."""
    if nsm is None or nsm.role is not Role.NSM or nsm.is_retired:
        return None
    after = metrics.make_headline(nsm)
    change(tx, nsm, after, what="made a headline", by=by, now=now, why=f"“{metric.name}” is the NSM now")
    return after
