"""Making a database that was restored fit what Slack has seen meanwhile, before anything is said from it.

Between the copy and now other messages went out, other numbers were given and other moments passed. What waits may have
been said, and what fell due was perhaps said: all of that is looked for in Slack first. The clock is caught up here, so
that what falls due from now on is said as always.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from bot.rules.bets import LETTER as BET
from bot.rules.decisions import LETTER as DECISION
from bot.rules.launches import LETTER as LAUNCH
from handlers.clock import Clock
from handlers.delivery.drain import LANDS
from handlers.delivery.engine import Silent
from handlers.delivery.slack import real_now
from handlers.registry import Post, Registry
from handlers.tasks import Tasks
from storage import carrying, copies, holding, installations, metrics, migrations, numbers, outbox, slots
from storage.engine import EVERYWHERE, Database, DatabaseError, Tx, file_of
from storage.looking import still_read
from storage.sharing import count_others_everywhere
from storage.vault import KEY_FILE, Vault, VaultError, read_key

P = ParamSpec("P")
R = TypeVar("R")

LOOKS_SECONDS = 1.0
ON_POSTGRESQL = (
    "DATABASE_URL names no SQLite file. PostgreSQL is copied with pg_dump and brought back with pg_restore and "
    "`python app.py restore --mark`: docs/operating.md has the commands."
)
NUMBERED = (DECISION, BET, LAUNCH, metrics.KIND)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done: how many messages are looked for first, and the number that each kind of record goes on with.

    `since` is up to when the copy had looked after every team. `troubles` could not be looked after. The database that
    was replaced is `kept` by another name, and `carried` of its installations are as they were in it.
    """

    since: datetime
    doubtful: int
    next_numbers: Mapping[str, int]
    troubles: int
    skipped: int
    kept: Path | None = None
    carried: int = 0

    @property
    def lines(self) -> list[str]:
        """What an operator has to know, and to tell the people."""
        numbers = ", ".join(f"{kind}-{number}" for kind, number in sorted(self.next_numbers.items()))
        lines = [
            f"Restored: what was known at {self.since:%Y-%m-%d %H:%M} UTC.",
            f"Messages that may have been said since: {self.doubtful}. Each is looked for in Slack before it is sent.",
            "What people did in Drumbeat since then is not known any more; they have to do it again.",
        ]
        if numbers:
            lines.append(
                f"{self.skipped} numbers of each are left out, for people may have seen them. Next: {numbers}."
            )
        if self.carried:
            where = "1 installation" if self.carried == 1 else f"{self.carried} installations"
            lines.append(f"{where} of the bot in Slack did not go back: the tokens are those of now.")
        if self.kept is not None:
            lines.append(f"What was here before is {self.kept}; delete it when you do not need it.")
        if self.troubles:
            lines.append(f"{self.troubles} teams or records could not be caught up (see above): theirs may come twice.")
        return lines


async def wanted(db: Database, *, by_somebody: bool = True) -> None:
    """Wait until somebody wants the SQLite file to themselves, or until nobody does any more."""
    while True:
        if holding.is_wanted(db) is by_somebody:
            return
        await asyncio.sleep(LOOKS_SECONDS)


def check_key(tx: Tx) -> None:
    """Raise VaultError when the key does not open what is stored."""
    installations.find_all_everywhere(tx)
    if unreadable := metrics.find_unreadable_everywhere(tx):
        raise VaultError(f"ENCRYPTION_KEY does not open the secrets of {len(unreadable)} metrics.")


async def from_file(
    address: str,
    folder: Path,
    key: str | None,
    source: Path,
    registry: Registry,
    *,
    skip: int,
    tell: Callable[[str], None],
) -> Restored:
    """Restore a SQLite database; without a key, as for a new folder, that of the backup is taken into it.

    Raises DatabaseError, VaultError.
    """
    if file_of(address) is None:
        raise DatabaseError(ON_POSTGRESQL)
    theirs = copies.key_of(source)
    opens = key or (read_key(theirs) if theirs.exists() else None)
    if opens is None:
        raise VaultError(f"The key of this backup is needed: put it at {theirs}, or into ENCRYPTION_KEY.")

    def ready() -> None:
        if key is None:
            copies.copy_key(theirs, folder / KEY_FILE)

    place = Database(address, Vault(opens))
    if holding.is_held(place):
        tell("A bot serves this database: it lets go of it now, and comes back by itself when this is done.")
    try:
        return await put_back(place, source, registry, real_now, skip=skip, ready=ready)
    except VaultError as error:
        raise VaultError(
            f"{source} was made with another key. Give that in ENCRYPTION_KEY; or, if it is in {theirs}, move "
            f"{folder / KEY_FILE} away. Nothing was changed."
        ) from error
    finally:
        place.close()


async def mark(db: Database, registry: Registry, *, skip: int) -> Restored:
    """After pg_restore. The database is closed afterwards. Raises DatabaseError, VaultError."""
    try:
        if db.is_sqlite:
            raise DatabaseError("--mark is for PostgreSQL. On SQLite type: python app.py restore FROM")
        db.check_reachable()
        if others := await db.read(EVERYWHERE, count_others_everywhere):
            raise DatabaseError(f"{others} other connections use this database: stop every `serve` and `work` first.")
        migrations.upgrade(db)
        return await settle(db, registry, real_now, skip=skip)
    finally:
        db.close()


async def put_back(
    place: Database,
    source: Path,
    registry: Registry,
    now: Callable[[], datetime],
    *,
    skip: int,
    ready: Callable[[], None],
    lands: timedelta = LANDS,
) -> Restored:
    """Put a copy in the place of a SQLite database. Until the last step nothing changes, and that is one step.

    A process that serves the place lets go of it, and comes back afterwards. `ready` is called before the last step;
    `lands` is how long something that a dead process was calling may take effect. Raises DatabaseError, VaultError.
    """
    assert place.file is not None
    with copies.working_copy(source, place.file) as part:
        if copies.schema_of(part) > migrations.newest():
            raise DatabaseError(
                f"{source} was written by a newer version of Drumbeat: install that, and type it again."
            )
        db = Database(f"sqlite:///{part}", place.vault)
        try:
            migrations.upgrade(db)
            await db.read(EVERYWHERE, check_key)
            with holding.taken(place):  # so no token is refreshed meanwhile
                carried = still_read(f"sqlite:///{place.file}", place.vault, carrying.find_connected_everywhere) or ()
                await db.run(EVERYWHERE, carrying.take_over_everywhere, carried)
                restored = await settle(db, registry, now, skip=skip, lands=lands)
                db.close()
                ready()
                kept = copies.put_in_place(part, place.file, real_now())
                return replace(restored, kept=kept, carried=len(carried))
        finally:
            db.close()


async def settle(
    db: Database, registry: Registry, now: Callable[[], datetime], *, skip: int, lands: timedelta = LANDS
) -> Restored:
    """Everything that is to be said by now stands in the outbox afterwards, to be looked for before it is sent.

    It may be done again, if it was interrupted. Raises VaultError.
    """
    await db.read(EVERYWHERE, check_key)
    look_at = real_now() + lands
    since, next_numbers = await db.run(EVERYWHERE, doubt_all, look_at, skip, now())
    looks = Doubting(registry, since, look_at)
    clock = Clock(db, looks.posts, looks.rings, Silent(), Tasks(), now)
    await clock.tick()
    await db.run(EVERYWHERE, outbox.doubt_everywhere, since=since, look_at=look_at)  # word that a post was skipped
    return Restored(
        since=since,
        doubtful=await db.read(EVERYWHERE, outbox.count_doubtful_everywhere),
        next_numbers=next_numbers,
        troubles=clock.failing,
        skipped=skip,
    )


class Doubting:
    """What the clock does, with this in the same commit: what it says may have been said already."""

    def __init__(self, registry: Registry, since: datetime, look_at: datetime) -> None:
        self._doubt = partial(outbox.doubt, since=since, look_at=look_at)
        self.posts = {name: self._post(post) for name, post in registry.posts.items()}
        self.rings = {letter: self._doubting(ring) for letter, ring in registry.rings.items()}

    def _post(self, post: Post) -> Post:
        missed = self._doubting(post.missed) if post.missed is not None else None
        return replace(post, queue=self._doubting(post.queue), missed=missed)

    def _doubting(self, says: Callable[Concatenate[Tx, P], R]) -> Callable[Concatenate[Tx, P], R]:
        def say(tx: Tx, /, *args: P.args, **kw: P.kwargs) -> R:
            result = says(tx, *args, **kw)
            self._doubt(tx)
            return result

        return say


def doubt_all(tx: Tx, look_at: datetime, skip: int, now: datetime) -> tuple[datetime, Mapping[str, int]]:
    """What was to be sent may have been; numbers may stand on what people saw. Answers up to when the copy knows."""
    since = slots.last_tick_everywhere(tx) or now
    outbox.doubt_everywhere(tx, since=since, look_at=look_at)
    workspaces = [one.workspace for one in installations.find_all_everywhere(tx)]
    return since, numbers.skip_everywhere(tx, NUMBERED, workspaces, skip)
