"""What is said of a launch is edited, maybe by two people at once."""

from datetime import datetime
from functools import partial
from typing import Any

from bot.errors import UserError
from bot.messages import launches as messages
from bot.rules import launches
from bot.rules.editing import Rebased
from bot.rules.launches import Launch, Terms
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import editing
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from handlers.informing import check_told
from handlers.launches.steps import change, existing, seen
from storage.engine import Tx


async def on_edit(call: Call, deps: Deps) -> Answer:
    """*Edit* in the card's menu: the owner and team admins."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_edit(launch, person, team.admins)
    return Open(messages.editing(launch))


async def on_edited(call: Call, deps: Deps) -> Answer:
    """Other words were submitted. Where two people changed the same, the form comes again with both."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    launch, person, channel, team = await seen(call, deps, number)
    terms = messages.read_editing(call.view.filled)
    await check_stakeholders(call, deps, terms, channel, kept=launch.terms)
    if await deps.committed(call, edit, number, team, terms, known, person, deps.now()):
        return Done()
    return Replace(await deps.db.read(call.workspace, _again, number, terms, known))


async def check_stakeholders(
    call: Call, deps: Deps, terms: Terms, channel: Channel, *, kept: Terms | None = None
) -> None:
    """Who is kept informed may see the team's channel, and so may all of a channel. Raises UserError at the field."""
    known = {*kept.informed, *kept.informed_channels} if kept is not None else set()
    channels = {"informed_channels": terms.informed_channels}
    await check_told(call, deps, channel, {"informed": terms.informed}, channels, kept=known)


def edit(tx: Tx, number: int, team: Team, entered: Terms, known: int, by: Person, now: datetime) -> None:
    """One commit: the words, their history, the card, one line. `known` is the version that the form showed.

    What somebody else changed since stays, where this person did not touch it. Raises UserError.
    """
    before = existing(tx, number)
    launches.check_may_edit(before, by, team.admins)
    rebased = _rebased(tx, before, entered, known)
    if rebased.both:
        raise UserError("changed_meanwhile", what="this launch")
    after = launches.edit(before, rebased.merged, by=by, admins=team.admins)
    line = messages.edited_line(before, after, by=by.id)
    change(tx, before, after, team, what=editing.EDITED, by=by.id, now=now, line=line)


def _rebased(tx: Tx, now_is: Launch, entered: Terms, known: int) -> Rebased[Terms]:
    before = partial(launches.terms_before, now_is)
    return editing.rebased(tx, now_is.ref, entered, now_is.terms, known=known, before=before)


def _again(tx: Tx, number: int, entered: Terms, known: int) -> dict[str, Any]:
    """The form once more, on top of what somebody else changed."""
    now_is = existing(tx, number)
    return messages.edited_meanwhile(
        now_is, _rebased(tx, now_is, entered, known), editing.last_editor(tx, now_is.ref, known)
    )
