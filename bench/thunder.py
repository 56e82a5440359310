"""The thundering Friday: how long until thousands of notes that are due in the same minute stand in their channels?

A note is read, composed, kept and posted; its owner's draft follows. The floor of all is a bare client that makes as
many posts to the same Slack, as many at a time as in the rows of delivery, and does nothing else.
"""

import asyncio
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from bench import processes, seed_friday
from bench.databases import Store, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.stats import percentile

LOOK_SECONDS = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Friday:
    """What came of one: when each note arrived, in seconds since its time, and how many a second.

    Memory is that of all processes at the end; `transactions` are the database's for each note, where it counts them.
    """

    late: list[float]
    rate: float
    memory_mb: float
    transactions: float | None


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """On PostgreSQL with one bot and with two, on SQLite with one."""
    bare = await _bare(slack, plan, log)
    found = []
    for store in stores:
        template = await prepared(store, lambda db: seed_friday.fill(db, plan))
        one = await _friday(slack, store.copy(template), plan, log, bots=1)
        found += _rows(f"friday.{store.name}", one, bare)
        if store.name == "postgresql":
            two = await _friday(slack, store.copy(template), plan, log, bots=2)
            found += _of_two(one, two, bare)
    return found


def _rows(name: str, one: Friday, bare: list[float]) -> list[Row]:
    rows = [
        Row(
            f"{name}.notes_per_s",
            one.rate * bare[-1] / len(bare),
            "of a bare client's posts/s",
            len(bare) / bare[-1],
            "posts/s",
        ),
        *(
            Row(f"{name}.late_{which}", _at(one.late, share), "s", _at(bare, share), "s, bare")
            for which, share in (("p50_s", 50.0), ("p99_s", 99.0), ("max_s", 100.0))
        ),
        Row(f"{name}.memory_mb", one.memory_mb, "MB", float(len(one.late)), "notes"),
    ]
    if one.transactions is not None:
        rows.append(Row(f"{name}.transactions", one.transactions, "for each note", 1.0, "at the least"))
    return rows


def _of_two(one: Friday, two: Friday, bare: list[float]) -> list[Row]:
    name = "friday.postgresql.two_processes"
    return [
        Row(name, two.rate / one.rate, "of one's notes/s", one.rate, "notes/s"),
        Row(f"{name}.late_max_s", two.late[-1], "s", bare[-1], "s, bare"),
        Row(f"{name}.memory_mb", two.memory_mb, "MB, both", one.memory_mb, "MB, one"),
    ]


def _at(late: list[float], share: float) -> float:
    return percentile(late, share)


async def _bare(slack: Slack, plan: Plan, log: Path) -> list[float]:
    """Seconds from the first post on until Slack had answered each."""
    await slack.forget(seconds=plan.slack_seconds)
    await processes.bare_posts(slack, plan.rush_teams, plan.at_once, log)
    came = [at for at, _, method in await slack.arrivals() if method == "chat.postMessage"]
    return [at - came[0] + plan.slack_seconds for at in came]


async def _friday(slack: Slack, url: str, plan: Plan, log: Path, *, bots: int) -> Friday:
    """The bots are let go together, and the time of the notes is when the first of them may begin.

    Raises RuntimeError where none comes, or one twice.
    """
    await slack.forget(seconds=plan.slack_seconds, together=bots)
    before = _transactions(url)
    async with AsyncExitStack() as stack:
        begun = [stack.enter_async_context(processes.friday(slack, url, log)) for _ in range(bots)]
        running = await asyncio.gather(*begun)
        let_go = (await slack.summary())["let_go"]
        found = await _noted(slack, plan)
        memory = sum(one.memory_mb() for one in running)
        after = _transactions(url)
        came = [at for at, _, method in await slack.arrivals() if method == "chat.postMessage"]
    due = plan.rush_teams
    if not came or len(came) > due or found["distinct"] != found["posts"]:
        raise RuntimeError(f"{due} notes were due and Slack has got {len(came)}, {found['distinct']} different")
    late = [at - let_go + plan.slack_seconds for at in came]
    rate = len(late) / (late[-1] if len(late) == due else plan.rush_seconds)
    # What did not come in time is late by that time at the least.
    late += [max(plan.rush_seconds, late[-1])] * (due - len(late))
    spent = None if before is None or after is None else (after - before) / len(came)
    return Friday(late=late, rate=rate, memory_mb=memory, transactions=spent)


async def _noted(slack: Slack, plan: Plan) -> dict[str, Any]:
    """What Slack has got, once that is all, or the time is over."""
    ends = time.monotonic() + plan.rush_seconds
    while True:
        found = await slack.summary()
        if found["posts"] >= plan.rush_teams or time.monotonic() > ends:
            return found
        await asyncio.sleep(LOOK_SECONDS)


def _transactions(url: str) -> int | None:
    """How many this database has had."""
    if url.startswith("sqlite"):
        return None
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(
            "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"
        ).fetchone()
    assert row is not None
    return int(row[0])
