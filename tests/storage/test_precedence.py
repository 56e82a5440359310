"""People first: what runs by itself gives way while somebody is being answered, and still gets on."""

import asyncio

import pytest

from storage import precedence
from storage.engine import Database, Tx
from storage.lines import TURNS, patiently
from storage.precedence import WAITS_SECONDS, Precedence


def through(turns: list[asyncio.Future[None]]) -> int:
    return sum(turn.done() for turn in turns)


async def test_what_runs_by_itself_goes_at_once_where_nobody_is_answered_but_only_a_few_at_a_time() -> None:
    gate = Precedence(most=2)
    turns = [gate.enter() for _ in range(3)]
    assert [turn.done() for turn in turns] == [True, True, False]
    gate.leave(turns[0])
    assert turns[2].done()


async def test_it_waits_while_somebody_is_answered() -> None:
    gate = Precedence(most=2)
    with gate.attended():
        with gate.attended():
            turn = gate.enter()
            assert not turn.done()
        assert not turn.done()
    assert turn.done()


async def test_after_each_few_turns_of_people_comes_one() -> None:
    gate = Precedence(most=9)
    with gate.attended():
        turns = [gate.enter() for _ in range(3)]
        for _ in range(2 * TURNS):
            gate.took_a_turn()
        assert through(turns) == 2


async def test_nothing_waits_for_ever_however_many_people_come() -> None:
    gate = Precedence(most=9)
    with gate.attended():
        turns = [gate.enter() for _ in range(3)]
        async with asyncio.timeout(100 * WAITS_SECONDS):
            await asyncio.gather(*turns)


async def test_who_gives_up_waiting_takes_no_place() -> None:
    gate = Precedence(most=1)
    first = gate.enter()
    second = gate.enter()
    gate.leave(second)  # cancelled while it waited
    third = gate.enter()
    gate.leave(first)
    assert second.cancelled()
    assert third.done()
    gate.leave(third)
    assert gate.enter().done()


async def test_a_note_begins_when_the_click_is_answered(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine the click may take longer than what runs by itself waits for anybody."""
    monkeypatch.setattr(precedence, "WAITS_SECONDS", 60)
    went: list[str] = []

    def go(tx: Tx, what: str) -> None:
        went.append(what)

    with db.attended():
        with patiently():
            note = asyncio.create_task(db.run("T1", go, "note"))
        await asyncio.sleep(0)
        await db.run("T1", go, "looked")
        await db.run("T1", go, "click")
    await note
    assert went == ["looked", "click", "note"]


async def test_a_cancelled_piece_of_work_leaves_its_place_to_the_next(db: Database) -> None:
    def nothing(tx: Tx) -> None:
        """Only a transaction."""

    with patiently():
        for _ in range(100):
            work = asyncio.create_task(db.run("T1", nothing))
            await asyncio.sleep(0)
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
        async with asyncio.timeout(10):
            await db.run("T1", nothing)
