"""Metrics come back as they were kept, with what they said at any moment; a secret is never among it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules.metrics import Asking, NoteMetric, Role, Wanted
from storage import metrics
from storage.engine import Database, Tx
from storage.metrics.rows import MetricRow
from tests.metering import ADDED, full, metric, value

OURS, STRANGER = "T1", "T2"
DAY = timedelta(days=1)
FULL = full()


async def test_a_metric_comes_back_as_it_was_kept(db: Database) -> None:
    await db.run(OURS, metrics.add, FULL)
    assert await db.read(OURS, metrics.get, 1) == FULL
    changed = replace(FULL, target=None, failure=None, retired_at=ADDED, version=2)
    await db.run(OURS, metrics.save, changed)
    assert await db.read(OURS, metrics.get, 1) == changed
    assert await db.read(OURS, metrics.find_of_team, 1) == []


async def test_a_team_has_its_own_the_north_star_first(db: Database) -> None:
    for one in (metric(1), metric(2, "NSM", role=Role.NSM), metric(3, team=2)):
        await db.run(OURS, metrics.add, one)
    assert [one.number for one in await db.read(OURS, metrics.find_of_team, 1)] == [2, 1]


async def test_a_note_is_told_what_each_said_then_and_says_now(db: Database) -> None:
    await db.run(OURS, metrics.add, metric(1))
    await db.run(OURS, metrics.add, metric(2))
    for number, at in ((1, ADDED), (3, ADDED + 2 * DAY), (2, ADDED + DAY)):
        await db.run(OURS, metrics.add_value, 1, value(number, at))
    noted = await db.read(OURS, metrics.find_for_note, 1, ADDED + DAY)
    assert noted == [NoteMetric(metric=metric(1), before=value(2, ADDED + DAY)), NoteMetric(metric=metric(2))]
    assert [one.before for one in await db.read(OURS, metrics.find_for_note, 1, None)] == [None, None]


async def test_a_secret_is_kept_apart_and_encrypted(db: Database) -> None:
    await db.run(OURS, metrics.add, FULL)
    await db.run(OURS, metrics.save_secret, 1, "hush")
    assert await db.read(OURS, metrics.get_secret, 1) == "hush"

    def written(tx: Tx) -> str:
        (row,) = tx.all(tx.rows(MetricRow))
        return str(row.secret)

    assert "hush" not in await db.read(OURS, written)
    assert "hush" not in repr(await db.read(OURS, metrics.get, 1))
    await db.run(OURS, metrics.save_secret, 1, None)
    assert await db.read(OURS, metrics.get_secret, 1) is None


async def test_a_stranger_sees_nothing(db: Database) -> None:
    await db.run(OURS, metrics.add, FULL)
    await db.run(OURS, metrics.add_value, 1, value())
    await db.run(OURS, metrics.save_secret, 1, "hush")
    assert await db.read(STRANGER, metrics.get, 1) is None
    assert await db.read(STRANGER, metrics.find_of_team, 1) == []
    assert await db.read(STRANGER, metrics.get_secret, 1) is None
    assert await db.read(STRANGER, metrics.find_before, [1], ADDED + DAY) == {}
    await db.run(STRANGER, metrics.save_secret, 1, "theirs")
    assert await db.read(OURS, metrics.get_secret, 1) == "hush"


async def test_all_of_several_teams_come_with_retired_ones_and_the_last_values_first(db: Database) -> None:
    kept = [metric(1), metric(2, "Old", retired_at=ADDED), metric(3, "Theirs", team=2), metric(4, "Other", team=3)]
    for one in kept:
        await db.run(OURS, metrics.add, one)
    assert await db.read(OURS, metrics.find_of_teams, [1, 2]) == kept[:3]
    assert await db.read(OURS, metrics.find_of_teams, []) == []
    assert await db.read(STRANGER, metrics.find_of_teams, [1, 2]) == []
    values = [value(number, ADDED + at * DAY) for number, at in ((1, 0), (2, 2), (3, 1), (4, 2))]
    for one_value in values:
        await db.run(OURS, metrics.add_value, 1, one_value)
    assert await db.read(OURS, metrics.find_last, 1, 3) == [values[3], values[1], values[2]]
    assert await db.read(OURS, metrics.find_last, 2, 3) == []
    assert await db.read(STRANGER, metrics.find_last, 1, 3) == []


async def test_who_was_asked_for_which_numbers(db: Database) -> None:
    wanted = (Wanted(metric=1, week="2026-W47"), Wanted(metric=2, week="2026-W47"))
    first = Asking(to="U1", at=ADDED, wanted=wanted)
    second = Asking(to="U1", at=ADDED + timedelta(hours=2), wanted=wanted, again=True)
    for one in (second, first, replace(first, to="U2")):
        await db.run(OURS, metrics.add_asking, one)
    assert await db.read(OURS, metrics.find_askings, "U1", ADDED) == [first, second]
    assert await db.read(OURS, metrics.find_askings, "U1", second.at) == [second]
    until = ADDED + timedelta(hours=2)
    await db.run(OURS, metrics.mark_asking_put_off, "U1", ADDED, until)
    assert (await db.read(OURS, metrics.find_askings, "U1", ADDED))[0] == replace(first, until=until)
    assert await db.read(STRANGER, metrics.find_askings, "U1", ADDED) == []
    with pytest.raises(LookupError, match="nothing was asked"):
        await db.run(STRANGER, metrics.mark_asking_put_off, "U1", ADDED, until)


async def test_somebodys_metrics_in_every_team(db: Database) -> None:
    for one in (
        metric(1, "WAU"),
        metric(2, "NRR", team=2),
        metric(3, "Gone", retired_at=ADDED),
        metric(4, "Of others", owner="U2"),
    ):
        await db.run(OURS, metrics.add, one)
    assert [one.name for one in await db.read(OURS, metrics.find_owned, "U1")] == ["WAU", "NRR"]
    assert sorted(await db.read(OURS, metrics.find_numbered, [1, 3, 9])) == [1, 3]
    assert await db.read(STRANGER, metrics.find_owned, "U1") == []
    assert await db.read(STRANGER, metrics.find_numbered, [1, 3, 9]) == {}
