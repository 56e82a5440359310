"""All rows of some teams: every part of them, in batches, of one moment, and of no other workspace."""

import asyncio
import threading
from dataclasses import replace
from itertools import pairwise

from bot.rules import bets as bet_rules
from bot.rules.bets import Change
from storage import bets, export, history, launches, metrics, person_data
from storage.decisions.rows import ReopeningRow
from storage.engine import Database, Tx
from storage.export import PARTS, Part
from storage.history import Entry
from storage.notes.rows import NoteWeekRow
from tests import metering
from tests.launching import item, launch
from tests.storage.test_bet_finding import DAY, NOW, OURS, STRANGER, bet, kept

BETS = next(one for one in PARTS if one.name == "bets")


def part(name: str) -> Part:
    return next(one for one in PARTS if one.name == name)


async def rows(db: Database, name: str, *of: int, workspace: str = OURS, **more: object) -> list[export.Row]:
    return await db.read(workspace, lambda tx: list(export.find_rows(tx, part(name), of or (1,), **more)))  # type: ignore[arg-type]


async def lived(db: Database) -> None:
    before = bet(1, "Churn")
    await kept(db, before, bet(2, "Other", team=2), *(bet(number, at=NOW - 9 * DAY) for number in range(3, 500)))

    def more(tx: Tx) -> None:
        change = Change(health=before.health, confidence=60, reason="legal", blocker="vendor", blocker_owner="U2")
        bets.save_update(tx, bet_rules.update(before, change, by="U1", now=NOW, seen=1), before=before)
        launches.add(tx, launch(1, "Checkout", items=[item(1, "Tested", evidence="https://a.example")]))
        metrics.add(tx, replace(metering.metric(1), team=1))
        for record in ("B-1", "B-2", "L-1", "team 1", "team 2"):
            history.add(tx, Entry(record=record, what="x", at=NOW, by="U1", before={}, after={"owner": "U2"}))

    await db.run(OURS, more)


async def test_every_part_has_its_rows_and_no_others(db: Database) -> None:
    await lived(db)
    await db.run(STRANGER, bets.add, bet(1, "Strangers"))
    assert len(await rows(db, "bets")) == 498
    assert [one["name"] for one in await rows(db, "bets", 2)] == ["Other"]
    assert [one["reason"] for one in await rows(db, "updates") if one["bet"] == 1][-1] == "legal"
    assert [(one["bet"], one["text"], one["owner"]) for one in await rows(db, "blockers")] == [(1, "vendor", "U2")]
    assert [one["evidence"] for one in await rows(db, "items")] == ["https://a.example"]
    assert [one["name"] for one in await rows(db, "bets", workspace=STRANGER)] == ["Strangers"]
    assert len(await rows(db, "bets", since=NOW - 2 * DAY)) == 1
    for one in PARTS:
        for row in await rows(db, one.name):
            assert tuple(row) == one.columns or set(row) == set(one.columns), one.name
            assert {"workspace", "secret"} & row.keys() == set()


async def test_history_is_that_of_the_teams_records(db: Database) -> None:
    await lived(db)
    found = await db.read(OURS, lambda tx: list(export.find_history(tx, (1,))))
    assert [one["record"] for one in found] == ["team 1", "B-1", "L-1"]
    assert await db.read(STRANGER, lambda tx: list(export.find_history(tx, (1,)))) == []


async def test_history_of_a_week_without_a_posted_note_is_there_too(db: Database) -> None:
    def add(tx: Tx) -> None:
        row = {"stage": "draft", "edits": {}, "why": "", "changed_at": NOW, "sent": [], "version": 1}
        tx.insert(NoteWeekRow, team=1, week="2026-W46", due=NOW, **row)
        for record in ("note 1 2026-W46", "note 11 2026-W46"):
            history.add(tx, Entry(record=record, what="held", at=NOW, by="U1", before={}, after={}))

    await db.run(OURS, add)
    found = await db.read(OURS, lambda tx: list(export.find_history(tx, (1,))))
    assert [one["record"] for one in found] == ["note 1 2026-W46"]
    assert await db.read(OURS, lambda tx: list(export.find_history(tx, (1,), NOW + DAY))) == []


async def test_the_whole_history_is_a_chain_without_a_gap(db: Database) -> None:
    await lived(db)

    def more(tx: Tx) -> None:
        for record in ("workspace", "installation", "note 7 2026-W46", "B-9999"):
            history.add(tx, Entry(record=record, what="x", at=NOW + DAY, by=None, before={}, after={}))

    await db.run(OURS, more)
    await db.run(STRANGER, more)
    found = await db.read(OURS, lambda tx: list(export.find_whole_history(tx)))
    assert [one["position"] for one in found] == list(range(1, len(found) + 1))
    assert all(before["hash"] == after["previous"] for before, after in pairwise(found))
    assert [one["record"] for one in found[-4:]] == ["workspace", "installation", "note 7 2026-W46", "B-9999"]
    assert len(await db.read(OURS, lambda tx: list(export.find_whole_history(tx, NOW + DAY)))) == 4
    assert len(await db.read(STRANGER, lambda tx: list(export.find_whole_history(tx)))) == 4
    of_whole = await db.read(OURS, lambda tx: list(export.find_history(tx, (2,), of_whole=True)))
    assert [one["record"] for one in of_whole] == ["team 2", "B-2", "installation", "workspace"]


async def test_what_is_hidden_is_counted(db: Database) -> None:
    await lived(db)
    assert (await db.read(OURS, export.count, (1,)))["bets"] == 498
    assert (await db.read(OURS, lambda tx: export.count(tx, without=(1,))))["bets"] == 1
    assert (await db.read(STRANGER, lambda tx: export.count(tx)))["bets"] == 0


async def test_what_is_read_at_once_is_of_one_moment(db: Database) -> None:
    await kept(db, bet(1, "Churn"))
    begun, go_on = threading.Event(), threading.Event()

    def look(tx: Tx) -> tuple[int, int]:
        first = len(list(export.find_rows(tx, BETS, (1,))))
        begun.set()
        assert go_on.wait(10)
        return first, len(list(export.find_rows(tx, BETS, (1,))))

    looking = asyncio.create_task(db.read_at_once(OURS, look))
    await asyncio.to_thread(begun.wait, 10)
    await kept(db, bet(2, "Placed meanwhile"))
    go_on.set()
    assert await looking == (1, 1)
    assert len(await rows(db, "bets")) == 2


async def test_of_evidence_that_was_reassigned_to_somebody_their_data_has_no_words_of_others(db: Database) -> None:
    row = {"by": "U1", "at": NOW, "evidence": "it fell over", "why": "", "passed_to": "U2", "passed_at": NOW}
    await db.run(OURS, lambda tx: tx.insert(ReopeningRow, decision=1, number=1, **row))
    found = await db.read(OURS, person_data.find, "U2", ())
    expected = {"decision": 1, "number": 1, "passed_at": NOW.isoformat()}
    assert found["waiting_for_them"]["evidence_to_answer"] == [expected]
    assert "it fell over" not in str(found)
    assert (await db.read(OURS, person_data.find, "U1", ()))["waiting_for_them"]["evidence_to_answer"] == []


async def test_what_is_kept_of_a_person_is_theirs_and_not_a_strangers(db: Database) -> None:
    await lived(db)
    found = await db.read(OURS, person_data.find, "U1", (1,))
    assert len(found["records"]["bets"]) == 498
    assert [one["record"] for one in found["history"] if one["after"]] == ["B-1", "L-1", "team 1"]
    assert [one["record"] for one in found["history"] if not one["after"]] == ["B-2", "team 2"], "only that they did it"
    named = await db.read(OURS, person_data.find, "U2", (1,))
    assert [one["record"] for one in named["history"]] == ["B-1", "L-1", "team 1"]
    assert [one["number"] for one in named["records"]["bets"]] == [1], "whose blocker they can lift"
    assert (await db.read(OURS, person_data.find, "U", (1,)))["history"] == [], "the beginning of ids is nobody's"
    nothing = await db.read(STRANGER, person_data.find, "U1", (1,))
    assert nothing["records"]["bets"] == []
    assert nothing["history"] == []
    assert nothing["profile"] is None
