"""The thirty-second update: by its form, by a typed line, from wherever a bet is shown."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, Change, Updated
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.bets.steps import existing, save_update, seen
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from storage import bets as stored
from storage.engine import Tx


async def on_choose(call: Call, deps: Deps) -> Answer:
    """*Update a bet*: choose among those that one may see, one's own first."""
    person = await deps.people.person(call.workspace, call.user)
    found = bets.own_first(await _open_bets(call, deps, person), person.id)
    if not found:
        raise UserError("no_open_bets")
    confidence, reason = call.facts.get("confidence"), str(call.facts.get("reason") or "")
    return Open(messages.choosing(found, prefix=deps.prefix, confidence=confidence, reason=reason))


async def on_choosing(call: Call, deps: Deps) -> Answer:
    """A bet was chosen: show its update form."""
    assert call.view is not None
    bet, *_ = await seen(call, deps, int(call.view.filled.choice("bet") or 0))
    return Replace(messages.updating(bet, _typed(bet, call.view.metadata)))


async def on_update(call: Call, deps: Deps) -> Answer:
    """*Update* at a bet, wherever it is shown; it may carry what was typed."""
    bet, *_ = await seen(call, deps, int(call.facts["id"]))
    return Open(messages.updating(bet, _typed(bet, call.facts)))


async def on_updating(call: Call, deps: Deps) -> Answer:
    """The update form was sent. If the bet changed meanwhile, it comes again with what was entered."""
    assert call.view is not None
    change = messages.read_updating(call.view.filled)
    number, known = int(call.view.metadata["id"]), int(call.view.metadata["seen"])
    bet, _, _, team = await seen(call, deps, number)
    try:
        await deps.commit(call, update, bet, team, change, known, call.user, deps.now())
    except UserError as error:
        if error.code != "changed_meanwhile":
            raise
        bet, missed = await deps.db.read(call.workspace, _missed, number, known)
        opened = messages.read_opened(call.view.metadata)
        entered = bets.rebase(change, opened=opened, now_is=bets.no_change(bet))
        return Replace(messages.changed_meanwhile(bet, entered, missed))
    return Done()


def update(tx: Tx, bet: Bet, team: Team, change: Change, seen: int, by: str, now: datetime) -> Updated:
    """Say how a bet stands, as it was just read. Raises UserError."""
    return save_update(tx, bet, team, lambda bet: bets.update(bet, change, by=by, now=now, seen=seen))


def say(tx: Tx, bet: Bet, team: Team, confidence: int, reason: str, by: str, now: datetime) -> Updated:
    """The update in one typed line: health stays as it is."""

    def make(bet: Bet) -> Updated:
        change = Change(health=bet.health, confidence=confidence, reason=reason)
        return bets.update(bet, change, by=by, now=now, seen=bet.version)

    return save_update(tx, bet, team, make)


def _missed(tx: Tx, number: int, seen: int) -> tuple[Bet, list[bets.Update]]:
    """The bet as it stands, and what was said about it since that version."""
    return existing(tx, number), stored.find_updates(tx, number, after_version=seen)


def _typed(bet: Bet, facts: Mapping[str, Any]) -> Change | None:
    """A confidence and a reason that came along from a typed line."""
    confidence, reason = facts.get("confidence"), facts.get("reason") or ""
    if confidence is None and not reason:
        return None
    return Change(health=bet.health, confidence=bet.confidence if confidence is None else confidence, reason=reason)


async def _open_bets(call: Call, deps: Deps, person: Person) -> Sequence[Bet]:
    """Open bets of every team that this person may see."""
    teams = [team.id for team in await deps.teams_seen(call, person)]
    return await deps.db.read(call.workspace, stored.find_open, teams)
