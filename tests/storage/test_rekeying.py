"""Changing keys: all keys open, the first locks, and everything is locked with it in one go."""

from datetime import UTC, datetime

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from storage import erasures, installations, migrations, rekeying
from storage.engine import EVERYWHERE, Database, Tx
from storage.installations import Installation
from storage.vault import Vault, VaultError
from tests.conftest import KEY
from tests.source import sources

NEW = Fernet.generate_key().decode()
NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
INSTALLED = Installation(
    workspace="T1",
    name="Acorn",
    token="xoxb-secret",
    refresh_token="xoxe-secret",
    expires_at=NOW,
    bot_id="B1",
    bot_user="U1",
    installed_at=NOW,
)


def opened(db: Database, keys: str) -> Database:
    return Database(db.url.render_as_string(hide_password=False), Vault(keys))


def test_the_first_key_locks_and_all_of_them_open() -> None:
    old, both, new = Vault(KEY), Vault(f"{NEW}, {KEY}"), Vault(NEW)
    assert both.unlock(old.lock("a")) == "a"
    assert new.unlock(both.lock("a")) == "a"
    assert new.unlock(both.lock_anew(old.lock("a"))) == "a"
    with pytest.raises(VaultError, match="behind a comma"):
        new.unlock(old.lock("a"))


@pytest.mark.parametrize("keys", ["", ",", f"{KEY},", f"{KEY},short"], ids=["none", "empty", "half", "short"])
def test_keys_that_are_none_are_named(keys: str) -> None:
    with pytest.raises(VaultError, match="commas"):
        Vault(keys)


async def test_everything_is_locked_with_the_first_key_while_the_bot_goes_on(db: Database) -> None:
    await db.run("T1", installations.save, INSTALLED)
    number = await db.run("T1", erasures.begin, ("Dora",), "U1", NOW)
    both = opened(db, f"{NEW},{KEY}")
    assert await both.run(EVERYWHERE, rekeying.lock_anew_everywhere) == 3
    assert await both.read("T1", installations.get) == INSTALLED, "who has both keys goes on"
    alone = opened(db, NEW)
    assert await alone.read("T1", installations.get) == INSTALLED
    erasure = await alone.read("T1", erasures.get, number)
    assert erasure is not None
    assert erasure.spellings == ("Dora",)
    for one in (both, alone):
        one.close()
    with pytest.raises(VaultError):
        await db.read("T1", installations.get)


async def test_a_key_that_is_missing_changes_nothing(db: Database) -> None:
    await db.run("T1", installations.save, INSTALLED)
    other = opened(db, NEW)
    with pytest.raises(VaultError):
        await other.run(EVERYWHERE, rekeying.lock_anew_everywhere)
    other.close()
    assert await db.read("T1", installations.get) == INSTALLED


async def test_what_stands_in_the_marked_columns_is_locked_and_nothing_else_is(db: Database) -> None:
    assert {(table.name, one.name) for table, columns in rekeying.LOCKED_COLUMNS for one in columns} == {
        ("erasures", "spellings"),
        ("installations", "token"),
        ("installations", "refresh_token"),
        ("metrics", "secret"),
    }
    locking = [source.path for source in sources("storage") if "vault.lock(" in source.text]
    assert sorted(locking) == [
        "storage/erasures.py",
        "storage/installations/keeping.py",
        "storage/installations/orgs.py",
        "storage/installations/refreshing.py",
        "storage/metrics/keeping.py",
    ], "a new column is to be marked"
    await db.run("T1", installations.save, INSTALLED)
    await db.run("T1", erasures.begin, ("Dora",), "U1", NOW)
    unlocked = await db.read(EVERYWHERE, readable)
    assert unlocked == []


def readable(tx: Tx) -> list[str]:
    """Marked columns whose value no key opens."""
    found = []
    for table in migrations.TABLES.sorted_tables:
        for column in table.c:
            if column.info.get("locked"):
                for (value,) in tx.session.connection().execute(select(column).where(column.is_not(None))):
                    try:
                        tx.vault.unlock(value)
                    except VaultError:
                        found.append(f"{table.name}.{column.name}")
    return found
