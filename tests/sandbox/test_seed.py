"""Does the seeded team live like people: is everything of it typed on a working day, in the daytime, in order?"""

from datetime import UTC, datetime, timedelta

import pytest

from sandbox import demo, seed


@pytest.mark.parametrize("day", range(7))
@pytest.mark.parametrize("hour", [0, 11, 23])
def test_whenever_the_demo_is_started_its_people_worked_by_day_and_in_order(day: int, hour: int) -> None:
    now = datetime(2026, 11, 16, hour, 59, tzinfo=UTC) + timedelta(days=day)
    began = demo.monday_before(now - demo.LIVED)
    worked = [seed.at_work(now - timedelta(days=days)) for days in (15, 9, 2)]
    assert [began, *worked, now] == sorted({began, *worked, now})
    for moment in worked:
        local = moment.astimezone(seed.TEAM_ZONE)
        assert local.weekday() < 5
        assert 9 <= local.hour < 17
