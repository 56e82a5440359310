"""Lists of bets: in their order, by words and owner, by name, each in its own workspace and at a cost that stays."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import Connection

from bot.rules import bets as rules
from bot.rules.bets import Bet, Closing, Ending, Health, Horizon, Listing, Query, State, Terms
from bot.rules.lists import LAST_PAGE
from storage import bets
from storage.bets.rows import BetRow, BetTermRow
from storage.engine import Database, Tx
from storage.vault import Vault
from tests.conftest import KEY
from tests.storage.asking import asked_of

OURS, STRANGER = "T1", "T2"
NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def bet(number: int = 1, name: str = "Churn", *, team: int = 1, confidence: int = 80, **changed: Any) -> Bet:
    names = {"owner": "U1", "horizon": Horizon.NOW, "what": "share that leaves", "work": ""}
    some = {key: changed.pop(key, value) for key, value in names.items()}
    at = changed.pop("at", NOW - DAY)
    terms = Terms(name=name, due=date(2027, 5, 1), **some)
    return replace(rules.place(number, team, terms, confidence, by="U1", now=at, zone="UTC"), **changed)


def closed(number: int, *, at: datetime = NOW, **more: Any) -> Bet:
    closing = Closing(by="U1", at=at, ending=Ending.STOPPED)
    return bet(number, state=State.CLOSED, closing=closing, **more)


async def kept(db: Database, *many: Bet) -> None:
    for one in many:
        await db.run(OURS, bets.add, one)


async def changed(db: Database, before: Bet, **fields: Any) -> Bet:
    """Saved as something else than an update does it."""
    after = replace(before, version=before.version + 1, **fields)
    await db.run(OURS, lambda tx: bets.save(tx, after, seen=before.version))
    return after


async def listed(
    db: Database, query: Query | Listing, teams: tuple[int, ...] = (1,), *, number: int = 1, workspace: str = OURS
) -> list[int]:
    wanted = Query(listing=query, me="U9") if isinstance(query, Listing) else query
    page = await db.read(workspace, bets.find_page, wanted, teams, now=NOW, number=number)
    return [one.number for one in page.bets]


def by(listing: Listing = Listing.ALL, **narrowed: Any) -> Query:
    return Query(listing=listing, me=narrowed.pop("me", "U9"), **narrowed)


async def test_a_list_holds_what_it_says_in_its_order(db: Database) -> None:
    await kept(
        db,
        bet(1),
        bet(2, health=Health.AT_RISK, confidence=95),
        bet(3, confidence=20, horizon=Horizon.NEXT),
        bet(4, confidence=80, horizon=Horizon.LATER, health=Health.OFF_TRACK),
        bet(5, at=NOW - 9 * DAY),
        bet(6, at=NOW - 7 * DAY),
        bet(7, at=NOW - 9 * DAY, horizon=Horizon.NEXT),
        closed(8, at=NOW - DAY),
        closed(9, at=NOW - 2 * DAY),
        bet(10, state=State.MISTAKE),
        bet(11, team=2, confidence=50),
    )
    for listing, numbers in (
        (Listing.OPEN, [4, 2, 3, 1, 5, 6, 7]),
        (Listing.NOW, [2, 1, 5, 6]),
        (Listing.NEXT, [3, 7]),
        (Listing.LATER, [4]),
        (Listing.STALE, [5, 6]),
        (Listing.CLOSED, [8, 9]),
        (Listing.ALL, [9, 8, 7, 6, 5, 4, 3, 2, 1]),
        (Listing.MINE, []),
    ):
        assert await listed(db, listing) == numbers, listing
        assert await listed(db, listing, workspace=STRANGER) == []
        assert await listed(db, listing, ()) == [], "who sees no channel sees no bet"
    assert await listed(db, Listing.OPEN, (2, 1)) == [4, 2, 3, 11, 1, 5, 6, 7]
    assert await listed(db, by(Listing.MINE, me="U1"), (2, 1)) == [4, 2, 3, 11, 1, 5, 6, 7]
    stale = await db.read(OURS, bets.find_page, by(Listing.STALE), [1], now=NOW)
    assert all(rules.is_stale(one, NOW) for one in stale.bets)
    assert rules.worst_first([bet(1), bet(4, health=Health.OFF_TRACK)])[0].number == 4


async def test_ten_a_page_and_each_once(db: Database) -> None:
    await db.run(OURS, bets.add_many, [bet(number, team=1 + number % 2, confidence=number) for number in range(1, 24)])
    for listing, order in ((Listing.OPEN, range(1, 24)), (Listing.ALL, range(23, 0, -1))):
        pages = [await db.read(OURS, bets.find_page, by(listing), (1, 2), now=NOW, number=n) for n in (1, 2, 3, 4)]
        assert [one.more for one in pages] == [True, True, False, False]
        assert [one.number for page in pages for one in page.bets] == list(order)
    far = await db.read(OURS, bets.find_page, by(), [1], now=NOW, number=10**9)
    assert (far.number, far.bets, far.more) == (LAST_PAGE, (), False)


async def test_many_new_ones_are_kept_as_each_alone_would_be(db: Database) -> None:
    many = [bet(1), closed(2), bet(3, team=2)]
    await db.run(OURS, bets.add_many, many)
    assert [await db.read(OURS, bets.get, one.number) for one in many] == many
    assert [len(await db.read(OURS, bets.find_updates, one.number)) for one in many] == [1, 1, 1]
    assert await listed(db, by(words="churn")) == [2, 1]
    assert await db.read(STRANGER, bets.get, 1) is None


async def test_words_find_what_begins_with_them(db: Database) -> None:
    await kept(
        db,
        bet(1, "Über-Onboarding, EU", work="platform"),
        bet(2, "Queueing discipline 50% <b>", what="time in the queue"),
        closed(3, name="The old queue"),
        bet(4, "A queue of another team", team=2),
        bet(5, "The migrational plan", horizon=Horizon.LATER, owner="U2"),
    )
    for words, numbers in {
        "queue": [3, 2],
        "QUE": [3, 2],
        "queueing": [2],
        "uber": [1],
        "über eu": [1],
        "e": [],
        "plat": [1],
        "leaves": [5, 3, 1],
        "50": [2],
        "ueue": [],
        "migrationa": [5],
        "migrations": [],
        "migrational plan": [5],
        "owner:u1": [],
        "called:churn": [],
    }.items():
        assert await listed(db, by(words=words)) == numbers, words
    assert await listed(db, by(words="queue"), (1, 2)) == [4, 3, 2]
    assert await listed(db, by(words="queue"), (1, 2), workspace=STRANGER) == []
    assert await listed(db, by(Listing.CLOSED, words="queue")) == [3]
    assert await listed(db, by(Listing.NOW, words="plan")) == []
    assert await listed(db, by(Listing.MINE, words="plan", me="U2")) == [5]
    assert await listed(db, by(Listing.MINE, words="plan", me="U1")) == []
    assert await listed(db, by(owner="U2")) == [5]
    assert await listed(db, by(Listing.CLOSED, owner="U1")) == [3]
    assert await listed(db, by(Listing.OPEN, owner="U2", words="plan")) == [5]


async def test_stale_ones_are_narrowed_too(db: Database) -> None:
    await kept(db, bet(1, at=NOW - 9 * DAY), bet(2, at=NOW - 8 * DAY, owner="U2"), bet(3))
    assert await listed(db, by(Listing.STALE, words="churn")) == [2, 1], "what is found by words comes newest first"
    assert await listed(db, by(Listing.STALE, owner="U2")) == [2]


async def test_what_it_is_found_by_follows_every_change(db: Database) -> None:
    before = bet(1, "Churn", work="debt")
    await kept(db, before, bet(2, "Churn of others", team=2))
    before = await changed(db, before, terms=replace(before.terms, name="Retention", owner="U2"))
    assert await listed(db, by(words="churn")) == []
    assert await listed(db, by(words="retention", owner="U2")) == [1]
    before = await changed(db, before, terms=replace(before.terms, horizon=Horizon.NEXT))
    assert await listed(db, by(Listing.NEXT, words="debt")) == [1]
    assert await listed(db, by(Listing.NOW, words="debt")) == []
    done = rules.update(before, replace(rules.no_change(before), confidence=5, reason="x"), by="U1", now=NOW, seen=3)
    await db.run(OURS, bets.save_update, done, before=before)
    assert await listed(db, by(Listing.NEXT, words="debt")) == [1]
    closing = Closing(by="U1", at=NOW, ending=Ending.STOPPED)
    before = await changed(db, done.bet, state=State.CLOSED, closing=closing)
    assert await listed(db, by(Listing.CLOSED, owner="U2")) == [1]
    before = await changed(db, before, state=State.OPEN, closing=None, now_since=NOW)
    assert await listed(db, by(Listing.NEXT, words="debt", owner="U2")) == [1]
    await changed(db, before, state=State.MISTAKE)
    assert await listed(db, by(words="debt"), (1, 2)) == []
    await db.read(OURS, check_index)


def check_index(tx: Tx) -> None:
    """Every bet is found by what the rules say, and by nothing else."""
    for row in tx.all(tx.rows(BetRow)):
        kept_bet = bets.get(tx, row.number)
        assert kept_bet is not None
        found = [
            (one.team, one.phase, one.term) for one in tx.all(tx.rows(BetTermRow).where(BetTermRow.bet == row.number))
        ]
        assert sorted(found) == [(row.team, rules.phase(kept_bet), one) for one in rules.found_by(kept_bet)]
        assert (row.phase, row.rank, row.heard_at) == (
            rules.phase(kept_bet),
            rules.rank(kept_bet),
            rules.heard_at(kept_bet),
        )


async def test_an_outdated_change_leaves_what_it_is_found_by(db: Database) -> None:
    before = bet(1)
    await kept(db, before)
    await changed(db, before, reason="first")
    late = replace(before, terms=replace(before.terms, name="Retention"), version=2)
    with pytest.raises(bets.OutdatedError):
        await db.run(OURS, lambda tx: bets.save(tx, late, seen=1))
    assert await listed(db, by(words="churn")) == [1]
    await db.read(OURS, check_index)


async def test_a_bet_is_named_by_its_name_or_by_words_of_it(db: Database) -> None:
    await kept(
        db,
        bet(1, "Churn EU"),
        bet(2, "Churn", horizon=Horizon.LATER),
        bet(3, "Onboarding", what="less churn"),
        closed(4, name="Churn"),
        bet(5, "Churn of others", team=2),
        bet(6, "🚀"),
    )

    async def named(typed: str, teams: tuple[int, ...] = (1,), workspace: str = OURS) -> tuple[list[int], bool]:
        found, is_any_open = await db.read(workspace, bets.find_named, teams, [typed])
        return [one.number for one in rules.named(found, typed)], is_any_open

    assert await named("CHURN") == ([2], True)
    assert await named("churn e") == ([1], True)
    assert await named("churn eu") == ([1], True)
    assert await named("onb") == ([3], True)
    assert await named("leaves") == ([], True), "only names name a bet"
    assert await named("🚀") == ([6], True)
    assert await named("churn of", (1, 2)) == ([5], True)
    assert await named("churn", (3,)) == ([], False)
    assert await named("churn", ()) == ([], False)
    assert await named("churn", workspace=STRANGER) == ([], False)


async def test_the_one_with_that_very_name_is_found_among_many_that_have_it_in_theirs(db: Database) -> None:
    await kept(db, bet(1, "Churn"))
    await db.run(OURS, bets.add_many, [bet(number, f"Churn {number}") for number in range(2, 120)])
    found, _ = await db.read(OURS, bets.find_named, [1], ["churn"])
    assert [one.number for one in rules.named(found, "churn")] == [1]
    assert len(found) < 60


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "plans.db"
    shutil.copy(sqlite_template, path)
    db = Database(f"sqlite:///{path}", Vault(KEY))
    yield db
    db.close()


NARROWED: tuple[dict[str, str], ...] = (
    {},
    {"words": "queue"},
    {"words": "migration plan"},
    {"words": "internationalization plan"},
    {"owner": "U1"},
    {"owner": "U1", "words": "queue"},
)


async def test_a_list_reads_an_index_in_its_order(sqlite: Database) -> None:
    """What it costs does not grow with what is there: no table is walked through, and nothing is sorted."""
    asked = asked_of(sqlite)
    await kept(sqlite, bet(1, "queue migration plan internationalization"))
    for listing in Listing:
        for narrowed in NARROWED:
            await listed(sqlite, by(listing, me="U1", **narrowed))
    await sqlite.read(OURS, bets.find_named, [1], ["queue mig"])
    with sqlite._reader.connect() as connection:
        lists = [one for one in asked if "ORDER BY bet" in one[0] and "LIMIT" in one[0]]
        assert len(lists) > len(Listing) * len(NARROWED)
        for statement, parameters in lists:
            steps = _plan(connection, statement, parameters)
            assert not [one for one in steps if one.startswith("SCAN") or "TEMP B-TREE" in one], (statement, steps)
            if "FROM bets" in statement.partition("WHERE")[0]:
                assert "bets_by_" in steps[0], (statement, steps)
                whose = "bets.owner = ?" in statement and "bets.heard_at" not in statement and "rank" in statement
                assert not whose or "bets_by_owner" in steps[0], (statement, steps)
            else:
                assert "INDEX" in steps[0]
                assert all("bet=?" in one for one in steps if "term_" in one), "looked up, not walked through"


def _plan(connection: Connection, statement: str, parameters: tuple[object, ...]) -> list[str]:
    return [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]
