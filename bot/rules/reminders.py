"""When is the person whose answer is missing reminded next, and when does the team hear that it is overdue?

At once (that is the asking itself), one working day before, at due, then each working day, at most three more; then it
is overdue. A pure reckoning over what was sent: it is made anew whenever it fires, so it may change on the way.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.errors import UserError
from bot.rules import approval, calendar
from bot.rules.approval import Approval, State
from bot.rules.calendar import GRACE, Calendar

REPEATS = 3
OPENS = time(9)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Kind(StrEnum):
    """ASK is a delegate's first message, SNOOZED what somebody asked for; OVERDUE goes to the thread and the driver.

    REVIEW asks the driver what came of it, long after; it is reckoned with the record that it belongs to.
    """

    ASK = "ask"
    BEFORE = "before"
    DUE = "due"
    AGAIN = "again"
    SNOOZED = "snoozed"
    OVERDUE = "overdue"
    REVIEW = "review"


class Nap(StrEnum):
    """What a reminder can be snoozed for."""

    HOUR = "1 hour"
    TOMORROW = "tomorrow"
    UNTIL_DUE = "until due"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One message: what it says, to whom, when. As something sent, `at` is when it was."""

    kind: Kind
    to: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """Somebody wants to hear of it later; without `until`, when it is due."""

    by: str
    at: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When a team and its people work; who has no zone of their own has the team's. Who is `gone` is asked nothing."""

    calendar: Calendar
    zones: Mapping[str, str]
    pauses: tuple[tuple[datetime, datetime | None], ...] = ()
    gone: frozenset[str] = frozenset()

    def zone(self, person: str) -> str:
        return self.zones.get(person, self.calendar.zone)

    def working(self, at: datetime, person: str) -> datetime:
        """That moment if it is in their hours on a working day of the team, else the next such moment."""
        return calendar.working_moment(at, self.zone(person), calendar=self.calendar)

    def pause_at(self, at: datetime) -> tuple[datetime, datetime | None] | None:
        return next(((start, end) for start, end in self.pauses if start <= at and (end is None or at < end)), None)


def snooze(asked: Approval, nap: Nap, *, by: str, hours: Hours, now: datetime) -> Snooze:
    """For who is asked now. Raises UserError: not theirs to answer, or it is due already."""
    approval.check_may_decide(asked, by, now=now)
    match nap:
        case Nap.HOUR:
            return Snooze(by=by, at=now, until=now + HOUR)
        case Nap.TOMORROW:
            return Snooze(by=by, at=now, until=tomorrow(now, hours.zone(by)))
        case Nap.UNTIL_DUE:
            if now >= asked.due:
                raise UserError("snooze_past_due")
            return Snooze(by=by, at=now, until=None)


def tomorrow(now: datetime, zone: str) -> datetime:
    """When the next day's hours begin there."""
    return calendar.instant(calendar.local(now, zone).date() + DAY, OPENS, zone)


def next_reminder(
    asked: Approval,
    driver: str,
    hours: Hours,
    *,
    sent: Collection[Reminder],
    snoozes: Collection[Snooze],
    now: datetime,
) -> Reminder | None:
    """What is to be sent next; due now if its moment is not after `now`. None while nobody's answer is missing.

    Of several that were missed, only the last one is still sent, in working hours again. What falls into a pause is
    not sent afterwards.
    """
    if asked.state is not State.OPEN:
        return None
    # What was sent about an earlier version, or to an earlier approver, reminds nobody of this.
    told = [one for one in sent if asked.asked_at is None or one.at >= asked.asked_at]
    planned = list(_plan(asked, driver, hours, told))
    personal = [one for one in planned if one.kind is not Kind.OVERDUE]
    snoozed = [one for one in snoozes if asked.asked_at is None or one.at >= asked.asked_at]
    if snoozed:
        personal = list(_without_snoozed(personal, max(snoozed, key=lambda one: one.at), asked, hours))
    personal = [one for one in personal if one.to not in hours.gone]
    overdue = [one for one in planned if one.kind is Kind.OVERDUE]
    tracks = (
        _next(personal, [one for one in told if one.kind is not Kind.OVERDUE], asked, hours, now),
        _next(overdue, [one for one in told if one.kind is Kind.OVERDUE], asked, hours, now),
    )
    return min((one for one in tracks if one is not None), key=lambda one: one.at, default=None)


def _next(
    planned: list[Reminder], told: list[Reminder], asked: Approval, hours: Hours, now: datetime
) -> Reminder | None:
    last = max((one.at for one in told), default=asked.asked_at)
    waiting = sorted(
        (one for one in planned if last is None or one.at > last or _is_unheard(one, asked, now)),
        key=lambda one: one.at,
    )
    missed = [one for one in waiting if one.at <= now]
    if missed and now - missed[-1].at <= GRACE and hours.pause_at(now) is None:
        return missed[-1]
    ahead = [one for one in waiting if one.at > now]
    if missed:
        late = _settled(missed[-1].kind, now, asked, hours, to=missed[-1].to)
        # Where the next one comes no later than this one could, it says all that there is to say.
        if hours.pause_at(late.at) is None and not (ahead and ahead[0].at <= late.at):
            return late
    return ahead[0] if ahead else None


def _is_unheard(one: Reminder, asked: Approval, now: datetime) -> bool:
    """A delegate whose days had begun before they were named has heard nothing, whatever the approver was told."""
    return one.kind is Kind.ASK and asked.delegation is not None and now < asked.delegation.until


def days_overdue(asked: Approval, zone: str, now: datetime) -> int:
    """Days on the team's calendar since it was due."""
    return (calendar.local(now, zone).date() - calendar.local(asked.due, zone).date()).days


# --- the plan --------------------------------------------------------------------------------------------------------


def _plan(asked: Approval, driver: str, hours: Hours, told: Collection[Reminder]) -> Iterator[Reminder]:
    """Everything that would be said if nobody ever answered, pauses left out."""
    planned = [*_delegate(asked, hours, told), *_around_due(asked, hours)]
    yield from (one for one in planned if hours.pause_at(one.at) is None)
    yield from _afterwards(asked, driver, hours)


def _delegate(asked: Approval, hours: Hours, told: Collection[Reminder]) -> Iterator[Reminder]:
    """When a delegate's days begin, they are asked, unless they have heard of it since."""
    given = asked.delegation
    if given is None or any(one.to == given.to and one.at >= given.start for one in told):
        return
    at = hours.working(given.start, given.to)
    if at < given.until:
        yield Reminder(kind=Kind.ASK, to=given.to, at=at)


def _around_due(asked: Approval, hours: Hours) -> Iterator[Reminder]:
    due = _settled(Kind.DUE, asked.due, asked, hours)
    there = calendar.local(asked.due, hours.calendar.zone)
    day_before = calendar.add_working_days(hours.calendar, there.date(), -1)
    base = calendar.instant(day_before, there.time(), hours.calendar.zone)
    before = _settled(Kind.BEFORE, base, asked, hours)
    if before.at < due.at:
        yield before
    yield due


def _afterwards(asked: Approval, driver: str, hours: Hours) -> Iterator[Reminder]:
    """Each working day at the time of day of the one at due; those in a pause are not counted among the three.

    Who is asked after it was due is reminded as often, from the day after on.
    """
    due = _settled(Kind.DUE, asked.due, asked, hours)
    zone = hours.zone(due.to)
    there = calendar.local(due.at, zone)
    day, said = there.date(), 0
    if asked.asked_at is not None:
        day = max(day, calendar.local(asked.asked_at, zone).date())
    while True:
        day = calendar.next_working_day(hours.calendar, day)
        base = calendar.instant(day, there.time(), zone)
        if said < REPEATS:
            found = _settled(Kind.AGAIN, base, asked, hours)
        else:
            found = Reminder(kind=Kind.OVERDUE, to=driver, at=hours.working(base, driver))
        pause = hours.pause_at(found.at)
        if pause is None:
            said += 1
            yield found
            if found.kind is Kind.OVERDUE:
                return
        elif pause[1] is None:
            return  # nobody knows when it goes on


def _settled(kind: Kind, base: datetime, asked: Approval, hours: Hours, *, to: str | None = None) -> Reminder:
    """From that moment on, the first that is in the hours of the person whose turn it is then."""
    if kind is Kind.OVERDUE and to is not None:
        return Reminder(kind=kind, to=to, at=hours.working(base, to))
    at = base
    while True:
        turn = approval.whose_turn(asked, at)
        found = hours.working(at, turn)
        # Waiting for somebody's morning may outlast a delegation; it begins and ends once, so this ends as well.
        if approval.whose_turn(asked, found) == turn:
            return Reminder(kind=kind, to=turn, at=found)
        at = found


def _without_snoozed(planned: list[Reminder], snoozed: Snooze, asked: Approval, hours: Hours) -> Iterator[Reminder]:
    """The plan without what that person put off, and with the one that they put it off to."""
    if snoozed.until is None:
        until = asked.due
    else:
        woken = _settled(Kind.SNOOZED, snoozed.until, asked, hours)
        until = woken.at
        if woken.to == snoozed.by and hours.pause_at(woken.at) is None:
            yield woken
    yield from (one for one in planned if one.to != snoozed.by or not snoozed.at <= one.at < until)
