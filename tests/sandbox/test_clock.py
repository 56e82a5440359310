"""The workspace's clock: it walks from due moment to due moment, here and in other processes."""

import asyncio
import sys
from collections.abc import Coroutine
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from sandbox import clock_server
from sandbox.clock import Clock, RemoteClock, follow
from sandbox.server import Sandbox

START = datetime(2026, 11, 20, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def soon_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock_server, "SILENCE_SECONDS", 2.0)


async def in_time(walk: Coroutine[Any, Any, None]) -> None:
    """Long before a follower that hangs would answer."""
    await asyncio.wait_for(walk, 30)


class Schedule:
    """A follower with a list of things to do."""

    def __init__(self, clock: Clock | RemoteClock | None, *due: datetime) -> None:
        self.clock, self.due = clock, list(due)
        self.done: list[datetime] = []
        self.at: list[datetime] = []

    async def reach(self, moment: datetime) -> datetime | None:
        if self.clock:
            self.at.append(self.clock.now())
        self.done += [one for one in self.due if one <= moment]
        self.due = [one for one in self.due if one > moment]
        return self.due[0] if self.due else None


async def test_a_jump_stops_at_every_due_moment_of_every_follower() -> None:
    clock = Clock(START)
    early = Schedule(clock, START + timedelta(hours=1), START + timedelta(hours=9))
    late = Schedule(clock, START + timedelta(hours=2))
    clock.followers += [early, late]
    await clock.jump(START + timedelta(hours=3))
    assert early.done == [START + timedelta(hours=1)]
    assert late.done == [START + timedelta(hours=2)]
    assert [round((at - START) / timedelta(hours=1)) for at in early.at] == [0, 1, 2, 3]
    assert abs(clock.now() - START - timedelta(hours=3)) < timedelta(seconds=1)


async def test_the_clock_never_goes_back() -> None:
    clock = Clock(START)
    with pytest.raises(ValueError, match="never goes back"):
        await clock.jump(START - timedelta(seconds=1))
    with pytest.raises(ValueError, match="no time zone"):
        await clock.jump(datetime(2030, 1, 1))  # noqa: DTZ001 - the naive time is what is refused


async def test_a_follower_stuck_in_the_past_does_not_hold_the_walk() -> None:
    class Stuck:
        asked = 0

        async def reach(self, moment: datetime) -> datetime:
            self.asked += 1
            return START

    clock = Clock(START)
    clock.followers.append(stuck := Stuck())
    await clock.jump(START + timedelta(minutes=5))
    assert 5 <= stuck.asked <= 8


async def _following(sandbox: Sandbox) -> None:
    for _ in range(200):
        if sandbox.clock.followers:
            return
        await asyncio.sleep(0.01)
    pytest.fail("nobody follows the clock")


async def test_another_process_takes_part_over_http(sandbox: Sandbox) -> None:
    remote = await asyncio.to_thread(RemoteClock, sandbox.url)
    now = sandbox.clock.now()
    assert abs(remote.now() - now) < timedelta(seconds=1)
    schedule = Schedule(remote, now + timedelta(hours=1), now + timedelta(hours=2))
    task = asyncio.create_task(follow(sandbox.url, schedule.reach))
    await _following(sandbox)
    async with aiohttp.ClientSession() as http:
        async with http.post(f"{sandbox.url}/clock", json={"to": (now + timedelta(hours=3)).isoformat()}) as response:
            assert response.status == 200
        async with http.post(f"{sandbox.url}/clock", json={"to": now.isoformat()}) as response:
            assert (response.status, "never goes back" in (await response.json())["error"]) == (400, True)
    assert schedule.done == [now + timedelta(hours=1), now + timedelta(hours=2)]
    # At each moment the other process already has the turned time.
    assert [round((at - now) / timedelta(hours=1)) for at in schedule.at] == [0, 1, 2, 3]
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_a_follower_that_died_is_forgotten(sandbox: Sandbox) -> None:
    task = asyncio.create_task(follow(sandbox.url, Schedule(None).reach))
    await _following(sandbox)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await in_time(sandbox.clock.jump(sandbox.clock.now() + timedelta(days=1)))
    assert sandbox.clock.followers == []


FOLLOW = """
import asyncio, sys
from sandbox.clock import follow

async def reach(moment):
    return None

asyncio.run(follow(sys.argv[1], reach))
"""


@pytest.mark.parametrize("while_reaching", [False, True])
async def test_a_process_that_is_killed_is_forgotten(sandbox: Sandbox, while_reaching: bool) -> None:
    code = FOLLOW.replace("return None", "import time; time.sleep(60)") if while_reaching else FOLLOW
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, sandbox.url)
    try:
        await _following(sandbox)
        if not while_reaching:
            process.kill()
            await process.wait()
        await in_time(sandbox.clock.jump(sandbox.clock.now() + timedelta(days=1)))
        assert sandbox.clock.followers == []
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_slow_follower_is_waited_for(sandbox: Sandbox) -> None:
    done: list[datetime] = []

    async def slow(moment: datetime) -> None:
        await asyncio.sleep(2.3 if not done else 0)
        done.append(moment)

    task = asyncio.create_task(follow(sandbox.url, slow))
    await _following(sandbox)
    await sandbox.clock.jump(to := sandbox.clock.now() + timedelta(days=1))
    assert done[-1] == to
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def test_a_follower_that_failed_once_follows_on(sandbox: Sandbox) -> None:
    """Such as a bot whose database was away in that moment."""
    asked: list[datetime] = []

    async def fails_first(moment: datetime) -> None:
        asked.append(moment)
        if len(asked) == 1:
            raise RuntimeError("the database was away")

    task = asyncio.create_task(follow(sandbox.url, fails_first))
    await _following(sandbox)
    await sandbox.clock.jump(sandbox.clock.now() + timedelta(hours=1))
    await _following(sandbox)
    later = sandbox.clock.now() + timedelta(hours=1)
    await sandbox.clock.jump(later)
    assert asked[-1] == later
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
