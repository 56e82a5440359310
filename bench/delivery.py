"""The way out: what share of what Slack's own time allows do we post, and how soon is one message there?"""

import asyncio
import time
from collections import defaultdict
from contextlib import AsyncExitStack
from pathlib import Path

from bench import processes, seed, signed, wire
from bench.databases import Store, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.stats import median, median_of_ratios, percentile

LOOK_SECONDS = 0.1
LANDS_SECONDS = 2.0
POST = wire.request("POST", "/api/chat.postMessage", {"Authorization": "Bearer xoxb-T0BARE"}, b"channel=C0BENCH")


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """Posts that are due when the bot begins, beside a bare client; on PostgreSQL also with two bots."""
    templates = {store.name: await prepared(store, lambda db: seed.fill_for_delivery(db, plan)) for store in stores}
    bare: list[float] = []
    rates: dict[tuple[str, int], list[float]] = defaultdict(list)
    for _ in range(plan.delivery_rounds):
        bare.append(await _bare(slack, plan, log))
        for store in stores:
            for bots in (1, 2) if store.name == "postgresql" else (1,):
                copies = store.copy(templates[store.name])
                rates[store.name, bots].append(await _bots(slack, copies, plan, log, bots=bots))
    found = []
    for store in stores:
        share = median_of_ratios(rates[store.name, 1], bare)
        name = f"delivery.{store.name}.share_of_limit"
        found.append(Row(name, share, "of a bare client's posts/s", median(bare), "posts/s"))
    if rates.get(("postgresql", 2)):
        one, two = rates["postgresql", 1], rates["postgresql", 2]
        found.append(
            Row("delivery.postgresql.two_processes", median_of_ratios(two, one), "of one's", median(one), "posts/s")
        )
    return found


async def _bare(slack: Slack, plan: Plan, log: Path) -> float:
    await slack.forget(seconds=plan.slack_seconds)
    await processes.bare_posts(slack, _posts(plan), plan.at_once, log)
    return await posts_per_second(slack, plan)


async def _bots(slack: Slack, url: str, plan: Plan, log: Path, *, bots: int) -> float:
    """Posts a second, from the first to the last one; the bots are let go together."""
    await slack.forget(seconds=plan.slack_seconds, together=bots)
    async with AsyncExitStack() as stack:
        begun = [stack.enter_async_context(processes.bot(slack, url, log)) for _ in range(bots)]
        await asyncio.gather(*begun)
        return await posts_per_second(slack, plan)


async def posts_per_second(slack: Slack, plan: Plan) -> float:
    """Wait until Slack has got all, or for as long as the patience lasts: what came by then is the rate.

    Raises RuntimeError when some come twice, or none at all.
    """
    due = _posts(plan)
    ends = time.monotonic() + plan.patience_seconds
    while True:
        found = await slack.summary()
        posts = int(found["posts"])
        if posts >= due or time.monotonic() > ends:
            break
        await asyncio.sleep(LOOK_SECONDS)
    if found["distinct"] != posts or not posts:
        raise RuntimeError(f"{due} posts were due and Slack has got {posts}, {found['distinct']} different")
    if posts < due:
        return posts / plan.patience_seconds
    return posts / float(found["last"] - found["first"] + plan.slack_seconds)


def _posts(plan: Plan) -> int:
    return plan.workspaces * plan.channels * plan.posts


async def measure_latency(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """From sending a command until Slack has the first thing that its commit says: an upper bound of from the commit.

    Slack's own, the floor, is the same from a bare connection.
    """
    found = []
    for store in stores:
        template = await prepared(store, lambda db: seed.fill_quiet(db, plan))
        await slack.forget(seconds=plan.slack_seconds)
        async with processes.bot(slack, store.copy(template), log) as server:
            sent = await _say_in_quiet(server.port, plan)
            await asyncio.sleep(LANDS_SECONDS)
        came = _first_after(sent, await slack.arrivals())
        own = await _own_latency(slack, plan)
        name = "delivery.latency_ms" if store.name == "postgresql" else f"delivery.{store.name}.latency_ms"
        found.append(Row(name, percentile(came, 99), "ms, p99", percentile(own, 99), "ms"))
    return found


async def _say_in_quiet(port: int, plan: Plan) -> list[tuple[float, str]]:
    """Update one bet after the other, each in another workspace; answer when and where."""
    connection = await wire.Connection.open(port)
    sent = []
    for number in range(plan.quiet_messages):
        workspace = seed.workspace(number % plan.quiet_workspaces)
        text = f"B-1 {50 + number // plan.quiet_workspaces % 19} waiting on legal {number}"
        raw = signed.command("bet", text, workspace=workspace, channel=seed.channel(0))
        at = time.monotonic()
        status, body = await connection.send(raw)
        if status != 200 or b"Noted" not in body:
            raise RuntimeError(f"a command was answered with {status}: {body[:200]!r}")
        sent.append((at, workspace))
        await asyncio.sleep(max(0.0, at + plan.quiet_seconds - time.monotonic()))
    await connection.close()
    return sent


def _first_after(sent: list[tuple[float, str]], arrivals: list[tuple[float, str, str]]) -> list[float]:
    """For each command the milliseconds until the next thing that was said in its workspace."""
    waits = []
    for began, where in sent:
        later = [at for at, workspace, _ in arrivals if workspace == where and at >= began]
        if not later:
            raise RuntimeError(f"what was said in {where} never arrived")
        waits.append((min(later) - began) * 1000)
    return waits


async def _own_latency(slack: Slack, plan: Plan) -> list[float]:
    """Milliseconds until the bare Slack has a post that is sent to it over a kept connection."""
    await slack.forget()
    connection = await wire.Connection.open(slack.port)
    sent = []
    for _ in range(plan.quiet_messages):
        sent.append(time.monotonic())
        await connection.send(POST)
    await connection.close()
    came = [at for at, _, _ in await slack.arrivals()]
    return [(at - began) * 1000 for began, at in zip(sent, came, strict=True)]
