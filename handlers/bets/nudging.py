"""Blockers that have grown old: when the clock looks at a bet, who hears of which, how that message is kept true."""

from datetime import datetime

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import LETTER, Bet, Nudge, State
from bot.rules.reminders import Hours
from bot.rules.teams import Team
from handlers import gone
from storage import alarms, outbox, teams
from storage import bets as stored
from storage.engine import Tx


def ring(tx: Tx, which: str, now: datetime) -> None:
    """Look at the bet of this number. It is held until the commit: a second process finds nothing to say."""
    number = int(which)
    bet = stored.get(tx, number)
    team = teams.get(tx, bet.team) if bet is not None else None
    if bet is None or team is None:
        alarms.drop(tx, f"{LETTER}-{number}")
        return
    for _ in bet.open_blockers:
        nudge = _next(tx, bet, team, now)
        if nudge is None or nudge.at > now:
            break
        _send(tx, bet, team, nudge, now)
    _set_alarm(tx, bet, team, now)


def follow(tx: Tx, before: Bet, after: Bet, now: datetime) -> None:
    """A bet changed: where its blockers did, or whom they concern, the clock and what was said of them follow."""
    if (before.blockers, before.owner, before.state) == (after.blockers, after.owner, after.state):
        return
    team = teams.get(tx, after.team)  # held: its calendar or pauses may have changed since it was read for somebody
    if team is None:
        return
    _set_alarm(tx, after, team, now)
    _keep_true(tx, before, after, team, now)


def _set_alarm(tx: Tx, bet: Bet, team: Team, now: datetime) -> None:
    nudge = _next(tx, bet, team, now)
    if nudge is not None:
        alarms.set_alarm(tx, bet.ref, team.id, nudge.at)
    elif bet.state is State.OPEN and bet.open_blockers and not _all_told(tx, bet):
        alarms.set_alarm(tx, bet.ref, team.id, None)  # the team is paused, and nobody knows until when
    else:
        alarms.drop(tx, bet.ref)


def _next(tx: Tx, bet: Bet, team: Team, now: datetime) -> Nudge | None:
    hours = Hours(calendar=team.calendar, zones={}, pauses=team.pause_spans)
    return bets.next_nudge(bet, hours, told=stored.find_nudged(tx, bet.number), now=now)


def _all_told(tx: Tx, bet: Bet) -> bool:
    return {one.number for one in bet.open_blockers} <= set(stored.find_nudged(tx, bet.number))


def _send(tx: Tx, bet: Bet, team: Team, nudge: Nudge, now: datetime) -> None:
    """Once for a blocker, to both together, as far as they are there; delivery asks again whether they may see it."""
    stored.mark_nudged(tx, bet.number, nudge.blocker, now)
    there = [one for one in nudge.to if not gone.is_gone(tx, one)]
    if not there:
        return
    outbox.put(
        tx,
        key=_key(bet, nudge.blocker),
        to=",".join(there),
        message=messages.nudged(bet, bets.get_blocker(bet, nudge.blocker), team, now),
        about=f"word that {bet.ref} has been blocked for long",
        at=now,
        team=team.id,
        owner=bet.owner,
    )


def tell_anew(tx: Tx, before: Bet, after: Bet, number: int, team: Team, now: datetime) -> None:
    """Somebody else can unblock what was told of already: they hear of it alone, once; the owner has heard."""
    blocker = bets.get_blocker(after, number)
    if blocker.owner == bets.get_blocker(before, number).owner or number not in stored.find_nudged(tx, after.number):
        return
    if blocker.owner == after.owner:
        return
    outbox.put(
        tx,
        key=_key_of(after, number, blocker.owner),
        to=blocker.owner,
        message=messages.nudged(after, blocker, team, now),
        about=f"word that {after.ref} has been blocked for long",
        at=now,
        team=team.id,
        owner=after.owner,
    )


def _keep_true(tx: Tx, before: Bet, after: Bet, team: Team, now: datetime) -> None:
    """What was said of a blocker shows that it is resolved, or that the bet is not open any more."""
    for number in sorted(stored.find_nudged(tx, after.number)):
        was, blocker = bets.get_blocker(before, number), bets.get_blocker(after, number)
        if (was, before.state) == (blocker, after.state):
            continue
        message = messages.nudged(after, blocker, team, now)
        keys = outbox.find_parts(tx, _key(after, number))
        keys += outbox.find_parts(tx, _key_of(after, number, was.owner))
        for key in keys:
            outbox.update(tx, key=key, message=message, at=now)


def _key_of(bet: Bet, blocker: int, person: str) -> str:
    """What somebody was told alone, who was named for it later."""
    return f"{_key(bet, blocker)}, {person}"


def _key(bet: Bet, blocker: int) -> str:
    return f"{bet.ref} blocker {blocker} is old"
