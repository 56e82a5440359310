"""`make chaos`: seeds played one after the other, each told by what was thrown, what was said and what was found."""

import asyncio
import secrets
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from chaos.run import Outcome, run
from chaos.seeds import ONCE_FAILED

command = typer.Typer(add_completion=False, help=__doc__)
KINDS = ("sqlite", "postgresql")


@command.command()
def chaos(
    seed: Annotated[
        int | None, typer.Option(help="One seed; any, and then those that once failed, if left out.")
    ] = None,
    minutes: Annotated[float, typer.Option(help="For how long further seeds are begun.")] = 3.0,
    rounds: Annotated[int, typer.Option(min=1, help="Rounds of a seed; five are a week.")] = 6,
    database: Annotated[str, typer.Option(help="sqlite, postgresql or both.")] = "both",
    processes: Annotated[int, typer.Option(min=1, max=4, help="Of the bot, on PostgreSQL.")] = 2,
) -> None:
    """Exits with 1 when the checker found something; the same seed throws the same again."""
    kinds = KINDS if database == "both" else (database,)
    if not set(kinds) <= set(KINDS):
        raise typer.BadParameter("DATABASE is sqlite, postgresql or both")
    signal.signal(signal.SIGTERM, _stopped)
    sys.exit(asyncio.run(_play(kinds, _seeds(seed), minutes, rounds, processes, only=seed is not None)))


def _stopped(_number: int, _frame: Any) -> None:
    raise KeyboardInterrupt


def _seeds(seed: int | None) -> list[int]:
    return [seed] if seed is not None else [secrets.randbelow(10**6), *ONCE_FAILED]


async def _play(
    kinds: tuple[str, ...], seeds: list[int], minutes: float, rounds: int, processes: int, *, only: bool
) -> int:
    found = 0
    ends = time.monotonic() + minutes * 60
    while seeds:
        seed = seeds.pop(0)
        for kind in kinds:
            count = processes if kind == "postgresql" else 1
            outcome = await _one(seed, kind, count, rounds)
            found += len(outcome.findings)
        if not seeds and not only and time.monotonic() < ends:
            seeds.append(secrets.randbelow(10**6))
    print("Nothing was lost, doubled or left behind." if not found else f"{found} findings.")
    return 1 if found else 0


async def _one(seed: int, kind: str, processes: int, rounds: int) -> Outcome:
    print(f"SEED={seed} DATABASE={kind} PROCESSES={processes} ROUNDS={rounds}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix=f"drumbeat-chaos-{seed}-"))
    outcome = await run(seed, kind, processes, rounds, folder)
    print(outcome.told(), flush=True)
    if outcome.findings:
        print(f"  The data, the logs and all that was said are in {folder}", flush=True)
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return outcome


if __name__ == "__main__":
    command()
