"""Who is asked for which numbers before the note, and when?

Six and a half hours before a team's note its metrics that are typed in and whose value is older than six days are
asked of their owners: one message for all teams whose moment it is, in the owner's own working hours. Who says "not
now" is asked once more, two hours later, if that is still before the note. A pure reckoning over what was sent, made
anew whenever it fires, so that a value counts whoever types it in.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.rules import calendar, teams, turns
from bot.rules.calendar import Slot
from bot.rules.metrics.metric import Metric, in_order
from bot.rules.teams import Team

OLD_AFTER = timedelta(days=6)
BEFORE_NOTE = timedelta(hours=6, minutes=30)
LATEST = time(17)
"""Where it is asked on an earlier day, an hour of that day is left to answer."""
NOT_NOW = timedelta(hours=2)
MOST = 2  # messages about a metric before one note


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A metric whose value is asked for, for the note of that ISO week."""

    metric: int
    week: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One message to a person about all these metrics. As something sent, `at` is when it was.

    `again`: all of them were put off once. `until` is to when they put this off.
    """

    to: str
    at: datetime
    wanted: tuple[Wanted, ...]
    again: bool = False
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Round:
    """One note of a team, and when this person's turn is before it."""

    week: str
    note: datetime
    at: datetime

    @property
    def moments(self) -> tuple[datetime, ...]:
        return (self.at,)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    """When a metric is asked for, seen from now (`at`), and when it was to be (`own`)."""

    metric: Metric
    team: Team
    week: str
    own: datetime
    at: datetime
    again: bool

    @property
    def is_due(self) -> bool:
        """Whether there is something to ask; what came to them since its moment waits for the next note."""
        if any(teams.paused(self.team, moment) is not None for moment in {self.at, min(self.own, self.at)}):
            return False
        value = self.metric.value
        if not self.again and self.metric.added_at > self.own:
            return False
        return value is None or self.own - value.at > OLD_AFTER


def is_asked_for(metric: Metric) -> bool:
    """Whether somebody has to type its values in."""
    return not metric.is_retired and not metric.source.is_fetched


def next_asking(
    person: str,
    zone: str | None,
    owned: Collection[Metric],
    of_teams: Mapping[int, Team],
    *,
    sent: Collection[Asking],
    now: datetime,
) -> Asking | None:
    """What is to be sent to a person next; due now if its moment is not after `now`. None while nothing is in sight.

    `owned` are their metrics in all teams; who has no zone of their own has the team's. What was missed is sent late,
    in working hours, until the note; what fell into a team's pause is not sent.
    """
    asked_for = [one for one in sorted(owned, key=_in_order) if is_asked_for(one) and one.team in of_teams]
    rounds = {number: _rounds(of_teams[number], zone, now) for number in {one.team for one in asked_for}}
    due = [
        turn
        for one in asked_for
        for turn in _turns(one, of_teams[one.team], rounds[one.team], zone, sent, now)
        if turn.is_due
    ]
    if not due:
        return None
    at = min(turn.at for turn in due)
    together = [turn for turn in due if turn.at == at]
    return Asking(
        to=person,
        at=at,
        wanted=tuple(Wanted(metric=turn.metric.number, week=turn.week) for turn in together),
        again=all(turn.again for turn in together),
    )


def comes_again(asking: Asking, note: datetime | None, zone: str, team: Team) -> datetime | None:
    """When what was put off is asked again before that note; None where it is not."""
    if asking.until is None or asking.again or note is None:
        return None
    at = calendar.working_moment(asking.until, zone, calendar=team.calendar)
    return at if at < note else None


def _in_order(metric: Metric) -> tuple[object, ...]:
    return (metric.team, *in_order(metric))


def _rounds(team: Team, zone: str | None, now: datetime) -> tuple[_Round, ...]:
    return turns.rounds(team, now, lambda slot: _round(team, slot, zone or team.zone))


def _round(team: Team, slot: Slot, zone: str) -> _Round | None:
    """None where no working hour lies between two notes, as in a freeze."""
    at = _moment(team, slot.at, zone)
    if not turns.is_between_notes(team, at, slot):
        return None
    return _Round(week=slot.key, note=slot.at, at=at)


def _moment(team: Team, note: datetime, zone: str) -> datetime:
    """In their hours: the next ones if these begin before the note, else the last ones before."""
    at = note - BEFORE_NOTE
    follows = calendar.working_moment(at, zone, calendar=team.calendar)
    if follows < note:
        return follows
    return calendar.working_moment_before(at, zone, closes=LATEST, calendar=team.calendar)


def _turns(
    metric: Metric,
    team: Team,
    rounds: Collection[_Round],
    zone: str | None,
    sent: Collection[Asking],
    now: datetime,
) -> Iterator[_Turn]:
    """Once before each note, and once more where that was put off."""
    for one in rounds:
        wanted = Wanted(metric=metric.number, week=one.week)
        told = [each for each in sent if wanted in each.wanted]
        if not told:
            own = one.at
        elif len(told) < MOST and told[-1].until is not None:
            own = calendar.working_moment(told[-1].until, zone or team.zone, calendar=team.calendar)
        else:
            continue
        at = turns.still(own, one.note, zone or team.zone, team.calendar, now)
        if at is not None:
            yield _Turn(metric=metric, team=team, week=one.week, own=own, at=max(at, now), again=bool(told))
