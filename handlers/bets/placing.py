"""Placing a bet, by its form."""

from datetime import date, datetime

from bot.errors import UserError
from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, ReferenceClass, Terms
from bot.rules.teams import Team
from handlers.bets.steps import start
from handlers.calls import Answer, Call, Done, Open, Replace, View
from handlers.deps import Deps
from handlers.offering import check_runs, chosen, offered
from storage import bets as stored
from storage import teams as stored_teams
from storage.engine import Tx


async def on_place(call: Call, deps: Deps) -> Answer:
    """*Place a bet*, where a line could be read in two ways."""
    return await open_placing(call, deps, str(call.facts.get("line", "")))


async def open_placing(call: Call, deps: Deps, line: str) -> Answer:
    """The form of a new bet, for the first of the teams that it may be of; what the line says is filled in."""
    place = await deps.place_to_add(call)
    first = place.teams[0]
    named = bets.name_new(line, now=deps.now(), zone=first.zone)
    entered, said = messages.opened(named, place.person.id)
    return Open(messages.placing(entered, place.teams, first, said))


async def on_chosen(call: Call, deps: Deps) -> Answer:
    """A team or a kind of work was chosen in the form: it follows, and what is typed in it stays."""
    if call.view is None:
        raise UserError("not_yours_to_see")
    teams, team = await offered(call, deps, call.view)
    reference = await _reference(call, deps, team, call.view.filled.choice("work") or "")
    due = _read_anew(call.view, team, deps.now())
    filled, metadata = call.view.filled, call.view.metadata
    view = messages.placing_again(filled, metadata, call.user, teams, team, due=due, reference=reference)
    return Replace(view, anyway=True)


def _read_anew(view: View, team: Team, now: datetime) -> date | None:
    """The day that was typed, where it is another one for this team; None where it is not, or another was picked."""
    line = messages.read_line(view.metadata)
    if line.due is None or view.filled.day("due") != line.due:
        return None
    read = bets.day_of(line.due_typed, now=now, zone=team.zone)
    return read if read != line.due else None


async def _reference(call: Call, deps: Deps, team: Team, work: str) -> ReferenceClass | None:
    """What closed bets of that kind took in this team."""
    if work not in team.kinds_of_work:
        return None
    return await deps.db.read(call.workspace, _took, team.id, work)


def _took(tx: Tx, team: int, work: str) -> ReferenceClass | None:
    return bets.reference_class(bets.record_of(stored.find_settled(tx, [team], kind=work)), work)


async def on_placing(call: Call, deps: Deps) -> Answer:
    """The form of a new bet was sent."""
    assert call.view is not None
    _, channel, team = await chosen(call, deps, call.view)
    terms, confidence = messages.read_placing(call.view.filled, call.user)
    await deps.check_named(call, terms.owner, channel, "owner")
    await deps.commit(call, place, team, terms, confidence, call.user, deps.now())
    return Done()


def place(tx: Tx, team: Team, terms: Terms, confidence: int, by: str, now: datetime) -> Bet:
    """Place a bet and post its card. Raises UserError, marked at its input."""
    check_runs(tx, team.id)
    bets.check_work(terms.work, team.kinds_of_work)
    bet = bets.place(stored.claim_number(tx), team.id, terms, confidence, by=by, now=now, zone=team.zone)
    stored_teams.mark_used(tx, by, team.id)
    start(tx, bet, team, by=by, now=now)
    return bet
