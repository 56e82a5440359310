"""Who calls drain: what the rest of the bot knows of it, whichever engine it is."""

from collections.abc import Collection
from typing import Protocol

from handlers.delivery.drain import Drain
from handlers.delivery.embedded import Embedded
from handlers.tasks import Tasks
from storage.engine import Database


class Engine(Protocol):
    """Sees that each workspace with something to say is drained, by one worker at a time."""

    async def start(self) -> None:
        """Take up what an earlier process left."""

    def wake(self, workspace: str, conversations: Collection[str] = ()) -> None:
        """Something may be said in this workspace now: in these conversations, or in any that can't be named."""

    async def wake_due(self) -> None:
        """Every workspace with something to say now: the minute's tick calls this, so nothing waits for a lost wake."""

    async def idle(self) -> None:
        """Wait until nothing is being said."""

    @property
    def is_running(self) -> bool:
        """Whether what is put into the outbox now will be said."""

    async def stop(self) -> None:
        """Finish what is being sent; the rest waits in the outbox for the next start."""


class Silent:
    """Says nothing: for a clock that only puts into the outbox."""

    async def start(self) -> None: ...

    def wake(self, workspace: str, conversations: Collection[str] = ()) -> None: ...

    async def wake_due(self) -> None: ...

    async def idle(self) -> None: ...

    @property
    def is_running(self) -> bool:
        return True

    async def stop(self) -> None: ...


def engine(db: Database, drain: Drain, tasks: Tasks) -> Engine:
    """The engine that fits the database: SQLite serves one process, PostgreSQL any number of them."""
    if db.is_sqlite:
        return Embedded(db, drain, tasks)
    from handlers.delivery.queued import Queued  # what it needs takes a while to import, and SQLite needs none of it

    return Queued(db, drain, tasks)
