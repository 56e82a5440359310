"""Lists: how much longer do they take over a hundred thousand decisions than over a thousand?"""

import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench import seed_decisions as seed
from bench.databases import Store, opened, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.stats import median, median_of_ratios
from bot.rules.decisions import LAST_PAGE, Listing, Query
from storage import decisions
from storage.engine import Database

Case = tuple[Query, tuple[int, ...], int]
"""What is looked for, in which teams, on which page."""
ALL_TEAMS, ONE_TEAM = seed.TEAMS, seed.TEAMS[:1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many decisions a page showed, and how long it took in each round."""

    shown: int
    seconds: list[float] = field(default_factory=list)


Timed = Mapping[str, Taken]


def cases() -> dict[str, Case]:
    """Every list as it is and narrowed in every way, on its first page and on later ones."""
    words = seed.vocabulary()
    narrowed: dict[str, dict[str, str]] = {
        "": {},
        "common word": {"words": seed.COMMON},
        "rare word": {"words": seed.RARE},
        "no such word": {"words": "xylophone"},
        "short word": {"words": seed.SHORT},
        "beginning": {"words": words[5][:4]},
        "three words": {"words": f"{words[0]} {words[3]} {seed.COMMON}"},
        "common and rare": {"words": f"{words[0]} {seed.RARE}"},
        "approver": {"approver": seed.BUSY},
        "driver": {"driver": seed.BUSY},
        "rare approver": {"approver": seed.PEOPLE[-1]},
        "both": {"approver": seed.BUSY, "driver": seed.PEOPLE[1]},
        "both rare": {"approver": seed.PEOPLE[-1], "driver": seed.PEOPLE[-2]},
        "approver and word": {"approver": seed.BUSY, "words": seed.COMMON},
        "driver and words": {"driver": seed.PEOPLE[3], "words": f"{words[1]} {words[40]}"},
    }
    found: dict[str, Case] = {}
    for listing in Listing:
        for how, by in narrowed.items():
            query = Query(listing=listing, me=seed.BUSY, **by)  # type: ignore[arg-type]
            found[f"{listing} {how}".strip()] = (query, ALL_TEAMS, 1)
    for listing in (Listing.DECIDED, Listing.ALL):
        for how in ("", "common word", "approver"):
            query = Query(listing=listing, me=seed.BUSY, **narrowed[how])  # type: ignore[arg-type]
            found[f"{listing} {how} page 2".replace("  ", " ")] = (query, ALL_TEAMS, 2)
            found[f"{listing} {how} one team".replace("  ", " ")] = (query, ONE_TEAM, 1)
        found[f"{listing} last page"] = (Query(listing=listing, me=seed.BUSY), ONE_TEAM, LAST_PAGE // 8)
    return found


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """On each database few and many, one after the other in each round; what is reported is the slowest to grow."""
    ratio, floor = max([max(grown(*await times(store, plan)).values()) for store in stores])
    return [Row("decisions.list.growth", ratio, "times what it takes over a thousand", floor * 1000, "ms")]


def grown(few: Timed, many: Timed) -> dict[str, tuple[float, float]]:
    """How much longer each case takes over many, and how long it takes over few.

    Where few hold less than the page that many hold, what is compared is a page as full: the list as it is.
    """
    found = {}
    for name, taken in many.items():
        full = few[name] if few[name].shown >= taken.shown else few[name.partition(" ")[0]]
        found[name] = (median_of_ratios(taken.seconds, full.seconds), median(full.seconds))
    return found


async def times(store: Store, plan: Plan) -> tuple[Timed, Timed]:
    """Each case in each round, over few and over many."""
    async with AsyncExitStack() as stack:
        sizes = (plan.few_decisions, plan.many_decisions)
        urls = [await prepared(store, partial(seed.fill, count=size)) for size in sizes]
        databases = [await stack.enter_async_context(opened(url)) for url in urls]
        taken: tuple[dict[str, Taken], dict[str, Taken]] = ({}, {})
        for number in range(plan.list_rounds + 1):
            for name, case in cases().items():
                for db, kept in zip(databases, taken, strict=True):
                    seconds, shown = await _time(db, case)
                    if number:  # the first round warms up what is kept: statements, connections, pages
                        kept.setdefault(name, Taken(shown=shown)).seconds.append(seconds)
    return taken


async def _time(db: Database, case: Case) -> tuple[float, int]:
    query, teams, number = case
    began = time.perf_counter()
    page = await db.read(seed.WORKSPACE, decisions.find_page, query, teams, now=seed.NOW, number=number)
    return time.perf_counter() - began, len(page.decisions)
