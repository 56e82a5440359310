"""The clock: every slot once, late ones as late, what was slept through told, one team's fault nobody else's."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.messages import kit
from bot.rules import teams as rules
from bot.rules.calendar import Daily, Slot
from bot.rules.teams import Team, TeamSettings
from handlers import clock
from handlers.clock import Clock
from handlers.delivery.drain import Drain
from handlers.delivery.engine import engine
from handlers.delivery.slack import Slack, real_now
from handlers.people import People
from handlers.registry import Post, Ring
from handlers.tasks import Tasks
from storage import alarms, outbox, slots, teams
from storage.engine import EVERYWHERE, Database, Tx
from tests.waiting import until

ACORN, BEECH = "T1", "T2"
THURSDAY = datetime(2026, 11, 19, 12, tzinfo=UTC)
FRIDAY_NOTE = datetime(2026, 11, 20, 16, tzinfo=UTC)
SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))


def queue(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    text = "late" if late else "on time"
    outbox.put(tx, key=f"{team.id} {slot.key}", to=team.channel, message=kit.message(text), about="a note", at=now)
    return slots.POSTED


NOTE = Post(
    title="Weekly note",
    rhythm=rules.note_rhythm,
    lateness=timedelta(hours=24),
    queue=queue,
    owner=lambda team: team.settings.note_owner,
)


@dataclass
class Ticker:
    """A process that ticks, and nothing else; `now` is turned by the test."""

    clock: Clock
    now: datetime
    tasks: Tasks = field(default_factory=Tasks)

    async def tick(self, at: datetime | None = None) -> None:
        self.now = at or self.now
        await self.clock.tick()


@asynccontextmanager
async def ticking(
    db: Database, posts: Mapping[str, Post], at: datetime, rings: Mapping[str, Ring] | None = None
) -> AsyncIterator[Ticker]:
    slack, tasks = Slack(db, "http://127.0.0.1:9/api/"), Tasks()
    delivery = engine(db, Drain(db, slack, People(db, slack, real_now)), tasks)
    ticker: Ticker
    clock = Clock(db, posts, rings or {}, delivery, tasks, lambda: ticker.now)
    ticker = Ticker(clock=clock, now=at, tasks=tasks)
    await delivery.start()
    try:
        yield ticker
    finally:
        await delivery.stop()
        await tasks.drain(5)
        await slack.close()


@pytest.fixture
async def ticker(db: Database) -> AsyncIterator[Ticker]:
    async with ticking(db, {"note": NOTE}, THURSDAY) as one:
        yield one


async def team(
    db: Database,
    workspace: str = ACORN,
    channel: str = "C1",
    settings: TeamSettings = SETTINGS,
    at: datetime = THURSDAY,
) -> Team:
    added = await db.run(workspace, teams.add, channel, settings, at)
    assert added is not None
    return added


async def outcomes(db: Database, one: Team, workspace: str = ACORN) -> list[tuple[str, str]]:
    found = await db.read(workspace, slots.find_since, one.id, datetime(2020, 1, 1, tzinfo=UTC))
    return [(claimed.slot, claimed.outcome) for claimed in reversed(found)]


async def said(db: Database, one: Team, slot: str, workspace: str = ACORN) -> str | None:
    letter = await db.read(workspace, outbox.get, f"{one.id} {slot}")
    return letter.text if letter else None


async def test_a_slot_is_posted_when_it_falls_due_and_once(db: Database, ticker: Ticker) -> None:
    one = await team(db)
    await ticker.tick()
    await ticker.tick(FRIDAY_NOTE - timedelta(seconds=1))
    assert await outcomes(db, one) == []
    for minutes in (0, 0, 1, 2):
        await ticker.tick(FRIDAY_NOTE + timedelta(minutes=minutes))
    assert await outcomes(db, one) == [("2026-W47", "posted")]
    assert await said(db, one, "2026-W47") == "on time"


async def test_two_clocks_on_one_database_post_once(db: Database, ticker: Ticker) -> None:
    several = [await team(db, channel=f"C{number}") for number in range(5)]
    async with ticking(db, {"note": NOTE}, THURSDAY) as other:
        await ticker.tick()
        await other.tick()
        for minute in range(3):
            at = FRIDAY_NOTE + timedelta(minutes=minute)
            await asyncio.gather(ticker.tick(at), other.tick(at))
    for one in several:
        assert await outcomes(db, one) == [("2026-W47", "posted")]


async def test_late_is_said_as_late(db: Database, ticker: Ticker) -> None:
    one = await team(db)
    await ticker.tick()
    await ticker.tick(FRIDAY_NOTE + timedelta(hours=5))
    assert await said(db, one, "2026-W47") == "late"


async def test_slept_all_weekend(db: Database, ticker: Ticker) -> None:
    one = await team(db)
    await ticker.tick()
    await ticker.tick(FRIDAY_NOTE + timedelta(days=3))
    assert await outcomes(db, one) == [("2026-W47", "skipped: too late")]
    assert await said(db, one, "2026-W47") is None
    told = await db.read(ACORN, outbox.get, f"team {one.id} note 2026-W47 skipped")
    assert told is not None
    assert told.conversation == "U1"
    assert "Weekly note of *Growth*, due" in told.text
    await ticker.tick(FRIDAY_NOTE + timedelta(days=7))
    assert await outcomes(db, one) == [("2026-W47", "skipped: too late"), ("2026-W48", "posted")]


async def test_what_falls_due_in_a_pause_is_not_posted_afterwards(db: Database, ticker: Ticker) -> None:
    one = await team(db)
    await ticker.tick()
    paused = rules.pause(one, None, THURSDAY)
    await db.run(ACORN, teams.save, paused)
    await ticker.tick(FRIDAY_NOTE)
    await db.run(ACORN, teams.save, rules.resume(paused, FRIDAY_NOTE + timedelta(hours=1)))
    await ticker.tick(FRIDAY_NOTE + timedelta(hours=1))
    assert await outcomes(db, one) == [("2026-W47", "skipped: paused")]
    assert await db.read(ACORN, outbox.get, f"team {one.id} note 2026-W47 skipped") is None, "nobody needs to be told"


async def test_the_first_tick_posts_nothing_of_the_past(db: Database, ticker: Ticker) -> None:
    one = await team(db, at=THURSDAY - timedelta(days=60))
    await ticker.tick()
    assert await outcomes(db, one) == []
    assert await db.read(EVERYWHERE, slots.last_tick_everywhere) == THURSDAY


async def test_a_team_gets_nothing_from_before_it_was_set_up(db: Database, ticker: Ticker) -> None:
    await ticker.tick()
    one = await team(db, at=FRIDAY_NOTE + timedelta(hours=1))
    await ticker.tick(FRIDAY_NOTE + timedelta(hours=2))
    assert await outcomes(db, one) == []


async def test_a_failing_team_stops_nobody_and_is_made_up_for(db: Database) -> None:
    broken = True

    def fragile(tx: Tx, one: Team, slot: Slot, now: datetime, late: bool) -> str:
        if broken and one.name == "Fragile":
            raise RuntimeError("this team only")
        return queue(tx, one, slot, now, late)

    async with ticking(db, {"note": replace(NOTE, queue=fragile)}, THURSDAY) as ticker:
        fragile_team = await team(db, channel="C1", settings=replace(SETTINGS, name="Fragile"))
        sound = await team(db, channel="C2")
        elsewhere = await team(db, BEECH)
        await ticker.tick()
        await ticker.tick(FRIDAY_NOTE)
        assert await outcomes(db, fragile_team) == [], "its claim was rolled back"
        assert await outcomes(db, sound) == [("2026-W47", "posted")]
        assert await outcomes(db, elsewhere, BEECH) == [("2026-W47", "posted")]
        await ticker.tick(FRIDAY_NOTE + timedelta(minutes=1))
        broken = False
        await ticker.tick(FRIDAY_NOTE + timedelta(minutes=2))
        assert await outcomes(db, fragile_team) == [("2026-W47", "posted")]
        assert len(await outcomes(db, sound)) == 1


async def test_a_failing_team_is_made_up_for_by_the_next_process_too(db: Database) -> None:
    def fails(*_: object) -> str:
        raise RuntimeError

    one = await team(db)
    async with ticking(db, {"note": replace(NOTE, queue=fails)}, THURSDAY) as ticker:
        await ticker.tick()
        await ticker.tick(FRIDAY_NOTE)
        await ticker.tick(FRIDAY_NOTE + timedelta(minutes=5))
    async with ticking(db, {"note": NOTE}, FRIDAY_NOTE + timedelta(minutes=9)) as ticker:
        await ticker.tick()
    assert await outcomes(db, one) == [("2026-W47", "posted")]


@pytest.mark.parametrize(
    ("first", "wall"),
    [(datetime(2027, 3, 27, tzinfo=UTC), time(1, 30)), (datetime(2026, 10, 24, tzinfo=UTC), time(1, 30))],
    ids=["spring forward", "fall back"],
)
async def test_a_clock_change_neither_drops_nor_doubles_a_day(db: Database, first: datetime, wall: time) -> None:
    """01:30 in Lisbon does not exist on 28 March, and comes twice on 25 October."""
    daily = replace(NOTE, rhythm=lambda _: Daily(wall=wall, working_days_only=False))
    one = await team(db, at=first)
    async with ticking(db, {"note": daily}, first) as ticker:
        await ticker.tick()
        for half_hours in range(1, 6 * 48):
            await ticker.tick(first + timedelta(minutes=30 * half_hours))
    found = await outcomes(db, one)
    assert len(found) == len({slot for slot, _ in found}) == 6
    assert {outcome for _, outcome in found} == {"posted"}


async def test_the_next_due_moment_is_known(db: Database, ticker: Ticker) -> None:
    assert await ticker.clock.next_due(THURSDAY) is None
    await team(db)
    assert await ticker.clock.next_due(THURSDAY) == FRIDAY_NOTE
    assert await ticker.clock.next_due(FRIDAY_NOTE) == FRIDAY_NOTE + timedelta(days=7)


async def test_it_ticks_by_itself_once_started(db: Database, ticker: Ticker) -> None:
    ticker.clock.start()
    await ticker.tasks.drain(5)
    ticker.clock.stop()
    assert await db.read(EVERYWHERE, slots.last_tick_everywhere) == THURSDAY


async def test_it_goes_on_ticking_where_the_machines_clock_went_back(
    db: Database, ticker: Ticker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.clock.MINUTE", timedelta(seconds=1))
    ticker.clock.start()
    (minutes,) = ticker.clock._scheduler.get_jobs()
    minutes.modify(next_run_time=real_now() + timedelta(hours=2))  # as it is after two hours back
    ticker.now = FRIDAY_NOTE

    async def ticked() -> bool:
        return await db.read(EVERYWHERE, slots.last_tick_everywhere) == FRIDAY_NOTE

    await until(ticked)
    ticker.clock.stop()


# --- alarms ----------------------------------------------------------------------------------------------------------

LATER = THURSDAY + timedelta(hours=1)


def ring(tx: Tx, number: str, now: datetime) -> None:
    """Say it, and look again a day later; the first of two says it."""
    text, at = kit.message(f"D-{number}"), now + timedelta(days=1)
    outbox.put(tx, key=f"D-{number} {now:%d}", to="C1", message=text, about="an alarm", at=now)
    alarms.set_alarm(tx, f"D-{number}", 1, at)


async def rung(db: Database, workspace: str = ACORN, day: int = LATER.day) -> list[int]:
    found = [await db.read(workspace, outbox.get, f"D-{number} {day:02}") for number in range(1, 10)]
    return [number for number, letter in enumerate(found, start=1) if letter is not None]


async def test_what_is_due_is_looked_at_in_every_workspace_and_nothing_else(db: Database) -> None:
    async with ticking(db, {}, THURSDAY, {"D": ring}) as ticker:
        for workspace, number, at in ((ACORN, 1, LATER), (ACORN, 2, LATER + timedelta(minutes=1)), (BEECH, 3, LATER)):
            await db.run(workspace, alarms.set_alarm, f"D-{number}", 1, at)
        await ticker.tick()
        assert await rung(db) == []
        assert await ticker.clock.next_due(THURSDAY) == LATER
        await ticker.tick(LATER)
        assert (await rung(db), await rung(db, BEECH)) == ([1], [3])
        await ticker.tick(LATER + timedelta(hours=2))
        assert await rung(db) == [1, 2]


async def test_many_are_looked_at_in_one_tick_and_once(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []

    def stubborn(tx: Tx, number: str, now: datetime) -> None:
        looked.append(int(number))  # and its alarm stays due

    monkeypatch.setattr(clock, "BATCH", 3)
    async with ticking(db, {}, THURSDAY, {"D": stubborn}) as ticker:
        for number in range(1, 9):
            await db.run(ACORN, alarms.set_alarm, f"D-{number}", 1, THURSDAY)
        await ticker.tick(LATER)
        assert sorted(looked) == list(range(1, 9))
        assert await ticker.clock.next_due(LATER) is None, "what is not in the future holds no walk"


async def test_a_post_that_falls_due_while_many_are_looked_at_does_not_wait_for_the_last(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    ticker: Ticker

    def looks(tx: Tx, number: str, now: datetime) -> None:
        done.append(number)
        ticker.now = FRIDAY_NOTE  # they take so long

    def posts(tx: Tx, one: Team, slot: Slot, now: datetime, late: bool) -> str:
        done.append("post")
        return slots.POSTED

    monkeypatch.setattr(clock, "BATCH", 2)
    async with ticking(db, {"note": replace(NOTE, queue=posts)}, THURSDAY, {"D": looks}) as ticker:
        await team(db)
        await ticker.tick()
        before = FRIDAY_NOTE - timedelta(seconds=1)
        for number in range(1, 7):
            await db.run(ACORN, alarms.set_alarm, f"D-{number}", 1, before, after_posts=True)
        await ticker.tick(before)
    assert sorted(done) == sorted([*"123456", "post"])
    assert done.index("post") < 4, done


async def test_what_only_follows_a_post_waits_for_the_last_one_of_a_rush(db: Database) -> None:
    done: list[str] = []
    for number in range(6):
        await team(db, channel=f"C{number}")

    def posts(tx: Tx, one: Team, slot: Slot, now: datetime, late: bool) -> str:
        done.append("post")
        return slots.POSTED

    def looks(tx: Tx, which: str, now: datetime) -> None:
        done.append("look")
        alarms.drop(tx, f"N-{which}")

    async with ticking(db, {"note": replace(NOTE, queue=posts)}, THURSDAY, {"N": looks}) as ticker:
        await ticker.tick()
        for posted in range(90, 96):  # teams of which nothing more is due
            await db.run(ACORN, alarms.set_alarm, f"N-{posted}", posted, FRIDAY_NOTE, after_posts=True)
        await ticker.tick(FRIDAY_NOTE)
    assert done == ["post"] * 6 + ["look"] * 6


async def test_what_another_process_looked_after_counts_as_failing_no_more(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(tx: Tx, number: str, now: datetime) -> None:
        raise RuntimeError("here, and not in the other process")

    async with ticking(db, {}, THURSDAY, {"D": fails}) as ticker:
        await db.run(ACORN, alarms.set_alarm, "D-1", 1, LATER)
        await ticker.tick(LATER)
        assert ticker.clock.failing == 1
        await db.run(ACORN, alarms.set_alarm, "D-1", 1, None)
        monkeypatch.setattr("handlers.clock.PUT_OFF", timedelta(0))
        assert ticker.clock.failing == 0


async def test_a_failing_record_stops_nobody_and_is_logged_once(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    broken = True

    def fragile(tx: Tx, number: str, now: datetime) -> None:
        ring(tx, number, now)
        if broken and number == "1":
            raise RuntimeError("this record only")

    async with ticking(db, {}, THURSDAY, {"D": fragile}) as ticker:
        for record in ("D-1", "D-2", "X-3"):
            await db.run(ACORN, alarms.set_alarm, record, 1, LATER)
        for minutes in (0, 1, 6):
            await ticker.tick(LATER + timedelta(minutes=minutes))
        assert await rung(db) == [2], "what it said was rolled back"
        traces = [one.getMessage() for one in caplog.records if one.exc_info]
        assert [text[:3] for text in sorted(traces)] == ["D-1", "X-3"], "once each, and nobody rings for an X"
        assert await ticker.clock.next_due(LATER + timedelta(minutes=6)) == LATER + timedelta(minutes=11)
        broken = False
        await ticker.tick(LATER + timedelta(minutes=11))
        assert await rung(db) == [1, 2]
