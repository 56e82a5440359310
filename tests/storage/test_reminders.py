"""What was sent and put off comes back in its order, to whichever ritual it belongs."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.rules.people import Person
from bot.rules.reminders import Kind, Reminder, Snooze
from storage import decisions, launches, reminders, workspaces
from storage.engine import Database
from storage.reminders import Kept
from tests.launching import TEAM

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
OURS, STRANGER = "T1", "T2"


@pytest.mark.parametrize("kept", [decisions.REMINDED, launches.REMINDED], ids=["decisions", "launches"])
async def test_what_was_sent_and_put_off_comes_back(db: Database, kept: Kept) -> None:
    sent = [Reminder(kind=kind, to="U2", at=NOW + n * HOUR) for n, kind in enumerate(Kind)]
    snoozes = [Snooze(by="U2", at=NOW + HOUR, until=NOW + 2 * HOUR), Snooze(by="U2", at=NOW, until=None)]
    for one in sent:
        await db.run(OURS, reminders.add, kept, 1, one)
    for put_off in snoozes:
        await db.run(OURS, reminders.add_snooze, kept, 1, put_off)
    assert await db.read(OURS, reminders.find, kept, 1) == sent
    assert await db.read(OURS, reminders.find_snoozes, kept, 1) == snoozes
    for workspace, number in ((OURS, 2), (STRANGER, 1)):
        assert await db.read(workspace, reminders.find, kept, number) == []
        assert await db.read(workspace, reminders.find_snoozes, kept, number) == []


async def test_hours_are_of_who_is_known_here_and_has_a_zone(db: Database) -> None:
    ana = Person(id="U1", name="Ana", zone="Asia/Tokyo")
    for one in (ana, replace(ana, id="U2", zone="Mars/Olympus"), replace(ana, id="U3", zone=None)):
        await db.run(OURS, workspaces.save_person, one, NOW)
    everybody = ("U1", "U2", "U3", "U4")
    ours = await db.read(OURS, reminders.find_hours, TEAM, everybody)
    assert ours.zones == {"U1": "Asia/Tokyo"}
    assert (await db.read(STRANGER, reminders.find_hours, TEAM, everybody)).zones == {}
