"""A bot in a process of its own beside a sandbox with a team in it."""

import contextlib
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from chaos.processes import Process
from handlers.transport.manifest import manifest
from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.workspace import load
from tests.registered import registry
from tests.world import MONDAY, WORKSPACE

__all__ = ["Process", "bot_beside", "set_up"]


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
            sandbox.install(manifest(registry(), url=process.url), f"{process.url}/slack/events")
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
