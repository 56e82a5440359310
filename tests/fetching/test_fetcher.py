"""Asking what is wanted: many at once, few of each workspace, and nothing twice or for ever."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.errors import UserError
from bot.rules.metrics import Source
from bot.rules.teams import TeamSettings
from handlers.fetching import Fetcher, Keep
from handlers.fetching.fetcher import OF_A_WORKSPACE, SIDE_BY_SIDE, is_to_be_asked
from handlers.tasks import Tasks
from storage import metrics, teams
from storage.engine import Database, Tx
from storage.metrics import Wanted
from tests.fetching.serving import Serving, csv_at, fetching
from tests.metering import ADDED, metric
from tests.waiting import until

SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
NOW = ADDED + timedelta(minutes=1)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nn\n7"
Kept = list[tuple[int, Decimal | str]]


async def want(db: Database, workspace: str, url: str, *numbers: int) -> None:
    def add(tx: Tx) -> None:
        if not teams.find_all(tx):
            teams.add(tx, "C1", SETTINGS, ADDED)
        (team,) = teams.find_all(tx)
        for number in numbers:
            metrics.add(tx, metric(number, f"M{number}", team=team.id, source=csv_at(url)))
            metrics.mark_wanted(tx, number, ADDED)

    await db.run(workspace, add)


def keeping(kept: Kept) -> Keep:
    """What becomes of an answer, for tests that look at what is asked."""

    def keep(tx: Tx, wanted: Wanted, asked: Source, outcome: Decimal | UserError, _: object) -> None:
        if metrics.mark_done(tx, wanted):
            kept.append((wanted.metric, outcome if isinstance(outcome, Decimal) else outcome.code))

    return keep


@asynccontextmanager
async def fetcher(db: Database, keep: Keep, seconds: float = 10) -> AsyncIterator[Fetcher]:
    tasks = Tasks()
    async with fetching(seconds=seconds) as fetch:
        one = Fetcher(db, fetch, keep, tasks, lambda: NOW)
        try:
            yield one
        finally:
            await one.stop()
            await tasks.drain()


class Counting:
    """Answers that wait until they may go; how many wait at once, of each path and of all."""

    def __init__(self, source: Serving, *paths: str) -> None:
        self.waiting: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.go = asyncio.Event()
        for path in paths:
            source.answers[path] = lambda writer, path=path: self.answer(writer, path)  # type: ignore[misc]

    async def answer(self, writer: asyncio.StreamWriter, path: str) -> None:
        for one in (path, "all"):
            self.waiting[one] += 1
            self.most[one] = max(self.most[one], self.waiting[one])
        await self.go.wait()
        for one in (path, "all"):
            self.waiting[one] -= 1
        writer.write(ANSWER)

    async def reached(self, count: int) -> None:
        async def full() -> bool:
            return self.waiting["all"] >= count

        await until(full)


async def test_few_of_each_workspace_are_asked_at_once_and_many_of_all(db: Database, source: Serving) -> None:
    workspaces = [f"T{number}" for number in range(10)]
    counting = Counting(source, *(f"/{one}" for one in workspaces))
    for one in workspaces:
        await want(db, one, source.url(f"/{one}"), *range(1, 7))
    kept: Kept = []
    async with fetcher(db, keeping(kept)) as asks:
        asks.wake()
        await counting.reached(SIDE_BY_SIDE)
        counting.go.set()
        await asks.idle()
    assert len(kept) == len(source.asked) == 60
    assert {outcome for _, outcome in kept} == {Decimal(7)}
    assert counting.most["all"] == SIDE_BY_SIDE
    assert max(counting.most[f"/{one}"] for one in workspaces) == OF_A_WORKSPACE


async def test_a_workspace_of_slow_sources_delays_no_other(db: Database, source: Serving) -> None:
    counting = Counting(source, "/slow")
    source.answers["/quick"] = quick
    await want(db, "T1", source.url("/slow"), *range(1, 41))
    kept: Kept = []
    async with fetcher(db, keeping(kept)) as asks:
        asks.wake()
        await counting.reached(OF_A_WORKSPACE)
        await want(db, "T2", source.url("/quick"), 99)
        asks.wake()

        async def is_kept() -> bool:
            return (99, Decimal(7)) in kept

        await until(is_kept)
        assert len(kept) == 1
    assert counting.waiting["/slow"] == OF_A_WORKSPACE
    assert len(await db.read("T1", metrics.find_wanted, NOW, 99)) == 40, "what was being asked stays wanted"


async def quick(writer: asyncio.StreamWriter) -> None:
    writer.write(ANSWER)


async def test_an_answer_that_can_not_be_kept_is_asked_for_at_the_next_tick_and_not_before(
    db: Database, source: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    source.answers["/"] = quick
    await want(db, "T1", source.url(), 1, 2)
    kept: Kept = []
    broken = True

    def fragile(tx: Tx, wanted: Wanted, asked: Source, outcome: Decimal | UserError, now: object) -> None:
        if broken and wanted.metric == 1:
            raise RuntimeError("this one only")
        keeping(kept)(tx, wanted, asked, outcome, NOW)

    async with fetcher(db, fragile) as asks:
        for _ in range(2):
            asks.wake()
            await asks.idle()
        assert (len(source.asked), [number for number, _ in kept]) == (3, [2])
        broken = False
        asks.wake()
        await asks.idle()
    assert [number for number, _ in kept] == [2, 1]
    assert "M-1 of T1 answered could not be kept" in caplog.text


async def test_woken_often_it_asks_once(db: Database, source: Serving) -> None:
    counting = Counting(source, "/")
    await want(db, "T1", source.url(), 1)
    kept: Kept = []
    async with fetcher(db, keeping(kept)) as asks:
        for _ in range(3):
            asks.wake()
            await counting.reached(1)
        counting.go.set()
        await asks.idle()
        asks.wake()
        await asks.idle()
    assert len(source.asked) == len(kept) == 1


async def test_what_was_answered_while_it_was_being_looked_for_is_not_asked_again(db: Database) -> None:
    await want(db, "T1", "http://localhost/", 1)
    (seen,) = await db.read("T1", metrics.find_wanted, NOW, 1)
    assert await db.run("T1", is_to_be_asked, seen, NOW)
    assert await db.run("T1", metrics.mark_done, seen)
    assert not await db.run("T1", is_to_be_asked, seen, NOW)


async def test_what_takes_too_long_is_an_answer_too(db: Database, source: Serving) -> None:
    Counting(source, "/")
    await want(db, "T1", source.url(), 1)
    kept: Kept = []
    async with fetcher(db, keeping(kept), seconds=0.2) as asks:
        asks.wake()
        await asks.idle()
    assert kept == [(1, "fetch_slow")]


async def test_once_stopped_it_asks_nothing(db: Database, source: Serving) -> None:
    source.answers["/"] = quick
    await want(db, "T1", source.url(), 1)
    async with fetcher(db, keeping([])) as asks:
        await asks.stop()
        asks.wake()
        await asks.idle()
    assert source.asked == []
    assert len(await db.read("T1", metrics.find_wanted, NOW, 9)) == 1
