"""Lists: how much longer do they take over a hundred thousand decisions than over a thousand?"""

import statistics
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from bench import seed_decisions as seed
from bench.databases import Store, opened, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bot.rules.decisions import Listing, Query
from storage import decisions
from storage.engine import Database

Case = tuple[Query, tuple[int, ...], int]
"""What is looked for, in which teams, on which page."""
ALL_TEAMS, ONE_TEAM = seed.TEAMS, seed.TEAMS[:1]
LATE_PAGE = 15  # of a team, which has some twenty where there are a thousand decisions
FULL_PAGE, EMPTY_PAGE = "all", "all of teams that have none"
LISTS, SLOWEST = "decisions.list.growth", "decisions.list.growth.slowest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many decisions a page showed, and how long it took in each round."""

    shown: int
    seconds: list[float] = field(default_factory=list)


Timed = Mapping[str, Taken]


def cases() -> dict[str, Case]:
    """Every list as it is and narrowed in every way, on its first page and on later ones."""
    old = next(seed.many(1))
    narrowed: dict[str, dict[str, str]] = {
        "": {},
        "common word": {"words": seed.COMMON},
        "rare word": {"words": seed.RARE},
        "no such word": {"words": "xylophone"},
        "short word": {"words": seed.SHORT},
        "beginning": {"words": seed.vocabulary()[5][:4]},
        "title": {"words": old.title},
        "common and rare": {"words": f"{seed.COMMON} {seed.RARE}"},
        "approver": {"approver": seed.BUSY},
        "driver": {"driver": seed.BUSY},
        "rare approver": {"approver": seed.PEOPLE[-1]},
        "both": {"approver": seed.BUSY, "driver": seed.PEOPLE[1]},
        "both rare": {"approver": seed.PEOPLE[-1], "driver": seed.PEOPLE[-2]},
        "approver and word": {"approver": seed.BUSY, "words": seed.COMMON},
        "approver and title": {"approver": old.approval.approver, "words": old.title},
    }
    found = _first_pages(narrowed)
    for listing in (Listing.DECIDED, Listing.ALL):
        for how in ("", "common word", "approver"):
            query = _query(listing, narrowed[how])
            found[f"{listing} {how} page 2".replace("  ", " ")] = (query, ALL_TEAMS, 2)
            found[f"{listing} {how} one team".replace("  ", " ")] = (query, ONE_TEAM, 1)
        found[f"{listing} late page"] = (_query(listing, {}), ONE_TEAM, LATE_PAGE)
    found[EMPTY_PAGE] = (_query(Listing.ALL, {}), tuple(100 + team for team in ALL_TEAMS), 1)
    return found


def common_cases() -> dict[str, Case]:
    """Words that nearly everybody says, and that hardly ever meet: the worst that can be looked for."""
    words = seed.vocabulary()
    narrowed = {
        "": {},
        "three words": {"words": f"{words[0]} {words[3]} {seed.COMMON}"},
        "driver and two words": {"driver": seed.PEOPLE[3], "words": f"{words[1]} {words[40]}"},
    }
    return _first_pages(narrowed)


def _first_pages(narrowed: Mapping[str, Mapping[str, str]]) -> dict[str, Case]:
    return {
        f"{listing} {how}".strip(): (_query(listing, by), ALL_TEAMS, 1)
        for listing in Listing
        for how, by in narrowed.items()
    }


def _query(listing: Listing, by: Mapping[str, str]) -> Query:
    query = Query(listing=listing, me=seed.BUSY, words=by.get("words", ""))
    return replace(query, approver=by.get("approver"), driver=by.get("driver"))


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """On each database few and many, one after the other in each round; what is reported is the worse database.

    One row is all lists and searches together, as people use them; the other the single one that grows most.
    """
    together, slowest = [], []
    for store in stores:
        few, many = await times(store, plan)
        together.append(overall(few, many))
        slowest.append(max(grown(few, many).values()))
    unit = "times what it takes over a thousand"
    worse = {LISTS: max(together), SLOWEST: max(slowest)}
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


async def times(store: Store, plan: Plan) -> tuple[Timed, Timed]:
    """Each case in each round, over few and over many."""
    async with AsyncExitStack() as stack:
        sizes = (plan.few_decisions, plan.many_decisions)
        urls = [await prepared(store, partial(seed.fill, count=size)) for size in sizes]
        databases = [await stack.enter_async_context(opened(url)) for url in urls]
        taken: tuple[dict[str, Taken], dict[str, Taken]] = ({}, {})
        for number in range(plan.list_rounds + 1):
            for name, case in (cases() | common_cases()).items():
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
