"""Carrying erasures out: begun by a click, ended by whichever process finds them, and looked after for a day.

What is done is done in the commit that says so, so one that was interrupted goes on with what is left. A form that was
open meanwhile may bring the name back: whatever the history says since is looked at after each tick, and all that is
kept once more at the end of that day.
"""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from bot.messages import erasing as messages
from bot.messages.erasing import Count
from bot.rules import chain
from bot.rules.erasing import Erasure, Names, facts_without
from handlers.tasks import Tasks
from storage import chains, erasing, erasures, history, outbox
from storage.engine import EVERY_TEAM, EVERYWHERE, Database, Tx
from storage.erasing import Hit
from storage.history import Entry
from storage.lines import patiently

log = logging.getLogger(__name__)

ROWS, ENTRIES, LETTERS = 300, 300, 100
"""What goes into one commit: what people do meanwhile waits for no more than that."""
ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What holds a name: rows with records' texts, messages, and positions of entries."""

    rows: Sequence[Hit] = ()
    letters: Sequence[Hit] = ()
    entries: Mapping[int, int]

    @property
    def count(self) -> Count:
        return Count(
            texts=sum(one.texts for one in self.rows),
            records=len({one.record for one in self.rows}),
            entries=len(self.entries),
            messages=len(self.letters),
        )


class Eraser:
    """`now` is domain time, by which a name is looked for no more."""

    def __init__(self, db: Database, tasks: Tasks, now: Callable[[], datetime]) -> None:
        self._db = db
        self._tasks = tasks
        self._now = now
        self._carried: set[tuple[str, int]] = set()
        self._failing: set[tuple[str, int]] = set()
        self._looking: asyncio.Task[None] | None = None
        self._stopped = False

    def wake(self) -> None:
        """Called after each tick."""
        if self._looking is None and not self._stopped:
            self._looking = self._tasks.start(self._look(), "erasures")

    async def idle(self) -> None:
        while self._looking is not None:
            await asyncio.wait([self._looking])

    async def stop(self) -> None:
        """What is begun goes on to the next commit; the rest is left to the next start."""
        self._stopped = True
        await self.idle()

    async def _look(self) -> None:
        try:
            with patiently():
                for workspace, number in await self._db.read(EVERYWHERE, erasures.find_everywhere):
                    if not self._stopped:
                        await self._look_after(workspace, number)
        finally:
            self._looking = None

    async def _look_after(self, workspace: str, number: int) -> None:
        key = workspace, number
        try:
            await self.carry_out(workspace, number)
        except Exception:
            if key not in self._failing:  # one trace, however often it is tried
                log.exception("erasure %s of %s could not be carried out; it is tried again", number, workspace)
            self._failing.add(key)
        else:
            self._failing.discard(key)

    async def carry_out(self, workspace: str, number: int) -> Erasure | None:
        """To its end, and afterwards look after it; as it is then.

        None where somebody else is at it, here or in another process, or it is left to the next start.
        """
        key = workspace, number
        if key in self._carried:
            return None
        self._carried.add(key)
        try:
            async with self._db.alone(f"erasure {number} of {workspace}") as is_ours:
                known = await self._db.read(workspace, erasures.get, number) if is_ours else None
                if known is None:
                    return None
                if known.ended_at is None:
                    return await self._end(workspace, known)
                await self._watch(workspace, known)
                return known
        finally:
            self._carried.discard(key)

    async def _end(self, workspace: str, erasure: Erasure) -> Erasure | None:
        seen = await self._take_out(workspace, erasure)
        if seen is None:
            return None
        return await self._db.run(workspace, end, erasure.number, seen, self._now())

    async def _watch(self, workspace: str, erasure: Erasure) -> None:
        is_over = erasure.is_over(self._now())
        seen = await self._unchanged_to(workspace, erasure)
        if is_over or seen is None:
            seen = await self._take_out(workspace, erasure)
        if seen is None:
            return
        if is_over:
            await self._db.run(workspace, leave, erasure, self._now())
        elif seen != erasure.seen:
            await self._db.run(workspace, erasures.see, erasure.number, seen)

    async def _unchanged_to(self, workspace: str, erasure: Erasure) -> int | None:
        """Up to which entry nothing brought the name back; None where something did."""
        last = (await self._db.read(workspace, chains.get)).position
        if last <= erasure.seen:
            return erasure.seen
        entries = await find_entries(self._db, workspace, Names(erasure.spellings), behind=erasure.seen)
        return None if entries else last

    async def _take_out(self, workspace: str, erasure: Erasure) -> int | None:
        """Until nothing holds the name: somebody may have written it while the rest was taken out.

        The last entry of the history before all was looked through; None where it is to stop.
        """
        names, seen = Names(erasure.spellings), 0
        for _ in range(ROUNDS):
            seen = (await self._db.read(workspace, chains.get)).position
            found = await find(self._db, workspace, names)
            if found.count.is_nothing:
                break
            with patiently():
                for part in _parts(found):
                    if self._stopped:
                        return None
                    await self._db.run(workspace, take_out_of, part, names, erasure, self._now())
        return seen


# --- finding ---------------------------------------------------------------------------------------------------------


async def find(db: Database, workspace: str, names: Names) -> Found:
    """All that holds the name, looked through some at a time; people have their turn in between."""
    hits: list[list[Hit]] = []
    with patiently():
        for table in range(len(erasing.TABLES)):
            place: erasing.Key | None = None
            hits.append([])
            while True:
                some, place = await db.read(workspace, erasing.find, table, place, names.taken_out)
                hits[table] += some
                if place is None:
                    break
        entries = await find_entries(db, workspace, names, behind=0)
    *of_rows, letters = hits
    return Found(rows=[one for some in of_rows for one in some], letters=letters, entries=entries)


async def find_entries(db: Database, workspace: str, names: Names, *, behind: int) -> dict[int, int]:
    """Entries behind this one that hold the name, with the number of their texts."""
    entries: dict[int, int] = {}
    without = partial(facts_without, names.taken_out)
    place: int | None = behind
    while place is not None:
        found, place = await db.read(workspace, erasing.find_entries, place, names.taken_out, without)
        entries |= found
    return entries


# --- taking out ------------------------------------------------------------------------------------------------------


def _parts(found: Found) -> Iterator[Found]:
    """As much as goes into one commit; what is of one record stays together."""
    rows = list(_by_record(found.rows))
    letters = [found.letters[n : n + LETTERS] for n in range(0, len(found.letters), LETTERS)]
    ordered = sorted(found.entries)
    positions = [ordered[n : n + ENTRIES] for n in range(0, len(ordered), ENTRIES)]
    for n in range(max(len(rows), len(letters), len(positions))):
        yield Found(
            rows=rows[n] if n < len(rows) else (),
            letters=letters[n] if n < len(letters) else (),
            entries={one: found.entries[one] for one in positions[n]} if n < len(positions) else {},
        )


def _by_record(rows: Sequence[Hit]) -> Iterator[list[Hit]]:
    part: list[Hit] = []
    for one in sorted(rows, key=lambda hit: hit.record):
        if len(part) >= ROWS and part[-1].record != one.record:
            yield part
            part = []
        part.append(one)
    if part:
        yield part


def take_out_of(tx: Tx, found: Found, names: Names, erasure: Erasure, now: datetime) -> None:
    """One commit: the texts without the name, the messages that show them, and that it was done, without the name."""
    texts = erasing.reword_rows(tx, found.rows, names.taken_out)
    letters = erasing.reword_letters(tx, found.letters, names.taken_out, now, messages.fitted)
    without = partial(facts_without, names.taken_out)
    entries = erasing.reword_entries(tx, sorted(found.entries), names.taken_out, without)
    count = replace(found.count, texts=texts, entries=len(entries), messages=letters)
    if count.is_nothing:
        return
    erasures.add_up(tx, erasure.number, texts=texts, records=count.records, entries=len(entries), messages=letters)
    after: dict[str, Any] = {"texts": texts, "messages": letters, chain.ENTRIES: chain.told_positions(entries)}
    history.add(tx, Entry(record=chain.WORKSPACE, what=chain.ERASED, at=now, by=erasure.by, before={}, after=after))
    tx.touch(EVERY_TEAM)


def end(tx: Tx, number: int, seen: int, now: datetime) -> Erasure | None:
    """Nothing holds the name any more: whoever wanted it is told of how much it was taken."""
    if erasures.end(tx, number, now, seen):
        done = erasures.get(tx, number)
        assert done is not None
        outbox.put(
            tx,
            key=f"erased {number} {done.at.isoformat()}",
            to=done.by,
            message=messages.told_erased(count_of(done)),
            about="word that a name was erased",
            at=now,
            owner=done.by,
        )
    return erasures.get(tx, number)


def leave(tx: Tx, erasure: Erasure, now: datetime) -> None:
    """The name is looked for no more. Whoever wanted it gone hears how many messages Slack did not let be changed."""
    if refused := erasing.count_refused(tx, erasure.at):
        outbox.put(
            tx,
            key=f"not erased {erasure.number} {erasure.at.isoformat()}",
            to=erasure.by,
            message=messages.told_refused(refused),
            about="word of what could not be changed",
            at=now,
            owner=erasure.by,
        )
    erasures.drop(tx, erasure.number)


def count_of(done: Erasure) -> Count:
    return Count(texts=done.texts, records=done.records, entries=done.entries, messages=done.messages)
