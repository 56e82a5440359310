"""Who calls drain when there are several processes: Procrastinate jobs on PostgreSQL, one per workspace.

The outbox rows are the truth; a job only says that somebody should look. So a job that is lost costs time and no
message: every process sweeps for what is due and has no job, and for jobs whose worker died.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from time import monotonic
from typing import Any, LiteralString, TypeVar

from procrastinate import App, PsycopgConnector
from procrastinate.connector import BaseConnector, Notify
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Job
from procrastinate.jobs import Status as JobStatus

from handlers.delivery.drain import Drain
from handlers.delivery.slack import real_now
from handlers.tasks import Tasks
from storage import outbox, pool
from storage.engine import EVERYWHERE, Database

log = logging.getLogger(__name__)

R = TypeVar("R")

QUEUE = "delivery"
WORKSPACES_AT_ONCE = 200
HEARTBEAT_SECONDS = 4.0
DEAD_AFTER_SECONDS = 14.0
SWEEP_SECONDS = 3.0
UNSWEPT_SECONDS = 30.0
# A worker loses sight of a notification that comes while it is fetching, and is told of no job that waited for another
# of its workspace to end. So whoever put jobs in, or ended one, says it once more, this much later, for all that came
# meanwhile; and nobody need ask often by themselves.
NUDGE_SECONDS = 0.1
POLL_SECONDS = 5.0
LOOKS_SECONDS = 0.02


async def _tell(connector: BaseConnector) -> None:
    """Say to all workers that there may be jobs; where that can't be said, they find them by themselves."""
    with contextlib.suppress(ConnectorException):
        await connector.execute_query_async(pool.NUDGE, queue=QUEUE)


class Connector(PsycopgConnector):
    """Where the queue asks: whoever listens misses nothing, and a connection that broke costs no call."""

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """A worker fetches before it listens, and misses the word of jobs in between: so it is said until it hears."""
        heard = asyncio.Event()

        async def hear(*, channel: str, payload: str) -> None:
            heard.set()
            await on_notification(channel=channel, payload=payload)

        telling = asyncio.create_task(self._tell_until(heard), name="until it listens")
        try:
            await super().listen_notify(hear, channels)
        finally:
            telling.cancel()
            await asyncio.gather(telling, return_exceptions=True)

    async def execute_query_async(self, query: LiteralString, **arguments: Any) -> None:
        await self._twice(super().execute_query_async, query, arguments)

    async def execute_query_one_async(self, query: LiteralString, **arguments: Any) -> dict[str, Any]:
        return await self._twice(super().execute_query_one_async, query, arguments)

    async def execute_query_all_async(self, query: LiteralString, **arguments: Any) -> list[dict[str, Any]]:
        return await self._twice(super().execute_query_all_async, query, arguments)

    async def _twice(self, ask: Callable[..., Awaitable[R]], query: LiteralString, arguments: Mapping[str, Any]) -> R:
        """Once more where the connection had broken while it lay in the pool: else the whole worker falls for it, and
        the next one begins when the last of its jobs has ended.

        A job that was fetched, and whose answer was lost, is buried by the sweep.
        """
        try:
            return await ask(query, **arguments)
        except ConnectorException as error:
            if not isinstance(error.__cause__, pool.BROKEN):
                raise
            await self.pool.check()
            return await ask(query, **arguments)

    async def _tell_until(self, heard: asyncio.Event) -> None:
        while not heard.is_set():
            await _tell(self)
            await asyncio.sleep(NUDGE_SECONDS)


class Queued:
    """The worker of this process, and what puts jobs before it and the workers of others.

    A dead worker's workspaces go on within two sweeps; those of one that only fell silent, DEAD_AFTER_SECONDS later,
    if it let go of them.
    """

    def __init__(self, db: Database, drain: Drain, tasks: Tasks) -> None:
        self._db = db
        self._drain = drain
        self._tasks = tasks
        self._app = App(connector=Connector(pool_factory=pool.connections, conninfo=db.address))
        self._job = self._app.task(name="drain", queue=QUEUE)(self._run)
        self._open = False
        self._stopped = False
        self._draining: set[str] = set()
        self._deferring: dict[str, asyncio.Task[None]] = {}
        self._woken_early: set[str] = set()
        self._once_more: set[str] = set()
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._suspected: set[int | None] = set()
        self._nudging: asyncio.Task[None] | None = None
        self._working: list[asyncio.Task[None]] = []
        self._swept = 0.0

    async def start(self) -> None:
        await self._app.open_async()
        self._open = True
        self._swept = monotonic()
        self._working = [
            asyncio.create_task(self._keep_working(), name="delivery worker"),
            asyncio.create_task(self._keep_sweeping(), name="delivery sweep"),
        ]
        left = await self._db.read(EVERYWHERE, outbox.find_unfinished_workspaces_everywhere)
        for workspace in {*self._woken_early, *left}:
            self.wake(workspace)

    def wake(self, workspace: str, conversations: Collection[str] = ()) -> None:
        if self._stopped:
            return
        timer = self._timers.pop(workspace, None)
        if timer is not None:
            timer.cancel()
        if workspace in self._draining:
            self._drain.look_again(workspace, conversations)
        elif not self._open:
            self._woken_early.add(workspace)
        elif workspace in self._deferring:
            self._once_more.add(workspace)
        else:
            self._deferring[workspace] = self._tasks.start(self._defer(workspace), f"put in {workspace}")

    async def wake_due(self) -> None:
        """Put in a job for every workspace that has something to say and no job."""
        due = await self._db.read(EVERYWHERE, outbox.find_workspaces_everywhere, real_now())
        if due:
            has_job = {job.lock for job in await self._jobs()}
            for workspace in due:
                if workspace not in has_job:
                    self.wake(workspace)

    async def idle(self) -> None:
        while self._draining or self._deferring or (self._open and await self._jobs()):  # noqa: ASYNC110 - of others too
            await asyncio.sleep(LOOKS_SECONDS)

    @property
    def is_running(self) -> bool:
        """Its worker and its sweep go on, and the sweep reached the database lately."""
        fine = self._open and not self._stopped and not any(task.done() for task in self._working)
        return fine and monotonic() - self._swept < UNSWEPT_SECONDS

    async def stop(self) -> None:
        self._stopped = True
        for timer in self._timers.values():
            timer.cancel()
        self._drain.stop()
        for task in self._working:
            task.cancel()
        if self._working:
            await asyncio.wait(self._working)  # a worker that is stopped waits for its jobs
        if self._deferring:
            await asyncio.wait(self._deferring.values())
        if self._open:
            self._open = False
            await self._app.close_async()

    async def _run(self, workspace: str) -> None:
        """One job: say what waits there."""
        if workspace in self._draining:  # its first job was taken for dead while the database was away
            self._drain.look_again(workspace)
            return
        self._draining.add(workspace)
        again = None
        try:
            again = await self._drain.drain_all(workspace)
        finally:
            self._draining.discard(workspace)
            self._nudge_soon()
        if again is not None:
            self._wake_in(workspace, again)

    def _wake_in(self, workspace: str, seconds: float) -> None:
        # A timer and no scheduled job: a job for later would stand in the way of one for now.
        earlier = self._timers.pop(workspace, None)
        if earlier is not None:
            earlier.cancel()
        self._timers[workspace] = asyncio.get_running_loop().call_later(seconds, self.wake, workspace)

    async def _defer(self, workspace: str) -> None:
        try:
            while True:
                self._once_more.discard(workspace)
                with contextlib.suppress(AlreadyEnqueued):  # a job that nobody has begun will see our commit too
                    await self._job.configure(lock=workspace, queueing_lock=workspace).defer_async(workspace=workspace)
                self._nudge_soon()
                if workspace not in self._once_more:
                    return
        except ConnectorException as error:
            log.warning("no job could be put in for %s (%s); the sweep will", workspace, type(error).__name__)
        finally:
            del self._deferring[workspace]

    def _nudge_soon(self) -> None:
        if self._nudging is None and not self._stopped:
            self._nudging = self._tasks.start(self._nudge(), "nudge")

    async def _nudge(self) -> None:
        """Tell the workers once more that there are jobs."""
        await asyncio.sleep(NUDGE_SECONDS)
        self._nudging = None
        if self._open:
            await _tell(self._app.connector)

    async def _keep_working(self) -> None:
        """A worker, and another one when it falls: it stops when the database goes away for a moment."""
        while not self._stopped:
            try:
                await self._app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=WORKSPACES_AT_ONCE,
                    fetch_job_polling_interval=POLL_SECONDS,
                    update_heartbeat_interval=HEARTBEAT_SECONDS,
                    stalled_worker_timeout=DEAD_AFTER_SECONDS,
                    delete_jobs="always",
                    install_signal_handlers=False,
                )
            except Exception:  # also in place of the cancellation by a stop, where the database is away at that moment
                log.exception("the delivery worker fell")
            if not self._stopped:
                log.warning("the delivery worker begins again")
                await asyncio.sleep(1)

    async def _keep_sweeping(self) -> None:
        while not self._stopped:
            try:
                await self._bury()
                await self.wake_due()
                self._swept = monotonic()
            except Exception:
                log.exception("the sweep failed; it is tried again")
            await asyncio.sleep(SWEEP_SECONDS)

    async def _bury(self) -> None:
        """End the jobs of workers that died, so that their workspaces get new ones.

        They are not retried: a job that waits under the same locks would make that fail, and never be fetched.
        """
        manager = self._app.job_manager
        silent = await manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=DEAD_AFTER_SECONDS)
        jobs = list(await manager.list_jobs_async(queue=QUEUE, status=JobStatus.DOING.value))
        dead = {job.id for job in silent} | await self._abandoned(jobs)
        for job in jobs:
            if job.id is None or job.lock is None or job.id not in dead:
                continue
            log.warning("the worker that drained %s died", job.lock)
            await manager.finish_job_by_id_async(job_id=job.id, status=JobStatus.FAILED, delete_job=True)
            self.wake(job.lock)

    async def _abandoned(self, jobs: Iterable[Job]) -> set[int | None]:
        """Jobs that are said to run though nobody holds their workspace, now and at the last sweep.

        A process that is killed lets go of its workspaces at once, long before its silence is noticed.
        """
        others = {job.lock: job.id for job in jobs if job.lock is not None and job.lock not in self._draining}
        drained = await self._drain.drained(others)
        idle = {job for workspace, job in others.items() if workspace not in drained}
        dead, self._suspected = idle & self._suspected, idle
        return dead

    async def _jobs(self) -> list[Job]:
        """Jobs that wait or run, of all processes."""
        found = await self._app.job_manager.list_jobs_async(queue=QUEUE)
        return [job for job in found if job.status in {JobStatus.TODO.value, JobStatus.DOING.value}]
