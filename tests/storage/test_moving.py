"""A channel gets another id: no column of any table names the old one any more, but what tells of the past."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from bot.messages import kit
from bot.rules.handovers import Departure, Held, Role
from bot.rules.retries import Reason
from storage import handovers, migrations, moving, outbox
from storage.engine import Database, Tx
from storage.outbox import Status
from storage.vault import Vault
from tests.storage.releasing import KEY
from tests.upgrading import RELEASES, put_back

NEW = "C0SHARED99"
NOW = datetime(2026, 12, 1, 18, tzinfo=UTC)
PAST = {
    ("history", "before"),
    ("history", "after"),
    ("outbox", "blocks"),
    ("outbox", "text"),
    ("notes", "blocks"),
    ("notes", "text"),
    ("notes", "page"),
    ("note_versions", "blocks"),
    ("note_versions", "page"),
}
"""What was said and done stays as it was; of the outbox that is what was sent."""
SUSPECT = ("channel", "conversation", "place", "told", "sent_to", "followers", "room")
NO_CHANNEL = {
    ("bets", "placed_at"),
    ("bets", "placed_by"),
    ("notes", "told"),
}


def named(db: Database, channel: str) -> Iterator[tuple[str, str]]:
    """Every column that names this channel, in any row."""
    with db.engine.connect() as connection:
        for table in migrations.TABLES.sorted_tables:
            rows = connection.execute(text(f'SELECT * FROM "{table.name}"')).mappings().all()
            for row in rows:
                for column, value in row.items():
                    written = value if isinstance(value, str) else json.dumps(value, default=str)
                    if channel in written:
                        yield table.name, column


@pytest.fixture
def lived(database_url: str) -> Iterator[Database]:
    """What people wrote in three weeks."""
    put_back(database_url, RELEASES[-1])
    db = Database(database_url, Vault(KEY))
    migrations.upgrade(db)
    yield db
    db.close()


def channels(db: Database, sql: str) -> list[tuple[str, str]]:
    with db.engine.connect() as connection:
        return [(row[0], row[1]) for row in connection.execute(text(sql))]


TEAMS, FOLLOWERS = (f"SELECT workspace, channel FROM {table}" for table in ("teams", "note_followers"))


@pytest.mark.parametrize("sql", [TEAMS, FOLLOWERS])
async def test_nothing_names_the_old_id_any_more(lived: Database, sql: str) -> None:
    workspace, old = channels(lived, sql)[0]
    before = set(named(lived, old))
    assert ("outbox", "conversation") in before
    assert {("teams", "channel"), ("note_followers", "channel")} & before
    for _ in range(2):
        await lived.run(workspace, moving.move_channel, old, NEW)
        assert set(named(lived, old)) - PAST == set()
    assert set(named(lived, NEW)) >= before - PAST - {("channels", "id")}


async def test_another_workspace_moves_nothing_of_ours(lived: Database) -> None:
    _, old = channels(lived, "SELECT workspace, channel FROM teams")[0]
    before = set(named(lived, old))
    await lived.run("T2", moving.move_channel, old, NEW)
    assert set(named(lived, old)) == before


def test_every_column_that_may_hold_a_channel_is_moved_or_known_to_hold_none() -> None:
    moved = {(table.__tablename__, column) for table, column in (*moving.IS_ONE, *moving.NAMES_ONE, *moving.HOLDS_SOME)}
    suspect = {
        (table.name, column.name)
        for table in migrations.TABLES.sorted_tables
        for column in table.columns
        if any(one in column.name for one in SUSPECT)
    }
    assert suspect - moved - NO_CHANNEL == set(), "add it to storage/moving.py, or say here that it holds no channel"


def refused(tx: Tx, channel: str) -> None:
    """A line that Slack refused for good, for it knew no such channel any more."""
    message = kit.message("a line")
    outbox.put(tx, key="a line", to=channel, message=message, about="a line", at=NOW)
    (turn,) = outbox.claim_heads(tx, NOW, limit=1)
    outbox.mark_dead(tx, turn.letter, error=Reason.CHANNEL_GONE)


async def test_what_could_not_be_posted_there_is_sent_again(db: Database) -> None:
    await db.run("T1", refused, "C1")
    await db.run("T1", moving.move_channel, "C1", NEW)
    letter = await db.read("T1", outbox.get, "a line")
    assert letter is not None
    assert (letter.status, letter.conversation) == (Status.WAITING, NEW)


async def test_a_message_about_who_is_gone_moves_along(db: Database) -> None:
    held = Held(ritual="bets", role=Role.BET_OWNER, number=1, team=1, name="B-1 · Churn")
    await db.run("T1", handovers.save, Departure(person="U1", at=NOW, told="C1", held=(held,)))
    await db.run("T1", moving.move_channel, "C1", NEW)
    (found,) = await db.read("T1", handovers.find_of, "U1")
    assert found.told == NEW
