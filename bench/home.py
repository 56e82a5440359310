"""Home: how much longer does it take over a hundred thousand records that are over than over a thousand?

What somebody has open is the same in both: it is what they see. All that is over must cost nothing.
"""

import statistics
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from bench import growth, seed_bets, seed_decisions, seed_launches
from bench.databases import Store
from bench.growth import EMPTY_PAGE, FULL_PAGE, Lists
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.seed_decisions import BUSY, NOW, TEAMS, WORKSPACE, add_all
from bot.rules.approval import UNDECIDED
from bot.rules.bets import Bet, State
from bot.rules.decisions import Decision
from bot.rules.home import NOTHING_SAID
from bot.rules.launches import Launch
from bot.rules.people import Channel, Person
from bot.rules.teams import TeamSettings
from handlers.home import compose
from handlers.publishing import Viewer
from storage import bets, decisions, launches, teams, workspaces
from storage.engine import Database, Tx

GROWTH, MS = "home.growth", "home.ms"
OPEN = 15  # of each kind: a busy person's
KINDS = 3
NOBODY = "U999"
Made = TypeVar("Made")


async def fill(db: Database, count: int) -> None:
    """As many records as `count`, a third of each kind, all over but for a few of one person's."""
    await db.run(WORKSPACE, _set_up)
    each = count // KINDS
    await add_all(db, _busy(seed_decisions.many(each), _is_open, _decides), decisions.add_many)
    await add_all(db, _busy(seed_bets.many(each), lambda one: one.state is State.OPEN, _owns), bets.add_many)
    await add_all(db, _busy(seed_launches.many(each), lambda one: one.is_coming, _launches), launches.add_many)


def _set_up(tx: Tx) -> None:
    for number in TEAMS:
        settings = TeamSettings(name=f"Team {number}", zone="Europe/Lisbon", note_owner=BUSY, admins=(BUSY,))
        teams.add(tx, f"C{number}", settings, NOW - timedelta(days=99))
        workspaces.save_channel(tx, Channel(id=f"C{number}", name=f"t{number}", members=frozenset({BUSY})), NOW)


def _busy(made: Iterator[Made], is_open: Callable[[Made], bool], theirs: Callable[[Made], Made]) -> Iterator[Made]:
    """Only so many of them are open, and those are one person's."""
    left = OPEN
    for one in made:
        if not is_open(one):
            yield one
        elif left:
            left -= 1
            yield theirs(one)


def _is_open(one: Decision) -> bool:
    return one.approval.state in UNDECIDED


def _decides(one: Decision) -> Decision:
    return replace(one, approval=replace(one.approval, approver=BUSY))


def _owns(one: Bet) -> Bet:
    return replace(one, terms=replace(one.terms, owner=BUSY))


def _launches(one: Launch) -> Launch:
    return replace(one, owner=BUSY)


def _compose(tx: Tx, person: str) -> int:
    viewer = Viewer(
        person=Person(id=person, name="Somebody", zone="Europe/Lisbon"),
        teams=teams.find_all(tx),
        looking=NOTHING_SAID,
        now=NOW,
        prefix="",
        scheduled=(),
    )
    return len(compose(tx, viewer).view["blocks"])


async def _made(db: Database, person: str) -> int:
    return await db.read(WORKSPACE, _compose, person)


def lists() -> Lists:
    cases = {FULL_PAGE: partial(_made, person=BUSY), EMPTY_PAGE: partial(_made, person=NOBODY)}
    return Lists(rows=GROWTH, fill=fill, cases=cases)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """What is reported is the worse database: how it grows, by the quickest rounds, and what it takes over many."""
    taken = [await growth.times(lists(), store, plan) for store in stores]
    ratio, floor = max(growth.grown(few, many)[FULL_PAGE] for few, many in taken)
    slowest, few_ms = max((_median(many), _median(few)) for few, many in taken)
    return [
        Row(GROWTH, ratio, "times what it takes over a thousand", floor * 1000, "ms"),
        Row(MS, slowest, "ms", few_ms, "ms"),
    ]


def _median(of: growth.Timed) -> float:
    return statistics.median(of[FULL_PAGE].seconds) * 1000
