"""The day that the date guard offers, reckoned a second time without its code: by weekdays and a list of holidays."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import calendar, launches
from bot.rules.calendar import Calendar, Freeze

WEEKENDS = {"AE": {5, 6}, "IL": {4, 5}, "JP": {5, 6}, "PT": {5, 6}, "US": {5, 6}}
YEARS = (2026, 2027, 2028)
FIRST, LAST = date(2026, 1, 2), date(2028, 12, 31)
EARLIER = datetime(2025, 12, 31, tzinfo=UTC)
DAY = timedelta(days=1)


@cache
def holidays_of(country: str) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=range(YEARS[0], YEARS[-1] + 2)))


def is_free(country: str, day: date) -> bool:
    """Whether nobody works on that day."""
    return day.weekday() in WEEKENDS[country] or day in holidays_of(country)


def is_good(country: str, frozen: frozenset[date], day: date) -> bool:
    return not is_free(country, day) and not is_free(country, day + DAY) and day not in frozen


def first_good_after(country: str, frozen: frozenset[date], day: date) -> date:
    day += DAY
    while not is_good(country, frozen, day):
        day += DAY
    return day


def offered(team_calendar: Calendar, day: date) -> date | None:
    """The day that the form offers instead; None where it takes this one."""
    refused = launches.refusal(team_calendar, day)
    return refused.allowed if refused is not None else None


@pytest.mark.parametrize("country", WEEKENDS)
@settings(max_examples=300, deadline=None)
@given(
    day=st.dates(FIRST, LAST),
    freezes=st.lists(st.tuples(st.dates(FIRST, LAST), st.integers(0, 20)), max_size=3),
)
def test_the_offered_day_is_the_first_later_one_that_is_taken(
    country: str, day: date, freezes: list[tuple[date, int]]
) -> None:
    spans = tuple(Freeze(first=first, last=first + length * DAY) for first, length in freezes)
    frozen = frozenset(one.first + n * DAY for one in spans for n in range((one.last - one.first).days + 1))
    ours = Calendar(zone="UTC", country=country, freezes=spans)
    expected = None if is_good(country, frozen, day) else first_good_after(country, frozen, day)
    assert offered(ours, day) == expected
    assert expected is None or offered(ours, expected) is None


@pytest.mark.parametrize("country", WEEKENDS)
def test_every_day_of_three_years_is_taken_or_refused_as_reckoned(country: str) -> None:
    ours = Calendar(zone="UTC", country=country)
    days = [FIRST + n * DAY for n in range((LAST - FIRST).days + 1)]
    assert [day for day in days if (offered(ours, day) is None) is not is_good(country, frozenset(), day)] == []


@pytest.mark.parametrize("country", WEEKENDS)
@settings(max_examples=60, deadline=None)
@given(day=st.dates(FIRST, LAST - 30 * DAY), wall=st.times())
def test_what_is_offered_is_taken_when_it_is_sent(country: str, day: date, wall: time) -> None:
    """At any time of the day, in the team's own zone."""
    zone, wall = "Asia/Tokyo", wall.replace(second=0, microsecond=0)
    ours = Calendar(zone=zone, country=country)
    at = calendar.instant(day, wall, zone)
    if not is_good(country, frozenset(), day):
        with pytest.raises(UserError) as refused:
            launches.check_date(ours, at, "", now=EARLIER)
        instead = first_good_after(country, frozenset(), day)
        assert (refused.value.field, refused.value.facts["allowed"]) == ("date", calendar.day_text(instead))
        at = calendar.instant(instead, wall, zone)
    assert launches.check_date(ours, at, "", now=EARLIER) is None
