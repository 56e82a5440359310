"""What holds a bet up, who can unblock it, and when do they hear of it again?"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import calendar
from bot.rules.bets.bet import Bet, Blocker, State, check_open
from bot.rules.calendar import GRACE, Calendar
from bot.rules.reminders import Hours

BLOCKER_LIMIT = 300
OLD_AFTER = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One message about a blocker that has grown old, to who can unblock it and the bet's owner together."""

    blocker: int
    to: tuple[str, ...]
    at: datetime


def block(bet: Bet, text: str, *, owner: str, by: str, now: datetime, link: str = "") -> Bet:
    """Add a blocker; `link` is the message that it was made from. Raises UserError.

    What is open already with the same words, person and link is not added twice: the bet comes back as it is.
    """
    check_open(bet)
    if any((one.text, one.owner, one.link) == (text.strip(), owner, link) for one in bet.open_blockers):
        return bet
    added = with_blocker(bet, text, owner=owner, by=by, now=now, link=link)
    return replace(added, version=bet.version + 1)


def unblock(bet: Bet, number: int, *, by: str, now: datetime) -> Bet:
    """Say that a blocker is resolved. Once more by the same person changes nothing. Raises UserError."""
    check_open(bet)
    found = get_blocker(bet, number)
    if found.resolved_by == by:
        return bet
    if not found.is_open:
        raise UserError("already_resolved", person=found.resolved_by)
    return replace(without_blocker(bet, number, by=by, now=now), version=bet.version + 1)


def pass_blocker(bet: Bet, number: int, to: str) -> Bet:
    """Somebody else can unblock it; it is as old as it was. Raises UserError."""
    check_open(bet)
    found = get_blocker(bet, number)
    if not found.is_open:
        raise UserError("already_resolved", person=found.resolved_by)
    if found.owner == to:
        return bet
    passed = tuple(replace(one, owner=to) if one.number == number else one for one in bet.blockers)
    return replace(bet, blockers=passed, version=bet.version + 1)


def get_blocker(bet: Bet, number: int) -> Blocker:
    """Numbers are given in order and never again, so that a button keeps what it is about."""
    if not 1 <= number <= len(bet.blockers):
        raise ValueError(f"{bet.ref} has no blocker {number}")
    return bet.blockers[number - 1]


def with_blocker(bet: Bet, text: str, *, owner: str, by: str, now: datetime, link: str = "") -> Bet:
    """As part of a larger change, which counts the version. Raises UserError at the field."""
    words = text.strip()
    if not words:
        raise UserError("blocker_missing", field="blocker")
    if len(words) > BLOCKER_LIMIT:
        raise UserError("too_long", field="blocker", limit=BLOCKER_LIMIT)
    added = Blocker(number=len(bet.blockers) + 1, text=words, owner=owner, by=by, since=now, link=link)
    return replace(bet, blockers=(*bet.blockers, added))


def without_blocker(bet: Bet, number: int, *, by: str, now: datetime) -> Bet:
    """As part of a larger change, which counts the version."""
    resolved = replace(get_blocker(bet, number), resolved_by=by, resolved_at=now)
    return replace(bet, blockers=tuple(resolved if one.number == number else one for one in bet.blockers))


def blocker_age(blocker: Blocker, team: Calendar, now: datetime) -> int:
    """In working days of the team, up to now or to when it was resolved; the day on which it was added is none."""
    until = blocker.resolved_at or now
    first, last = (calendar.local(one, team.zone).date() for one in (blocker.since, until))
    return calendar.working_days_until(team, first, last)


def old_at(blocker: Blocker, team: Calendar) -> datetime:
    """When whoever can unblock it hears of it, where no pause puts that off."""
    added = calendar.local(blocker.since, team.zone)
    day = calendar.add_working_days(team, added.date(), OLD_AFTER)
    return calendar.working_moment(calendar.instant(day, added.time(), team.zone), team.zone, calendar=team)


def next_nudge(bet: Bet, hours: Hours, *, told: Collection[int], now: datetime) -> Nudge | None:
    """The message that is to be sent next about an old blocker; due if its moment is not after `now`.

    After five working days, at the time of day at which it was added, in the team's hours; a pause puts it off, for
    there is only one. `told` are the numbers of those that were sent. None while there is nothing to say.
    """
    if bet.state is not State.OPEN:
        return None
    nudges = [_nudge(bet, one, hours, now) for one in bet.open_blockers if one.number not in told]
    return min((one for one in nudges if one is not None), key=lambda one: (one.at, one.blocker), default=None)


def _nudge(bet: Bet, blocker: Blocker, hours: Hours, now: datetime) -> Nudge | None:
    team = hours.calendar
    at = old_at(blocker, team)
    if now - at > GRACE:
        at = calendar.working_moment(now, team.zone, calendar=team)
    while pause := hours.pause_at(at):
        if pause[1] is None:
            return None  # nobody knows when it goes on
        at = calendar.working_moment(pause[1], team.zone, calendar=team)
    return Nudge(blocker=blocker.number, to=tuple(dict.fromkeys((blocker.owner, bet.owner))), at=at)
