"""Work that goes on after an answer was given, kept track of, so that none is lost when the process stops."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

log = logging.getLogger(__name__)


class Tasks:
    """Background tasks of this process. asyncio itself keeps only weak references to them."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("background work %s failed", task.get_name(), exc_info=error)

    async def drain(self, seconds: float | None = None) -> None:
        """Wait until all tasks, and those that they start, are done; cancel what is left after `seconds`."""
        loop = asyncio.get_running_loop()
        ends = None if seconds is None else loop.time() + seconds
        while running := [task for task in self._running if task is not asyncio.current_task()]:
            left = None if ends is None else ends - loop.time()
            if left is not None and left <= 0:
                for task in running:
                    task.cancel()
                await asyncio.gather(*running, return_exceptions=True)
                return
            await asyncio.wait(running, timeout=left)
