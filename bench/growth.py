"""Lists: how much longer do they take over a hundred thousand records than over a thousand?"""

import statistics
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

from bench.databases import Fill, Store, opened, prepared
from bench.plan import Plan
from bench.rows import Row
from storage.engine import Database

FULL_PAGE, EMPTY_PAGE = "all", "all of teams that have none"
"""Two of the cases, which tell together what it takes to load what a page shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Lists of one kind of records. `rows`: the name of the row; the slowest has one of its own below it.

    `fill` puts so many of them into a database. Each of the `cases` looks for some, and says how many it shows.
    """

    rows: str
    fill: Callable[[Database, int], Awaitable[None]]
    cases: Mapping[str, Callable[[Database], Awaitable[int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many records a page showed, and how long it took in each round."""

    shown: int
    seconds: list[float] = field(default_factory=list)


Timed = Mapping[str, Taken]


async def measure(lists: Lists, stores: list[Store], plan: Plan) -> list[Row]:
    """On each database few and many, one after the other in each round; what is reported is the worse database.

    One row is all lists and searches together, as people use them; the other the single one that grows most.
    """
    together, slowest = [], []
    for store in stores:
        few, many = await times(lists, store, plan)
        together.append(overall(few, many))
        slowest.append(max(grown(few, many).values()))
    unit = "times what it takes over a thousand"
    worse = {lists.rows: max(together), f"{lists.rows}.slowest": max(slowest)}
    return [Row(name, ratio, unit, floor * 1000, "ms") for name, (ratio, floor) in worse.items()]


def overall(few: Timed, many: Timed) -> tuple[float, float]:
    """How much longer all of them take together over many, and how long over few: by the median round of each."""
    floor = sum(statistics.median(one.seconds) + _lacking(few, name, many[name]) for name, one in few.items())
    return sum(statistics.median(one.seconds) for one in many.values()) / floor, floor


def grown(few: Timed, many: Timed) -> dict[str, tuple[float, float]]:
    """How much longer each case takes over many, and how long it takes over few.

    Of all rounds the quickest one counts: of so many cases the slowest is reported, and whatever else the machine does
    only makes one slower.
    """
    found = {}
    for name, taken in many.items():
        floor = min(few[name].seconds) + _lacking(few, name, taken)
        found[name] = (min(taken.seconds) / floor, floor)
    return found


def _lacking(few: Timed, name: str, taken: Taken) -> float:
    """Seconds that loading the rest of a page takes, where few hold less than the page that many hold.

    It is no growth to find ten where there were none.
    """
    full, empty = few[FULL_PAGE], few[EMPTY_PAGE]
    loading = max(min(full.seconds) - min(empty.seconds), 0.0) / max(full.shown, 1)
    return loading * max(taken.shown - few[name].shown, 0)


def _filling(lists: Lists, count: int) -> Fill:
    return lambda db: lists.fill(db, count)


async def times(lists: Lists, store: Store, plan: Plan) -> tuple[Timed, Timed]:
    """Each case in each round, over few and over many."""
    async with AsyncExitStack() as stack:
        sizes = (plan.few_records, plan.many_records)
        urls = [await prepared(store, _filling(lists, size)) for size in sizes]
        databases = [await stack.enter_async_context(opened(url)) for url in urls]
        taken: tuple[dict[str, Taken], dict[str, Taken]] = ({}, {})
        for number in range(plan.list_rounds + 1):
            for name, find in lists.cases.items():
                for db, kept in zip(databases, taken, strict=True):
                    began = time.perf_counter()
                    shown = await find(db)
                    seconds = time.perf_counter() - began
                    if number:  # the first round warms up what is kept: statements, connections, pages
                        kept.setdefault(name, Taken(shown=shown)).seconds.append(seconds)
    return taken
