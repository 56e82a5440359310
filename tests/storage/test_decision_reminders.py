"""What was sent and put off comes back in its order, and the clock finds what it has to look at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.rules import decisions as rules
from bot.rules.decisions import Decision, Draft
from bot.rules.reminders import Kind, Reminder, Snooze
from storage import decisions
from storage.engine import Database

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
OURS, STRANGER = "T1", "T2"


def logged(number: int, team: int = 1) -> Decision:
    draft = Draft(title="Pick the queue", approver="U2", driver="U1", due=NOW + 99 * HOUR)
    return rules.log(draft, number=number, team=team, by="U1", now=NOW)


async def alarms(db: Database, now: datetime, team: int = 1, workspace: str = OURS) -> list[int]:
    return [one.number for one in await db.read(workspace, decisions.find_alarms, team, now)]


async def test_what_was_sent_and_put_off_comes_back(db: Database) -> None:
    sent = [Reminder(kind=kind, to="U2", at=NOW + n * HOUR) for n, kind in enumerate(Kind)]
    snoozes = [Snooze(by="U2", at=NOW + HOUR, until=NOW + 2 * HOUR), Snooze(by="U2", at=NOW, until=None)]
    for one in sent:
        await db.run(OURS, decisions.add_reminder, 1, one)
    for put_off in snoozes:
        await db.run(OURS, decisions.add_snooze, 1, put_off)
    assert await db.read(OURS, decisions.find_reminders, 1) == sent
    assert await db.read(OURS, decisions.find_snoozes, 1) == snoozes
    for workspace, number in ((OURS, 2), (STRANGER, 1)):
        assert await db.read(workspace, decisions.find_reminders, number) == []
        assert await db.read(workspace, decisions.find_snoozes, number) == []


async def test_the_clock_finds_what_is_due_the_longest_due_first(db: Database) -> None:
    for one in (logged(1), logged(2), logged(3), logged(4), logged(5, team=2)):
        await db.run(OURS, decisions.save, one)
    assert await alarms(db, NOW + 99 * HOUR) == [], "nothing was set"
    for number, hours in ((1, 2), (2, 1), (3, 3), (5, 1)):
        await db.run(OURS, decisions.set_alarm, number, NOW + hours * HOUR)
    assert await alarms(db, NOW) == []
    assert await alarms(db, NOW + 2 * HOUR) == [2, 1]
    await db.run(OURS, decisions.save, replace(logged(2), title="Pick one"))
    assert await alarms(db, NOW + 2 * HOUR) == [2, 1], "a change leaves the alarm as it is"
    await db.run(OURS, decisions.set_alarm, 2, None)
    assert await alarms(db, NOW + 3 * HOUR) == [1, 3]
    assert await alarms(db, NOW + HOUR, team=2) == [5]
    assert await alarms(db, NOW + 3 * HOUR, workspace=STRANGER) == []
    with pytest.raises(LookupError):
        await db.run(STRANGER, decisions.set_alarm, 1, None)
    assert await alarms(db, NOW + 3 * HOUR) == [1, 3]
