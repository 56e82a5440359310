"""The chain of the history: whoever writes at once, in whatever order, it has neither gap nor fork."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event

from bot.errors import UserError
from bot.rules.chain import BEGINNING
from handlers.verifying import Verdict, verify
from storage import chains, history, numbers, walking
from storage.engine import EVERYWHERE, POSTGRESQL_THREADS, Database, Tx
from storage.history import Entry
from storage.looking import Glance
from storage.numbers import NumberRow
from storage.receipts import ReceiptRow
from storage.vault import Vault
from tests.conftest import KEY
from tests.source import ROOT

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"


def entry(record: str = "D-1", **facts: object) -> Entry:
    return Entry(record=record, what="moved", at=NOW, by="U1", before={}, after=facts, why="it slipped")  # type: ignore[arg-type]


def verdicts(url: str) -> dict[str, Verdict]:
    glance = Glance(url, Vault(KEY))
    try:
        return {one.workspace: one for one in verify(glance, None, [])}
    finally:
        glance.close()


def holds(url: str, **entries: int) -> None:
    """The chains of these workspaces hold, and are so long."""
    found = verdicts(url)
    assert [one.broken for one in found.values() if one.broken is not None] == []
    assert {name: one.head.position for name, one in found.items()} == entries


async def test_each_workspace_has_a_chain_of_its_own(db: Database, database_url: str) -> None:
    assert await db.read(OURS, chains.get) == BEGINNING
    await db.run(OURS, history.add, entry())
    await db.run(STRANGER, history.add, entry())
    await db.run(OURS, history.add, entry("D-2", n=1.5, gone=None, words="Über \u2028"))
    ours, theirs = await db.read(OURS, chains.get), await db.read(STRANGER, chains.get)
    assert (ours.position, theirs.position) == (2, 1)
    holds(database_url, T1=2, T2=1)
    assert await db.read(EVERYWHERE, walking.find_workspaces_everywhere) == [OURS, STRANGER]


async def test_a_stranger_sees_nothing_of_it(db: Database) -> None:
    await db.run(OURS, history.add, entry())
    head = await db.read(OURS, chains.get)
    assert await db.read(STRANGER, chains.get) == BEGINNING
    assert await db.read(STRANGER, walking.find_last_position) == 0
    assert await db.read(STRANGER, walking.find_behind, walking.START) == []
    assert await db.read(STRANGER, walking.find_around, BEGINNING.hash, head.hash) == ([], [])
    (one,) = await db.read(OURS, walking.find_behind, walking.START)
    assert await db.read(OURS, walking.find_around, BEGINNING.hash, head.hash) == ([one[1]], [one[1]])


async def test_whoever_looks_in_the_same_transaction_sees_what_was_just_added(db: Database, database_url: str) -> None:
    await db.run(OURS, history.add, entry(n=1))

    def adds_and_looks(tx: Tx) -> list[list[Entry]]:
        history.add(tx, entry(n=2))
        history.add(tx, entry("D-2", n=3))
        seen = [history.find(tx, "D-1"), history.find_last(tx, "D-1", 1), history.find_last(tx, "D-2", 5)]
        history.add(tx, entry(n=4))
        return [*seen, history.find(tx, "D-1"), history.find_many(tx, ["D-2"])["D-2"]]

    one, two, other, three = entry(n=1), entry(n=2), entry("D-2", n=3), entry(n=4)
    assert await db.run(OURS, adds_and_looks) == [[one, two], [two], [other], [one, two, three], [other]]
    assert await db.read(OURS, history.find, "D-1") == [one, two, three]
    holds(database_url, T1=4)


async def test_what_is_given_may_be_changed_afterwards(db: Database) -> None:
    def changes_it(tx: Tx) -> None:
        told = {"n": 1}
        history.add(tx, Entry(record="D-1", what="x", at=NOW, by=None, before=told, after=told))
        told["n"] = 2

    await db.run(OURS, changes_it)
    (one,) = await db.read(OURS, history.find, "D-1")
    assert (one.before, one.after) == ({"n": 1}, {"n": 1})


async def test_what_fails_leaves_no_gap_also_beside_others_in_one_commit(db: Database, database_url: str) -> None:
    """SQLite puts what came meanwhile into one commit, and goes back to a savepoint for the one that fails."""

    def fails(tx: Tx) -> None:
        history.add(tx, entry(n=0))
        assert history.find(tx, "D-1")
        raise UserError("not_set_up")

    calls = [db.run(OURS, fails) if n % 3 == 0 else db.run(OURS, history.add, entry(n=n)) for n in range(60)]
    ended = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(one, UserError) for one in ended) == 20
    holds(database_url, T1=40)


async def test_many_at_once_in_a_workspace_without_a_history_yet(db: Database, database_url: str) -> None:
    def changes(tx: Tx, record: int) -> None:
        """As handlers do: a record first, the history behind it; some look at the history in between."""
        numbers.claim_next(tx, f"R{record % 3}")
        history.add(tx, entry(f"D-{record % 3}", n=record))
        if record % 2:
            history.find(tx, f"D-{record % 3}")
        numbers.claim_next(tx, f"R{(record + 1) % 3}")
        history.add(tx, entry(f"D-{record % 3}", n=record))

    every = [db.run(f"T{n % 2 + 1}", changes, n) for n in range(120)]
    await asyncio.gather(*every)
    holds(database_url, T1=120, T2=120)


ADDS = """
import asyncio, sys
from datetime import UTC, datetime
from storage import history
from storage.engine import Database
from storage.history import Entry
from storage.vault import Vault

async def main(url, name, key):
    db = Database(url, Vault(key))
    at = datetime(2026, 11, 20, 16, tzinfo=UTC)
    entries = [Entry(record=f"{name}-{n % 5}", what="x", at=at, by=None, before={}, after={"n": n}) for n in range(100)]
    await asyncio.gather(*(db.run("T1", history.add, one) for one in entries))
    db.close()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_several_processes_at_once(database_url: str) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", ADDS, database_url, name, KEY], cwd=ROOT) for name in ("A", "B", "C")
    ]
    assert [one.wait(120) for one in started] == [0, 0, 0]
    holds(database_url, T1=300)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_who_holds_the_end_of_the_chain_waits_for_nobody(db: Database, database_url: str) -> None:
    """Whether the history comes first or the record, the end of the chain is taken last: no two wait for each other."""

    def changes(tx: Tx, record: str, *, history_first: bool) -> None:
        if history_first:
            history.add(tx, entry(record))
            history.find(tx, record)
        numbers.claim_next(tx, record)
        if not history_first:
            history.add(tx, entry(record))

    for kind in ("A", "B"):
        await db.run(OURS, numbers.claim_next, kind)
    every = [db.run(OURS, changes, "AB"[n % 2], history_first=n % 4 < 2) for n in range(80)]
    await asyncio.gather(*every)
    holds(database_url, T1=80)
    with psycopg.connect(database_url) as server:
        query = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        assert server.execute(query).fetchone() == (0,)


async def test_a_commit_without_history_asks_for_no_chain(db: Database) -> None:
    await db.run(OURS, history.add, entry())
    heads = _statements(db, "chains")
    await db.run(OURS, lambda tx: tx.insert(NumberRow, kind="A", last=1))
    assert heads == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_it_costs_one_trip_more_than_the_commit_had(db: Database, tmp_path: Path) -> None:
    def with_history(tx: Tx, entries: int) -> None:
        numbers.claim_next(tx, "A")
        tx.insert(ReceiptRow, key=f"{entries}", at=NOW)
        for n in range(entries):
            history.add(tx, entry(n=n))

    await db.run(OURS, with_history, 1)
    counted = []
    for entries in (0, 2):
        with _traced(db, tmp_path / f"{entries}") as trips:
            await db.run(OURS, with_history, entries)
        counted.append(trips())
    assert counted[1] == counted[0] + 1


@contextmanager
def _traced(db: Database, file: Path) -> Iterator[Callable[[], int]]:
    """How often the driver handed something over to the server, and waited for what it says."""
    with file.open("w") as log:
        threads = [db.engine.connect() for _ in range(POSTGRESQL_THREADS)]
        drivers = [one.connection.driver_connection for one in threads]
        for one in threads:
            one.close()
        for driver in drivers:
            driver.pgconn.trace(log.fileno())  # type: ignore[union-attr]
        yield lambda: len([line for line in file.read_text().splitlines() if "\tF\t" in line and "Sync" in line])
        for driver in drivers:
            driver.pgconn.untrace()  # type: ignore[union-attr]


def _statements(db: Database, part: str) -> list[str]:
    """What this process asks from now on that has this in it."""
    seen: list[str] = []

    @event.listens_for(db.engine, "before_cursor_execute")
    def heard(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if part in statement:
            seen.append(statement)

    return seen
