"""Installations: one per workspace, the token unreadable without the key."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.fernet import Fernet
from sqlmodel import text

from storage import installations
from storage.engine import Database, Tx
from storage.installations import Installation
from storage.vault import Vault, VaultError

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
INSTALLED = Installation(
    workspace=OURS, name="Acorn", token="xoxb-secret", bot_id="B1", bot_user="U1", installed_at=NOW
)


def raw(tx: Tx) -> str:
    return str(tx.session.connection().execute(text("SELECT * FROM installations")).all())


async def test_an_installation_comes_back_and_its_token_is_not_in_the_database(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    assert await db.read(OURS, installations.get) == INSTALLED
    assert "xoxb-secret" not in await db.read(OURS, raw)
    assert "xoxb-secret" not in repr(INSTALLED)


async def test_installing_again_keeps_the_first_date_and_connects_again(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    await db.run(OURS, installations.mark_disconnected, NOW)
    await db.run(OURS, installations.mark_disconnected, NOW + timedelta(days=1))
    gone = await db.read(OURS, installations.get)
    assert gone is not None
    assert gone.disconnected_at == NOW, "since when, not until when"
    await db.run(OURS, installations.save, replace(INSTALLED, token="xoxb-new", installed_at=NOW + timedelta(days=2)))
    assert await db.read(OURS, installations.get) == replace(INSTALLED, token="xoxb-new")


async def test_another_key_does_not_open_it(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    other = Database(db.url.render_as_string(hide_password=False), Vault(Fernet.generate_key().decode()))
    with pytest.raises(VaultError, match="ENCRYPTION_KEY"):
        await other.read(OURS, installations.get)
    other.close()


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    await db.run(OURS, installations.save, INSTALLED)
    assert await db.read(STRANGER, installations.get) is None
    await db.run(STRANGER, installations.mark_disconnected, NOW)
    assert await db.read(OURS, installations.get) == INSTALLED
