"""The thirty-second update: by its form, by a typed line, from wherever a bet is shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, Change, Updated
from bot.rules.teams import Team
from handlers.bets.steps import existing, save_update, seen, since
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from storage import bets as stored
from storage.engine import Tx

TRIES = 3
"""So often what was entered is put on top of what somebody else just said; then a person looks at it."""


async def on_choose(call: Call, deps: Deps) -> Answer:
    """*Update a bet*: choose among those that one may see, one's own first."""
    person = await deps.people.person(call.workspace, call.user)
    teams = [team.id for team in await deps.teams_seen(call, person)]
    found, more = await deps.db.read(call.workspace, stored.find_choices, teams, person.id, most=messages.OFFERED)
    if not found:
        raise UserError("no_open_bets")
    confidence, reason = call.facts.get("confidence"), str(call.facts.get("reason") or "")
    return Open(messages.choosing(found, more=more, prefix=deps.prefix, confidence=confidence, reason=reason))


async def on_choosing(call: Call, deps: Deps) -> Answer:
    """A bet was chosen: show its update form."""
    assert call.view is not None
    bet, *_ = await seen(call, deps, call.chosen("bet"))
    return Replace(_form(bet, call.view.metadata))


async def on_update(call: Call, deps: Deps) -> Answer:
    """*Update* at a bet, wherever it is shown; it may carry what was typed."""
    bet, *_ = await seen(call, deps, call.number("id"))
    return Open(_form(bet, call.facts))


def _form(bet: Bet, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Raises UserError for a bet that is not open any more, before anybody fills in anything."""
    bets.check_open(bet)
    return messages.updating(bet, _typed(bet, facts))


async def on_updating(call: Call, deps: Deps) -> Answer:
    """The update form was sent. If the bet changed meanwhile, it comes again with what was entered."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    bet, _, channel, team = await seen(call, deps, number)
    change = messages.read_updating(call.view.filled)
    _check_is_offered(bet, change)
    if change.blocker_owner is not None:
        await deps.check_named(call, change.blocker_owner, channel, "blocker_owner", named_as="told")
    opened, seen_now = messages.read_opened(call.view.metadata), Met(bet=bet, change=change, version=known)
    for _ in range(TRIES):
        try:
            await deps.commit(
                call, update, seen_now.bet, team, seen_now.change, seen_now.version, call.user, deps.now()
            )
        except UserError as error:
            if error.code != "changed_meanwhile":
                raise
            met = await deps.db.read(call.workspace, _meet, number, change, opened, known, call.user)
            if met is None:
                return Done()
            if not met.goes_together:
                return Replace(met.form)
            seen_now = met
        else:
            return Replace(seen_now.notice) if seen_now.notice else Done()
    return Replace(seen_now.form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """What was entered, on top of a bet as it stands at that version.

    Where somebody else changed it since the form was opened: whether both go together, what is shown once they are
    saved, and the form to decide in where they do not.
    """

    bet: Bet
    change: Change
    version: int
    goes_together: bool = True
    notice: Mapping[str, Any] = field(default_factory=dict)
    form: Mapping[str, Any] = field(default_factory=dict)


def _check_is_offered(bet: Bet, change: Change) -> None:
    """A form offers places on the hill and blockers of this bet. Raises UserError for what none of ours carries."""
    known = {one.number for one in bet.blockers}
    if not known.issuperset(change.resolved) or change.hill not in {None, bet.hill, *bets.PLACES}:
        raise UserError("not_yours_to_see")


def update(tx: Tx, bet: Bet, team: Team, change: Change, seen: int, by: str, now: datetime) -> Updated:
    """Say how a bet stands, as it was just read. Raises UserError."""
    return save_update(tx, bet, team, lambda bet: bets.update(bet, change, by=by, now=now, seen=seen))


def say(tx: Tx, bet: Bet, team: Team, confidence: int, reason: str, by: str, now: datetime) -> Updated:
    """The update in one typed line: health stays as it is."""

    def make(bet: Bet) -> Updated:
        change = Change(health=bet.health, confidence=confidence, reason=reason)
        return bets.update(bet, change, by=by, now=now, seen=bet.version)

    return save_update(tx, bet, team, make)


def _meet(tx: Tx, number: int, change: Change, opened: Change, known: int, by: str) -> Met | None:
    """What was entered meets what happened since that version; None where this person has said all that already."""
    bet = existing(tx, number)
    missed, others = since(tx, bet, known)
    answered = stored.find_answered(tx, number, missed[0].at) if missed else []
    if bets.says_again(change, opened=opened, by=by, bet=bet, missed=missed, answered=answered):
        return None
    now_is = bets.standing(bet)
    entered = bets.rebase(change, opened=opened, now_is=now_is)
    collided = bets.collisions(change, opened=opened, now_is=now_is)
    return Met(
        bet=bet,
        change=entered,
        version=bet.version,
        goes_together=bets.merges(change, opened=opened, bet=bet, missed=missed),
        notice=messages.saved_together(bet, missed, others),
        form=messages.changed_meanwhile(bet, entered, missed, others, collided=collided),
    )


def _typed(bet: Bet, facts: Mapping[str, Any]) -> Change | None:
    """A confidence and a reason that came along from a typed line."""
    confidence, reason = facts.get("confidence"), facts.get("reason") or ""
    if confidence is None and not reason:
        return None
    return Change(health=bet.health, confidence=bet.confidence if confidence is None else confidence, reason=reason)
