"""What the record takes of closed bets: kept, found by team, owner and kind of work, unseen by other workspaces."""

from bot.rules.bets import Settled
from storage import bets
from storage.engine import Database, Tx

OURS, STRANGER = "T1", "T2"


def settled(number: int, owner: str = "U1", work: str = "debt") -> Settled:
    return Settled(number=number, owner=owner, work=work, appetite=4, weeks=None, stated=70, came_true=False)


def add(tx: Tx, team: int, *many: Settled) -> None:
    for one in many:
        bets.add_settled(tx, team, one)


async def numbers(db: Database, *teams: int, owner: str | None = None, kind: str | None = None) -> list[int]:
    return [one.number for one in await db.read(OURS, bets.find_settled, teams, owner=owner, kind=kind)]


async def test_closed_bets_are_found_by_team_owner_and_kind_of_work(db: Database) -> None:
    await db.run(OURS, add, 1, settled(3), settled(1), settled(2, "U2"), settled(5, work=""))
    await db.run(OURS, add, 2, settled(4), settled(6, "U2", "platform"))
    assert await numbers(db, 1) == [1, 2, 3, 5]
    assert await numbers(db, 1, 2) == [1, 2, 3, 4, 5, 6]
    assert await numbers(db, 1, 2, owner="U2") == [2, 6]
    assert await numbers(db, 1, kind="debt") == [1, 2, 3]
    assert await numbers(db, 1, kind="") == [5]
    assert await numbers(db, 1, kind="platform") == []
    assert await numbers(db) == []
    (one,) = await db.read(OURS, bets.find_settled, [1], owner="U2")
    assert one == settled(2, "U2")


async def test_a_stranger_sees_and_forgets_nothing(db: Database) -> None:
    await db.run(OURS, add, 1, settled(1))
    assert await db.read(STRANGER, bets.find_settled, [1]) == []
    assert await db.read(STRANGER, bets.find_settled, [1], owner="U1", kind="debt") == []
    await db.run(STRANGER, bets.forget_settled, 1)
    assert await numbers(db, 1) == [1]
    await db.run(OURS, bets.forget_settled, 1)
    assert await numbers(db, 1) == []
