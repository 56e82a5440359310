"""The alarm: once a minute it asks what fell due, a post or a record, and each is dealt with once, in one commit.

It is never a source of truth: what was posted stands in the slots, and what was said about a record at the record, so
any number of clocks may tick.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from time import monotonic

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.messages import teams as messages
from bot.rules import calendar
from bot.rules.calendar import Slot, Verdict
from bot.rules.teams import Team
from handlers.delivery.engine import Engine
from handlers.delivery.slack import real_now
from handlers.registry import Post, Ring
from handlers.tasks import Tasks
from handlers.watching.measures import Measures
from handlers.watching.trail import Doing
from storage import alarms, outbox, receipts, slots, teams
from storage.alarms import Alarm
from storage.engine import EVERYWHERE, Database, Tx
from storage.slots import Claimed

log = logging.getLogger(__name__)

REPEATS_END = timedelta(days=2)
BATCH = 200
PUT_OFF = timedelta(minutes=5)
SKIPPED = {Verdict.PAUSED: "skipped: paused", Verdict.TOO_LATE: "skipped: too late"}


def _nobody_waits() -> None:
    """Before anything is built that does."""


class Clock:
    """Ticks for all teams of all workspaces, one transaction after the other.

    They are not gathered: SQLite's single writer is first come, first served, and a click must not wait behind them.
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
        self._behind: dict[tuple[str, int], datetime] = {}
        self._failing: set[tuple[str, str]] = set()
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._ticking = False

    def start(self) -> None:
        self._last = monotonic()
        # The job only starts a tracked task: APScheduler cancels a running job when it is shut down.
        self._scheduler.add_job(self._ring, IntervalTrigger(minutes=1), misfire_grace_time=None, coalesce=True)
        self._scheduler.start()
        self._tasks.start(self._ring(), "first tick")

    def stop(self) -> None:
        """Ring no more; harmless where it was never started."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def _ring(self) -> None:
        if not self._ticking:
            self._tasks.start(self.tick(), "tick")

    async def tick(self) -> None:
        """Look after every team and every alarm up to now. What fails is looked after again; others go on."""
        began = monotonic()
        with Doing("tick"):
            await self._tick()
        self._measures.ticked(monotonic() - began, failing=len(self._behind) + len(self._failing))
        self._gets_on()

    @property
    def stands_still_for(self) -> float:
        """Seconds since a tick was finished, or a team or a record looked after: a tick may take long."""
        return monotonic() - self._last

    def _gets_on(self) -> None:
        self._last = monotonic()
        self._measures.clock_got_on()

    async def _tick(self) -> None:
        self._ticking = True
        try:
            now = self._now()
            last = await self._db.read(EVERYWHERE, slots.last_tick_everywhere) or now
            for workspace, team in await self._db.read(EVERYWHERE, teams.find_all_everywhere):
                await self._look_after(workspace, team, last, now)
            await self._db.run(EVERYWHERE, finish_tick, min([now, *self._behind.values()]))
            await self._ring_alarms(now)
            await self._delivery.wake_due()
            self._ticked()
        finally:
            self._ticking = False

    async def _look_after(self, workspace: str, team: Team, last: datetime, now: datetime) -> None:
        since = self._behind.get((workspace, team.id), last)
        try:
            for name, post in self._posts.items():
                for slot in calendar.slots(post.rhythm(team), team.calendar, max(since, team.set_up_at), now):
                    judged = await self._db.run(workspace, take_slot, team.id, name, post, slot, now)
                    if judged is not None:
                        self._measures.claimed(name, judged)
        except Exception:
            log.exception("team %s of %s could not be looked after; it is tried again", team.id, workspace)
            self._behind[workspace, team.id] = since
        else:
            self._behind.pop((workspace, team.id), None)
            self._gets_on()

    async def _ring_alarms(self, now: datetime) -> None:
        """Each alarm that is due, once; in batches, for there may be many after a long sleep."""
        last: Alarm | None = None
        while due := await self._db.read(EVERYWHERE, alarms.find_due_everywhere, now, BATCH, last):
            for alarm in due:
                await self._ring_alarm(alarm, now)
            last = due[-1]

    async def _ring_alarm(self, alarm: Alarm, now: datetime) -> None:
        key = (alarm.workspace, alarm.record)
        kind, _, which = alarm.record.rpartition("-")
        try:
            await self._db.run(alarm.workspace, self._rings[kind], which, now)
        except Exception:
            if key not in self._failing:  # one trace, however often it is tried
                log.exception("%s of %s could not be looked at; it is tried again", alarm.record, alarm.workspace)
            self._failing.add(key)
            await self._db.run(alarm.workspace, alarms.put_off, alarm.record, now + PUT_OFF)
        else:
            self._failing.discard(key)
            self._gets_on()

    async def next_due(self, after: datetime) -> datetime | None:
        """When the next slot of any team or the next alarm falls due, for whoever turns the clock."""
        alarm = await self._db.read(EVERYWHERE, alarms.next_everywhere, after)
        moments = [
            slot.at
            for _, team in await self._db.read(EVERYWHERE, teams.find_all_everywhere)
            for post in self._posts.values()
            if (slot := calendar.next_slot(post.rhythm(team), team.calendar, after)) is not None
        ]
        return min([*moments, *([alarm] if alarm is not None else [])], default=None)


def finish_tick(tx: Tx, finished: datetime) -> None:
    """Remember up to when all is looked after, and drop what no repeat can ask for any more."""
    slots.mark_tick_everywhere(tx, finished)
    receipts.forget_everywhere(tx, real_now() - REPEATS_END)


def take_slot(tx: Tx, team_id: int, name: str, post: Post, slot: Slot, now: datetime) -> Verdict | None:
    """Claim a slot and put its post into the outbox, in one commit. None when another process was first.

    The team is read again here, because its settings and pauses may have changed since the tick began. It is not held:
    a post may hold its records, and whoever changes one of those holds it before the team.
    """
    team = teams.find(tx, [team_id]).get(team_id)
    if team is None:
        return None
    claimed = Claimed(team=team.id, post=name, slot=slot.key, due_at=slot.at, claimed_at=now, outcome="claimed")
    if not slots.claim(tx, claimed):
        return None
    judged = calendar.verdict(slot, now=now, lateness=post.lateness, paused=team.pause_spans)
    if judged in SKIPPED:
        outcome = SKIPPED[judged]
        if post.missed is not None:
            outcome = post.missed(tx, team, slot, now, judged) or outcome
        elif judged is Verdict.TOO_LATE and post.owner is not None:
            _tell_skipped(tx, team, name, post.title, post.owner(team), slot, now)
    else:
        outcome = post.queue(tx, team, slot, now, judged is Verdict.LATE)
    slots.mark(tx, team=team.id, post=name, slot=slot.key, outcome=outcome)
    return judged


def _tell_skipped(tx: Tx, team: Team, name: str, title: str, owner: str, slot: Slot, now: datetime) -> None:
    outbox.put(
        tx,
        key=f"team {team.id} {name} {slot.key} skipped",
        to=owner,
        message=messages.skipped(title, slot.at, team),
        about=f"word that a post of {team.name} was too late",
        at=now,
        team=team.id,
    )
