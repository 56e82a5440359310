"""Logging a decision, asking its approver, hearing the answer."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.decisions import Verdict
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.approval import check_may_decide
from bot.rules.decisions import Change, Decision, Draft, Listing, Query
from bot.rules.people import Channel
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.deps import Deps
from storage import decisions as stored
from storage import history, outbox, teams
from storage.engine import Tx
from storage.history import Entry


async def on_decide(call: Call, deps: Deps) -> Answer:
    """`/decide …`: help, a list, one decision by its number, or a new one."""
    ask = decisions.parse(call.text, now=deps.now(), zone="UTC")
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            decision, team = await _seen(call, deps, ask.number)
            return Reply(messages.card(decision, zone=team.zone))
        case "list":
            if ask.listing is Listing.OPEN and not ask.words:
                return await _list(call, deps)
            return await _page(call, deps, Query(listing=ask.listing, me=call.user, words=ask.words), 1)
    return await _open_form(call, deps)


async def on_log(call: Call, deps: Deps) -> Answer:
    """The shortcut *Log a decision*."""
    return await _open_form(call, deps)


async def _list(call: Call, deps: Deps) -> Answer:
    place = await deps.place(call)
    found = [(team, await deps.db.read(call.workspace, stored.find_needed, team.id)) for team in place.teams]
    return Reply(messages.listed(found, now=deps.now(), prefix=deps.prefix))


async def on_page(call: Call, deps: Deps) -> Answer:
    """*Next*: what may be seen is asked again, for it may have changed."""
    query = Query(listing=Listing(call.facts["list"]), me=call.user, words=str(call.facts["words"]))
    return await _page(call, deps, query, int(call.facts["page"]))


async def _page(call: Call, deps: Deps, query: Query, number: int) -> Answer:
    teams_seen = {team.id: team for team in (await deps.place(call)).teams}
    now = deps.now()
    page = await deps.db.read(call.workspace, stored.find_page, query, tuple(teams_seen), now=now, number=number)
    shown = messages.page(page.decisions, query, teams_seen, number=number, more=page.more, now=now, prefix=deps.prefix)
    return Reply(shown)


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
    await _check_concerned(call, deps, draft, channel)
    if draft.review_on is None:
        draft = replace(draft, review_on=decisions.default_review(draft.door, deps.now(), team.zone))
    decisions.check(draft, now=deps.now(), driver_may_approve=team.settings.driver_may_approve, zone=team.zone)
    await deps.commit(call, log, draft, team, person.id, deps.now())
    return Done()


async def _check_concerned(call: Call, deps: Deps, draft: Draft, channel: Channel) -> None:
    """Who contributes or is informed may see the channel, as who decides may. Raises UserError at the field."""
    for field, many in (("contributors", draft.contributors), ("informed", draft.informed)):
        for named in many:
            await deps.check_named(call, named, channel, field)


def log(tx: Tx, draft: Draft, team: Team, by: str, now: datetime) -> Decision:
    """One commit: the decision, its history, its card, and the question to its approver."""
    decision = decisions.log(draft, number=stored.claim_number(tx), team=team.id, by=by, now=now)
    stored.save(tx, decision)
    teams.mark_used(tx, by, team.id)
    _remember(tx, decision.ref, decisions.change(None, decision, what="logged", by=by, at=now))
    outbox.put(
        tx,
        key=_card(decision),
        to=team.channel,
        message=messages.card(decision, zone=team.zone),
        about=f"the card of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )
    _ask_approver(tx, decision, team, now)
    return decision


def _ask_approver(tx: Tx, decision: Decision, team: Team, now: datetime) -> None:
    """The first message to an approver goes at once, whatever the hour; quiet hours bind the repeats."""
    outbox.put(
        tx,
        key=_question(decision),
        to=decision.approval.approver,
        message=_asked(decision, decision.version, team),
        about=f"the question to the approver of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )


def _asked(decision: Decision, version: int, team: Team) -> Message:
    """The approver's DM about a version, which whoever logged it or, later, its driver put to them."""
    by = decision.logged_by if version == 1 else decision.driver
    return messages.asked(decision, by, version=version, zone=team.zone)


async def on_decide_pressed(call: Call, deps: Deps) -> Answer:
    """*Decide*: the approver gets the modal; anybody else is told who can."""
    decision, team = await _seen(call, deps, int(call.facts["number"]))
    check_may_decide(decision.approval, call.user, now=deps.now())
    metadata = {"number": decision.number, "v": decision.version}
    return Open(messages.verdict_form(decision, zone=team.zone, metadata=metadata))


async def on_verdict(call: Call, deps: Deps) -> Answer:
    """The approver has answered."""
    assert call.view is not None
    number, seen = int(call.view.metadata["number"]), int(call.view.metadata["v"])
    _, team = await _seen(call, deps, number)
    verdict = messages.read_verdict(call.view.filled)
    await deps.commit(call, decide, number, team, verdict, seen, call.user, deps.now())
    return Done()


def decide(tx: Tx, number: int, team: Team, verdict: Verdict, seen: int, by: str, now: datetime) -> None:
    """One commit: the answer, its history, the cards, and the line in the thread."""
    before = _existing(tx, number)
    after = decisions.decide(
        before,
        verdict.state,
        by=by,
        now=now,
        seen=seen,
        rationale=verdict.rationale,
        option=verdict.option,
        conditions=verdict.conditions,
    )
    _change(tx, before, after, team, what=verdict.state.value, by=by, now=now, why=verdict.rationale)
    line = messages.verdict_line(after)
    _say_in_thread(tx, after, team, f"{after.ref} v{after.version} {verdict.state.value}", line, now)
    if after.is_made:
        _inform(tx, after, team, now)


async def on_resubmit_pressed(call: Call, deps: Deps) -> Answer:
    """*Edit and resubmit*: for the driver, after changes were requested."""
    decision, team = await _seen(call, deps, int(call.facts["number"]))
    decisions.check_may_resubmit(decision, call.user)
    due = max(decision.approval.due, decisions.default_due(team.calendar, deps.now()))
    metadata = {"number": decision.number, "v": decision.version}
    return Open(messages.resubmit_form(decision, due=due, zone=team.zone, metadata=metadata))


async def on_resubmitted(call: Call, deps: Deps) -> Answer:
    """The driver's next version was submitted; its approver is asked again."""
    assert call.view is not None
    number, seen = int(call.view.metadata["number"]), int(call.view.metadata["v"])
    decision, _ = await _seen(call, deps, number)
    _, channel, team = await deps.team_seen(call, decision.team)
    draft = messages.read_form(call.view.filled, team.zone)
    draft = replace(draft, approver=decision.approval.approver, driver=decision.driver)
    await _check_concerned(call, deps, draft, channel)
    decisions.check(draft, now=deps.now(), driver_may_approve=team.settings.driver_may_approve, zone=team.zone)
    await deps.commit(call, resubmit, number, team, draft, seen, call.user, deps.now())
    return Done()


def resubmit(tx: Tx, number: int, team: Team, draft: Draft, seen: int, by: str, now: datetime) -> None:
    before = _existing(tx, number)
    after = decisions.resubmit(before, draft, by=by, seen=seen, now=now)
    _change(tx, before, after, team, what="resubmitted", by=by, now=now, why=None)
    _ask_approver(tx, after, team, now)
    line = messages.resubmitted_line(before, after, by=by, zone=team.zone)
    _say_in_thread(tx, after, team, f"{after.ref} v{after.version} resubmitted", line, now)


def _change(
    tx: Tx, before: Decision, after: Decision, team: Team, *, what: str, by: str, now: datetime, why: str | None
) -> None:
    """Save, remember what changed, and make every card of this version show it."""
    stored.save(tx, after)
    _remember(tx, after.ref, decisions.change(before, after, what=what, by=by, at=now, why=why))
    outbox.update(tx, key=_card(after), message=messages.card(after, zone=team.zone), at=now)
    outbox.update(tx, key=_question(before), message=_asked(after, before.version, team), at=now)


def _inform(tx: Tx, decision: Decision, team: Team, now: datetime) -> None:
    """Once it is decided, and not before. Delivery asks again whether they may see the channel."""
    for person in decision.informed:
        outbox.put(
            tx,
            key=f"{decision.ref} informs {person}",
            to=person,
            message=messages.informed(decision, zone=team.zone),
            about=f"the outcome of {decision.ref}",
            at=now,
            team=team.id,
            owner=decision.driver,
        )


def _say_in_thread(tx: Tx, decision: Decision, team: Team, key: str, line: Message, now: datetime) -> None:
    outbox.put(
        tx,
        key=key,
        to=team.channel,
        message=line,
        thread=_card(decision),
        about=f"a line in the thread of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )


async def _seen(call: Call, deps: Deps, number: int) -> tuple[Decision, Team]:
    """A decision that this person may see, with its team. Raises UserError, the same whether it exists or not."""
    decision = await deps.db.read(call.workspace, stored.get, number)
    if decision is None:
        raise UserError("not_yours_to_see")
    _, _, team = await deps.team_seen(call, decision.team)
    return decision, team


def _existing(tx: Tx, number: int) -> Decision:
    decision = stored.get(tx, number)
    if decision is None:
        raise UserError("not_yours_to_see")
    return decision


def _remember(tx: Tx, ref: str, change: Change) -> None:
    entry = Entry(
        record=ref,
        what=change.what,
        at=change.at,
        by=change.by,
        before=change.before,
        after=change.after,
        why=change.why,
    )
    history.add(tx, entry)


def _card(decision: Decision) -> str:
    return f"{decision.ref} card"


def _question(decision: Decision) -> str:
    """The approver's DM of this version."""
    return f"{decision.ref} v{decision.version} question"
