"""Asks what is wanted, side by side and outside of any transaction, so that no slow source delays anybody else.

What is wanted stands in the database until its value or its failure is kept: a process that ends loses nothing, and of
two that ask the same, one keeps it.
"""

import asyncio
import logging
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from bot.errors import UserError
from bot.rules import teams as rules
from bot.rules.metrics import Source
from handlers.fetching.asking import Fetch
from handlers.tasks import Tasks
from storage import metrics, teams
from storage.engine import EVERYWHERE, Database, Tx
from storage.lines import patiently
from storage.metrics import Wanted

log = logging.getLogger(__name__)

SIDE_BY_SIDE = 32
OF_A_WORKSPACE = 4
Keep = Callable[[Tx, Wanted, Source, Decimal | UserError, datetime], None]
"""Keep what a source answered, and say what is to be said of it."""
Key = tuple[str, int]


class Fetcher:
    """Asks for all workspaces, many at once and few of each; whoever was asked for least comes first."""

    def __init__(self, db: Database, fetch: Fetch, keep: Keep, tasks: Tasks, now: Callable[[], datetime]) -> None:
        self._db = db
        self._fetch = fetch
        self._keep = keep
        self._tasks = tasks
        self._now = now
        self._working: asyncio.Task[None] | None = None
        self._asking: dict[Key, asyncio.Task[None]] = {}
        self._turns: Counter[str] = Counter()
        self._put_off: set[Key] = set()
        self._look = asyncio.Event()
        self._stopped = False

    def wake(self) -> None:
        """Something may be wanted: called after each tick, and by the first one at the start."""
        if self._stopped:
            return
        self._put_off.clear()
        self._look.set()
        if self._working is None:
            self._working = self._tasks.start(self._work(), "fetching")

    async def idle(self) -> None:
        """Wait until nothing is being asked that is wanted by now."""
        while self._working is not None:
            await asyncio.wait([self._working])

    async def next_due(self, after: datetime) -> datetime | None:
        """When something is to be asked next, for whoever turns the clock."""
        return await self._db.read(EVERYWHERE, metrics.next_wanted_everywhere, after)

    async def stop(self) -> None:
        """Ask nothing more; what is being asked stays wanted, and is asked after the next start."""
        self._stopped = True
        for task in self._asking.values():
            task.cancel()
        self._look.set()
        await self.idle()

    async def _work(self) -> None:
        with patiently():
            await self._ask_all()

    async def _ask_all(self) -> None:
        try:
            while not self._stopped:
                self._look.clear()
                await self._begin()
                if not self._asking and not self._look.is_set():
                    break
                await self._look.wait()
            if self._asking:
                await asyncio.wait(list(self._asking.values()))
        finally:
            self._turns.clear()
            self._working = None

    async def _begin(self) -> None:
        """Ask as much as may be asked at once."""
        now = self._now()
        waiting = await self._db.read(EVERYWHERE, metrics.find_workspaces_wanting_everywhere, now)
        for workspace in sorted(waiting, key=lambda one: self._turns[one]):
            ours = sum(1 for key in self._asking if key[0] == workspace)
            free = min(OF_A_WORKSPACE - ours, SIDE_BY_SIDE - len(self._asking))
            if free <= 0:
                continue
            passed_over = sum(1 for key in self._put_off if key[0] == workspace)
            found = await self._db.read(workspace, metrics.find_wanted, now, free + ours + passed_over)
            fresh = [one for one in found if not {(workspace, one.metric)} & (self._asking.keys() | self._put_off)]
            for wanted in fresh[:free]:
                self._start(workspace, wanted)

    def _start(self, workspace: str, wanted: Wanted) -> None:
        key = (workspace, wanted.metric)
        self._turns[workspace] += 1
        self._asking[key] = self._tasks.start(self._ask(workspace, wanted), f"fetching M-{wanted.metric}")
        self._asking[key].add_done_callback(lambda _: self._ended(key))

    def _ended(self, key: Key) -> None:
        del self._asking[key]
        self._look.set()

    async def _ask(self, workspace: str, wanted: Wanted) -> None:
        """Ask one source and keep what it answered. What fails is asked again after the next tick; others go on."""
        try:
            if not await self._db.run(workspace, is_to_be_asked, wanted, self._now()):
                return
            source, outcome = await self._outcome(workspace, wanted)
            await self._db.run(workspace, self._keep, wanted, source, outcome, self._now())
        except Exception:
            log.exception("what the source of M-%s of %s answered could not be kept", wanted.metric, workspace)
            self._put_off.add((workspace, wanted.metric))

    async def _outcome(self, workspace: str, wanted: Wanted) -> tuple[Source, Decimal | UserError]:
        """What the source says; the secret is read right before, and known here alone."""
        asked = await self._db.read(workspace, metrics.get_source, wanted.metric)
        if asked is None:
            raise LookupError(f"M-{wanted.metric} is not there")
        source, secret = asked
        try:
            return source, await self._fetch.number(source, secret)
        except UserError as reason:
            return source, reason
        except Exception as error:  # noqa: BLE001 - a guard: whatever it is, the owner hears of it
            # Without its text, which may repeat what was sent.
            where = "".join(traceback.format_tb(error.__traceback__))
            log.error("M-%s of %s: %s\n%s", wanted.metric, workspace, type(error).__name__, where)  # noqa: TRY400
            return source, UserError("fetch_not_asked")


def is_to_be_asked(tx: Tx, wanted: Wanted, now: datetime) -> bool:
    """Whether it is wanted as it was seen; a team that was paused meanwhile wants nothing any more."""
    if not metrics.is_still_wanted(tx, wanted):
        return False  # answered while what is wanted was being read
    metric = metrics.get(tx, wanted.metric)
    team = teams.get(tx, metric.team) if metric is not None else None
    if team is not None and rules.paused(team, now) is None:
        return True
    metrics.mark_done(tx, wanted)
    return False
