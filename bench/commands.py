"""The way in: how many commands does one process take, and how long does one take at half of that?"""

from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from bench import processes, seed, signed
from bench.databases import Store, prepared
from bench.load import Job, Measured
from bench.plan import Plan
from bench.processes import Running, Slack
from bench.rows import Row
from bench.stats import median, median_of_ratios

FLOOR, ACK_ONLY = "empty Bolt", "ack only"
DIFFERENT = 200  # requests that the load goes through in turn
NOTED = "Noted"  # how the answer to an update begins

Server = Callable[[], AbstractAsyncContextManager[Running]]


class Contender:
    """A server that takes the load, and what is sent to it."""

    def __init__(self, server: Server, bodies: Callable[[], list[tuple[str, str]]]) -> None:
        self.server, self.bodies = server, bodies

    async def measure(self, plan: Plan, log: Path, *, rate: float | None = None) -> Measured:
        """At `rate`, or as fast as it goes."""
        async with self.server() as server:
            job = Job(
                port=server.port,
                bodies=self.bodies(),
                connections=plan.connections,
                warm_seconds=plan.warm_seconds,
                seconds=plan.seconds,
                rate=rate,
            )
            return await processes.load(job, log)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """One server at a time; each begins afresh in every round, so that none carries the work of an earlier one."""
    contenders = {FLOOR: Contender(lambda: processes.empty_bolt(slack, log), toys)}
    templates = {store.name: await prepared(store, lambda db: seed.fill_for_commands(db, plan)) for store in stores}
    contenders[ACK_ONLY] = Contender(_ack_only(slack, stores[0], templates[stores[0].name], log), toys)
    for store in stores:
        server = _bot(slack, store, templates[store.name], log)
        contenders[store.name] = Contender(server, lambda: updates(plan))
    full: dict[str, list[Measured]] = defaultdict(list)
    half: dict[str, list[Measured]] = defaultdict(list)
    for _ in range(plan.rounds):
        for name, contender in contenders.items():
            await slack.forget()
            full[name].append(await contender.measure(plan, log))
            if name != ACK_ONLY:
                half[name].append(await contender.measure(plan, log, rate=full[name][-1].per_second / 2))
    return _rows(full, half)


def _rows(full: dict[str, list[Measured]], half: dict[str, list[Measured]]) -> list[Row]:
    rates = {name: [one.per_second for one in found] for name, found in full.items()}
    p99s = {name: median([one.p99_ms for one in found]) for name, found in half.items()}
    floor = median(rates[FLOOR])
    found = []
    if ACK_ONLY in rates:
        ratio = median_of_ratios(rates[ACK_ONLY], rates[FLOOR])
        found.append(Row("command.ack_only.ratio", ratio, "of an empty Bolt app's req/s", floor, "req/s"))
    for store in [name for name in rates if name not in {FLOOR, ACK_ONLY}]:
        ratio = median_of_ratios(rates[store], rates[FLOOR])
        found.append(Row(f"command.one_commit.{store}.ratio", ratio, "of an empty Bolt app's req/s", floor, "req/s"))
        name = "command.one_commit.p99_ms" if store == "postgresql" else f"command.one_commit.{store}.p99_ms"
        found.append(Row(name, p99s[store], "ms at half load", p99s[FLOOR], "ms"))
    return found


def toys() -> list[tuple[str, str]]:
    """A command that is acknowledged and does nothing."""
    return [
        (signed.typed("toy", f"number {number}", workspace=seed.workspace(0), channel=seed.channel(0)), "")
        for number in range(DIFFERENT)
    ]


def updates(plan: Plan) -> list[tuple[str, str]]:
    """`/bet B-3 70 waiting on legal`, never twice in a row with the same confidence for one bet."""
    return [
        (
            signed.typed(
                "bet",
                f"B-{number // plan.bet_workspaces % plan.bets + 1} {50 + number % 19} waiting on legal {number}",
                workspace=seed.workspace(number % plan.bet_workspaces),
                channel=seed.channel(0),
            ),
            NOTED,
        )
        for number in range(DIFFERENT)
    ]


def _ack_only(slack: Slack, store: Store, template: str, log: Path) -> Server:
    return lambda: processes.ack_only(slack, store.copy(template), log)


def _bot(slack: Slack, store: Store, template: str, log: Path) -> Server:
    return lambda: processes.bot(slack, store.copy(template), log)
