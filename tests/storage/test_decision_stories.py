"""Whole decisions come out in batches: all of them once, in order, and only of the teams and workspace asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.rules import decisions as rules
from bot.rules.approval import State
from bot.rules.decisions import Change, Decision, Draft, Story
from bot.rules.people import Channel, Person
from bot.rules.teams import Team, TeamSettings
from storage import decisions, history, workspaces
from storage.engine import Database, Tx
from storage.history import Entry
from storage.stories import BATCH

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
GROWTH, LEADS = (Team(id=number, channel=f"C{number}", set_up_at=NOW, settings=SETTINGS) for number in (1, 2))
ANA = Person(id="U1", name="Ana Silva")


def logged(number: int, team: int = 1) -> Decision:
    draft = Draft(
        title=f"Question {number}",
        approver="U2",
        driver="U1",
        due=NOW + timedelta(days=4),
        informed_channels=("C7", "C8"),
    )
    return rules.log(draft, number=number, team=team, by="U3", now=NOW)


def keep(tx: Tx, before: Decision | None, after: Decision, what: str = "logged") -> Decision:
    decisions.save(tx, after)
    done = rules.change(before, after, what=what, by="U3", at=NOW, why="why")
    entry = Entry(record=after.ref, what=what, at=NOW, by="U3", before=done.before, after=done.after, why=done.why)
    history.add(tx, entry)
    return after


def live(tx: Tx) -> Decision:
    """D-1 has two versions, D-2 was a mistake, D-3 is of another team, D-4 was withdrawn."""
    first = keep(tx, None, logged(1))
    asked = keep(tx, first, rules.decide(first, State.CHANGES, by="U2", now=NOW, seen=1, rationale="more"), "changes")
    again = rules.resubmit(asked, rules.draft_of(asked), by="U1", seen=1, now=NOW)
    for number, mistake in ((2, True), (4, False)):
        decision = keep(tx, None, logged(number))
        keep(tx, decision, rules.withdraw(decision, by=ANA, admins=(), why="x", mistake=mistake, now=NOW))
    keep(tx, None, logged(3, team=2))
    return keep(tx, asked, again, "resubmitted")


def look(tx: Tx, *teams: Team) -> list[Story]:
    return list(decisions.find_stories(tx, teams))


def numbers(found: list[Story]) -> list[int]:
    return [one.decision.number for one in found]


async def test_a_story_has_every_version_and_change(db: Database) -> None:
    last = await db.run(OURS, live)
    first, _ = await db.read(OURS, look, GROWTH)
    assert first.decision == last
    assert [one.number for one in first.versions] == [1, 2]
    assert [one.what for one in first.changes] == ["logged", "changes", "resubmitted"]
    assert isinstance(first.changes[0], Change)
    assert rules.replay(first.changes) == last
    assert first.team == GROWTH


async def test_only_what_was_asked_for_comes_and_nothing_that_was_a_mistake(db: Database) -> None:
    await db.run(OURS, live)
    assert numbers(await db.read(OURS, look, GROWTH)) == [1, 4]
    assert numbers(await db.read(OURS, look, LEADS, GROWTH)) == [3, 1, 4]
    assert numbers(await db.read(OURS, look)) == []
    assert numbers(await db.read(STRANGER, look, GROWTH, LEADS)) == []
    for workspace, teams, count in ((OURS, [1], 2), (OURS, [1, 2], 3), (OURS, [], 0), (STRANGER, [1, 2], 0)):
        assert await db.read(workspace, decisions.count_stories, teams) == count


async def test_names_come_with_it_but_not_those_of_private_channels(db: Database) -> None:
    await db.run(OURS, live)
    await db.run(OURS, workspaces.save_person, ANA, NOW)
    await db.run(STRANGER, workspaces.save_person, Person(id="U2", name="Somebody else's"), NOW)
    for channel in (Channel(id="C7", name="open"), Channel(id="C8", name="secret", private=True)):
        await db.run(OURS, workspaces.save_channel, channel, NOW)
    for story in await db.read(OURS, look, GROWTH):
        assert story.names == {"U1": "Ana Silva", "C7": "#open"}


@contextmanager
def counted(db: Database) -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    event.listen(db._reader, "before_cursor_execute", note)
    yield asked
    event.remove(db.engine, "before_cursor_execute", note)
    event.remove(db._reader, "before_cursor_execute", note)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_batch_asks_the_same_few_questions_however_many_are_in_it(db: Database) -> None:
    def log_many(tx: Tx, first: int, last: int) -> None:
        for number in range(first, last + 1):
            keep(tx, None, logged(number))

    few, many = 3, 2 * BATCH + 3
    await db.run(OURS, log_many, 1, few)
    with counted(db) as asked:
        assert numbers(await db.read(OURS, look, GROWTH)) == list(range(1, few + 1))
    of_one_batch = len(asked)
    await db.run(OURS, log_many, few + 1, many)
    with counted(db) as asked:
        assert numbers(await db.read(OURS, look, GROWTH)) == list(range(1, many + 1))
    assert of_one_batch < 12
    assert len(asked) <= 3 * of_one_batch


async def test_history_of_many_records_is_found_at_once(db: Database) -> None:
    await db.run(OURS, live)
    found = await db.read(OURS, history.find_many, ["D-1", "D-3", "D-99"])
    assert {record: len(entries) for record, entries in found.items()} == {"D-1": 3, "D-3": 1}
    assert found["D-1"] == await db.read(OURS, history.find, "D-1")
    assert await db.read(STRANGER, history.find_many, ["D-1"]) == {}
    assert await db.read(OURS, workspaces.find_people, ["U1"]) == {}
