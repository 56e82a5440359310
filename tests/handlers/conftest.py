import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.handlers.fuzzing import Trouble
from tests.world import World, world


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A running workspace with the bot in it, on each database."""
    async with world(database_url, tmp_path) as running:
        yield running


@pytest.fixture
def trouble() -> Iterator[Trouble]:
    """What is logged meanwhile as a fault of ours."""
    handler = Trouble()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
