"""Which mornings does a launch have? Against a count over the days of three years that knows none of the rules."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays
import pytest

from bot.rules import launches
from bot.rules.calendar import Calendar, Freeze
from bot.rules.launches import Gate, Item, Launch, Nudge, NudgeKind, Phase, Verdict
from bot.rules.people import Person
from bot.rules.teams import Team
from tests.launching import NOW, TEAM, planned

DAY = timedelta(days=1)
FREEZE = Freeze(first=date(2027, 3, 8), last=date(2027, 3, 21), why="quarter end")
ZONES = {
    "PT": "Europe/Lisbon",
    "US": "America/Los_Angeles",
    "AE": "Asia/Dubai",
    "IL": "Asia/Jerusalem",
    "JP": "Asia/Tokyo",
}
DAYS_OFF = {"PT": (5, 6), "US": (5, 6), "AE": (5, 6), "IL": (4, 5), "JP": (5, 6)}
FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)


# --- on one's fingers ------------------------------------------------------------------------------------------------


@cache
def works(country: str, day: date) -> bool:
    """By the holidays of the country, its weekend as people there know it, and the freeze."""
    return (
        day.weekday() not in DAYS_OFF[country]
        and day not in _holidays(country)
        and not FREEZE.first <= day <= FREEZE.last
    )


@cache
def _holidays(country: str) -> Mapping[date, str]:
    return dict(holidays.country_holidays(country, years=range(2025, 2030), language="en_US"))


def counted(country: str, launch_day: date) -> dict[date, int]:
    """The days on which something is said, each with its distance."""
    found, day, left = {launch_day: 0}, launch_day, 0
    while left < 14:
        day -= DAY
        if works(country, day):
            left += 1
            if left in {1, 3, 7, 14}:
                found[day] = left
    return found


def every_day(first: date, last: date) -> Iterator[date]:
    return (first + n * DAY for n in range((last - first).days + 1))


# --- the channel -----------------------------------------------------------------------------------------------------


def team_of(country: str) -> Team:
    settings = replace(TEAM.settings, zone=ZONES[country], country=country, freezes=(FREEZE,))
    return replace(TEAM, settings=settings)


def on(launch: Launch, day: date, zone: str, hour: int = 10) -> Launch:
    """The launch dated so, planned long before."""
    long_before = datetime(2025, 1, 1, tzinfo=UTC)
    return replace(launch, at=datetime.combine(day, time(hour), ZoneInfo(zone)).astimezone(UTC), planned_at=long_before)


@pytest.mark.parametrize("country", list(ZONES))
def test_for_every_date_of_three_years_the_channel_hears_of_it_on_the_days_that_one_counts(country: str) -> None:
    team, launch = team_of(country), planned()
    for launch_day in every_day(FIRST, LAST):
        dated = on(launch, launch_day, team.zone)
        expected = counted(country, launch_day)
        window = {one + n * DAY for one in expected for n in (-1, 0, 1)}
        said = {day: due.working_days for day in window if (due := launches.reminder(dated, team.calendar, day))}
        assert said == expected, launch_day
        off = launches.day_off_reminder_at(dated, team)
        at_half_past_nine = datetime.combine(launch_day, time(9, 30), ZoneInfo(team.zone))
        assert off == (None if works(country, launch_day) else at_half_past_nine), launch_day


def said_on(launch: Launch) -> dict[str, tuple[int, int]]:
    """For November and December: how many working days are left, and how many items are named."""
    days = every_day(date(2026, 11, 16), date(2026, 12, 9))
    found = {f"{day:%d %b}": launches.reminder(launch, Calendar(zone="UTC"), day) for day in days}
    return {day: (due.working_days, len(due.items)) for day, due in found.items() if due is not None}


def ready(launch: Launch, *phases: Phase) -> Launch:
    for item in launch.items:
        if item.phase in phases:
            launch = launches.tick(launch, item.number, by="U3", now=NOW, evidence="seen")
    return launch


def with_go() -> Launch:
    ticked = ready(planned(), Phase.BEFORE)
    return launches.decide(ticked, Verdict.GO, by="U2", now=NOW, seen=1, rationale="")


def test_what_blocks_is_said_on_its_days_and_what_is_for_the_day_on_the_day() -> None:
    assert said_on(planned()) == {
        "18 Nov": (14, 7),
        "27 Nov": (7, 7),
        "03 Dec": (3, 7),
        "07 Dec": (1, 7),
        "08 Dec": (0, 10),
    }


def test_with_everything_done_only_the_day_is_said() -> None:
    assert said_on(with_go()) == {"08 Dec": (0, 3)}
    assert said_on(ready(with_go(), Phase.DAY)) == {"08 Dec": (0, 0)}


def test_a_missing_go_is_said_once_it_was_asked_for() -> None:
    ticked = ready(planned(), Phase.BEFORE)
    assert said_on(ticked) == {"03 Dec": (3, 0), "07 Dec": (1, 0), "08 Dec": (0, 3)}
    stopped = launches.decide(ticked, Verdict.NO_GO, by="U2", now=NOW, seen=1, rationale="latency")
    assert stopped.gate is Gate.NO_GO
    assert said_on(stopped) == said_on(ticked)


def test_what_does_not_block_is_not_said() -> None:
    items = [Item(number=1, text="Nice", phase=Phase.BEFORE, blocking=False)]
    assert said_on(planned(items=items)) == {"03 Dec": (3, 0), "07 Dec": (1, 0), "08 Dec": (0, 0)}


def test_after_the_launch_nothing_is_said() -> None:
    by = Person(id="U1", name="Ana")
    out = launches.mark_launched(ready(with_go(), Phase.DAY), by=by, admins=(), now=NOW)
    assert said_on(out) == {}


def test_a_date_that_was_given_after_the_hour_of_its_own_morning_has_none() -> None:
    saturday = planned(at=datetime(2026, 12, 12, 18, tzinfo=UTC), because="a fair")
    at = launches.day_off_reminder_at(saturday, TEAM)
    assert at == datetime(2026, 12, 12, 9, 30, tzinfo=UTC)
    assert launches.day_off_reminder_at(replace(saturday, planned_at=at), TEAM) is None
    assert launches.day_off_reminder_at(planned(), TEAM) is None


# --- owners ----------------------------------------------------------------------------------------------------------


def reminded(launch: Launch, team: Team, zone: str, *, planned_for: date) -> list[tuple[datetime, set[NudgeKind]]]:
    """Everything that U1 hears of their items if they never do anything."""
    now = datetime.combine(planned_for - 60 * DAY, time(0), ZoneInfo(zone)).astimezone(UTC)
    sent: list[Nudge] = []
    while (due := launches.next_nudge("U1", zone, [launch], {1: team}, sent=sent, now=now)) is not None:
        now = max(now, due.at)
        sent.append(due)
        assert len(sent) < 20
    return [(one.at, {each.kind for each in one.items}) for one in sent]


def days_of_owner(country: str, due: date) -> dict[date, str]:
    """Three and one working days before, and the first working day after."""
    found = {day: f"{left} before" for day, left in counted(country, due).items() if left in {1, 3}}
    after = due + DAY
    while not works(country, after):
        after += DAY
    return found | {after: "overdue"}


SAID = {
    NudgeKind.DUE_IN_3: "3 before",
    NudgeKind.DUE_IN_1: "1 before",
    NudgeKind.LAUNCH_IN_3: "3 before the launch",
    NudgeKind.LAUNCH_IN_1: "1 before the launch",
    NudgeKind.OVERDUE: "overdue",
}


@pytest.mark.parametrize("country", list(ZONES))
def test_for_every_date_of_three_years_an_owner_hears_of_it_on_the_days_that_one_counts(country: str) -> None:
    team = team_of(country)
    launch = planned(items=[Item(number=1, text="One", phase=Phase.BEFORE, due=-4)])
    for launch_day in every_day(FIRST, LAST):
        dated = on(launch, launch_day, team.zone)
        due, left = launch_day, 0
        while left < 4:
            due -= DAY
            left += works(country, due)
        expected: dict[date, set[str]] = {}
        for day, why in days_of_owner(country, due).items():
            expected.setdefault(day, set()).add(why)
        for day, left in counted(country, launch_day).items():
            if left in {1, 3}:
                expected.setdefault(day, set()).add(f"{left} before the launch")
        heard = reminded(dated, team, team.zone, planned_for=launch_day)
        assert [
            (at.astimezone(ZoneInfo(team.zone)).date(), {SAID[one] for one in kinds}) for at, kinds in heard
        ] == sorted(expected.items()), launch_day
        assert {f"{at.astimezone(ZoneInfo(team.zone)):%H:%M}" for at, _ in heard} == {"09:30"}
