"""The way in while the weekly notes go out: how long do commands, forms and clicks take at half of what one takes?

Each of them commits something: a bet is updated by a command, placed by a form, confirmed by a click.
"""

import asyncio
import time
from dataclasses import replace
from math import ceil
from pathlib import Path
from typing import Any

from bench import processes, seed_way
from bench.commands import toys
from bench.databases import Store, opened, prepared
from bench.load import Job, Measured
from bench.plan import Plan
from bench.processes import Running, Slack
from bench.rows import Row
from bench.seed import DUE, channel, workspace
from bench.signed import NUMBER, clicked, submitted, typed
from bench.slack import PERSON
from bot.rules.bets import LETTER
from storage.engine import Tx
from storage.history import HistoryRow

LOOK_SECONDS = 0.1
IDLE_SECONDS = 2.0
"""At a low rate so few connections are kept that each has something to do this often: a server closes idle ones."""
PARTS = ("p50_ms", "p99_ms", "p999_ms")


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """What a quiet bot takes; half of that for longer, while the notes go out; and an empty Bolt app at that rate."""
    found = []
    for store in stores:
        template = await prepared(store, lambda db: seed_way.fill(db, plan))
        await slack.forget(seconds=plan.slack_seconds)
        quiet = store.copy(template)
        await seed_way.settle(quiet)
        async with processes.friday(slack, quiet, log) as server:
            full = await processes.load(_job(server, plan, plan.seconds), log)
        await _check_done(quiet, full, plan)
        rate = full.per_second / 2
        friday = store.copy(template)
        await slack.forget(seconds=plan.slack_seconds)
        async with processes.friday(slack, friday, log) as server:
            half = await processes.load(_job(server, plan, plan.way_seconds, rate), log)
            await _check_notes(slack, plan)
        await _check_done(friday, half, plan)
        async with processes.empty_bolt(slack, log) as server:
            bare = replace(_job(server, plan, plan.way_seconds / 3, rate), bodies=toys())
            floor = await processes.load(bare, log)
        unit = f"ms at {rate:.0f} requests/s"
        found += [
            Row(f"wayin.{store.name}.{what}", getattr(half, what), unit, getattr(floor, what), "ms") for what in PARTS
        ]
    return found


def _job(server: Running, plan: Plan, seconds: float, rate: float | None = None) -> Job:
    return Job(
        port=server.port,
        bodies=bodies(plan),
        connections=plan.connections if rate is None else min(plan.connections, ceil(rate * IDLE_SECONDS)),
        warm_seconds=plan.warm_seconds,
        seconds=seconds,
        rate=rate,
    )


def bodies(plan: Plan) -> list[tuple[str, str]]:
    """Two commands, a form and a click, in turn, all over the workspaces; each body with what its answer has to say."""
    found = []
    for number in range(plan.way_workspaces * plan.way_clicked):
        where = workspace(number % plan.way_workspaces)
        found += [(_update(number, where, plan), "Noted"), (_placing(where, number % plan.way_workspaces + 1), "")]
        found += [(_update(number + 1, where, plan), "Noted"), (_no_change(number, where, plan), "")]
    return found


def _update(number: int, where: str, plan: Plan) -> str:
    line = f"B-{number % plan.way_bets + 1} {50 + number % 19} waiting on legal {NUMBER}"
    return typed("bet", line, workspace=where, channel=channel(0))


def _placing(where: str, team: int) -> str:
    """The form of a new bet, as it is shown for that team: the workspaces were set up one after the other."""
    values: dict[str, dict[str, Any]] = {
        "name": {"type": "plain_text_input", "value": f"Bet {NUMBER}"},
        "what": {"type": "plain_text_input", "value": "Churn under 5 %"},
        "due": {"type": "datepicker", "selected_date": DUE.isoformat()},
        "confidence": {"type": "plain_text_input", "value": "70"},
        "owner": {"type": "users_select", "selected_user": PERSON},
        "horizon": {"type": "static_select", "selected_option": {"value": "now"}},
    }
    return submitted("bets.placing", f"V{NUMBER}", {"team": team}, values, workspace=where)


def _no_change(number: int, where: str, plan: Plan) -> str:
    """*No change*, at a bet that nobody else touches."""
    bet = plan.way_bets + 1 + number // plan.way_workspaces
    return clicked(
        "bets.no_change", {"id": bet, "on": seed_way.SET_UP.isoformat()}, workspace=where, channel=channel(0)
    )


async def _check_done(url: str, measured: Measured, plan: Plan) -> None:
    """Raises RuntimeError where something was answered that was not done."""
    async with opened(url) as db:
        done = sum([await db.read(workspace(number), _changes) for number in range(plan.way_workspaces)])
    if not measured.answered <= done <= measured.answered + plan.connections:
        raise RuntimeError(f"{measured.answered} requests were answered, and {done} changes stand in the history")


def _changes(tx: Tx) -> int:
    """Of bets."""
    return sum(row.record.startswith(f"{LETTER}-") for row in tx.all(tx.rows(HistoryRow)))


async def _check_notes(slack: Slack, plan: Plan) -> None:
    """Raises RuntimeError where no note goes out."""
    noted = {seed_way.friday_workspace(plan, number) for number in range(plan.friday_workspaces)}
    ends = time.monotonic() + plan.patience_seconds
    while not any(where in noted for _, where, _ in await slack.arrivals()):
        if time.monotonic() > ends:
            raise RuntimeError("no weekly note was posted")
        await asyncio.sleep(LOOK_SECONDS)
