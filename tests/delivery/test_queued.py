"""Several processes on one PostgreSQL: one at a time drains a workspace, and a dead one's work goes on."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import psycopg
import pytest
from procrastinate import PsycopgConnector
from procrastinate.exceptions import ConnectorException

from handlers.delivery import queued
from handlers.delivery.drain import Drain
from handlers.delivery.slack import real_now
from handlers.people import People
from storage import outbox, pool
from storage.engine import Database
from storage.outbox import Status
from storage.vault import Vault
from tests.conftest import KEY
from tests.delivery.conftest import Delivery, delivering
from tests.delivery.record import posted

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@asynccontextmanager
async def another(out: Delivery, database_url: str) -> AsyncIterator[Delivery]:
    """A second process of the bot, as far as it delivers."""
    db = Database(database_url, Vault(KEY))
    try:
        async with delivering(db, out.sandbox, 0.0) as second:
            yield second
    finally:
        db.close()


@pytest.fixture
def sql(database_url: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        yield connection


def jobs(sql: psycopg.Connection) -> list[str]:
    return [row[0] for row in sql.execute("SELECT status::text FROM procrastinate_jobs ORDER BY id").fetchall()]


async def test_two_processes_share_the_work_and_keep_the_order(out: Delivery, database_url: str) -> None:
    async with another(out, database_url) as second:
        for number in range(40):
            await (out if number % 2 else second).say(f"{number}")
        await asyncio.gather(out.idle(), second.idle())
    assert posted(out.sandbox) == [str(number) for number in range(40)]


async def test_what_another_process_is_sending_is_left_alone(out: Delivery, database_url: str) -> None:
    """It is not taken for what a dead worker left, even if its job was."""
    out.sandbox.faults.hold("chat.postMessage")
    await out.say("a", owner="ana")
    await out.sandbox.faults.held("chat.postMessage")
    db = Database(database_url, Vault(KEY))
    drain = Drain(db, out.slack, People(db, out.slack, real_now), pace=0.0)
    later = await drain.drain(out.workspace)
    assert later is not None
    assert timedelta(0) < later - real_now() <= timedelta(seconds=1), "it asks again soon"
    assert (await out.letter("a")).status is Status.SENDING
    out.sandbox.faults.release("chat.postMessage")
    await out.idle()
    assert posted(out.sandbox) == ["a"]
    db.close()


async def test_a_process_that_only_waits_wakes_another_by_its_commit(out: Delivery, database_url: str) -> None:
    """The one that commits may have no worker free: whoever has one is notified."""
    async with another(out, database_url) as second:
        await out.engine.stop()
        await second.say("a")
        await second.idle()
        assert posted(out.sandbox) == ["a"]


async def test_what_has_no_job_is_swept_up(out: Delivery, sql: psycopg.Connection) -> None:
    """As after a crash between the commit and putting the job in: no commit wakes, no tick is asked."""
    out.db.said = lambda *_: None
    await out.say("a")
    assert jobs(sql) == []
    await out.sandbox.person("ben").sees("a", in_="#growth", within=10)


async def test_a_dead_workers_job_does_not_block_the_one_that_waits_behind_it(
    out: Delivery, sql: psycopg.Connection
) -> None:
    out.db.said = lambda *_: None
    await out.say("a")
    await out.say("b")
    assert await out.db.run(out.workspace, outbox.claim_heads, real_now(), limit=1)
    worker = "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 minute') RETURNING id"
    (dead,) = sql.execute(worker).fetchone() or (0,)
    job = (
        "INSERT INTO procrastinate_jobs (queue_name, task_name, lock, queueing_lock, args, status, worker_id) VALUES "
        "('delivery', 'drain', %(ws)s, %(ws)s, jsonb_build_object('workspace', %(ws)s::text), %(status)s, %(by)s)"
    )
    sql.execute(job, {"ws": out.workspace, "status": "doing", "by": dead})
    sql.execute(job, {"ws": out.workspace, "status": "todo", "by": None})
    await asyncio.sleep(0.7)
    assert jobs(sql) == ["doing", "todo"], "the second waits for the first, whose worker is dead"
    await out.sandbox.person("ben").sees("b", in_="#growth", within=10)
    await out.idle()
    assert posted(out.sandbox) == ["a", "b"]
    assert jobs(sql) == []


async def test_what_waits_for_its_time_does_not_hold_up_what_is_said_now(out: Delivery) -> None:
    out.sandbox.refuse("chat.postMessage", "service_unavailable", channel="#leads")
    await out.say("later", "#leads")
    await out.idle()
    await out.say("now")
    await out.idle()
    assert posted(out.sandbox) == ["now"]
    await out.sandbox.person("ana").sees("later", in_="#leads", within=10)


async def test_retry_after_holds_for_every_process(out: Delivery, database_url: str) -> None:
    async with another(out, database_url) as second:
        out.sandbox.refuse("chat.postMessage", "ratelimited", retry_after=2)
        await out.say("a")
        await out.idle()
        await out.engine.stop()
        began = len(out.sandbox.calls)
        await second.say("b", "#leads")
        await second.idle()
        assert out.sandbox.calls[began:] == [], "the second was not told by Slack, but by the first"
        await out.sandbox.person("ana").sees("b", in_="#leads", within=10)


async def test_the_pace_holds_across_processes(out: Delivery, database_url: str) -> None:
    async with another(out, database_url) as second:
        await out.say("a")
        await out.idle()
        await out.engine.stop()
        slow = Drain(second.db, second.slack, People(second.db, second.slack, real_now), pace=0.6)
        second.db.said = lambda *_: None
        await second.say("b")
        await slow.drain(out.workspace)
    first, then = [call.at for call in out.sandbox.calls if call.method == "chat.postMessage"]
    assert then - first >= 0.6


async def test_a_database_that_goes_away_for_a_moment_stops_nothing(out: Delivery, sql: psycopg.Connection) -> None:
    await out.say("a")
    await out.idle()
    others = "pid <> pg_backend_pid() AND datname = current_database()"
    sql.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}".encode())
    await out.say("b")
    await out.sandbox.person("ben").sees("b", in_="#growth", within=30)
    assert posted(out.sandbox) == ["a", "b"]


async def test_a_connection_that_broke_in_the_pool_costs_no_call(database_url: str, sql: psycopg.Connection) -> None:
    """Or the worker falls, and serves no other workspace before the last of its jobs has ended."""
    connector = queued.Connector(pool_factory=pool.connections, conninfo=database_url)
    await connector.open_async()
    try:
        who = await connector.execute_query_one_async("SELECT pg_backend_pid() AS pid")
        sql.execute("SELECT pg_terminate_backend(%(pid)s)", who)
        other = await connector.execute_query_one_async("SELECT pg_backend_pid() AS pid")
        assert other != who
    finally:
        await connector.close_async()


async def test_a_stop_ends_also_where_the_database_is_away_at_that_moment(
    out: Delivery, monkeypatch: pytest.MonkeyPatch
) -> None:
    await out.say("a")
    await out.idle()

    async def away(*_: object, **__: object) -> None:
        raise ConnectorException("the database is away")

    monkeypatch.setattr("procrastinate.manager.JobManager.unregister_worker", away)
    await asyncio.wait_for(out.engine.stop(), 30)


async def test_what_no_notification_told_of_is_found_at_once(out: Delivery, sql: psycopg.Connection) -> None:
    """A worker that is fetching loses sight of one; here nothing is told, and nobody asks by themselves for seconds."""
    sql.execute("DROP TRIGGER procrastinate_jobs_notify_queue_job_inserted_v1 ON procrastinate_jobs")
    for number in range(3):
        await out.say(f"{number}")
        await out.sandbox.person("ben").sees(f"{number}", in_="#growth", within=queued.POLL_SECONDS - 1)
        await out.idle()


async def test_what_is_put_in_before_a_worker_listens_is_found_at_once(
    out: Delivery, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its beginning is slow, so it hears of no job, nor that somebody says it once more."""
    listens = PsycopgConnector.listen_notify

    async def late(*args: Any, **more: Any) -> None:
        await asyncio.sleep(5 * queued.NUDGE_SECONDS)
        await listens(*args, **more)

    monkeypatch.setattr(PsycopgConnector, "listen_notify", late)
    monkeypatch.setattr(queued, "POLL_SECONDS", 3600.0)
    await out.engine.stop()
    async with another(out, database_url) as begins:
        await begins.say("a")
        await begins.idle()
    assert posted(out.sandbox) == ["a"]


async def test_a_job_that_waits_for_another_is_begun_when_that_ends(
    out: Delivery, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two of a workspace are never begun together, and nobody tells of the second when the first ends."""
    monkeypatch.setattr(queued, "POLL_SECONDS", 3600.0)
    hold = out.sandbox.faults.hold("chat.postMessage")
    await out.engine.stop()
    async with another(out, database_url) as first, another(out, database_url) as second:
        await first.say("a")
        await hold.held()
        await second.say("b")
        await asyncio.sleep(2 * queued.NUDGE_SECONDS)
        out.sandbox.faults.release("chat.postMessage")
        await asyncio.gather(first.idle(), second.idle())
    assert posted(out.sandbox) == ["a", "b"]
