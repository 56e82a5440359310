"""Logging a decision: `/decide …`, the shortcut, the form."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.rules import decisions
from bot.rules.decisions import Decision, Draft
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.decisions.finding import on_list, show
from handlers.decisions.steps import check_concerned, start
from handlers.deps import Deps
from storage import decisions as stored
from storage import teams
from storage.engine import Tx


async def on_decide(call: Call, deps: Deps) -> Answer:
    """`/decide …`: help, a list, one decision by its number, or a new one."""
    ask = decisions.parse(call.text, now=deps.now(), zone="UTC")
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            return await show(call, deps, ask.number)
        case "list":
            return await on_list(call, deps, ask.listing, ask.narrowed)
    return await _open_form(call, deps)


async def on_log(call: Call, deps: Deps) -> Answer:
    """The shortcut *Log a decision*."""
    return await _open_form(call, deps)


async def _open_form(call: Call, deps: Deps) -> Answer:
    place = await deps.place(call)
    first = place.teams[0]
    # A typed time is the team's; which team that is, is known only here.
    draft = decisions.parse(call.text, now=deps.now(), zone=first.zone).draft
    due = draft.due or decisions.default_due(first.calendar, deps.now())
    filled = Draft(title=draft.title, approver=draft.approver, driver=place.person.id, context=draft.context)
    return Open(
        messages.form(
            filled,
            due=due,
            zone=first.zone,
            teams=[(team.name, team.id) for team in place.teams],
            metadata={"team": first.id},
        )
    )


async def on_form(call: Call, deps: Deps) -> Answer:
    """The form was submitted: the decision is logged, and its approver asked."""
    assert call.view is not None
    chosen = int(call.view.filled.choice("team") or call.view.metadata["team"])
    person, channel, team = await deps.team_seen(call, chosen)
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
    decision = decisions.log(draft, number=stored.claim_number(tx), team=team.id, by=by, now=now)
    start(tx, decision, team, by=by, now=now)
    teams.mark_used(tx, by, team.id)
    return decision
