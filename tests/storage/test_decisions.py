"""Decisions come back as they were, the most urgent first, and only to their own workspace."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.errors import UserError
from bot.rules import decisions as rules
from bot.rules.approval import State
from bot.rules.decisions import Decision, Draft
from storage import decisions
from storage.engine import Database, Tx

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DUE = NOW + timedelta(days=4)
OURS, STRANGER = "T1", "T2"
SOON = timedelta(microseconds=1)


def logged(number: int = 1, *, team: int = 1, due: datetime = DUE) -> Decision:
    draft = Draft(title=f"Question {number} <&> שלום 🚀", approver="U2", driver="U1", context="a\nb", due=due)
    return rules.log(draft, number=number, team=team, by="U3", now=NOW)


def answered(decision: Decision, verdict: State, at: datetime = NOW) -> Decision:
    return rules.decide(decision, verdict, by="U2", now=at, seen=decision.version, rationale="because")


def decide(tx: Tx, number: int, verdict: State) -> Decision:
    before = decisions.get(tx, number)
    assert before is not None
    after = answered(before, verdict)
    decisions.save(tx, after)
    return after


async def kept(db: Database, *many: Decision) -> None:
    for one in many:
        await db.run(OURS, decisions.save, one)


async def needed(db: Database, team: int = 1) -> list[int]:
    return [one.number for one in await db.read(OURS, decisions.find_needed, team)]


async def made(db: Database, since: datetime, until: datetime, team: int = 1) -> list[int]:
    return [one.number for one in await db.read(OURS, decisions.find_made, team, since=since, until=until)]


async def test_a_decision_comes_back_as_it_was_through_its_whole_life(db: Database) -> None:
    decision = logged()
    asked = answered(decision, State.CHANGES)
    draft = Draft(title="Better", context="", due=DUE + timedelta(days=1))
    again = rules.resubmit(asked, draft, by="U1", seen=1)
    for one in (decision, asked, again, answered(again, State.APPROVED, NOW + SOON)):
        await kept(db, one)
        assert await db.read(OURS, decisions.get, 1) == one
    assert await db.read(OURS, decisions.get, 2) is None


async def test_numbers_count_up_in_each_workspace(db: Database) -> None:
    assert [await db.run(OURS, decisions.claim_number) for _ in range(3)] == [1, 2, 3]
    assert await db.run(STRANGER, decisions.claim_number) == 1


async def test_what_is_needed_comes_most_urgent_first(db: Database) -> None:
    withdrawn = logged(6)
    withdrawn = replace(withdrawn, approval=replace(withdrawn.approval, state=State.WITHDRAWN))
    await kept(
        db,
        logged(1, due=DUE + timedelta(days=1)),
        logged(2),
        answered(logged(3, due=NOW + timedelta(hours=1)), State.CHANGES),
        answered(logged(4), State.APPROVED),
        answered(logged(5), State.DECLINED),
        withdrawn,
        logged(7, team=2),
        logged(8),
    )
    assert await needed(db) == [3, 2, 8, 1], "a request for changes still waits for its decision"
    assert await needed(db, team=2) == [7]
    assert await needed(db, team=3) == []


async def test_a_decision_falls_into_one_window_and_never_into_two(db: Database) -> None:
    friday, week = NOW, timedelta(days=7)
    await kept(
        db,
        answered(logged(1), State.APPROVED, friday - SOON),
        answered(logged(2), State.DECLINED, friday),
        answered(logged(3), State.APPROVED, friday + SOON),
        answered(logged(4), State.CHANGES, friday),
        answered(logged(5, team=2), State.APPROVED, friday),
        logged(6),
    )
    assert await made(db, friday - week, friday) == [1, 2], "oldest first, with what was made at the cut-off itself"
    assert await made(db, friday, friday + week) == [3]
    assert await made(db, friday - week, friday, team=2) == [5]


async def test_of_two_answers_at_once_one_wins_and_the_other_is_told(db: Database) -> None:
    await kept(db, logged())
    tries = [db.run(OURS, decide, 1, verdict) for verdict in (State.APPROVED, State.DECLINED)]
    results = await asyncio.gather(*tries, return_exceptions=True)
    (lost,) = [one for one in results if isinstance(one, UserError)]
    (won,) = [one for one in results if isinstance(one, Decision)]
    assert (lost.code, lost.facts["state"]) == ("already_decided", won.approval.state.value)
    assert await db.read(OURS, decisions.get, 1) == won


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    ours = answered(logged(), State.APPROVED)
    await kept(db, ours, logged(2))
    assert await db.read(STRANGER, decisions.get, 1) is None
    assert await db.read(STRANGER, decisions.find_needed, 1) == []
    week = timedelta(days=7)
    assert await db.read(STRANGER, decisions.find_made, 1, since=NOW - week, until=NOW + week) == []
    await db.run(STRANGER, decisions.save, replace(logged(), title="Theirs"))
    assert await db.read(OURS, decisions.get, 1) == ours
    assert await needed(db) == [2]
