"""What an earlier version wrote is brought up whole, and people go on with it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.rules import bets, decisions, launches, metrics
from handlers.verifying import verify
from sandbox import demo
from sandbox.workspace import load
from storage import bets as stored_bets
from storage import decisions as stored_decisions
from storage import history, migrations
from storage import launches as stored_launches
from storage import metrics as stored_metrics
from storage.engine import Database, Tx
from storage.looking import Glance
from storage.vault import Vault
from tests import upgrading
from tests.storage.releasing import KEY, without_rows
from tests.storage.test_migrations import differences
from tests.upgrading import NEVER, RELEASES
from tests.world import World

WORKSPACE = load(demo.WORKSPACE).id
FRIDAY = datetime(2026, 12, 4, 16, 0, tzinfo=UTC)


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def earlier(release: str, database_url: str) -> str:
    """The address of a database that this version left behind."""
    upgrading.put_back(database_url, release)
    return database_url


@pytest.fixture
def db(earlier: str) -> Iterator[Database]:
    database = Database(earlier, Vault(KEY))
    yield database
    database.close()


TOGETHER = {*range(12, 16), 17, 18}
"""Schemas that were released with the one behind them, so that no database was ever left at one."""


def test_the_last_version_is_kept() -> None:
    """Else `scripts/released` was forgotten."""
    newest = int(migrations.newest())
    assert {f"v{number:04}" for number in range(8, newest) if number not in TOGETHER} <= set(RELEASES)


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_dump_has_rows_in_every_table(release: str, kind: str) -> None:
    assert without_rows(upgrading.dump(release, kind)) - set(NEVER) == set()


async def test_it_comes_to_this_versions_schema_with_all_its_rows(db: Database, release: str) -> None:
    before = upgrading.counted(db)
    migrations.upgrade(db)
    assert migrations.is_current(db)
    assert differences(db, migrations.TABLES) == []
    after = upgrading.counted(db)
    assert {name: after.get(name) for name in before if name != "alarms"} == {
        name: number for name, number in before.items() if name != "alarms"
    }
    assert after["alarms"] >= before["alarms"]
    await db.read(WORKSPACE, check_histories, release)
    await check_chains(db)


async def check_chains(db: Database) -> None:
    """All that was there is chained, and what comes now goes on from it."""
    entry = history.Entry(record="D-1", what="x", at=FRIDAY, by=None, before={}, after={})
    await db.run(WORKSPACE, history.add, entry)
    glance = Glance(db.address, Vault(KEY))
    try:
        (found,) = verify(glance, None, [])
    finally:
        glance.close()
    assert (found.workspace, found.broken) == (WORKSPACE, None)
    assert found.head.position > 20


def check_histories(tx: Tx, release: str) -> None:
    """What history tells is what is stored."""
    seen = 0
    is_old = release < "v0009"
    for number in range(1, 10):
        bet, decision, launch, metric = (
            one.get(tx, number) for one in (stored_bets, stored_decisions, stored_launches, stored_metrics)
        )
        if bet is not None:
            assert bets.replay(history.find_changes(tx, f"B-{number}")) == bet
        if decision is not None:
            assert decisions.replay(history.find_changes(tx, f"D-{number}")) == decision
        if launch is not None and not is_old:  # before 0009 history kept words for people, not values
            assert launches.replay(history.find_changes(tx, f"L-{number}")) == launch
        if metric is not None:
            assert metrics.replay(history.find_changes(tx, f"M-{number}")) == metric
        seen += sum(one is not None for one in (bet, decision, launch, metric))
    assert seen >= 6


async def test_people_go_on_with_it(earlier: str, tmp_path: Path) -> None:
    async with upgrading.lived_in(earlier, tmp_path) as here:
        await here.settled()
        ana, cy = here.person("ana"), here.person("cy")
        await ana.types("/rituals status", in_="#growth")
        await ana.sees("Weekly note", in_="#growth")
        for line, shown in (("/decide D-1", "one queue"), ("/bet list all", "B-2"), ("/launch L-1", "Mobile checkout")):
            await ana.types(line, in_="#growth")
            assert shown in (await ana.sees(shown, in_="#growth")).text
        await _card_follows(here)
        await here.jump(FRIDAY)
        assert len([one for one in cy.reads("#growth") if "week 49" in one.text]) == 1
        assert not [one for one in here.sandbox.deliveries if one.status >= 400]


async def _card_follows(here: World) -> None:
    ben = here.person("ben")
    await ben.types("/bet B-1 35 two customers left", in_="#growth")
    await here.settled()
    card = await ben.sees("Trial teams invite a second person\n", in_="#growth")
    assert "35" in card.text
