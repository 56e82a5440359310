"""`app.py verify`, as an operator types it: whatever somebody does to the history by hand is found, and named."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.rules import chain
from bot.rules.chain import BEGINNING, ERASED, WORKSPACE, Break, Head, Kind, Linked
from handlers.verifying import Verdict, noted, verify
from storage import copies, history, installations, walking
from storage.engine import Database, Tx
from storage.history import Entry
from storage.installations import Installation
from storage.looking import Glance
from storage.vault import Vault
from tests.conftest import KEY
from tests.handlers.test_decisions.living import log
from tests.test_app import run
from tests.world import world

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, OTHERS = "T1", "T2"
LONG = 7


def look(url: str, *heads: tuple[str, Head], only: str | None = None) -> dict[str, Verdict]:
    glance = Glance(url, Vault(KEY))
    try:
        return {one.workspace: one for one in verify(glance, only, heads)}
    finally:
        glance.close()


def broken(url: str, *heads: tuple[str, Head]) -> Break | None:
    """The first break in our workspace; the other one has none."""
    found = look(url, *heads)
    assert OTHERS not in found or found[OTHERS].broken is None
    return found[OURS].broken


def by_hand(url: str, *statements: str) -> None:
    """As somebody with the database's password does it. The index that guards against two in one place goes first."""
    every = ("DROP INDEX IF EXISTS history_chain", *statements)
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
            for one in every:
                file.execute(one)
            file.commit()
        return
    with psycopg.connect(url) as server:
        for one in every:
            server.execute(one.encode())


@pytest.fixture
async def written(db: Database, database_url: str) -> str:
    """Two workspaces with seven entries each."""
    for n in range(1, LONG + 1):
        for workspace in (OURS, OTHERS):
            told: dict[str, Any] = {"n": n, "title": f"Über {n}", "gone": None}
            entry = Entry(record=f"D-{n}", what="moved", at=NOW, by="U1", before={"n": n - 1}, after=told, why="why")
            await db.run(workspace, history.add, entry)
    return database_url


def test_an_untouched_one_holds_and_its_head_can_be_noted(written: str) -> None:
    found = look(written)
    assert {name: (one.head.position, one.broken) for name, one in found.items()} == {
        OURS: (LONG, None),
        OTHERS: (LONG, None),
    }
    assert found[OURS].head.hash != found[OTHERS].head.hash
    assert found[OURS].line == f"T1: ok, 7 entries. Head: {noted(OURS, found[OURS].head)}"


@pytest.mark.parametrize("place", [1, 4, LONG])
@pytest.mark.parametrize(
    "change",
    [
        "record = 'D-0'",
        "what = 'Moved'",
        "\"by\" = 'U2'",
        '"by" = NULL',
        "why = 'Why'",
        "why = NULL",
        """before = '{"n": 9}'""",
        """after = '{"n": 99, "title": "x", "gone": null}'""",
        "previous = 'a' || substr(previous, 2)",
        "hash = 'g' || substr(hash, 2)",
        "salt = 'g' || substr(salt, 2)",
        "salt = NULL",
        "words = hash",
        "salt = NULL, words = hash",
    ],
)
def test_one_that_was_changed_is_named(written: str, change: str, place: int) -> None:
    by_hand(written, f"UPDATE history SET {change} WHERE workspace = '{OURS}' AND position = {place}")
    found = broken(written)
    assert found is not None
    assert (found.position, found.kind) == (place, Kind.CHANGED)
    assert found.record == ("D-0" if "D-0" in change else f"D-{place}")


@pytest.mark.parametrize("place", [1, 4, LONG])
def test_a_moment_that_was_changed_is_named(written: str, place: int) -> None:
    other = "'2026-11-20 16:00:00.000001'" if written.startswith("sqlite") else "at + interval '1 microsecond'"
    by_hand(written, f"UPDATE history SET at = {other} WHERE workspace = '{OURS}' AND position = {place}")
    assert broken(written) == Break(position=place, kind=Kind.CHANGED, record=f"D-{place}")


@pytest.mark.parametrize("place", [1, 4, LONG])
def test_one_that_was_deleted_is_missing(written: str, place: int) -> None:
    by_hand(written, f"DELETE FROM history WHERE workspace = '{OURS}' AND position = {place}")
    assert broken(written) == Break(position=place, kind=Kind.MISSING)


@pytest.mark.parametrize("place", [1, 4])
def test_one_that_was_deleted_is_missing_also_where_the_later_ones_close_up(written: str, place: int) -> None:
    ours = f"workspace = '{OURS}'"
    by_hand(
        written,
        f"DELETE FROM history WHERE {ours} AND position = {place}",
        f"UPDATE history SET position = position - 1 WHERE {ours} AND position > {place}",
        f"UPDATE chains SET position = position - 1 WHERE {ours}",
    )
    assert broken(written) == Break(position=place, kind=Kind.MISSING)


@pytest.mark.parametrize(("one", "other"), [(1, 2), (3, 4), (2, 6), (6, 7), (1, 7)])
def test_two_that_changed_places_are_out_of_order(written: str, one: int, other: int) -> None:
    ours = f"workspace = '{OURS}'"
    by_hand(
        written,
        f"UPDATE history SET position = 100 WHERE {ours} AND position = {one}",
        f"UPDATE history SET position = {one} WHERE {ours} AND position = {other}",
        f"UPDATE history SET position = {other} WHERE {ours} AND position = 100",
    )
    assert broken(written) == Break(position=one, kind=Kind.MOVED, record=f"D-{other}")


@pytest.mark.parametrize(("place", "to", "named"), [(3, 20, 3), (5, 3, 3), (LONG, 9, LONG), (1, 0, 0), (2, -5, -5)])
def test_one_that_has_another_place_is_out_of_order(written: str, place: int, to: int, named: int) -> None:
    by_hand(written, f"UPDATE history SET position = {to} WHERE workspace = '{OURS}' AND position = {place}")
    found = broken(written)
    assert found is not None
    assert (found.position, found.kind, found.record) == (named, Kind.MOVED, f"D-{place}")


COPIED = 'workspace, record, what, at, "by", before, after, why, previous, hash, salt, words'


@pytest.mark.parametrize(("like", "place"), [(3, 3), (3, 0), (3, LONG + 1), (LONG, LONG + 1), (1, 40)])
def test_one_that_was_put_in_is_named(written: str, like: int, place: int) -> None:
    by_hand(
        written,
        f"INSERT INTO history (position, {COPIED}) SELECT {place}, {COPIED} FROM history "
        f"WHERE workspace = '{OURS}' AND position = {like}",
        f"UPDATE history SET record = 'D-0' WHERE workspace = '{OURS}' AND id = (SELECT max(id) FROM history)",
    )
    assert broken(written) == Break(position=place, kind=Kind.INSERTED, record="D-0")


def test_one_that_was_put_between_others_is_named(written: str) -> None:
    """With what a careful person makes of it: a hash that fits behind the one before, and all later ones moved on."""
    ours = f"workspace = '{OURS}'"
    (_, third), *_ = [one for one in _linked(written) if one[1].position == 3]
    head = Head(position=3, hash=third.hash)
    made = chain.after(OURS, head, _forged(4))
    by_hand(
        written,
        f"UPDATE history SET position = position + 1 WHERE {ours} AND position > 3",
        f"UPDATE chains SET position = position + 1 WHERE {ours}",
        _inserting(written, _forged(4), third.hash, made.hash),
    )
    assert broken(written) == Break(position=4, kind=Kind.INSERTED)


def test_an_end_that_does_not_fit_is_named(written: str) -> None:
    ours = f"workspace = '{OURS}'"
    for change in ("hash = 'g' || substr(hash, 2)", "position = position - 1"):
        by_hand(written, f"UPDATE chains SET {change} WHERE {ours}")
        found = broken(written)
        assert found is not None
        assert found.kind is Kind.HEAD
        assert "The end that is kept beside the history" in look(written)[OURS].line
    by_hand(written, f"DELETE FROM chains WHERE {ours}")
    assert broken(written) == Break(position=0, kind=Kind.HEAD)
    by_hand(written, f"DELETE FROM history WHERE {ours}", f"INSERT INTO chains VALUES ('{OURS}', 7, 'x')")
    assert broken(written) == Break(position=1, kind=Kind.MISSING)


async def test_a_record_of_which_no_entry_tells_is_named(database_url: str, tmp_path: Path) -> None:
    """Its entries went from the end, and the end was set back; or all of them did, of the whole workspace."""
    async with world(database_url, tmp_path) as here:
        await here.set_up()
        for title in ("Pick the queue", "Drop the old one"):
            await log(here.person("ana"), f"/decide {title} @ben fri")
            await here.settled()
        team, db = here.sandbox.team_id, here.bot.db
        whole = look(database_url)[team]
        assert (whole.broken, whole.bare) == (None, 0)
        first = await db.read(team, lambda tx: [one for _, one in walking.find_behind(tx, walking.START)])
    last = max(one.position for one in first if one.record == "D-1")
    assert all(one.record == "D-2" for one in first[last:])
    ours = f"workspace = '{team}'"
    by_hand(
        database_url,
        f"DELETE FROM history WHERE {ours} AND position > {last}",
        f"UPDATE chains SET position = {last}, hash = '{first[last - 1].hash}' WHERE {ours}",
    )
    found = look(database_url)[team]
    assert found.broken == Break(position=last, kind=Kind.UNTOLD, record="D-2")
    assert "There is D-2, and no entry of the history tells of it" in found.line
    by_hand(database_url, f"DELETE FROM history WHERE {ours}", f"DELETE FROM chains WHERE {ours}")
    found = look(database_url)[team]
    assert found.broken == Break(position=0, kind=Kind.UNTOLD, record="team 1")
    code, out, _ = await run(tmp_path, "verify", DATABASE_URL=database_url)
    assert (code, out) == (1, f"{found.line}\n")


async def test_one_that_is_being_deleted_is_no_break(written: str, db: Database) -> None:
    """A workspace that was left 30 days ago is deleted in steps, and may be half there."""
    installed = Installation(workspace=OURS, name="A", token="xoxb", bot_id="B1", bot_user="U1", installed_at=NOW)
    await db.run(OURS, installations.save, installed)
    by_hand(written, f"DELETE FROM history WHERE workspace = '{OURS}' AND position < 4")
    assert broken(written) == Break(position=1, kind=Kind.MISSING)
    await db.run(OURS, installations.mark_left, NOW, installations.UNINSTALLED)
    assert await db.run(OURS, installations.begin_purge, NOW + timedelta(days=31), NOW + timedelta(days=31))
    found = look(written)[OURS]
    assert found.broken is None
    assert found.line == "T1: is being deleted, 30 days after the app was removed from it."


async def test_where_there_is_no_history_it_says_so(database_url: str, tmp_path: Path) -> None:
    code, out, err = await run(tmp_path, "verify", DATABASE_URL=database_url)
    assert (code, out, err) == (0, "There is no history yet.\n", "")


async def test_a_chain_that_was_made_anew_is_known_by_a_head_that_was_noted(written: str) -> None:
    """All of it is right in itself, from the changed entry to the end."""
    kept = {n: Head(position=n, hash=one.hash) for n, (_, one) in enumerate(_linked(written), start=1)}
    _make_anew(written, 4)
    assert broken(written) is None
    for n in range(1, 4):
        assert broken(written, (OURS, kept[n])) is None
    for n in range(4, LONG + 1):
        assert broken(written, (OURS, kept[n])) == Break(position=n, kind=Kind.REMADE, record=f"D-{n}")
    assert broken(written, *((OURS, one) for one in kept.values())) == Break(position=4, kind=Kind.REMADE, record="D-4")


def test_an_end_that_was_cut_off_is_known_by_a_head_that_was_noted(written: str) -> None:
    last = look(written)[OURS].head
    sixth = next(one for _, one in _linked(written) if one.position == 6)
    ours = f"workspace = '{OURS}'"
    by_hand(
        written,
        f"DELETE FROM history WHERE {ours} AND position > 6",
        f"UPDATE chains SET position = 6, hash = '{sixth.hash}' WHERE {ours}",
    )
    assert broken(written) is None
    assert broken(written, (OURS, last)) == Break(position=LONG, kind=Kind.CUT)
    by_hand(written, f"DELETE FROM history WHERE {ours}", f"DELETE FROM chains WHERE {ours}")
    assert OURS not in look(written)
    assert broken(written, (OURS, last)) == Break(position=LONG, kind=Kind.CUT)


def test_words_that_were_taken_without_a_word_are_named(written: str) -> None:
    """What an erasure leaves, made by hand: only that the history says nothing of it gives it away."""
    one = next(one for _, one in _linked(written) if one.position == 3)
    assert one.salt is not None
    digest = chain.words_digest(salt=one.salt, before=one.before, after=one.after, why=one.why)
    by_hand(
        written,
        f"UPDATE history SET salt = NULL, words = '{digest}', why = 'another' WHERE workspace = '{OURS}' "
        "AND position = 3",
    )
    assert broken(written) == Break(position=3, kind=Kind.UNSAID)


async def test_words_that_were_taken_and_said_so_are_counted(written: str, db: Database) -> None:
    one = next(one for _, one in _linked(written) if one.position == 3)
    assert one.salt is not None
    digest = chain.words_digest(salt=one.salt, before=one.before, after=one.after, why=one.why)
    said = Entry(record=WORKSPACE, what=ERASED, at=NOW, by="U1", before={}, after={"entries": "2-3"})
    await db.run(OURS, history.add, said)
    by_hand(
        written,
        f"UPDATE history SET salt = NULL, words = '{digest}', why = '[name removed]' WHERE workspace = '{OURS}' "
        "AND position = 3",
    )
    found = look(written)[OURS]
    assert (found.broken, found.bare) == (None, 1)
    assert "1 entry had words taken out, as the history says." in found.line


class Busy(Glance):
    """At a database in which something happens whenever somebody has looked at some of its history."""

    happens: Callable[[], None]

    def read(self, workspace: str, work: Any, *args: Any, **kw: Any) -> Any:
        found = super().read(workspace, work, *args, **kw)
        if work is walking.find_behind:
            self.happens()
        return found


async def test_entries_that_come_while_it_walks_are_walked_too(db: Database, database_url: str) -> None:
    entry = Entry(record="D-1", what="x", at=NOW, by=None, before={}, after={})
    first = walking.BATCH + 100

    def adds_many(tx: Tx) -> None:
        for _ in range(first):
            history.add(tx, entry)

    await db.run(OURS, adds_many)
    loop, left = asyncio.get_running_loop(), [3, 2, 1]

    def adds() -> None:
        if left:
            left.pop()
            asyncio.run_coroutine_threadsafe(db.run(OURS, history.add, entry), loop).result(20)

    glance = Busy(database_url, Vault(KEY))
    glance.happens = adds
    try:
        (found,) = await asyncio.to_thread(lambda: list(verify(glance, None, [])))
    finally:
        glance.close()
    assert (found.head.position, found.broken, left) == (first + 3, None, [])


async def test_a_backup_has_its_chain_whole(written: str, tmp_path: Path) -> None:
    if not written.startswith("sqlite"):
        pytest.skip("PostgreSQL is copied by its own tools")
    copy = tmp_path / "copy.db"
    copies.copy(Path(written.removeprefix("sqlite:///")), copy)
    assert look(f"sqlite:///{copy}") == look(written)


async def test_the_command_says_so_and_ends_with_what_it_found(written: str, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": written, "DATA_DIR": str(tmp_path / "none")}
    code, out, err = await run(tmp_path, "verify", **settings)
    assert (code, err) == (0, "")
    first, second = out.splitlines()
    assert first.startswith("T1: ok, 7 entries. Head: T1:7:")
    assert second.startswith("T2: ok, 7 entries. Head: T2:7:")
    head = first.rpartition(" ")[2]
    by_hand(written, f"DELETE FROM history WHERE workspace = '{OURS}' AND position = 4")
    code, out, err = await run(tmp_path, "verify", "--workspace", OURS, "--head", head, **settings)
    assert (code, out, err) == (1, "T1: BROKEN. Entry 4 is missing.\n", "")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "words",
    [["--head", "T1:1"], ["--head", "T1:1:zz"], ["--head", f":1:{'a' * 64}"], ["--workspace", "T9"]],
    ids=str,
)
async def test_what_it_can_not_look_at_is_said_in_a_line(written: str, tmp_path: Path, words: list[str]) -> None:
    code, out, err = await run(tmp_path, "verify", *words, DATABASE_URL=written)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "--head" in err if "--head" in words else "There is no history of a workspace T9. Known are: T1, T2" in err


async def test_a_database_that_is_not_there_is_said_in_a_line(tmp_path: Path) -> None:
    code, out, err = await run(tmp_path, "verify", DATABASE_URL=f"sqlite:///{tmp_path / 'none.db'}")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "DATABASE_URL" in err


def _linked(url: str) -> Sequence[tuple[walking.Place, Linked]]:
    glance = Glance(url, Vault(KEY))
    try:
        return glance.read(OURS, walking.find_behind, walking.START)
    finally:
        glance.close()


def _forged(position: int) -> Linked:
    return Linked(
        position=position,
        previous="",
        hash="",
        record="D-0",
        what="moved",
        at=NOW,
        by="U1",
        before={},
        after={},
        why=None,
        salt="ab",
    )


def _inserting(url: str, one: Linked, previous: str, hash_: str) -> str:
    at = "2026-11-20 16:00:00.000000" + ("" if url.startswith("sqlite") else "+00")
    return (
        'INSERT INTO history (workspace, record, what, at, "by", before, after, position, previous, hash, salt) '
        f"VALUES ('{OURS}', '{one.record}', '{one.what}', '{at}', '{one.by}', '{{}}', '{{}}', "
        f"{one.position}, '{previous}', '{hash_}', '{one.salt}')"
    )


def _make_anew(url: str, first: int) -> None:
    """Another reason in the entry there, and every hash from it on reckoned again."""
    every = [one for _, one in _linked(url)]
    head = Head(position=first - 1, hash=every[first - 2].hash) if first > 1 else BEGINNING
    statements = []
    for one in every[first - 1 :]:
        why = "another reason" if one.position == first else one.why
        made = chain.after(OURS, head, replace(one, why=why))
        statements.append(
            f"UPDATE history SET why = '{why}', previous = '{head.hash}', hash = '{made.hash}' "
            f"WHERE workspace = '{OURS}' AND position = {one.position}"
        )
        head = made
    end = f"UPDATE chains SET hash = '{head.hash}' WHERE workspace = '{OURS}'"
    by_hand(url, *statements, end)
