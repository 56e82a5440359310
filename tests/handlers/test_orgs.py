"""One installation for a whole org: its admin adds the bot to workspaces, each of which keeps its own to itself."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage import installations, teams
from storage.installations import Installation
from tests.town import Streets, button, streets, title


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
    here.town.refuse_teams = True
    assert (await browser.returns(back)).status_code == 200
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
