"""`python -m bench.soak [MINUTES]`: does a bot that works for a long time stay as small as it was?

One on SQLite and one on PostgreSQL, side by side, take a steady mix of commands and say what follows from them to a
bare Slack. Once a minute it is looked at how much each holds. It ends with 1 where one grew.
"""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from bench import databases, processes, seed, signed
from bench.databases import Sqlite, Store, prepared
from bench.load import Job
from bench.plan import FULL, Plan
from bench.processes import Running, Slack

WARM_MINUTES = 3
"""Pools fill, caches are built, the allocator takes what it will need: that is no growth."""
GROWS_AT = 1.05
"""How many times the memory of the first third is taken for growth, in the last third."""
COMMANDS_A_SECOND = 20.0
READING = ("/bet list", "/rituals status", "/weekly", "/decide list all", "/launch list", "/metric list")


@dataclass(frozen=True, slots=True)
class Look:
    """What a process held at one moment."""

    minute: int
    memory_mb: float
    files: int
    threads: int

    @classmethod
    def at(cls, minute: int, process: Running) -> "Look":
        own = Path(f"/proc/{process.pid}")
        files, threads = (len(list((own / kind).iterdir())) for kind in ("fd", "task"))
        return cls(minute, process.memory_mb(), files, threads)


@dataclass(frozen=True, slots=True)
class Soaked:
    """One bot and how it went with it."""

    name: str
    looks: Sequence[Look]

    @property
    def growth(self) -> float:
        """The memory of the last third, in times of that of the first."""
        warm = [look.memory_mb for look in self.looks if look.minute > WARM_MINUTES] or [
            look.memory_mb for look in self.looks
        ]
        third = max(1, len(warm) // 3)
        return median(warm[-third:]) / median(warm[:third])

    def line(self) -> str:
        first, last = self.looks[0], self.looks[-1]
        most = max(look.memory_mb for look in self.looks)
        return (
            f"{self.name:<12}{first.memory_mb:7.1f} MB at the start {last.memory_mb:7.1f} MB at the end "
            f"{most:7.1f} MB at most   {self.growth:.3f} times   "
            f"files {first.files} → {last.files}   threads {first.threads} → {last.threads}"
        )


async def soak(minutes: int, plan: Plan, *, seconds: float = 60.0) -> list[Soaked]:
    """`seconds` are those of a minute. Raises RuntimeError where an answer was wrong, or a bot ended."""
    with databases.folder() as folder, databases.postgresql() as server:
        async with processes.slack(folder / "slack.log") as slack, AsyncExitStack() as stack:
            bots = {
                store.name: await stack.enter_async_context(_bot(slack, store, plan, folder / f"{store.name}.log"))
                for store in (Sqlite(folder), server)
            }
            looks: dict[str, list[Look]] = {name: [Look.at(0, bot)] for name, bot in bots.items()}
            for minute in range(1, minutes + 1):
                await slack.forget()
                await asyncio.gather(
                    *(_minute(bot, minute, plan, seconds, folder / "load.log") for bot in bots.values())
                )
                for name, bot in bots.items():
                    looks[name].append(Look.at(minute, bot))
                    print(f"{minute:4} {name:<12}{looks[name][-1].memory_mb:7.1f} MB", flush=True)
    return [Soaked(name, found) for name, found in looks.items()]


@asynccontextmanager
async def _bot(slack: Slack, store: Store, plan: Plan, log: Path) -> AsyncIterator[Running]:
    template = await prepared(store, lambda db: seed.fill_for_commands(db, plan))
    async with processes.bot(slack, store.copy(template), log) as bot:
        yield bot


async def _minute(bot: Running, minute: int, plan: Plan, seconds: float, log: Path) -> None:
    """The signatures are good for five minutes, so each minute has its own."""
    job = Job(
        port=bot.port,
        bodies=[(one, "ephemeral") for one in requests(plan, minute)],
        connections=min(16, plan.connections),
        warm_seconds=0.0,
        seconds=seconds,
        rate=COMMANDS_A_SECOND,
    )
    await processes.load(job, log)


def requests(plan: Plan, minute: int) -> list[str]:
    """Updates of bets, and after each few of them something that only reads."""
    found = []
    for number in range(200):
        where = {"workspace": seed.workspace(number % plan.bet_workspaces), "channel": seed.channel(0)}
        word, _, text = READING[number // 4 % len(READING)].removeprefix("/").partition(" ")
        if number % 4:
            word, text = (
                "bet",
                f"B-{number % plan.bets + 1} {30 + (number * 7 + minute) % 60} waiting {minute} {number}",
            )
        found.append(signed.typed(word, text, **where))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("minutes", nargs="?", type=int, default=30)
    found = asyncio.run(soak(parser.parse_args().minutes, replace(FULL, bet_workspaces=40)))
    print("\n".join(one.line() for one in found))
    if grown := [one.name for one in found if one.growth > GROWS_AT]:
        sys.exit(f"grown: {', '.join(grown)}")


if __name__ == "__main__":
    main()
