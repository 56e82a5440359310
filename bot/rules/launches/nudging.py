"""Who is reminded of which items of a checklist, and when?

At three and one working days before an item has to be done, on the working day after, if it is still open, and on the
days that are three and one working days before the launch: at the team's time for reminders, moved into the person's
own hours. One message a day for all items of somebody, of all their launches and teams. A pure reckoning over what was
sent, made anew whenever it fires, so that a tick counts whenever it comes.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.rules import calendar, teams
from bot.rules.calendar import GRACE, Calendar
from bot.rules.launches.launch import Item, Launch, Phase, whose
from bot.rules.launches.reminding import dated_at
from bot.rules.launches.timeline import has_to_be_done_by, launch_day
from bot.rules.teams import Team

REMEMBERED = timedelta(weeks=10)
"""So long what was sent has to be known: longer than from an item's first turn to its last, whatever lies between."""


class NudgeKind(StrEnum):
    """Why it is an item's turn; SNOOZED is what somebody has put off to now."""

    DUE_IN_3 = "due in 3"
    DUE_IN_1 = "due in 1"
    OVERDUE = "overdue"
    LAUNCH_IN_3 = "launch in 3"
    LAUNCH_IN_1 = "launch in 1"
    SNOOZED = "snoozed"


BEFORE_DUE = {3: NudgeKind.DUE_IN_3, 1: NudgeKind.DUE_IN_1}
BEFORE_LAUNCH = {3: NudgeKind.LAUNCH_IN_3, 1: NudgeKind.LAUNCH_IN_1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudged:
    """An item that somebody is reminded of, and why: `due` is the day that the kind is reckoned from.

    So a new date has its turns anew, and one that comes back has not.
    """

    launch: int
    item: int
    kind: NudgeKind
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One message to a person about all these items. As something sent, `at` is when it was.

    `until` is to when they put it off. An item that has two reasons is in it twice.
    """

    to: str
    at: datetime
    items: tuple[Nudged, ...]
    until: datetime | None = None

    def names(self, launch: int, item: int) -> bool:
        return any(one.launch == launch and one.item == item for one in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    """When it is an item's turn; what was put off waits for its person, however late it gets."""

    nudged: Nudged
    team: Team
    at: datetime

    def still(self, zone: str, now: datetime) -> datetime | None:
        """When it can be said, seen from now: at its moment, or where that was missed, in their hours of that day."""
        if now - self.at <= GRACE:
            return self.at
        waits, day = self.nudged.kind is NudgeKind.SNOOZED, _day(self.at, zone)
        if not waits and _day(now, zone) != day:
            return None
        late = calendar.working_moment(now, zone, calendar=self.team.calendar)
        return late if waits or _day(late, zone) == day else None

    def is_paused(self, at: datetime) -> bool:
        """What fell into a pause is not said afterwards, and nothing is said in one."""
        return any(teams.paused(self.team, moment) is not None for moment in {at, min(self.at, at)})


def is_asked_about(launch: Launch, item: Item) -> bool:
    """Whether an item still has to be done: before a launch that comes, or after one that is out. Reviews are asked."""
    if not item.is_open or item.review:
        return False
    return launch.is_out if item.phase is Phase.AFTER else launch.is_coming


def next_nudge(
    person: str,
    zone: str,
    theirs: Iterable[Launch],
    of_teams: Mapping[int, Team],
    *,
    sent: Collection[Nudge],
    now: datetime,
) -> Nudge | None:
    """What is to be sent to a person next; due now if its moment is not after `now`. None while nothing is in sight.

    `theirs` are launches with items of theirs, in all teams. Of several turns on a day of theirs the earliest counts,
    and the others go along. What was missed is said late in working hours of the same day, and not afterwards; what
    fell into a team's pause is not said.
    """
    turns = [
        one
        for launch in theirs
        if launch.team in of_teams
        for one in _turns(launch, of_teams[launch.team], person, zone, sent)
    ]
    still = [(one, at, _day(at, zone)) for one in turns if (at := one.still(zone, now)) is not None]
    named = {(_day(one.at, zone), each.launch, each.item) for one in sent for each in one.items}
    for moment in sorted({at for _, at, _ in still}):
        today = _day(moment, zone)
        due = [
            one
            for one, _, day in still
            if day == today and (day, one.nudged.launch, one.nudged.item) not in named and not one.is_paused(moment)
        ]
        if any(one.at <= moment for one in due):
            return Nudge(to=person, at=moment, items=tuple(one.nudged for one in due))
    return None


def turns_of(launch: Launch, person: str) -> frozenset[tuple[object, ...]]:
    """What says which turns somebody has in a launch; where nothing comes to it, no turn becomes an earlier one."""
    return frozenset(
        (one.number, one.due, one.phase, launch.at, launch.launched_at)
        for one in launch.items
        if whose(launch, one) == person and is_asked_about(launch, one)
    )


def _turns(launch: Launch, team: Team, person: str, zone: str, sent: Collection[Nudge]) -> Iterator[_Turn]:
    """Every turn of this person's items that was not said yet, and none from before it had its date."""
    since = max(dated_at(launch), launch.launched_at or launch.planned_at)
    moments: dict[tuple[int | None, Phase], list[tuple[NudgeKind, date, datetime]]] = {}
    for item in launch.items:
        if whose(launch, item) != person or not is_asked_about(launch, item):
            continue
        known = [one for one in sent if one.names(launch.number, item.number)]
        said = {one for nudge in known for one in nudge.items}
        alike = (item.due, item.phase)
        if alike not in moments:  # most items of a checklist are due together
            moments[alike] = list(_moments(launch, item, team, zone))
        for kind, due, at in moments[alike]:
            nudged = Nudged(launch=launch.number, item=item.number, kind=kind, due=due)
            if nudged not in said and at > since:
                yield _Turn(nudged=nudged, team=team, at=at)
        until = _put_off(known)
        if until is not None:
            at = calendar.working_moment(until, zone, calendar=team.calendar)
            due = _day(until, zone)
            nudged = Nudged(launch=launch.number, item=item.number, kind=NudgeKind.SNOOZED, due=due)
            yield _Turn(nudged=nudged, team=team, at=at)


def _moments(launch: Launch, item: Item, team: Team, zone: str) -> Iterator[tuple[NudgeKind, date, datetime]]:
    """At the team's time for reminders, or when this person's hours begin after it."""
    for kind, due, day in _days(launch, item, team.calendar):
        base = calendar.instant(day, team.settings.reminder_time, team.zone)
        yield kind, due, calendar.working_moment(base, zone, calendar=team.calendar)


def _put_off(known: Collection[Nudge]) -> datetime | None:
    """To when somebody has put an item off, if it has not come again since."""
    until = max((one.until for one in known if one.until is not None), default=None)
    return None if until is None or any(one.at >= until for one in known) else until


def _days(launch: Launch, item: Item, ours: Calendar) -> Iterator[tuple[NudgeKind, date, date]]:
    """Why it would be said, the day that this is reckoned from, and the day on which."""
    due_at = has_to_be_done_by(launch, item, ours)
    due = calendar.local(due_at, ours.zone).date() if due_at is not None else None
    if due is not None:
        for before, kind in BEFORE_DUE.items():
            yield kind, due, calendar.add_working_days(ours, due, -before)
        yield NudgeKind.OVERDUE, due, calendar.next_working_day(ours, due)
    launches_on = launch_day(launch, ours.zone)
    if item.phase is not Phase.AFTER and due != launches_on:
        for before, kind in BEFORE_LAUNCH.items():
            yield kind, launches_on, calendar.add_working_days(ours, launches_on, -before)


def _day(at: datetime, zone: str) -> date:
    return calendar.local(at, zone).date()
