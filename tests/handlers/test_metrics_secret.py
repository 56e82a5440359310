"""A secret is in no text that is kept or told: looked for in the whole database, the log and all that was said."""

import logging
import sqlite3
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from handlers.watching import logs
from storage import metrics
from tests.fetching.serving import Serving, serving
from tests.handlers.test_metrics import NAME, SOURCE, kept
from tests.handlers.test_metrics_editing import HEADER, QUERY, SECRET, URL, opens, saved
from tests.waiting import until
from tests.world import World

FETCHED = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
MINUTE, WEEK = timedelta(minutes=1), timedelta(days=7)
FIRST, SECOND = "Bearer first-s3cret-0f-acorn", "second-s3cret-0f-acorn"
TOKEN = "t0ken-0f-acorn"  # in an address: it is kept there, and told to nobody else
WORDS = ("s3cret", "first-s", "second-s")


@pytest.fixture
async def source() -> AsyncIterator[Serving]:
    async with serving() as running:
        yield running


def texts(database_url: str) -> Iterator[str]:
    """All that a database holds, as it would be read from a copy of it."""
    if database_url.startswith("sqlite"):
        path = Path(database_url.removeprefix("sqlite:///"))
        for file in path.parent.glob(f"{path.name}*"):  # with what was written and not yet moved
            yield file.read_bytes().decode("latin-1")
        with sqlite3.connect(path) as connection:
            yield "\n".join(connection.iterdump())
        connection.close()
        return
    with psycopg.connect(database_url) as server:
        tables = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in tables:
            for row in server.execute(sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(name))):
                yield str(row[0])


async def test_a_secret_is_kept_nowhere_but_encrypted_and_told_nobody(
    here: World, source: Serving, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Through the form and its test, a fetch, failures in which the source repeats it, another secret, and the end."""
    caplog.set_level(logging.DEBUG)
    logs.calm_libraries()
    await here.set_up()
    ana = here.person("ana")
    for path, secret in (("/first", FIRST), ("/second", SECOND)):
        source.says(f'{{"n": "no, {secret}"}}', path, Set_Cookie=secret)
    source.says('{"n": 7}', "/fine")

    await ana.types("/metric Signups", in_="#growth")
    await ana.modal("Add a metric")
    await ana.fills({SOURCE: "JSON over HTTP"})
    await here.settled()
    at = source.url(f"/first?key={TOKEN}")
    await ana.fills({NAME: "Signups", URL: at, QUERY: "n", HEADER: "Authorization", SECRET: FIRST})
    await ana.clicks("Test")
    await here.settled()
    assert "(hidden)" in (await ana.modal("Add a metric")).text
    assert "is fetched" in await saved(ana)
    await here.jump(FETCHED + MINUTE)
    assert "(hidden)" in (await ana.sees("can't be fetched", in_="@drumbeat")).text

    await opens(ana, "Signups")
    await ana.fills({URL: source.url("/second"), SECRET: SECOND})
    await saved(ana)
    await ana.types("/metric Signups", in_="#growth")
    await ana.clicks("Fetch now", on=await ana.sees("Role", in_="#growth"))
    await until(lambda: asked(source, SECOND))
    await here.settled()
    failure = (await kept(here)).failure
    assert failure is not None
    assert failure.detail == "no, (hidden)"

    await opens(ana, "Signups")
    await ana.fills({URL: source.url("/fine")})
    await saved(ana)
    await here.jump(FETCHED + WEEK + MINUTE)
    assert (await kept(here)).value is not None
    await ana.types("/metric Signups", in_="#growth")
    await ana.clicks("History", on=await ana.sees("Role", in_="#growth"))
    await ana.modal()
    await here.settled()

    assert await here.bot.db.read(here.sandbox.team_id, metrics.get_secret, 1) == SECOND
    said = [
        one.text
        for who in ("ana", "ben")
        for where in ("#growth", "@drumbeat")
        for one in here.person(who).reads(where)
    ]
    sent = [f"{call.method} {call.args}" for call in here.sandbox.calls]
    for place, found in (("database", texts(database_url)), ("log", [caplog.text]), ("said", said), ("sent", sent)):
        everything = "\n".join(found)
        assert len(everything) > 500, place
        assert [word for word in WORDS if word in everything] == [], place
    assert TOKEN not in "\n".join((caplog.text, *said))


async def asked(source: Serving, secret: str) -> bool:
    return any(one.headers.get("authorization") == secret for one in source.asked)
