"""No workspace waits for another one: not for a slow Slack, nor for what it holds back, nor behind many messages."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from itertools import cycle

import psycopg
import pytest

from handlers.delivery import drain
from handlers.delivery.slack import real_now
from sandbox.server import Sandbox
from sandbox.workspace import load
from storage import outbox
from storage.engine import Database, Tx
from storage.vault import Vault
from tests.conftest import KEY
from tests.delivery.conftest import Delivery, Start, delivering, put
from tests.delivery.record import posted
from tests.delivery.switchboard import connecting
from tests.waiting import until
from tests.world import WORKSPACE, acorn

CHANNELS = ("#growth", "#payload-team", "#leads", "#partners")
PROCESSES = pytest.mark.parametrize(
    ("database_url", "processes"),
    [("sqlite", 1), ("postgresql", 1), ("postgresql", 2)],
    indirect=["database_url"],
    ids=["sqlite", "postgresql", "two processes"],
)


def beech() -> Sandbox:
    return Sandbox(load(WORKSPACE.replace("name: Acorn", "name: Beech")))


@asynccontextmanager
async def two_workspaces(database_url: str, processes: int) -> AsyncIterator[tuple[Delivery, Delivery]]:
    """Served by so many processes on one database, behind one address of Slack."""
    ours, others = Sandbox(acorn()), beech()
    async with AsyncExitStack() as stack:
        for one in (ours, others):
            await stack.enter_async_context(one.running())
        address = await stack.enter_async_context(connecting((ours, others)))
        for _ in range(processes):
            db = stack.enter_context(closing(Database(database_url, Vault(KEY))))
            out = await stack.enter_async_context(delivering(db, ours, 0.0, address))
        await out.install()
        yield out, await out.serves(others)


async def say_many(out: Delivery, count: int) -> None:
    """In one commit, side by side in several channels."""
    places = [out.channel(name) for name in CHANNELS]

    def work(tx: Tx) -> None:
        for number, place in zip(range(count), cycle(places), strict=False):
            put(tx, f"many {number}", place, "many", None, None)

    await out.db.run(out.workspace, work)


@PROCESSES
async def test_a_slack_that_does_not_answer_delays_nobody_else(start: Start, database_url: str, processes: int) -> None:
    async with two_workspaces(database_url, processes) as (out, theirs):
        other = theirs.sandbox
        out.sandbox.faults.hold("chat.postMessage")
        await say_many(out, 60)
        await out.sandbox.faults.held("chat.postMessage", len(CHANNELS))
        for number in range(5):
            await theirs.say(f"{number}")
            await other.person("ben").sees(f"{number}", in_="#growth", within=10)
        assert posted(out.sandbox) == []
        out.sandbox.faults.release("chat.postMessage")
        await until(lambda: _has(out.sandbox, 60), 20)
        await out.idle()


@PROCESSES
async def test_what_slack_holds_back_in_one_workspace_goes_on_in_the_others(database_url: str, processes: int) -> None:
    async with two_workspaces(database_url, processes) as (out, theirs):
        other = theirs.sandbox
        out.sandbox.refuse("chat.postMessage", "ratelimited", retry_after=3600)
        await say_many(out, 40)
        await until(lambda: _is_held(out))
        for number in range(5):
            await theirs.say(f"{number}")
            await other.person("ben").sees(f"{number}", in_="#growth", within=10)
        assert len(posted(out.sandbox)) < len(CHANNELS) * 2, "what was under way then, and nothing since"


@PROCESSES
async def test_who_has_one_message_does_not_wait_behind_who_has_hundreds(
    database_url: str, processes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a process has room for hardly more than one workspace at a time."""
    monkeypatch.setattr(drain, "AT_ONCE", 2 * drain.SIDE_BY_SIDE)
    async with two_workspaces(database_url, processes) as (out, theirs):
        other = theirs.sandbox
        await say_many(out, 400)
        await until(lambda: _has(out.sandbox, 1))
        await theirs.say("one")
        await other.person("ben").sees("one", in_="#growth", within=15)
        assert len(posted(out.sandbox)) < 400
        await until(lambda: _has(out.sandbox, 400), 60)
        await out.idle()
    assert len(posted(out.sandbox)) == 400


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_process_has_ten_connections_at_the_most(start: Start, database_url: str) -> None:
    """As the operator reads, who has to reckon with them: however much it has to do at once."""
    out = await start()
    with psycopg.connect(database_url, autocommit=True) as connection:
        await say_many(out, 80)
        most = 0
        reading = [asyncio.create_task(out.db.read(out.workspace, outbox.is_sending)) for _ in range(50)]
        while True:
            row = connection.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            ).fetchone()
            assert row is not None
            most = max(most, row[0])
            if len(posted(out.sandbox)) == 80:
                break
            await asyncio.sleep(0.01)
        await asyncio.gather(*reading)
    assert 2 <= most <= 10


async def _has(sandbox: Sandbox, count: int) -> bool:
    return len(posted(sandbox)) >= count


async def _is_held(out: Delivery) -> bool:
    return bool(await out.db.read(out.workspace, outbox.find_held, real_now()))
