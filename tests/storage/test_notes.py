"""Of a team's note there is one a week, whoever adds it, and the newest says where the next one begins.

Before it is posted its owner's edits are kept; its page comes back as it was, and so do those who follow.
"""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.messages import kit
from bot.rules.notes import Climber, Edits, Hidden, Line, NoteWeek, Page, Part, Section, Sent, Stage, Word
from storage import notes
from storage.engine import Database
from storage.notes import Follower, Posted

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


PAGE = Page(
    week="2026-W47",
    since=FRIDAY - WEEK,
    until=FRIDAY,
    sections=(
        Section(
            part=Part.BETS,
            lines=(
                Line(key="bet B-1", text="*B-1* שלום", words=3, calm=True),
                Line(key="bet B-2", text="x", words=1, cut=True, hidden="no", corrected=True),
            ),
        ),
    ),
    words=120,
    kept=1,
    made=2,
    troubled=1,
    needed=3,
    owner="Ana",
    owner_words="Calm week.",
    due=FRIDAY,
    hill=(Climber(ref="B-1", name="Invites", place=30.5, trail=(10.0, 20.0), stalled_days=3),),
)


async def test_a_page_comes_back_line_by_line(db: Database) -> None:
    message = kit.message("Note")
    await db.run(OURS, notes.add, team=1, week="2026-W47", until=FRIDAY, words=120, message=message, page=PAGE, by="U1")
    posted = await db.read(OURS, notes.get, 1, "2026-W47")
    assert posted is not None
    assert (posted.page, posted.posted_by, posted.version) == (PAGE, "U1", 1)
    assert await db.read(STRANGER, notes.get, 1, "2026-W47") is None


async def test_a_week_keeps_its_owners_edits(db: Database) -> None:
    week = NoteWeek(
        team=1,
        week="2026-W47",
        due=FRIDAY,
        stage=Stage.HELD,
        edits=Edits(
            words="Calm",
            order={"bets": ("bet B-2", "bet B-1")},
            hidden={"bet B-3": Hidden(why="x", by="U1", at=FRIDAY)},
        ),
        why="waiting",
        by="U1",
        changed_at=FRIDAY,
        sent=(Sent(kind=Word.DRAFT, to="U1", at=FRIDAY),),
    )
    assert await db.run(OURS, notes.add_week, week)
    assert not await db.run(OURS, notes.add_week, replace(week, why="another"))
    assert await db.read(OURS, notes.get_week, 1, "2026-W47") == week
    later = replace(week, week="2026-W48", due=FRIDAY + WEEK, stage=Stage.DRAFT, edits=Edits(), sent=())
    await db.run(OURS, notes.add_week, later)
    assert await db.read(OURS, notes.find_last_week, 1) == later
    await db.run(OURS, notes.save_week, replace(week, stage=Stage.POSTED, version=2))
    assert await db.read(OURS, notes.get_week, 1, "2026-W47") == replace(week, stage=Stage.POSTED, version=2)
    assert await db.read(STRANGER, notes.get_week, 1, "2026-W47") is None
    assert await db.read(STRANGER, notes.find_last_week, 1) is None


async def test_who_follows_is_kept_once_and_for_one_team(db: Database) -> None:
    for channel, at in (("C2", FRIDAY), ("C9", FRIDAY - WEEK)):
        assert await db.run(OURS, notes.add_follower, 1, channel, by="U1", at=at)
    assert not await db.run(OURS, notes.add_follower, 1, "C2", by="U2", at=FRIDAY)
    found = await db.read(OURS, notes.find_followers, 1)
    assert found == [Follower(channel="C9", at=FRIDAY - WEEK, by="U1"), Follower(channel="C2", at=FRIDAY, by="U1")]
    assert await db.read(OURS, notes.find_followers, 2) == []
    assert await db.read(STRANGER, notes.find_followers, 1) == []
    assert not await db.run(STRANGER, notes.drop_follower, 1, "C2")
    assert await db.run(OURS, notes.drop_follower, 1, "C2")
    assert not await db.run(OURS, notes.drop_follower, 1, "C2")
    assert [one.channel for one in await db.read(OURS, notes.find_followers, 1)] == ["C9"]
