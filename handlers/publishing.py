"""Home tabs: published when somebody opens theirs, and again while they look, when what they see has changed.

What was published last has a digest: what reads the same is not published. Slack's own name of it, its hash, goes along
with the next one, so that of two processes the slower one finds out and looks again. In the background there is one
person of a workspace after the other, at a pace that Slack takes; nobody who waits for an answer or for a message waits
for it.

Who opens theirs is shown it at once, a few at a time where many do. Where Slack wants a pause, they wait for its end
with all others, and come before those who only look on.
"""

import asyncio
import hashlib
import json
import logging
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from typing import Any
from weakref import WeakValueDictionary

from bot.errors import UserError
from bot.rules import retries
from bot.rules.home import NOTHING_SAID, Looking
from bot.rules.people import Person
from bot.rules.retries import RetryAt
from bot.rules.teams import Team
from handlers.delivery.slack import NotInstalledError, Slack, SlackError
from handlers.deps import Scheduled
from handlers.people import People
from handlers.tasks import Tasks
from storage import home as stored
from storage.engine import EVERY_TEAM, EVERYWHERE, Database, Tx
from storage.home import Home
from storage.lines import patiently

log = logging.getLogger(__name__)

OPEN_FOR = timedelta(hours=1)
"""So long after somebody opened it their Home follows what happens."""
LOOK_AGAIN = timedelta(minutes=10)
"""So often it is looked at all the same: the process that had to may have died."""
GATHER_SECONDS = 1.0
"""Commits that follow each other this closely are one look."""
GAP_SECONDS = 0.8
"""Between two that nobody waits for: Slack takes somewhat more than a hundred a minute in a workspace."""
SLOW_AGAIN = timedelta(minutes=1)
TRIES = 3
DUE_AT_ONCE = 500
OPENED_AT_ONCE = 10
"""So many of a workspace are made side by side for people who wait: more would keep its commands waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Who looks at what; `teams` are all that they may see, None where Slack did not say so in time."""

    person: Person
    teams: Sequence[Team] | None
    looking: Looking
    now: datetime
    prefix: str
    scheduled: Sequence[Scheduled]


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A view, and when time alone makes it read otherwise."""

    view: Mapping[str, Any]
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Somebody waits for theirs. `unseen`: Slack's hash of what was published last, where they saw something else."""

    unseen: str | None


Compose = Callable[[Tx, Viewer], Composed]


class Publisher:
    """Every Home tab that somebody looks at. `now` is domain time, which a view tells; `real_now` says who looks."""

    def __init__(
        self,
        db: Database,
        slack: Slack,
        people: People,
        compose: Compose,
        tasks: Tasks,
        *,
        now: Callable[[], datetime],
        real_now: Callable[[], datetime],
        scheduled: Sequence[Scheduled],
        prefix: str,
        pace: float = 1.0,
    ) -> None:
        """`pace` is 1.0 in front of Slack; tests do not wait."""
        self._db = db
        self._slack = slack
        self._people = people
        self._compose = compose
        self._tasks = tasks
        self._now = now
        self._real_now = real_now
        self._scheduled = scheduled
        self._prefix = prefix
        self._pace = pace
        self._touched: dict[str, set[int]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._queues: dict[str, dict[str, Opened | None]] = {}
        self._working: set[str] = set()
        self._held: dict[str, float] = {}
        self._attempts: Counter[tuple[str, str]] = Counter()
        self._locks: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()
        self._doors: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._stopped = False

    # --- somebody waits for it ---------------------------------------------------------------------------------------

    def open(self, workspace: str, person: str, shown: str | None) -> None:
        """Somebody opened theirs; `shown` is Slack's hash of what they saw there, None where nothing was ever shown.

        Where that is not what was published last, it is published anyway.
        """
        self._tasks.start(self._open(workspace, person, shown or ""), "Home that was opened")

    def show(self, workspace: str, person: str) -> None:
        """They did something there: it is looked at anew, and published if it reads otherwise."""
        self._tasks.start(self._open(workspace, person, None), "Home that was pressed")

    async def left(self, workspace: str, person: str, team: int) -> None:
        """They left that team's channel: what Slack still shows them of it goes, however long ago they looked."""
        ends_at = self._real_now() + OPEN_FOR
        now = self._now()
        if await self._db.run(workspace, stored.follow_again, person, team, ends_at=ends_at, due_at=now):
            self._queue(workspace, {person: None})

    async def _open(self, workspace: str, person: str, shown: str | None) -> None:
        at = self._real_now()
        self._attempts.pop((workspace, person), None)
        opened = await self._db.run(workspace, _mark_opened, person, at, shown)
        door = self._doors.setdefault(workspace, asyncio.Semaphore(OPENED_AT_ONCE))
        async with door:
            if self._pause(workspace) <= 0:
                await self._look(workspace, person, opened=opened)
                return
        self._queue(workspace, {person: opened})

    # --- nobody waits for it -----------------------------------------------------------------------------------------

    def touched(self, workspace: str, teams: Collection[int]) -> None:
        """Something was committed that people look at. On the event loop, and at once."""
        self._touched.setdefault(workspace, set()).update(teams)
        if self._timer is None and not self._stopped:
            seconds = GATHER_SECONDS * self._pace
            self._timer = asyncio.get_running_loop().call_later(seconds, self._start_round)

    def tick(self) -> None:
        """The clock ticked: a day may have turned, or something may have fallen due."""
        if not self._stopped:
            self._tasks.start(self._look_at_due(), "Homes that are due")

    async def settle(self) -> None:
        """Look at once at what was touched, for whoever waits until nothing is to be done any more."""
        while self._timer is not None or self._working:
            if self._timer is not None:
                self._start_round()
            await asyncio.sleep(0)
            await self._tasks.drain()

    def stop(self) -> None:
        """What was not shown yet is shown when it is opened again."""
        self._stopped = True
        self._queues.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _start_round(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None
        touched, self._touched = self._touched, {}
        if touched and not self._stopped:
            self._tasks.start(self._find_viewers(touched), "who looks at their Home")

    async def _find_viewers(self, touched: Mapping[str, Collection[int]]) -> None:
        """One question tells for all of these workspaces whether anybody looks."""
        at = self._real_now()
        with patiently():
            watched = await self._db.read(EVERYWHERE, stored.find_watched_everywhere, list(touched), at)
            for workspace in sorted(watched):
                teams, being_made = set(touched[workspace]), self._being_made(workspace)
                viewers = await self._db.read(workspace, stored.find_open, at)
                self._queue(
                    workspace,
                    {
                        one.person: None
                        for one in viewers
                        if EVERY_TEAM in teams or one.teams & teams or not one.teams or one.person in being_made
                    },
                )

    def _being_made(self, workspace: str) -> set[str]:
        """Whose Home may have been read before a change, and will only then be said to be of that team."""
        return {who for (of, who), lock in self._locks.items() if of == workspace and lock.locked()}

    async def _look_at_due(self) -> None:
        """Of several processes one looks."""
        at = self._real_now()
        times = {"at": at, "before": at - LOOK_AGAIN, "most": DUE_AT_ONCE}
        with patiently():
            due = await self._db.read(EVERYWHERE, _find_due, self._now(), times)
            for workspace, home in due:
                # Should this process die now, another one looks in some minutes.
                times_seen = {"seen_at": home.looked_at, "at": at, "due_at": None}
                if await self._db.run(workspace, _claim_look, home.person, times_seen):
                    self._queue(workspace, {home.person: None})

    def _queue(self, workspace: str, people: Mapping[str, Opened | None]) -> None:
        """These come next, each once; who waits for theirs goes on waiting."""
        if not people or self._stopped:
            return
        queue = self._queues.setdefault(workspace, {})
        queue.update({one: opened or queue.get(one) for one, opened in people.items()})
        self._go_on_in_time(workspace)

    def _pause(self, workspace: str) -> float:
        """The seconds for which Slack wants no more of them; none is left at 0, or below it."""
        return self._held.get(workspace, 0.0) - monotonic()

    def _go_on_in_time(self, workspace: str) -> None:
        if (pause := self._pause(workspace)) > 0:
            asyncio.get_running_loop().call_later(pause, self._go_on, workspace)
        else:
            self._go_on(workspace)

    def _go_on(self, workspace: str) -> None:
        if self._queues.get(workspace) and workspace not in self._working and not self._stopped:
            self._working.add(workspace)
            self._tasks.start(self._work(workspace), "Homes that follow")

    async def _work(self, workspace: str) -> None:
        """One after the other, until Slack wants a pause; then those that are left wait for its end."""
        try:
            with patiently():
                while (queue := self._queues.get(workspace)) and self._pause(workspace) <= 0:
                    person = next((one for one, opened in queue.items() if opened is not None), next(iter(queue)))
                    opened = queue.pop(person)
                    look = self._tasks.start(
                        self._look(workspace, person, opened=opened, watched=True), "Home that follows"
                    )
                    await asyncio.wait({look})  # one that fails is logged, and keeps nobody else from theirs
                    if not look.cancelled() and look.exception() is None and look.result():
                        await asyncio.sleep(GAP_SECONDS * self._pace)
        finally:
            self._working.discard(workspace)
        if self._queues.get(workspace):
            self._go_on_in_time(workspace)

    # --- one of them -------------------------------------------------------------------------------------------------

    async def _look(
        self,
        workspace: str,
        person: str,
        *,
        opened: Opened | None = None,
        watched: bool = False,
    ) -> bool:
        """Make it anew, and publish it if it reads otherwise. Whether it was published.

        Also where they saw something else than was published last when they `opened` it, and nothing was since.
        """
        lock = self._locks.setdefault((workspace, person), asyncio.Lock())
        async with lock:
            force = False
            for _ in range(TRIES):
                home = await self._db.read(workspace, stored.get, person)
                if home is None or home.ends_at <= self._real_now():
                    return False
                force = force or (opened is not None and opened.unseen == home.hash)
                made = await self._made(workspace, home, watched=watched)
                if made is None:
                    return False
                digest = _digest(made.view)
                if digest == home.digest and not force:
                    await self._looked(workspace, home, made)
                    return False
                try:
                    hash_ = await self._publish(workspace, home, made, force=force)
                except SlackError as error:
                    if error.error != "hash_conflict":
                        return await self._refused(workspace, person, opened, error)
                    newer = await self._db.read(workspace, stored.get, person)
                    force = newer is not None and newer.hash == home.hash  # then nobody can tell what is shown
                    continue
                except NotInstalledError:
                    return False
                self._attempts.pop((workspace, person), None)
                if await self._db.run(workspace, _mark_published, home, digest, hash_, made, self._real_now()):
                    return True
                force = True
        return False

    async def _made(self, workspace: str, home: Home, *, watched: bool) -> "_Made | None":
        """None for somebody whom Slack does not know any more."""
        teams: Sequence[Team] | None
        try:
            person = await self._people.person(workspace, home.person)
        except UserError as error:
            if error.code == "no_such_person":
                return None
            # Who they are decides what they may see: nothing is made of what nobody knows now.
            person, teams = Person(id=home.person, name=""), None
        else:
            teams = await self._teams_seen(workspace, person, watched=watched)
        viewer = Viewer(
            person=person,
            teams=teams,
            looking=home.looking,
            now=self._now(),
            prefix=self._prefix,
            scheduled=self._scheduled,
        )
        composed = await self._db.read(workspace, self._compose, viewer)
        until = composed.until if teams is not None else min(composed.until, viewer.now + SLOW_AGAIN)
        return _Made(view=composed.view, until=until, teams=frozenset(one.id for one in teams or ()))

    async def _teams_seen(self, workspace: str, person: Person, *, watched: bool) -> Sequence[Team] | None:
        """None where Slack does not say so in time."""
        try:
            return await self._people.teams_seen(workspace, person, watched=watched)
        except UserError:
            return None

    async def _looked(self, workspace: str, home: Home, made: "_Made") -> None:
        """It reads as it did; only when that ends, and of which teams it is, are kept where they are others now."""
        at = self._real_now()
        same = (made.until, made.teams) == (home.due_at, home.teams)
        if not same or at - home.looked_at >= LOOK_AGAIN / 2:
            facts = {"seen_at": home.looked_at, "at": at, "due_at": made.until, "teams": made.teams}
            await self._db.run(workspace, _claim_look, home.person, facts)

    async def _publish(self, workspace: str, home: Home, made: "_Made", *, force: bool) -> str:
        """Slack's name of what is shown from now on. Raises SlackError, NotInstalledError."""
        only_after = {"hash": home.hash} if home.hash and not force else {}
        view = dict(made.view)
        answer = await self._slack.call(workspace, "views.publish", user_id=home.person, view=view, **only_after)
        return str((answer.get("view") or {}).get("hash") or "")

    async def _refused(self, workspace: str, person: str, opened: Opened | None, error: SlackError) -> bool:
        """Later, where Slack will take it then; otherwise not before they open it again."""
        self._attempts[workspace, person] += 1
        attempts = self._attempts[workspace, person]
        outcome = retries.decide(error.error, attempts=attempts, idempotent=True, retry_after=error.retry_after)
        log.warning("views.publish refused: %s", error.error)
        if isinstance(outcome, RetryAt):
            seconds = outcome.delay.total_seconds() * max(self._pace, 0.01)
            if outcome.hold_method:
                self._held[workspace] = max(self._held.get(workspace, 0.0), monotonic() + seconds)
                self._queue(workspace, {person: opened})
            else:  # it is about theirs, and keeps nobody else waiting
                asyncio.get_running_loop().call_later(seconds, self._queue, workspace, {person: opened})
        else:
            self._attempts.pop((workspace, person), None)
            await self._db.run(workspace, stored.mark_closed, person, self._real_now())
        return False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """What somebody would see now, of which teams, and until when it reads so."""

    view: Mapping[str, Any]
    until: datetime
    teams: frozenset[int]


def _digest(view: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(view, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _mark_opened(tx: Tx, person: str, at: datetime, shown: str | None) -> Opened:
    """What they narrowed and turned is kept while they look, and no longer; whoever presses something there looks.

    `shown` is what Slack showed them there; None where they pressed something.
    """
    home = stored.get(tx, person)
    # What is kept is not written: a press on *Next* may be writing it just now.
    is_kept = home is not None and (shown is None or home.ends_at > at)
    stored.mark_opened(tx, person, None if is_kept else NOTHING_SAID, at=at, ends_at=at + OPEN_FOR)
    # What was published since they opened it they see by now.
    is_old = home is not None and home.looked_at <= at and shown is not None and home.hash != shown
    return Opened(unseen=home.hash if home is not None and is_old else None)


def _mark_published(tx: Tx, home: Home, digest: str, hash_: str, made: _Made, at: datetime) -> bool:
    return stored.mark_published(
        tx, home.person, seen=home.hash, digest=digest, hash_=hash_, teams=made.teams, at=at, due_at=made.until
    )


def _find_due(tx: Tx, now: datetime, times: Mapping[str, Any]) -> list[tuple[str, Home]]:
    return stored.find_due_everywhere(tx, now, **times)


def _claim_look(tx: Tx, person: str, facts: Mapping[str, Any]) -> bool:
    return stored.claim_look(tx, person, **facts)
