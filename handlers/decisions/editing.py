"""The text of a decision is edited while it waits for its answer, maybe by two people at once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.rules import decisions
from bot.rules.decisions import Decision, Draft
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.decisions.changing import on_delegate, on_move, on_reassign, on_withdraw
from handlers.decisions.reviewing import on_move_review, on_review
from handlers.decisions.steps import (
    ask_approver,
    ask_contributors,
    change,
    check_concerned,
    existing,
    say_in_thread,
    seen,
)
from handlers.deps import Deps
from storage import history
from storage.engine import Tx


async def on_menu(call: Call, deps: Deps) -> Answer:
    """The card's menu."""
    match call.facts.get("do"):
        case "edit":
            return await on_edit(call, deps)
        case "move":
            return await on_move(call, deps)
        case "reassign":
            return await on_reassign(call, deps)
        case "delegate":
            return await on_delegate(call, deps)
        case "withdraw":
            return await on_withdraw(call, deps)
        case "review":
            return await on_review(call, deps)
        case "move_review":
            return await on_move_review(call, deps)
    raise UserError("not_yours_to_see")


async def on_edit(call: Call, deps: Deps) -> Answer:
    """*Edit*: the driver and team admins, while nobody has decided."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_edit_text(decision, person, team.admins)
    decision, happened = await deps.db.read(call.workspace, _as_it_is, decision.number)
    return Open(messages.edit_form(messages.text_of(decision), decision, metadata=_about(decision, happened)))


async def on_edited(call: Call, deps: Deps) -> Answer:
    """Another text was submitted. Where somebody changed it meanwhile, the form comes again with both."""
    assert call.view is not None
    number, about = call.number("number"), {"v": call.number("v"), "happened": call.number("happened")}
    decision, person, channel, team = await seen(call, deps, number)
    draft = messages.read_question(call.view.filled)
    await check_concerned(call, deps, draft, channel, kept=decision.informed_channels)
    if await deps.committed(call, edit, number, team, draft, about, person, deps.now()):
        return Done()
    return again(call, await deps.db.read(call.workspace, _merged, number, draft, about))


def edit(tx: Tx, number: int, team: Team, draft: Draft, about: Mapping[str, int], by: Person, now: datetime) -> None:
    """One commit: the next version, its history, the cards, and the question about it to its approver."""
    before = existing(tx, number)
    if _is_touched(tx, before, about):
        decisions.check_may_edit_text(before, by, team.admins)
        raise UserError("changed_meanwhile", what="it")
    after = decisions.edit(before, draft, by=by, admins=team.admins, seen=before.version, now=now)
    after = decisions.with_default_review(before, after, now=now, zone=team.zone)
    if after == before:
        return
    change(tx, before, after, team, what="edited", by=by.id, now=now)
    if after.version != before.version:
        ask_approver(tx, after, team, now)
    ask_contributors(tx, after, decisions.newly_named(before, after, by.id), team, now)
    line = messages.edited_line(before, after, by=by.id, zone=team.zone)
    say_in_thread(tx, after, team, f"{after.ref} edited {now.isoformat()}", line, now)


def _as_it_is(tx: Tx, number: int) -> tuple[Decision, int]:
    """The decision, and how much had happened to it; what happens while they are read counts as a change of it."""
    happened = len(history.find_changes(tx, decisions.ref(number)))
    return existing(tx, number), happened


def _about(decision: Decision, happened: int) -> dict[str, int]:
    return {"number": decision.number, "v": decision.version, "happened": happened}


def _opened(tx: Tx, decision: Decision, about: Mapping[str, int]) -> Decision | None:
    """The decision as it was when the form was opened; None where history does not reach back so far."""
    return decisions.replay(history.find_changes(tx, decision.ref)[: about["happened"]])


def _is_touched(tx: Tx, decision: Decision, about: Mapping[str, int]) -> bool:
    """Whether somebody changed what the form shows; what else happened, such as an input, collides with nothing."""
    if decision.version != about["v"]:
        return True
    opened = _opened(tx, decision, about)
    return opened is not None and messages.text_of(opened) != messages.text_of(decision)


def _merged(tx: Tx, number: int, entered: Draft, about: Mapping[str, int]) -> dict[str, Any]:
    """The form once more: what was entered on top of what it is now, and what somebody else changed."""
    now_is, happened = _as_it_is(tx, number)
    opened = _opened(tx, now_is, about)
    rebased = decisions.rebase(entered, messages.text_of(opened) if opened else entered, messages.text_of(now_is))
    since = history.find_changes(tx, now_is.ref)[about["happened"] :]
    editors = [one.by for one in since if one.what == "edited" and one.by]
    notice = messages.edit_notice(rebased, now_is, editors)
    return messages.edit_form(rebased.merged, now_is, metadata=_about(now_is, happened), notice=notice)
