"""The agenda: of each team the moment to look at it again, found in turns, and moved by whoever looked last."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from storage import agenda, alarms, teams
from storage.agenda import AT_ONCE, Due
from storage.engine import EVERYWHERE, Database
from tests.storage.test_teams import SETTINGS

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
HOUR = timedelta(hours=1)
OURS, STRANGER = "T1", "T2"


async def due(db: Database, now: datetime = NOW, most: int = 99, without: Iterable[tuple[str, int]] = ()) -> list[Due]:
    return await db.read(EVERYWHERE, agenda.find_due_everywhere, now, most, list(without))


async def begin(db: Database, workspace: str, team: int, at: datetime) -> Due:
    await db.run(workspace, agenda.begin, team)
    await db.run(workspace, agenda.move, Due(workspace=workspace, team=team, at=AT_ONCE), at)
    return Due(workspace=workspace, team=team, at=at)


async def test_a_team_that_is_set_up_is_looked_at_and_again_when_it_is_rung(db: Database) -> None:
    team = await db.run(OURS, teams.add, "C1", SETTINGS, NOW)
    assert team is not None
    (one,) = await due(db)
    assert (one.workspace, one.team, one.is_anew) == (OURS, team.id, True)
    await db.run(OURS, agenda.move, one, NOW + HOUR)
    assert await due(db) == []
    assert [found.at for found in await due(db, NOW + HOUR)] == [NOW + HOUR]
    await db.run(STRANGER, alarms.ring_team, team.id)
    assert await due(db) == [], "another workspace rang its own"
    await db.run(OURS, alarms.ring_team, team.id)
    assert await due(db) == [one]


async def test_every_workspace_has_its_turn(db: Database) -> None:
    for number in range(1, 8):
        await begin(db, OURS, number, NOW)
    for number in (8, 9):
        await begin(db, STRANGER, number, NOW)
    every = await due(db)
    assert len(set(every)) == 9
    assert sorted(one.workspace for one in every[:7]) == [OURS] * 5 + [STRANGER] * 2
    assert [one.workspace for one in every[7:]] == [OURS] * 2
    assert every[0].workspace == every[1].workspace, "what is of one workspace comes together"
    firsts = {tuple(one.team for one in await due(db, most=7)) for _ in range(9)}
    assert len(firsts) > 1, "whoever asks begins elsewhere"
    left = await due(db, without=[(OURS, 1), (STRANGER, 9), (STRANGER, 1)])
    assert {(one.workspace, one.team) for one in left} == {(OURS, team) for team in range(2, 8)} | {(STRANGER, 8)}


async def test_who_saw_an_older_moment_moves_nothing(db: Database) -> None:
    one = await begin(db, OURS, 1, NOW)
    assert await db.read(OURS, agenda.is_as_seen, one)
    assert not await db.read(STRANGER, agenda.is_as_seen, one)
    await db.run(STRANGER, agenda.move, one, NOW + HOUR)
    await db.run(OURS, agenda.look_anew, 1)
    assert not await db.read(OURS, agenda.is_as_seen, one)
    await db.run(OURS, agenda.move, one, NOW + HOUR)
    assert [found.is_anew for found in await due(db)] == [True], "its settings changed meanwhile"


async def test_what_is_left_of_a_tick_is_known(db: Database) -> None:
    assert await db.read(EVERYWHERE, agenda.first_due_everywhere, NOW) is None
    await begin(db, OURS, 1, NOW + HOUR)
    assert await db.read(EVERYWHERE, agenda.first_due_everywhere, NOW) is None
    late = await begin(db, STRANGER, 2, NOW - HOUR)
    assert await db.read(EVERYWHERE, agenda.first_due_everywhere, NOW) == late.at
    every = await db.read(EVERYWHERE, agenda.find_everywhere, 9, 0)
    assert [(one.workspace, one.team) for one in every] == [(OURS, 1), (STRANGER, 2)]
    assert await db.read(EVERYWHERE, agenda.find_everywhere, 1, 1) == [late]
