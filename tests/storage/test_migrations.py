"""The migrations lead to the tables that the code declares, on both databases."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from procrastinate.schema import SchemaManager
from sqlalchemy import Column, Integer, MetaData, String, Table, text

from bot.rules import bets
from bot.rules import launches as rules
from bot.rules.approval import State
from bot.rules.decisions import Listing, Query
from bot.rules.find import read_query
from storage import alarms, decisions, find, migrations, notes, teams
from storage import bets as stored_bets
from storage import launches as stored_launches
from storage.bets.rows import BetRow, BetTermRow
from storage.engine import EVERYWHERE, Database, Tx
from storage.launches.rows import LaunchRow, LaunchTermRow
from storage.migrations import queue
from storage.vault import Vault
from tests.conftest import KEY
from tests.source import sources


def differences(db: Database, tables: MetaData) -> list[object]:
    with db.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "include_name": migrations.is_ours}
        )
        return list(compare_metadata(context, tables))


def test_migrations_and_tables_agree(db: Database) -> None:
    assert differences(db, migrations.TABLES) == []


def test_a_table_without_its_migration_is_seen(db: Database) -> None:
    more = MetaData()
    for table in migrations.TABLES.tables.values():
        table.to_metadata(more)
    Table("forgotten", more, Column("id", Integer, primary_key=True))
    (missing,) = differences(db, more)
    assert "add_table" in str(missing)


def test_every_file_with_tables_is_declared() -> None:
    with_tables = {source.module for source in sources("storage") if "table=True" in source.text}
    assert with_tables == {module.__name__ for module in migrations.DECLARED}


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    db = Database(f"sqlite:///{tmp_path / 'empty.db'}", Vault(KEY))
    yield db
    db.close()


def test_the_newest_revision_is_alembics() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations.VERSIONS.parent))
    assert migrations.newest() == ScriptDirectory.from_config(config).get_current_head()


def test_the_queues_sql_is_where_procrastinate_has_it() -> None:
    assert (queue.SQL / "schema.sql").read_text(encoding="utf-8") == SchemaManager.get_schema()
    assert str(queue.SQL / "migrations") == SchemaManager.get_migrations_path()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_an_older_queue_gets_the_steps_that_it_has_not_had(db: Database) -> None:
    *_, before, last = sorted(path.name for path in (queue.SQL / "migrations").glob("*.sql"))
    trigger = "procrastinate_trigger_status_events_update_v1"
    with db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE queue_schema SET step = %s", (before,))
        connection.exec_driver_sql(f"DROP TRIGGER {trigger} ON procrastinate_jobs")
    assert not migrations.is_current(db)
    migrations.upgrade(db)
    assert migrations.is_current(db)
    with db.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT step FROM queue_schema").all() == [(last,)]
        assert connection.exec_driver_sql("SELECT 1 FROM pg_trigger WHERE tgname = %s", (trigger,)).all() == [(1,)]


def test_an_empty_database_is_brought_up_and_a_current_one_left_alone(empty: Database) -> None:
    assert not migrations.is_current(empty)
    migrations.upgrade(empty)
    assert migrations.is_current(empty)
    migrations.upgrade(empty)
    assert differences(empty, migrations.TABLES) == []


def bring_to(db: Database, revision: str) -> None:
    """An empty database with the schema of then."""
    with db.engine.begin() as connection:
        if db.is_sqlite:
            for name in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all():
                connection.execute(text(f'DROP TABLE IF EXISTS "{name}"'))
        else:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        command.upgrade(migrations._config(connection), revision)


async def test_decisions_from_before_0003_are_carried_over(db: Database) -> None:
    bring_to(db, "0002")
    then = datetime(2026, 11, 16, 9, tzinfo=UTC)
    row = {
        "workspace": "T1",
        "team": 1,
        "title": "Über-Queue: pick it",
        "driver": "U1",
        "context": "why",
        "approver": "U2",
        "due": then + timedelta(days=4),
        "version": 1,
        "rationale": "",
        "logged_by": "U3",
        "logged_at": then,
    }
    before = MetaData()
    before.reflect(db.engine, only=["decisions"])
    with db.engine.begin() as connection:
        for number, state in enumerate(("open", "approved", "declined", "changes requested"), start=1):
            answered = {"decided_by": "U2", "decided_at": then} if state != "open" else {}
            connection.execute(
                before.tables["decisions"].insert().values({**row, **answered, "number": number, "state": state})
            )
    migrations.upgrade(db)
    assert migrations.is_current(db)
    assert differences(db, migrations.TABLES) == []
    kept = await db.read("T1", decisions.get, 1)
    assert kept is not None
    assert (kept.title, kept.approval.due, kept.approval.asked_at) == (row["title"], row["due"], then)
    assert kept.approval.state is State.OPEN
    assert await db.read("T1", decisions.find_versions, 1) == [kept.text]
    for listing, numbers in ((Listing.OPEN, [1, 4]), (Listing.DECIDED, [3, 2]), (Listing.ALL, [4, 3, 2, 1])):
        query = Query(listing=listing, me="U1")
        page = await db.read("T1", decisions.find_page, query, [1], now=then)
        assert [one.number for one in page.decisions] == numbers
    for word in ("uber", "QUEUE", "que", "it"):
        query = Query(listing=Listing.ALL, me="U1", words=word)
        page = await db.read("T1", decisions.find_page, query, [1], now=then)
        assert len(page.decisions) == 4, word


async def test_what_waits_before_0004_gets_an_alarm_that_is_due_at_once(db: Database) -> None:
    bring_to(db, "0003")
    then = datetime(2026, 11, 16, 9, tzinfo=UTC)
    before = MetaData()
    before.reflect(db.engine, only=["decisions"])
    table = before.tables["decisions"]
    texts = {one.name: "" for one in table.columns if isinstance(one.type, String) and not one.nullable}
    names = ("options", "contributors", "informed", "informed_channels", "commitments")
    lists: dict[str, Any] = {name: [] for name in names}
    row = texts | lists | {"workspace": "T1", "version": 1, "due": then, "logged_at": then, "by_default": False}
    soon = {"review_on": then.date()}
    states: tuple[dict[str, Any], ...] = (
        {"state": "open"},
        {"state": "changes requested"},
        {"state": "approved"},
        {"state": "approved", **soon},
        {"state": "declined", **soon},
        {"state": "approved", **soon, "reviewed_at": then},
        {"state": "approved", **soon, "superseded_by": 1},
        {"state": "withdrawn", **soon},
    )
    with db.engine.begin() as connection:
        for number, state in enumerate(states, start=1):
            connection.execute(table.insert().values({**row, **state, "number": number, "team": number + 10}))
    migrations.upgrade(db)
    assert differences(db, migrations.TABLES) == []
    due = await db.read(EVERYWHERE, alarms.find_due_everywhere, alarms.AT_ONCE, 99)
    assert [one.record for one in due] == ["D-1", "D-4", "D-5"]
    await db.run("T1", alarms.set_alarm, "D-1", 11, None)
    await db.run("T1", alarms.ring_team, 14)
    await db.run("T1", alarms.ring_team, 12)
    assert len(await db.read(EVERYWHERE, alarms.find_due_everywhere, alarms.AT_ONCE, 99)) == 2, "D-1 is of team 11"


async def test_bets_from_before_0007_are_carried_over_and_their_owners_asked(db: Database) -> None:
    bring_to(db, "0006")
    then = datetime(2026, 11, 16, 9, tzinfo=UTC)
    before = MetaData()
    before.reflect(db.engine, only=["bets", "bet_updates", "promises", "teams"])
    tables = before.tables
    bet = {
        "workspace": "T1",
        "team": 1,
        "name": "Churn",
        "what": "share that leaves",
        "start": "8%",
        "target": "5%",
        "due": date(2027, 5, 1),
        "confidence": 70,
        "health": "at risk",
        "reason": "legal",
        "placed_by": "U1",
        "placed_at": then,
        "updated_by": "U2",
        "updated_at": then + timedelta(days=1),
        "state": "open",
        "version": 2,
    }
    update = {"workspace": "T1", "bet": 1, "by": "U2", "health": "at risk", "reason": "legal", "promise": ""}
    promise = {"workspace": "T1", "bet": 1, "version": 2, "text": "ask", "kind": "commit", "made_by": "U2", "why": ""}
    with db.engine.begin() as connection:
        for number, owner, horizon in ((1, "U1", "now"), (2, "U1", "now"), (3, "U2", "later"), (4, "U3", "now")):
            connection.execute(
                tables["bets"].insert().values({**bet, "number": number, "owner": owner, "horizon": horizon})
            )
        for version, confidence in ((1, 80), (2, 70)):
            values = {**update, "version": version, "confidence": confidence, "at": then + timedelta(days=version - 1)}
            connection.execute(tables["bet_updates"].insert().values(values))
        connection.execute(tables["promises"].insert().values({**promise, "made_at": then}))
    upgraded = datetime.now(UTC)
    migrations.upgrade(db)
    assert differences(db, migrations.TABLES) == []
    kept = await db.read("T1", stored_bets.get, 1)
    assert kept is not None
    assert (kept.name, kept.owner, kept.confidence, kept.version, kept.hill) == ("Churn", "U1", 70, 2, 0)
    assert (kept.blockers, kept.moves, kept.terms.links, kept.terms.work, kept.closing) == ((), (), (), "", None)
    assert kept.promise is not None
    assert kept.hill_at is not None, "nobody could say where it is, so nothing stalls before two weeks from now"
    assert kept.hill_at >= upgraded
    assert [one.confidence for one in await db.read("T1", stored_bets.find_updates, 1)] == [80, 70]
    due = await db.read(EVERYWHERE, alarms.find_due_everywhere, alarms.AT_ONCE, 99)
    assert [one.record for one in due] == ["check-in-U1", "check-in-U3"]


async def test_bets_from_before_0008_are_listed_and_found(db: Database) -> None:
    bring_to(db, "0007")
    then = datetime(2026, 11, 16, 9, tzinfo=UTC)
    before = MetaData()
    before.reflect(db.engine, only=["bets"])
    table = before.tables["bets"]
    texts = {one.name: "" for one in table.columns if isinstance(one.type, String) and not one.nullable}
    row = texts | {
        "workspace": "T1",
        "team": 1,
        "name": "Über-Churn in Q1",
        "what": "share that leaves",
        "owner": "U1",
        "horizon": "now",
        "confidence": 60,
        "health": "on track",
        "due": then.date(),
        "placed_at": then,
        "updated_at": then,
        "version": 1,
        "hill": 0,
        "links": [],
        "blockers": [],
        "moves": [],
        "state": "open",
    }
    closing = {
        "by": "U1",
        "at": (then + timedelta(days=1)).isoformat(),
        "ending": "reached",
        "value": "",
        "evidence": "",
        "weeks": None,
        "learned": "",
        "delivered": True,
        "adopted": False,
    }
    many: tuple[dict[str, Any], ...] = (
        {},
        {"health": "off track", "confidence": 90},
        {"horizon": "next", "confidence": 10},
        {"now_since": then + timedelta(days=3)},
        {"state": "closed", "closing": closing},
        {"state": "placed by mistake"},
    )
    with db.engine.begin() as connection:
        for number, other in enumerate(many, start=1):
            connection.execute(table.insert().values({**row, **other, "number": number}))
    migrations.upgrade(db)
    assert differences(db, migrations.TABLES) == []

    async def listed(listing: bets.Listing, days: int = 0, words: str = "") -> list[int]:
        query = bets.Query(listing=listing, me="U1", words=words)
        page = await db.read("T1", stored_bets.find_page, query, [1], now=then + timedelta(days=days))
        return [one.number for one in page.bets]

    for listing, numbers in (
        (bets.Listing.OPEN, [2, 3, 1, 4]),
        (bets.Listing.MINE, [2, 3, 1, 4]),
        (bets.Listing.NEXT, [3]),
        (bets.Listing.CLOSED, [5]),
        (bets.Listing.ALL, [5, 4, 3, 2, 1]),
    ):
        assert await listed(listing) == numbers
    assert await listed(bets.Listing.STALE, days=8) == [1, 2]
    for words in ("uber", "CHURN", "chu", "q1", "leaves"):
        assert await listed(bets.Listing.CLOSED, words=words) == [5], words
    found, _ = await db.read("T1", stored_bets.find_named, [1], ["über-churn in q1"])
    assert [one.number for one in found] == [1, 2, 3, 4]
    for one in range(1, len(many) + 1):
        await db.read("T1", check_as_saved, one)


def check_as_saved(tx: Tx, number: int) -> None:
    """What was carried over is what saving it would write."""
    bet = stored_bets.get(tx, number)
    assert bet is not None
    terms = [row.term for row in tx.all(tx.rows(BetTermRow).where(BetTermRow.bet == number))]
    assert sorted(terms) == bets.found_by(bet)
    row = tx.one(tx.rows(BetRow).where(BetRow.number == number))
    assert row is not None
    kept = (row.phase, row.rank, row.heard_at, row.words.split())
    assert kept == (bets.phase(bet), bets.rank(bet), bets.heard_at(bet), list(bets.searched(bet)))


async def test_launches_from_before_0009_are_listed_found_and_looked_at(db: Database) -> None:
    bring_to(db, "0008")
    then = datetime(2026, 11, 16, 9, tzinfo=UTC)
    before = MetaData()
    before.reflect(db.engine, only=["launches", "launch_items", "history", "outbox"])
    launches_were, items_were, history_was, outbox_was = (
        before.tables[name] for name in ("launches", "launch_items", "history", "outbox")
    )
    row = {
        "workspace": "T1",
        "team": 3,
        "name": "Über checkout",
        "at": then + timedelta(days=22),
        "owner": "U1",
        "criteria": ["Conversion over 3%"],
        "guard_kind": "freeze",
        "guard_detail": "year end",
        "anyway": "contract",
        "approver": "U2",
        "gate_due": then + timedelta(days=22),
        "gate_version": 1,
        "gate_state": "open",
        "rationale": "",
        "void": "",
        "version": 4,
    }
    items = (
        {"number": 1, "text": "Comms drafted", "phase": "before", "blocking": True, "state": "done", "by": "U3"},
        {
            "number": 2,
            "text": "Review at T+7 d",
            "phase": "after",
            "blocking": False,
            "state": "open",
            "due_hours": 168,
        },
    )
    said = {"key": "L-1 gate 2026-12-03", "kind": "post", "conversation": "U2", "text": "Is it a go?", "blocks": []}
    about = {"about": "it", "status": "sent", "attempts": 1, "edition": 1, "broadcast": False}
    planned = {"record": "L-1", "what": "planned", "at": then, "by": "U9", "before": {}, "after": {}}
    with db.engine.begin() as connection:
        for other in ({"number": 1}, {"number": 2, "launched_at": then, "launched_by": "U1", "gate_state": "approved"}):
            connection.execute(launches_were.insert().values({**row, **other}))
            for item in items:
                values = {"due_hours": None, "by": None, "at": then, "evidence": "", "launch": other["number"]} | item
                connection.execute(items_were.insert().values({**values, "workspace": "T1"}))
        connection.execute(history_was.insert().values({**planned, "workspace": "T1"}))
        connection.execute(outbox_was.insert().values({**said, **about, "workspace": "T1", "at": then}))
    migrations.upgrade(db)
    assert differences(db, migrations.TABLES) == []
    for number in (1, 2):
        await db.read("T1", check_launch_as_saved, number)
    first, second = await db.read("T1", stored_launches.get, 1), await db.read("T1", stored_launches.get, 2)
    assert first is not None
    assert second is not None
    assert (first.planned_by, first.planned_at, first.approval.asked_at) == ("U9", then, then)
    assert (second.planned_by, second.approval.asked_at, second.launched_at) == ("U1", None, then)
    assert [(one.due, one.review, one.version) for one in first.items] == [(None, False, 1), (7, True, 1)]
    coming = await db.read("T1", stored_launches.find_near, 3, since=alarms.AT_ONCE)
    assert [one.number for one in coming] == [1]
    due = await db.read(EVERYWHERE, alarms.find_due_everywhere, then, 9)
    assert [(one.record, one.at) for one in due] == [(one, alarms.AT_ONCE) for one in ("L-1", "L-2", "items-U1")]


def check_launch_as_saved(tx: Tx, number: int) -> None:
    """What was carried over is what saving it would write."""
    launch = stored_launches.get(tx, number)
    assert launch is not None
    terms = [row.term for row in tx.all(tx.rows(LaunchTermRow).where(LaunchTermRow.launch == number))]
    assert set(terms) == rules.found_by(launch)
    row = tx.one(tx.rows(LaunchRow).where(LaunchRow.number == number))
    assert row is not None
    kept = (row.phase, row.measured, row.words.split())
    assert kept == (rules.stage(launch).value, launch.is_measured, list(rules.searched(launch)))


async def test_notes_and_teams_from_before_0010_are_still_there(db: Database) -> None:
    bring_to(db, "0009")
    then = datetime(2026, 11, 20, 16, tzinfo=UTC)
    before = MetaData()
    before.reflect(db.engine, only=["teams", "notes"])
    team = {
        "workspace": "T1",
        "channel": "C1",
        "name": "Growth",
        "zone": "Europe/Lisbon",
        "note_weekday": 4,
        "note_time": "16:00",
        "note_owner": "U1",
        "on_holiday": "before",
        "freezes": "",
        "admins": ["U1"],
        "driver_may_approve": False,
        "reminder_time": "09:30",
        "checkin_time": "10:00",
        "work": [],
        "pauses": [],
        "version": 1,
        "set_up_at": then - timedelta(days=30),
    }
    note = {
        "workspace": "T1",
        "team": 1,
        "week": "2026-W47",
        "until": then,
        "told": ["D-1"],
        "words": 120,
        "text": "Weekly note",
        "blocks": [{"type": "divider"}],
    }
    with db.engine.begin() as connection:
        connection.execute(before.tables["teams"].insert().values(team))
        connection.execute(before.tables["notes"].insert().values(note))
    migrations.upgrade(db)
    assert differences(db, migrations.TABLES) == []
    (found,) = await db.read("T1", teams.find_all)
    assert (found.name, found.admins, found.settings.hint_words, found.settings.plain_words) == (
        "Growth",
        ("U1",),
        (),
        (),
    )
    posted = await db.read("T1", notes.find_last, 1)
    assert posted is not None
    assert (posted.week, posted.until, list(posted.told), posted.version) == ("2026-W47", then, ["D-1"], 1)
    assert (posted.page, posted.posted_by, list(posted.blocks)) == (None, None, [{"type": "divider"}])


async def test_records_from_before_0015_are_found_by_all_that_was_said(db: Database) -> None:
    bring_to(db, "0011")
    then = datetime(2026, 11, 16, 9, tzinfo=UTC)
    with db.engine.begin() as connection:
        known = MetaData()
        known.reflect(connection)

        def add(table: str, **values: Any) -> None:
            columns = known.tables[table].c
            rest = {one.name: _nothing(one, then) for one in columns if not one.nullable and one.name not in values}
            rest.pop("id", None)
            connection.execute(known.tables[table].insert(), {**rest, "workspace": "T1", **values})

        add(
            "decisions",
            number=1,
            team=1,
            title="Pick the queue",
            state="open",
            phase="open",
            driver="U1",
            approver="U2",
            door="two-way",
        )
        add("decision_inputs", decision=1, number=1, kind="concern", by="U3", version=1, text="Kafka needs a team")
        bet = {"horizon": "now", "state": "closed", "phase": "closed", "health": "on track", "owner": "U1"}
        closing = {"by": "U1", "at": then.isoformat(), "ending": "reached", "learned": "Ask the zebra first"}
        blockers = [{"number": 1, "text": "Okapi contract", "owner": "U4", "by": "U1", "since": then.isoformat()}]
        for one in blockers:
            one |= {"link": "", "resolved_by": None, "resolved_at": None}
        given = {"value": "", "evidence": "", "weeks": None, "delivered": True, "adopted": True}
        add(
            "bets",
            number=2,
            team=1,
            name="Churn",
            due=date(2027, 5, 1),
            blockers=blockers,
            closing=closing | given,
            **bet,
        )
        add("bet_updates", bet=2, version=2, by="U1", confidence=60, health="on track", reason="Giraffe says no")
        add("metrics", number=3, team=1, name="決済 rate", owner="U1", role="NSM", good="up", source="typed in")
        add("launches", number=4, team=1, name="Checkout", owner="U1", approver="U2", phase="coming", gate_state="open")
        add(
            "launch_items",
            launch=4,
            number=1,
            text="Comms drafted",
            phase="before",
            state="done",
            evidence="Walrus page",
        )
        page = notes_page("A line about the <@U5|ibex> &amp; more", then)
        add("notes", team=1, week="2026-W46", until=then, text="Weekly note", page=page)
    migrations.upgrade(db)
    for typed, ref in (
        ("queue", "D-1"),
        ("kafka", "D-1"),
        ("<@U3>", "D-1"),
        ("zebra", "B-2"),
        ("okapi", "B-2"),
        ("giraffe churn", "B-2"),
        ("決済", "M-3"),
        ("walrus comms", "L-4"),
        ("more line", "N-202646"),
        ("Pick the queue", "D-1"),
    ):
        found = await db.read("T1", find.find_page, read_query(typed), (1,))
        assert [one.doc.ref for one in found.matches] == [ref], typed
        assert (await db.read("T2", find.find_page, read_query(typed), (1,))).matches == ()


def _nothing(column: Any, then: datetime) -> Any:
    """A value that says nothing, of the type of a column."""
    name = type(column.type).__name__.upper()
    if name in {"JSON", "JSONB"}:
        return []
    if "TIMESTAMP" in name or "DATETIME" in name:
        return then
    return {"DATE": then.date(), "BOOLEAN": False}.get(name, 0 if "INT" in name else "")


def notes_page(line: str, then: datetime) -> dict[str, Any]:
    told = {"key": "bet B-2", "text": line, "words": 5, "sort": "more", "calm": False, "cut": False, "hidden": ""}
    return {
        "week": "2026-W46",
        "since": then.isoformat(),
        "until": then.isoformat(),
        "sections": [{"part": "bets", "lines": [told | {"corrected": False}]}],
        "words": 5,
        "words_a_minute": 230,
        **dict.fromkeys(("kept", "made", "troubled", "needed"), 0),
        "owner": "",
        "owner_words": "",
        "due": None,
        "hill": [],
        "corrected": None,
    }
