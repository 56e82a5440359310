"""Looking through all records: kept with each change, in their order, for one workspace, at a cost that stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bot.rules import bets as bet_rules
from bot.rules import find as rules
from bot.rules.bets import Bet, Change, Health, State
from bot.rules.bets.texts import doc
from bot.rules.find import LAST_PAGE
from bot.rules.people import Person
from bot.rules.texts import Kind, texts
from storage import bets, find, launches, metrics, workspaces
from storage import texts as stored
from storage.engine import Database, Tx
from storage.find import Page
from tests import metering
from tests.launching import item, launch
from tests.storage.test_bet_finding import NOW, OURS, STRANGER, bet, changed, closed, kept

DAY = timedelta(days=1)


async def found(db: Database, typed: str, *, teams: tuple[int, ...] = (1,), workspace: str = OURS, **more: Any) -> Page:
    number = more.pop("number", 1)
    query = rules.read_query(typed, **more)
    return await db.read(workspace, find.find_page, query, teams, number=number)


async def refs(db: Database, typed: str, **more: Any) -> list[str]:
    return [one.doc.ref for one in (await found(db, typed, **more)).matches]


async def test_of_other_workspaces_and_teams_nothing_is_found(db: Database) -> None:
    await kept(db, bet(1, "Churn"), bet(2, "Churn", team=2))
    await db.run(STRANGER, bets.add, bet(1, "Churn of strangers"))
    assert await refs(db, "churn") == ["B-1"]
    assert await refs(db, "churn", teams=(1, 2)) == ["B-1", "B-2"]
    assert await refs(db, "churn", teams=()) == []
    assert await refs(db, "B-2") == []
    assert await refs(db, "strangers") == []
    assert await refs(db, "strangers", workspace=STRANGER) == ["B-1"]


async def test_what_is_said_in_an_update_is_found_in_the_same_commit(db: Database) -> None:
    before = bet(1, "Churn")
    await kept(db, before)

    def update(tx: Tx) -> list[str]:
        change = Change(
            health=Health.AT_RISK, confidence=60, reason="zebra contract", blocker="okapi", blocker_owner="U2"
        )
        updated = bet_rules.update(before, change, by="U1", now=NOW, seen=before.version)
        bets.save_update(tx, updated, before=before)
        return [one.doc.ref for one in find.find_page(tx, rules.read_query("zebra okapi"), (1,)).matches]

    assert await db.run(OURS, update) == ["B-1"]
    assert await refs(db, "zebra") == ["B-1"]
    (match,) = (await found(db, "okapi")).matches
    assert match.snippet is not None
    assert match.snippet.place == "blocker"
    (asked,) = (await found(db, "<@U2>")).matches
    assert asked.snippet is not None
    assert (asked.snippet.place, asked.snippet.person) == ("can unblock it", "U2")


async def test_a_closed_one_keeps_all_that_was_said_and_comes_after_open_ones(db: Database) -> None:
    one = bet(1, "Zebra", at=NOW)
    await kept(db, one, bet(2, "Zebra old", at=NOW - DAY))

    def update(tx: Tx) -> None:
        change = Change(health=Health.ON_TRACK, confidence=70, reason="okapi")
        bets.save_update(tx, bet_rules.update(one, change, by="U1", now=NOW, seen=one.version), before=one)

    await db.run(OURS, update)
    assert await refs(db, "zebra") == ["B-1", "B-2"]
    now = await db.read(OURS, bets.get, 1)
    assert now is not None
    await changed(db, now, state=State.CLOSED, closing=closed(9).closing)
    assert await refs(db, "zebra") == ["B-1", "B-2"], "its whole name comes first"
    assert await refs(db, "zebra b") == []
    assert await refs(db, "zeb") == ["B-2", "B-1"]
    assert await refs(db, "okapi") == ["B-1"]
    again = await db.read(OURS, bets.get, 1)
    assert again is not None
    await changed(db, again, state=State.OPEN, closing=None)
    assert await refs(db, "zeb") == ["B-1", "B-2"]


async def test_one_that_was_a_mistake_is_not_found(db: Database) -> None:
    await kept(db, bet(1, "Zebra"))
    await changed(db, bet(1, "Zebra"), state=State.MISTAKE)
    assert await refs(db, "zebra") == []
    assert await refs(db, "B-1") == []


async def test_a_name_that_changed_is_found_as_it_is_now(db: Database) -> None:
    before = bet(1, "Zebra")
    await kept(db, before)
    await changed(db, before, terms=replace(before.terms, name="Okapi"))
    assert await refs(db, "okapi") == ["B-1"]
    assert await refs(db, "zebra") == []


async def test_kinds_are_told_apart(db: Database) -> None:
    await kept(db, bet(1, "Zebra"))
    await db.run(OURS, launches.add, launch(1, "Zebra", items=[item(1, "Okapi tested", evidence="seen by the keeper")]))
    await db.run(OURS, metrics.add, replace(metering.metric(1, "Zebra rate"), team=1))
    assert set(await refs(db, "zebra")) == {"B-1", "L-1", "M-1"}
    assert await refs(db, "zebra", kind=Kind.LAUNCH) == ["L-1"]
    assert await refs(db, "zebra", kind=Kind.NOTE) == []
    (match,) = (await found(db, "keeper")).matches
    assert match.snippet is not None
    assert match.snippet.place == "evidence for Okapi tested"
    assert await refs(db, "B-1", kind=Kind.LAUNCH) == []


async def test_pages_end_and_miss_nothing(db: Database) -> None:
    await kept(db, *(bet(number, f"Zebra {number}", at=NOW - number * DAY) for number in range(1, 26)))
    pages = [await found(db, "zebra", number=number) for number in (1, 2, 3, 4)]
    assert [len(one.matches) for one in pages] == [10, 10, 5, 0]
    assert [one.more for one in pages] == [True, True, False, False]
    every = [match.doc.number for one in pages for match in one.matches]
    assert every == list(range(1, 26))
    last = await found(db, "zebra", number=LAST_PAGE + 5)
    assert last.number == LAST_PAGE


async def test_words_next_to_each_other_are_found_behind_many_that_are_not(db: Database) -> None:
    many = [bet(number, "Zebra", what=f"okapi {number} zebra", at=NOW - DAY) for number in range(1, 60)]
    await kept(db, *many, bet(99, "Other", what="a zebra okapi", at=NOW - 9 * DAY))
    assert await refs(db, '"zebra okapi"') == ["B-99"]


async def test_people_by_their_names(db: Database) -> None:
    await db.run(OURS, workspaces.save_person, Person(id="U7", name="José Álvarez"), NOW)
    await kept(db, bet(1, "Churn", owner="U7"), bet(2, "Jose's idea"), bet(3, "Other"))
    assert set(await refs(db, "jose")) == {"B-1", "B-2"}
    assert await refs(db, "alvarez") == ["B-1"]
    assert await refs(db, "<@U7>") == ["B-1"]
    assert await refs(db, '"josé álvarez"') == ["B-1"]


async def test_letters_that_some_keyboards_do_not_have_are_found_by_those_beside_them(db: Database) -> None:
    await db.run(OURS, workspaces.save_person, Person(id="U7", name="Łukasz Sørensen"), NOW)
    await kept(db, bet(1, "Łódź office"), bet(2, "Lodz again"), bet(3, "Ærø ferry", owner="U7"), bet(4, "Other"))
    for typed in ("lodz", "ŁÓD", "Łodz", '"lodz"'):
        assert set(await refs(db, typed)) == {"B-1", "B-2"}, typed
    for typed in ("aero", "æro", "Aerø fer", "lukasz", "sorensen", '"lukasz sorensen"'):
        assert await refs(db, typed) == ["B-3"], typed
    assert await refs(db, "lo") == []


async def test_what_was_kept_before_such_letters_were_kept_plain_is_found_as_it_was(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bet(1, "Łódź office", owner="U7")
    with monkeypatch.context() as earlier:
        earlier.setattr("bot.rules.texts.plain", str)
        await kept(db, before)
    await db.run(OURS, workspaces.save_person, Person(id="U7", name="Łukasz Sørensen"), NOW)
    assert await refs(db, "łódź office") == ["B-1"]
    assert await refs(db, "łukasz") == await refs(db, "lukasz") == ["B-1"]
    await changed(db, before, reason="a word more")
    assert await refs(db, "łódź office") == await refs(db, "lodz") == ["B-1"], "each change keeps what is missing"


async def test_texts_are_added_whatever_was_there(db: Database) -> None:
    before = bet(1, "Churn")
    await kept(db, before)
    for said in ("zebra", "zebra okapi", ""):
        await db.run(OURS, stored.append, doc(before), texts(("update", said)))
    places = await db.read(OURS, stored.find, [("zebra",), ("okapi",)], (1,), list(Kind), most=5)
    assert [one.key for one in places] == [(Kind.BET, 1, 1)]


@pytest.fixture
def statements(db: Database) -> Iterator[list[str]]:
    said: list[str] = []

    def hear(connection: object, cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    event.listen(db.engine, "before_cursor_execute", hear)
    yield said
    event.remove(db.engine, "before_cursor_execute", hear)


async def test_an_update_without_words_costs_nothing_more_and_one_with_words_reads_nothing(
    db: Database, statements: list[str]
) -> None:
    one = bet(1, "Churn")
    await kept(db, one)

    async def say(before: Bet, **said: Any) -> tuple[Bet, list[str]]:
        change = Change(**{"health": before.health, "confidence": before.confidence, **said})
        updated = bet_rules.update(before, change, by="U1", now=NOW, seen=before.version)
        statements.clear()
        await db.run(OURS, lambda tx: bets.save_update(tx, updated, before=before))
        return updated.bet, [text for text in statements if "found_" in text]

    one, silent = await say(one, hill=25)
    assert silent == []
    one, spoken = await say(one, reason="ab cd", confidence=60)
    assert len(spoken) == 2
    assert not any(text.lstrip().startswith("SELECT") for text in spoken)
