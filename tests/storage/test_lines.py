"""Whose turn it is: what somebody waits for comes before what runs by itself, and that still gets on."""

import asyncio
import threading

from storage.engine import Database, Tx
from storage.lines import TURNS, Lines, patiently


def put(lines: Lines[str], *words: str) -> None:
    for word in words:
        lines.put(word)


def test_who_is_waited_for_comes_first_and_each_line_keeps_its_order() -> None:
    lines: Lines[str] = Lines()
    with patiently():
        put(lines, "tick 1", "tick 2")
    put(lines, "click 1", "click 2")
    assert [lines.take(1) for _ in range(5)] == [["click 1"], ["click 2"], ["tick 1"], ["tick 2"], []]


def test_what_runs_by_itself_gets_a_turn_after_each_few_of_people() -> None:
    lines: Lines[str] = Lines()
    with patiently():
        put(lines, "tick", "tick", "tick")
    put(lines, *["click"] * 20)
    turns = [lines.take(1)[0] for _ in range(2 * TURNS)]
    assert turns == [*["click"] * (TURNS - 1), "tick"] * 2


def test_one_commit_holds_the_work_of_one_line() -> None:
    lines: Lines[str] = Lines()
    with patiently():
        put(lines, "tick 1", "tick 2")
    put(lines, "click 1", "click 2", "click 3")
    assert lines.take(2) == ["click 1", "click 2"]
    assert lines.take(9) == ["click 3"]
    assert lines.take(9) == ["tick 1", "tick 2"]


async def test_a_click_overtakes_the_notes_that_wait_for_the_database(db: Database) -> None:
    went: list[str] = []
    busy, free = threading.Barrier(_threads(db) + 1), threading.Event()

    def hold(tx: Tx) -> None:
        busy.wait(20)
        free.wait(20)

    def go(tx: Tx, what: str) -> None:
        went.append(what)

    holding = [asyncio.create_task(db.run("T1", hold)) for _ in range(_threads(db))]
    await asyncio.to_thread(busy.wait, 20)
    with patiently():
        notes = [asyncio.create_task(db.run("T1", go, "note")) for _ in range(3)]
    await asyncio.sleep(0)
    click = asyncio.create_task(db.run("T1", go, "click"))
    await asyncio.sleep(0)
    free.set()
    await asyncio.gather(*holding, *notes, click)
    assert went[0] == "click" or (not db.is_sqlite and "click" in went[: _threads(db)])
    assert sorted(went) == ["click", "note", "note", "note"]


def _threads(db: Database) -> int:
    return 1 if db.is_sqlite else 4
