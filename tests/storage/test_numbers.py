"""Numbers: no gaps, no twins, each workspace and kind its own."""

import asyncio

import pytest

from storage import numbers
from storage.engine import EVERYWHERE, Database, Tx

OURS, STRANGER = "T1", "T2"


async def test_numbers_count_up_for_each_kind_and_workspace(db: Database) -> None:
    assert [await db.run(OURS, numbers.claim_next, "bet") for _ in range(3)] == [1, 2, 3]
    assert await db.run(OURS, numbers.claim_next, "decision") == 1
    assert await db.run(STRANGER, numbers.claim_next, "bet") == 1
    assert await db.run(OURS, numbers.claim_next, "bet") == 4


async def test_a_rolled_back_number_is_given_again(db: Database) -> None:
    def fails(tx: Tx) -> None:
        numbers.claim_next(tx, "bet")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await db.run(OURS, fails)
    assert await db.run(OURS, numbers.claim_next, "bet") == 1


async def test_many_at_once_get_different_numbers(db: Database) -> None:
    claimed = await asyncio.gather(*(db.run(OURS, numbers.claim_next, "bet") for _ in range(20)))
    assert sorted(claimed) == list(range(1, 21))


async def test_numbers_that_may_have_been_seen_are_left_out(db: Database) -> None:
    assert [await db.run(OURS, numbers.claim_next, "bet") for _ in range(3)] == [1, 2, 3]
    went_on = await db.run(EVERYWHERE, numbers.skip_everywhere, ["bet", "decision"], [OURS, STRANGER], 100)
    assert went_on == {"bet": 104, "decision": 101}
    assert await db.run(OURS, numbers.claim_next, "bet") == 104
    assert await db.run(STRANGER, numbers.claim_next, "bet") == 101
    assert await db.run(OURS, numbers.claim_next, "decision") == 101
