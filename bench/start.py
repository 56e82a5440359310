"""The start: how long until the bot answers, and how much memory does it hold then, over an empty Bolt app?"""

from collections import defaultdict
from pathlib import Path

from bench import processes, seed
from bench.databases import Store, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.stats import median, median_of_ratios

FLOOR = "empty Bolt"


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """Fresh processes on a migrated database, one after the other; a first start of each does not count."""
    await slack.forget()
    templates = {store.name: await prepared(store, lambda db: seed.fill_for_commands(db, plan)) for store in stores}
    ready: dict[str, list[float]] = defaultdict(list)
    memory: dict[str, list[float]] = defaultdict(list)
    for _ in range(plan.starts + 1):
        begun = {FLOOR: processes.empty_bolt(slack, log)}
        begun |= {store.name: processes.bot(slack, store.copy(templates[store.name]), log) for store in stores}
        for name, process in begun.items():
            async with process as server:
                ready[name].append(server.ready_seconds)
                memory[name].append(server.memory_mb())
    found = []
    for store in stores:
        where = "start" if store.name == "sqlite" else f"start.{store.name}"
        for what, figures, unit in (("ready_s", ready, "s"), ("memory", memory, "MB")):
            ours, floor = figures[store.name][1:], figures[FLOOR][1:]
            ratio = median_of_ratios(ours, floor)
            found.append(Row(f"{where}.{what}", ratio, "times an empty Bolt app's", median(floor), unit))
    return found
