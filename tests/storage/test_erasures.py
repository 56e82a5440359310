"""Erasures that were asked for: kept with the name locked, counted up, and dropped with it."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from bot.rules.erasing import WATCHED, Erasure
from storage import erasures, installations
from storage.engine import EVERYWHERE, Database, Tx
from storage.erasures import ErasureRow
from storage.installations import Installation
from storage.vault import Vault, VaultError

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
NAMES = ("Dora Klee", "Dora")


async def begun(db: Database, workspace: str = OURS) -> int:
    return await db.run(workspace, erasures.begin, NAMES, "U1", NOW)


async def test_it_is_kept_as_it_was_asked_for_and_its_name_is_locked(db: Database) -> None:
    number = await begun(db)
    assert await db.read(OURS, erasures.get, number) == Erasure(number=number, spellings=NAMES, by="U1", at=NOW)
    row = await db.read(OURS, lambda tx: str(tx.session.connection().execute(select(ErasureRow)).all()))
    assert "Dora" not in row
    other = Database(db.url.render_as_string(hide_password=False), Vault(Fernet.generate_key().decode()))
    with pytest.raises(VaultError):
        await other.read(OURS, erasures.get, number)
    other.close()


async def test_what_was_done_adds_up_and_it_ends_once(db: Database) -> None:
    number = await begun(db)
    for n in (1, 2):
        await db.run(OURS, erasures.add_up, number, texts=n, records=1, entries=3 * n, messages=0)
    assert await db.run(OURS, erasures.end, number, NOW, 7) is True
    assert await db.run(OURS, erasures.end, number, NOW + timedelta(hours=1), 9) is False
    done = await db.read(OURS, erasures.get, number)
    assert done == Erasure(
        number=number, spellings=NAMES, by="U1", at=NOW, texts=3, records=2, entries=9, ended_at=NOW, seen=7
    )
    await db.run(OURS, erasures.see, number, 12)
    seen = await db.read(OURS, erasures.get, number)
    assert seen is not None
    assert (seen.seen, seen.ended_at) == (12, NOW)


async def test_it_is_over_a_day_after_its_end(db: Database) -> None:
    number = await begun(db)
    known = await db.read(OURS, erasures.get, number)
    assert known is not None
    assert not known.is_over(NOW + 9 * WATCHED)  # it has not even ended
    await db.run(OURS, erasures.end, number, NOW, 7)
    known = await db.read(OURS, erasures.get, number)
    assert known is not None
    assert not known.is_over(NOW + WATCHED - timedelta(seconds=1))
    assert known.is_over(NOW + WATCHED)
    await db.run(OURS, erasures.drop, number)
    assert await db.read(OURS, erasures.get, number) is None


async def test_all_are_found_but_those_of_a_workspace_that_was_left(db: Database) -> None:
    ours, theirs = await begun(db), await begun(db, STRANGER)
    assert await db.read(EVERYWHERE, erasures.find_everywhere) == [(OURS, ours), (STRANGER, theirs)]

    def leaves(tx: Tx) -> None:
        installed = Installation(
            workspace=STRANGER, name="Acorn", token="xoxb", bot_id="B1", bot_user="U1", installed_at=NOW
        )
        installations.save(tx, installed)
        installations.mark_left(tx, NOW, installations.UNINSTALLED)

    await db.run(STRANGER, leaves)
    assert await db.read(EVERYWHERE, erasures.find_everywhere) == [(OURS, ours)]


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    number = await begun(db)
    assert await db.read(STRANGER, erasures.get, number) is None
    await db.run(STRANGER, erasures.add_up, number, texts=1, records=1, entries=1, messages=1)
    assert await db.run(STRANGER, erasures.end, number, NOW, 7) is False
    await db.run(STRANGER, erasures.see, number, 9)
    await db.run(STRANGER, erasures.drop, number)
    assert await db.read(OURS, erasures.get, number) == Erasure(number=number, spellings=NAMES, by="U1", at=NOW)
