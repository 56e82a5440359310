"""How a transaction is run: one plain function in a worker thread, one commit, run again after a conflict.

Rule: nothing but this file commits. A transaction sees one workspace only; what must look across workspaces asks for
EVERYWHERE by name, and those functions are listed in tests/storage/test_tenancy.py.
"""

import asyncio
import contextlib
import fcntl
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from contextvars import copy_context
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from storage.lines import Lines, is_patient
from storage.locks import Locks
from storage.precedence import Precedence
from storage.transaction import EVERY_TEAM, EVERYWHERE, Tx
from storage.vault import Vault

__all__ = [
    "EVERYWHERE",
    "EVERY_TEAM",
    "Database",
    "DatabaseError",
    "Tx",
    "UnsureError",
    "address_of",
    "file_of",
    "is_away",
    "reason",
]

P = ParamSpec("P")
R = TypeVar("R")

TRIES = 5
YIELDS_SECONDS = 0.01
"""So long who was in conflict with us has to take what we let go of, before we ask for it again."""
POSTGRESQL_THREADS = 4
SQLITE_READERS = 2
TOGETHER = 16  # writes in one commit on SQLite: each waits for the others, some 15 ms at most
# PostgreSQL: serialization failure, deadlock, and a row that somebody else added after we looked for it. They mean: the
# same function, run again, sees what happened meanwhile.
CONFLICTS = {"40001", "40P01", "23505"}


# A server that is lost without a word, with its machine or its network, is noticed within seconds; the system's own
# limits are a quarter of an hour for what was sent, and two hours for who only listens. Seconds, but the last.
NOTICES = {
    "connect_timeout": "10",
    "keepalives_idle": "5",
    "keepalives_interval": "5",
    "keepalives_count": "2",
    "tcp_user_timeout": "15000",
}


class DatabaseError(Exception):
    """The database can't be used; the text says why and what to do, for the operator."""


class UnsureError(Exception):
    """The connection broke during a commit: it may have happened, or not."""


def is_away(error: BaseException) -> bool:
    """Whether the database could not do it, now: what is tried again may go well, and nothing is done twice by it."""
    return isinstance(error, DBAPIError | PoolTimeoutError | UnsureError)


@dataclass(frozen=True, slots=True)
class Call(Generic[R]):
    """What is to be done in a workspace, in one transaction."""

    workspace: str
    work: Callable[[Tx], R]


@dataclass(frozen=True, slots=True)
class After:
    """What follows a commit: whom to say something to, and of which teams something changed that people look at."""

    said_to: set[str]
    touched: set[int]


Ended = tuple[R, After] | Exception


@dataclass(frozen=True, slots=True)
class Waiting(Generic[R]):
    """A call that waits for its turn, and where its end is waited for."""

    call: Call[R]
    writes: bool
    done: asyncio.Future[tuple[R, After]]


def _tell(waiting: Sequence[Waiting[Any]], ended: Sequence[Ended[Any]]) -> None:
    for one, end in zip(waiting, ended, strict=True):
        if one.done.cancelled():
            continue
        if isinstance(end, Exception):
            one.done.set_exception(end)
        else:
            one.done.set_result(end)


class Database:
    """SQLite (one writer thread, a few readers) or PostgreSQL (a small pool), by URL.

    The text of a database error hides its parameters: they are people's private words, and errors are logged.
    """

    def __init__(self, url: str, vault: Vault) -> None:
        self.url = address_of(url)
        self.vault = vault
        self.said: Callable[[str, Collection[str]], None] = _nobody_listens
        """Called on the event loop after a commit that put something into the outbox: for these conversations."""
        self.touched: Callable[[str, Collection[int]], None] = _nobody_looks
        """Called on the event loop after a commit that changed what people look at: something of these teams."""
        self.committed: Callable[[float], None] = _nobody_counts
        """Called on the event loop after each commit: the seconds that it took, with the wait for its turn."""
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._to_write: Lines[Waiting[Any]] = Lines()
        self._to_read = self._to_write if not self.is_sqlite else Lines[Waiting[Any]]()
        self._lock: int | None = None
        self._locks: Locks | None = None
        if self.is_sqlite:
            self._writer = _sqlite(self.url, begin="BEGIN IMMEDIATE")
            self._reader = _sqlite(self.url, begin="BEGIN")
            self._writing = ThreadPoolExecutor(1, "sqlite-writer")
            self._reading = ThreadPoolExecutor(SQLITE_READERS, "sqlite-reader")
        else:
            self._writer = create_engine(self.url, pool_size=POSTGRESQL_THREADS, max_overflow=0, hide_parameters=True)
            # The same connections; a read needs neither BEGIN nor ROLLBACK, each of them a trip to the server.
            self._reader = self._writer.execution_options(isolation_level="AUTOCOMMIT")
            self._writing = self._reading = ThreadPoolExecutor(POSTGRESQL_THREADS, "postgresql")
            self._locks = Locks(self.url)
        self._precedence = Precedence(2 * TOGETHER if self.is_sqlite else POSTGRESQL_THREADS)

    def attended(self) -> AbstractContextManager[None]:
        """Somebody is being answered inside the block, so what nobody waits for gives way."""
        return self._precedence.attended()

    @property
    def engine(self) -> Engine:
        """For migrations, which are the one other thing that needs a connection."""
        return self._writer

    @property
    def file(self) -> Path | None:
        """The file of a SQLite database."""
        return file_of(self.url)

    @property
    def address(self) -> str:
        """The whole address with its password, for what keeps connections of its own."""
        return self.url.set(drivername=self.url.get_backend_name()).render_as_string(hide_password=False)

    async def run(self, workspace: str, work: Callable[Concatenate[Tx, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run `work` in one transaction that may write. An exception rolls everything back and comes out here.

        Raises UnsureError where nobody can tell whether it was committed.
        """
        call = Call(workspace, _in_context(lambda tx: work(tx, *args, **kw)))
        began = perf_counter()
        result, after = await self._in_line(call, writes=True)
        self.committed(perf_counter() - began)
        if after.said_to:
            self.said(workspace, after.said_to)
        if after.touched:
            self.touched(workspace, after.touched)
        return result

    async def read(self, workspace: str, work: Callable[Concatenate[Tx, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run `work` in one transaction that only reads; on SQLite it does not wait for the writer."""
        call = Call(workspace, _in_context(lambda tx: work(tx, *args, **kw)))
        result, _ = await self._in_line(call, writes=False)
        return result

    async def read_at_once(
        self, workspace: str, work: Callable[Concatenate[Tx, P], R], *args: P.args, **kw: P.kwargs
    ) -> R:
        """As `read`, where all statements see the database as it was at the first: for what takes long and must fit.

        It is given the thread of a reader for as long as it takes.
        """
        call = Call(workspace, _in_context(lambda tx: work(tx, *args, **kw)))
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reading, self._look_at_once, call)

    def _look_at_once(self, call: "Call[R]") -> R:
        at_once = self._reader if self.is_sqlite else self._writer.execution_options(isolation_level="REPEATABLE READ")
        with at_once.connect() as connection:
            result, _ = self._work(Tx(connection, call.workspace, self.vault, writes=False), call)
        return result

    async def _in_line(self, call: "Call[R]", *, writes: bool) -> tuple[R, After]:
        if not is_patient():
            self._precedence.took_a_turn()
            return await self._served(call, writes=writes)
        turn = self._precedence.enter()
        try:
            await turn
            return await self._served(call, writes=writes)
        finally:
            self._precedence.leave(turn)

    async def _served(self, call: "Call[R]", *, writes: bool) -> tuple[R, After]:
        waiting = Waiting(call, writes, asyncio.get_running_loop().create_future())
        lines, pool = (self._to_write, self._writing) if writes else (self._to_read, self._reading)
        lines.put(waiting)
        pool.submit(self._serve, lines, TOGETHER if writes and self.is_sqlite else 1)
        return await waiting.done

    def _serve(self, lines: Lines[Waiting[Any]], most: int) -> None:
        """In a thread. SQLite has one writer: what came to wait for it meanwhile goes into one commit.

        An earlier round may have left nothing to this one.
        """
        together = lines.take(most)
        if not together:
            return
        ended: list[Ended[Any]] = []
        try:
            if len(together) == 1:
                ended = [self._transact(together[0].writes, together[0].call)]
            else:
                ended = self._transact_together([one.call for one in together])
        except Exception as error:  # noqa: BLE001 - it comes out where it is waited for
            ended = [error for _ in together]
        together[0].done.get_loop().call_soon_threadsafe(_tell, together, ended)

    def _transact_together(self, calls: "Sequence[Call[Any]]") -> "list[Ended[Any]]":
        """One commit for all. Where one of them raises, nothing was done, and they are run again side by side."""
        try:
            with self._writer.connect() as connection:
                ended = [self._work(Tx(connection, one.workspace, self.vault, writes=True), one) for one in calls]
                connection.commit()
        except Exception:  # noqa: BLE001 - it is raised again, and comes out where it is waited for
            return self._transact_side_by_side(calls)
        return [*ended]

    def _transact_side_by_side(self, calls: "Sequence[Call[Any]]") -> "list[Ended[Any]]":
        """Each in a savepoint of its own, so that one that raises leaves the others alone; one commit for all.

        A savepoint costs as much as several statements, so it is not taken before it is known that one is needed.
        Where SQLite took back all of it by itself, as it does when it finds no room, each is run alone.
        """
        ended: list[Ended[Any]] = []
        with self._writer.connect() as connection:
            for call in calls:
                try:
                    with connection.begin_nested():
                        ended.append(self._work(Tx(connection, call.workspace, self.vault, writes=True), call))
                except Exception as error:  # noqa: BLE001 - it comes out where it is waited for
                    if not connection.connection.driver_connection.in_transaction:  # type: ignore[union-attr]
                        break
                    ended.append(error)
            else:
                connection.commit()
                return ended
        return [self._ended(call) for call in calls]

    def _ended(self, call: "Call[R]") -> "Ended[R]":
        try:
            return self._transact(True, call)
        except Exception as error:  # noqa: BLE001 - it comes out where it is waited for
            return error

    def _transact(self, writes: bool, call: "Call[R]") -> tuple[R, After]:
        for attempt in range(1, TRIES + 1):
            with (self._writer if writes else self._reader).connect() as connection:
                tx = Tx(connection, call.workspace, self.vault, writes=writes)
                try:
                    ended = self._work(tx, call)
                    if writes:
                        connection.commit()
                except DBAPIError as error:
                    broke = error.connection_invalidated
                    if broke and tx.finishing:
                        raise UnsureError("the database went away during a commit") from error
                    # Before that, nothing happened.
                    if attempt == TRIES or not (broke or _is_conflict(error)):
                        raise
                    if not broke:
                        time.sleep(YIELDS_SECONDS)
                else:
                    return ended
        raise AssertionError("the loop returns or raises")

    def _work(self, tx: Tx, call: "Call[R]") -> tuple[R, After]:
        try:
            result = call.work(tx)
            tx.finish()
        finally:
            tx.close()
        return result, After(tx.said_to, tx.touched)

    @contextlib.asynccontextmanager
    async def alone(self, what: str) -> AsyncIterator[bool]:
        """Whether this process has `what` to itself inside the block; the others get False, and do not wait.

        Of two callers in one process both get True. SQLite has one process. The lock goes with its connection, so a
        killed process leaves nothing to clean up, and one that only stands still keeps it.
        """
        if self._locks is None:
            yield True
            return
        loop = asyncio.get_running_loop()
        got = await loop.run_in_executor(self._locks.thread, self._locks.take, what)
        try:
            yield got
        finally:
            if got:
                await loop.run_in_executor(self._locks.thread, self._locks.give_back, what)

    async def held(self, names: Collection[str]) -> set[str]:
        """Which of these some process has to itself, in one question; on SQLite nobody asks."""
        if self._locks is None or not names:
            return set()
        return await asyncio.get_running_loop().run_in_executor(self._locks.thread, self._locks.held, names)

    def hold_alone(self) -> None:
        """Make sure that no other process uses this SQLite file; PostgreSQL is shared by design.

        Raises DatabaseError. The lock goes with the process, so a killed one leaves nothing to clean up.
        """
        if self.file is None:
            return
        path = Path(f"{self.file}.lock")
        try:
            self._lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise DatabaseError(
                f"DATABASE_URL: {self.url.database} can't be written ({error.strerror}): name a file in a folder that "
                "is there and that Drumbeat may write to."
            ) from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._lock)
            self._lock = None
            raise DatabaseError(
                f"DATABASE_URL: another Drumbeat process is using {self.url.database}. A SQLite file serves one "
                "process: stop the other one, or set DATABASE_URL to a PostgreSQL database to run several."
            ) from error

    def check_reachable(self) -> None:
        """Raise DatabaseError when no connection can be made."""
        try:
            self._writer.connect().close()
        except DBAPIError as error:
            raise DatabaseError(
                f"DATABASE_URL: the database can't be reached ({reason(error)}): see that it runs and that its address "
                "is right."
            ) from error

    def close(self) -> None:
        for pool in {self._writing, self._reading}:
            pool.shutdown(wait=True)
        if self._locks is not None:
            self._locks.close()
        for engine in {self._writer, self._reader}:
            engine.dispose()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _in_context(work: Callable[[Tx], R]) -> Callable[[Tx], R]:
    """The same work in a thread, where what is known of its caller is still known."""
    context = copy_context()
    return lambda tx: context.run(work, tx)


def file_of(address: str | URL) -> Path | None:
    """The file of a SQLite database; None for one in memory, and for PostgreSQL. Raises DatabaseError.

    Where it is a link, what it leads to: there SQLite keeps its log, and there it has to be locked and replaced.
    """
    url = address_of(address) if isinstance(address, str) else address
    if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        return None
    path = Path(str(url.database))
    try:
        return path.resolve() if path.is_symlink() else path
    except OSError:  # whoever uses it learns why, and says it
        return path


def _nobody_listens(workspace: str, conversations: Collection[str]) -> None:
    """Before delivery starts; what was said waits in the outbox."""


def _nobody_looks(workspace: str, teams: Collection[int]) -> None:
    """Where nobody is shown anything that has to follow."""


def _nobody_counts(seconds: float) -> None:
    """Where nobody watches."""


def address_of(url: str) -> URL:
    """The URL with the one driver per database that Drumbeat uses. Raises DatabaseError."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseError("DATABASE_URL is not a database address. Try sqlite:///drumbeat.db") from error
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return parsed.set(drivername="sqlite")
    if backend in {"postgresql", "postgres"}:
        unset = {name: value for name, value in NOTICES.items() if name not in parsed.query}
        return parsed.set(drivername="postgresql+psycopg").update_query_dict(unset)
    raise DatabaseError(f"DATABASE_URL names {backend!r}. Use sqlite:///path or postgresql://user@host/name.")


def _sqlite(url: URL, *, begin: str) -> Engine:
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": 30}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, so that a writer takes its lock at once
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")  # what was acknowledged survives a power cut
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.connection.cursor().execute(begin)  # SQLAlchemy's own way takes longer than SQLite itself

    return engine


def reason(error: DBAPIError) -> str:
    """The database's own words, in one line."""
    return next(iter(str(error.orig).strip().splitlines()), type(error.orig).__name__)


def _is_conflict(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in CONFLICTS
