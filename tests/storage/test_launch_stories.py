"""Whole launches come out in batches: all of them once, in order, and only of the teams and workspace asked for."""

from dataclasses import replace

import pytest

from bot.rules import launches as rules
from bot.rules.launches import Launch, Story
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from storage import history, launches, workspaces
from storage.engine import Database, Tx
from storage.stories import BATCH
from tests.launching import NOW, TEAM, planned
from tests.storage.test_decision_stories import counted

OURS, STRANGER = "T1", "T2"
LEADS = replace(TEAM, id=2)


def keep(tx: Tx, *many: Launch) -> None:
    launches.add_many(tx, many)
    for one in many:
        history.add_change(tx, one.ref, rules.change(None, one, what="planned", by="U3", at=NOW))


def three(tx: Tx) -> None:
    first = planned(1, informed_channels=("C7", "C8"))
    keep(tx, first, planned(2, team=LEADS), planned(3, items=()))
    ticked = rules.tick(first, 1, by="U4", now=NOW, evidence="seen")
    launches.save(tx, first, ticked)
    history.add_change(tx, first.ref, rules.change(first, ticked, what="ticked", by="U4", at=NOW, why="seen"))


def look(tx: Tx, *teams: Team) -> list[Story]:
    return list(launches.find_stories(tx, teams))


def numbers(found: list[Story]) -> list[int]:
    return [one.launch.number for one in found]


async def test_a_story_has_its_checklist_and_every_change(db: Database) -> None:
    await db.run(OURS, three)
    first, last = await db.read(OURS, look, TEAM)
    assert first.launch == await db.read(OURS, launches.get, 1)
    assert [one.what for one in first.changes] == ["planned", "ticked"]
    assert rules.replay(first.changes) == first.launch
    assert (first.team, last.launch.items) == (TEAM, ())


async def test_only_what_was_asked_for_comes(db: Database) -> None:
    await db.run(OURS, three)
    assert numbers(await db.read(OURS, look, TEAM)) == [1, 3]
    assert numbers(await db.read(OURS, look, LEADS, TEAM)) == [2, 1, 3]
    assert numbers(await db.read(OURS, look)) == []
    assert numbers(await db.read(STRANGER, look, TEAM, LEADS)) == []
    for workspace, teams, count in ((OURS, [1], 2), (OURS, [1, 2], 3), (OURS, [], 0), (STRANGER, [1, 2], 0)):
        assert await db.read(workspace, launches.count_stories, teams) == count


async def test_names_come_with_it_but_not_those_of_private_channels(db: Database) -> None:
    await db.run(OURS, three)
    await db.run(OURS, workspaces.save_person, Person(id="U4", name="Dee"), NOW)
    await db.run(STRANGER, workspaces.save_person, Person(id="U2", name="Somebody else's"), NOW)
    for channel in (Channel(id="C7", name="open"), Channel(id="C8", name="secret", private=True)):
        await db.run(OURS, workspaces.save_channel, channel, NOW)
    for story in await db.read(OURS, look, TEAM):
        assert story.names == {"U4": "Dee", "C7": "#open"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_batch_asks_the_same_few_questions_however_many_are_in_it(db: Database) -> None:
    few, many = 3, 2 * BATCH + 3
    await db.run(OURS, keep, *(planned(n, items=()) for n in range(1, few + 1)))
    with counted(db) as asked:
        assert numbers(await db.read(OURS, look, TEAM)) == list(range(1, few + 1))
    of_one_batch = len(asked)
    await db.run(OURS, keep, *(planned(n, items=()) for n in range(few + 1, many + 1)))
    with counted(db) as asked:
        assert numbers(await db.read(OURS, look, TEAM)) == list(range(1, many + 1))
    assert of_one_batch < 12
    assert len(asked) <= 3 * of_one_batch
