"""Whose a note is, as people come and go; and everybody at once: two people, two clocks, one note."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages.notes import mark
from bot.rules.notes import Stage
from handlers.delivery.slack import real_now
from handlers.notes import editing, holding, posting
from handlers.people import remember
from storage import notes as stored
from tests.handlers.drafted import (
    DRAFT,
    FRIDAY,
    MINUTE,
    MONDAY,
    THIS,
    again,
    ana_of,
    check_replays,
    draft_of,
    drafted,
    hold,
    posted,
    status,
    the_team,
    the_week,
    tick,
    with_settings,
)
from tests.world import World, another_process, tick_together


async def test_a_new_owner_gets_a_draft_of_their_own_and_the_former_ones_says_whose_it_is(here: World) -> None:
    draft = await drafted(here)
    ana, ben = here.person("ana"), here.person("ben")
    await with_settings(here, note_owner=ben.id)
    await tick(here)
    shown = again(ana, draft).text
    assert "@Ben Okafor has its draft now" in shown
    assert "[Edit]" not in shown
    assert "It is posted" in draft_of(ben).text
    await with_settings(here, note_owner=ana.id)
    await tick(here)
    assert draft_of(ana).ts != draft.ts
    assert "There is a newer draft of it further down" in again(ana, draft).text
    assert await check_replays(here) == ["begun", "draft sent", "draft sent", "draft sent"]


async def test_an_owner_who_is_deactivated_is_no_owner_and_an_admin_gets_the_draft(here: World) -> None:
    await drafted(here)
    ana, ben = here.person("ana"), here.person("ben")
    await with_settings(here, admins=(ana.id, ben.id))
    gone = replace(await ana_of(here), deactivated=True)
    await here.bot.db.run(here.sandbox.team_id, remember, [gone], real_now())
    await tick(here)
    assert "It is posted" in draft_of(ben).text
    await here.jump(FRIDAY)
    assert len(posted(ben)) == 1


async def test_where_nobody_is_there_the_note_goes_out_without_a_draft_and_the_status_says_so(here: World) -> None:
    await here.set_up()
    gone = replace(await ana_of(here), deactivated=True)
    await here.bot.db.run(here.sandbox.team_id, remember, [gone], real_now())
    await here.jump(FRIDAY)
    ben = here.person("ben")
    assert len(posted(ben)) == 1
    assert "neither the note's owner nor an admin is there to get it" in await status(ben)


async def test_an_owner_who_left_the_private_channel_is_found_out_and_the_next_admin_gets_it(here: World) -> None:
    """Slack is asked when the draft is sent; a few minutes later it is somebody else's."""
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await with_settings(here, admins=(ana.id, ben.id))
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await here.jump(DRAFT + 6 * MINUTE)
    assert "It is posted" in draft_of(ben).text
    assert not [one for one in ana.reads("@drumbeat") if "eekly note" in one.text]


async def test_in_an_archived_channel_nothing_claims_that_the_note_is_there(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    here.sandbox.world.channel("#growth").archived = True
    await here.bot.deps.people.forget_channel(here.sandbox.team_id, here.sandbox.world.channel("#growth").id)
    await here.jump(FRIDAY + 2 * MINUTE)
    shown = again(ana, draft).text
    assert "Slack did not take it" in shown
    assert "It was posted" not in shown
    assert [one for one in ana.reads("@drumbeat") if "I could not post the weekly note of Growth" in one.text]


# --- several at once -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_people_and_two_clocks_at_one_moment_make_one_note(
    here: World, database_url: str, tmp_path: Path
) -> None:
    await drafted(here)
    cy, team, by = here.person("cy"), await the_team(here), await ana_of(here)
    deps, workspace = here.bot.deps, here.sandbox.team_id
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(FRIDAY)
    async with another_process(here, database_url, tmp_path) as other:

        async def acts(db: Any, act: Callable[..., Any], *args: Any) -> object:
            with suppress(UserError):
                return await db.run(workspace, act, team, THIS, *args, by, deps.guide, deps.now())
            return None

        now_args = (by, deps.guide, deps.now(), True)
        done = await asyncio.gather(
            here.bot.clock.tick(),
            other.clock.tick(),
            here.bot.db.run(workspace, posting.post_now, team, THIS, *now_args),
            other.db.run(workspace, posting.post_now, team, THIS, *now_args),
            acts(here.bot.db, editing.save_words, "In time?", mark("")),
            acts(other.db, editing.hide, "bet B-1", "secret"),
            acts(other.db, holding.hold, "stop"),
            return_exceptions=True,
        )
        await other.settled()
        await here.settled()
    assert not [one for one in done if isinstance(one, BaseException) and not isinstance(one, UserError)], done
    week = await the_week(here)
    kept = await here.bot.db.read(workspace, stored.get, 1, THIS)
    assert len(posted(cy)) == (0 if week.stage is Stage.HELD else 1)
    if kept is not None:
        assert week.stage is Stage.POSTED
        assert kept.page is not None
        assert kept.page.owner_words == week.edits.words, "what was accepted is in it"
        line = kept.page.line("bet B-1")
        assert line is not None
        assert bool(line.hidden) == bool(week.edits.hidden)
    await check_replays(here)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_clocks_send_each_message_once(here: World, database_url: str, tmp_path: Path) -> None:
    await here.set_up()
    ana = here.person("ana")
    async with another_process(here, database_url, tmp_path) as other:
        await tick_together(here, other, [DRAFT])
        await hold(here)
        await tick_together_again(here, other, [FRIDAY, FRIDAY + MINUTE, MONDAY, MONDAY + 2 * MINUTE])
    assert len(posted(ana)) == 1
    assert len([one for one in ana.reads("@drumbeat") if "It was posted" in one.text]) == 2
    assert await check_replays(here) == ["begun", "draft sent", "held", "asked again", "posted late"]


async def tick_together_again(here: World, other: Any, moments: list[datetime]) -> None:
    here.sandbox.clock.followers.append(here.bot)
    await tick_together(here, other, moments)
