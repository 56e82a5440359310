"""The soak comes out on small numbers, and tells a process that grows from one that was only warming up."""

from dataclasses import replace

import pytest

from bench.plan import TINY
from bench.soak import WARM_MINUTES, Look, Soaked, soak


def soaked(*memory_mb: float) -> Soaked:
    return Soaked("it", [Look(minute, one, files=9, threads=3) for minute, one in enumerate(memory_mb)])


def test_what_is_taken_while_it_warms_up_is_no_growth() -> None:
    assert WARM_MINUTES == 3
    assert soaked(100, 180, 190, 195, *[200] * 9).growth == 1


def test_a_leak_is_growth_and_one_high_minute_is_none() -> None:
    assert soaked(100, 100, 100, 100, *range(101, 131)).growth > 1.1
    assert soaked(*[100] * 32, 190).growth == 1


# Where no PostgreSQL can be started, this is skipped as the rest is.
@pytest.mark.usefixtures("postgresql")
async def test_two_bots_are_looked_at_each_minute() -> None:
    found = await soak(2, replace(TINY, bet_workspaces=2), seconds=0.3)
    assert [one.name for one in found] == ["sqlite", "postgresql"]
    for one in found:
        assert [look.minute for look in one.looks] == [0, 1, 2]
        assert all(look.memory_mb > 10 and look.files > 3 and look.threads > 1 for look in one.looks)
        assert one.name in one.line()
