"""Logging a decision: `/decide …`, the shortcuts, the form."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages import forms
from bot.rules import approval, decisions, people
from bot.rules.decisions import Decision, Draft
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.decisions.exporting import on_export
from handlers.decisions.finding import on_list
from handlers.decisions.quoting import quote
from handlers.decisions.reading import show
from handlers.decisions.steps import check_concerned, start
from handlers.deps import Deps, Place
from handlers.offering import check_runs, chosen
from handlers.quoting import place_of_message
from storage import decisions as stored
from storage import teams
from storage.engine import Tx


async def on_decide(call: Call, deps: Deps) -> Answer:
    """`/decide …`: help, a list, an export, one decision by its number, or a new one."""
    ask = decisions.parse(call.text, now=deps.now(), zone="UTC")
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            return await show(call, deps, ask.number)
        case "list":
            return await on_list(call, deps, ask.listing, ask.narrowed)
        case "export":
            return await on_export(call, deps, ask.form)
    return await _open_typed(call, deps, ask.draft.approver)


async def on_log(call: Call, deps: Deps) -> Answer:
    """The shortcut *Log a decision*."""
    return open_form(deps, await deps.place_to_add(call), Draft())


async def on_log_message(call: Call, deps: Deps) -> Answer:
    """The shortcut *Log as decision* at a message, which becomes the context: messages get deleted."""
    place, context = await asyncio.gather(place_of_message(call, deps), quote(call, deps))
    return open_form(deps, place, Draft(context=context))


async def _open_typed(call: Call, deps: Deps, approver: str | None) -> Answer:
    place, named = await asyncio.gather(deps.place_to_add(call), _named(call, deps, approver))
    first = place.teams[0]
    # A typed time is the team's; which team that is, is known only here.
    ask = decisions.parse(call.text, now=deps.now(), zone=first.zone)
    draft = ask.draft
    due = draft.due or deps.now()
    notices = [messages.doubt(one, due=due, zone=first.zone) for one in ask.doubts]
    refusal = await _refusal(call, deps, place, named)
    if refusal is not None and draft.approver is not None:
        notices.insert(0, messages.refused_approver(refusal, draft.approver, prefix=deps.prefix))
        draft = replace(draft, approver=None)
    return open_form(deps, place, draft, due_typed=ask.due_typed, notices=notices)


def open_form(deps: Deps, place: Place, draft: Draft, *, due_typed: str = "", notices: Sequence[str] = ()) -> Open:
    """The form of a new decision. Without a due time it is filled with the default one."""
    first = place.teams[0]
    choices = forms.team_choices(place.teams)
    return Open(
        messages.form(
            replace(draft, driver=place.person.id),
            due=draft.due or decisions.default_due(first.calendar, deps.now()),
            zone=first.zone,
            teams=choices,
            metadata={"team": first.id},
            due_typed=due_typed,
            notices=notices,
            zones_differ=len({team.zone for team in place.teams}) > 1,
        )
    )


async def _named(call: Call, deps: Deps, approver: str | None) -> Person | UserError | None:
    """Who was named, or why they can't be; None where nobody was, or Slack does not say so soon."""
    if approver is None:
        return None
    try:
        return await deps.people.person(call.workspace, approver)
    except UserError as error:
        return None if error.code == "slack_slow" else error


async def _refusal(call: Call, deps: Deps, place: Place, named: Person | UserError | None) -> UserError | None:
    """Why whom somebody named can't be the approver. What is not sure before the form is sent, is asked then."""
    if named is None or isinstance(named, UserError):
        return named
    only = place.teams[0] if len(place.teams) == 1 else None
    try:
        people.check_can_be_asked(named, "approver")
        if only is not None:
            may = only.settings.driver_may_approve
            approval.check_approver(named.id, place.person.id, driver_may_approve=may)
            channel = place.channel or await deps.people.channel(call.workspace, only.channel)
            if not people.may_see(named, channel):
                await deps.check_named(call, named.id, channel, "approver")
    except UserError as error:
        return None if error.code == "slack_slow" else error
    return None


async def on_form(call: Call, deps: Deps) -> Answer:
    """The form was submitted: the decision is logged, and its approver asked."""
    assert call.view is not None
    person, channel, team = await chosen(call, deps, call.view)
    draft = messages.read_form(call.view.filled, team.zone)
    for field, named in (("approver", draft.approver), ("driver", draft.driver)):
        if named is None:
            raise UserError("person_missing", field=field)
        await deps.check_named(call, named, channel, field)
    await check_concerned(call, deps, draft, channel)
    if draft.review_on is None:
        draft = replace(draft, review_on=decisions.default_review(draft.door, deps.now(), team.zone))
    decisions.check(draft, now=deps.now(), driver_may_approve=team.settings.driver_may_approve, zone=team.zone)
    await deps.commit(call, log, draft, team, person.id, deps.now())
    return Done()


def log(tx: Tx, draft: Draft, team: Team, by: str, now: datetime) -> Decision:
    """One commit: the decision, its history, its card, and the question to its approver."""
    check_runs(tx, team.id)
    decision = decisions.log(draft, number=stored.claim_number(tx), team=team.id, by=by, now=now)
    start(tx, decision, team, by=by, now=now)
    teams.mark_used(tx, by, team.id)
    return decision
