"""A bot that is killed between claiming the Friday slot and posting the note: after a restart there is one note."""

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.registry import Registry
from handlers.transport.manifest import manifest
from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.workspace import load
from tests.delivery.record import methods
from tests.waiting import until
from tests.world import MONDAY, WORKSPACE

ROOT = Path(__file__).parent.parent.parent
FRIDAY_NOTE = MONDAY + timedelta(days=4, hours=7)  # 16:00 in Lisbon, which is UTC in November


class Process:
    """A bot of its own process, which can be killed and started again."""

    def __init__(self, sandbox: Sandbox, database_url: str, data: Path) -> None:
        self.sandbox, self.database_url, self.data = sandbox, database_url, data
        with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as free:
            self.port = free.getsockname()[1]
        self.running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        command = ["-m", "sandbox", "bot", "--sandbox-url", self.sandbox.url, "--data", str(self.data)]
        self.running = await asyncio.create_subprocess_exec(
            sys.executable,
            *command,
            "--port",
            str(self.port),
            "--database",
            self.database_url,
            cwd=ROOT,
            env={
                "PATH": os.environ["PATH"],
                "SLACK_BOT_TOKEN": self.sandbox.bot_token,
                "SLACK_SIGNING_SECRET": self.sandbox.signing_secret,
            },
            stdout=asyncio.subprocess.PIPE,
        )
        assert self.running.stdout is not None
        said = await asyncio.wait_for(self.running.stdout.readline(), 20)
        assert b"bot listens" in said

    async def kill(self) -> None:
        assert self.running is not None
        self.running.kill()
        await self.running.wait()

    async def stop(self) -> int:
        assert self.running is not None
        self.running.terminate()
        return await asyncio.wait_for(self.running.wait(), 20)


@contextlib.asynccontextmanager
async def bot_beside(database_url: str, data: Path) -> AsyncIterator[tuple[Sandbox, Process]]:
    sandbox = Sandbox(load(WORKSPACE), Clock(MONDAY))
    async with sandbox.running():
        process = Process(sandbox, database_url, data)
        await process.start()
        url = f"http://127.0.0.1:{process.port}"
        sandbox.install(manifest(Registry(), url=url), f"{url}/slack/events")
        try:
            yield sandbox, process
        finally:
            if process.running is not None and process.running.returncode is None:
                await process.kill()


def notes(sandbox: Sandbox) -> int:
    return len([one for one in sandbox.person("ana").reads("#growth") if "Weekly note ·" in one.text])


@pytest.mark.parametrize("after", [False, True], ids=["before the effect", "after the effect"])
async def test_killed_between_claiming_the_slot_and_slacks_answer_there_is_one_note(
    database_url: str, tmp_path: Path, after: bool
) -> None:
    async with bot_beside(database_url, tmp_path) as (sandbox, process):
        ana = sandbox.person("ana")
        await ana.types("/rituals setup", in_="#growth")
        await ana.modal("Set up this channel")
        await ana.submits()
        await ana.sees("set up", in_="#growth")
        await sandbox.clock.jump(FRIDAY_NOTE - timedelta(minutes=1))
        sandbox.faults.hold("chat.postMessage", channel="#growth", after=after)
        turning = asyncio.create_task(sandbox.clock.jump(FRIDAY_NOTE))
        await sandbox.faults.held("chat.postMessage", within=20)
        await process.kill()  # the slot is claimed and committed, and nobody knows whether the note was posted
        await turning
        assert notes(sandbox) == (1 if after else 0)
        sandbox.faults.release("chat.postMessage")
        sandbox.calls.clear()
        await process.start()

        async def looked() -> bool:
            return "conversations.history" in methods(sandbox)

        await until(looked, 20)
        await ana.sees("Weekly note ·", in_="#growth", within=10)
        await sandbox.clock.jump(sandbox.clock.now() + timedelta(hours=2))
        assert notes(sandbox) == 1
        assert await process.stop() == 0
