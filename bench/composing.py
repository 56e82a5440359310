"""The weekly note of a large team: what does it take to read all that it tells of, and to make the page of it?"""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from statistics import median

import psycopg

import app
from bench import seed_note as seed
from bench.databases import Store, opened, prepared
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.seed_decisions import WORKSPACE
from bot.rules.notes import Guide, Page, Part
from handlers.notes.composing import make
from storage import teams
from storage.engine import Database, Tx

NAME = "note.compose.ms"
SELECTS = (
    "select * from bets where team = 1 and phase = 'now'",
    "select * from promises where bet in (select number from bets where team = 1 and phase = 'now')",
    "select * from bet_updates where id in (select max(id) from bet_updates group by bet)",
    "select * from decisions where team = 1 and decided_at is null",
    "select * from decisions where team = 1 and decided_at > '2026-11-13 16:00' and decided_at <= '2026-11-20 16:00'",
    "select * from launches where team = 1",
    "select * from launch_items where launch in (select number from launches where team = 1)",
    "select * from metrics where team = 1",
    "select * from metric_values where id in (select max(id) from metric_values group by metric)",
    "select * from people",
)
"""The rows that the note is made of, as the driver gives them: nobody can make it of less."""


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """A note, reading included; the floor is bare selects of the same rows. The worse database."""
    found = []
    for store in stores:
        url = await prepared(store, lambda db: seed.fill(db, plan))
        async with opened(url) as db:
            guide = app.read_guide()
            rounds = [(await _note(db, guide), _selects(url)) for _ in range(plan.note_rounds)]
        found.append(tuple(median(one) * 1000 for one in zip(*rounds, strict=True)))
    took, floor = max(found)
    return [Row(NAME, took, "ms", floor, "ms")]


async def _note(db: Database, guide: Guide) -> float:
    """Seconds, without those that a thread of the database is waited for."""
    took, page = await db.read(WORKSPACE, _timed, guide)
    for part in (Part.METRICS, Part.BETS, Part.LAUNCHES, Part.PROMISES):
        if page.section(part) is None:
            raise RuntimeError(f"a note without {part}")
    return took


def _timed(tx: Tx, guide: Guide) -> tuple[float, Page]:
    team = teams.get(tx, seed.TEAM)
    assert team is not None
    began = time.perf_counter()
    page = make(tx, team, seed.THIS_WEEK, guide, seed.FRIDAY).page
    return time.perf_counter() - began, page


def _selects(url: str) -> float:
    with closing(_connected(url)) as connection:
        began = time.perf_counter()
        rows = sum(len(connection.execute(one).fetchall()) for one in SELECTS)
        took = time.perf_counter() - began
    if not rows:
        raise RuntimeError("there is nothing to tell")
    return took


def _connected(url: str) -> "sqlite3.Connection | psycopg.Connection":
    if url.startswith("sqlite"):
        return sqlite3.connect(url.removeprefix("sqlite:///"))
    return psycopg.connect(url)
