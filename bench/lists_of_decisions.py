"""Lists of decisions: every one that people ask for, over decisions as a company of some years has them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench import growth
from bench import seed_decisions as seed
from bench.databases import Store
from bench.growth import EMPTY_PAGE, Lists
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


async def _find(db: Database, case: Case) -> int:
    query, teams, number = case
    page = await db.read(seed.WORKSPACE, decisions.find_page, query, teams, now=seed.NOW, number=number)
    return len(page.decisions)


def lists() -> Lists:
    every = cases() | common_cases()
    found = {name: partial(_find, case=case) for name, case in every.items()}
    return Lists(rows="decisions.list.growth", fill=seed.fill, cases=found)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    return await growth.measure(lists(), stores, plan)
