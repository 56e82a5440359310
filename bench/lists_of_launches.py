"""Lists of launches: every one that people ask for, over launches of some years."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench import growth
from bench import seed_launches as seed
from bench.cases import Case, first_pages, later_pages, of_nothing
from bench.databases import Store
from bench.growth import Lists
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.seed_decisions import BUSY, COMMON, PEOPLE, RARE, SHORT, WORKSPACE, vocabulary
from bot.rules.launches import Listing, Query
from storage import launches
from storage.engine import Database

Asked = Case[Query]
LATE_PAGE = 12  # of a team, which has some twenty where there are a thousand launches


def cases() -> dict[str, Asked]:
    """Every list as it is and narrowed in every way, on its first page and on later ones."""
    old, words = next(seed.many(1)), vocabulary()
    narrowed: dict[str, dict[str, str]] = {
        "": {},
        "common word": {"words": COMMON},
        "rare word": {"words": RARE},
        "no such word": {"words": "xylophone"},
        "short word": {"words": SHORT},
        "beginning": {"words": words[5][:4]},
        "name": {"words": old.name},
        "common and rare": {"words": f"{COMMON} {RARE}"},
        "owner": {"owner": BUSY},
        "rare owner": {"owner": PEOPLE[-1]},
        "approver": {"approver": BUSY},
        "owner and approver": {"owner": BUSY, "approver": PEOPLE[1]},
        "owner and word": {"owner": BUSY, "words": COMMON},
        "approver and name": {"approver": old.approver, "words": old.name},
        "three common words": {"words": f"{words[0]} {words[3]} {COMMON}"},
        "owner and two words": {"owner": PEOPLE[3], "words": f"{words[1]} {words[40]}"},
    }
    long, ways = (Listing.LAUNCHED, Listing.ALL), ("", "common word", "owner")
    return (
        first_pages(Listing, narrowed, _query)
        | later_pages(long, narrowed, _query, ways=ways, late=LATE_PAGE)
        | of_nothing(_query(Listing.ALL, {}))
    )


def _query(listing: Listing, by: Mapping[str, str]) -> Query:
    query = Query(listing=listing, me=BUSY, words=by.get("words", ""))
    return replace(query, owner=by.get("owner"), approver=by.get("approver"))


async def _find(db: Database, case: Asked) -> int:
    query, teams, number = case
    return len((await db.read(WORKSPACE, launches.find_page, query, teams, number=number)).launches)


def lists() -> Lists:
    found = {name: partial(_find, case=case) for name, case in cases().items()}
    return Lists(rows="launches.list.growth", fill=seed.fill, cases=found)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    return await growth.measure(lists(), stores, plan)
