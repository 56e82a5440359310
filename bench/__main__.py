"""`python -m bench [ROW…]`: measure all rows, or these; print them with their floors and targets, and keep them."""

import argparse
import asyncio
from collections.abc import Collection, Sequence
from contextlib import ExitStack
from pathlib import Path

from bench import commands, databases, delivery, processes, rows, start
from bench.databases import Sqlite, Store
from bench.plan import FULL, Plan
from bench.rows import TARGETS, Row


async def measure(names: Collection[str], plan: Plan) -> list[Row]:
    """These rows, in the table's order. Rows that share a measurement are measured together."""
    with ExitStack() as stack:
        folder = stack.enter_context(databases.folder())
        stores: list[Store] = []
        if any(".sqlite" in name or name == "command.ack_only.ratio" or _is_start(name) for name in names):
            stores.append(Sqlite(folder))
        if any(_needs_postgresql(name) for name in names):
            stores.append(stack.enter_context(databases.postgresql()))
        log = folder / "log"
        async with processes.slack(log) as slack:
            found = await _measured(names, slack, stores, plan, log)
    known = {row.name: row for row in found}
    return [known[name] for name in TARGETS if name in names]


async def _measured(
    names: Collection[str], slack: processes.Slack, stores: list[Store], plan: Plan, log: Path
) -> list[Row]:
    found: list[Row] = []
    if any(name.startswith("start.") for name in names):
        found += await start.measure(slack, stores, plan, log)
    if any(name.startswith("command.") for name in names):
        found += await commands.measure(slack, stores, plan, log)
    if any(name.endswith("latency_ms") for name in names):
        found += await delivery.measure_latency(slack, stores, plan, log)
    if any(name.startswith("delivery.") and not name.endswith("latency_ms") for name in names):
        found += await delivery.measure(slack, stores, plan, log)
    return found


def _is_start(name: str) -> bool:
    return name in {"start.ready_s", "start.memory"}


def _needs_postgresql(name: str) -> bool:
    return "postgresql" in name or name in {"command.one_commit.p99_ms", "delivery.latency_ms"}


def chosen(words: Sequence[str]) -> list[str]:
    """The rows whose names begin with one of these words; all when there are none. Raises ValueError."""
    for word in words:
        if not any(name.startswith(word) for name in TARGETS):
            raise ValueError(f"no row is called {word}. There are: {', '.join(TARGETS)}")
    return [name for name in TARGETS if not words or any(name.startswith(word) for word in words)]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("rows", nargs="*", help="names of rows, or how they begin; without any: all")
    parser.add_argument("--results", type=Path, default=rows.RESULTS, help="where the results are kept")
    given = parser.parse_args()
    try:
        names = chosen(given.rows)
    except ValueError as error:
        parser.error(str(error))
    found = asyncio.run(measure(names, FULL))
    print(rows.table(found))
    rows.write(found, given.results)


if __name__ == "__main__":
    main()
