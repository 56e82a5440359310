"""A workspace leaves: nothing is said there from that moment, and what is kept of it is as it was, or deleted."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from sqlmodel import col, select, update

import app
from bot.messages import kit
from handlers.delivery.slack import real_now
from sandbox import payloads
from storage import installations, outbox, purging, teams
from storage.engine import EVERYWHERE, Tx
from storage.installations import Installation, InstallationRow
from tests.handlers.front import action, door, send_event, send_interaction
from tests.town import Streets, build, streets
from tests.world import world

FRIDAY = datetime(2026, 11, 20, 16, 1, tzinfo=UTC)


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[Streets]:
    async with streets(database_url, tmp_path) as running:
        await running.installed("Acorn", "Beech")
        for name in ("Acorn", "Beech"):
            await running.world(name).set_up()
        yield running


async def held(here: Streets, name: str = "Acorn") -> Installation | None:
    return await here.bot.db.read(here.town.of(name).team_id, installations.get)


def posts(here: Streets, name: str) -> int:
    return sum(1 for one in here.town.of(name).calls if one.method == "chat.postMessage")


async def leave(here: Streets, name: str = "Acorn") -> None:
    await here.town.uninstall(here.town.of(name).team_id)
    await here.bot.settled()


async def test_after_an_uninstall_nothing_is_said_there_and_the_other_goes_on(here: Streets) -> None:
    await leave(here)
    found = await held(here)
    assert found is not None
    assert found.disconnected_at is not None
    assert found.why in {installations.UNINSTALLED, installations.REVOKED}
    before = len(here.town.of("Acorn").calls), posts(here, "Beech")
    await here.town.clock.jump(FRIDAY)
    await here.bot.settled()
    assert len(here.town.of("Acorn").calls) == before[0], "Slack is not even asked"
    assert posts(here, "Beech") > before[1]


async def test_what_waited_goes_out_when_it_is_installed_again_and_all_is_as_before(here: Streets) -> None:
    first = await held(here)
    await leave(here)
    channel = here.town.of("Acorn").world.channel("#growth").id
    await here.bot.db.run(here.town.of("Acorn").team_id, say, channel)
    await here.bot.settled()
    answer = await here.browser().installs("Acorn")
    assert "Drumbeat is connected again in Acorn" in answer.text
    await here.town.of("Acorn").person("ana").sees("said meanwhile", in_="#growth")
    now = await held(here)
    assert now is not None
    assert first is not None
    assert (now.installed_at, now.disconnected_at, now.why) == (first.installed_at, None, "")
    assert now.token != first.token
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("Weekly note", in_="#growth")


def say(tx: Tx, channel: str) -> None:
    outbox.put(tx, key="a", to=channel, message=kit.message("said meanwhile"), about="a", at=FRIDAY)


@pytest.mark.parametrize("kind", ["app_uninstalled", "tokens_revoked"])
async def test_word_of_an_earlier_uninstall_does_not_end_the_new_installation(here: Streets, kind: str) -> None:
    sandbox = here.town.of("Acorn")
    bots = {"tokens": {"oauth": [], "bot": [sandbox.bot_user_id]}}
    late = payloads.event(sandbox.world, {"type": kind} | bots)
    await leave(here)
    await here.browser().installs("Acorn")
    world = here.world()
    async with door(world) as client:
        for _ in range(2):
            assert (await send_event(client, world, late)).status_code == 200
    found = await held(here)
    assert found is not None
    assert found.disconnected_at is None


async def test_an_uninstall_that_is_looked_into_while_it_is_installed_again_ends_nothing(here: Streets) -> None:
    """Slack refuses the old token, and before that is written down there is a new one."""
    sandbox, world = here.town.of("Acorn"), here.world()
    event = payloads.event(sandbox.world, {"type": "app_uninstalled"})
    hold = sandbox.faults.hold("auth.test")
    async with door(world) as client:
        early = asyncio.create_task(send_event(client, world, event))
        await hold.held()
        del sandbox.faults.holds["auth.test"]  # this call waits on, and those that come now don't
        here.town.oauth.revoke(sandbox.team_id)
        await here.installed("Acorn")
        hold.open()
        assert (await early).status_code == 200
    found = await held(here)
    assert found is not None
    assert (found.disconnected_at, found.why) == (None, "")


async def test_a_persons_token_that_is_taken_back_changes_nothing(here: Streets) -> None:
    sandbox = here.town.of("Acorn")
    sandbox.world.tell({"type": "tokens_revoked", "tokens": {"oauth": [sandbox.person("ana").id], "bot": []}})
    await sandbox.told()
    found = await held(here)
    assert found is not None
    assert found.disconnected_at is None


async def test_another_process_falls_silent_too(here: Streets, database_url: str, tmp_path: Path) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has one process")
    other = build(here.town, database_url, tmp_path)
    async with app.listening(other):
        workspace = here.town.of("Acorn").team_id
        assert await other.slack.installation(workspace)
        await leave(here)
        before = len(here.town.of("Acorn").calls)
        await other.db.run(workspace, say, here.town.of("Acorn").world.channel("#growth").id)
        await other.delivery.wake_due()
        await other.settled()
        await here.bot.settled()
        assert len(here.town.of("Acorn").calls) == before
        await here.browser().installs("Acorn")
        await here.town.of("Acorn").person("ana").sees("said meanwhile", in_="#growth")


async def test_a_token_that_was_refused_once_is_tried_again(here: Streets) -> None:
    """No installation, no restart: Slack was wrong for a while."""
    sandbox = here.town.of("Acorn")
    sandbox.refuse("chat.postMessage", "invalid_auth")
    await here.bot.db.run(sandbox.team_id, say, sandbox.world.channel("#growth").id)
    await here.bot.settled()
    found = await held(here)
    assert found is not None
    assert (found.disconnected_at is not None, found.why) == (True, "invalid_auth")
    await here.bot.upkeep.look()
    await here.bot.settled()
    await sandbox.person("ana").sees("said meanwhile", in_="#growth")
    found = await held(here)
    assert found is not None
    assert found.disconnected_at is None


async def test_what_slack_itself_said_is_not_tried_again(here: Streets) -> None:
    await leave(here)
    before = len(here.town.of("Acorn").calls)
    await here.bot.upkeep.look()
    assert len(here.town.of("Acorn").calls) == before


def age(tx: Tx, by: timedelta) -> None:
    """It left that long ago."""
    tx.session.exec(
        update(InstallationRow)
        .where(col(InstallationRow.workspace) == tx.workspace)
        .values(disconnected_at=real_now() - by, connected_at=real_now() - by - timedelta(days=1))
    )


def rows(tx: Tx) -> int:
    connection = tx.session.connection()
    return sum(
        len(connection.execute(select(*table.primary_key).where(table.c.workspace == tx.workspace)).all())
        for table in purging.TABLES
    )


async def test_thirty_days_later_nothing_is_left_of_it_and_all_of_the_other(here: Streets) -> None:
    acorn, beech = (here.town.of(name).team_id for name in ("Acorn", "Beech"))
    await leave(here)
    await here.bot.db.run(acorn, age, timedelta(days=29))
    await here.bot.upkeep.look()
    of_beech = await here.bot.db.read(beech, rows)
    assert await here.bot.db.read(acorn, rows) > 5
    await here.bot.db.run(acorn, age, timedelta(days=31))
    await here.bot.upkeep.look()
    assert await here.bot.db.read(acorn, rows) == 0
    assert await here.bot.db.read(beech, rows) == of_beech
    await here.browser().installs("Acorn")
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("is not set up", in_="#growth")
    await here.world().set_up()


async def test_a_purge_is_made_of_small_steps_and_goes_on_after_a_stop(
    here: Streets, monkeypatch: pytest.MonkeyPatch
) -> None:
    acorn = here.town.of("Acorn").team_id
    await leave(here)
    await here.bot.db.run(acorn, age, timedelta(days=31))
    monkeypatch.setattr("handlers.upkeep.ROWS", 2)
    monkeypatch.setattr("handlers.upkeep.STEPS", 1)
    before = await here.bot.db.read(acorn, rows)
    await here.bot.upkeep.look()
    assert before - await here.bot.db.read(acorn, rows) == 2
    monkeypatch.setattr("handlers.upkeep.STEPS", 100)
    await here.bot.upkeep.look()
    assert await here.bot.db.read(acorn, rows) == 0


def refuse_deleting(tx: Tx, workspace: str) -> None:
    """Something is wrong with what is kept of it."""
    connection = tx.session.connection()
    if connection.dialect.name == "sqlite":
        refuses = f"WHEN OLD.workspace = '{workspace}' BEGIN SELECT RAISE(ABORT, 'no'); END"
    else:
        says = "LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$"
        connection.execute(sql(f"CREATE FUNCTION refuse() RETURNS trigger {says}"))
        refuses = f"FOR EACH ROW WHEN (OLD.workspace = '{workspace}') EXECUTE FUNCTION refuse()"
    connection.execute(sql(f"CREATE TRIGGER refuses BEFORE DELETE ON teams {refuses}"))


async def test_a_purge_that_fails_stops_no_other(here: Streets, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("Acorn", "Beech"):
        await leave(here, name)
        await here.bot.db.run(here.town.of(name).team_id, age, timedelta(days=31))
    first, second = sorted(here.town.of(name).team_id for name in ("Acorn", "Beech"))
    await here.bot.db.run(EVERYWHERE, refuse_deleting, first)
    await here.bot.upkeep.look()
    assert await here.bot.db.read(second, rows) == 0
    assert await here.bot.db.read(first, teams.find_all) != []
    assert "upkeep of one installation failed" in caplog.text


async def test_who_installs_in_the_middle_of_a_purge_begins_with_nothing(
    here: Streets, monkeypatch: pytest.MonkeyPatch
) -> None:
    acorn = here.town.of("Acorn").team_id
    await leave(here)
    await here.bot.db.run(acorn, age, timedelta(days=31))
    monkeypatch.setattr("handlers.upkeep.ROWS", 2)
    monkeypatch.setattr("handlers.upkeep.STEPS", 1)
    await here.bot.upkeep.look()
    answer = await here.browser().installs("Acorn")
    assert "Drumbeat is installed in Acorn" in answer.text
    assert await here.bot.db.read(acorn, teams.find_all) == []
    await here.bot.upkeep.look()
    assert await held(here) is not None


async def test_who_comes_back_before_the_purge_began_finds_all_as_before(here: Streets) -> None:
    acorn = here.town.of("Acorn").team_id
    await leave(here)
    await here.bot.db.run(acorn, age, timedelta(days=31))
    await here.browser().installs("Acorn")
    await here.bot.upkeep.look()
    assert len(await here.bot.db.read(acorn, teams.find_all)) == 1


async def test_where_slack_refuses_the_token_for_no_sure_reason_nothing_is_deleted(here: Streets) -> None:
    sandbox = here.town.of("Acorn")
    await here.bot.db.run(sandbox.team_id, installations.mark_disconnected, real_now(), "invalid_auth")
    await here.bot.db.run(sandbox.team_id, age, timedelta(days=300))
    before = await here.bot.db.read(sandbox.team_id, rows)
    sandbox.world.accepts = lambda _: "invalid_auth"
    for token in here.town.oauth.tokens.values():  # it is refused whichever way it is asked
        token.revoked = False
    await here.bot.upkeep.look()
    assert await here.bot.db.read(sandbox.team_id, rows) == before
    sandbox.world.accepts = lambda _: "account_inactive"
    await here.bot.db.run(sandbox.team_id, installations.mark_refused, "account_inactive", real_now())
    await here.bot.upkeep.look()
    assert await here.bot.db.read(sandbox.team_id, rows) == before, "the thirty days begin when it is sure"
    await here.bot.db.run(sandbox.team_id, age, timedelta(days=31))
    await here.bot.upkeep.look()
    assert await here.bot.db.read(sandbox.team_id, rows) == 0


async def test_who_leaves_after_a_long_refusal_has_thirty_days_to_come_back(here: Streets) -> None:
    acorn = here.town.of("Acorn").team_id
    await here.bot.db.run(acorn, installations.mark_disconnected, real_now(), "invalid_auth")
    await here.bot.db.run(acorn, age, timedelta(days=300))
    await leave(here)
    await here.bot.upkeep.look()
    await here.browser().installs("Acorn")
    assert len(await here.bot.db.read(acorn, teams.find_all)) == 1


async def test_who_asks_while_the_token_is_refused_is_answered_in_words(here: Streets) -> None:
    """No token is needed to answer: nobody is left with Slack's own words for a server that failed."""
    sandbox = here.town.of("Acorn")
    ana = sandbox.person("ana")
    await ana.types("/bet Churn under 5%", in_="#growth")
    form = await ana.modal()
    await ana.fills({"Outcome": "churn", "From": "7%", "To": "5%", "By": "2027-03-01", "Confidence, %": "70"})
    await here.bot.db.run(sandbox.team_id, installations.mark_disconnected, real_now(), "invalid_auth")
    here.bot.slack.forget(sandbox.team_id)
    await ana.submits()
    on_top = await ana.modal()
    assert form != on_top
    assert "not connected to this workspace at the moment" in on_top.text
    await ana.types("/decide Pick the queue @ben", in_="#growth")
    seen = await ana.sees("not connected to this workspace at the moment", in_="#growth")
    assert "You typed: /decide Pick the queue" in seen.text
    world = here.world()
    async with door(world) as client:
        ben = sandbox.person("ben")
        assert (await send_interaction(client, world, action(world, "teams.status", by=ben))).status_code == 200
        await ben.sees("not connected to this workspace at the moment", in_="#growth")
        event = payloads.event(sandbox.world, {"type": "app_home_opened", "user": ana.id, "tab": "home"})
        assert (await send_event(client, world, event)).status_code == 200
    await here.bot.settled()


async def test_with_one_token_from_the_operator_an_uninstall_is_heard_too(database_url: str, tmp_path: Path) -> None:
    async with world(database_url, tmp_path) as alone:
        sandbox = alone.sandbox
        sandbox.revoke()
        sandbox.world.tell({"type": "app_uninstalled"})
        await sandbox.told()
        found = await alone.bot.db.read(sandbox.team_id, installations.get)
        assert found is not None
        assert found.why == installations.UNINSTALLED
        async with door(alone) as client:
            assert (await client.get("/slack/install")).status_code == 404, "nobody else can install it"
