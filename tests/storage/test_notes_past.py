"""Notes that are past: their versions, the list of weeks, and what an export reads; and nothing for a stranger."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.messages import kit
from bot.rules.notes import Line, NoteWeek, Page, Part, Section, Stage
from storage import notes, outbox, slots
from storage.engine import Database, Tx
from storage.notes import Posted, Told
from storage.outbox import Status
from storage.slots import Claimed

FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK = timedelta(days=7)
OURS, STRANGER = "T1", "T2"
SAID = kit.message("Weekly note")
NOTE = "notes.note"


def page(week: str, text: str = "*B-1*") -> Page:
    lines = (Line(key="bet B-1", text=text, words=1),)
    sections = (Section(part=Part.BETS, lines=lines),)
    return Page(week=week, since=FRIDAY - WEEK, until=FRIDAY, sections=sections, words=9)


def add(tx: Tx, week: str, until: datetime = FRIDAY, team: int = 1, *, old: bool = False) -> None:
    kept = None if old else page(week)
    notes.add(tx, team=team, week=week, until=until, words=9, message=SAID, page=kept, sent_to=["C2", "C3"])


def correct(tx: Tx, week: str, text: str) -> None:
    posted = notes.get(tx, 1, week)
    assert posted is not None
    notes.save_corrected(tx, posted, page(week, text), message=kit.message(text), at=FRIDAY + WEEK, by="U1", why="w")


async def test_every_version_of_a_note_is_kept(db: Database) -> None:
    await db.run(OURS, add, "2026-W47")
    await db.run(STRANGER, add, "2026-W47")
    for text in ("*B-1* two", "*B-1* three"):
        await db.run(OURS, correct, "2026-W47", text)
    posted = await db.read(OURS, notes.get, 1, "2026-W47")
    assert posted is not None
    assert (posted.version, posted.text, posted.until, list(posted.sent_to)) == (3, "*B-1* three", FRIDAY, ["C2", "C3"])
    assert posted.page == page("2026-W47", "*B-1* three")
    every = await db.read(OURS, notes.find_versions, 1, "2026-W47")
    assert [(one.version, one.by, one.why) for one in every] == [(1, None, ""), (2, "U1", "w"), (3, "U1", "w")]
    assert [one.page.line("bet B-1") for one in every] == [
        page("2026-W47", text).line("bet B-1") for text in ("*B-1*", "*B-1* two", "*B-1* three")
    ]
    assert len(await db.read(STRANGER, notes.find_versions, 1, "2026-W47")) == 1
    assert await db.read(OURS, notes.find_versions, 2, "2026-W47") == []


async def test_the_list_has_posted_weeks_and_those_that_were_not_newest_first(db: Database) -> None:
    def fill(tx: Tx) -> None:
        for number in range(3):
            add(tx, f"2026-W4{number}", FRIDAY - (7 - number) * WEEK)
        add(tx, "2026-W45", team=2)
        for week, stage in (("2026-W43", Stage.SKIPPED), ("2026-W44", Stage.DRAFT), ("2026-W42", Stage.POSTED)):
            notes.save_week(tx, NoteWeek(team=1, week=week, due=FRIDAY, stage=stage, why="x", changed_at=FRIDAY))
        for week, outcome in (("2026-W42", slots.POSTED), ("2026-W39", "skipped: paused")):
            slots.claim(tx, Claimed(team=1, post=NOTE, slot=week, due_at=FRIDAY, claimed_at=FRIDAY, outcome=outcome))
        slots.claim(tx, Claimed(team=1, post="x", slot="2026-W38", due_at=FRIDAY, claimed_at=FRIDAY, outcome="posted"))

    await db.run(OURS, fill)

    async def told(skip: int, most: int, workspace: str = OURS) -> list[Told]:
        return await db.read(workspace, notes.find_told, 1, post=NOTE, skip=skip, most=most)

    found = await told(0, 10)
    assert [one.week for one in found] == ["2026-W43", "2026-W42", "2026-W41", "2026-W40", "2026-W39"]
    assert [one.posted is not None for one in found] == [False, True, True, True, False]
    assert found[0].begun is not None
    assert found[0].begun.stage is Stage.SKIPPED
    assert [one.slot.outcome if one.slot else None for one in found] == [None, "posted", None, None, "skipped: paused"]
    assert [one.week for one in await told(2, 2)] == ["2026-W41", "2026-W40"]
    assert await told(0, 10, STRANGER) == []
    (alone,) = await db.read(STRANGER, notes.find_each, 1, ["2026-W43"], post=NOTE)
    assert alone == Told(week="2026-W43")
    assert await db.read(STRANGER, notes.find_in, 1, ["2026-W42"]) == {}
    assert await db.read(STRANGER, notes.find_weeks, 1, ["2026-W43"]) == {}
    assert await db.read(STRANGER, slots.find_of, 1, NOTE, ["2026-W42"]) == {}


async def test_an_export_reads_all_notes_of_a_team_or_one(db: Database) -> None:
    def fill(tx: Tx) -> None:
        for number in range(120):
            add(tx, f"{2020 + number // 50}-W{number % 50 + 1:02}", FRIDAY + number * WEEK, old=number % 2 == 0)
        add(tx, "2026-W47", team=2)

    await db.run(OURS, fill)

    def weeks(tx: Tx, team: int, week: str | None = None) -> list[str]:
        found: Iterator[Posted] = notes.find_all(tx, team, week)
        return [one.week for one in found]

    every = await db.read(OURS, weeks, 1)
    assert len(every) == 120
    assert every == sorted(every, reverse=True)
    assert await db.read(OURS, weeks, 1, "2020-W05") == ["2020-W05"]
    assert await db.read(OURS, notes.count_of, [1, 2]) == 121
    assert await db.read(OURS, notes.count_of, [1, 2], "2026-W47") == 1
    assert await db.read(OURS, notes.count_of, []) == 0
    assert await db.read(STRANGER, weeks, 1) == []
    assert await db.read(STRANGER, notes.count_of, [1, 2]) == 0


async def test_what_was_last_said_of_the_same_in_the_same_place(db: Database) -> None:
    def put(tx: Tx, key: str, about: str = "the note", to: str = "C1", thread: str | None = None) -> None:
        outbox.put(tx, key=key, to=to, message=SAID, about=about, at=FRIDAY, thread=thread)

    for workspace in (OURS, STRANGER):
        for key, more in (("1", {}), ("2", {"to": "C2"}), ("3", {"about": "a card"}), ("4", {"thread": "1"})):
            await db.run(workspace, put, key, **more)
    await db.run(OURS, put, "5")
    letter = await db.read(OURS, outbox.get, "5")
    assert letter is not None
    last = await db.read(OURS, outbox.find_last_alike, letter)
    assert last is not None
    assert (last.key, last.status) == ("1", Status.WAITING)
    assert await db.read(OURS, outbox.find_last_alike, last) is None
    theirs = await db.read(STRANGER, outbox.find_last_alike, replace(letter, id=10**6))
    assert theirs is not None
    assert theirs.id != last.id
