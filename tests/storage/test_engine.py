"""The engine: all or nothing, one workspace, aware instants, and a SQLite file for one process."""

import asyncio
import contextlib
import os
import stat
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError, StatementError

from bot.messages import kit
from storage import numbers, outbox, receipts
from storage.engine import Database, DatabaseError, Tx, UnsureError, address_of
from storage.vault import Vault, VaultError, key_in
from tests.conftest import KEY

OURS = "T1"
NOW = datetime(2026, 11, 20, 18, tzinfo=timezone(timedelta(hours=2)))


def say(tx: Tx, key: str) -> None:
    outbox.put(tx, key=key, to="C1", message=kit.message("x"), about="x", at=NOW)


def test_a_server_that_is_lost_without_a_word_is_noticed_and_an_address_may_say_otherwise() -> None:
    noticed = address_of("postgresql://drumbeat@database/drumbeat?keepalives_idle=60&options=-c%20geqo%3Doff")
    assert noticed.query["keepalives_idle"] == "60"
    assert {noticed.query[name] for name in ("connect_timeout", "tcp_user_timeout")} == {"10", "15000"}
    assert noticed.query["options"] == "-c geqo=off"
    assert not address_of("sqlite:///drumbeat.db").query


async def test_an_exception_rolls_everything_back_and_comes_out(db: Database) -> None:
    told: list[str] = []
    db.said = lambda workspace, _: told.append(workspace)

    def fails(tx: Tx) -> None:
        say(tx, "a")
        raise RuntimeError("ours")

    with pytest.raises(RuntimeError, match="ours"):
        await db.run(OURS, fails)
    assert await db.read(OURS, outbox.get, "a") is None
    assert told == [], "nobody is woken for what was not committed"


async def test_who_listens_is_told_after_the_commit_and_only_when_something_is_to_be_said(db: Database) -> None:
    told: list[str] = []
    db.said = lambda workspace, _: told.append(workspace)
    await db.run(OURS, receipts.claim, "x", NOW)
    assert told == []
    await db.run(OURS, say, "a")
    await db.run(OURS, say, "a")
    assert told == [OURS], "a repeat says nothing"


async def test_what_is_written_at_the_same_moment_stands_or_falls_by_itself(db: Database) -> None:
    """On SQLite many share one commit, and nobody is to notice."""
    told: list[str] = []
    db.said = lambda workspace, _: told.append(workspace)

    def says(tx: Tx, number: int) -> int:
        say(tx, f"{number}")
        if number % 3 == 0:
            raise RuntimeError(f"ours {number}")
        return number

    ended = await asyncio.gather(*(db.run(OURS, says, number) for number in range(40)), return_exceptions=True)
    for number, end in enumerate(ended):
        kept = await db.read(OURS, outbox.get, f"{number}") is not None
        if number % 3 == 0:
            assert (str(end), kept) == (f"ours {number}", False)
        else:
            assert (end, kept) == (number, True)
    assert len(told) == len([number for number in range(40) if number % 3])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_shares_a_commit_with_one_that_finds_no_room_is_kept_or_told_of(db: Database) -> None:
    """Then SQLite takes back the whole transaction by itself, and with it what the others wrote."""
    begun = threading.Event()

    def finds_no_room(tx: Tx) -> None:
        sql = tx.session.connection().exec_driver_sql
        room = sql(f"PRAGMA max_page_count = {sql('PRAGMA page_count').scalar_one()}").scalar_one()
        try:
            receipts.claim(tx, "x" * 1_000_000, NOW)
        finally:
            sql(f"PRAGMA max_page_count = {room + 1_000_000}")

    holding = asyncio.create_task(db.run(OURS, lambda _: begun.wait(5)))
    waiting = asyncio.gather(
        db.run(OURS, say, "a"), db.run(OURS, finds_no_room), db.run(OURS, say, "b"), return_exceptions=True
    )
    await asyncio.sleep(0)
    begun.set()
    await holding
    ended = await waiting
    kept = [await db.read(OURS, outbox.get, key) is not None for key in ("a", "b")]
    assert ([isinstance(end, Exception) for end in ended], kept) == ([False, True, False], [True, True])


async def test_who_gives_up_waiting_disturbs_nobody(db: Database) -> None:
    begun = threading.Event()

    def holds(tx: Tx) -> None:
        begun.wait(5)
        say(tx, "first")

    first = asyncio.create_task(db.run(OURS, holds))
    others = [asyncio.create_task(db.run(OURS, say, f"{number}")) for number in range(4)]
    await asyncio.sleep(0.05)
    others[1].cancel()
    begun.set()
    await asyncio.gather(first, *others, return_exceptions=True)
    assert all([await db.read(OURS, outbox.get, key) for key in ("first", "0", "2", "3")])


async def test_each_sees_what_the_one_before_it_wrote(db: Database) -> None:
    counted = await asyncio.gather(*(db.run(OURS, numbers.claim_next, "D") for _ in range(30)))
    assert sorted(counted) == list(range(1, 31))


async def test_instants_keep_their_moment_and_a_naive_one_is_refused(db: Database) -> None:
    await db.run(OURS, say, "a")
    letter = await db.read(OURS, outbox.get, "a")
    assert letter is not None
    assert letter.at == NOW
    assert letter.at.utcoffset() == timedelta(0)
    with pytest.raises(StatementError, match="naive"):
        await db.run(OURS, receipts.claim, "x", datetime(2026, 1, 1))  # noqa: DTZ001 - the mistake itself


# SQLite has one writer, so nothing can conflict there.
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_conflicts_is_run_again(db: Database) -> None:
    """Two transactions that lock two rows crosswise: the database breaks one off, and it is run again."""
    for key in ("a", "b"):
        await db.run(OURS, say, key)
    runs: list[str] = []
    both_hold_one = threading.Barrier(2)

    def crosswise(tx: Tx, first: str, second: str) -> None:
        runs.append(first)
        again = len(runs) > 2
        outbox.update(tx, key=first, message=kit.message(first), at=NOW)
        if not again:
            both_hold_one.wait(5)
        outbox.update(tx, key=second, message=kit.message(second), at=NOW)

    await asyncio.gather(db.run(OURS, crosswise, "a", "b"), db.run(OURS, crosswise, "b", "a"))
    assert len(runs) == 3


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_connection_that_breaks_is_made_anew_but_for_a_commit_that_may_have_happened(
    db: Database, database_url: str
) -> None:
    runs: list[str] = []

    def breaks(tx: Tx, key: str, *, ends: bool) -> None:
        """The first time the server goes away, before the work ends or after it."""
        runs.append(key)
        say(tx, key)
        if runs.count(key) == 1:
            me = tx.session.connection().exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            with psycopg.connect(database_url, autocommit=True) as sql:
                sql.execute("SELECT pg_terminate_backend(%s, 5000)", [me])
        if not ends:
            tx.session.connection().exec_driver_sql("SELECT 1")

    await db.run(OURS, breaks, "a", ends=False)
    assert await db.read(OURS, outbox.get, "a") is not None
    with pytest.raises(UnsureError):
        await db.run(OURS, breaks, "b", ends=True)
    assert runs == ["a", "a", "b"], "what may have been committed is not done again"


async def test_other_faults_of_the_database_come_out_at_once(db: Database) -> None:
    runs = 0

    def wrong(tx: Tx) -> None:
        nonlocal runs
        runs += 1
        tx.session.connection().exec_driver_sql("SELECT nonsense FROM nowhere")

    with pytest.raises(DBAPIError):
        await db.run(OURS, wrong)
    assert runs == 1


async def test_a_sqlite_file_serves_one_process(tmp_path: Path) -> None:
    first, second = (Database(f"sqlite:///{tmp_path / 'x.db'}", Vault(KEY)) for _ in range(2))
    first.hold_alone()
    with pytest.raises(DatabaseError, match=r"another Drumbeat process is using .*x\.db"):
        second.hold_alone()
    first.close()
    second.hold_alone()
    second.close()


def test_postgresql_is_shared(postgresql: str) -> None:
    for _ in range(2):
        db = Database(postgresql, Vault(KEY))
        db.hold_alone()
        db.close()


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://x/y", "sqlite"])
def test_an_address_that_is_none_is_refused_in_a_line(url: str) -> None:
    with pytest.raises(DatabaseError, match="DATABASE_URL") as raised:
        Database(url, Vault(KEY))
    assert "\n" not in str(raised.value)


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        key = key_in(tmp_path / "data")
    finally:
        os.umask(old)
    (file,) = (tmp_path / "data").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert key_in(tmp_path / "data") == key
    assert Vault(key).unlock(Vault(key).lock("secret")) == "secret"


def test_a_key_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("storage.vault.os.link", killed)
        with pytest.raises(KeyboardInterrupt):
            key_in(tmp_path)
    assert not (tmp_path / "encryption.key").exists()
    key = key_in(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["encryption.key"]
    assert key_in(tmp_path) == key


def test_who_makes_a_key_at_the_same_moment_takes_the_one_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def beaten(part: Path, path: Path) -> None:
        path.write_text(KEY)
        link(part, path)

    monkeypatch.setattr("storage.vault.os.link", beaten)
    assert key_in(tmp_path) == KEY


def test_where_files_have_one_name_a_key_is_made_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("storage.vault.os.link", unknown)
    assert key_in(tmp_path) == key_in(tmp_path)


def test_a_key_file_that_a_kill_left_empty_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "encryption.key").touch()
    with pytest.raises(VaultError, match="is empty: put back the one of your backup"):
        key_in(tmp_path)


def test_a_key_that_is_none_is_refused_in_a_line() -> None:
    with pytest.raises(VaultError, match="ENCRYPTION_KEY"):
        Vault("too short")


async def test_a_failing_statement_does_not_tell_what_was_in_it(db: Database) -> None:
    def wrong(tx: Tx) -> None:
        tx.session.connection().exec_driver_sql("SELECT 1 FROM nowhere WHERE 1 = " + PLACE[db.is_sqlite], ("private",))

    with pytest.raises(DBAPIError) as raised:
        await db.run(OURS, wrong)
    assert "private" not in str(raised.value)


PLACE = {True: "?", False: "%s"}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_some_process_has_to_itself_is_known_in_one_question(db: Database, database_url: str) -> None:
    """Whichever it is, and however the numbers of the locks come out."""
    names = [f"drain T{number}" for number in range(40)]
    other = Database(database_url, Vault(KEY))
    try:
        assert await db.held(names) == set()
        async with contextlib.AsyncExitStack() as stack:
            for name in names[::2]:
                assert await stack.enter_async_context(other.alone(name))
            assert await stack.enter_async_context(db.alone(names[1]))
            assert await db.held(names) == {*names[::2], names[1]}
            assert not await stack.enter_async_context(db.alone(names[0]))
        assert await db.held(names) == set()
    finally:
        other.close()
