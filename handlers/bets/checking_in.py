"""The check-in before the note: the clock asks owners how their bets stand, and *No change* is an answer too."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.messages import bets as messages
from bot.rules import bets, people
from bot.rules.bets import Bet, CheckIn
from bot.rules.teams import Team
from handlers.bets import asked
from handlers.bets.steps import existing, save_update, seen
from handlers.calls import Answer, Call, Done, Reply
from handlers.deps import Deps
from storage import alarms, teams, workspaces
from storage import bets as stored
from storage.engine import Tx

REMEMBERED = timedelta(weeks=10)  # longer than the way from one note to the next
LOOKS_AGAIN = timedelta(weeks=4)
DOUBLE_CLICK = timedelta(minutes=1)


def ring_check_in(tx: Tx, which: str, now: datetime) -> None:
    """Look at this person's bets: ask about what is due, and say when to look again. A second process waits here."""
    record = asked.record(which)
    alarms.hold(tx, record)
    of = {team.id: team for team in teams.find_all(tx)}
    owned = [bet for bet in stored.find_owned(tx, which) if bet.is_now and bet.team in of]
    person = workspaces.find_person(tx, which)
    if not owned or (person is not None and person.deactivated):
        alarms.set_alarm(tx, record, alarms.EVERY_TEAM, None)  # until a bet is placed, or they are back
        return
    zone = people.zone_of(person)
    while (due := _next(tx, which, zone, owned, of, now)) is not None and due.at <= now:
        asked.say(tx, replace(due, at=now), _teams(due, owned, of))
    # Where nothing is in sight, as in a pause of two years, it may be otherwise by then.
    alarms.set_alarm(tx, record, alarms.EVERY_TEAM, due.at if due is not None else now + LOOKS_AGAIN)


def _next(
    tx: Tx, person: str, zone: str | None, owned: list[Bet], of: dict[int, Team], now: datetime
) -> CheckIn | None:
    sent = stored.find_check_ins(tx, person, now - REMEMBERED)
    return bets.next_check_in(person, zone, owned, of, sent=sent, now=now)


def _teams(due: CheckIn, owned: list[Bet], of: dict[int, Team]) -> list[Team]:
    """The teams that somebody is asked for, that of the worst bet first."""
    team = {bet.number: bet.team for bet in owned}
    return [of[number] for number in dict.fromkeys(team[one.bet] for one in due.asked)]


async def on_no_change(call: Call, deps: Deps) -> Answer:
    """*No change* at a bet: somebody has looked, and it stands as it stood."""
    bet, _, _, team = await seen(call, deps, call.number("id"))
    known = str(call.facts.get("on"))
    return await deps.commit(call, no_change, bet.number, team, known, call.user, deps.now())


def no_change(tx: Tx, number: int, team: Team, known: str, by: str, now: datetime) -> Answer:
    """`known` is the moment of the last update that was shown: what was updated since is not confirmed unseen.

    Raises UserError where the bet is not open any more.
    """
    bet = existing(tx, number)
    bets.check_open(bet)
    if bet.updated_at.isoformat() != known:
        if bet.updated_by == by and now - bet.updated_at < DOUBLE_CLICK:
            return Done()
        return Reply(messages.already_updated(bet, team))
    done = save_update(
        tx, bet, team, lambda bet: bets.update(bet, bets.no_change(bet), by=by, now=now, seen=bet.version)
    )
    is_shown = any(asked.find_shown(tx, bet.owner, number, now)) and by == bet.owner
    return Done() if is_shown else Reply(messages.unchanged(done.bet))
