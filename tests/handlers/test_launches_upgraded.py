"""Launches of the release before, in whatever state they were: the clock looks at each, and people go on with them."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import MetaData

from bot.rules import launches
from bot.rules.launches import Gate, Launch, Status, Trade, Verdict
from handlers.launches.nudging import ring_items
from handlers.launches.ringing import ring
from handlers.launches.steps import card, change, existing
from storage import alarms, migrations, outbox, teams
from storage.engine import EVERYWHERE, Database, Tx
from tests.storage.test_migrations import bring_to

THEN = datetime(2026, 11, 16, 9, tzinfo=UTC)
NOW = datetime(2026, 12, 3, 10, tzinfo=UTC)  # three working days before
AT = datetime(2026, 12, 8, 10, tzinfo=UTC)
SAID = {"decided_by": "U2", "decided_at": THEN, "rationale": "not yet sold", "version": 3}
STATES: dict[int, dict[str, Any]] = {
    1: {},
    2: {**SAID, "gate_state": "approved"},
    3: {**SAID, "gate_state": "changes requested"},
    4: {"gate_version": 2, "void": "Comms drafted", "version": 4},
    5: {**SAID, "gate_state": "approved", "launched_at": THEN, "launched_by": "U1"},
    6: {"at": THEN - timedelta(days=90), "gate_due": THEN - timedelta(days=90)},
}
KINDS = {1: Status.PLANNED, 2: Status.GO, 3: Status.PLANNED, 4: Status.PLANNED, 5: Status.LAUNCHED, 6: Status.PLANNED}


def fill(db: Database) -> None:
    tables = MetaData()
    tables.reflect(db.engine, only=["teams", "launches", "launch_items", "outbox"])
    usual = {
        "workspace": "T1",
        "team": 1,
        "name": "Checkout",
        "at": AT,
        "owner": "U1",
        "criteria": ["Conversion over 3%"],
        "guard_detail": "",
        "anyway": "",
        "approver": "U2",
        "gate_due": AT,
        "gate_version": 1,
        "gate_state": "open",
        "rationale": "",
        "void": "",
        "version": 1,
    }
    team = {
        "id": 1,
        "workspace": "T1",
        "channel": "C1",
        "name": "Growth",
        "zone": "UTC",
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
        "set_up_at": THEN,
    }
    card = {"kind": "post", "conversation": "C1", "text": "it", "blocks": [], "about": "it", "status": "sent"}
    item = {"workspace": "T1", "evidence": "", "by": None, "at": None, "due_hours": None, "state": "open"}
    with db.engine.begin() as connection:
        connection.execute(tables.tables["teams"].insert().values(team))
        for number, state in STATES.items():
            connection.execute(tables.tables["launches"].insert().values({**usual, "number": number, **state}))
            done = {"state": "done", "by": "U3", "at": THEN, "evidence": "a link"} if number != 4 else {}
            before = {"number": 1, "text": "Comms drafted", "phase": "before", "blocking": True, **done}
            review = {"number": 2, "text": "Review at T+24 h", "phase": "after", "blocking": False, "due_hours": 24}
            for one in (before, review):
                connection.execute(tables.tables["launch_items"].insert().values({**item, "launch": number, **one}))
            letter = {"workspace": "T1", "key": f"L-{number} card", "at": THEN, "attempts": 1, "edition": 1}
            connection.execute(tables.tables["outbox"].insert().values({**card, **letter, "broadcast": False}))


async def test_each_is_looked_at_and_asked_about_as_it_stands(db: Database) -> None:
    bring_to(db, "0008")
    fill(db)
    migrations.upgrade(db)
    team = await db.read("T1", teams.get, 1)
    assert team is not None
    for number, status in KINDS.items():
        await db.run("T1", ring, str(number), NOW)
        launch = await db.read("T1", existing, number)
        assert launch.status is status
        assert card(launch, team, NOW).blocks
    await db.run("T1", ring_items, "U1", NOW)
    asked = {number: (await db.read("T1", existing, number)).approval.asked_at for number in KINDS}
    assert asked == {1: NOW, 2: None, 3: None, 4: NOW, 5: None, 6: NOW}
    assert await db.read("T1", outbox.get, f"L-5 review asked {NOW.isoformat()} of U1") is not None
    waiting = await db.read(EVERYWHERE, alarms.find_due_everywhere, NOW, 9)
    assert waiting == [], "and nobody is looked at again and again"


async def test_a_no_go_of_before_gets_another_date_and_is_asked_about_anew(db: Database) -> None:
    bring_to(db, "0008")
    fill(db)
    migrations.upgrade(db)
    team = await db.read("T1", teams.get, 1)
    assert team is not None
    at = AT + timedelta(days=1)

    def moves(tx: Tx) -> Launch:
        before = existing(tx, 3)
        after = launches.move(before, team, at, trade=Trade.DATE, cause="late", because="", by="U1", now=NOW)
        change(tx, before, after, team, what="moved", by="U1", now=NOW)
        return after

    assert (await db.read("T1", existing, 3)).gate is Gate.NO_GO
    assert (await db.run("T1", moves)).gate is Gate.WAITING
    await db.run("T1", ring, "3", at - timedelta(days=2))
    launch = await db.read("T1", existing, 3)
    assert launch.approval.asked_at == at - timedelta(days=2)
    gone = launches.decide(launch, Verdict.GO, by="U2", now=NOW, seen=launch.question, rationale="")
    assert gone.status is Status.GO
