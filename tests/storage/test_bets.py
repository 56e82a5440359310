"""Bets are kept as they were said, with their course and promises; a stranger sees none of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.rules import bets as rules
from bot.rules.bets import (
    Bet,
    Change,
    Ending,
    Health,
    Horizon,
    NoteBet,
    Promise,
    PromiseKind,
    Result,
    State,
    Terms,
    Updated,
)
from bot.rules.people import Person
from storage import bets
from storage.engine import Database, Tx

OURS, STRANGER = "T1", "T2"
MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
FRIDAY = MONDAY + timedelta(days=4, hours=7)
TEAM, OTHER_TEAM = 1, 2
TERMS = Terms(
    name="Churn",
    what="share that leaves",
    start="8%",
    target="5%",
    due=date(2027, 5, 1),
    owner="U1",
    horizon=Horizon.NOW,
    appetite=6,
)


def add(tx: Tx, /, at: datetime = MONDAY, team: int = TEAM, confidence: int = 80, **terms: Any) -> Bet:
    changed = replace(TERMS, **terms)
    bet = rules.place(bets.claim_number(tx), team, changed, confidence, by="U1", now=at, zone="UTC")
    bets.add(tx, bet)
    return bet


def say(tx: Tx, /, number: int, at: datetime, **said: Any) -> Updated:
    """An update of a bet as it stands, on top of its last values."""
    bet = bets.get(tx, number)
    assert bet is not None
    change = replace(rules.no_change(bet), **said)
    done = rules.update(bet, change, by="U2", now=at, seen=bet.version)
    bets.save_update(tx, done, before=bet)
    return done


async def test_a_bet_comes_back_as_it_was_placed(db: Database) -> None:
    placed = await db.run(OURS, add)
    assert placed.number == 1
    assert await db.read(OURS, bets.get, 1) == placed
    assert (await db.run(OURS, add, appetite=None, horizon=Horizon.LATER)).number == 2
    assert await db.read(STRANGER, bets.get, 1) is None
    assert (await db.run(STRANGER, add)).number == 1, "each workspace counts for itself"


async def test_an_update_and_its_promises_come_back(db: Database) -> None:
    await db.run(OURS, add)
    promised = await db.run(OURS, say, 1, FRIDAY, promise="survey", promise_kind=PromiseKind.ASPIRE)
    assert await db.read(OURS, bets.get, 1) == promised.bet
    said: dict[str, Any] = {"confidence": 60, "health": Health.AT_RISK, "reason": "legal"}
    done = await db.run(OURS, say, 1, FRIDAY, **said, result=Result.NOT, result_why="rain", promise="again")
    found = await db.read(OURS, bets.get, 1)
    assert found == done.bet
    assert found.promise is not None
    assert found.promise.text == "again"
    first, second, third = await db.read(OURS, bets.find_updates, 1)
    assert (first.confidence_before, first.confidence, first.version) == (None, 80, 1)
    assert (second, third) == (promised.update, done.update)
    assert await db.read(OURS, bets.find_updates, 1, after_version=2) == [done.update]
    assert await db.read(STRANGER, bets.find_updates, 1) == []


async def test_a_stranger_changes_nothing(db: Database) -> None:
    before = await db.run(OURS, add)
    done = await db.run(OURS, say, 1, FRIDAY, promise="survey")
    with pytest.raises(LookupError):
        await db.run(STRANGER, bets.save_update, done, before=before)
    with pytest.raises(LookupError):
        await db.run(STRANGER, bets.save_update, done, before=done.bet)
    assert await db.read(OURS, bets.get, 1) == done.bet


async def test_an_answer_needs_an_open_promise(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, FRIDAY, promise="survey")
    before = await db.read(OURS, bets.get, 1)
    done = await db.run(OURS, say, 1, FRIDAY, result=Result.KEPT)
    assert before is not None
    with pytest.raises(LookupError):
        await db.run(OURS, bets.save_update, done, before=before)
    assert len(await db.read(OURS, bets.find_updates, 1)) == 3, "the refused one left nothing"


async def test_an_update_of_what_changed_since_it_was_read_writes_nothing(db: Database) -> None:
    bet = await db.run(OURS, add)
    mine = rules.update(bet, replace(rules.no_change(bet), promise="m"), by="U1", now=FRIDAY, seen=1)
    theirs = await db.run(OURS, say, 1, FRIDAY, promise="survey")

    def save(tx: Tx) -> str:
        with pytest.raises(bets.OutdatedError):
            bets.save_update(tx, mine, before=bet)
        return "committed"

    assert await db.run(OURS, save) == "committed"
    assert await db.read(OURS, bets.get, 1) == theirs.bet
    assert len(await db.read(OURS, bets.find_updates, 1)) == 2


async def test_an_update_knows_of_a_no_change_since_it_was_read(db: Database) -> None:
    """Else history would keep the wrong values before it, and miss who said it."""
    bet = await db.run(OURS, add)
    mine = rules.update(bet, replace(rules.no_change(bet), promise="m"), by=bet.updated_by, now=FRIDAY, seen=1)
    theirs = await db.run(OURS, say, 1, FRIDAY)
    assert (theirs.is_news, theirs.bet.updated_by) == (False, "U2")
    with pytest.raises(bets.OutdatedError):
        await db.run(OURS, bets.save_update, mine, before=bet)
    assert await db.read(OURS, bets.get, 1) == theirs.bet


async def test_who_was_named_to_unblock_a_bet_finds_it_while_it_is_open(db: Database) -> None:
    async def blocked(owner: str, number: int) -> None:
        def block(tx: Tx) -> None:
            bet = bets.get(tx, number)
            assert bet is not None
            after = rules.block(bet, f'say "{"U7" if owner != "U7" else "U8"}"', owner=owner, by="U1", now=FRIDAY)
            bets.save(tx, after, seen=bet.version)

        await db.run(OURS, block)

    for team in (TEAM, TEAM, OTHER_TEAM, TEAM):
        await db.run(OURS, add, team=team)
    await blocked("U7", 1)
    await blocked("U77", 2)
    await blocked("U7", 3)

    async def numbers(workspace: str, teams: list[int]) -> list[int]:
        found = await db.read(workspace, bets.find_blocked_by, teams, "U7")
        return [bet.number for bet in found if any(one.owner == "U7" for one in bet.open_blockers)]

    assert await numbers(OURS, [TEAM, OTHER_TEAM]) == [1, 3]
    assert await numbers(OURS, [TEAM]) == [1]
    assert await numbers(OURS, []) == []
    assert await numbers(STRANGER, [TEAM, OTHER_TEAM]) == []


async def test_open_bets_to_choose_from_ones_own_first_then_the_worst(db: Database) -> None:
    await db.run(OURS, add, confidence=90)
    await db.run(OURS, add, confidence=30, horizon=Horizon.NEXT)
    await db.run(OURS, add, confidence=99, team=OTHER_TEAM)
    await db.run(OURS, say, 3, FRIDAY, health=Health.OFF_TRACK, reason="why", promise="p")

    await db.run(OURS, add, confidence=95, owner="U2")

    async def numbers(workspace: str, teams: list[int], me: str = "U3", most: int = 9) -> tuple[list[int], bool]:
        found, more = await db.read(workspace, bets.find_choices, teams, me, most=most)
        return [bet.number for bet in found], more

    assert await numbers(OURS, [TEAM, OTHER_TEAM]) == ([3, 2, 1, 4], False)
    assert await numbers(OURS, [TEAM, OTHER_TEAM], "U2") == ([4, 3, 2, 1], False)
    assert await numbers(OURS, [TEAM, OTHER_TEAM], "U2", 2) == ([4, 3], True)
    assert await numbers(OURS, [TEAM, OTHER_TEAM], "U1", 2) == ([3, 2], True)
    assert await numbers(OURS, [TEAM]) == ([2, 1, 4], False)
    assert await numbers(OURS, []) == ([], False)
    assert await numbers(STRANGER, [TEAM, OTHER_TEAM]) == ([], False)
    assert [bet.number for bet in await db.read(OURS, bets.find_now, TEAM)] == [1, 4]
    assert await db.read(STRANGER, bets.find_now, TEAM) == []
    ((other,), _) = await db.read(OURS, bets.find_choices, [OTHER_TEAM], "U1", most=1)
    assert other.promise is not None


async def test_how_sure_they_were_at_a_moment(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, FRIDAY, confidence=70, reason="a")
    await db.run(OURS, say, 1, FRIDAY + timedelta(hours=1), confidence=60, reason="b")

    async def then(moment: datetime, workspace: str = OURS) -> int | None:
        return await db.read(workspace, bets.confidence_at, 1, moment)

    second = timedelta(seconds=1)
    assert await then(MONDAY - second) is None
    assert await then(MONDAY) == 80
    assert await then(FRIDAY - second) == 80
    assert await then(FRIDAY) == 70
    assert await then(FRIDAY + timedelta(days=9)) == 60
    assert await then(FRIDAY, STRANGER) is None
    await db.run(STRANGER, add, confidence=5)
    assert await then(FRIDAY) == 70, "a stranger's bet of the same number is another bet"
    assert await then(FRIDAY, STRANGER) == 5


async def test_promises_between_two_moments(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, add, team=OTHER_TEAM)
    await db.run(OURS, say, 1, MONDAY, promise="one")
    await db.run(OURS, say, 1, FRIDAY, result=Result.KEPT, promise="two")
    await db.run(OURS, say, 2, FRIDAY, promise="elsewhere")

    async def made(since: datetime, until: datetime, workspace: str = OURS) -> list[Promise]:
        return await db.read(workspace, bets.find_promises, TEAM, since, until)

    before = MONDAY - timedelta(days=1)
    assert [(one.text, one.result) for one in await made(before, FRIDAY)] == [("one", "kept"), ("two", None)]
    assert [one.text for one in await made(MONDAY, FRIDAY)] == ["two"], "from the end of the last one"
    assert [one.text for one in await made(before, MONDAY)] == ["one"]
    assert await made(before, FRIDAY, STRANGER) == []


async def test_the_note_knows_how_it_stood_and_what_was_promised(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, MONDAY, promise="survey")
    last_note = FRIDAY
    after = FRIDAY + timedelta(days=3)
    said: dict[str, Any] = {"confidence": 50, "health": Health.AT_RISK, "reason": "legal"}
    await db.run(OURS, say, 1, after, **said, result=Result.PARTLY, result_why="half", promise="the rest")
    await db.run(OURS, add, after, confidence=40)
    await db.run(OURS, add, horizon=Horizon.NEXT)
    first, second = await db.read(OURS, bets.find_for_note, TEAM, last_note)
    assert (first.bet.number, first.confidence_before, first.health_before) == (1, 80, Health.ON_TRACK)
    assert first.promised is not None
    assert first.next_promise is not None
    assert (first.promised.text, first.promised.result, first.promised.why) == ("survey", Result.PARTLY, "half")
    assert (first.next_promise.text, first.next_promise.result) == ("the rest", None)
    assert (second.bet.number, second.confidence_before, second.promised, second.next_promise) == (2, 40, None, None)
    assert await db.read(STRANGER, bets.find_for_note, TEAM, last_note) == []


async def test_a_promise_that_nobody_answered_has_no_result_and_is_not_the_next_one(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, MONDAY, promise="survey")
    (noted,) = await db.read(OURS, bets.find_for_note, TEAM, FRIDAY)
    assert noted.promised is not None
    assert (noted.promised.text, noted.promised.result, noted.next_promise) == ("survey", None, None)


async def test_a_promise_made_at_the_very_moment_of_the_note_is_of_the_week_that_begins(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, FRIDAY, promise="survey")
    (noted,) = await db.read(OURS, bets.find_for_note, TEAM, FRIDAY)
    assert noted.promised is not None
    assert noted.next_promise is None


async def test_what_was_answered_before_the_week_began_is_not_in_it(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, MONDAY, promise="survey")
    await db.run(OURS, say, 1, FRIDAY, result=Result.KEPT)
    (noted,) = await db.read(OURS, bets.find_for_note, TEAM, FRIDAY)
    assert (noted.promised, noted.next_promise) == (None, None)


async def test_what_was_placed_since_is_compared_with_its_placing(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, MONDAY, confidence=55, reason="spam", promise="survey")
    (noted,) = await db.read(OURS, bets.find_for_note, TEAM, None)
    assert (noted.confidence_before, noted.bet.confidence) == (80, 55)
    assert (noted.health_before, noted.promised) == (Health.ON_TRACK, None)
    assert noted.next_promise == noted.bet.promise


async def test_what_was_closed_since_the_last_note_comes_with_its_promise(db: Database) -> None:
    def close(tx: Tx, number: int, at: datetime) -> None:
        bet = bets.get(tx, number)
        assert bet is not None
        owner = Person(id="U1", name="Ana")
        done = rules.close(bet, Ending.STOPPED, by=owner, admins=(), seen=bet.version, now=at)
        bets.save(tx, done, seen=bet.version)

    for team in (TEAM, TEAM, TEAM, OTHER_TEAM):
        await db.run(OURS, add, team=team)
    await db.run(OURS, say, 2, MONDAY, promise="survey")
    after, early = FRIDAY + timedelta(days=1), FRIDAY - timedelta(hours=1)
    for number, at in ((1, early), (2, after), (4, after)):
        await db.run(OURS, close, number, at)

    async def closed(early: datetime, now: datetime, workspace: str = OURS) -> list[NoteBet]:
        return await db.read(workspace, bets.find_closed_for_note, TEAM, FRIDAY, early=early, now=now)

    (one,) = await closed(early, after)
    assert (one.bet.number, one.bet.state) == (2, State.CLOSED)
    assert one.promised is not None
    assert (one.promised.text, one.promised.result) == ("survey", None)
    assert [one.bet.number for one in await closed(MONDAY, after)] == [1, 2]
    assert await closed(after, after + timedelta(days=1)) == []
    assert await closed(MONDAY, after, STRANGER) == []
    assert [one.number for one in await db.read(OURS, bets.find_now, TEAM)] == [3]


def test_no_change_is_what_stands() -> None:
    assert rules.no_change(rules.place(1, 1, TERMS, 80, by="U1", now=MONDAY, zone="UTC")) == Change(
        health=Health.ON_TRACK, confidence=80
    )


async def test_bets_are_found_by_their_numbers_closed_ones_too(db: Database) -> None:
    for _ in range(3):
        await db.run(OURS, add)
    promised = await db.run(OURS, say, 2, FRIDAY, promise="survey")
    lost = replace(promised.bet, state=rules.State.MISTAKE, version=promised.bet.version + 1)
    await db.run(OURS, bets.save, lost, seen=promised.bet.version)
    assert await db.read(OURS, bets.find_numbered, [2, 3, 99]) == {2: lost, 3: await db.read(OURS, bets.get, 3)}
    assert await db.read(OURS, bets.find_numbered, []) == {}
    assert await db.read(STRANGER, bets.find_numbered, [1, 2, 3]) == {}


async def test_names_of_every_bet_of_a_team(db: Database) -> None:
    await db.run(OURS, add, name="Churn")
    await db.run(OURS, add, name="Later", horizon=Horizon.LATER)
    await db.run(OURS, add, team=OTHER_TEAM, name="Theirs")
    assert sorted(await db.read(OURS, bets.find_names, TEAM)) == ["Churn", "Later"]
    assert await db.read(STRANGER, bets.find_names, TEAM) == []
