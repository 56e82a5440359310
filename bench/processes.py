"""The processes that are measured, and those that measure: begun, waited for, asked for their memory, ended."""

import asyncio
import json
import os
import secrets
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench import seed, wire
from bench.databases import KEY, ROOT
from bench.load import Job, Measured
from bench.signed import SECRET

READY_SECONDS = 30.0
LOOK_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class Running:
    """A process that answers. `ready_seconds`: from its beginning until then."""

    port: int
    pid: int
    ready_seconds: float

    def memory_mb(self) -> float:
        """Resident now."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(kilobytes) / 1024


class Slack:
    """The bare Slack of a run, from the outside."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.api_url = f"http://127.0.0.1:{port}/api/"

    async def forget(self, *, seconds: float = 0.0, together: int = 1) -> None:
        body = json.dumps({"seconds": seconds, "together": together}).encode()
        await wire.ask(self.port, wire.request("POST", "/bench/forget", body=body))

    async def summary(self) -> dict[str, Any]:
        found: dict[str, Any] = await wire.ask(self.port, wire.request("GET", "/bench/summary"))
        return found

    async def arrivals(self) -> list[tuple[float, str, str]]:
        """When, in which workspace, by which method."""
        found = await wire.ask(self.port, wire.request("GET", "/bench/arrivals"))
        return [(at, workspace, method) for at, workspace, method in found["arrivals"]]


@asynccontextmanager
async def slack(log: Path) -> AsyncIterator[Slack]:
    port = free_port()
    async with running("-m", "bench.slack", str(port), port=port, log=log, path="/bench/summary"):
        yield Slack(port)


@asynccontextmanager
async def empty_bolt(of: Slack, log: Path) -> AsyncIterator[Running]:
    port, token = free_port(), seed.token(seed.workspace(0))
    async with running("-m", "bench.empty_bolt", str(port), of.api_url, token, port=port, log=log) as found:
        yield found


@asynccontextmanager
async def ack_only(of: Slack, database_url: str, log: Path) -> AsyncIterator[Running]:
    port = free_port()
    given = settings(of, database_url, port, log.parent)
    async with running("-m", "bench.ack_only", port=port, log=log, env=given) as found:
        yield found


@asynccontextmanager
async def bot(of: Slack, database_url: str, log: Path) -> AsyncIterator[Running]:
    """The bot as an operator starts it."""
    port = free_port()
    given = settings(of, database_url, port, log.parent)
    async with running(str(ROOT / "app.py"), "serve", port=port, log=log, env=given) as found:
        yield found


@asynccontextmanager
async def friday(of: Slack, database_url: str, log: Path) -> AsyncIterator[Running]:
    """The bot, on a Friday at the hour of the notes."""
    port = free_port()
    given = settings(of, database_url, port, log.parent)
    async with running("-m", "bench.friday", port=port, log=log, env=given) as found:
        yield found


@asynccontextmanager
async def doomed_bot(of: Slack, database_url: str, log: Path) -> AsyncIterator[Running]:
    """The bot as an operator starts it; it may end before the measurement does."""
    port = free_port()
    given = settings(of, database_url, port, log.parent)
    async with running(str(ROOT / "app.py"), "serve", port=port, log=log, env=given, may_end=True) as found:
        yield found


def settings(of: Slack, database_url: str, port: int, data_dir: Path) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": seed.token(seed.workspace(0)),
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": of.api_url,
        "DATABASE_URL": database_url,
        "DATA_DIR": str(data_dir),
        "ENCRYPTION_KEY": KEY,
        "PORT": str(port),
        "LOG_LEVEL": "WARNING",
    }


@asynccontextmanager
async def running(
    *words: str,
    port: int,
    log: Path,
    env: dict[str, str] | None = None,
    path: str = "/healthz",
    may_end: bool = False,
) -> AsyncIterator[Running]:
    """`python …` until it answers on its port, and ended at the end. Raises RuntimeError with the end of its log."""
    began = time.monotonic()
    process = await _begin(*words, log=log, env=env)
    try:
        await _answering(process, port, path, log)
        yield Running(port, process.pid, time.monotonic() - began)
        if process.returncode is not None and not may_end:
            raise RuntimeError(f"{' '.join(words)} ended while it was measured:\n{_tail(log)}")
    finally:
        await _end(process)


async def load(job: Job, log: Path) -> Measured:
    """Put a load on a server from a process of its own. Raises RuntimeError when answers were wrong."""
    process = await _begin("-m", "bench.load", log=log, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate(json.dumps(asdict(job)).encode())
    if process.returncode != 0:
        raise RuntimeError(f"the load failed:\n{_tail(log)}")
    measured = Measured(**json.loads(out))
    if measured.wrong:
        raise RuntimeError(f"{measured.wrong} answers were wrong, such as:\n{measured.example}")
    return measured


async def bare_posts(of: Slack, posts: int, at_once: int, log: Path) -> None:
    process = await _begin("-m", "bench.bare", of.api_url, str(posts), str(at_once), log=log)
    if await process.wait() != 0:
        raise RuntimeError(f"the bare client failed:\n{_tail(log)}")


async def _begin(
    *words: str, log: Path, env: dict[str, str] | None = None, stdin: int | None = None, stdout: int | None = None
) -> asyncio.subprocess.Process:
    around = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | (env or {})
    with log.open("ab") as file:
        # In a folder without a .env, so that the operator's own settings are not what is measured.
        return await asyncio.create_subprocess_exec(
            sys.executable, *words, cwd=log.parent, env=around, stdin=stdin, stdout=stdout or file, stderr=file
        )


async def _answering(process: asyncio.subprocess.Process, port: int, path: str, log: Path) -> None:
    async with asyncio.timeout(READY_SECONDS):
        while True:
            if process.returncode is not None:
                raise RuntimeError(f"it ended before it answered:\n{_tail(log)}")
            with suppress(OSError):
                connection = await wire.Connection.open(port)
                await connection.send(wire.request("GET", path))
                await connection.close()
                return
            await asyncio.sleep(LOOK_SECONDS)


async def _end(process: asyncio.subprocess.Process) -> None:
    """At once: nothing of it is needed any more, and what it would still deliver is not what comes next."""
    with suppress(ProcessLookupError):
        process.kill()
    await process.wait()


def _tail(log: Path) -> str:
    return log.read_text(encoding="utf-8", errors="replace")[-2000:] if log.exists() else ""


def free_port() -> int:
    """Below those that the system hands out, so that nobody is given it before the one that it is for listens."""
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
