"""What earlier versions wrote, as text: put into a database, and people who find their workspace as they left it."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import MetaData, func, select
from sqlmodel import col

import app
from sandbox import demo
from sandbox.blocks import with_ids
from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.state import Message
from sandbox.workspace import load
from storage import migrations
from storage.engine import EVERYWHERE, Database, Tx
from storage.outbox.rows import OutboxRow, Status
from storage.vault import Vault
from tests.storage.releasing import ENDS, FOLDER, KEY
from tests.world import World

RELEASES = sorted({path.name.partition(".")[0] for path in FOLDER.glob("v*.sql")})
NEVER = {
    "procrastinate_jobs": "a job goes when it is done",
    "procrastinate_events": "they go with their job",
    "procrastinate_workers": "a worker that stops takes its row away",
    "procrastinate_periodic_defers": "nothing is deferred periodically",
}
"""Tables that are empty at rest, and why."""


def dump(release: str, kind: str) -> str:
    return (FOLDER / f"{release}.{kind}.sql").read_text(encoding="utf-8")


def put_back(url: str, release: str) -> None:
    """Whatever the database held before is gone."""
    if url.startswith("sqlite"):
        path = Path(url.removeprefix("sqlite:///"))
        path.unlink(missing_ok=True)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            connection.executescript(dump(release, "sqlite"))
        return
    with psycopg.connect(url, autocommit=True) as server:
        server.execute("DROP SCHEMA public CASCADE")
        server.execute("CREATE SCHEMA public")
        server.execute(dump(release, "postgresql").encode())


def counted(db: Database) -> dict[str, int]:
    """How many rows each table has."""
    with db.engine.connect() as connection:
        found = MetaData()
        found.reflect(connection)
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar() or 0
            for name, table in found.tables.items()
        }


def workspaces(url: str) -> set[str]:
    """Whose rows there are, in every table that says so."""
    db = Database(url, Vault(KEY))
    try:
        with db.engine.connect() as connection:
            tables = [one for one in migrations.TABLES.tables.values() if "workspace" in one.columns]
            return {
                one for table in tables for one in connection.execute(select(table.c.workspace).distinct()).scalars()
            }
    finally:
        db.close()


def contents(url: str) -> list[str]:
    """What the tables are, and every row: two databases that are the same answer the same."""
    if url.startswith("sqlite"):
        with contextlib.closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return sorted(connection.iterdump())
    with psycopg.connect(url) as server:
        found = server.execute(SHAPES).fetchall()
        names = [name for (name,) in server.execute(TABLES).fetchall()]
        for name in names:
            query = sql.SQL("SELECT {}, t::text FROM {} t").format(f'INSERT INTO "{name}"', sql.Identifier(name))
            found += server.execute(query).fetchall()
        return sorted(str(row) for row in found)


def asked_for(url: str) -> list[str]:
    """The same without what is written by itself: by the clock, and by what says that a process is alive."""
    by_itself = ('INSERT INTO "ticks"', 'INSERT INTO "procrastinate_workers"')
    return [line for line in contents(url) if not any(one in line for one in by_itself)]


TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
SHAPES = """
SELECT table_name, column_name, data_type, is_nullable, coalesce(column_default, '')
FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL SELECT tablename, indexname, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'public'
"""


@asynccontextmanager
async def lived_in(url: str, folder: Path) -> AsyncIterator[World]:
    """The workspace of the dumps with this version's bot in it, and with every message that was posted there."""
    sandbox = Sandbox(load(demo.WORKSPACE), Clock(ENDS))
    (folder / "encryption.key").write_text(KEY)
    db = Database(url, Vault(KEY))
    migrations.upgrade(db)
    _post_again(sandbox, await db.read(EVERYWHERE, _posted_everywhere))
    db.close()
    async with sandbox.running():
        given = demo.settings(sandbox.api_url, sandbox.bot_token, sandbox.signing_secret, folder, url)
        bot = app.build(given, now=sandbox.clock.now, pace=0.0)
        async with app.listening(bot) as address:
            sandbox.install(bot.manifest(address), f"{address}/slack/events")
            sandbox.clock.followers.append(bot)
            yield World(sandbox=sandbox, bot=bot)


def _posted_everywhere(tx: Tx) -> list[OutboxRow]:
    """What was posted and what was made of it since, in that order."""
    query = select(OutboxRow).where(col(OutboxRow.status) == Status.SENT, col(OutboxRow.ts).is_not(None))
    return list(tx.session.execute(query.order_by(col(OutboxRow.id))).scalars())


def _post_again(sandbox: Sandbox, letters: Sequence[OutboxRow]) -> None:
    world, posted = sandbox.world, {letter.key: letter.ts for letter in letters if letter.kind == "post"}
    latest = {letter.ts: letter for letter in letters}
    for letter in sorted((one for one in letters if one.kind == "post"), key=lambda one: str(one.ts)):
        people = [one for one in letter.conversation.split(",") if one in world.members]
        if people:
            world.direct(world.bot.id, *people)
        now_is, thread = latest[letter.ts], posted.get(letter.thread or "")
        assert letter.ts is not None
        assert letter.channel is not None
        said = Message(
            letter.ts, letter.channel, world.bot.id, now_is.text, blocks=with_ids(now_is.blocks), from_app=True
        )
        world.post(replace(said, thread_ts=thread))
