"""Saying what waits in the outbox of one workspace: conversations side by side, each in order.

The outbox row is the truth. A row is claimed and committed before Slack is called, and settled after. One worker at a
time drains a workspace, because Slack counts its limits there. Each round is one transaction, which settles what came
back meanwhile and claims what may go out next.
"""

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from handlers.delivery import outcomes
from handlers.delivery.illustrating import Illustrator
from handlers.delivery.pictures import Pictures
from handlers.delivery.saying import SURELY_OURS, Ending, Reach, Saying
from handlers.delivery.slack import TIMEOUT_SECONDS, NotInstalledError, Slack, real_now
from handlers.delivery.uploads import Make
from handlers.people import People
from handlers.tasks import Tasks
from handlers.watching.measures import Measures
from handlers.watching.trail import Doing
from storage import outbox
from storage.engine import Database, Tx
from storage.lines import patiently
from storage.outbox import Kind, Sent, Turn

log = logging.getLogger(__name__)

SIDE_BY_SIDE = 10
"""Messages under way at once in one workspace: Slack takes some hundred a minute there."""
AT_ONCE = 1000
"""Messages under way at once in this process: so many that slow workspaces leave room for others."""
GATHERS_SECONDS = 0.015
"""How long what came back first waits for what was sent with it, to be written in one transaction."""
SETTLES = timedelta(seconds=5)
LANDS = SURELY_OURS + timedelta(seconds=TIMEOUT_SECONDS)
"""How long after a process let go of its workspace something that it was calling may take effect."""
ELSEWHERE = timedelta(seconds=1)
LOOKS_SECONDS = 1.0
AFTER_A_FAULT_SECONDS = 5.0


class Room:
    """How much this process may have under way at once. Who wants some waits in line until there is all of it.

    Handed out in such pieces, and not one by one, what goes out together comes back together, and is written together.
    """

    def __init__(self, free: int) -> None:
        self._free = free
        self._line: deque[tuple[int, asyncio.Future[None]]] = deque()

    def take_now(self, wanted: int) -> int:
        """All or nothing, and nothing while others wait."""
        if self._line or wanted > self._free:
            return 0
        self._free -= wanted
        return wanted

    async def take(self, wanted: int) -> int:
        if not self.take_now(wanted):
            turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._line.append((wanted, turn))
            try:
                await turn
            except asyncio.CancelledError:
                if turn.done() and not turn.cancelled():
                    self.give_back(wanted)
                raise
        return wanted

    def give_back(self, count: int) -> None:
        self._free += count
        while self._line and (self._line[0][1].cancelled() or self._line[0][0] <= self._free):
            wanted, turn = self._line.popleft()
            if not turn.cancelled():
                self._free -= wanted
                turn.set_result(None)


@dataclass(slots=True)
class Round:
    """What a drain must remember between two transactions, and between two drains."""

    reach: Reach = field(default_factory=Reach)
    sending: dict[asyncio.Task[Ending], str] = field(default_factory=dict)
    ready: dict[str, float] = field(default_factory=dict)
    """From when, on the loop's clock, a conversation may be spoken to again."""
    more: asyncio.Event = field(default_factory=asyncio.Event)
    later: bool = False
    """Something came for a conversation that is to be left alone for a moment."""

    endings: list[Ending] = field(default_factory=list)
    """How it went with what came back and is not written yet."""
    fresh: bool = True
    """Nobody looked yet at what another worker left."""
    places: int = 0
    """How much of the room of this process is taken for them."""

    def paced(self) -> dict[str, float]:
        """Seconds for which each conversation is still to be left alone."""
        now = asyncio.get_running_loop().time()
        self.ready = {conversation: moment for conversation, moment in self.ready.items() if moment > now}
        return {conversation: moment - now for conversation, moment in self.ready.items()}


class Drain:
    """`pace` is the least time between two posts in a channel, in seconds; Slack's limit is one a second.

    `settles` is how long a call whose answer was lost may still take effect, `lands` how long one of a dead process.
    `makers` make files that wait in the outbox as recipes, by the names that those give; the `illustrator` has the
    pictures of posts, and without one there are none. `now` is domain time, by which messages were put in. In the
    `folder` large files are made.
    """

    def __init__(
        self,
        db: Database,
        slack: Slack,
        people: People,
        *,
        pace: float = 1.0,
        settles: timedelta = SETTLES,
        lands: timedelta = LANDS,
        prefix: str = "",
        makers: Mapping[str, Make] | None = None,
        illustrator: Illustrator | None = None,
        measures: Measures | None = None,
        now: Callable[[], datetime] = real_now,
        folder: Path | None = None,
    ) -> None:
        self._db = db
        self._measures = measures or Measures()
        self._now = now
        self._slack = slack
        illustrator = illustrator or Illustrator(db, slack, people, Pictures(db, slack, Tasks(), {}))
        self._saying = Saying(
            db,
            slack,
            people,
            settles=settles,
            prefix=prefix,
            makers=makers or {},
            illustrator=illustrator,
            folder=folder,
        )
        self._pace = pace
        self._lands = lands
        self._process = Room(AT_ONCE)
        self._rounds: dict[str, Round] = defaultdict(Round)
        self._stopping = False

    def look_again(self, workspace: str, conversations: Collection[str] = ()) -> None:
        """More was put into the outbox while it is being drained: for these, or for any that we can't name.

        What is being spoken to, or was a moment ago, has its turn anyway, and is no reason to look now.
        """
        here = self._rounds[workspace]
        waiting = set(conversations) - set(here.sending.values())
        if conversations and waiting <= here.paced().keys():
            here.later = here.later or bool(waiting)
        else:
            here.more.set()

    def has_more(self, workspace: str) -> bool:
        """Something was put into the outbox after the drain looked for the last time."""
        here = self._rounds[workspace]
        return (here.more.is_set() or here.later) and not self._stopping

    def stop(self) -> None:
        """Finish what is being sent, and claim nothing more."""
        self._stopping = True
        for round_ in self._rounds.values():
            round_.more.set()

    def alone(self, workspace: str) -> AbstractAsyncContextManager[bool]:
        """Whether no other process drains this workspace; inside the block, none will."""
        return self._db.alone(_lock(workspace))

    async def drained(self, workspaces: Collection[str]) -> set[str]:
        """Which of these some process drains."""
        held = await self._db.held([_lock(one) for one in workspaces])
        return {one for one in workspaces if _lock(one) in held}

    async def drain_all(self, workspace: str) -> float | None:
        """Drain until nothing came meanwhile; answer in how many seconds to come again, or None.

        It never fails, for the outbox knows what is left. After its end nothing is awaited: who calls it and notes that
        it ended misses no wake in between.
        """
        with Doing("drain"), patiently():
            try:
                due = await self.drain(workspace)
                while self.has_more(workspace):
                    due = await self.drain(workspace)
            except Exception:
                log.exception("delivery in %s stopped; it goes on in a few seconds", workspace)
                return None if self._stopping else AFTER_A_FAULT_SECONDS
        return None if due is None or self._stopping else max(0.0, (due - real_now()).total_seconds())

    async def drain(self, workspace: str) -> datetime | None:
        """Say everything that may be said now; answer when the next message is due, or None. In real time.

        While another process does that, it is asked again soon: that one may have looked before our commit.
        """
        here = self._rounds[workspace]
        here.more.clear()
        here.later = False
        async with self.alone(workspace) as alone:
            return await self._drain(workspace, here) if alone else real_now() + ELSEWHERE

    async def _drain(self, workspace: str, here: Round) -> datetime | None:
        try:
            await self._slack.installation(workspace)
        except NotInstalledError:
            return None
        here.reach.connected, here.fresh = True, True
        due: datetime | None = None
        try:
            while True:
                here.more.clear()
                here.later = False
                due = await self._turn_over(workspace, here)
                if here.sending:
                    await self._wait(here)
                elif not await self._lingers(here, due):
                    break
        finally:
            await self._finish(workspace, here)
        return due

    def _may_go_on(self, here: Round) -> bool:
        return here.reach.connected and not self._stopping

    async def _turn_over(self, workspace: str, here: Round) -> datetime | None:
        """Write how it went, and begin to say what may be said next; answer when there is more, if nothing was."""
        room = await self._room(here)
        here.places += room
        turns, due = await self._write(workspace, here, room)
        for turn in turns:
            task = asyncio.create_task(self._speak(workspace, here, turn))
            here.sending[task] = turn.letter.conversation
        self._leave(here, len(here.sending))
        return due if self._may_go_on(here) else None

    def _leave(self, here: Round, places: int) -> None:
        """Keep so much room, and give the rest to others."""
        self._process.give_back(here.places - places)
        here.places = places

    async def _write(self, workspace: str, here: Round, room: int) -> tuple[list[Turn], datetime | None]:
        """One transaction: what came back is settled, and at most `room` messages are claimed."""
        if not room and not here.endings:
            return [], None
        now, endings = real_now(), list(here.endings)
        paced = {conversation: now + timedelta(seconds=wait) for conversation, wait in here.paced().items()}
        found = await self._db.run(
            workspace,
            turn_over,
            endings,
            room,
            now=now,
            look_at=now + self._lands if here.fresh else None,
            held=here.reach.held,
            busy=set(here.sending.values()),
            paced=paced,
        )
        here.endings, here.fresh = here.endings[len(endings) :], False
        for one in endings:
            waited = (self._now() - one.letter.at).total_seconds()
            self._measures.settled(one.letter.kind, outcomes.how(one.settle), waited)
        here.reach.held = {**found.held, **here.reach.held}  # Slack may have asked for more meanwhile
        for letter_id in found.abandoned:
            log.warning("message %s was being sent when its process ended", letter_id)
        for letter_id in found.lost:
            log.error("message %s was settled by somebody else while it was being sent here", letter_id)
        return found.turns, found.due

    async def _room(self, here: Round) -> int:
        """How many messages may begin; it is waited for only if there is nothing else to do."""
        wanted = SIDE_BY_SIDE - len(here.sending) if self._may_go_on(here) else 0
        if not wanted:
            return 0
        idle = not here.sending and not here.endings
        return await self._process.take(wanted) if idle else self._process.take_now(wanted)

    async def _speak(self, workspace: str, here: Round, turn: Turn) -> Ending:
        """One message to Slack, at the pace of its conversation."""
        letter = turn.letter
        try:
            if turn.spoke_at is not None and self._pace:  # by another process, or before this one began
                gap = (real_now() - turn.spoke_at).total_seconds()
                if 0 <= gap < self._pace:
                    await asyncio.sleep(self._pace - gap)
            return await self._saying.go(workspace, here.reach, turn)
        finally:
            if letter.kind is not Kind.UPDATE:
                here.ready[letter.conversation] = asyncio.get_running_loop().time() + self._pace

    async def _wait(self, here: Round) -> None:
        """Until something came back, or was put in, or may go out by now."""
        more = asyncio.create_task(here.more.wait())
        soonest = min(here.paced().values(), default=LOOKS_SECONDS)
        timeout = min(LOOKS_SECONDS, max(soonest, 0.1))
        back, _ = await asyncio.wait([more, *here.sending], timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        if back - {more}:
            await asyncio.wait(here.sending, timeout=GATHERS_SECONDS)
        more.cancel()
        for task in [task for task in here.sending if task.done()]:
            del here.sending[task]
            here.endings.append(task.result())

    async def _lingers(self, here: Round, due: datetime | None) -> bool:
        """Whether to go on: what is due in a moment is not worth another drain."""
        seconds = None if due is None else (due - real_now()).total_seconds()
        if not self._may_go_on(here) or seconds is None or seconds > 1.5 * self._pace:
            return False
        with suppress(TimeoutError):
            await asyncio.wait_for(here.more.wait(), max(seconds, 0.001))
        return True

    async def _finish(self, workspace: str, here: Round) -> None:
        """Whatever ends a drain: what was under way is waited for and written."""
        went = await asyncio.gather(*here.sending, return_exceptions=True)
        here.sending.clear()
        here.endings += [one for one in went if isinstance(one, Ending)]
        try:
            await self._write(workspace, here, 0)
        finally:
            here.endings.clear()  # what could not be written is in doubt, and the next drain looks for it
            self._leave(here, 0)
        if not here.reach.connected:
            self._slack.forget(workspace)


def _lock(workspace: str) -> str:
    return f"drain {workspace}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a transaction of a drain did and saw. `due` is when there is more, if nothing is under way."""

    turns: list[Turn]
    due: datetime | None
    held: dict[str, datetime]
    abandoned: list[int]
    lost: list[int]


def turn_over(
    tx: Tx,
    endings: Sequence[Ending],
    room: int,
    *,
    now: datetime,
    look_at: datetime | None,
    held: Mapping[str, datetime],
    busy: Collection[str],
    paced: Mapping[str, datetime],
) -> Found:
    """Write how it went with these, and take what may go out next.

    With `look_at` it is the first one of a drain: what is being sent then, a worker left when it died, and is looked
    for from that moment; what Slack asked of others is held back here too.
    """
    abandoned: list[int] = []
    if look_at is not None:
        if outbox.is_sending(tx):
            abandoned = [letter.id for letter in outbox.mark_abandoned(tx, look_at=look_at)]
        held = {**held, **outbox.find_held(tx, now)}
    held = {kind: until for kind, until in held.items() if until > now}
    lost = settle(tx, endings)
    turns = outbox.claim_heads(tx, now, limit=room, held=held, busy={*busy, *paced}) if room else []
    due = None
    if not turns and not busy:
        waits = [*held.values(), outbox.next_due(tx, now, held=held, paced=paced)]
        due = min((one for one in waits if one is not None), default=None)
    return Found(turns=turns, due=due, held=held, abandoned=abandoned, lost=lost)


def settle(tx: Tx, endings: Sequence[Ending]) -> list[int]:
    """Write how it went with these; answer which of them were not ours any more."""
    not_ours = set(outbox.mark_all_sent(tx, [one.settle for one in endings if isinstance(one.settle, Sent)]))
    lost = [one.letter.id for one in endings if one.letter.key in not_ours]
    others = [(one.letter, one.settle) for one in endings if not isinstance(one.settle, Sent)]
    outbox.lock(tx, [letter for letter, _ in others])
    for letter, write in others:
        try:
            write(tx)
        except LookupError:
            lost.append(letter.id)
    return lost
