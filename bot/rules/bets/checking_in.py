"""Who is asked how their bets stand before the note, about which ones, and when?

At 10:00 in the owner's own zone on the working day before the note: one message for all their bets of now that were
not updated in the last three days. One repeat six hours before the note for what would be shown as stale, then
silence. A pure reckoning over what was sent, made anew whenever it fires, so that an answer counts whenever it comes.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.rules import calendar, teams, turns
from bot.rules.bets.alerts import is_stale, now_since
from bot.rules.bets.bet import Bet
from bot.rules.bets.finding import worst_first
from bot.rules.calendar import Slot
from bot.rules.teams import Team

FRESH = timedelta(days=3)
# A team whose turn comes while an answer of now would still be fresh is asked about along with the others.
TOGETHER = FRESH
REPEAT_BEFORE = timedelta(hours=6)


class Kind(StrEnum):
    FIRST = "check-in"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A bet that somebody is asked about, for the note of that ISO week."""

    bet: int
    week: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One message to a person about all these bets, worst first. As something sent, `at` is when it was."""

    kind: Kind
    to: str
    at: datetime
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Round:
    """One note of a team, and when this person's turn is before it."""

    team: Team
    week: str
    note: datetime
    first: datetime
    repeat: datetime | None

    @property
    def moments(self) -> tuple[datetime, ...]:
        return (self.first,) if self.repeat is None else (self.first, self.repeat)

    def moment(self, kind: Kind) -> datetime | None:
        return self.first if kind is Kind.FIRST else self.repeat

    def ends(self, kind: Kind) -> datetime:
        """From then on it is not sent any more, however late it is."""
        return self.repeat or self.note if kind is Kind.FIRST else self.note


def next_check_in(
    person: str,
    zone: str | None,
    owned: Collection[Bet],
    of_teams: Mapping[int, Team],
    *,
    sent: Collection[CheckIn],
    now: datetime,
) -> CheckIn | None:
    """What is to be sent to a person next; due now if its moment is not after `now`.

    `owned` are their bets in all teams; who has no zone of their own has the team's. Of several teams the earliest
    counts, and those whose turn comes within three days are asked about along with it. What was missed is sent late,
    in working hours, until the repeat or the note; what fell into a team's pause is not sent. None while there is
    nothing to ask, however long nobody answers.
    """
    bets = [bet for bet in worst_first(owned) if bet.is_now]
    rounds = {number: _rounds(of_teams[number], zone, now) for number in {bet.team for bet in bets}}
    said = {(one.kind, each.bet, each.week) for one in sent for each in one.asked}
    moments = {
        (at, kind)
        for many in rounds.values()
        for one in many
        for kind in Kind
        if (at := _still(one, kind, zone, now)) is not None
    }
    for at, kind in sorted(moments):
        due = list(_due(kind, at, bets, rounds, said))
        if any(own <= at for _, own in due):
            return CheckIn(kind=kind, to=person, at=at, asked=tuple(asked for asked, _ in due))
    return None


def _rounds(team: Team, zone: str | None, now: datetime) -> tuple[_Round, ...]:
    return turns.rounds(team, now, lambda slot: _round(team, slot, zone or team.zone))


def _round(team: Team, slot: Slot, zone: str) -> _Round | None:
    """None where no working day lies between two notes, as in a freeze: then it would be asked before the last one."""
    posted = calendar.local(slot.at, team.zone).date()
    day = calendar.add_working_days(team.calendar, posted, -1)
    first = calendar.instant(day, team.settings.checkin_time, zone)
    if not turns.is_between_notes(team, first, slot):
        return None
    repeat = calendar.working_moment(slot.at - REPEAT_BEFORE, zone, calendar=team.calendar)
    return _Round(
        team=team,
        week=slot.key,
        note=slot.at,
        first=first,
        repeat=repeat if first < repeat < slot.at else None,
    )


def _still(one: _Round, kind: Kind, zone: str | None, now: datetime) -> datetime | None:
    """When it can be sent, seen from now: at its moment, or where that was missed, when they work again."""
    at = one.moment(kind)
    return turns.still(at, one.ends(kind), zone or one.team.zone, one.team.calendar, now) if at is not None else None


def _due(
    kind: Kind,
    at: datetime,
    bets: Collection[Bet],
    rounds: Mapping[int, tuple[_Round, ...]],
    said: Collection[tuple[Kind, int, str]],
) -> Iterator[tuple[Asked, datetime]]:
    """The bets to ask about at that moment, each with the moment at which it would be its own turn."""
    for bet in bets:
        one = next((each for each in rounds[bet.team] if each.note > at), None)
        own = one.moment(kind) if one is not None else None
        if one is None or own is None or not own - TOGETHER < at < one.ends(kind):
            continue
        if (kind, bet.number, one.week) in said or any(teams.paused(one.team, each) for each in (at, min(own, at))):
            continue
        was_asked = (Kind.FIRST, bet.number, one.week) in said
        if kind is Kind.FIRST and not _is_fresh(bet, min(own, at)):
            yield Asked(bet=bet.number, week=one.week), own
        if kind is Kind.REPEAT and (was_asked or one.first <= at) and is_stale(bet, one.note):
            yield Asked(bet=bet.number, week=one.week), own


def _is_fresh(bet: Bet, at: datetime) -> bool:
    """Updated in the three days before its turn, or since; one that was no bet of now at its turn is not asked late."""
    return at - bet.updated_at < FRESH or now_since(bet) > at
