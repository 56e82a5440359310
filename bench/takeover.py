"""A process that dies: how long do its workspaces stand still until another one speaks in them?

Two bots share a full outbox, and one is killed in the middle of it. What it was just sending is in doubt, and looked
for first: that takes some seconds of its own, and is part of it.
"""

import asyncio
import os
import signal
import time
from contextlib import AsyncExitStack
from pathlib import Path

from bench import processes, seed
from bench.databases import Store, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row

LOOK_SECONDS = 0.05
NAME = "scale.takeover_s"


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """The longest silence, from the kill on, of a workspace that had something left to say."""
    store = next(one for one in stores if one.name == "postgresql")
    template = await prepared(store, lambda db: seed.fill_for_delivery(db, plan))
    due = plan.workspaces * plan.channels * plan.posts
    await slack.forget(seconds=plan.slack_seconds, together=2)
    async with AsyncExitStack() as stack:
        url = store.copy(template)
        begun = [stack.enter_async_context(processes.doomed_bot(slack, url, log)) for _ in range(2)]
        doomed, _ = await asyncio.gather(*begun)
        await _until(slack, due // 3)
        killed_at = time.monotonic()
        os.kill(doomed.pid, signal.SIGKILL)
        await _until(slack, due)
        all_there = time.monotonic() - killed_at
    came = [(at, workspace) for at, workspace, method in await slack.arrivals() if method == "chat.postMessage"]
    waits = {workspace: at - killed_at for at, workspace in reversed(came) if at > killed_at}
    return [Row(NAME, max(waits.values(), default=all_there), "s, the longest", plan.slack_seconds, "s, Slack's own")]


async def _until(slack: Slack, posts: int) -> None:
    """Raises RuntimeError where that takes longer than a takeover may."""
    ends = time.monotonic() + 90
    while (found := await slack.summary())["distinct"] < posts:
        if time.monotonic() > ends:
            raise RuntimeError(f"Slack has got {found['distinct']} different posts of {posts}")
        await asyncio.sleep(LOOK_SECONDS)
