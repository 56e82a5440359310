"""Metrics as people use them."""

from tests.world import World


async def test_a_team_without_metrics_is_told_how_to_add_one(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/metric list", in_="#growth")
    assert "/metric adds one" in (await ana.sees("No metric is set up", in_="#growth")).text
