"""Half an hour before the note every source is asked: a value, or a failure that its owner hears of once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.errors import UserError
from bot.rules import teams as team_rules
from bot.rules.metrics import Metric, Source, SourceKind, Value
from handlers.fetching.fetcher import is_to_be_asked
from handlers.metrics.fetched import fetch_now, keep_fetched, keep_found, want
from handlers.metrics.steps import change, start
from sandbox.person import Seen
from storage import history, metrics, slots, teams
from storage.engine import Tx
from tests.fetching.serving import Serving, serving
from tests.handlers.drafted import paused
from tests.metering import metric
from tests.waiting import until
from tests.world import World, another_process, tick_together

BEFORE_IT = datetime(2026, 11, 20, 15, 29, tzinfo=UTC)
FETCHED = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)
NOTE = datetime(2026, 11, 20, 16, tzinfo=UTC)
MINUTE, WEEK = timedelta(minutes=1), timedelta(days=7)
JSON = '{"n": 12.50}'
SECRET = "s3cret-0f-acorn"


@pytest.fixture
async def source() -> AsyncIterator[Serving]:
    async with serving() as running:
        yield running


def workspace(here: World) -> str:
    return here.sandbox.team_id


async def add(here: World, url: str, name: str = "WAU", secret: str | None = None, number: int = 1) -> Metric:
    """A metric of #growth, owned by ben, that is fetched as JSON."""
    asked = Source(kind=SourceKind.JSON, url=url, query="n", header="X-Key" if secret else "")
    one = metric(number, name, owner=here.person("ben").id, source=asked, added_by=here.person("ana").id)

    def added(tx: Tx) -> None:
        assert metrics.claim_number(tx) == number
        start(tx, one, by=one.added_by, now=here.bot.deps.now(), secret=secret)

    await here.bot.db.run(workspace(here), added)
    return one


async def kept(here: World, number: int = 1) -> Metric:
    found = await here.bot.db.read(workspace(here), metrics.get, number)
    assert found is not None
    return found


async def has_value(here: World, number: int) -> bool:
    return (await kept(here, number)).value is not None


async def values(here: World) -> list[tuple[Decimal, str | None]]:
    def read(tx: Tx) -> list[tuple[Decimal, str | None]]:
        found = metrics.find_before(tx, [1, 2, 3], here.bot.deps.now())
        return [(one.number, one.by) for _, one in sorted(found.items())]

    return await here.bot.db.read(workspace(here), read)


def told(here: World, who: str = "ben") -> list[Seen]:
    return [one for one in here.person(who).reads("@drumbeat") if "WAU" in one.text and "fetched" in one.text]


def buttons(seen: Seen) -> list[str]:
    rows = [block["elements"] for block in seen.blocks if block["type"] == "actions"]
    return [one["text"]["text"] for row in rows for one in row]


def moments(source: Serving) -> int:
    return len(source.asked)


async def test_a_source_is_asked_half_an_hour_before_the_note_and_once(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says(JSON), secret=SECRET)
    await here.jump(BEFORE_IT)
    assert source.asked == []
    await here.jump(FETCHED + 10 * MINUTE)
    one = await kept(here)
    assert one.value == Value(
        number=Decimal("12.50"), at=one.value.at if one.value else FETCHED, origin=SourceKind.JSON
    )
    assert one.value is not None
    assert one.value.at - FETCHED < MINUTE
    assert len(source.asked) == 1
    assert source.asked[0].headers["x-key"] == SECRET
    assert await values(here) == [(Decimal("12.50"), None)]
    last = (await here.bot.db.read(workspace(here), history.find, "M-1"))[-1]
    assert (last.what, last.by) == ("fetched", None)
    await here.jump(NOTE + MINUTE)
    note = next(one for one in here.person("ana").reads("#growth") if "WAU" in one.text)
    assert "12.50" in note.text
    assert len(source.asked) == 1
    assert told(here) == []


@pytest.mark.parametrize("clock", ["paused", "failed"])
async def test_what_somebody_fetched_is_kept_whatever_the_clock_makes_of_it_meanwhile(here: World, clock: str) -> None:
    """A pause stops the clock's asking, never people's; and of two askings at once the other one may fail."""
    await here.set_up()
    one = await add(here, "https://api.acorn.example/x")
    db, now = here.bot.db, here.bot.deps.now()
    if clock == "paused":
        await paused(here, now, None)
    asking = await db.run(workspace(here), want, 1, now)
    if clock == "paused":
        assert not await db.run(workspace(here), is_to_be_asked, asking.wanted, now)
    else:
        failed = UserError("fetch_down", detail="503")
        await db.run(workspace(here), keep_fetched, asking.wanted, one.source, failed, now)
    after = await db.run(workspace(here), keep_found, asking, Decimal(7), now + MINUTE)
    assert after.value == Value(number=Decimal(7), at=now + MINUTE, origin=SourceKind.JSON)
    again = await db.run(workspace(here), keep_found, asking, Decimal(7), now + 2 * MINUTE)
    assert again == after, "kept once"
    assert (await kept(here)).value == after.value


async def test_what_is_typed_in_or_retired_is_not_asked(here: World, source: Serving) -> None:
    await here.set_up()
    one = await add(here, source.says(JSON))

    def retire(tx: Tx) -> None:
        change(tx, one, replace(one, retired_at=BEFORE_IT, version=2), what="retired", by="U1", now=BEFORE_IT)
        assert metrics.claim_number(tx) == 2
        start(tx, metric(2, "NPS"), by="U1", now=BEFORE_IT)

    await here.bot.db.run(workspace(here), retire)
    await here.jump(FETCHED + MINUTE)
    assert source.asked == []
    with pytest.raises(UserError) as raised:
        await fetch_now(here.bot.deps, workspace(here), 2, "U1")
    assert raised.value.code == "metric_is_typed_in"
    with pytest.raises(UserError):
        await fetch_now(here.bot.deps, workspace(here), 1, "U1")


async def test_a_paused_team_asks_nothing(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says(JSON))
    await here.person("ana").types("/rituals pause", in_="#growth")
    await here.jump(NOTE + MINUTE)
    assert source.asked == []


async def test_a_pause_that_begins_between_two_tries_ends_them(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says("", status="503 Busy"))
    await here.jump(FETCHED + MINUTE)
    assert len(source.asked) == 1

    def pause(tx: Tx) -> None:
        (team,) = teams.find_all(tx)
        teams.save(tx, team_rules.pause(team, None, FETCHED + MINUTE))

    await here.bot.db.run(workspace(here), pause)
    await here.jump(NOTE + MINUTE)
    assert len(source.asked) == 1
    assert (await kept(here)).failure is None


# --- failures --------------------------------------------------------------------------------------------------------


async def test_what_may_pass_is_tried_three_times_and_then_told_once(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says("", status="503 Busy"))
    await here.jump(FETCHED + 4 * MINUTE)
    assert (moments(source), told(here)) == (1, [])
    await here.jump(FETCHED + 6 * MINUTE)
    assert (moments(source), told(here)) == (2, [])
    await here.jump(FETCHED + 14 * MINUTE)
    assert (moments(source), told(here)) == (2, [])
    await here.jump(FETCHED + 20 * MINUTE)
    (message,) = told(here)
    assert moments(source) == 3
    assert "WAU of Growth can't be fetched." in message.text
    assert "it answered 503" in message.text
    assert buttons(message) == ["Fetch now", "Edit"]
    one = await kept(here)
    assert one.failure is not None
    assert (one.failure.code, one.failure.detail, one.failure.told) == ("fetch_down", "503", True)
    await here.jump(FETCHED + WEEK + 20 * MINUTE)
    assert moments(source) == 6
    assert len(told(here)) == 1, "not every week"
    assert (await kept(here)).failure == one.failure


async def test_it_works_again_after_a_try(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says("", status="503 Busy"))
    await here.jump(FETCHED + MINUTE)
    source.says(JSON)
    await here.jump(FETCHED + 6 * MINUTE)
    one = await kept(here)
    assert one.value is not None
    assert one.failure is None
    assert told(here) == []


async def test_what_stays_is_told_at_once_and_the_message_is_kept_true(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says('{"n": "many"}'))
    await here.jump(FETCHED + MINUTE)
    (message,) = told(here)
    assert "There is the text “many”, and not a number" in message.text
    source.says("", status="404 Where")
    await here.jump(FETCHED + WEEK + MINUTE)
    (message,) = told(here)
    assert "it answered 404" in message.text, "the reason is another by now"
    source.says(JSON)
    await here.jump(FETCHED + 2 * WEEK + MINUTE)
    (message,) = told(here)
    assert "WAU is fetched again. It says 12.50." in message.text
    assert "It could not be fetched since" in message.text
    assert buttons(message) == []
    source.says("", status="404 Where")
    await here.jump(FETCHED + 3 * WEEK + MINUTE)
    assert len(told(here)) == 2, "it fails anew"


async def test_a_message_of_a_metric_that_was_retired_has_nothing_to_press(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says("[]", status="404 Where"))
    await here.jump(FETCHED + MINUTE)
    one = await kept(here)
    retired = replace(one, retired_at=NOTE, failure=None, version=one.version + 1)
    await here.bot.db.run(workspace(here), change, one, retired, what="retired", by="U1", now=NOTE)
    await here.settled()
    message = next(one for one in here.person("ben").reads("@drumbeat") if "WAU is retired" in one.text)
    assert buttons(message) == []


async def test_no_try_is_waited_for_beyond_the_note(here: World, source: Serving) -> None:
    """The bot was down, and is back ten minutes before the note: the third try would come after it."""
    await here.set_up()
    await add(here, source.says("", status="503 Busy"))
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(NOTE - 10 * MINUTE)
    here.sandbox.clock.followers.append(here.bot)
    await here.jump(NOTE + MINUTE)
    assert moments(source) == 2
    assert len(told(here)) == 1
    assert any("W47" in one.text or "WAU" in one.text for one in here.person("ana").reads("#growth"))


# --- several, slow, and at once --------------------------------------------------------------------------------------


async def test_one_slow_source_delays_nobody_and_not_the_note(here: World, source: Serving) -> None:
    await here.set_up()
    hangs = asyncio.Event()

    async def slow(writer: asyncio.StreamWriter) -> None:
        await hangs.wait()
        writer.write(b"HTTP/1.1 404 Where\r\n\r\n")

    source.answers["/slow"] = slow
    await add(here, source.url("/slow"))
    await add(here, source.says(JSON), "NPS", number=2)
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(FETCHED)
    await here.bot.clock.tick()
    async with asyncio.timeout(9):
        await until(lambda: has_value(here, 2))
        await here.sandbox.clock.jump(NOTE)
        await here.bot.clock.tick()
        await here.bot.delivery.idle()
        assert any("NPS" in one.text for one in here.person("ana").reads("#growth")), "the note is out"
    assert (await kept(here)).failure is None
    hangs.set()
    await here.settled()
    failure = (await kept(here)).failure
    assert failure is not None
    assert failure.code == "fetch_status"


async def test_two_processes_keep_one_value(here: World, source: Serving, database_url: str, tmp_path: Path) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("a SQLite file serves one process")
    await here.set_up()
    for number in (1, 2, 3):
        await add(here, source.says(JSON), f"WAU {number}", number=number)
    async with another_process(here, database_url, tmp_path / "other") as other:
        await tick_together(here, other, [BEFORE_IT, FETCHED, FETCHED + MINUTE])
        await other.fetcher.idle()
    for number in (1, 2, 3):
        found = await here.bot.db.read(workspace(here), history.find, f"M-{number}")
        assert [one.what for one in found] == ["added", "fetched"]


async def test_what_a_process_left_is_taken_up_by_the_next(here: World, source: Serving) -> None:
    """It is stopped while a source makes it wait."""
    await here.set_up()
    came = asyncio.Event()

    async def hang(writer: asyncio.StreamWriter) -> None:
        came.set()
        await asyncio.Event().wait()

    source.answers["/"] = hang
    await add(here, source.url())
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(FETCHED)
    await here.bot.clock.tick()
    await asyncio.wait_for(came.wait(), 60)
    await here.bot.fetcher.stop()
    assert (await kept(here)).value is None
    source.says(JSON)
    async with _another_fetcher(here):
        pass
    assert (await kept(here)).value is not None


@asynccontextmanager
async def _another_fetcher(here: World) -> AsyncIterator[None]:
    bot = here.bot
    again = type(bot.fetcher)(bot.db, bot.fetch, bot.registry.fetched, bot.tasks, bot.deps.now)
    again.wake()
    await again.idle()
    yield
    await again.stop()


async def test_an_answer_to_what_was_asked_before_the_source_changed_is_not_kept(here: World, source: Serving) -> None:
    await here.set_up()
    source.says('{"n": 7}', "/new")
    one = await add(here, source.url())

    async def changes(writer: asyncio.StreamWriter) -> None:
        after = replace(one, source=replace(one.source, url=source.url("/new")), version=2)
        await here.bot.db.run(workspace(here), change, one, after, what="edited", by="U1", now=FETCHED)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n" + b'{"n": 1}')

    source.answers["/"] = changes
    await here.jump(FETCHED + MINUTE)
    assert [one.target for one in source.asked] == ["/", "/new"]
    assert await values(here) == [(Decimal(7), None)]


async def test_a_fault_of_ours_is_logged_without_words_and_told(
    here: World, source: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up()

    class Broken:
        async def number(self, source: Source, secret: str | None) -> Decimal:
            raise RuntimeError(f"could not send {secret}")

    here.bot.fetcher._fetch = Broken()  # type: ignore[assignment]
    await add(here, source.says(JSON), secret=SECRET)
    await here.jump(FETCHED + 20 * MINUTE)
    (message,) = told(here)
    assert "Something went wrong on our side" in message.text
    assert "M-1 of" in caplog.text
    assert SECRET not in caplog.text


# --- at once ---------------------------------------------------------------------------------------------------------


async def test_fetched_now_it_answers_with_what_it_says(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says(JSON))
    ben = here.person("ben").id
    found = await fetch_now(here.bot.deps, workspace(here), 1, ben)
    assert found.value is not None
    assert found.value.number == Decimal("12.50")
    source.says("", status="404 Where")
    with pytest.raises(UserError) as raised:
        await fetch_now(here.bot.deps, workspace(here), 1, ben)
    assert (raised.value.code, raised.value.facts) == ("fetch_status", {"detail": "404"})
    one = await kept(here)
    assert one.failure is not None
    assert one.value == found.value
    await here.jump(FETCHED + MINUTE)
    assert told(here) == [], "who has read it is not told again"
    source.says(JSON)
    assert (await fetch_now(here.bot.deps, workspace(here), 1, ben)).failure is None


async def test_somebody_else_fetches_now_and_the_owner_hears_of_the_failure(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says("", status="503 Busy"))
    with pytest.raises(UserError):
        await fetch_now(here.bot.deps, workspace(here), 1, here.person("ana").id)
    await here.settled()
    assert len(told(here)) == 1
    assert told(here, "ana") == []
    await here.jump(FETCHED - MINUTE)
    assert moments(source) == 1, "nobody waits for another try"


async def test_the_slot_is_seen_in_the_status(here: World, source: Serving) -> None:
    await here.set_up()
    await add(here, source.says(JSON))
    await here.jump(FETCHED + MINUTE)

    def outcome(tx: Tx) -> list[tuple[str, str]]:
        (team,) = teams.find_all(tx)
        return [(one.post, one.outcome) for one in slots.find_since(tx, team.id, FETCHED - MINUTE)]

    assert await here.bot.db.read(workspace(here), outcome) == [("metrics.fetch", "asked for")]
    ana = here.person("ana")
    await ana.types("/rituals status", in_="#growth")
    assert "Metrics from their sources" in (await ana.sees("Coming", in_="#growth")).text
