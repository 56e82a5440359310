"""A metric is edited, maybe by two people at once; its secret is kept, replaced or taken away apart from that."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from bot.errors import UserError
from bot.messages import metrics as messages
from bot.messages.metrics import About, Read
from bot.rules import metrics
from bot.rules.editing import Rebased
from bot.rules.metrics import Metric, Terms
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import editing
from handlers.calls import Answer, Call, Open, Replace, Reply, View
from handlers.deps import Deps
from handlers.metrics import asked
from handlers.metrics.adding import Changed, about_one, find_nsm, held_nsm, make_room
from handlers.metrics.asking import check_askable
from handlers.metrics.steps import change, existing, seen
from storage import metrics as stored
from storage import teams
from storage.engine import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What was entered, in a form that showed the version `known`. An empty secret means the stored one."""

    read: Read
    secret: str = field(repr=False)
    forget: bool
    known: int

    @property
    def terms(self) -> Terms:
        """Who takes the secret away takes its header away."""
        terms = self.read.terms
        is_without = self.forget and not self.secret
        return replace(terms, source=replace(terms.source, header="")) if is_without else terms


async def on_edit(call: Call, deps: Deps) -> Answer:
    """*Edit*: its owner and team admins."""
    metric, person, _, team = await seen(call, deps, call.number("id"))
    metrics.check_may_edit(metric, person, team.admins)
    return Open(messages.form(messages.opened(metric), await about_one(call, deps, metric, team)))


async def on_edited(call: Call, deps: Deps) -> Answer:
    """Other terms were submitted. Where two people changed the same, the form comes again with both."""
    assert call.view is not None
    number = call.number("id")
    metric, person, channel, team = await seen(call, deps, number)
    metrics.check_may_edit(metric, person, team.admins)
    secret, forget = messages.read_secret(call.view.filled)
    read = messages.read_form(call.view.filled, metric.owner)
    entered = Entered(read=read, secret=secret, forget=forget, known=call.number("seen"))
    metrics.check_terms(entered.terms)
    check_askable(entered.terms.source, secret)
    if read.terms.owner != metric.owner:
        await deps.check_named(call, read.terms.owner, channel, "owner")
    try:
        done = await deps.commit(call, edit, number, team, entered, person, deps.now())
    except UserError as error:
        if error.code != "changed_meanwhile":
            raise
        return Replace(await deps.db.read(call.workspace, _again, number, team, entered, call.view))
    return Reply(messages.edited(done.metric, done.replaced))


def edit(tx: Tx, number: int, team: Team, entered: Entered, by: Person, now: datetime) -> Changed:
    """One commit: the terms, their history, the secret. What somebody else changed since stays, where it can.

    Raises UserError, marked at its input.
    """
    before, nsm = _held(tx, number, team, entered.read.instead)
    metrics.check_may_edit(before, by, team.admins)
    rebased = _rebased(tx, before, entered)
    if rebased.both:
        raise UserError("changed_meanwhile", what="this metric")
    settled = metrics.settle(before.source, rebased.merged.source, secret=entered.secret, forget=entered.forget)
    after = metrics.edit(before, replace(rebased.merged, source=settled.source))
    teams.get(tx, team.id)  # held: of two that are edited at once, the later one sees the other
    others = [one for one in stored.find_of_team(tx, team.id) if one.number != number]
    metrics.check_room(metrics.terms_of(after), others, instead=entered.read.instead)
    asked.hold(tx, [before, after, *([nsm] if nsm is not None else [])])
    change(tx, before, after, what=editing.EDITED, by=by.id, now=now)
    if not settled.kept:
        stored.save_secret(tx, number, settled.secret)
    if settled.secret and after.source == before.source:
        latest = metrics.with_other_secret(after)
        change(tx, after, latest, what="secret replaced", by=by.id, now=now)
        after = latest
    return Changed(metric=after, replaced=make_room(tx, nsm, after, by=by.id, now=now))


def _held(tx: Tx, number: int, team: Team, instead: int | None) -> tuple[Metric, Metric | None]:
    """The metric and the NSM whose place it takes, the lower number first: so two such changes wait in one order."""
    if instead == number:
        raise UserError("not_yours_to_see")
    if instead is not None and instead < number:
        nsm = held_nsm(tx, team, instead)
        return existing(tx, number), nsm
    return existing(tx, number), held_nsm(tx, team, instead)


def _rebased(tx: Tx, now_is: Metric, entered: Entered) -> Rebased[Terms]:
    before = partial(metrics.terms_before, now_is)
    is_now = metrics.terms_of(now_is)
    # A secret was typed for the host that stood beside it: it goes to no other that somebody else has put there since.
    moved = bool(entered.secret) and not metrics.is_same_origin(entered.terms.source, is_now.source)
    mine = ("source",) if moved else ()
    return editing.rebased(tx, now_is.ref, entered.terms, is_now, known=entered.known, before=before, mine=mine)


def _again(tx: Tx, number: int, team: Team, entered: Entered, view: View) -> dict[str, Any]:
    """The form once more, on top of what somebody else changed."""
    now_is = existing(tx, number)
    rebased = _rebased(tx, now_is, entered)
    notice = messages.changed(now_is, rebased, editing.last_editor(tx, now_is.ref, entered.known))
    of = About(team=team, teams=[team], nsm=find_nsm(tx, team.id, number), metric=now_is)
    return messages.merged(now_is, rebased.merged, of, view.filled, notice)
