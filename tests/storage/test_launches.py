"""Launches are kept whole, one change follows the other, and no other workspace sees them."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.rules import launches as rules
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import Anyway, Gate, ItemState, Launch, Phase, Terms, Verdict, Written
from bot.rules.people import Person
from storage import launches
from storage.engine import Database, Tx
from tests import launching
from tests.launching import NOW, TEAM, TUESDAY

OURS, STRANGER = "T1", "T2"


def planned(number: int = 1, *, at: datetime = TUESDAY, team: int = 1) -> Launch:
    its_team = replace(TEAM, id=team)
    return launching.planned(number, name=f"Launch {number}", at=at, criteria=["Conversion over 3%"], team=its_team)


def launched(launch: Launch, at: datetime) -> Launch:
    for item in [one for one in launch.items if not one.review]:
        launch = rules.tick(launch, item.number, by="U1", now=at, evidence="seen")
    launch = rules.decide(launch, Verdict.GO, by="U2", now=at, seen=1, rationale="")
    return rules.mark_launched(launch, by=Person(id="U1", name="Ana"), admins=(), now=at)


def tick(tx: Tx, number: int, item: int, by: str) -> Launch:
    launch = launches.get(tx, number)
    assert launch is not None
    changed = rules.tick(launch, item, by=by, now=NOW, evidence=f"seen by {by}")
    launches.save(tx, launch, changed)
    return changed


async def test_a_launch_comes_back_as_it_was(db: Database) -> None:
    anyway = Anyway(reason=GuardReason(kind=GuardKind.FREEZE, detail="year end"), because="contract")
    launch = replace(planned(), anyway=anyway, void="Comms drafted")
    await db.run(OURS, launches.add, launch)
    assert await db.read(OURS, launches.get, 1) == launch
    changed = launched(launch, NOW)
    await db.run(OURS, launches.save, launch, changed)
    assert await db.read(OURS, launches.get, 1) == changed


async def test_two_people_ticking_different_items_both_stay(db: Database) -> None:
    await db.run(OURS, launches.add, planned())
    ticks = [db.run(OURS, tick, 1, item, f"U{item}") for item in range(1, 8)]
    await asyncio.gather(*ticks)
    launch = await db.read(OURS, launches.get, 1)
    assert launch is not None
    assert [one.by for one in launch.items if one.phase is Phase.BEFORE] == [f"U{item}" for item in range(1, 8)]
    assert launch.version == 8


async def test_of_two_people_ticking_the_same_item_one_wins_and_the_other_is_told(db: Database) -> None:
    await db.run(OURS, launches.add, planned())
    results = await asyncio.gather(*(db.run(OURS, tick, 1, 3, by) for by in ("U1", "U2")), return_exceptions=True)
    (lost,) = [one for one in results if isinstance(one, UserError)]
    (won,) = [one for one in results if isinstance(one, Launch)]
    assert (lost.code, lost.facts["person"]) == ("already_ticked", won.item(3).by)
    assert await db.read(OURS, launches.get, 1) == won


async def test_what_is_not_launched_is_found_by_team_and_date(db: Database) -> None:
    for launch in (
        planned(1, at=TUESDAY + timedelta(days=7)),
        planned(2),
        planned(3, team=2),
        launched(planned(4), NOW),
    ):
        await db.run(OURS, launches.add, launch)
    every = await db.read(OURS, launches.find_near, 1, since=NOW)
    assert [one.number for one in every] == [2, 1]
    later = await db.read(OURS, launches.find_near, 1, since=TUESDAY + timedelta(days=1))
    assert [one.number for one in later] == [1]
    assert later[0].items == rules.default_checklist()


async def test_the_note_gets_what_comes_and_what_was_launched_since(db: Database) -> None:
    until, week = TUESDAY + timedelta(days=1), timedelta(days=7)
    for launch in (
        planned(1),
        planned(2, at=TUESDAY + timedelta(days=7)),
        launched(planned(3), NOW),
        launched(planned(4), NOW - week),
        launched(planned(5), NOW + week),
        planned(6, team=2),
    ):
        await db.run(OURS, launches.add, launch)

    async def noted(since: datetime | None) -> list[int]:
        found = await db.read(OURS, launches.find_for_note, 1, since=since, now=NOW, until=until)
        return [one.number for one in found]

    assert await noted(NOW - timedelta(days=1)) == [1, 3]
    assert await noted(NOW) == [1], "what the last note told is not told again"
    assert await noted(None) == [1, 3, 4]
    (launch,) = await db.read(OURS, launches.find_for_note, 1, since=NOW, now=NOW, until=until)
    assert (launch.gate, len(launch.open_blocking()), launch.launched_at) == (Gate.WAITING, 10, None)


async def test_the_note_gets_what_ended_since_and_what_has_no_result_for_long(db: Database) -> None:
    week, month = timedelta(days=7), timedelta(days=30)

    def measured(launch: Launch) -> Launch:
        written = Written(item=None, adopted=True, measured="Conversion: 3 %")
        return rules.review(launch, written, by="U1", now=NOW)

    for launch in (
        launched(planned(1), NOW - month),
        launched(planned(2), NOW - 9 * month),
        measured(launched(planned(3), NOW - 2 * month)),
        launched(planned(4), NOW - month + timedelta(seconds=1)),
        rules.roll_back(launched(planned(5), NOW - 2 * month), by="U1", why="errors", now=NOW),
        rules.cancel(planned(6), by="U1", why="no budget", now=NOW - week),
        launched(planned(7, team=2), NOW - month),
    ):
        await db.run(OURS, launches.add, launch)

    async def noted(since: datetime, now: datetime = NOW) -> list[int]:
        found = await db.read(OURS, launches.find_for_note, 1, since=since, now=now, until=NOW)
        return [one.number for one in found]

    assert await noted(NOW - timedelta(days=1)) == [5, 1, 2]
    assert await noted(NOW - 2 * week) == [5, 6, 1, 2]
    assert await noted(NOW - 2 * month) == [1, 4, 5, 6, 2], "each once"
    assert await noted(NOW, NOW + timedelta(seconds=1)) == [4, 1, 2]
    back = await db.read(OURS, launches.get, 1)
    assert back is not None
    await db.run(OURS, launches.save, back, measured(back))
    assert await noted(NOW) == [2]


async def test_saving_what_is_not_there_is_a_bug(db: Database) -> None:
    try:
        await db.run(OURS, launches.save, planned(), planned())
    except LookupError:
        return
    raise AssertionError("a launch was saved that had never been added")


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    ours = planned()
    await db.run(OURS, launches.add, ours)
    assert await db.read(STRANGER, launches.get, 1) is None
    assert await db.read(STRANGER, launches.find_near, 1, since=NOW) == []
    assert await db.read(STRANGER, launches.find_for_note, 1, since=None, now=NOW, until=TUESDAY) == []
    assert await db.read(STRANGER, launches.find_names, 1) == []
    assert await db.read(OURS, launches.find_names, 1) == ["Launch 1"]
    await db.run(STRANGER, launches.add, replace(ours, terms=Terms(name="Theirs")))
    await db.run(STRANGER, tick, 1, 1, "U1")
    found = await db.read(OURS, launches.get, 1)
    assert found == ours
    assert found.item(1).state is ItemState.OPEN
