"""A Friday on which thousands of teams have their note in the same minute: one workspace, made as it is used, and then
copied.

Its teams got their drafts in the morning, with the pictures that the notes will have.
"""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import psycopg

from bench import seed
from bench.composing import GUIDE
from bench.plan import Plan
from bench.seed_decisions import texts
from bench.seed_note import DAY, FRIDAY, LAST_WEEK, WEEK, live
from bot.messages.kit import message
from bot.rules import decisions as decision_rules
from bot.rules import teams as team_rules
from bot.rules.approval import Approval, State
from bot.rules.decisions import Decision, Draft
from bot.rules.launches import Launch, default_checklist
from bot.rules.launches import Terms as LaunchTerms
from bot.rules.metrics import Metric, Role, SourceKind, Value
from bot.rules.people import Channel, Person
from handlers.clock import Clock
from handlers.delivery.engine import Silent
from handlers.delivery.slack import real_now
from handlers.notes import sketch_hill
from handlers.registry import Registry, rituals
from handlers.tasks import Tasks
from storage import decisions, launches, metrics, notes, outbox, pictures, slots, teams, workspaces
from storage.engine import EVERYWHERE, Database, Tx

MORNING, LAST_TICK = FRIDAY - timedelta(hours=6), FRIDAY - timedelta(minutes=29)
BETS, DECISIONS, LAUNCHES, METRICS, WEEKS, PEOPLE = 6, 8, 2, 3, 12, 4
EVENING = 20
FIRST = seed.workspace(0)
COLUMNS = {
    "workspace": "substr('T0000', 1, 5 - length(CAST(k AS TEXT))) || CAST(k AS TEXT)",
    "team": "CASE WHEN team > 0 THEN team + k * {teams} ELSE team END",
    "teams.id": "id + k * {teams}",
    "alarms.record": "CASE WHEN record LIKE 'N-%' THEN 'N-' || (team + k * {teams}) ELSE record END",
    "outbox.key": "CASE WHEN key LIKE 'team %' THEN 'team ' || (team + k * {teams}) || "
    "substr(key, 6 + length(CAST(team AS TEXT))) ELSE key || '' END",
}
"""What is another in the k-th copy; where it is not Slack's, nor a team's, `id` is given anew."""
KEEPS_ID = {"teams", "people", "channels"}
NOT_COPIED = {"bet_terms", "decision_terms", "launch_terms", "found_records", "found_terms", "history", "chains"}
"""What no note is made of, and more than half of all rows."""


async def fill(db: Database, plan: Plan) -> None:
    """As many teams as planned, spread over the workspaces."""
    count = plan.rush_teams // plan.rush_workspaces
    names = texts(random.Random(29), count * (BETS + DECISIONS), in_name=4, in_rest=6)  # noqa: S311 - no secret
    await db.run(FIRST, _begin)
    for team in range(1, count + 1):
        await db.run(FIRST, _set_up, team)
        for number in range(1, BETS + 1):
            of, named = (team - 1) * BETS + number, next(names)
            # In the evening, so that no day of standing still ends between the draft and the note, and the hill stays.
            await db.run(FIRST, live, team, of, *named, people=_people(team), hour=EVENING)
        made = [_decision(team, number, next(names)[0]) for number in range(1, DECISIONS + 1)]
        await db.run(FIRST, decisions.add_many, made)
        await db.run(FIRST, launches.add_many, [_launch(team, number) for number in range(1, LAUNCHES + 1)])
        await db.run(FIRST, _measure, team)
    await _live_the_day(db)
    _copy(db, copies=plan.rush_workspaces - 1, teams=count)


def _begin(tx: Tx) -> None:
    seed.install(tx, real_now())


def _people(team: int) -> list[str]:
    return [f"U{team:02}{number:02}" for number in range(PEOPLE)]


def _set_up(tx: Tx, team: int) -> None:
    people, channel, at = _people(team), seed.channel(team), FRIDAY - 365 * DAY
    workspaces.save_people(tx, [Person(id=one, name=f"Person {one}", zone="UTC") for one in people], real_now())
    known = Channel(id=channel, name=f"team-{team}", has_bot=True, members=frozenset({*people, "U0BOT"}))
    workspaces.save_channel(tx, known, real_now())
    settings = team_rules.sensible(f"team {team}", people[0], "UTC")
    added = teams.add(tx, channel, settings, at)
    if added is None or added.id != team:
        raise RuntimeError("the teams of the first workspace are not numbered from one on")
    notes.add(tx, team=team, week=LAST_WEEK, until=FRIDAY - WEEK, words=200, message=message("last week"))


def _decision(team: int, number: int, title: str) -> Decision:
    """Of eight two are open, one of them late, and two were made in this week."""
    at = FRIDAY - DAY * (2 * number) - timedelta(hours=1)
    approver, driver = _people(team)[1:3]
    draft = Draft(title=title, approver=approver, driver=driver, context="why " * 40, due=at + DAY * 3)
    logged = decision_rules.log(draft, number=(team - 1) * DECISIONS + number, team=team, by=driver, now=at)
    if number in (1, 2):
        return logged
    return decision_rules.decide(logged, State.APPROVED, by=approver, now=at + DAY, seen=1, rationale="so")


def _launch(team: int, number: int) -> Launch:
    at = FRIDAY + DAY * 5 * number
    owner, approver = _people(team)[:2]
    return Launch(
        number=(team - 1) * LAUNCHES + number,
        team=team,
        terms=LaunchTerms(name=f"Launch of something {number}"),
        at=at,
        items=tuple(default_checklist()),
        owner=owner,
        approval=Approval(approver=approver, due=at),
        planned_by=owner,
        planned_at=FRIDAY - 30 * DAY,
    )


def _measure(tx: Tx, team: int) -> None:
    at, owner = FRIDAY - WEEKS * WEEK, _people(team)[0]
    for number in range(1, METRICS + 1):
        role = Role.NSM if number == 1 else Role.HEADLINE
        metric = Metric(
            number=metrics.claim_number(tx), team=team, name=f"Metric {number}", owner=owner, role=role, unit="teams",
            added_by=owner, added_at=at, target=Decimal(20_000),
        )  # fmt: skip
        values = [
            Value(number=Decimal(10_000 + 70 * week), at=at + week * WEEK + DAY, by=owner, origin=SourceKind.TYPED)
            for week in range(WEEKS)
        ]
        metrics.add(tx, replace(metric, value=values[-1]))
        for one in values:
            metrics.add_value(tx, metric.number, one)


async def _live_the_day(db: Database) -> None:
    """The drafts went out in the morning, and all was looked after until half an hour before the notes."""
    await db.run(EVERYWHERE, slots.mark_tick_everywhere, MORNING - timedelta(minutes=1))
    registry, moment = Registry(rituals(GUIDE)), MORNING
    clock = Clock(db, registry.posts, registry.rings, Silent(), Tasks(), lambda: moment)
    for moment in (MORNING, LAST_TICK):
        await clock.tick()
        await db.run(FIRST, _draw, moment)


def _draw(tx: Tx, at: datetime) -> None:
    """Whatever was put into the outbox is there, with its picture."""
    every = teams.find_all(tx)
    while made := outbox.claim_heads(tx, real_now(), limit=500):
        for number, turn in enumerate(made):
            letter = turn.letter
            drawing = sketch_hill(tx, every, letter.file.facts) if letter.file is not None else None
            if drawing is not None:
                pictures.save(tx, drawing.digest, file=f"F{drawing.digest[:8]}", alt="a hill", at=at)
            outbox.mark_sent(tx, letter, channel=f"D{letter.conversation}", ts=f"1600000000.{number:06}", at=at)


def _copy(db: Database, *, copies: int, teams: int) -> None:
    """Every row of the first workspace for each of the others, by the database itself."""
    if db.is_sqlite:
        with closing(sqlite3.connect(str(db.url.database), isolation_level=None)) as file:
            names = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            tables = {name: [row[1] for row in file.execute(f'PRAGMA table_info("{name}")')] for name in names}
            file.execute("BEGIN")
            for statement in _copying(tables, copies, teams):
                file.execute(statement)
            file.execute("COMMIT")
        return
    with psycopg.connect(db.address) as server:
        found = server.execute(
            "SELECT table_name::text, array_agg(column_name::text) FROM information_schema.columns "
            "WHERE table_schema = 'public' GROUP BY table_name"
        ).fetchall()
        for statement in _copying(dict(found), copies, teams):
            server.execute(statement.encode())
        server.execute("SELECT setval(pg_get_serial_sequence('teams', 'id'), max(id)) FROM teams")


def _copying(tables: dict[str, list[str]], copies: int, teams: int) -> list[str]:
    """A statement for each table that has workspaces."""
    begin = "WITH RECURSIVE copies(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM copies WHERE k < "
    many = f"{begin}{copies})"
    made = []
    for table, every in tables.items():
        if "workspace" not in every or table in NOT_COPIED or not copies:
            continue
        columns = [one for one in every if one != "id" or table in KEEPS_ID]
        taken = [COLUMNS.get(f"{table}.{one}", COLUMNS.get(one, f'"{one}"')).format(teams=teams) for one in columns]
        quoted = ", ".join(f'"{one}"' for one in columns)
        order = "k, id" if "id" in every else "k"
        made.append(
            f'{many} INSERT INTO "{table}" ({quoted}) SELECT {", ".join(taken)} '  # noqa: S608 - our own names
            f"FROM \"{table}\" CROSS JOIN copies WHERE workspace = '{FIRST}' ORDER BY {order}"
        )
    return made
