from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.world import World, world


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A running workspace with the bot in it, on each database."""
    async with world(database_url, tmp_path) as running:
        yield running
