"""Home: what was shown to whom, whose is open; and what concerns somebody, found in their teams alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Connection

from bot.rules import decisions as rules
from bot.rules.approval import Approval, Delegation, State
from bot.rules.decisions import Decision
from bot.rules.home import Kind, Looking, Section
from bot.rules.launches import ItemState, Phase
from bot.rules.notes import NoteWeek, Stage
from storage import bets, decisions, home, launches
from storage.engine import EVERYWHERE, Database, Tx
from storage.notes import add_week
from tests.launching import item, launch

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
OURS, STRANGER = "T1", "T2"
ME, OTHER = "U1", "U2"


async def opened(db: Database, person: str = ME, at: datetime = NOW, workspace: str = OURS) -> None:
    await db.run(workspace, home.mark_opened, person, Looking(), at=at, ends_at=at + HOUR)


async def test_what_was_shown_is_kept_and_seen_by_its_workspace_alone(db: Database) -> None:
    await opened(db)
    looking = Looking(team=3, kind=Kind.BET, pages={Section.NEEDS: 2})
    await db.run(OURS, home.save_looking, ME, looking)
    published: dict[str, Any] = {"digest": "d", "hash_": "h", "teams": {3, 1}, "at": NOW, "due_at": NOW + HOUR}
    assert await db.run(OURS, lambda tx: home.mark_published(tx, ME, seen="", **published))
    assert not await db.run(OURS, lambda tx: home.mark_published(tx, ME, seen="", **published))
    found = await db.read(OURS, home.get, ME)
    assert found is not None
    assert (found.digest, found.hash, found.teams, found.looking) == ("d", "h", frozenset({1, 3}), looking)
    assert await db.read(STRANGER, home.get, ME) is None
    assert await db.read(STRANGER, home.find_open, NOW) == []


async def test_opening_again_keeps_what_was_shown(db: Database) -> None:
    await opened(db)
    published: dict[str, Any] = {"digest": "d", "hash_": "h", "teams": {1}, "at": NOW, "due_at": None}
    await db.run(OURS, lambda tx: home.mark_published(tx, ME, seen="", **published))
    await opened(db, at=NOW + HOUR)
    found = await db.read(OURS, home.get, ME)
    assert found is not None
    assert (found.digest, found.hash, found.opened_at) == ("d", "h", NOW + HOUR)


async def test_open_ones_are_found_until_they_end(db: Database) -> None:
    await opened(db)
    await opened(db, OTHER, NOW + HOUR / 2)
    await opened(db, "U9", workspace=STRANGER)
    assert [one.person for one in await db.read(OURS, home.find_open, NOW + HOUR / 2)] == [OTHER, ME]
    assert [one.person for one in await db.read(OURS, home.find_open, NOW + HOUR)] == [OTHER]
    asked = [OURS, STRANGER, "T3"]
    assert await db.read(EVERYWHERE, home.find_watched_everywhere, asked, NOW) == {OURS, STRANGER}
    await db.run(OURS, home.mark_closed, OTHER, NOW)
    assert await db.read(EVERYWHERE, home.find_watched_everywhere, asked, NOW + HOUR) == set()


async def test_what_is_due_is_looked_at_once(db: Database) -> None:
    await opened(db)
    await opened(db, OTHER)
    times: dict[str, Any] = {"seen_at": NOW, "at": NOW + HOUR / 2, "due_at": NOW + HOUR / 4}

    def look(tx: Tx, person: str) -> bool:
        return home.claim_look(tx, person, **times)

    assert await db.run(OURS, look, ME)
    assert not await db.run(OURS, look, ME), "another process was faster"

    async def due(now: datetime, before: datetime) -> list[tuple[str, str]]:
        def find(tx: Tx) -> list[tuple[str, home.Home]]:
            return home.find_due_everywhere(tx, now, at=NOW + HOUR / 2, before=before, most=9)

        return [(workspace, one.person) for workspace, one in await db.read(EVERYWHERE, find)]

    assert await due(NOW, NOW - HOUR) == []
    assert await due(NOW + HOUR / 4, NOW - HOUR) == [(OURS, ME)]
    assert await due(NOW, NOW) == [(OURS, OTHER)], "it was not looked at for long"


# --- what concerns somebody ------------------------------------------------------------------------------------------


def decision(number: int, *, team: int = 1, approver: str = "U8", driver: str = "U9", **parts: Any) -> Decision:
    asked = Approval(approver=approver, due=NOW + HOUR * number)
    made = Decision(
        number=number,
        team=team,
        title=f"Question {number}",
        driver=driver,
        context="",
        approval=asked,
        logged_by=driver,
        logged_at=NOW,
    )
    return replace(made, **parts)


async def keep(db: Database, *many: Decision) -> None:
    for one in many:
        await db.run(OURS, decisions.save, one)


async def found(db: Database, teams: tuple[int, ...] = (1,), workspace: str = OURS) -> list[int]:
    return sorted(one.number for one in await db.read(workspace, home.find_decisions, ME, teams, NOW))


async def test_decisions_are_found_by_each_role_in_seen_teams_alone(db: Database) -> None:
    asked = Approval(approver="U8", due=NOW, delegation=Delegation(to=ME, start=NOW, until=NOW + HOUR))
    await keep(
        db,
        decision(1, approver=ME),
        decision(2, driver=ME),
        decision(3, approval=asked),
        decision(4, contributors=(ME, OTHER)),
        decision(5),
        decision(6, team=2, approver=ME, contributors=(ME,)),
    )
    assert await found(db) == [1, 2, 3, 4]
    assert await found(db, (1, 2)) == [1, 2, 3, 4, 6]
    assert await found(db, ()) == []
    assert await found(db, workspace=STRANGER) == []


async def test_made_ones_are_found_only_while_they_wait_for_a_word(db: Database) -> None:
    made = Approval(approver="U8", due=NOW, state=State.APPROVED, decided_by="U8", decided_at=NOW)
    review = rules.Review(by=ME, at=NOW, expected="", happened="It did")
    asks = rules.Reopening(number=1, by="U5", at=NOW, evidence="new")
    answered = replace(asks, outcome=rules.Outcome.REFUSED, answered_by=ME, answered_at=NOW, why="no")
    due: dict[str, Any] = {"driver": ME, "approval": made, "review_on": date(2026, 11, 16)}
    await keep(
        db,
        decision(1, **due),
        decision(2, **due, review=review),
        decision(3, **{**due, "review_on": date(2026, 12, 1)}),
        decision(4, approval=replace(made, approver=ME), reopenings=(asks,)),
        decision(5, approval=replace(made, approver=ME), reopenings=(answered,)),
        decision(6, approval=made, contributors=(ME,)),
    )
    assert await found(db) == [1, 4]


async def test_new_evidence_is_found_by_whom_it_was_passed_to_and_by_nobody_else(db: Database) -> None:
    made = Approval(approver=ME, due=NOW, state=State.APPROVED, decided_by=ME, decided_at=NOW)
    asks = rules.Reopening(number=1, by="U5", at=NOW, evidence="new")
    passed = replace(asks, passed_at=NOW)
    await keep(
        db,
        decision(1, approval=made, reopenings=(replace(passed, passed_to="U9"),)),
        decision(2, approval=replace(made, approver="U8"), reopenings=(replace(passed, passed_to=ME),)),
        decision(3, approval=made, reopenings=(replace(passed, passed_to=ME),)),
    )
    assert await found(db) == [2, 3]
    assert await found(db, ()) == []
    assert await found(db, workspace=STRANGER) == []


async def test_who_is_no_contributor_any_more_is_not_found(db: Database) -> None:
    await keep(db, decision(1, contributors=(ME,)))
    assert await found(db) == [1]
    await keep(db, decision(1, contributors=(OTHER,)))
    assert await found(db) == []


async def test_launches_are_found_by_role_and_by_item(db: Database) -> None:
    out: dict[str, Any] = {"launched_at": NOW - HOUR, "launched_by": "U3"}
    long_out: dict[str, Any] = {"launched_at": NOW - home.finding.OUT_FOR - HOUR, "launched_by": "U3"}
    many = [
        launch(1, owner=ME),
        launch(2, owner="U3", approval=Approval(approver=ME, due=NOW)),
        launch(3, owner="U3", items=[item(1, owner=ME)]),
        launch(4, owner="U3", items=[item(1, owner=ME, state=ItemState.DONE, by=ME, at=NOW)]),
        launch(5, owner=ME, items=[item(1, phase=Phase.AFTER)], **out),
        launch(6, owner=ME, items=[item(1, phase=Phase.AFTER)], **long_out),
        launch(7, owner="U3", items=[item(1, owner=ME)], **out),
        launch(8, owner=ME, team=2),
        launch(9, owner="U3"),
        launch(10, owner=ME, items=[item(1, phase=Phase.AFTER, state=ItemState.DONE, by=ME, at=NOW)], **out),
    ]
    await db.run(OURS, launches.add_many, many)

    async def numbers(workspace: str, *teams: int) -> list[int]:
        return sorted(one.number for one in await db.read(workspace, home.find_launches, ME, teams, NOW))

    assert await numbers(OURS, 1) == [1, 2, 3, 5, 7]
    assert await numbers(OURS, 1, 2) == [1, 2, 3, 5, 7, 8]
    assert await numbers(STRANGER, 1, 2) == []


async def test_of_each_team_the_newest_week_is_found_where_it_was_held_or_missed(db: Database) -> None:
    begun = [
        (1, "2026-W46", Stage.HELD),
        (1, "2026-W47", Stage.POSTED),
        (2, "2026-W46", Stage.POSTED),
        (2, "2026-W47", Stage.HELD),
        (3, "2026-W47", Stage.MISSED),
        (4, "2026-W30", Stage.MISSED),
        (5, "2026-W47", Stage.HELD),
    ]

    def begin(tx: Tx) -> None:
        for number, week, stage in begun:
            add_week(tx, NoteWeek(team=number, week=week, due=NOW, stage=stage, changed_at=NOW))

    await db.run(OURS, begin)
    found = await db.read(OURS, home.find_notes, (1, 2, 3, 4), NOW)
    assert sorted((one.team, one.week) for one in found) == [(2, "2026-W47"), (3, "2026-W47")]
    assert await db.read(STRANGER, home.find_notes, (1, 2, 3, 4), NOW) == []


async def test_who_is_shown_a_team_that_they_left_is_followed_again(db: Database) -> None:
    await opened(db)
    published: dict[str, Any] = {"digest": "d", "hash_": "h", "teams": {1, 3}, "at": NOW, "due_at": None}
    await db.run(OURS, lambda tx: home.mark_published(tx, ME, seen="", **published))
    times: dict[str, Any] = {"ends_at": NOW + 3 * HOUR, "due_at": NOW + 2 * HOUR}

    def left(tx: Tx, person: str, team: int) -> bool:
        return home.follow_again(tx, person, team, **times)

    assert not await db.run(OURS, left, ME, 2)
    assert not await db.run(OURS, left, OTHER, 3)
    assert not await db.run(STRANGER, left, ME, 3)
    assert await db.read(OURS, home.find_open, NOW + 2 * HOUR) == []
    assert await db.run(OURS, left, ME, 3)
    (found,) = await db.read(OURS, home.find_open, NOW + 2 * HOUR)
    assert (found.digest, found.due_at) == ("d", NOW + 2 * HOUR)


async def test_each_statement_goes_by_an_index_that_what_is_over_does_not_lengthen(db: Database) -> None:
    """No table is walked through, on either database. PostgreSQL walks through small ones unless it is told not to."""
    asked: list[tuple[str, Any]] = []

    @event.listens_for(db._reader, "before_cursor_execute")
    def note(_connection: Connection, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        asked.append((statement, parameters))

    await keep(db, decision(1, approver=ME, contributors=(ME,)))
    await db.run(OURS, launches.add_many, [launch(1, owner=ME, items=[item(1, owner=ME)])])
    for find in (home.find_decisions, home.find_launches):
        await db.read(OURS, find, ME, (1, 2), NOW)
    for find_plain in (home.find_bets, home.find_metrics):
        await db.read(OURS, find_plain, ME, (1, 2))
    await db.read(OURS, home.find_notes, (1, 2), NOW)
    await db.read(OURS, bets.find_blocked_by, (1, 2), ME)
    await db.read(OURS, home.get, ME)
    await db.read(OURS, home.find_open, NOW)
    statements = [one for one in asked if one[0].startswith("SELECT")]
    assert len(statements) >= 20
    with db._reader.connect() as connection:
        if not db.is_sqlite:
            connection.exec_driver_sql("SET enable_seqscan = off")
        for statement, parameters in statements:
            steps = _steps(connection, statement, parameters, is_sqlite=db.is_sqlite)
            assert not [one for one in steps if one.startswith("SCAN") or "Seq Scan" in one], (statement, steps)


def _steps(connection: Connection, statement: str, parameters: Any, *, is_sqlite: bool) -> list[str]:
    if is_sqlite:
        return [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    return [str(row[0]) for row in connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)]
