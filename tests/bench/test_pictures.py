"""The pictures that are measured are as ordinary ones are, and the floor is as large as they."""

from itertools import pairwise

from bench import pictures
from bench.pictures import BETS, UPDATES
from bot.pictures import hill, trend


def test_the_hill_has_heaps_trails_and_what_is_stalled() -> None:
    climbers = pictures.a_hill().climbers
    assert len(climbers) == BETS
    assert len({one.place for one in climbers}) < BETS
    assert {bool(one.trail) for one in climbers} == {one.stalled_days is None for one in climbers} == {True, False}


def test_the_trend_changes_its_confidence_each_time_and_its_health_now_and_then() -> None:
    updates = pictures.a_trend().updates
    assert len(updates) == UPDATES
    assert all(before.confidence != after.confidence for before, after in pairwise(updates))
    assert 3 < len(trend.changes(updates)) < UPDATES


def test_the_floor_is_as_large_and_has_nothing_in_it() -> None:
    for png in (hill.draw(pictures.a_hill()).png, trend.draw(pictures.a_trend()).png):
        floor = pictures.empty(*pictures.size(png))
        assert pictures.size(floor) == pictures.size(png)
        assert len(floor) < len(png) / 5
