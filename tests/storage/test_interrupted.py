"""A migration that is cut off leaves the database as it was, and is done by whoever starts next."""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import psycopg
import pytest

from storage import migrations
from storage.engine import Database, DatabaseError
from storage.vault import Vault
from tests import upgrading
from tests.conftest import _create_database, _named
from tests.source import ROOT
from tests.storage.releasing import KEY

OLDEST = "v0008"
CHANCE = re.compile(r"\b[0-9a-f]{64}\b|\b[0-9a-f]{32}\b")
Copy = Callable[[str], str]


def upgrade(url: str) -> None:
    db = Database(url, Vault(KEY))
    migrations.upgrade(db)
    db.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def copy(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Copy]:
    """A database as version 0008 left it, or one with nothing in it; as many as are asked for, by name."""
    made: list[str] = []
    if request.param == "sqlite":
        upgrading.put_back(f"sqlite:///{tmp_path / OLDEST}.db", OLDEST)
        (tmp_path / "nothing.db").touch()

        def copied(what: str) -> str:
            made.append(what)
            return f"sqlite:///{shutil.copy(tmp_path / f'{what}.db', tmp_path / f'{len(made)}.db')}"

        yield copied
        return
    server = request.getfixturevalue("postgresql")
    base = f"interrupted_{random.randrange(10**9)}"
    _create_database(server, base)
    upgrading.put_back(_named(server, base), OLDEST)

    def created(what: str) -> str:
        made.append(f"{base}_{len(made)}")
        _create_database(server, made[-1], template=base if what == OLDEST else "template1")
        return _named(server, made[-1])

    yield created
    with psycopg.connect(server, autocommit=True) as connection:
        for name in (*made, base):
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def like(url: str) -> list[str]:
    """Its contents, but for what a migration throws dice for: each entry's salt, and the hashes of it."""
    return sorted(CHANCE.sub("#", line) for line in upgrading.contents(url))


def dying(*words: str) -> list[int]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.storage.dying", *words], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [int(word) for word in done.stdout.split()]


@pytest.mark.parametrize("what", [OLDEST, "nothing"])
def test_killed_in_the_middle_it_is_as_before_and_the_next_start_does_it(copy: Copy, what: str) -> None:
    whole = copy(what)
    before = upgrading.contents(whole)
    ends = dying(f"0={whole}")
    after = like(whole)
    dice = random.Random(ends[-1])
    between = [(first, last) for first, last in pairwise([1, *ends]) if last > first]
    points = {ends[-1], *(dice.randint(*one) for one in dice.sample(between, 2))}
    copies = {point: copy(what) for point in points}
    dying(*(f"{point}={url}" for point, url in copies.items()))
    for point, url in copies.items():
        assert upgrading.contents(url) == before, f"killed before statement {point} of {ends}"
        upgrade(url)
        assert like(url) == after


def test_a_database_of_a_newer_version_is_refused_in_words_and_left_alone(database_url: str, db: Database) -> None:
    with db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    before = upgrading.contents(database_url)
    for look in (migrations.upgrade, migrations.check_current):
        with pytest.raises(DatabaseError, match=r"a newer version of Drumbeat \(its schema is 9999, this version's is"):
            look(db)
    assert upgrading.contents(database_url) == before


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_newer_queue_is_not_taken_for_an_older_one(db: Database) -> None:
    with db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE queue_schema SET step = '99.00.00_01_later.sql'")
    with pytest.raises(DatabaseError, match="newer version"):
        migrations.upgrade(db)
    with db.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT step FROM queue_schema").scalar() == "99.00.00_01_later.sql"
