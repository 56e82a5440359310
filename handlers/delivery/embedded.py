"""Who calls drain when there is one process: tasks, woken by the commit, by a timer, or by the minute's tick."""

import asyncio
from collections.abc import Collection

from handlers.delivery.drain import Drain
from handlers.delivery.slack import real_now
from handlers.tasks import Tasks
from storage import outbox
from storage.engine import EVERYWHERE, Database


class Embedded:
    """One drain at a time per workspace."""

    def __init__(self, db: Database, drain: Drain, tasks: Tasks) -> None:
        self._db = db
        self._drain = drain
        self._tasks = tasks
        self._draining: dict[str, asyncio.Task[None]] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._started = False
        self._stopped = False

    async def start(self) -> None:
        """Take up what an earlier process left."""
        self._started = True
        for workspace in await self._db.read(EVERYWHERE, outbox.find_unfinished_workspaces_everywhere):
            self.wake(workspace)

    def wake(self, workspace: str, conversations: Collection[str] = ()) -> None:
        """Something may be said in this workspace now."""
        if self._stopped:
            return
        timer = self._timers.pop(workspace, None)
        if timer is not None:
            timer.cancel()
        self._drain.look_again(workspace, conversations)
        if workspace not in self._draining:
            task = self._tasks.start(self._run(workspace), f"drain {workspace}")
            self._draining[workspace] = task

    async def wake_due(self) -> None:
        """Every workspace with something to say now: the minute's tick calls this, so nothing waits for a lost wake."""
        for workspace in await self._db.read(EVERYWHERE, outbox.find_workspaces_everywhere, real_now()):
            self.wake(workspace)

    async def idle(self) -> None:
        """Wait until nothing is being said."""
        while self._draining:
            await asyncio.wait(list(self._draining.values()))

    @property
    def is_running(self) -> bool:
        return self._started and not self._stopped

    async def stop(self) -> None:
        """Finish what is being sent; the rest waits in the outbox for the next start."""
        self._stopped = True
        for timer in self._timers.values():
            timer.cancel()
        self._drain.stop()
        await self.idle()

    async def _run(self, workspace: str) -> None:
        again = None
        try:
            again = await self._drain.drain_all(workspace)
        finally:
            del self._draining[workspace]
        if again is not None:
            self._timers[workspace] = asyncio.get_running_loop().call_later(again, self.wake, workspace)
