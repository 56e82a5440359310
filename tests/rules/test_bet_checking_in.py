"""The check-in: who is asked about which bets and when, over weeks, five zones, holidays and both clock changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules import bets, calendar, teams
from bot.rules.bets import Asked, Bet, CheckIn, CheckInKind, Horizon, State, Terms
from bot.rules.calendar import Freeze, HolidayRule
from bot.rules.teams import Pause, Team
from bot.rules.turns import note_at

ANA = "U1"
FIRST, REPEAT = CheckInKind
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STEP = timedelta(minutes=15)  # clock changes and 10:00 in every zone fall on quarters of an hour
LISBON = Team(
    id=1,
    channel="C1",
    set_up_at=datetime(2026, 1, 1, tzinfo=UTC),
    settings=replace(teams.sensible("growth", ANA, "Europe/Lisbon"), country="PT"),
)
MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
LONG_AGO = datetime(2025, 10, 1, 9, tzinfo=UTC)
BET = bets.place(
    3,
    1,
    Terms(name="Churn", what="share that leaves", due=date(2028, 5, 1), owner=ANA),
    80,
    by=ANA,
    now=LONG_AGO,
    zone="UTC",
)


def nov(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def team(number: int, zone: str, **settings: object) -> Team:
    usual = replace(teams.sensible("growth", ANA, zone), **settings)  # type: ignore[arg-type]
    return replace(LISBON, id=number, settings=usual)


def bet(number: int = 3, of: int = 1, updated: datetime = LONG_AGO, horizon: Horizon = Horizon.NOW) -> Bet:
    return replace(BET, number=number, team=of, updated_at=updated, terms=replace(BET.terms, horizon=horizon))


def course(
    owned: Sequence[Bet] = (BET,),
    of: Sequence[Team] = (LISBON,),
    zone: str | None = None,
    now: datetime = MONDAY,
    until: datetime = MONDAY + 7 * DAY,
    sent: Sequence[CheckIn] = (),
) -> list[CheckIn]:
    """What is sent if nobody ever answers."""
    told = list(sent)
    while (one := found(owned, of, zone, now, told)) is not None and one.at < until:
        now = max(now, one.at)
        told.append(one)
        assert len(told) < 50
    return told[len(sent) :]


def found(
    owned: Sequence[Bet], of: Sequence[Team], zone: str | None, now: datetime, sent: Sequence[CheckIn]
) -> CheckIn | None:
    return bets.next_check_in(ANA, zone, owned, {each.id: each for each in of}, sent=sent, now=now)


def told(many: Sequence[CheckIn]) -> list[tuple[CheckInKind, datetime, list[int]]]:
    return [(one.kind, one.at, [each.bet for each in one.asked]) for one in many]


USUAL = [(FIRST, nov(19, 10), [3]), (REPEAT, nov(20, 10), [3])]


def test_the_working_day_before_the_note_and_once_more_six_hours_before_it() -> None:
    assert told(course()) == USUAL
    assert course()[0].asked == (Asked(bet=3, week="2026-W47"),)
    assert {one.to for one in course()} == {ANA}


def test_one_message_for_all_bets_worst_first() -> None:
    worst = replace(bet(5), confidence=20)
    assert told(course([bet(3), worst, bet(4)]))[0] == (FIRST, nov(19, 10), [5, 3, 4])


@pytest.mark.parametrize(
    ("updated", "expected"),
    [
        (nov(16, 10), USUAL[:1]),  # three days before; on Friday it is not stale
        (nov(16, 10, 1), []),
        (nov(13, 16), USUAL),  # at the note seven days old, as the note will say
        (nov(13, 16, 1), USUAL[:1]),
    ],
)
def test_only_what_is_not_fresh_and_once_more_only_what_the_note_will_show_as_stale(
    updated: datetime, expected: list[tuple[CheckInKind, datetime, list[int]]]
) -> None:
    assert told(course([bet(updated=updated)])) == expected


def test_an_answer_counts_whenever_it_comes() -> None:
    asked = course()[:1]
    assert course([bet(updated=nov(19, 23))], now=nov(19, 23), sent=asked) == []
    late = course([bet(updated=nov(20, 11))], now=nov(20, 11), until=nov(28, 0), sent=course())
    assert told(late) == [(FIRST, nov(26, 10), [3]), (REPEAT, nov(27, 10), [3])]
    early = course([bet(updated=nov(18, 9))])
    assert early == []


def test_what_grows_old_after_its_turn_waits_for_the_next_week() -> None:
    assert course([bet(updated=nov(16, 12))], now=nov(19, 13)) == []


@pytest.mark.parametrize(
    "one",
    [
        bet(horizon=Horizon.NEXT),
        bet(horizon=Horizon.LATER),
        replace(BET, state=State.CLOSED),
        replace(BET, state=State.MISTAKE),
    ],
)
def test_nobody_is_asked_about_later_or_what_is_over(one: Bet) -> None:
    assert course([one]) == []


def test_what_becomes_a_bet_of_now_after_its_turn_is_not_asked_late() -> None:
    assert course([replace(BET, now_since=nov(19, 12))], now=nov(19, 12)) == []
    assert told(course([replace(BET, now_since=nov(19, 9))], now=nov(19, 9))) == USUAL[:1]


def test_a_person_is_asked_in_their_own_zone_and_not_at_night() -> None:
    tokyo = course(zone="Asia/Tokyo")
    assert told(tokyo) == [(FIRST, nov(19, 1), [3])]  # six hours before the note it is 19:00 there
    assert told(course(zone="America/New_York")) == [(FIRST, nov(19, 15), [3]), (REPEAT, nov(20, 14), [3])]


def test_holidays_and_another_note_day_move_it() -> None:
    # The first of December 2026 is a Tuesday and a holiday in Portugal, so the note comes on Monday.
    tuesday = replace(LISBON, settings=replace(LISBON.settings, note_weekday=1))
    asked = course(of=[tuesday], now=nov(25, 12), until=nov(30, 0) + 3 * DAY)
    assert told(asked) == [(FIRST, nov(27, 10), [3]), (REPEAT, nov(30, 10), [3])]
    assert asked[0].asked == (Asked(bet=3, week="2026-W49"),)


def test_a_pause_is_silent_and_what_fell_into_it_is_not_sent_afterwards() -> None:
    def paused(start: datetime, end: datetime | None) -> Team:
        return replace(LISBON, pauses=(Pause(start=start, end=end),))

    assert course(of=[paused(nov(19, 9), None)]) == []
    assert told(course(of=[paused(nov(19, 9), nov(19, 12))])) == USUAL[1:]
    assert told(course(of=[paused(nov(19, 11), nov(20, 12))])) == USUAL[:1]


def test_a_freeze_asks_nobody_before_a_note_that_has_no_working_day() -> None:
    freeze = Freeze(first=date(2026, 11, 16), last=date(2026, 11, 29))
    frozen = replace(LISBON, settings=replace(LISBON.settings, freezes=(freeze,)))
    assert course(of=[frozen], until=nov(30, 0)) == []


def test_a_freeze_until_the_next_note_asks_nobody_right_after_the_last_one() -> None:
    # The working day before the note of the 27th is the 20th, when the note of that week is still to come.
    freeze = Freeze(first=date(2026, 11, 23), last=date(2026, 11, 27))
    frozen = replace(LISBON, settings=replace(LISBON.settings, freezes=(freeze,)))
    asked = course(of=[frozen], until=nov(28, 0))
    assert told(asked) == USUAL
    assert course(of=[frozen], now=nov(20, 16, 1), until=nov(28, 0), sent=asked) == []


def test_where_their_morning_comes_after_the_repeat_there_is_none() -> None:
    auckland = team(1, "Pacific/Auckland")
    # At 10:00 in Pago Pago it is 10:00 on the next day in Auckland, six hours before the note.
    assert told(course(of=[auckland], zone="Pacific/Pago_Pago")) == [(FIRST, nov(19, 21), [3])]


def test_a_note_that_a_holiday_skips_asks_nobody() -> None:
    skipping = replace(LISBON.settings, on_holiday=HolidayRule.SKIP)
    # The first of January 2027 is a Friday.
    start = datetime(2026, 12, 29, 9, tzinfo=UTC)
    assert course(of=[replace(LISBON, settings=skipping)], now=start, until=start + 7 * DAY) == []


def test_a_bot_that_slept_asks_late_and_in_hours_until_the_repeat_or_the_note() -> None:
    assert told(course(now=nov(19, 10, 5))) == USUAL
    assert told(course(now=nov(19, 12))) == [(FIRST, nov(19, 12), [3]), USUAL[1]]
    assert told(course(now=nov(19, 20))) == [(FIRST, nov(20, 9), [3]), USUAL[1]]
    assert told(course(now=nov(20, 10))) == USUAL[1:]
    assert told(course(now=nov(20, 12))) == [(REPEAT, nov(20, 12), [3])]
    assert course(now=nov(20, 16)) == []


# --- several teams ---------------------------------------------------------------------------------------------------


def test_of_several_teams_the_earliest_counts_for_all() -> None:
    # New York has no holiday on the 19th; its own turn would be the same, for the zone is the person's.
    new_york = team(2, "America/New_York")
    thursday = team(3, "Europe/Lisbon", note_weekday=3)
    asked = course([bet(3), bet(4, of=2), bet(5, of=3)], [LISBON, new_york, thursday], zone="Europe/Lisbon")
    assert told(asked) == [(FIRST, nov(18, 10), [3, 4, 5]), (REPEAT, nov(19, 10), [3, 4, 5])]


def test_a_team_whose_turn_is_days_away_is_asked_in_its_own() -> None:
    tuesday = team(2, "Europe/Lisbon", note_weekday=1)
    asked = course([bet(3), bet(4, of=2)], [LISBON, tuesday], until=nov(24, 12))
    assert told(asked) == [
        (FIRST, nov(16, 10), [4]),
        (REPEAT, nov(17, 10), [4]),
        (FIRST, nov(19, 10), [3]),
        (REPEAT, nov(20, 10), [3]),
        (FIRST, nov(23, 10), [4]),
        (REPEAT, nov(24, 10), [4]),
    ]


def test_where_nothing_of_the_earliest_team_is_asked_the_next_one_has_its_own_turn() -> None:
    thursday = team(2, "Europe/Lisbon", note_weekday=3)
    fresh = bet(4, of=2, updated=nov(17, 12))
    assert told(course([bet(3), fresh], [LISBON, thursday])) == USUAL


# --- one team in five zones across a clock change --------------------------------------------------------------------

PEOPLES_ZONES = ["Europe/Lisbon", "America/New_York", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Auckland"]


@pytest.mark.parametrize("zone", PEOPLES_ZONES)
def test_everybody_is_asked_at_ten_on_their_wall_before_and_after_a_clock_change(zone: str) -> None:
    # New York's clocks change on 8 March 2026, Lisbon's on 29 March, Auckland's on 5 April; 3 April is a holiday.
    start = datetime(2026, 3, 2, tzinfo=UTC)
    asked = [one for one in course(zone=zone, now=start, until=start + 42 * DAY) if one.kind is FIRST]
    walls = [one.at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for one in asked]
    thursdays = [date(2026, 3, 5), date(2026, 3, 12), date(2026, 3, 19), date(2026, 3, 26)]
    days = [*thursdays, date(2026, 4, 1), date(2026, 4, 9)]
    assert walls == [datetime.combine(day, time(10)) for day in days]


# --- against a count -------------------------------------------------------------------------------------------------

TEAMS_OF_MANY = [
    LISBON,
    team(2, "America/New_York", country="US"),
    team(3, "Pacific/Auckland", country="NZ", note_weekday=3),
    team(4, "Europe/Lisbon", country="PT", note_weekday=0, note_time=time(15), on_holiday=HolidayRule.AFTER),
]
# Weeks with both changes of Lisbon's, New York's and Auckland's clocks, and with the holidays at the end of the year.
STARTS = [
    datetime(2026, 3, 2, tzinfo=UTC),
    datetime(2026, 3, 23, tzinfo=UTC),
    datetime(2026, 9, 21, tzinfo=UTC),
    datetime(2026, 10, 19, tzinfo=UTC),
    datetime(2026, 12, 7, tzinfo=UTC),
]
WEEKS = 4


@dataclass(frozen=True, kw_only=True)
class Turn:
    """As counted by hand: one note of a team and when a person's turn is."""

    note: datetime
    first: datetime
    repeat: datetime | None

    def own(self, kind: CheckInKind) -> datetime | None:
        return self.first if kind is FIRST else self.repeat


def is_open(one: Team, day: date) -> bool:
    return not calendar.is_weekend(one.calendar, day) and calendar.holiday(one.calendar, day) is None


def note_days(one: Team, around: datetime) -> set[date]:
    days = set()
    for n in range(-14, 7 * WEEKS + 21):
        day = around.date() + n * DAY
        if day.weekday() != one.settings.note_weekday:
            continue
        step = DAY if one.settings.on_holiday is HolidayRule.AFTER else -DAY
        while not is_open(one, day):
            day += step
        days.add(day)
    return days


@cache
def turns(one: Team, zone: str, start: datetime) -> list[Turn]:
    """By looking at the clocks on the wall, quarter of an hour by quarter of an hour."""
    ticks = [start - 14 * DAY + n * STEP for n in range((WEEKS * 7 + 35) * 24 * 4)]
    here, there = ZoneInfo(one.zone), ZoneInfo(zone)
    days = note_days(one, ticks[0])
    walls = {at: at.astimezone(there) for at in ticks}
    notes = [
        at for at in ticks if (wall := at.astimezone(here)).time() == one.settings.note_time and wall.date() in days
    ]
    found = []
    for before, note in pairwise([ticks[0], *notes]):
        day = note.astimezone(here).date() - DAY
        while not is_open(one, day):
            day -= DAY
        first = next((at for at, wall in walls.items() if (wall.date(), wall.time()) == (day, time(10))), None)
        if first is None or not before <= first < note:
            continue
        hours = (at for at in ticks if note - 6 * HOUR <= at < note)
        repeat = next(
            (at for at in hours if time(9) <= walls[at].time() < time(18) and is_open(one, walls[at].date())), None
        )
        found.append(Turn(note=note, first=first, repeat=repeat if repeat and repeat > first else None))
    return found


Owned = dict[int, tuple[int, list[datetime]]]  # bets by number: the team, and when each was updated
Sent = list[tuple[CheckInKind, datetime, list[int]]]


def counted(owned: Owned, of: Sequence[Team], zone: str, start: datetime, end: datetime) -> Sent:
    """What is sent, turn by turn."""
    known = {one.id: turns(replace(one, pauses=()), zone, start) for one in of}
    pauses = {one.id: one.pauses for one in of}
    moments = {(at, kind) for many in known.values() for turn in many for kind in CheckInKind if (at := turn.own(kind))}
    said, sent = set[tuple[CheckInKind, int, datetime]](), Sent()
    for at, kind in sorted(moments):
        if not start <= at < end:
            continue
        asked = list[tuple[int, datetime]]()
        is_own_turn = False
        for number, (of_team, updates) in sorted(owned.items()):
            turn = next(each for each in known[of_team] if each.note > at)
            own, last = turn.own(kind), max(each for each in updates if each <= at)
            if own is None or not at <= own < at + 3 * DAY or (kind, number, turn.note) in said:
                continue
            if any(each.start <= at and (each.end is None or at < each.end) for each in pauses[of_team]):
                continue
            if kind is FIRST:
                wanted = at - last >= 3 * DAY
            else:
                known_of = (FIRST, number, turn.note) in said or turn.first <= at
                wanted = known_of and turn.note - last >= 7 * DAY
            if wanted:
                asked.append((number, turn.note))
                is_own_turn = is_own_turn or own == at
        if is_own_turn:
            sent.append((kind, at, [number for number, _ in asked]))
            said |= {(kind, number, note) for number, note in asked}
    return sent


def played(owned: Owned, of: Sequence[Team], zone: str, start: datetime, end: datetime) -> Sent:
    """What is sent by a bot that looks only when it said it would, and when somebody updates."""
    now, sent = start, list[CheckIn]()
    updates = sorted(at for _, many in owned.values() for at in many if at > start)
    while now < end:
        many = [
            bet(number, of=of_team, updated=max(at for at in when if at <= now))
            for number, (of_team, when) in owned.items()
        ]
        one = found(many, of, zone, now, sent)
        if one is not None and one.at <= now:
            sent.append(one)
            continue
        now = min([at for at in updates if at > now] + ([one.at] if one is not None else []), default=end)
    return [(one.kind, one.at, sorted(each.bet for each in one.asked)) for one in sent]


@settings(max_examples=60, deadline=None)
@given(
    start=st.sampled_from(STARTS),
    zone=st.sampled_from(PEOPLES_ZONES),
    number_of_teams=st.integers(1, 4),
    first_team=st.integers(0, 3),
    updates=st.lists(st.lists(st.integers(1, WEEKS * 7 * 24 * 4), max_size=5), min_size=1, max_size=4),
    pause=st.none() | st.tuples(st.integers(0, WEEKS * 7 * 24), st.integers(1, 200)),
)
def test_it_is_what_a_count_over_weeks_gives(
    start: datetime,
    zone: str,
    number_of_teams: int,
    first_team: int,
    updates: list[list[int]],
    pause: tuple[int, int] | None,
) -> None:
    of = [TEAMS_OF_MANY[(first_team + n) % 4] for n in range(number_of_teams)]
    if pause is not None:
        begins = start + pause[0] * HOUR
        of[0] = replace(of[0], pauses=(Pause(start=begins, end=begins + pause[1] * HOUR),))
    owned = {
        n + 1: (of[n % len(of)].id, [start, *(start + each * STEP for each in many)]) for n, many in enumerate(updates)
    }
    end = start + WEEKS * 7 * DAY
    assert played(owned, of, zone, start, end) == counted(owned, of, zone, start, end)


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from(STARTS),
    zone=st.sampled_from(PEOPLES_ZONES),
    updates=st.lists(st.integers(0, 14 * 24 * 4), min_size=1, max_size=4),
    passed=st.integers(0, 14 * 24 * 4),
    which=st.integers(0, 3),
)
def test_an_update_makes_the_next_question_later_and_never_earlier(
    start: datetime, zone: str, updates: list[int], passed: int, which: int
) -> None:
    # So an update need not move the alarm: it rings too early at worst, and then finds nothing to ask.
    now = start + passed * STEP
    owned = [bet(n + 1, of=TEAMS_OF_MANY[n].id, updated=now - each * STEP - STEP) for n, each in enumerate(updates)]
    sent = course(owned, TEAMS_OF_MANY, zone, now=now - 7 * DAY, until=now)
    before = found(owned, TEAMS_OF_MANY, zone, now, sent)
    updated = [replace(one, updated_at=now) if n == which % len(owned) else one for n, one in enumerate(owned)]
    after = found(updated, TEAMS_OF_MANY, zone, now, sent)
    assert after is None or (before is not None and before.at <= after.at)


def test_the_note_of_a_week_is_found_where_the_team_posts_it_now() -> None:
    assert note_at(LISBON, "2026-W47", nov(19, 10)) == nov(20, 16)
    moved = replace(LISBON, settings=replace(LISBON.settings, note_weekday=3))
    assert note_at(moved, "2026-W47", nov(18, 10)) == nov(19, 16)
    assert note_at(moved, "2026-W47", nov(19, 17)) is None, "it is past"
