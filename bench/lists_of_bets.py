"""Lists of bets: every one that people ask for, and every way to name one, over bets of some years."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench import growth
from bench import seed_bets as seed
from bench.cases import ALL_TEAMS, Case, first_pages, later_pages, of_nothing
from bench.databases import Store
from bench.growth import Lists
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.seed_decisions import BUSY, COMMON, NOW, PEOPLE, RARE, SHORT, WORKSPACE, vocabulary
from bot.rules.bets import Listing, Query
from storage import bets
from storage.engine import Database

Asked = Case[Query]
LATE_PAGE = 15  # of a team, which has some twenty where there are a thousand bets


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
        "owner and word": {"owner": BUSY, "words": COMMON},
        "owner and name": {"owner": old.owner, "words": old.name},
        "three common words": {"words": f"{words[0]} {words[3]} {COMMON}"},
        "owner and two words": {"owner": PEOPLE[3], "words": f"{words[1]} {words[40]}"},
    }
    long, ways = (Listing.CLOSED, Listing.ALL), ("", "common word", "owner")
    return (
        first_pages(Listing, narrowed, _query)
        | later_pages(long, narrowed, _query, ways=ways, late=LATE_PAGE)
        | of_nothing(_query(Listing.ALL, {}))
    )


def names() -> dict[str, list[str]]:
    """What is typed before a confidence, with all the ways to read the line."""
    old, words = next(seed.many(1)).name, vocabulary()
    return {
        "named whole": [old, f"{old} 70 slow"],
        "named by its beginning": [" ".join(old.split()[:2]), f"{old} 70"],
        "named by a common word": [COMMON, f"{COMMON} 70"],
        "named by a rare word": [RARE, f"{RARE} 70"],
        "named by no word of theirs": ["xylophone", "xylophone 70"],
        "named in two ways": [f"{words[0]}", f"{words[0]} 70 {words[3]}", f"{words[0]} 70 {words[3]} 40"],
    }


def _query(listing: Listing, by: Mapping[str, str]) -> Query:
    query = Query(listing=listing, me=BUSY, words=by.get("words", ""))
    return replace(query, owner=by.get("owner"))


async def _find(db: Database, case: Asked) -> int:
    query, teams, number = case
    return len((await db.read(WORKSPACE, bets.find_page, query, teams, now=NOW, number=number)).bets)


async def _find_named(db: Database, typed: list[str]) -> int:
    found, _ = await db.read(WORKSPACE, bets.find_named, ALL_TEAMS, typed)
    return len(found)


def lists() -> Lists:
    found: dict[str, Callable[[Database], Awaitable[int]]] = {}
    found |= {name: partial(_find, case=case) for name, case in cases().items()}
    found |= {name: partial(_find_named, typed=typed) for name, typed in names().items()}
    return Lists(rows="bets.list.growth", fill=seed.fill, cases=found)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    return await growth.measure(lists(), stores, plan)
