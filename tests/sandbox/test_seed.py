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


async def test_the_bets_and_the_launch_of_the_demo_tell_a_story() -> None:
    """Some climb, one stands still, one is blocked, one is not heard of, one is closed; a good week and a bad one.

    The launch has moved once, its items have owners and days, some are done and one is waived.
    """
    now = datetime(2026, 11, 26, 15, tzinfo=UTC)
    async with demo.started(at=demo.monday_before(now - demo.LIVED)) as running:
        await seed.live(running, until=now)
        ana = running.sandbox.person("ana")
        told = [one.text for one in ana.reads("#growth") if one.ephemeral]
        preview = ("Preview, only for you", "[image: Hill chart")  # in which Ana adds her words
        assert [one for one in told if not one.startswith(preview)] == [], "nothing stands in the way"
        await ana.sees("Hill chart of Growth", in_="#growth")
        await ana.sees("60 → 40 %", in_="#growth")
        await ana.sees("closed: reached, 0 (aim 0) · took 3 weeks, appetite 2 weeks", in_="#growth")
        await ana.sees("fell 60 → 40 % since the last note", in_="@drumbeat")
        await ana.types("/bet list now", in_="#growth")
        listed = (await ana.sees("Bets of Growth for now", in_="#growth")).text
        for trouble in ("Stale", "Stalled", "Blocked: 1 blocker"):
            assert trouble in listed
        assert listed.count("Stalled") == 1, "the others move"
        card = (await ana.sees("Countdown", in_="#growth")).text
        for part in ("Moved once", "2 of 7 done, 1 waived", "waived by @Ben Okafor", "@Dora Lindt · due"):
            assert part in card
        dora = running.sandbox.person("dora")
        assert [one for one in dora.world.channels.values() if one.kind == "mpim"], "the blocker's owner is asked"
