"""A bet's terms are edited, maybe by two people at once; one that was placed by mistake is taken off."""

from datetime import datetime
from functools import partial
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, Terms
from bot.rules.editing import Rebased
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import editing
from handlers.bets.steps import change, existing, seen
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from storage.engine import Tx


async def on_menu(call: Call, deps: Deps) -> Answer:
    """The card's menu: for the owner and team admins; who else picks is told who can."""
    bet, person, _, team = await seen(call, deps, call.number("id"))
    bets.check_may_edit(bet, person, team.admins)
    match call.facts.get("do"):
        case "edit":
            return Open(messages.editing(bet, team.kinds_of_work))
        case "mistake":
            return Open(messages.mistaken(bet))
    raise UserError("not_yours_to_see")


# --- what it is about ------------------------------------------------------------------------------------------------


async def on_edited(call: Call, deps: Deps) -> Answer:
    """Other terms were submitted. Where two people changed the same, the form comes again with both."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    terms, cause = messages.read_editing(call.view.filled)
    bet, person, channel, team = await seen(call, deps, number)
    if terms.owner not in {bet.owner, call.view.metadata.get("owner")}:  # whom this person named
        await deps.check_named(call, terms.owner, channel, "owner")
    if await deps.committed(call, edit, number, team, terms, cause, known, person, deps.now()):
        return Done()
    return Replace(await deps.db.read(call.workspace, _again, number, team, terms, cause, known))


def edit(tx: Tx, number: int, team: Team, entered: Terms, cause: str, known: int, by: Person, now: datetime) -> None:
    """One commit: the terms, their history, the card, one line. `known` is the version that the form showed.

    What somebody else changed since stays, where this person did not touch it. Raises UserError.
    """
    before = existing(tx, number)
    rebased = _rebased(tx, before, entered, known)
    bets.check_may_edit(before, by, team.admins)
    if rebased.both:
        raise UserError("changed_meanwhile", what="this bet")
    terms = rebased.merged
    if terms.work != before.terms.work:
        bets.check_work(terms.work, team.kinds_of_work)
    after = bets.edit(
        before, terms, cause=cause, by=by, admins=team.admins, seen=before.version, now=now, zone=team.zone
    )
    moved = terms.due != before.terms.due
    line = messages.edited_line(before, after, by=by.id)
    change(tx, before, after, team, what="edited", by=by.id, now=now, line=line, why=cause if moved else None)


def _rebased(tx: Tx, now_is: Bet, entered: Terms, known: int) -> Rebased[Terms]:
    before = partial(bets.terms_before, now_is)
    return editing.rebased(tx, now_is.ref, entered, now_is.terms, known=known, before=before)


def _again(tx: Tx, number: int, team: Team, entered: Terms, cause: str, known: int) -> dict[str, Any]:
    """The form once more, on top of what somebody else changed."""
    now_is = existing(tx, number)
    rebased, editor = _rebased(tx, now_is, entered, known), editing.last_editor(tx, now_is.ref, known)
    return messages.edited_meanwhile(now_is, team.kinds_of_work, rebased, cause, editor)


# --- placed by mistake -----------------------------------------------------------------------------------------------


async def on_mistaken(call: Call, deps: Deps) -> Answer:
    """It is off the lists and the record; its card says so."""
    assert call.view is not None
    number = call.number("id")
    _, person, _, team = await seen(call, deps, number)
    await deps.commit(call, take_off, number, team, messages.read_why(call.view.filled), person, deps.now())
    return Done()


def take_off(tx: Tx, number: int, team: Team, why: str, by: Person, now: datetime) -> None:
    before = existing(tx, number)
    after = bets.take_off(before, by=by, admins=team.admins)
    line = messages.mistaken_line(after, by=by.id, why=why)
    change(tx, before, after, team, what="placed by mistake", by=by.id, now=now, line=line, why=why)
