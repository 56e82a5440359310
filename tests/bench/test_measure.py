"""Every row can be measured, on small numbers: that it comes out, and never how fast it was."""

import math
from dataclasses import replace

import pytest

from bench.__main__ import FailedError, measure
from bench.ack_only import MORE
from bench.ack_only import registry as with_toys
from bench.plan import TINY
from bench.rows import TARGETS
from tests.registered import registry


# Where no PostgreSQL can be started, this is skipped as the rest is.
@pytest.mark.usefixtures("postgresql")
async def test_every_row_comes_out() -> None:
    found = await measure(list(TARGETS), TINY)
    assert [row.name for row in found] == list(TARGETS)
    for row in found:
        assert math.isfinite(row.value), row
        assert row.value > 0, row
        assert row.floor > 0, row
        assert row.unit, row


async def test_one_row_can_be_measured_alone() -> None:
    (row,) = await measure(["delivery.sqlite.latency_ms"], TINY)
    assert row.name == "delivery.sqlite.latency_ms"


async def test_what_can_t_be_measured_leaves_the_rest() -> None:
    nothing_due = replace(TINY, workspaces=0)
    with pytest.raises(FailedError, match="delivery could not be measured: 0 posts were due") as failed:
        await measure(["start.memory", "delivery.sqlite.share_of_limit"], nothing_due)
    assert [row.name for row in failed.value.rows] == ["start.memory"]


def test_the_way_in_is_measured_with_a_hundred_actions_more_than_there_are() -> None:
    toys = with_toys()
    assert sum(toys.find("action", f"toys.press{number}") is not None for number in range(MORE)) >= 100
    assert set(registry().commands) < set(toys.commands)
