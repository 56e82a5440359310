"""Tokens that end: refreshed ahead, once, by whichever process comes first; what is lost on the way is tried again."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, update

import app
from bot.messages import kit
from handlers.delivery import tokens
from handlers.delivery.slack import NotInstalledError, real_now
from storage import installations, outbox
from storage.engine import Tx
from storage.installations import Installation, InstallationRow
from tests.town import Streets, build, streets

CALLERS = 40


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[Streets]:
    async with streets(database_url, tmp_path) as running:
        await running.installed("Acorn")
        yield running


def place(here: Streets) -> str:
    return here.town.of("Acorn").team_id


async def held(here: Streets) -> Installation:
    found = await here.bot.db.read(place(here), installations.get)
    assert found is not None
    return found


def end_in(tx: Tx, seconds: float) -> None:
    row = update(InstallationRow).where(col(InstallationRow.workspace) == tx.workspace)
    tx.session.exec(row.values(expires_at=real_now() + timedelta(seconds=seconds)))


async def turn(here: Streets, *bots: app.Bot, left: float) -> None:
    """So many seconds are left of the token, for us and for Slack."""
    for token in here.town.oauth.tokens.values():
        token.ends = here.town.oauth.now() + left
    await here.bot.db.run(place(here), end_in, left)
    for bot in (here.bot, *bots):
        bot.slack.forget(place(here))


async def asked(here: Streets) -> None:
    await asyncio.gather(*(here.bot.slack.call(place(here), "auth.test") for _ in range(CALLERS)))


async def refreshed(here: Streets, before: Installation) -> Installation:
    for _ in range(100):
        if (now := await held(here)).token != before.token:
            return now
        await asyncio.sleep(0.05)
    raise AssertionError("it was not refreshed")


async def test_a_token_that_lives_long_enough_is_left_alone(here: Streets) -> None:
    await asked(here)
    assert here.town.oauth.refreshes == []


async def test_ahead_of_its_end_many_callers_refresh_it_once_and_wait_for_nobody(here: Streets) -> None:
    before = await held(here)
    await turn(here, left=3600)
    await asked(here)
    after = await refreshed(here, before)
    await asked(here)
    assert here.town.oauth.refreshes == [before.refresh_token]
    assert after.expires_at is not None
    assert after.expires_at > real_now() + timedelta(hours=11)
    assert (await here.bot.slack.installation(place(here))).token == after.token


async def test_of_an_ended_one_all_wait_for_the_one_refresh(here: Streets) -> None:
    before = await held(here)
    await turn(here, left=-1)
    await asked(here)
    assert here.town.oauth.refreshes == [before.refresh_token]


@pytest.mark.parametrize("left", [3600, -1])
async def test_two_processes_refresh_it_once(here: Streets, database_url: str, tmp_path: Path, left: float) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has one process")
    other = build(here.town, database_url, tmp_path)
    async with app.listening(other):
        before = await held(here)
        await turn(here, other, left=left)
        both = [bot.slack.call(place(here), "auth.test") for bot in (here.bot, other) for _ in range(CALLERS)]
        await asyncio.gather(*both)
        await refreshed(here, before)
        other.slack.forget(place(here))
        await other.slack.call(place(here), "auth.test")
        assert here.town.oauth.refreshes == [before.refresh_token]


async def test_an_answer_that_was_lost_is_asked_for_again_with_the_same_token(
    here: Streets, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "AGAIN", timedelta(seconds=0.1))
    before = await held(here)
    await turn(here, left=-1)
    here.town.oauth.next_ends.append("lost")
    await asked(here)
    assert here.town.oauth.refreshes == [before.refresh_token] * 2
    assert (await held(here)).token != before.token


async def test_a_refresh_that_slack_refuses_disconnects_and_the_reason_is_kept(here: Streets) -> None:
    await turn(here, left=-1)
    here.town.oauth.next_ends.append("invalid_refresh_token")
    with pytest.raises(NotInstalledError):
        await here.bot.slack.call(place(here), "auth.test")
    found = await held(here)
    assert (found.disconnected_at is not None, found.why) == (True, "invalid_refresh_token")
    await here.browser().installs("Acorn")
    await asked(here)


async def test_a_wrong_secret_of_ours_disconnects_nobody(here: Streets) -> None:
    before = await held(here)
    await turn(here, left=3600)
    here.town.oauth.next_ends.append("bad_client_secret")
    await asked(here)
    await here.bot.settled()
    await asyncio.sleep(0.2)
    found = await held(here)
    assert (found.disconnected_at, found.token) == (None, before.token)


async def test_a_quiet_workspace_is_refreshed_by_the_clock(here: Streets) -> None:
    before = await held(here)
    await turn(here, left=3600)
    await here.bot.upkeep.look()
    assert (await held(here)).token != before.token
    await here.bot.upkeep.look()
    assert len(here.town.oauth.refreshes) == 1


async def test_what_a_dead_process_held_is_taken_up(here: Streets) -> None:
    before = await held(here)
    await turn(here, left=3600)
    now = real_now()
    seen = (await held(here)).expires_at
    assert seen is not None
    gone = now - timedelta(seconds=1)
    assert await here.bot.db.run(place(here), installations.claim_refresh, seen, now, gone) == before.refresh_token
    await here.bot.upkeep.look()
    assert (await held(here)).token != before.token


async def test_a_token_that_slack_ended_early_is_refreshed_and_the_call_made_again(here: Streets) -> None:
    before = await held(here)
    for token in here.town.oauth.tokens.values():
        token.ends = here.town.oauth.now() - 1
    await here.bot.slack.call(place(here), "auth.test")
    assert here.town.oauth.refreshes == [before.refresh_token]


async def test_a_message_waits_while_no_token_can_be_had_and_goes_out_once(
    here: Streets, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "WAITS_SECONDS", 0.3)
    monkeypatch.setattr(tokens, "AGAIN", timedelta(seconds=0.2))
    await turn(here, left=-1)
    here.town.oauth.next_ends.extend(["lost"] * 3)
    sandbox = here.town.of("Acorn")
    channel = sandbox.world.channel("#growth").id
    await here.bot.db.run(place(here), say, channel)
    await sandbox.person("ana").sees("through all of it", in_="#growth", within=15)
    assert sum(1 for one in sandbox.calls if one.method == "chat.postMessage") == 1


def say(tx: Tx, channel: str) -> None:
    outbox.put(tx, key="a", to=channel, message=kit.message("through all of it"), about="a", at=real_now())


async def test_one_that_ended_while_slack_refused_it_is_refreshed_and_speaks_again(here: Streets) -> None:
    before = await held(here)
    await here.bot.db.run(place(here), installations.mark_disconnected, real_now(), "invalid_auth")
    await turn(here, left=-1)
    await here.bot.upkeep.look()
    after = await held(here)
    assert (after.disconnected_at, after.why) == (None, "")
    assert after.token != before.token


async def test_a_refusal_that_comes_after_it_was_installed_again_ends_nothing(here: Streets) -> None:
    await turn(here, left=-1)
    before = await held(here)
    here.town.oauth.next_ends.append("invalid_refresh_token")
    with here.town.holding("oauth.v2.access") as hold:
        asking = asyncio.create_task(here.bot.slack.call(place(here), "auth.test"))
        await hold.held()
        await here.browser().installs("Acorn")
    await asking
    after = await held(here)
    assert (after.disconnected_at, after.why) == (None, "")
    assert after.token != before.token
