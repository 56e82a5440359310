"""Pictures that Slack keeps: one file for one digest, in one workspace."""

from datetime import UTC, datetime

from storage import pictures
from storage.engine import Database

AT = datetime(2026, 11, 20, 16, tzinfo=UTC)


async def test_a_picture_is_known_by_what_was_drawn(db: Database) -> None:
    assert await db.read("T1", pictures.get, "d1") is None
    await db.run("T1", pictures.save, "d1", file="F1", alt="A hill", at=AT)
    assert await db.read("T1", pictures.get, "d1") == ("F1", "A hill")
    assert await db.read("T1", pictures.get, "d2") is None


async def test_whoever_uploads_it_again_replaces_the_file(db: Database) -> None:
    await db.run("T1", pictures.save, "d1", file="F1", alt="A hill", at=AT)
    await db.run("T1", pictures.save, "d1", file="F2", alt="A hill", at=AT)
    assert await db.read("T1", pictures.get, "d1") == ("F2", "A hill")


async def test_only_the_file_that_slack_refused_is_forgotten(db: Database) -> None:
    await db.run("T1", pictures.save, "d1", file="F2", alt="A hill", at=AT)
    await db.run("T1", pictures.forget, "d1", "F1")
    assert await db.read("T1", pictures.get, "d1") == ("F2", "A hill")
    await db.run("T1", pictures.forget, "d1", "F2")
    assert await db.read("T1", pictures.get, "d1") is None


async def test_a_stranger_sees_and_forgets_nothing(db: Database) -> None:
    await db.run("T1", pictures.save, "d1", file="F1", alt="A hill", at=AT)
    assert await db.read("T2", pictures.get, "d1") is None
    await db.run("T2", pictures.forget, "d1", "F1")
    await db.run("T2", pictures.save, "d1", file="F9", alt="Theirs", at=AT)
    assert await db.read("T1", pictures.get, "d1") == ("F1", "A hill")
