"""The team's calendar: local time over clock changes, working days, slots, lateness, the launch date guard."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.rules.calendar import (
    CATCH_UP,
    Calendar,
    Daily,
    Freeze,
    FreezeError,
    GuardKind,
    HolidayRule,
    Slot,
    Verdict,
    Weekly,
    add_working_days,
    countries,
    date_guard,
    day_text,
    freezes,
    freezes_text,
    holiday,
    instant,
    is_weekend,
    is_working_day,
    is_zone,
    local,
    moment_text,
    next_allowed_day,
    next_slot,
    next_working_day,
    slots,
    subdivisions,
    verdict,
    week,
    week_first_day,
    working_days_until,
    working_moment,
)

# Half-hour and two-hour changes, changes at midnight, a skipped day (Apia 2011), odd offsets, negative summer time.
ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/New_York",
    "America/Santiago",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Europe/Lisbon",
    "Pacific/Apia",
    "Pacific/Chatham",
]
LISBON = Calendar(zone="Europe/Lisbon", country="PT")
FRIDAY_NOTE = Weekly(weekday=4, wall=time(16))
FRIDAY = date(2026, 11, 20)

zones = st.sampled_from(ZONES)
days = st.dates(date(2005, 1, 1), date(2035, 12, 31))
walls = st.times()
moments = st.datetimes(
    datetime.fromisoformat("2005-01-01"), datetime.fromisoformat("2035-12-31"), timezones=st.just(UTC)
)
calendars = st.builds(
    Calendar,
    zone=zones,
    country=st.sampled_from([None, "PT", "US", "EG", "CN", "NP", "AE", "JP"]),
    freezes=st.lists(
        st.builds(
            lambda first, length, why: Freeze(first=first, last=first + timedelta(days=length), why=why),
            days,
            st.integers(0, 40),
            st.just("frozen"),
        ),
        max_size=3,
    ).map(tuple),
)
rhythms = st.one_of(
    st.builds(
        Weekly,
        weekday=st.integers(0, 6),
        wall=walls,
        on_holiday=st.sampled_from(HolidayRule),
        before=st.timedeltas(timedelta(0), timedelta(days=2)),
        working_days_before=st.integers(0, 2),
    ),
    st.builds(Daily, wall=walls, working_days_only=st.booleans()),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# --- local time ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "wall", "zone", "expected"),
    [
        (date(2026, 11, 20), time(16), "Europe/Lisbon", "2026-11-20T16:00"),
        (date(2026, 3, 29), time(1, 30), "Europe/Lisbon", "2026-03-29T01:00"),  # 01:00–02:00 does not exist
        (date(2026, 3, 29), time(1, 0, 0, 500_000), "Europe/Lisbon", "2026-03-29T01:00"),
        (date(2026, 3, 29), time(1, 59, 59, 999_999), "Europe/Lisbon", "2026-03-29T01:00"),
        (date(2026, 10, 25), time(1, 30), "Europe/Lisbon", "2026-10-25T00:30"),  # twice: the first
        (date(2026, 10, 25), time(1, 30, fold=1), "Europe/Lisbon", "2026-10-25T00:30"),  # even if marked as the second
        (date(2026, 10, 4), time(2, 15), "Australia/Lord_Howe", "2026-10-03T15:30"),  # half an hour is missing
        (date(2026, 4, 5), time(1, 45), "Australia/Lord_Howe", "2026-04-04T14:45"),  # half an hour repeats
        (date(2026, 4, 24), time(0, 30), "Africa/Cairo", "2026-04-23T22:00"),  # midnight itself is missing
        (date(2011, 12, 30), time(16), "Pacific/Apia", "2011-12-30T10:00"),  # the whole day is missing
    ],
)
def test_a_local_time_becomes_one_instant(day: date, wall: time, zone: str, expected: str) -> None:
    assert instant(day, wall, zone) == at(expected)


def clock_at(moment: datetime, zone: str) -> datetime:
    return local(moment, zone).replace(tzinfo=None)


@given(days, walls, zones)
@settings(max_examples=300)
def test_an_instant_is_the_first_moment_when_the_clock_shows_that_time_or_later(
    day: date, wall: time, zone: str
) -> None:
    wanted = datetime.combine(day, wall.replace(fold=0))
    found = instant(day, wall, zone)
    assert found.tzinfo is UTC
    assert clock_at(found, zone) >= wanted
    for earlier in (timedelta(microseconds=1), timedelta(minutes=30), timedelta(hours=1), timedelta(hours=25)):
        assert clock_at(found - earlier, zone) < wanted


@given(st.integers(2005, 2035), zones, st.integers(-90, 90), st.sampled_from([0, 1e-6, 0.5, 1, 59.999999]))
def test_around_every_clock_change_the_same_holds(year: int, zone: str, minutes: int, seconds: float) -> None:
    start = datetime(year, 1, 1, tzinfo=UTC)
    hours = [start + timedelta(hours=6 * n) for n in range(366 * 4)]
    changes = [b for a, b in pairwise(hours) if local(a, zone).utcoffset() != local(b, zone).utcoffset()]
    for change in changes:
        for back in range(7):
            wanted = clock_at(change - timedelta(hours=back), zone) + timedelta(minutes=minutes, seconds=seconds)
            found = instant(wanted.date(), wanted.time(), zone)
            assert clock_at(found - timedelta(microseconds=1), zone) < wanted <= clock_at(found, zone)


def test_naive_times_are_refused() -> None:
    naive = datetime.fromisoformat("2026-11-20T16:00")
    with pytest.raises(ValueError, match="naive"):
        local(naive, "UTC")
    with pytest.raises(ValueError, match="naive"):
        slots(FRIDAY_NOTE, LISBON, naive, at("2026-11-21"))
    with pytest.raises(ValueError, match="naive"):
        working_moment(naive, "UTC")
    with pytest.raises(ValueError, match="naive"):
        Slot(key="2026-W47", at=naive)
    with pytest.raises(ValueError, match="zone"):
        instant(FRIDAY, time(16, tzinfo=UTC), "UTC")


def test_zones_are_iana_names() -> None:
    assert is_zone("Europe/Lisbon")
    assert is_zone("UTC")
    for name in ("", "Lisbon", "europe/lisbon", "../etc/passwd", "Europe", "localtime", "Factory"):
        assert not is_zone(name), name


def test_texts_for_places_where_slack_cannot_render_a_date() -> None:
    assert moment_text(at("2026-11-20T16:00"), "Europe/Lisbon") == "Fri 20 Nov 2026, 16:00 (Europe/Lisbon)"
    assert moment_text(at("2026-11-20T23:05"), "Asia/Tokyo") == "Sat 21 Nov 2026, 08:05 (Asia/Tokyo)"
    assert day_text(date(2027, 1, 4)) == "Mon 4 Jan 2027"


# --- weeks -----------------------------------------------------------------------------------------------------------


def test_iso_weeks() -> None:
    assert week(FRIDAY) == "2026-W47"
    assert week(date(2027, 1, 1)) == "2026-W53"
    assert week_first_day("2026-W53") == date(2026, 12, 28)
    for bad in ("2026-W54", "2025-W53", "2026-47", "2026-w47", "2026-W4", "2026-W47-1", "", "٢٠٢٦-W47"):
        with pytest.raises(ValueError, match="week"):
            week_first_day(bad)


@given(days)
def test_a_week_begins_on_its_monday(day: date) -> None:
    first = week_first_day(week(day))
    assert first.weekday() == 0
    assert first <= day < first + timedelta(days=7)


# --- working days ----------------------------------------------------------------------------------------------------


def test_countries_and_subdivisions_have_names() -> None:
    known = countries()
    assert known["PT"] == "Portugal"
    assert known["GB"] == "United Kingdom"
    assert known["BA"] == "Bosnia and Herzegovina"
    assert known["HK"] == "Hong Kong"
    assert known["GW"] == "Guinea-Bissau"
    assert len(known) > 200
    assert all(len(code) == 2 for code in known)
    assert subdivisions("DE")["BY"] == "Bayern"
    assert subdivisions("EG") == {}
    with pytest.raises(ValueError, match="XX"):
        subdivisions("XX")


@pytest.mark.parametrize(
    ("zone", "country", "subdivision"),
    [
        ("Mars/Olympus", None, None),
        ("UTC", "XX", None),
        ("UTC", "XX", "BY"),
        ("UTC", "DE", "XX"),
        ("UTC", None, "BY"),
    ],
)
def test_a_calendar_of_nowhere_is_refused(zone: str, country: str | None, subdivision: str | None) -> None:
    with pytest.raises(ValueError, match="no such"):
        Calendar(zone=zone, country=country, subdivision=subdivision)


def test_holidays_are_the_countrys_and_the_subdivisions_own_in_english() -> None:
    assert holiday(LISBON, date(2026, 12, 8)) == "Immaculate Conception"
    assert holiday(LISBON, date(2026, 12, 9)) is None
    bavaria = Calendar(zone="Europe/Berlin", country="DE", subdivision="BY")
    assert holiday(bavaria, date(2026, 1, 6)) == "Epiphany"
    assert holiday(Calendar(zone="Europe/Berlin", country="DE"), date(2026, 1, 6)) is None
    assert holiday(Calendar(zone="Europe/Berlin"), date(2026, 12, 25)) is None


def test_weekends_are_the_countrys_own() -> None:
    nowhere = Calendar(zone="UTC")
    egypt = Calendar(zone="Africa/Cairo", country="EG")
    emirates = Calendar(zone="Asia/Dubai", country="AE")
    china = Calendar(zone="Asia/Shanghai", country="CN")
    week_of = [FRIDAY + timedelta(days=n - 4) for n in range(7)]
    assert [is_weekend(nowhere, day) for day in week_of] == [False] * 5 + [True] * 2
    assert [is_weekend(egypt, day) for day in week_of] == [False] * 4 + [True] * 2 + [False]
    assert is_weekend(emirates, date(2021, 11, 19))
    assert not is_weekend(emirates, FRIDAY)
    assert not is_weekend(china, date(2026, 2, 14)), "a Saturday that is worked instead of a bridge day"


def test_offsets_skip_weekends_holidays_and_freezes() -> None:
    calendar = Calendar(zone="Europe/Lisbon", country="PT", freezes=freezes("2026-12-09..2026-12-10 move"))
    assert not is_working_day(calendar, date(2026, 12, 9))
    assert next_working_day(calendar, date(2026, 12, 7)) == date(2026, 12, 11)
    assert next_working_day(calendar, date(2026, 12, 11), inclusive=True) == date(2026, 12, 11)
    assert add_working_days(calendar, date(2026, 12, 11), -1) == date(2026, 12, 7)
    assert add_working_days(calendar, date(2026, 12, 5), 0) == date(2026, 12, 5)
    assert working_days_until(calendar, date(2026, 12, 4), date(2026, 12, 11)) == 2
    assert working_days_until(calendar, date(2026, 12, 11), date(2026, 12, 4)) == -2


def test_a_search_without_an_end_is_refused() -> None:
    with pytest.raises(ValueError, match="far"):
        working_days_until(LISBON, FRIDAY, date(9999, 12, 31))
    with pytest.raises(ValueError, match="far"):
        add_working_days(LISBON, FRIDAY, 10**9)
    with pytest.raises(ValueError, match="far"):
        next_working_day(LISBON, date.max)


@given(calendars, days, st.integers(-60, 60))
def test_adding_and_counting_working_days_agree(calendar: Calendar, day: date, n: int) -> None:
    there = add_working_days(calendar, day, n)
    assert working_days_until(calendar, day, there) == n
    if n:
        assert is_working_day(calendar, there)
        assert (there > day) == (n > 0)


@given(calendars, days, st.integers(0, 90))
def test_working_days_are_counted_one_by_one(calendar: Calendar, day: date, length: int) -> None:
    span = [day + timedelta(days=n) for n in range(1, length + 1)]
    counted = sum(is_working_day(calendar, each) for each in span)
    assert working_days_until(calendar, day, day + timedelta(days=length)) == counted


# --- freezes ---------------------------------------------------------------------------------------------------------


def test_freezes_are_read_line_by_line() -> None:
    assert freezes("2026-12-18..2027-01-04 year  end\n\n 2026-11-27 \n2026-12-01 .. 2026-12-02") == (
        Freeze(first=date(2026, 12, 18), last=date(2027, 1, 4), why="year end"),
        Freeze(first=date(2026, 11, 27), last=date(2026, 11, 27), why=""),
        Freeze(first=date(2026, 12, 1), last=date(2026, 12, 2), why=""),
    )
    assert freezes(" \n") == ()


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("next week", "date"),
        ("2026-13-01", "date"),
        ("2026-12-18..soon", "date"),
        ("20261218", "date"),
        ("2026-12-18year end", "date"),
        ("2027-01-04..2026-12-18", "order"),
        ("2026-01-01..2027-01-02", "long"),
    ],
)
def test_a_wrong_freeze_names_its_line(line: str, problem: str) -> None:
    with pytest.raises(FreezeError) as caught:
        freezes(f"2026-11-27\n\n{line}")
    assert (caught.value.number, caught.value.line, caught.value.problem) == (3, line, problem)
    assert isinstance(caught.value, ValueError)


@given(st.lists(st.tuples(days, st.integers(0, 365), st.text(max_size=30)), max_size=5))
@example([(FRIDAY, 0, "..2026-11-27"), (FRIDAY, 0, ".. and on"), (FRIDAY, 3, ".."), (FRIDAY, 0, "2026-11-27")])
def test_freezes_survive_being_written_and_read(spans: list[tuple[date, int, str]]) -> None:
    written = tuple(
        Freeze(first=first, last=first + timedelta(days=length), why=" ".join(why.split()))
        for first, length, why in spans
    )
    assert freezes(freezes_text(written)) == written


# --- a person's hours ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("2026-11-20T10:00", "2026-11-20T10:00"),
        ("2026-11-20T07:15", "2026-11-20T09:00"),
        ("2026-11-20T18:00", "2026-11-23T09:00"),
        ("2026-11-21T12:00", "2026-11-23T09:00"),
        ("2026-12-07T19:00", "2026-12-08T09:00"),
    ],
)
def test_a_reminder_waits_for_a_persons_hours(asked: str, expected: str) -> None:
    assert working_moment(at(asked), "Europe/Lisbon") == at(expected)


def test_a_reminder_with_the_teams_calendar_also_waits_for_its_working_days() -> None:
    assert working_moment(at("2026-12-07T19:00"), "Europe/Lisbon", calendar=LISBON) == at("2026-12-09T09:00")
    egypt = Calendar(zone="Africa/Cairo", country="EG")
    assert working_moment(at("2026-11-20T10:00"), "Africa/Cairo", calendar=egypt) == at("2026-11-22T07:00")


@given(moments, zones, st.one_of(st.none(), calendars))
@example(at("2011-12-30T06:00"), "Pacific/Apia", None)  # Thursday evening, before a Friday that never came
def test_a_working_moment_is_in_hours_and_stays_put(asked: datetime, zone: str, calendar: Calendar | None) -> None:
    moment = working_moment(asked, zone, calendar=calendar)
    there = local(moment, zone)
    assert moment >= asked
    assert time(9) <= there.time() < time(18)
    assert is_working_day(calendar, there.date()) if calendar else there.weekday() < 5
    assert working_moment(moment, zone, calendar=calendar) == moment


# --- slots -----------------------------------------------------------------------------------------------------------


def keys(found: tuple[Slot, ...]) -> list[str]:
    return [slot.key for slot in found]


def test_the_weekly_note_keeps_its_wall_time_over_a_clock_change() -> None:
    found = slots(FRIDAY_NOTE, Calendar(zone="Europe/Berlin"), at("2026-10-20"), at("2026-11-01"))
    assert found == (
        Slot(key="2026-W43", at=at("2026-10-23T14:00")),
        Slot(key="2026-W44", at=at("2026-10-30T15:00")),
    )


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (HolidayRule.BEFORE, [("2026-W53", "2026-12-31T16:00")]),
        (HolidayRule.AFTER, [("2026-W53", "2027-01-04T16:00")]),
        (HolidayRule.SKIP, []),
    ],
)
def test_a_note_on_a_holiday_moves_and_keeps_its_week(rule: HolidayRule, expected: list[tuple[str, str]]) -> None:
    note = Weekly(weekday=4, wall=time(16), on_holiday=rule)
    found = slots(note, LISBON, at("2026-12-29"), at("2027-01-05"))
    assert [(slot.key, slot.at) for slot in found] == [(key, at(moment)) for key, moment in expected]


def test_two_notes_that_a_long_holiday_moves_to_one_moment_stay_two_slots() -> None:
    russia = Calendar(zone="Europe/Moscow", country="RU")
    note = Weekly(weekday=4, wall=time(16), on_holiday=HolidayRule.AFTER)
    due = at("2026-01-12T13:00")
    found = slots(note, russia, due - timedelta(seconds=1), due)
    assert found == (Slot(key="2026-W01", at=due), Slot(key="2026-W02", at=due))


def test_no_country_has_more_days_off_on_end_than_a_note_is_moved() -> None:
    for code in countries():
        calendar = Calendar(zone="UTC", country=code)
        note = Weekly(weekday=4, wall=time(16), on_holiday=HolidayRule.AFTER)
        found = slots(note, calendar, at("2026-03-01"), at("2026-04-28"))
        nominal = [week_first_day(slot.key) + timedelta(days=4) for slot in found]
        shifts = [slot.at.date() - day for slot, day in zip(found, nominal, strict=True)]
        assert max(shifts) <= timedelta(days=14), code


def test_offsets_move_with_the_slot() -> None:
    draft = Weekly(weekday=4, wall=time(16), before=timedelta(hours=6))
    check_in = Weekly(weekday=4, wall=time(10), working_days_before=1)
    span = (at("2026-12-28"), at("2027-01-03"))
    assert slots(draft, LISBON, *span) == (Slot(key="2026-W53", at=at("2026-12-31T10:00")),)
    assert slots(check_in, LISBON, *span) == (Slot(key="2026-W53", at=at("2026-12-30T10:00")),)


def test_a_freeze_day_does_not_stop_the_note_but_the_check_in_steps_over_it() -> None:
    frozen = Calendar(zone="Europe/Lisbon", country="PT", freezes=freezes("2026-11-19..2026-11-20"))
    check_in = Weekly(weekday=4, wall=time(10), working_days_before=1)
    span = (at("2026-11-16"), at("2026-11-22"))
    assert slots(FRIDAY_NOTE, frozen, *span) == (Slot(key="2026-W47", at=at("2026-11-20T16:00")),)
    assert slots(check_in, frozen, *span) == (Slot(key="2026-W47", at=at("2026-11-18T10:00")),)


def test_a_note_day_in_the_weekend_moves_even_when_holidays_are_skipped() -> None:
    sunday = Weekly(weekday=6, wall=time(16), on_holiday=HolidayRule.SKIP)
    found = slots(sunday, LISBON, at("2026-11-16"), at("2026-11-23"))
    assert found == (Slot(key="2026-W47", at=at("2026-11-20T16:00")),)


def test_a_daily_post_skips_days_nobody_works() -> None:
    daily = Daily(wall=time(9, 30))
    span = (at("2026-12-04T12:00"), at("2026-12-09T12:00"))
    assert keys(slots(daily, LISBON, *span)) == ["2026-12-07", "2026-12-09"]
    assert len(slots(Daily(wall=time(9, 30), working_days_only=False), LISBON, *span)) == 5


def test_the_window_is_open_at_its_start_and_closed_at_its_end() -> None:
    due = at("2026-11-20T16:00")
    assert slots(FRIDAY_NOTE, LISBON, due, due + timedelta(days=1)) == ()
    assert keys(slots(FRIDAY_NOTE, LISBON, due - timedelta(seconds=1), due)) == ["2026-W47"]
    assert slots(FRIDAY_NOTE, LISBON, due, due - timedelta(days=7)) == ()


def test_a_bot_that_slept_for_years_catches_up_on_the_last_sixty_days_only() -> None:
    until = at("2026-11-21")
    assert slots(FRIDAY_NOTE, LISBON, at("1990-01-01"), until) == slots(FRIDAY_NOTE, LISBON, until - CATCH_UP, until)
    assert len(slots(Daily(wall=time(9), working_days_only=False), LISBON, at("1990-01-01"), until)) == 60


@given(zones, st.integers(0, 6), walls, days, st.integers(1, 8))
def test_every_week_has_exactly_one_slot(zone: str, weekday: int, wall: time, day: date, weeks: int) -> None:
    calendar = Calendar(zone=zone, freezes=(Freeze(first=day, last=day + timedelta(days=30), why=""),))
    monday = week_first_day(week(day))
    keys_wanted = [week(monday + timedelta(days=7 * n)) for n in range(weeks)]
    since = instant(monday, time(0), zone) - timedelta(microseconds=1)
    until = instant(monday + timedelta(days=7 * weeks), time(0), zone) - timedelta(microseconds=1)
    found = slots(Weekly(weekday=weekday, wall=wall), calendar, since, until)
    assert keys(found) == keys_wanted
    for slot in found:
        day_wanted = week_first_day(slot.key) + timedelta(days=min(weekday, 4))
        assert slot.at == instant(day_wanted, wall, zone)


@given(zones, walls, days, st.integers(1, 55))
def test_every_day_has_exactly_one_slot(zone: str, wall: time, day: date, length: int) -> None:
    since = instant(day, time(12), "UTC")
    found = slots(Daily(wall=wall, working_days_only=False), Calendar(zone=zone), since, since + timedelta(days=length))
    found_days = [date.fromisoformat(slot.key) for slot in found]
    assert all(b - a == timedelta(days=1) for a, b in pairwise(found_days))
    assert {day + timedelta(days=n) for n in range(2, length - 1)} <= set(found_days)
    assert all(slot.at == instant(each, wall, zone) for slot, each in zip(found, found_days, strict=True))


@given(rhythms, calendars, moments, st.lists(st.timedeltas(timedelta(0), timedelta(days=14)), max_size=4))
def test_ticks_see_together_what_one_tick_would_have_seen(
    rhythm: Weekly | Daily, calendar: Calendar, start: datetime, steps: list[timedelta]
) -> None:
    ticks = [start]
    for step in steps:
        ticks.append(ticks[-1] + step)
    piecewise = [slot for since, until in pairwise(ticks) for slot in slots(rhythm, calendar, since, until)]
    assert piecewise == list(slots(rhythm, calendar, start, ticks[-1]))
    assert len({slot.key for slot in piecewise}) == len(piecewise)
    assert all(a.at <= b.at for a, b in pairwise(piecewise))


@given(rhythms, calendars, moments)
def test_the_next_slot_is_the_first_that_a_later_tick_finds(
    rhythm: Weekly | Daily, calendar: Calendar, after: datetime
) -> None:
    upcoming = next_slot(rhythm, calendar, after)
    found = slots(rhythm, calendar, after, after + CATCH_UP)
    if found:
        assert upcoming == found[0]
    else:
        assert upcoming is None or upcoming.at > after + CATCH_UP


def test_there_may_be_no_next_slot() -> None:
    years = "\n".join(f"{year}-01-01..{year}-12-31" for year in range(2026, 2030))
    frozen = Calendar(zone="UTC", freezes=freezes(years))
    assert next_slot(Daily(wall=time(9)), frozen, at("2026-11-20")) is None


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Weekly(weekday=7, wall=time(16)),
        lambda: Weekly(weekday=4, wall=time(16, tzinfo=UTC)),
        lambda: Weekly(weekday=4, wall=time(16), before=timedelta(days=-1)),
        lambda: Weekly(weekday=4, wall=time(16), working_days_before=-1),
        lambda: Daily(wall=time(16, tzinfo=UTC)),
        lambda: Freeze(first=date(2026, 2, 1), last=date(2026, 1, 1), why=""),
        lambda: working_moment(at("2026-11-20"), "UTC", opens=time(18), closes=time(9)),
    ],
)
def test_values_that_cannot_be_are_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises(ValueError):
        wrong()


# --- lateness --------------------------------------------------------------------------------------------------------


DUE = at("2026-11-20T16:00")
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("late_by", "pauses", "expected"),
    [
        (timedelta(0), [], Verdict.ON_TIME),
        (timedelta(minutes=5), [], Verdict.ON_TIME),
        (timedelta(minutes=5, seconds=1), [], Verdict.LATE),
        (24 * HOUR, [], Verdict.LATE),
        (24 * HOUR + timedelta(seconds=1), [], Verdict.TOO_LATE),
        (HOUR, [(DUE, DUE + timedelta(minutes=1))], Verdict.PAUSED),
        (HOUR, [(DUE - HOUR, DUE)], Verdict.LATE),
        (HOUR, [(DUE - HOUR, None)], Verdict.PAUSED),
        (100 * HOUR, [(DUE - HOUR, DUE + HOUR)], Verdict.PAUSED),
        (timedelta(minutes=1), [(DUE + timedelta(seconds=30), None)], Verdict.PAUSED),
        (3 * HOUR, [(DUE + HOUR, DUE + 2 * HOUR)], Verdict.LATE),
    ],
)
def test_what_becomes_of_a_slot(
    late_by: timedelta, pauses: list[tuple[datetime, datetime | None]], expected: Verdict
) -> None:
    slot = Slot(key="2026-W47", at=DUE)
    assert verdict(slot, now=DUE + late_by, lateness=24 * HOUR, paused=iter(pauses)) is expected


# --- launch dates ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "kind", "detail"),
    [
        (date(2026, 12, 4), GuardKind.FRIDAY, "Friday"),
        (date(2026, 12, 5), GuardKind.WEEKEND, "Saturday"),
        (date(2026, 12, 7), GuardKind.BEFORE_HOLIDAY, "Immaculate Conception"),
        (date(2026, 12, 8), GuardKind.HOLIDAY, "Immaculate Conception"),
        (date(2026, 12, 25), GuardKind.FREEZE, "year end"),
        (date(2026, 12, 17), None, None),
    ],
)
def test_the_date_guard_says_why(day: date, kind: GuardKind | None, detail: str | None) -> None:
    calendar = Calendar(zone="Europe/Lisbon", country="PT", freezes=freezes("2026-12-18..2027-01-04 year end"))
    reason = date_guard(calendar, day)
    assert (reason and reason.kind, reason and reason.detail) == (kind, detail)


def test_friday_is_the_last_working_day_of_the_teams_week() -> None:
    egypt = Calendar(zone="Africa/Cairo", country="EG")
    thursday = date_guard(egypt, date(2026, 11, 19))
    assert thursday is not None
    assert (thursday.kind, thursday.detail, str(thursday)) == (GuardKind.FRIDAY, "Thursday", "friday:Thursday")
    assert date_guard(egypt, date(2026, 11, 22)) is None


def test_the_next_allowed_day_steps_over_everything() -> None:
    calendar = Calendar(zone="Europe/Lisbon", country="PT", freezes=freezes("2026-12-09 move"))
    assert next_allowed_day(calendar, date(2026, 12, 3)) == date(2026, 12, 10)


@given(calendars, days)
def test_the_next_allowed_day_is_the_first_that_the_guard_accepts(calendar: Calendar, day: date) -> None:
    allowed = next_allowed_day(calendar, day)
    assert date_guard(calendar, allowed) is None
    between = (allowed - day).days
    assert all(date_guard(calendar, day + timedelta(days=n)) is not None for n in range(1, between))
    assert is_working_day(calendar, allowed)
