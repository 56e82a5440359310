"""Placing a bet, by its form."""

from datetime import datetime

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, Terms
from bot.rules.teams import Team
from handlers.bets.steps import start
from handlers.calls import Answer, Call, Done, Open
from handlers.deps import Deps
from storage import bets as stored
from storage import teams as stored_teams
from storage.engine import Tx


async def on_place(call: Call, deps: Deps) -> Answer:
    """*Place a bet*, where a line could be read in two ways."""
    return await open_placing(call, deps, str(call.facts.get("line", "")))


async def open_placing(call: Call, deps: Deps, line: str) -> Answer:
    place = await deps.place(call)
    name, due = bets.split_due(line, now=deps.now(), zone=place.teams[0].zone)
    return Open(messages.placing(place.teams, place.person.id, line=name, due=due))


async def on_placing(call: Call, deps: Deps) -> Answer:
    """The form of a new bet was sent."""
    assert call.view is not None
    filled = call.view.filled
    _, channel, team = await deps.team_seen(call, int(filled.choice("team") or call.view.metadata["team"]))
    terms, confidence = messages.read_placing(filled, call.user)
    await deps.check_named(call, terms.owner, channel, "owner")
    await deps.commit(call, place, team, terms, confidence, call.user, deps.now())
    return Done()


def place(tx: Tx, team: Team, terms: Terms, confidence: int, by: str, now: datetime) -> Bet:
    """Place a bet and post its card. Raises UserError, marked at its input."""
    bet = bets.place(stored.claim_number(tx), team.id, terms, confidence, by=by, now=now, zone=team.zone)
    stored_teams.mark_used(tx, by, team.id)
    start(tx, bet, team, by=by, now=now)
    return bet
