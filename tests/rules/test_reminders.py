"""Reminders: who hears when, over weekends, holidays, clock changes, pauses, snoozes, and a bot that slept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import approval, calendar, reminders
from bot.rules.approval import Approval, Delegation, State
from bot.rules.calendar import Calendar
from bot.rules.reminders import Hours, Kind, Nap, Reminder, Snooze

ANA, BEN, CY = "U1", "U2", "U3"
LISBON = Calendar(zone="Europe/Lisbon", country="PT")
MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
ASKED = Approval(approver=ANA, due=datetime(2026, 11, 19, 17, tzinfo=UTC), asked_at=MONDAY)  # a Thursday
HOURS = Hours(calendar=LISBON, zones={})
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def nov(day: int, hour: int = 17, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def course(
    asked: Approval = ASKED,
    hours: Hours = HOURS,
    snoozes: tuple[Snooze, ...] = (),
    sent: tuple[Reminder, ...] = (),
    now: datetime = MONDAY,
) -> list[Reminder]:
    """What is sent if nobody ever answers, each at its moment."""
    told = list(sent)
    while (one := reminders.next_reminder(asked, BEN, hours, sent=told, snoozes=snoozes, now=now)) is not None:
        assert one.at >= now
        now = one.at
        told.append(one)
        assert len(told) < 20, "it has a cap"
    return told[len(sent) :]


def moments(found: list[Reminder]) -> list[tuple[Kind, datetime]]:
    return [(one.kind, one.at) for one in found]


USUAL = [
    (Kind.BEFORE, nov(18)),
    (Kind.DUE, nov(19)),
    (Kind.AGAIN, nov(20)),
    (Kind.AGAIN, nov(23)),
    (Kind.AGAIN, nov(24)),
    (Kind.OVERDUE, nov(25)),
]


def test_one_working_day_before_at_due_three_more_then_it_is_overdue() -> None:
    assert moments(course()) == USUAL
    assert [one.to for one in course()] == [ANA] * 5 + [BEN]


@pytest.mark.parametrize("state", [State.APPROVED, State.DECLINED, State.CHANGES, State.WITHDRAWN])
def test_nobody_is_reminded_of_what_is_not_theirs_to_answer_any_more(state: State) -> None:
    assert course(replace(ASKED, state=state)) == []


def test_who_is_asked_after_it_was_due_is_reminded_as_often() -> None:
    late = approval.hand_over(ASKED, CY, now=nov(27, 10))  # a Friday
    told = tuple(Reminder(kind=kind, to=ANA, at=at) for kind, at in USUAL)
    assert moments(course(late, sent=told, now=nov(27, 10))) == [
        (Kind.AGAIN, nov(30)),
        (Kind.AGAIN, nov(30) + 2 * DAY),  # the first of December is a holiday
        (Kind.AGAIN, nov(30) + 3 * DAY),
        (Kind.OVERDUE, nov(30) + 4 * DAY),
    ]


def test_what_is_due_soon_is_not_announced_again() -> None:
    soon = replace(ASKED, due=nov(16, 17))
    assert [one.kind for one in course(soon)] == [Kind.DUE, *[Kind.AGAIN] * 3, Kind.OVERDUE]


def test_a_person_hears_in_their_own_hours() -> None:
    tokyo = Hours(calendar=LISBON, zones={ANA: "Asia/Tokyo", BEN: "America/Los_Angeles"})
    assert moments(course(hours=tokyo)) == [
        (Kind.BEFORE, nov(19, 0)),  # 09:00 in Tokyo; 17:00 in Lisbon is 02:00 there
        (Kind.DUE, nov(20, 0)),
        (Kind.AGAIN, nov(23, 0)),
        (Kind.AGAIN, nov(24, 0)),
        (Kind.AGAIN, nov(25, 0)),
        (Kind.OVERDUE, nov(26, 0)),  # 16:00 in Los Angeles
    ]


def test_a_due_time_on_a_weekend_waits_for_monday_and_does_not_pile_up() -> None:
    saturday = replace(ASKED, due=nov(21, 12))
    assert moments(course(saturday)) == [
        (Kind.BEFORE, nov(20, 12)),
        (Kind.DUE, nov(23, 9)),
        (Kind.AGAIN, nov(24, 9)),
        (Kind.AGAIN, nov(25, 9)),
        (Kind.AGAIN, nov(26, 9)),
        (Kind.OVERDUE, nov(27, 9)),
    ]


# --- pauses ----------------------------------------------------------------------------------------------------------


def test_what_falls_into_a_pause_is_not_said_afterwards_and_not_counted() -> None:
    paused = replace(HOURS, pauses=((nov(18, 12), nov(23, 18)),))
    assert moments(course(hours=paused)) == [
        (Kind.AGAIN, nov(24)),
        (Kind.AGAIN, nov(25)),
        (Kind.AGAIN, nov(26)),
        (Kind.OVERDUE, nov(27)),
    ]
    assert moments(course(hours=replace(HOURS, pauses=((nov(20, 12), None),)))) == USUAL[:2]
    just = replace(HOURS, pauses=((nov(19, 17), nov(19, 17, 1)), (nov(18, 16), nov(18, 17))))
    assert Kind.DUE not in [one.kind for one in course(hours=just)]
    assert (Kind.BEFORE, nov(18)) in moments(course(hours=just)), "a pause ends before its end"


# --- snoozes ---------------------------------------------------------------------------------------------------------


def naps(nap: Nap, at: datetime, asked: Approval = ASKED) -> Snooze:
    return reminders.snooze(asked, nap, by=ANA, hours=HOURS, now=at)


def test_an_hour_later_it_comes_again() -> None:
    snoozed = naps(Nap.HOUR, nov(18, 16, 30))
    assert moments(course(snoozes=(snoozed,)))[:2] == [(Kind.SNOOZED, nov(18, 17, 30)), (Kind.DUE, nov(19))]
    late = naps(Nap.HOUR, nov(18, 17, 30))
    found = moments(course(snoozes=(late,)))
    assert found[:3] == [(Kind.BEFORE, nov(18)), (Kind.SNOOZED, nov(19, 9)), (Kind.DUE, nov(19))]


def test_tomorrow_is_the_morning_of_the_next_working_day() -> None:
    snoozed = naps(Nap.TOMORROW, nov(20, 17, 5))
    found = moments(course(snoozes=(snoozed,)))
    assert found == [*USUAL[:3], (Kind.SNOOZED, nov(23, 9)), *USUAL[3:]]


def test_until_due_the_reminder_before_is_left_out_also_when_the_date_moves() -> None:
    snoozed = naps(Nap.UNTIL_DUE, nov(17))
    assert moments(course(snoozes=(snoozed,))) == USUAL[1:]
    moved = approval.move_due(ASKED, nov(24), now=nov(17))
    assert moments(course(moved, snoozes=(snoozed,)))[0] == (Kind.DUE, nov(24))
    with pytest.raises(UserError, match="snooze_past_due"):
        naps(Nap.UNTIL_DUE, ASKED.due)
    with pytest.raises(UserError, match="approver_only"):
        reminders.snooze(ASKED, Nap.HOUR, by=BEN, hours=HOURS, now=MONDAY)


def test_the_last_snooze_counts_and_none_of_them_keeps_the_driver_from_hearing() -> None:
    first, second = naps(Nap.TOMORROW, nov(19, 17, 1)), naps(Nap.HOUR, nov(20, 10))
    assert (Kind.SNOOZED, nov(20, 11)) in moments(course(snoozes=(second, first)))
    assert (Kind.SNOOZED, nov(20, 9)) not in moments(course(snoozes=(second, first)))
    endless = Snooze(by=ANA, at=nov(19, 17, 1), until=nov(30, 9))
    assert moments(course(snoozes=(endless,))) == [*USUAL[:2], (Kind.OVERDUE, nov(25)), (Kind.SNOOZED, nov(30, 9))]


def test_a_new_version_is_not_snoozed_and_nothing_was_said_of_it() -> None:
    snoozed = naps(Nap.UNTIL_DUE, nov(17))
    again = replace(ASKED, version=2, asked_at=nov(17, 18))
    heard = Reminder(kind=Kind.BEFORE, to=ANA, at=nov(17, 17))
    assert moments(course(again, snoozes=(snoozed,), sent=(heard,), now=nov(17, 18))) == USUAL


# --- delegates -------------------------------------------------------------------------------------------------------


def test_a_delegate_is_asked_when_their_days_begin_and_reminded_while_they_last() -> None:
    asked = replace(ASKED, delegation=Delegation(to=CY, start=nov(18, 0), until=nov(20, 12)))
    found = course(asked)
    assert [(one.kind, one.to, one.at) for one in found[:5]] == [
        (Kind.ASK, CY, nov(18, 9)),
        (Kind.BEFORE, CY, nov(18)),
        (Kind.DUE, CY, nov(19)),
        (Kind.AGAIN, ANA, nov(20)),
        (Kind.AGAIN, ANA, nov(23)),
    ]
    at_once = Reminder(kind=Kind.ASK, to=CY, at=nov(18, 0))
    assert course(asked, sent=(at_once,), now=nov(18, 0))[0].kind is Kind.BEFORE


def test_a_delegate_whose_days_had_begun_when_they_were_named_is_asked_all_the_same() -> None:
    told = (Reminder(kind=Kind.BEFORE, to=ANA, at=nov(18)),)
    named = replace(ASKED, delegation=Delegation(to=CY, start=nov(18, 0), until=nov(20, 12)))
    asked = course(named, sent=told, now=nov(19, 10))
    assert [(one.kind, one.to, one.at) for one in asked[:2]] == [(Kind.ASK, CY, nov(19, 10)), (Kind.DUE, CY, nov(19))]
    assert [one.kind for one in asked].count(Kind.ASK) == 1
    over = replace(ASKED, delegation=Delegation(to=CY, start=nov(17, 0), until=nov(18, 18)))
    assert Kind.ASK not in [one.kind for one in course(over, sent=told, now=nov(19, 10))], "their days are over"


def test_who_waits_for_a_delegates_morning_longer_than_they_may_decide_asks_the_approver() -> None:
    asked = replace(ASKED, delegation=Delegation(to=CY, start=nov(18, 0), until=nov(19, 20)))
    far = Hours(calendar=LISBON, zones={CY: "Asia/Tokyo"})
    (due,) = [one for one in course(asked, far) if one.kind is Kind.DUE]
    assert (due.to, due.at) == (ANA, nov(20, 9))


def test_a_delegates_snooze_is_not_the_approvers() -> None:
    asked = replace(ASKED, delegation=Delegation(to=CY, start=nov(18, 0), until=nov(19, 12)))
    snoozed = Snooze(by=CY, at=nov(18, 10), until=nov(20, 9))
    assert [(one.kind, one.to) for one in course(asked, snoozes=(snoozed,))][:2] == [(Kind.ASK, CY), (Kind.DUE, ANA)]


# --- a bot that slept ------------------------------------------------------------------------------------------------


def test_of_what_was_missed_only_the_last_is_still_said_in_working_hours() -> None:
    night = nov(21, 2)  # Saturday: the one before, the one at due and the first after it were missed
    (first, *rest) = course(now=night)
    assert (first.kind, first.at) == (Kind.AGAIN, nov(23, 9))
    assert moments(rest) == USUAL[3:]
    assert moments(course(now=nov(23, 16)))[0] == (Kind.AGAIN, nov(23, 16)), "Friday's, said on Monday"


def test_a_minute_late_is_on_time() -> None:
    late = replace(ASKED, due=nov(19, 17, 59))
    told = (Reminder(kind=Kind.BEFORE, to=ANA, at=nov(18, 17, 59)),)
    found = reminders.next_reminder(late, BEN, HOURS, sent=told, snoozes=(), now=nov(19, 18, 1))
    assert found == Reminder(kind=Kind.DUE, to=ANA, at=nov(19, 17, 59))


def test_what_was_missed_is_not_said_into_a_pause() -> None:
    paused = replace(HOURS, pauses=((nov(19, 18), nov(23, 10)),))
    found = reminders.next_reminder(ASKED, BEN, paused, sent=(), snoozes=(), now=nov(20, 10))
    assert found == Reminder(kind=Kind.AGAIN, to=ANA, at=nov(23))


def test_how_long_it_is_overdue_is_counted_on_the_teams_calendar() -> None:
    assert reminders.days_overdue(ASKED, "Europe/Lisbon", nov(25)) == 6
    assert reminders.days_overdue(ASKED, "Asia/Tokyo", nov(25)) == 6
    assert reminders.days_overdue(ASKED, "Asia/Tokyo", nov(25, 14)) == 5, "in Tokyo it was due on the 20th"


# --- against an independent reckoning --------------------------------------------------------------------------------

STEP = timedelta(minutes=15)
CALENDARS = (
    LISBON,
    Calendar(zone="America/New_York", country="US", freezes=calendar.freezes("2026-11-30..2026-12-02 audit")),
    Calendar(zone="Asia/Amman", country="JO"),
    Calendar(zone="Australia/Lord_Howe", country="AU", subdivision="NSW"),
)
ZONES = ("Europe/Lisbon", "Asia/Tokyo", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland", "Africa/Cairo")


class Counted:
    """Quarter of an hour by quarter of an hour, with nothing of the code that is tested but the days of a country."""

    def __init__(self, team: Calendar, zone: str, start: datetime) -> None:
        self.team, self.zone, self.start = team, ZoneInfo(zone), start
        self.ticks = [start + n * STEP for n in range(45 * 96)]

    def works(self, day: date) -> bool:
        frozen = any(one.first <= day <= one.last for one in self.team.freezes)
        return not frozen and not calendar.is_weekend(self.team, day) and calendar.holiday(self.team, day) is None

    def in_hours(self, tick: datetime) -> bool:
        there = tick.astimezone(self.zone)
        return self.works(there.date()) and time(9) <= there.time() < time(18)

    def first_in_hours(self, at: datetime) -> datetime:
        return next(tick for tick in self.ticks if tick >= at and self.in_hours(tick))

    def first_at(self, day: date, wall: time, zone: ZoneInfo) -> datetime:
        """The first tick on which that clock shows that time of that day, or a later one."""
        return next(
            tick for tick in self.ticks if tick.astimezone(zone).replace(tzinfo=None) >= datetime.combine(day, wall)
        )

    def course(self, due: datetime) -> Iterator[datetime]:
        team_zone = ZoneInfo(self.team.zone)
        day = due.astimezone(team_zone).date() - DAY
        while not self.works(day):
            day -= DAY
        at_due = self.first_in_hours(due)
        before = self.first_in_hours(self.first_at(day, due.astimezone(team_zone).time(), team_zone))
        if self.start < before < at_due:
            yield before
        yield at_due
        said, there = 0, at_due.astimezone(self.zone)
        for day in (there.date() + n * DAY for n in range(1, 30)):
            if self.works(day) and said < 4:
                said += 1
                yield self.first_in_hours(self.first_at(day, there.time(), self.zone))


@settings(max_examples=120, deadline=None)
@given(
    team=st.sampled_from(CALENDARS),
    zone=st.sampled_from(ZONES),
    start=st.sampled_from(
        [
            datetime(2026, 3, 5, 9, tzinfo=UTC),  # clocks change on 8, 27 and 29 March, and on 5 April
            datetime(2026, 3, 24, 9, tzinfo=UTC),
            datetime(2026, 9, 22, 9, tzinfo=UTC),
            datetime(2026, 10, 22, 9, tzinfo=UTC),
            datetime(2026, 11, 24, 9, tzinfo=UTC),
            datetime(2026, 12, 18, 9, tzinfo=UTC),
        ]
    ),
    quarters=st.integers(0, 10 * 96),
)
def test_it_is_what_counting_quarter_hours_gives(team: Calendar, zone: str, start: datetime, quarters: int) -> None:
    due = start + DAY + quarters * STEP
    asked = Approval(approver=ANA, due=due, asked_at=start)
    hours = Hours(calendar=team, zones={ANA: zone, BEN: zone})
    counted = list(Counted(team, zone, start - 20 * DAY).course(due))
    assert [one.at for one in course(asked, hours, now=start)] == [at for at in counted if at > start]


@settings(max_examples=150, deadline=None)
@given(
    zone=st.sampled_from(ZONES),
    ticks=st.lists(st.integers(1, 30 * 24), max_size=60, unique=True),
    pause=st.tuples(st.integers(0, 500), st.integers(1, 300)),
    nap=st.sampled_from(Nap),
    napped=st.integers(0, 60),
)
def test_however_seldom_the_bot_wakes_nobody_is_disturbed_too_often(
    zone: str, ticks: list[int], pause: tuple[int, int], nap: Nap, napped: int
) -> None:
    begin = MONDAY + pause[0] * HOUR
    hours = Hours(calendar=LISBON, zones={ANA: zone}, pauses=((begin, begin + pause[1] * HOUR),))
    snoozed = reminders.snooze(ASKED, nap, by=ANA, hours=hours, now=MONDAY + napped * HOUR)
    told: list[Reminder] = []
    for now in (MONDAY + tick * HOUR for tick in sorted(ticks)):
        for _ in range(2):
            one = reminders.next_reminder(ASKED, BEN, hours, sent=told, snoozes=(snoozed,), now=now)
            if one is None or one.at > now:
                break
            told.append(replace(one, at=now))
            assert not begin <= now < begin + pause[1] * HOUR
            there = now.astimezone(ZoneInfo(hours.zone(one.to)))
            assert there.weekday() < 5
            assert time(9) <= there.time() <= time(18, 5)
    kinds = [one.kind for one in told]
    assert kinds.count(Kind.OVERDUE) <= 1
    assert kinds.count(Kind.AGAIN) <= reminders.REPEATS
    assert max(kinds.count(kind) for kind in (Kind.BEFORE, Kind.DUE, Kind.SNOOZED)) <= 1
    personal = [one.at for one in told if one.kind is not Kind.OVERDUE]
    assert len(set(personal)) == len(personal)


# --- who is gone -----------------------------------------------------------------------------------------------------


def test_who_is_gone_is_asked_nothing_and_that_it_is_overdue_is_said_all_the_same() -> None:
    gone = replace(HOURS, gone=frozenset({ANA}))
    assert [one.kind for one in course(hours=gone)] == [Kind.OVERDUE]
    assert course(hours=gone)[0].at == course()[-1].at


def test_who_is_back_is_reminded_of_what_was_missed_last() -> None:
    back = nov(20, 10)
    assert [(one.kind, one.to) for one in course(now=back)][:1] == [(Kind.DUE, ANA)]
