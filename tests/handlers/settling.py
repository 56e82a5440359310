"""Closed bets for what looks back at them, as closing keeps them."""

from collections.abc import Sequence

from bot.rules.bets import Settled
from storage import bets as stored
from storage import teams
from storage.engine import Tx
from tests.world import World

Took = Sequence[tuple[int | None, int | None]]
"""The appetite and the actual weeks of each."""
Scored = Sequence[tuple[int | None, bool | None]]
"""The confidence that counts, and whether it came true."""


async def settle(
    here: World,
    *took: tuple[int | None, int | None],
    work: str = "platform",
    owner: str = "ana",
    channel: str = "#growth",
    scored: Scored = (),
) -> None:
    """A closed bet of that team for each that took so long, and for each that is scored."""
    where, whose = here.sandbox.world.channel(channel).id, here.person(owner).id
    await here.bot.db.run(here.sandbox.team_id, write_settled, where, whose, work, took, scored)


def write_settled(tx: Tx, channel: str, owner: str, work: str, took: Took, scored: Scored) -> None:
    team = teams.get_by_channel(tx, channel)
    assert team is not None
    every = [*((*one, None, None) for one in took), *((None, None, *one) for one in scored)]
    for appetite, weeks, stated, came_true in every:
        one = Settled(
            number=stored.claim_number(tx),
            owner=owner,
            work=work,
            appetite=appetite,
            weeks=weeks,
            stated=stated,
            came_true=came_true,
        )
        stored.add_settled(tx, team.id, one)
