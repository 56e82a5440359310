"""Who has what to itself among the processes that share a PostgreSQL: advisory locks."""

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sqlalchemy import Executable, ScalarResult, create_engine, text
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlmodel import func, select

# PostgreSQL shows the two halves of a lock's number.
HELD = text(
    "SELECT name FROM unnest(CAST(:names AS text[])) AS name WHERE EXISTS (SELECT 1 FROM pg_locks "
    "WHERE locktype = 'advisory' AND objsubid = 1 AND granted "
    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
    "AND (classid::bigint << 32) | objid::bigint = hashtextextended(name, 0))"
)


class Locks:
    """PostgreSQL's advisory locks of this process, all on one connection that lives as long as the process."""

    def __init__(self, url: URL) -> None:
        self.thread = ThreadPoolExecutor(1, "postgresql-locks")
        # A machine that lost its power sends no goodbye: the server must notice within seconds, not within two hours.
        noticed = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2"
        self._engine = create_engine(
            url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
            connect_args={"options": f"{url.query.get('options', '')} {noticed}".strip()},
        )
        self._connection: Connection | None = None

    def take(self, what: str) -> bool:
        """Whether nobody else has it. What was held on a connection that broke is not held any more."""
        return bool(self._ask(select(func.pg_try_advisory_lock(func.hashtextextended(what, 0)))).one())

    def held(self, names: Collection[str]) -> set[str]:
        """Which of these somebody has, this process or another one."""
        return set(self._ask(HELD.bindparams(names=list(names))))

    def _ask(self, what: Executable) -> "ScalarResult[Any]":
        """On the connection that there is, or on another one where it broke."""
        if self._connection is not None:
            try:
                return self._connection.scalars(what)
            except DBAPIError:
                self._drop()
        self._connection = self._engine.connect()
        return self._connection.scalars(what)

    def give_back(self, what: str) -> None:
        if self._connection is None:
            return
        try:
            self._connection.scalar(select(func.pg_advisory_unlock(func.hashtextextended(what, 0))))
        except DBAPIError:
            self._drop()

    def close(self) -> None:
        self.thread.shutdown(wait=True)
        self._drop()
        self._engine.dispose()

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None
