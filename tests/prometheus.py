"""A real Prometheus that scrapes what a test gives it."""

import asyncio
import os
import shutil
import signal
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.waiting import until

SECONDS = 60


def program(name: str = "prometheus") -> str:
    """Where it is, or `promtool` beside it; where it is missing the test is skipped, and in CI it fails."""
    found = os.environ.get("PROMETHEUS") or shutil.which("prometheus")
    if found and name != "prometheus":
        found = shutil.which(name, path=str(Path(found).parent)) or shutil.which(name)
    if found:
        return found
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI needs Prometheus for its tests: no {name}")
    pytest.skip(f"no {name}: a real Prometheus is NOT asked (set PROMETHEUS, or install it)")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@asynccontextmanager
async def running(folder: Path, config: str, known: str) -> AsyncIterator[str]:
    """The base URL of one with this configuration, once it has scraped what answers the query `known`."""
    path, port = program(), free_port()
    (folder / "prometheus.yml").write_text(config)
    with (folder / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            path,
            f"--config.file={folder}/prometheus.yml",
            f"--storage.tsdb.path={folder}/data",
            f"--web.listen-address=127.0.0.1:{port}",
            stdout=log,
            stderr=log,
        )
    url = f"http://localhost:{port}"
    try:

        async def scraped() -> bool:
            assert process.returncode is None, f"it ended; its log is {folder}/log"
            return bool(await asked(url, "query", query=known))

        await until(scraped, SECONDS)
        yield url
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.wait(), SECONDS)


async def asked(url: str, what: str, **parameters: str) -> list[Mapping[str, Any]]:
    """What its API answers; nothing while it is not there."""
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"{url}/api/v1/{what}", params=parameters) as answer:
                found = (await answer.json())["data"] if answer.status == 200 else {}
        except aiohttp.ClientError:
            return []
    return list(found.get("result") or found.get("alerts") or [])
