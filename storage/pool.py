"""Connections to PostgreSQL for the queue, which keeps its own tables and asks by itself."""

from collections.abc import Awaitable
from typing import Any

from psycopg import AsyncConnection, OperationalError
from psycopg_pool import AsyncConnectionPool

MOST = 4
BROKEN = OperationalError
"""What a call on a connection raises that broke while it lay in the pool."""
NUDGE = 'SELECT pg_notify(\'procrastinate_queue_v1#\' || %(queue)s, \'{"type": "job_inserted", "job_id": 0}\')'
"""What tells the workers of a queue of a new job, said once more."""


def connections(conninfo: str, **_: object) -> AsyncConnectionPool:
    """Each of the queue's calls is one statement, and needs no trip before it nor after it.

    A connection that broke while it lay here costs one call; whoever calls makes it once more.
    """
    return AsyncConnectionPool(conninfo, min_size=1, max_size=MOST, open=False, configure=_each_by_itself)


def _each_by_itself(connection: AsyncConnection[Any]) -> Awaitable[None]:
    return connection.set_autocommit(True)
