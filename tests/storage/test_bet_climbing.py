"""Where bets came from on the hill: the moves of these bets since then, and of nobody else's."""

from datetime import timedelta

from storage import bets
from storage.engine import Database
from tests.storage.test_bets import MONDAY, OURS, STRANGER, add, say

DAY = timedelta(days=1)


async def test_moves_are_found_by_bet_since_then_oldest_first(db: Database) -> None:
    for _ in range(3):
        await db.run(OURS, add)
    for days, number, hill in ((1, 1, 12), (2, 1, 25), (2, 2, 25), (3, 1, 25), (4, 1, 50), (4, 3, 0)):
        await db.run(OURS, say, number, MONDAY + days * DAY, hill=hill, reason="why")
    found = await db.read(OURS, bets.find_moves, [1, 2, 3], MONDAY + 2 * DAY)
    assert {number: [(one.hill_before, one.hill) for one in moves] for number, moves in found.items()} == {
        1: [(12, 25), (25, 50)],
        2: [(0, 25)],
    }
    assert list(await db.read(OURS, bets.find_moves, [2], MONDAY)) == [2]
    assert await db.read(OURS, bets.find_moves, [], MONDAY) == {}


async def test_a_stranger_finds_no_moves(db: Database) -> None:
    await db.run(OURS, add)
    await db.run(OURS, say, 1, MONDAY + DAY, hill=12, reason="why")
    assert await db.read(STRANGER, bets.find_moves, [1], MONDAY) == {}
