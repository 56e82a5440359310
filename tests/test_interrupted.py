"""What an operator reads when the database can't be brought up: one line, and nothing is lost."""

import asyncio
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from storage import migrations
from storage.engine import Database
from storage.vault import Vault
from tests import upgrading
from tests.source import ROOT
from tests.storage.releasing import KEY
from tests.test_app import GOOD, begin, run
from tests.waiting import until

OLDEST = "v0008"
only_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def is_current(url: str) -> bool:
    db = Database(url, Vault(KEY))
    try:
        return migrations.is_current(db)
    finally:
        db.close()


def one_line(err: str, *words: str) -> None:
    assert len(err.splitlines()) == 1, err
    for word in words:
        assert word in err


@pytest.mark.parametrize(
    ("database_url", "command"), [("sqlite", "migrate"), ("postgresql", "serve")], indirect=["database_url"]
)
async def test_a_newer_database_is_refused_in_one_line(database_url: str, command: str, tmp_path: Path) -> None:
    _newer(database_url)
    before = upgrading.contents(database_url)
    code, out, err = await run(tmp_path, command, **GOOD, DATABASE_URL=database_url, LOG_LEVEL="ERROR")
    assert (code, out) == (1, "")
    one_line(err, "DATABASE_URL", "newer version of Drumbeat", "9999")
    assert upgrading.contents(database_url) == before


def _newer(url: str) -> None:
    change = "UPDATE alembic_version SET version_num = '9999'"
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            connection.execute(change)
            connection.commit()
    else:
        with psycopg.connect(url) as server:
            server.execute(change)


@only_sqlite
async def test_a_full_disk_leaves_the_file_as_it_was(database_url: str, tmp_path: Path) -> None:
    upgrading.put_back(database_url, OLDEST)
    before = upgrading.contents(database_url)
    # No file of this process grows past so many blocks of 1,024 bytes: Python ignores the signal and gets an error.
    limited = ["bash", "-c", f'ulimit -f 64; exec "{sys.executable}" "{ROOT / "app.py"}" migrate']
    process = await asyncio.create_subprocess_exec(
        *limited,
        cwd=tmp_path,
        env=GOOD | {"DATABASE_URL": database_url, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        stderr=asyncio.subprocess.PIPE,
    )
    _, err = await process.communicate()
    assert process.returncode == 1
    one_line(err.decode(), "could not be brought to this version's schema", "It is as it was before")
    assert upgrading.contents(database_url) == before
    code, out, _ = await run(tmp_path, "migrate", **GOOD, DATABASE_URL=database_url)
    assert (code, out) == (0, "The database is at this version's schema.\n")
    assert is_current(database_url)


@only_postgresql
async def test_a_connection_that_is_lost_leaves_the_database_as_it_was(database_url: str, tmp_path: Path) -> None:
    upgrading.put_back(database_url, OLDEST)
    before = upgrading.contents(database_url)
    with psycopg.connect(database_url) as reader:
        reader.execute("SELECT count(*) FROM notes")  # which the last migration changes
        process = await begin(tmp_path, "migrate", **GOOD, DATABASE_URL=database_url)
        await until(_ends_who_waits(database_url), seconds=60)
        _, err = await process.communicate()
    assert process.returncode == 1
    one_line(err.decode(), "could not be brought to this version's schema", "It is as it was before")
    assert upgrading.contents(database_url) == before


def _ends_who_waits(url: str) -> Callable[[], Awaitable[bool]]:
    """As a restart of the server would, once the migration has come as far as the table that is being read."""

    async def ended() -> bool:
        with psycopg.connect(url, autocommit=True) as server:
            waiting = (
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
            return bool(server.execute(waiting).fetchall())

    return ended


@only_postgresql
async def test_two_operators_at_once_bring_it_up_once(database_url: str, tmp_path: Path) -> None:
    upgrading.put_back(database_url, OLDEST)
    ended = await asyncio.gather(*(run(tmp_path, "migrate", **GOOD, DATABASE_URL=database_url) for _ in range(2)))
    assert ended == [(0, "The database is at this version's schema.\n", "")] * 2
    assert is_current(database_url)


async def test_a_file_that_is_no_database_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database at all " * 100)
    url = f"sqlite:///{tmp_path / 'notes.txt'}"
    code, _, err = await run(tmp_path, "migrate", **GOOD, DATABASE_URL=url)
    assert code == 1
    one_line(err, "DATABASE_URL", "file is not a database")
