"""The short form of `make chaos`: one seed on each database. What it left proves that the checker misses nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from chaos.checker import Case, Matched, check
from chaos.run import run
from chaos.weather import OFF, SOCKETS

ROUNDS = 2
OVER_SOCKETS, CLOCKS_OFF = 14, 17
"""What these seeds throw beside what all do: 17 refuses the token too, and takes the database away."""


@pytest.mark.parametrize(
    ("seed", "kind", "processes", "throws"),
    [(OVER_SOCKETS, "sqlite", 1, SOCKETS), (CLOCKS_OFF, "postgresql", 2, OFF)],
    ids=["sqlite", "postgresql"],
)
async def test_nothing_is_lost_or_doubled_whatever_befalls(
    seed: int, kind: str, processes: int, throws: str, postgresql: str, tmp_path: Path
) -> None:
    """A run tears its own server down; but where the one of the tests can't start, it is skipped as they are."""
    outcome = await run(seed, kind, processes, ROUNDS, tmp_path)
    print(outcome.told())
    assert outcome.findings == []
    assert outcome.thrown["kill"]
    assert outcome.thrown[throws]
    assert outcome.case is not None
    speaks_of_each_loss(outcome.case)


def speaks_of_each_loss(case: Case) -> None:
    """Each message that had to be said is missed where it is taken away, and seen where it stands twice."""
    expected = [message for _, message in Matched(case).where]
    assert len(expected) > 10
    for one in expected:
        assert "missing" in {found.kind for found in check(replace(case, said=[it for it in case.said if it != one]))}
        twice = replace(case, said=[*case.said, replace(one, ts="9999999999.000000", key="another")])
        assert "twice" in {found.kind for found in check(twice)}
    for card in case.cards:
        stale = replace(case, cards=[replace(card, shows=f"{card.shows} of yesterday")])
        assert "card" in {found.kind for found in check(stale)}
