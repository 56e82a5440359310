"""Waiting by condition with a deadline, for what tells nobody when it happens."""

import asyncio
from collections.abc import Awaitable, Callable

STEP_SECONDS = 0.02


async def until(condition: Callable[[], Awaitable[bool]], seconds: float = 60) -> None:
    """Look again and again; AssertionError when it does not come true in time."""
    for _ in range(int(seconds / STEP_SECONDS)):
        if await condition():
            return
        await asyncio.sleep(STEP_SECONDS)
    raise AssertionError(f"it did not happen within {seconds} s")
