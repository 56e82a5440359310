from collections.abc import AsyncIterator

import pytest

from tests.fetching.serving import Serving, serving


@pytest.fixture
async def source() -> AsyncIterator[Serving]:
    """A source on this machine, which may be asked as localhost."""
    async with serving() as running:
        yield running
