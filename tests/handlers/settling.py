"""Closed bets for what looks back at them, written as closing writes them."""

from bot.rules.bets import Settled
from storage import bets as stored
from storage import teams
from storage.engine import Tx
from tests.world import World


async def settle(
    here: World,
    *took: tuple[int | None, int | None],
    work: str = "platform",
    owner: str = "ana",
    channel: str = "#growth",
    scored: tuple[tuple[int | None, bool | None], ...] = (),
) -> None:
    """A closed bet of that team for each (appetite, weeks), and for each (stated, came true)."""
    where, whose = here.sandbox.world.channel(channel).id, here.person(owner).id
    facts: list[tuple[int | None, int | None, int | None, bool | None]] = [(*one, None, None) for one in took]
    facts += [(None, None, *one) for one in scored]

    def write(tx: Tx) -> None:
        team = teams.get_by_channel(tx, where)
        assert team is not None
        for appetite, weeks, stated, came_true in facts:
            one = Settled(
                number=stored.claim_number(tx),
                owner=whose,
                work=work,
                appetite=appetite,
                weeks=weeks,
                stated=stated,
                came_true=came_true,
            )
            stored.add_settled(tx, team.id, one)

    await here.bot.db.run(here.sandbox.team_id, write)
