"""Everything that takes part in a run: the sandbox, the switch, the bot's processes, the database."""

import asyncio
import json
import os
import random
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from chaos import databases, switch, weather
from chaos.databases import Store
from chaos.processes import ROOT, Process
from chaos.town import BEGINS, TEAM_CHANNELS, WORKSPACE
from chaos.weather import UNDER_A_PICTURE, Trouble
from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.state import Timing
from sandbox.workspace import load

PACE_SECONDS = 0.1
"""Between two posts in a channel. Slack's second is for real channels, and would make a run longer and not harder."""
SET_UP_SECONDS = 20.0
PICTURE_SECONDS = 30.0
# Slack waits three seconds, for a machine that does nothing else; a busy one is no fault that is thrown here.
PATIENT = Timing(acknowledge=8.0, trigger=8.0, event_retries=(0.0, 0.5, 1.0))


class Stage:
    """What the play takes place on; `thrown` is what befell it. `clocks` tells each start how far its clock is off."""

    def __init__(self, sandbox: Sandbox, store: Store, processes: list[Process], clocks: Iterator[float]) -> None:
        self.sandbox, self.store, self.processes, self._clocks = sandbox, store, processes, clocks
        self.thrown: list[Trouble] = []
        self.ended_by_themselves: list[str] = []
        self._wanted: set[Process] = set(processes)

    def running(self) -> list[str]:
        return [one.url for one in self.processes if one.is_running]

    async def start(self) -> None:
        await asyncio.gather(*(self._start(one) for one in self.processes))

    async def _start(self, process: Process) -> None:
        off = next(self._clocks)
        if off:
            self.thrown.append(Trouble(what=weather.OFF, after_seconds=0.0, seconds=off))
        await process.start(more=("--off", str(off)))

    async def suffer(self, trouble: Trouble) -> None:
        if trouble.what == UNDER_A_PICTURE:
            await self._lose_the_database_under_a_picture(trouble)
            return
        self.thrown.append(trouble)
        process = self.processes[trouble.which]
        match trouble.what:
            case "kill":
                if process in self._wanted and process.is_running:
                    self._wanted.discard(process)
                    await process.kill()
                    await asyncio.sleep(trouble.seconds)
                    await self._again(process)
            case "stands still":
                if process in self._wanted and process.is_running:
                    process.freeze()
                    await asyncio.sleep(trouble.seconds)
                    with suppress(ProcessLookupError):
                        process.thaw()
            case weather.TOKEN_REFUSED:
                self.sandbox.revoke()
                await asyncio.sleep(trouble.seconds)
                self.sandbox.accept()
            case "the database restarts" | "the database crashes":
                await self.store.restart(hard=trouble.what.endswith("crashes"), away_seconds=trouble.seconds)

    async def _lose_the_database_under_a_picture(self, trouble: Trouble) -> None:
        """While words wait for their picture; others may take them over, and then the picture comes after all."""
        faults = self.sandbox.faults
        hold = faults.hold("files.getUploadURLExternal", name=UNDER_A_PICTURE)
        try:
            await hold.held(within=PICTURE_SECONDS)
            self.thrown.append(trouble)
            await self.store.restart(hard=False, away_seconds=0.0)
            await asyncio.sleep(trouble.seconds)
        except TimeoutError:
            return
        finally:
            faults.release(UNDER_A_PICTURE)

    async def _again(self, process: Process) -> None:
        """As a supervisor does it: while the database is away it does not start, and is started anew."""
        for _ in range(10):
            with suppress(RuntimeError):
                await self._start(process)
                break
            await asyncio.sleep(0.5)
        else:
            self.ended_by_themselves.append(f"{process.log} does not start any more")
        self._wanted.add(process)

    async def see_to_it(self) -> None:
        """Who ended though nobody killed it is noted, and started again."""
        for process in list(self._wanted):
            if not process.is_running:
                assert process.running is not None
                self.ended_by_themselves.append(f"{process.log} ended with {process.running.returncode}")
                self._wanted.discard(process)
                await self._again(process)

    async def stop(self) -> None:
        for process in self.processes:
            if process.is_running:
                with suppress(ProcessLookupError):
                    process.thaw()
                await process.kill()


@asynccontextmanager
async def stage(seed: int, kind: str, processes: int, folder: Path) -> AsyncIterator[Stage]:
    """A workspace with two teams, on which nothing is thrown yet."""
    sandbox = Sandbox(load(WORKSPACE), Clock(BEGINS), timing=PATIENT)
    async with AsyncExitStack() as stack:
        store = stack.enter_context(databases.store(kind, folder))
        await stack.enter_async_context(sandbox.running())
        data = folder / "data"
        data.mkdir()
        (data / "encryption.key").write_bytes((folder / "encryption.key").read_bytes()) if kind != "sqlite" else None
        more, over_sockets = ("--pace", str(PACE_SECONDS)), weather.is_over_sockets(seed)
        bots = [
            Process(sandbox, store.url, data, log=folder / f"bot-{number}.log", more=more, socket_mode=over_sockets)
            for number in range(1, processes + 1)
        ]
        made = Stage(sandbox, store, bots, weather.clocks(seed))
        if over_sockets:
            made.thrown.append(Trouble(what=weather.SOCKETS, after_seconds=0.0))
            sandbox.install(_manifest(None, sandbox))
        else:
            chance = random.Random(f"{seed} switch")  # noqa: S311 - to be drawn again
            url = await stack.enter_async_context(switch.spreading(made.running, chance))
            sandbox.install(_manifest(url, sandbox), f"{url}/slack/events")
        try:
            await made.start()
            for channel in TEAM_CHANNELS:
                await _set_up(sandbox, channel)
            yield made
        finally:
            await made.stop()


def _manifest(url: str | None, sandbox: Sandbox) -> dict[str, Any]:
    """As an operator makes it: with the address, or without one for Socket Mode."""
    words = [sys.executable, str(ROOT / "app.py"), "manifest", "--format", "json", *(["--url", url] if url else [])]
    around = {"PATH": os.environ["PATH"], "SLACK_BOT_TOKEN": sandbox.bot_token}
    made = subprocess.run(words, check=True, env=around, cwd=ROOT, stdout=subprocess.PIPE)  # noqa: S603 - our own
    found: dict[str, Any] = json.loads(made.stdout)
    return found


async def _set_up(sandbox: Sandbox, channel: str) -> None:
    """Ana's team is in Lisbon, Ben's in New York."""
    person = sandbox.person("ana" if channel == TEAM_CHANNELS[0] else "ben")
    await person.types("/rituals setup", in_=channel)
    await person.modal("Set up this channel", within=SET_UP_SECONDS)
    await person.submits()
    await person.sees("set up", in_=channel, within=SET_UP_SECONDS)
