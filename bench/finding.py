"""The search in all records: words, phrases, people and numbers, over a thousand records and over a hundred thousand.

Half of them are decisions and half are bets, with all that they say. `find.growth` compares them as lists are compared;
`find.ms` is how long the slowest of these searches takes over the many, in its median round.
"""

import statistics
from functools import partial
from pathlib import Path

from bench import growth, seed_bets, seed_decisions
from bench.cases import ALL_TEAMS, ELSEWHERE, ONE_TEAM
from bench.databases import Store
from bench.growth import EMPTY_PAGE, FULL_PAGE, Lists
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.seed_decisions import BUSY, COMMON, RARE, SHORT, WORKSPACE, vocabulary
from bot.rules import find as rules
from bot.rules.texts import Kind
from storage import find
from storage.engine import Database

NAME = "find.ms"


async def fill(db: Database, count: int) -> None:
    await seed_decisions.fill(db, count // 2)
    await seed_bets.fill(db, count - count // 2)


def typed() -> dict[str, str]:
    words, old = vocabulary(), next(seed_bets.many(1))
    return {
        FULL_PAGE: "why",
        "common word": COMMON,
        "rare word": RARE,
        "no such word": "xylophone",
        "short word": SHORT,
        "beginning": words[5][:3],
        "common and rare": f"{COMMON} {RARE}",
        "three common words": f"{words[0]} {words[3]} {COMMON}",
        "common words that seldom meet": f"{words[40]} {words[60]}",
        "whole name": old.name,
        "number": "D-7",
        "person": f"<@{BUSY}>",
        "person and word": f"<@{BUSY}> {COMMON}",
        "words in a row": '"yes as it is"',
        "common words in no such row": f'"{words[0]} {words[1]} {words[0]}"',
    }


async def _find(
    db: Database, said: str, *, teams: tuple[int, ...] = ALL_TEAMS, number: int = 1, kind: Kind | None = None
) -> int:
    query = rules.read_query(said, kind=kind)
    return len((await db.read(WORKSPACE, find.find_page, query, teams, number=number)).matches)


def lists() -> Lists:
    cases = {name: partial(_find, said=said) for name, said in typed().items()}
    cases |= {
        EMPTY_PAGE: partial(_find, said=COMMON, teams=ELSEWHERE),
        "of one team": partial(_find, said=COMMON, teams=ONE_TEAM),
        "of one kind": partial(_find, said=COMMON, kind=Kind.BET),
        "of a kind that there is none of": partial(_find, said=RARE, kind=Kind.LAUNCH),
        "page 2": partial(_find, said=COMMON, number=2),
    }
    return Lists(rows="find.growth", fill=fill, cases=cases)


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    searches, together, slowest, took = lists(), [], [], []
    for store in stores:
        few, many = await growth.times(searches, store, plan)
        together.append(growth.overall(few, many))
        slowest.append(max(growth.grown(few, many).values()))
        medians = {name: statistics.median(one.seconds) for name, one in many.items()}
        worst = max(medians, key=lambda name: medians[name])
        took.append((medians[worst] * 1000, statistics.median(few[worst].seconds) * 1000))
    unit = "times what it takes over a thousand"
    worse = {"find.growth": max(together), "find.growth.slowest": max(slowest)}
    rows = [Row(name, ratio, unit, floor * 1000, "ms") for name, (ratio, floor) in worse.items()]
    return [*rows, Row(NAME, max(took)[0], "ms for the slowest search", max(took)[1], "ms")]
