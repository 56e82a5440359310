"""Lists of decisions: every one that people ask for, over decisions as a company of some years has them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench import growth
from bench import seed_decisions as seed
from bench.cases import Case, first_pages, later_pages, of_nothing
from bench.databases import Store
from bench.growth import Lists
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bot.rules.decisions import Listing, Query
from storage import decisions
from storage.engine import Database

Asked = Case[Query]
LATE_PAGE = 15  # of a team, which has some twenty where there are a thousand decisions


def cases() -> dict[str, Asked]:
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
    long, ways = (Listing.DECIDED, Listing.ALL), ("", "common word", "approver")
    return (
        first_pages(Listing, narrowed, _query)
        | later_pages(long, narrowed, _query, ways=ways, late=LATE_PAGE)
        | of_nothing(_query(Listing.ALL, {}))
    )


def common_cases() -> dict[str, Asked]:
    """Words that nearly everybody says, and that hardly ever meet: the worst that can be looked for."""
    words = seed.vocabulary()
    narrowed = {
        "": {},
        "three words": {"words": f"{words[0]} {words[3]} {seed.COMMON}"},
        "driver and two words": {"driver": seed.PEOPLE[3], "words": f"{words[1]} {words[40]}"},
    }
    return first_pages(Listing, narrowed, _query)


def _query(listing: Listing, by: Mapping[str, str]) -> Query:
    query = Query(listing=listing, me=seed.BUSY, words=by.get("words", ""))
    return replace(query, approver=by.get("approver"), driver=by.get("driver"))


async def _find(db: Database, case: Asked) -> int:
    query, teams, number = case
    page = await db.read(seed.WORKSPACE, decisions.find_page, query, teams, now=seed.NOW, number=number)
    return len(page.decisions)


def lists() -> Lists:
    every = cases() | common_cases()
    found = {name: partial(_find, case=case) for name, case in every.items()}
    return Lists(rows="decisions.list.growth", fill=seed.fill, cases=found)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    return await growth.measure(lists(), stores, plan)
