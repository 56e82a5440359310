"""The alarm: once a minute it asks what fell due, a post or a record, and each is dealt with once, in one commit.

It is never a source of truth: what was posted stands in the slots, and what was said about a record at the record, so
any number of clocks may tick. What a quiet tick costs does not grow with the teams: each has its next moment.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from time import monotonic

from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from handlers.appointments import (
    Look,
    find_earlier,
    find_looks,
    finish_tick,
    look_at,
    next_moment,
    next_slot_everywhere,
    take_slot,
)
from handlers.delivery.engine import Engine
from handlers.delivery.slack import real_now
from handlers.registry import Post, Ring
from handlers.tasks import Tasks
from handlers.watching.measures import Measures
from handlers.watching.trail import Doing
from storage import agenda, alarms
from storage.alarms import Alarm
from storage.engine import EVERYWHERE, Database, Tx
from storage.lines import patiently

log = logging.getLogger(__name__)

BATCH = 200
LANES = 2
PUT_OFF = timedelta(minutes=5)
MINUTE = timedelta(minutes=1)
Key = tuple[str, str]


def _nobody_waits() -> None:
    """Before anything is built that does."""


class Clock:
    """Ticks for all teams of all workspaces, one transaction after the other, each workspace in its turn.

    They are not gathered: SQLite's single writer is first come, first served, and a click must not wait behind them. On
    PostgreSQL two go on at a time, for one composes while the other waits for the server; the other threads are left to
    those who wait.
    """

    def __init__(
        self,
        db: Database,
        posts: Mapping[str, Post],
        rings: Mapping[str, Ring],
        delivery: Engine,
        tasks: Tasks,
        now: Callable[[], datetime],
        *,
        ticked: Callable[[], None] = _nobody_waits,
        measures: Measures | None = None,
    ) -> None:
        """`ticked` is called after each tick: what fell due may want something."""
        self._db = db
        self._posts = posts
        self._rings = rings
        self._delivery = delivery
        self._tasks = tasks
        self._now = now
        self._ticked = ticked
        self._measures = measures or Measures()
        self._measures.expect(posts)
        self._last = monotonic()
        self._failing: dict[tuple[str, int] | Key, float] = {}
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._checking: asyncio.TimerHandle | None = None
        self._is_reckoned = False
        self._ticking = self._ringing = self._stopped = False

    def start(self) -> None:
        self._last = monotonic()
        # The job only starts a tracked task: APScheduler cancels a running job when it is shut down.
        minutes = IntervalTrigger(seconds=int(MINUTE.total_seconds()))
        job = self._scheduler.add_job(self._minute, minutes, misfire_grace_time=None, coalesce=True)
        self._scheduler.start()
        self._check_time(job)
        self._tasks.start(self._minute(), "first tick")

    def stop(self) -> None:
        """Ring no more, and let what is left of a rush to the next start; harmless where it was never started."""
        self._stopped = True
        if self._checking is not None:
            self._checking.cancel()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def _check_time(self, job: Job) -> None:
        """Where this machine's clock went back, APScheduler would wait until it is as late again."""
        now = real_now()
        if job.next_run_time is not None and job.next_run_time - now > 2 * MINUTE:
            log.warning("the machine's clock went back; the next tick is now")
            job.modify(next_run_time=now)
        loop = asyncio.get_running_loop()
        self._checking = loop.call_later(MINUTE.total_seconds(), self._check_time, job)

    async def _minute(self) -> None:
        """In a rush a tick takes minutes: what falls due meanwhile does not wait for its end."""
        if not self._ticking:
            self._tasks.start(self.tick(), "tick")
        elif not self._ringing:
            self._tasks.start(self._ring_patiently(), "alarms beside a tick")

    async def tick(self) -> None:
        """Look after every team and every alarm up to now. What fails is looked after again; others go on."""
        began = monotonic()
        with Doing("tick"), patiently():
            await self._tick()
        self._measures.ticked(monotonic() - began, failing=self.failing)
        self._gets_on()

    @property
    def stands_still_for(self) -> float:
        """Seconds since a tick was finished, or a team or a record looked after: a tick may take long."""
        return monotonic() - self._last

    @property
    def failing(self) -> int:
        """Teams and records that could not be looked after, and wait.

        Each is tried again within PUT_OFF. What this process failed with long ago, another one has looked after, or it
        is gone.
        """
        since = monotonic() - 2 * PUT_OFF.total_seconds()
        self._failing = {key: at for key, at in self._failing.items() if at >= since}
        return len(self._failing)

    def _gets_on(self) -> None:
        self._last = monotonic()
        self._measures.clock_got_on()

    async def _tick(self) -> None:
        self._ticking = True
        try:
            await self._reckon_once()
            beside = self._tasks.start(self._ring_patiently(), "alarms beside a tick")
            await self._look_after_teams()
            # What a post set to be looked at once more has its turn, what did not move has had it.
            seen = {one for one in await beside if one.at != alarms.AT_ONCE}
            await self._ring_alarms(self._now(), seen)
            await self._rest()
        finally:
            self._ticking = False

    async def _rest(self) -> None:
        """What was put into the outbox goes out, and what was wanted is fetched."""
        await self._delivery.wake_due()
        self._ticked()

    async def _reckon_once(self) -> None:
        """At the start every team's moment is looked at: another version may post at other times, or know other days.

        Many at a time, in a thread of the database: the loop is left to those who wait.
        """
        after = 0
        while not self._is_reckoned:
            earlier, last = await self._db.read(EVERYWHERE, find_earlier, self._posts, BATCH, after, self._now())
            for due in earlier:
                await self._db.run(due.workspace, agenda.look_anew, due.team)
            self._is_reckoned, after = last is None, last or 0

    async def _look_after_teams(self) -> None:
        """Every team whose moment has come, also those whose moment comes meanwhile."""
        failed: set[tuple[str, int]] = set()
        looks: list[Look] | None = None
        now = self._now()
        while looks != [] and not self._stopped:
            now = self._now()
            looks = await self._db.read(EVERYWHERE, find_looks, now, BATCH, failed)
            each = iter(looks)
            lanes = 1 if self._db.is_sqlite else LANES
            await asyncio.gather(*(self._look_after_each(each, now, failed) for _ in range(lanes)))
        await self._db.run(EVERYWHERE, finish_tick, now)

    async def _look_after_each(self, looks: Iterator[Look], now: datetime, failed: set[tuple[str, int]]) -> None:
        """One after the other; several may take from the same."""
        for look in looks:
            if self._stopped:
                return
            await self._look_after(look, now, failed)

    async def _look_after(self, look: Look, now: datetime, failed: set[tuple[str, int]]) -> None:
        workspace, team = key = look.due.workspace, look.due.team
        try:
            waiting = list(look_at(look, self._posts, now))
            then = next_moment(look.team, self._posts, now)
            for number, (name, slot) in enumerate(waiting, start=1):
                moves = then if number == len(waiting) else None
                post = self._posts[name]
                judged = await self._db.run(workspace, take_slot, look.due, name, post, slot, now, then=moves)
                if judged is not None:
                    self._measures.claimed(name, judged)
            if not waiting:
                await self._db.run(workspace, agenda.move, look.due, then)
        except Exception:
            if key not in self._failing:  # one trace, however often it is tried
                log.exception("team %s of %s could not be looked after; it is tried again", team, workspace)
            self._failing[key] = monotonic()
            failed.add(key)
        else:
            self._failing.pop(key, None)
            self._gets_on()

    async def _ring_patiently(self) -> set[Alarm]:
        """Alarms beside the posts that are due, each after those of its team."""
        self._ringing = True
        try:
            with patiently():
                return await self._ring_alarms(self._now(), set(), patient=True)
        finally:
            self._ringing = False

    async def _ring_alarms(self, now: datetime, seen: set[Alarm], *, patient: bool = False) -> set[Alarm]:
        """Each alarm that is due, once; in batches, for there may be many after a long sleep or a rush of posts.

        `seen` are those that were rung; some may stay due all the same. Posts that fall due meanwhile come first: the
        `patient` ring beside them, anybody else looks after them between two batches.
        """
        most, is_left = BATCH + len(seen), True
        while is_left and not self._stopped:
            due = await self._db.read(EVERYWHERE, alarms.find_due_everywhere, now, most, patient=patient)
            fresh = [one for one in due if one not in seen]
            is_left, most = bool(fresh) or len(due) == most, BATCH + len(due) - len(fresh)
            for alarm in _elsewhere(fresh):
                if not self._stopped:
                    await self._ring_alarm(alarm, now)
            seen |= set(fresh)
            if len(fresh) >= BATCH and not patient:
                await self._look_after_teams()
        return seen

    async def _ring_alarm(self, alarm: Alarm, now: datetime) -> None:
        key = (alarm.workspace, alarm.record)
        kind, _, which = alarm.record.rpartition("-")
        try:
            await self._db.run(alarm.workspace, ring_once, alarm.record, self._rings[kind], which, now)
        except Exception:
            if key not in self._failing:
                log.exception("%s of %s could not be looked at; it is tried again", alarm.record, alarm.workspace)
            self._failing[key] = monotonic()
            await self._db.run(alarm.workspace, alarms.put_off, alarm.record, now + PUT_OFF)
        else:
            self._failing.pop(key, None)
            self._gets_on()

    async def next_due(self, after: datetime) -> datetime | None:
        """When the next slot of any team or the next alarm falls due, for whoever turns the clock."""
        alarm = await self._db.read(EVERYWHERE, alarms.next_everywhere, after)
        slot = await self._db.read(EVERYWHERE, next_slot_everywhere, self._posts, after)
        return min((one for one in (alarm, slot) if one is not None), default=None)


def _elsewhere(batch: list[Alarm]) -> Iterator[Alarm]:
    """In their order; in a rush, begun somewhere in it, so that several processes share it."""
    begin = random.randrange(BATCH) if len(batch) >= BATCH else 0  # noqa: S311 - no secret
    yield from batch[begin:]
    yield from batch[:begin]


def ring_once(tx: Tx, record: str, ring: Ring, which: str, now: datetime) -> None:
    """Look at this record, unless another process just did."""
    if alarms.is_due(tx, record, now):
        ring(tx, which, now)
