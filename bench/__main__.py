"""`python -m bench [ROW…]`: measure all rows, or these; print them with their floors and targets, and keep them."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import ExitStack
from pathlib import Path

from bench import (
    commands,
    composing,
    databases,
    delivery,
    finding,
    home,
    lists_of_bets,
    lists_of_decisions,
    lists_of_launches,
    pictures,
    processes,
    reminders,
    rows,
    start,
    takeover,
    thunder,
    way_in,
)
from bench.databases import Sqlite, Store
from bench.plan import FULL, Plan
from bench.rows import TARGETS, Row


class FailedError(Exception):
    """Some rows could not be measured; `rows` are the others."""

    def __init__(self, found: list[Row], why: list[str]) -> None:
        super().__init__("\n".join(why))
        self.rows = found


async def measure(names: Collection[str], plan: Plan) -> list[Row]:
    """These rows, in the table's order. Rows that share a measurement are measured together. Raises FailedError."""
    with ExitStack() as stack:
        folder = stack.enter_context(databases.folder())
        stores: list[Store] = []
        if any(_needs_sqlite(name) for name in names):
            stores.append(Sqlite(folder))
        if any(_needs_postgresql(name) for name in names):
            stores.append(stack.enter_context(databases.postgresql()))
        log = folder / "log"
        async with processes.slack(log) as slack:
            found, why = await _measured(names, slack, stores, plan, log)
    known = {row.name: row for row in found}
    chosen_rows = [known[name] for name in TARGETS if name in names and name in known]
    if why:
        raise FailedError(chosen_rows, why)
    return chosen_rows


async def _measured(
    names: Collection[str], slack: processes.Slack, stores: list[Store], plan: Plan, log: Path
) -> tuple[list[Row], list[str]]:
    """The rows, and why some of them could not be measured."""
    found: list[Row] = []
    why: list[str] = []
    for group, work in GROUPS.items():
        if any(_group(name) == group for name in names):
            try:
                found += await work(slack, stores, plan, log)
            except (RuntimeError, OSError) as error:
                why.append(f"{group} could not be measured: {error}")
    return found, why


def _group(name: str) -> str:
    for ending, group in (("latency_ms", "latency"), ("reminders.ms", "reminders")):
        if name.endswith(ending):
            return group
    return name.partition(".")[0]


Work = Callable[[processes.Slack, list[Store], Plan, Path], Awaitable[list[Row]]]
GROUPS: dict[str, Work] = {
    "start": start.measure,
    "command": commands.measure,
    "wayin": way_in.measure,
    "latency": delivery.measure_latency,
    "delivery": delivery.measure,
    "scale": takeover.measure,
    "friday": thunder.measure,
    "decisions": lists_of_decisions.measure,
    "bets": lists_of_bets.measure,
    "launches": lists_of_launches.measure,
    "find": finding.measure,
    "home": home.measure,
    "reminders": reminders.measure,
    "note": composing.measure,
    "picture": pictures.measure,
}
ON_BOTH = {name for name in TARGETS if ".list.growth" in name or name.startswith("find.")}
ON_BOTH |= {reminders.NAME, composing.NAME, home.GROWTH, home.MS}
ON_SQLITE = ON_BOTH | {"command.ack_only.ratio", "start.ready_s", "start.memory"}
ON_POSTGRESQL = ON_BOTH | {"command.one_commit.p99_ms", "delivery.latency_ms"}


def _needs_sqlite(name: str) -> bool:
    return ".sqlite" in name or name in ON_SQLITE


def _needs_postgresql(name: str) -> bool:
    return "postgresql" in name or name in ON_POSTGRESQL or name.startswith("scale.")


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
    why = ""
    try:
        found = asyncio.run(measure(names, FULL))
    except FailedError as error:
        found, why = error.rows, str(error)
    print(rows.table(found))
    rows.write(found, given.results)
    if why:
        sys.exit(why)


if __name__ == "__main__":
    main()
