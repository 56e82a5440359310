"""Of a team's note there is one a week, whoever adds it, and the newest says where the next one begins."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.messages import kit
from storage import notes
from storage.engine import Database
from storage.notes import Posted

FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK = timedelta(days=7)
OURS, STRANGER = "T1", "T2"


async def add(
    db: Database, week: str = "2026-W47", until: datetime = FRIDAY, *, team: int = 1, workspace: str = OURS
) -> None:
    message = kit.message(f"Note {week} שלום 🚀", kit.header("Note"), kit.section("*B-1* <&> 80 → 55 %"))
    await db.run(workspace, notes.add, team=team, week=week, until=until, words=211, told=["D-1"], message=message)


async def last(db: Database, team: int = 1, workspace: str = OURS) -> Posted | None:
    return await db.read(workspace, notes.find_last, team)


async def test_a_note_is_kept_as_it_was_posted(db: Database) -> None:
    assert await last(db) is None
    await add(db)
    posted = await last(db)
    assert posted is not None
    assert (posted.team, posted.week, posted.until, posted.words) == (1, "2026-W47", FRIDAY, 211)
    assert list(posted.told) == ["D-1"]
    assert posted.text == "Note 2026-W47 שלום 🚀"
    assert list(posted.blocks) == [kit.header("Note"), kit.section("*B-1* <&> 80 → 55 %")]


async def test_a_second_note_of_the_same_week_is_refused_and_the_first_stays(db: Database) -> None:
    await add(db)
    with pytest.raises(IntegrityError):
        await add(db, until=FRIDAY + timedelta(hours=1))
    posted = await last(db)
    assert posted is not None
    assert posted.until == FRIDAY


async def test_of_two_who_add_at_once_one_wins(db: Database) -> None:
    results = await asyncio.gather(*(add(db) for _ in range(4)), return_exceptions=True)
    assert sum(one is None for one in results) == 1
    assert sum(isinstance(one, IntegrityError) for one in results) == 3


async def test_the_newest_is_the_last_in_time_across_a_new_year_and_of_its_own_team(db: Database) -> None:
    new_year = datetime(2026, 12, 31, 16, tzinfo=UTC)
    await add(db, "2026-W53", new_year)
    await add(db, "2027-W01", new_year + WEEK)
    await add(db, "2026-W52", new_year - WEEK)
    await add(db, "2027-W02", new_year + 2 * WEEK, team=2)
    found = [await last(db, team) for team in (1, 2, 3)]
    assert [one.week if one else None for one in found] == ["2027-W01", "2027-W02", None]


async def test_a_stranger_sees_nothing_and_has_notes_of_their_own(db: Database) -> None:
    await add(db)
    assert await last(db, workspace=STRANGER) is None
    await add(db, until=FRIDAY + WEEK, workspace=STRANGER)
    posted = await last(db)
    assert posted is not None
    assert posted.until == FRIDAY
