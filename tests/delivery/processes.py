"""Bots of their own processes beside a sandbox, which can be killed and started again."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from handlers.transport.manifest import manifest
from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.workspace import load
from tests.registered import registry
from tests.world import MONDAY, WORKSPACE

ROOT = Path(__file__).parent.parent.parent


class Process:
    """One of them. `program` is what python runs; it takes the words of `python -m sandbox`."""

    def __init__(
        self, sandbox: Sandbox, database_url: str, data: Path, program: Sequence[str] = ("-m", "sandbox")
    ) -> None:
        self.sandbox, self.database_url, self.data, self.program = sandbox, database_url, data, program
        with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as free:
            self.port = free.getsockname()[1]
        self.running: asyncio.subprocess.Process | None = None

    async def start(self, program: Sequence[str] | None = None) -> None:
        words = ["bot", "--sandbox-url", self.sandbox.url, "--data", str(self.data), "--port", str(self.port)]
        self.running = await asyncio.create_subprocess_exec(
            sys.executable,
            *(program or self.program),
            *words,
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
        said = await asyncio.wait_for(self.running.stdout.readline(), 60)
        assert b"bot listens" in said

    async def kill(self) -> None:
        assert self.running is not None
        self.running.kill()
        await self.running.wait()

    async def ended(self, within: float) -> int:
        assert self.running is not None
        return await asyncio.wait_for(self.running.wait(), within)

    async def stop(self) -> int:
        assert self.running is not None
        self.running.terminate()
        return await self.ended(30)

    def freeze(self) -> None:
        assert self.running is not None
        self.running.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.running is not None
        self.running.send_signal(signal.SIGCONT)


@contextlib.asynccontextmanager
async def bot_beside(
    database_url: str, data: Path, program: Sequence[str] = ("-m", "sandbox")
) -> AsyncIterator[tuple[Sandbox, Process]]:
    """A sandbox on a Monday morning, with a team in #growth, and a bot in a process of its own."""
    sandbox = Sandbox(load(WORKSPACE), Clock(MONDAY))
    async with sandbox.running():
        process = Process(sandbox, database_url, data, program)
        try:
            await process.start()
            url = f"http://127.0.0.1:{process.port}"
            sandbox.install(manifest(registry(), url=url), f"{url}/slack/events")
            await set_up(sandbox)
            yield sandbox, process
        finally:
            if process.running is not None and process.running.returncode is None:
                process.thaw()
                await process.kill()


async def set_up(sandbox: Sandbox) -> None:
    ana = sandbox.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Set up this channel", within=20)
    await ana.submits()
    await ana.sees("set up", in_="#growth", within=20)
