"""Teams: kept as they were set, one per channel, unseen by other workspaces."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.rules import calendar
from bot.rules.calendar import HolidayRule
from bot.rules.teams import Pause, Team, TeamSettings
from storage import teams
from storage.engine import EVERYWHERE, Database

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
SETTINGS = TeamSettings(
    name="Growth & <co>",
    zone="Europe/Lisbon",
    note_owner="U1",
    admins=("U1", "U2"),
    note_weekday=2,
    note_time=time(9, 5),
    on_holiday=HolidayRule.SKIP,
    country="DE",
    subdivision="BY",
    freezes=calendar.freezes("2026-12-18..2027-01-04 year end\n2026-11-27"),
    driver_may_approve=True,
    reminder_time=time(8),
    checkin_time=time(23, 59),
    work=("growth", "one off"),
    hint_words=("rock solid",),
    plain_words=("Blast",),
)


async def add(db: Database, channel: str = "C1", workspace: str = OURS, name: str = "Growth") -> Team:
    team = await db.run(workspace, teams.add, channel, replace(SETTINGS, name=name), NOW)
    assert team is not None
    return team


async def test_a_team_comes_back_as_it_was_set(db: Database) -> None:
    added = await db.run(OURS, teams.add, "C1", SETTINGS, NOW)
    assert added is not None
    assert (added.settings, added.version, added.set_up_at, added.pauses) == (SETTINGS, 1, NOW, ())
    pauses = (Pause(start=NOW, end=NOW + timedelta(days=1)), Pause(start=NOW + timedelta(days=2)))
    changed = replace(added, settings=replace(SETTINGS, country=None, freezes=()), pauses=pauses, version=2)
    await db.run(OURS, teams.save, changed)
    assert await db.read(OURS, teams.get, added.id) == changed
    assert await db.read(OURS, teams.get_by_channel, "C1") == changed


async def test_a_channel_is_set_up_once(db: Database) -> None:
    await add(db)
    assert await db.run(OURS, teams.add, "C1", SETTINGS, NOW) is None


async def test_of_two_who_set_it_up_at_once_one_wins(db: Database) -> None:
    both = await asyncio.gather(*(db.run(OURS, teams.add, "C1", SETTINGS, NOW) for _ in range(6)))
    assert len([team for team in both if team is not None]) == 1


async def test_teams_come_by_name_and_the_last_used_first(db: Database) -> None:
    ids = {name: (await add(db, f"C{name}", name=name)).id for name in ("b", "a", "c")}
    await db.run(OURS, teams.mark_used, "U1", ids["b"])
    await db.run(OURS, teams.mark_used, "U1", ids["c"])
    assert [team.name for team in await db.read(OURS, teams.find_all, used_by="U1")] == ["c", "a", "b"]
    assert [team.name for team in await db.read(OURS, teams.find_all, used_by="U2")] == ["a", "b", "c"]


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    ours = await add(db)
    assert await db.read(STRANGER, teams.get, ours.id) is None
    assert await db.read(STRANGER, teams.get_by_channel, "C1") is None
    assert await db.read(STRANGER, teams.find_all) == []
    with pytest.raises(LookupError):
        await db.run(STRANGER, teams.save, replace(ours, version=9))
    await db.run(STRANGER, teams.mark_used, "U1", ours.id)
    theirs = await add(db, "C1", STRANGER)
    assert await db.read(OURS, teams.get, ours.id) == ours
    assert await db.read(OURS, teams.find_all, used_by="U1") == [ours]
    assert await db.read(EVERYWHERE, teams.find_all_everywhere) == [ours, theirs]
    assert await db.read(EVERYWHERE, teams.find_numbered_everywhere, [theirs.id, 99]) == {theirs.id: theirs}
