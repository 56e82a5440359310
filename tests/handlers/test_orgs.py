"""One installation for a whole org: its admin adds the bot to workspaces, each of which keeps its own to itself."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, update

import app
from handlers import upkeep
from handlers.delivery.slack import real_now
from sandbox import payloads
from storage import installations, teams
from storage.engine import Tx
from storage.installations import Installation, InstallationRow
from tests.handlers.front import door, send_event
from tests.town import Streets, build, button, streets, title


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[Streets]:
    async with streets(database_url, tmp_path, org="Forest") as running:
        yield running


def org(here: Streets) -> str:
    assert here.town.org is not None
    return here.town.org.id


async def held(here: Streets, place: str) -> Installation | None:
    return await here.bot.db.read(place, installations.get)


async def test_after_an_org_wide_installation_its_admin_is_told_what_comes_next(here: Streets) -> None:
    answer = await here.browser().installs("Forest")
    assert (answer.status_code, title(answer)) == (200, "Drumbeat is installed for Forest")
    assert "in none of its workspaces" in answer.text
    assert button(answer.text) == (
        f"https://app.slack.com/manage/{org(here)}/integrations/profile/{here.town.app.id}/workspaces/add"
    )


async def test_workspaces_that_are_added_use_it_and_see_nothing_of_each_other(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn", "Beech")
    for name in ("Acorn", "Beech"):
        await here.world(name).set_up()
        found = await held(here, here.town.of(name).team_id)
        assert found is not None
        assert (found.org, found.token, found.name) == (org(here), "", name)
    for name in ("Acorn", "Beech"):
        workspace = here.town.of(name).team_id
        (team,) = await here.bot.db.read(workspace, teams.find_all)
        assert team.channel == here.town.of(name).world.channel("#growth").id
    assert await here.bot.db.read(org(here), teams.find_all) == []


async def test_a_person_of_the_org_is_no_stranger_in_their_workspace(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    for member in here.town.of("Acorn").world.members.values():
        if member.kind == "member":
            member.team_id = org(here)  # an org's people can be of the org itself
    await here.world().set_up()


async def test_forms_and_buttons_work_where_slack_names_no_workspace(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    await here.world().set_up()
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/decide Pick the queue @ben", in_="#growth")
    await ana.modal()
    await ana.fills({"Context": "Two queues cost us a night."})
    await ana.submits()
    await here.bot.settled()
    ben = here.town.of("Acorn").person("ben")
    await ben.clicks("Decide", on=await ben.sees("asks you to decide D-1", in_="@drumbeat"))
    await ben.modal()
    await ben.fills({"Your decision": "Approve", "Why": "Fewer parts"})
    await ben.submits()
    await here.bot.settled()
    await ana.sees("Fewer parts", in_="#growth")


async def test_the_first_request_tells_where_no_event_came(here: Streets) -> None:
    assert here.town.org is not None
    acorn = here.town.of("Acorn").team_id
    here.town.org.served.add(acorn)
    browser = here.browser()
    back = await browser.decides(await browser.begins(), "Forest")
    here.town.teams_end = "internal_error"
    answer = await browser.returns(back)
    assert answer.status_code == 200
    assert "Slack could not say just now in which of its workspaces it is already." in answer.text
    assert await held(here, acorn) is None
    await here.world().set_up()
    found = await held(here, acorn)
    assert found is not None
    assert found.org == org(here)


async def test_those_that_were_added_before_are_known_at_once(here: Streets) -> None:
    assert here.town.org is not None
    here.town.org.served.add(here.town.of("Beech").team_id)
    answer = await here.browser().installs("Forest")
    assert "So far it is in: Beech." in answer.text
    assert await held(here, here.town.of("Beech").team_id) is not None
    assert await held(here, here.town.of("Acorn").team_id) is None


async def test_a_workspace_that_is_taken_out_falls_silent_and_the_other_goes_on(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn", "Beech")
    for name in ("Acorn", "Beech"):
        await here.world(name).set_up()
    await here.town.take_from("Acorn")
    await here.bot.settled()
    acorn, beech = [await held(here, here.town.of(name).team_id) for name in ("Acorn", "Beech")]
    assert acorn is not None
    assert beech is not None
    assert (acorn.disconnected_at is not None, acorn.why) == (True, installations.NO_ACCESS)
    assert beech.disconnected_at is None
    await here.town.add_to("Acorn")
    await here.bot.settled()
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("Weekly note", in_="#growth")


async def test_when_the_org_leaves_all_its_workspaces_fall_silent_until_it_comes_back(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn", "Beech")
    await here.world().set_up()
    await here.town.uninstall(org(here))
    await here.bot.settled()
    for place in (org(here), here.town.of("Acorn").team_id, here.town.of("Beech").team_id):
        found = await held(here, place)
        assert found is not None
        assert found.disconnected_at is not None, place
    await here.installed("Forest")
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("Weekly note", in_="#growth")


async def test_an_orgs_token_is_refreshed_once_for_all_of_its_workspaces(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn", "Beech")
    for token in here.town.oauth.tokens.values():
        token.ends = here.town.oauth.now() - 1
    for name in ("Acorn", "Beech"):
        await here.bot.slack.call(here.town.of(name).team_id, "auth.test", team_id=here.town.of(name).team_id)
    assert len(here.town.oauth.refreshes) == 1


async def serves(here: Streets, name: str) -> bool:
    found = await held(here, here.town.of(name).team_id)
    return found is not None and found.disconnected_at is None


def age(tx: Tx, by: timedelta) -> None:
    """So long ago it was asked which workspaces the org has it in."""
    tx.session.exec(
        update(InstallationRow).where(col(InstallationRow.workspace) == tx.workspace).values(tried_at=real_now() - by)
    )


async def look(here: Streets, after: timedelta = timedelta(0)) -> None:
    await here.bot.db.run(org(here), age, after)
    await here.bot.upkeep.look()
    await here.bot.settled()


def listings(here: Streets) -> int:
    return sum(1 for one in here.town.asked if one.method == "auth.teams.list")


async def test_what_no_event_told_is_known_within_a_day(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    await here.town.add_to("Beech", told=False)
    await here.town.take_from("Acorn", told=False)
    await look(here, timedelta(hours=23))
    assert (await serves(here, "Acorn"), await serves(here, "Beech")) == (True, False)
    await look(here, timedelta(hours=25))
    assert (await serves(here, "Acorn"), await serves(here, "Beech")) == (False, True)
    left = await held(here, here.town.of("Acorn").team_id)
    assert left is not None
    assert left.why == installations.NO_ACCESS
    joined = await held(here, here.town.of("Beech").team_id)
    assert joined is not None
    assert joined.name == "Beech"


async def test_an_org_is_asked_once_a_day_by_one_process_of_all(
    here: Streets, database_url: str, tmp_path: Path
) -> None:
    await here.installed("Forest")
    await here.bot.upkeep.look()
    assert listings(here) == 1, "when it was installed, and not again"
    await look(here, timedelta(hours=25))
    for _ in range(2):
        await here.bot.upkeep.look()
    assert listings(here) == 2
    if database_url.startswith("sqlite"):
        return  # which has one process
    other = build(here.town, database_url, tmp_path)
    async with app.listening(other):
        await here.bot.db.run(org(here), age, timedelta(hours=25))
        await asyncio.gather(here.bot.upkeep.look(), other.upkeep.look())
        assert listings(here) == 3


@pytest.mark.parametrize("end", ["internal_error", "ratelimited", "access_denied", "nothing"])
async def test_where_slack_does_not_say_nobody_is_taken_out_and_it_is_asked_an_hour_later(
    here: Streets, end: str
) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    here.town.teams_end = end
    await look(here, timedelta(hours=25))
    before = listings(here)
    assert await serves(here, "Acorn")
    here.town.teams_end = ""
    await here.bot.upkeep.look()
    assert listings(here) == before, "not at once"
    await here.town.add_to("Beech", told=False)
    await look(here, upkeep.ORG_KNOWN_FOR + timedelta(seconds=1))
    assert await serves(here, "Beech")


async def test_an_uninstall_that_no_event_told_is_known_within_a_day(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    here.town.oauth.revoke(org(here))
    await look(here, timedelta(hours=25))
    theirs = await held(here, org(here))
    assert theirs is not None
    assert (theirs.disconnected_at is not None, theirs.why) == (True, "token_revoked")
    assert not await serves(here, "Acorn")
    await here.installed("Forest")
    assert await serves(here, "Acorn")


@pytest.mark.parametrize("later", ["added", "taken out"])
async def test_of_two_answers_the_older_one_changes_nothing(here: Streets, later: str) -> None:
    """Two events at once, and Slack's answer to the first comes last."""
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    if later == "taken out":
        await here.town.add_to("Beech")
    world = here.world()
    first = payloads.event(world.sandbox.world, {"type": "team_access_granted", "team_ids": []})
    async with door(world) as client:
        with here.town.holding("auth.teams.list") as hold:
            early = asyncio.create_task(send_event(client, world, first))
            await hold.held()
            await (here.town.add_to("Beech") if later == "added" else here.town.take_from("Beech"))
            await here.bot.settled()
            assert await serves(here, "Beech") is (later == "added")
        assert (await early).status_code == 200
    assert await serves(here, "Beech") is (later == "added")


async def test_a_workspace_that_is_added_again_unheard_is_back_a_minute_after_somebody_asks(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    await here.world().set_up()
    await here.town.take_from("Acorn")
    await here.bot.settled()
    assert not await serves(here, "Acorn")
    await here.town.add_to("Acorn", told=False)
    ana = here.town.of("Acorn").person("ana")
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("not connected to this workspace at the moment", in_="#growth")
    await here.bot.upkeep.look()
    await ana.types("/rituals status", in_="#growth")
    await ana.sees("Weekly note", in_="#growth")


async def test_the_page_names_no_workspace_that_was_taken_out(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn", "Beech")
    await here.town.take_from("Acorn")
    await here.bot.settled()
    assert "So far it is in: Beech." in (await here.browser().installs("Forest")).text
    here.town.teams_end = "internal_error"
    text = (await here.browser().installs("Forest")).text
    assert "It is known to be in: Beech." in text
    assert here.town.of("Acorn").team_id not in text


async def test_installing_again_learns_what_no_event_told(here: Streets) -> None:
    await here.installed("Forest")
    await here.town.add_to("Acorn")
    await here.town.take_from("Acorn", told=False)
    await here.installed("Forest")
    assert not await serves(here, "Acorn")
