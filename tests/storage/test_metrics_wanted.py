"""What is wanted of metrics: marked, found in order, done once, and seen by no other workspace."""

from dataclasses import replace
from datetime import timedelta

from bot.rules.metrics import Source, SourceKind
from storage import metrics
from storage.engine import EVERYWHERE, Database
from storage.metrics import Wanted
from tests.metering import ADDED, metric

OURS, STRANGER = "T1", "T2"
MINUTE = timedelta(minutes=1)
FETCHED = Source(kind=SourceKind.JSON, url="https://acorn.example/", query="n")
LATER = ADDED + MINUTE


async def add(db: Database, *numbers: int, workspace: str = OURS, source: Source = FETCHED, team: int = 1) -> None:
    for number in numbers:
        await db.run(workspace, metrics.add, metric(number, f"M{number}", source=source, team=team))


async def wanted(db: Database, workspace: str = OURS, most: int = 9) -> list[Wanted]:
    return await db.read(workspace, metrics.find_wanted, LATER, most)


async def test_all_that_a_team_fetches_is_wanted(db: Database) -> None:
    await add(db, 1, 2)
    await add(db, 3, source=Source())
    await add(db, 4, team=2)
    await add(db, 5, workspace=STRANGER)
    await db.run(OURS, metrics.add, metric(6, "M6", source=FETCHED, retired_at=ADDED))
    assert await db.run(OURS, metrics.mark_team_wanted, 1, ADDED) == 2
    assert await wanted(db) == [Wanted(metric=1, at=ADDED, tries=0), Wanted(metric=2, at=ADDED, tries=0)]
    assert await wanted(db, most=1) == [Wanted(metric=1, at=ADDED, tries=0)]
    assert await wanted(db, STRANGER) == []
    assert await db.run(OURS, metrics.mark_team_wanted, 3, ADDED) == 0


async def test_one_is_wanted_unless_nobody_can_ask_for_it(db: Database) -> None:
    await add(db, 1)
    await add(db, 2, source=Source())
    assert await db.run(OURS, metrics.mark_wanted, 1, ADDED) == Wanted(metric=1, at=ADDED, tries=0)
    assert await db.run(OURS, metrics.mark_wanted, 2, ADDED) is None
    assert await db.run(STRANGER, metrics.mark_wanted, 1, ADDED) is None


async def test_it_is_done_once_and_only_as_it_was_seen(db: Database) -> None:
    await add(db, 1)
    first = await db.run(OURS, metrics.mark_wanted, 1, ADDED)
    assert first is not None
    for unseen in (replace(first, tries=1), replace(first, at=LATER)):
        assert not await db.run(OURS, metrics.mark_done, unseen)
    assert not await db.run(STRANGER, metrics.mark_done, first)
    assert await wanted(db) == [first]
    assert [await db.run(OURS, metrics.mark_done, first) for _ in range(2)] == [True, False]
    assert await wanted(db) == []


async def test_a_failed_try_is_counted_and_waits(db: Database) -> None:
    await add(db, 1)
    first = await db.run(OURS, metrics.mark_wanted, 1, ADDED)
    assert first is not None
    await db.run(STRANGER, metrics.mark_wanted_again, first, ADDED - MINUTE)
    assert await wanted(db) == [first]
    await db.run(OURS, metrics.mark_wanted_again, first, LATER + MINUTE)
    assert await wanted(db) == []
    assert await db.read(EVERYWHERE, metrics.next_wanted_everywhere, ADDED) == LATER + MINUTE
    assert await db.read(EVERYWHERE, metrics.next_wanted_everywhere, LATER + MINUTE) is None
    assert await db.read(OURS, metrics.find_wanted, LATER + MINUTE, 9) == [Wanted(metric=1, at=LATER + MINUTE, tries=1)]


async def test_what_changes_a_metric_leaves_it_wanted(db: Database) -> None:
    await add(db, 1)
    await db.run(OURS, metrics.mark_wanted, 1, ADDED)
    await db.run(OURS, metrics.save, metric(1, "Renamed", source=FETCHED, version=2))
    assert len(await wanted(db)) == 1
    await db.run(OURS, metrics.save, metric(1, "Retired", source=FETCHED, version=3, retired_at=LATER))
    assert await wanted(db) == []
    assert await db.read(EVERYWHERE, metrics.find_workspaces_wanting_everywhere, LATER) == []


async def test_the_workspaces_that_want_something_are_known(db: Database) -> None:
    await add(db, 1, 2)
    await add(db, 1, workspace=STRANGER)
    assert await db.read(EVERYWHERE, metrics.find_workspaces_wanting_everywhere, LATER) == []
    await db.run(STRANGER, metrics.mark_wanted, 1, LATER + MINUTE)
    await db.run(OURS, metrics.mark_team_wanted, 1, LATER)
    assert await db.read(EVERYWHERE, metrics.find_workspaces_wanting_everywhere, LATER) == [OURS]
    assert await db.read(EVERYWHERE, metrics.find_workspaces_wanting_everywhere, LATER + MINUTE) == [OURS, STRANGER]
    assert await db.read(EVERYWHERE, metrics.next_wanted_everywhere, ADDED) == LATER


async def test_a_source_comes_with_the_secret_that_belongs_to_it(db: Database) -> None:
    await add(db, 1)
    assert await db.read(OURS, metrics.get_source, 1) == (FETCHED, None)
    await db.run(OURS, metrics.save_secret, 1, "hush")
    assert await db.read(OURS, metrics.get_source, 1) == (FETCHED, "hush")
    assert await db.read(STRANGER, metrics.get_source, 1) is None
