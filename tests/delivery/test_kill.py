"""A bot that is killed, as by `kill -9`, at each point on the way of the Friday note: afterwards there is one note."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from chaos.processes import Process
from sandbox.server import Sandbox
from storage import outbox
from storage.engine import Database
from storage.outbox import Status
from storage.vault import Vault
from tests.conftest import KEY, Databases
from tests.delivery.dying import POINTS
from tests.delivery.processes import bot_beside
from tests.world import MONDAY

FRIDAY_NOTE = MONDAY + timedelta(days=4, hours=7)  # 16:00 in Lisbon, which is UTC in November
NOTE = "Weekly note ·"


def notes(sandbox: Sandbox) -> int:
    return len([one for one in sandbox.person("ana").reads("#growth") if NOTE in one.text])


async def the_note_is(status: Status, sandbox: Sandbox, database_url: str) -> bool:
    """How far the note is, as the dead process left it."""
    db = Database(database_url, Vault(KEY))
    try:
        found = await db.read(sandbox.team_id, outbox.get, "team 1 note 2026-W47")
        return found is not None and found.status is status
    finally:
        db.close()


@asynccontextmanager
async def turning_to_friday(sandbox: Sandbox) -> AsyncIterator[None]:
    """The clock goes on while the process dies; it waits for a follower no longer than that one lives."""
    turning = asyncio.create_task(sandbox.clock.jump(FRIDAY_NOTE))
    try:
        yield
        await turning
    finally:
        turning.cancel()
        with suppress(asyncio.CancelledError):
            await turning


async def one_note_after_all(sandbox: Sandbox, process: Process) -> None:
    await process.start(("-m", "sandbox"))
    await sandbox.person("ana").sees(NOTE, in_="#growth", within=40)
    await sandbox.clock.jump(sandbox.clock.now() + timedelta(hours=2))
    assert notes(sandbox) == 1
    assert await process.stop() == 0


async def killed_at(point: str, database_url: str, data: Path) -> None:
    """It dies by itself there."""
    armed = data.with_suffix(".armed")
    async with bot_beside(database_url, data, ("-m", "tests.delivery.dying", point, str(armed))) as (sandbox, process):
        await sandbox.clock.jump(FRIDAY_NOTE - timedelta(minutes=5))
        await asyncio.to_thread(armed.touch)
        async with turning_to_friday(sandbox):
            assert await process.ended(within=60) < 0, "it was killed"
        status = Status.WAITING if point == "before the claim" else Status.SENDING
        assert await the_note_is(status, sandbox, database_url), f"{point}: {status}"
        assert notes(sandbox) == (point in {"after Slack's answer", "before the mark"})
        await one_note_after_all(sandbox, process)


async def killed_during_the_call(database_url: str, data: Path, *, after: bool) -> None:
    """Slack has the request, and has posted the note or not yet; the answer never arrives."""
    async with bot_beside(database_url, data) as (sandbox, process):
        await sandbox.clock.jump(FRIDAY_NOTE - timedelta(minutes=5))
        call = sandbox.faults.hold("chat.postMessage", channel="#growth", after=after)
        async with turning_to_friday(sandbox):
            await call.held(within=60)
            await process.kill()
        sandbox.faults.release(call.name)
        assert await the_note_is(Status.SENDING, sandbox, database_url)
        assert notes(sandbox) == after
        await one_note_after_all(sandbox, process)


async def test_killed_at_any_point_of_its_delivery_there_is_one_note(databases: Databases, tmp_path: Path) -> None:
    """All at once, for each takes a while."""
    async with asyncio.TaskGroup() as group:
        for number, point in enumerate(POINTS):
            group.create_task(killed_at(point, databases(), tmp_path / f"at {number}"))
        for after in (False, True):
            group.create_task(killed_during_the_call(databases(), tmp_path / f"during {after}", after=after))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)  # a SQLite file serves one process
async def test_a_dead_processs_work_is_taken_up_within_half_a_minute(database_url: str, tmp_path: Path) -> None:
    async with bot_beside(database_url, tmp_path) as (sandbox, first):
        await sandbox.clock.jump(FRIDAY_NOTE - timedelta(minutes=5))
        call = sandbox.faults.hold("chat.postMessage", channel="#growth")
        second = Process(sandbox, database_url, tmp_path)
        async with turning_to_friday(sandbox):
            await call.held(within=60)
            await second.start()
            try:
                await first.kill()
                died = asyncio.get_running_loop().time()
                sandbox.faults.release(call.name)
                await sandbox.person("ana").sees(NOTE, in_="#growth", within=30)
                print(f"taken up after {asyncio.get_running_loop().time() - died:.1f} s")
            finally:
                assert await second.stop() == 0
        assert notes(sandbox) == 1


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_process_that_stands_still_is_not_spoken_over(database_url: str, tmp_path: Path) -> None:
    """Its silence is noticed, but it holds its workspace: what it was sending may still go out."""
    async with bot_beside(database_url, tmp_path) as (sandbox, first):
        await sandbox.clock.jump(FRIDAY_NOTE - timedelta(minutes=5))
        call = sandbox.faults.hold("chat.postMessage", channel="#growth")
        second = Process(sandbox, database_url, tmp_path)
        async with turning_to_friday(sandbox):
            await call.held(within=60)
            first.freeze()
            await second.start()
            try:
                await asyncio.sleep(18)
                assert notes(sandbox) == 0
                sandbox.faults.release(call.name)
                first.thaw()
                await sandbox.person("ana").sees(NOTE, in_="#growth", within=30)
                await asyncio.sleep(3)
                assert notes(sandbox) == 1
            finally:
                assert await second.stop() == 0
