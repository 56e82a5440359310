"""The morning of launches: what does a tick take in which each of many teams hears of its launch, and its owner too?"""

import time
from pathlib import Path
from statistics import median

from bench import seed_launch_reminders as seed
from bench.databases import Store, opened, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.seed import workspace
from handlers.clock import Clock
from handlers.delivery.engine import Silent
from handlers.registry import Registry, bets, decisions, launches, teams
from handlers.tasks import Tasks
from storage import slots
from storage.engine import Database, Tx
from storage.outbox import OutboxRow
from storage.slots import Claimed

NAME = "launches.reminders.ms"
TABLE = (teams.row({}), decisions.ROW, bets.ROW, launches.ROW)
COMMITS = 2
"""For each team: its slot, with a post in its channel, and its owner's alarm, with a message to them."""


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """For each team, in one tick; the floor is the same number of commits of one row each. The worse database."""
    found = []
    for store in stores:
        filled = await prepared(store, lambda db: seed.fill(db, plan))
        rounds = [await _round(store.copy(filled), plan) for _ in range(plan.rounds)]
        found.append(tuple(median(one) * 1000 / plan.launch_teams for one in zip(*rounds, strict=True)))
    took, floor = max(found)
    return [Row(NAME, took, "ms for each team", floor, "ms")]


async def _round(url: str, plan: Plan) -> tuple[float, float]:
    """Seconds of the tick, and of its floor."""
    async with opened(url) as db:
        floor = await _plain_commits(db, plan)
        registry, tasks = Registry(TABLE), Tasks()
        clock = Clock(db, registry.posts, registry.rings, Silent(), tasks, lambda: seed.MORNING)
        began = time.perf_counter()
        await clock.tick()
        took = time.perf_counter() - began
        said = [await db.read(workspace(number), _said) for number in range(plan.launch_workspaces)]
    if sum(said) != COMMITS * plan.launch_teams:
        raise RuntimeError(f"{sum(said)} messages for {plan.launch_teams} teams, not a post and a reminder for each")
    return took, floor


async def _plain_commits(db: Database, plan: Plan) -> float:
    began = time.perf_counter()
    for number in range(COMMITS * plan.launch_teams):
        await db.run(workspace(number % plan.launch_workspaces), _claim, number)
    return time.perf_counter() - began


def _claim(tx: Tx, number: int) -> None:
    slots.claim(
        tx,
        Claimed(team=0, post="bench", slot=str(number), due_at=seed.EVE, claimed_at=seed.EVE, outcome=slots.POSTED),
    )


def _said(tx: Tx) -> int:
    """Messages of that morning, beside newer words for the cards."""
    rows = tx.all(tx.rows(OutboxRow).where(OutboxRow.at == seed.MORNING))
    return sum(not row.key.endswith("#update") for row in rows)
