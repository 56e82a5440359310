"""A note in odd weeks: holidays, freezes, pauses, clock changes, moved days, a bot that slept, owners who left."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from bot.messages.notes import mark
from bot.rules.calendar import Freeze, HolidayRule
from bot.rules.notes import Stage
from bot.rules.people import Person
from bot.rules.teams import Pause
from handlers import teams as team_handlers
from handlers.delivery.slack import real_now
from handlers.notes import editing, holding, posting
from handlers.people import remember
from storage import notes as stored
from storage import teams
from tests.handlers.drafted import (
    DAY,
    DRAFT,
    FRIDAY,
    HOUR,
    MINUTE,
    MONDAY,
    THIS,
    TITLE,
    WEEK,
    again,
    check_replays,
    draft_of,
    drafted,
    gives_why,
    outcome,
    posted,
    sleeps,
    status,
    the_team,
    the_week,
    tick,
)
from tests.world import World, another_process, tick_together, world

LISBON, NEW_YORK = "Europe/Lisbon", "America/New_York"


def there(zone: str, *moment: int) -> datetime:
    """A wall time there, reckoned without the code that is tried."""
    return datetime(*moment, tzinfo=ZoneInfo(zone)).astimezone(UTC)  # type: ignore[misc,arg-type]


async def with_settings(here: World, **settings: Any) -> None:
    """As the settings form saves it."""
    team = await the_team(here)
    by, now = here.person("ana").id, here.bot.deps.now()
    changed = replace(team.settings, **settings)
    await here.bot.db.run(here.sandbox.team_id, team_handlers.change, team.channel, changed, team.version, by, now)


async def paused(here: World, start: datetime, end: datetime | None) -> None:
    team = await the_team(here)
    await here.bot.db.run(
        here.sandbox.team_id, teams.save, replace(team, pauses=(*team.pauses, Pause(start=start, end=end)))
    )


async def ana_of(here: World) -> Person:
    return await here.bot.deps.people.person(here.sandbox.team_id, here.person("ana").id)


async def hold(here: World, why: str = "wait", key: str = THIS) -> None:
    deps, team = here.bot.deps, await the_team(here)
    await deps.db.run(here.sandbox.team_id, holding.hold, team, key, why, await ana_of(here), deps.guide, deps.now())
    await here.settled()


# --- holidays, freezes, clock changes --------------------------------------------------------------------------------


@asynccontextmanager
async def in_a_world(database_url: str, folder: Path, at: datetime) -> AsyncIterator[World]:
    async with world(database_url, folder, at=at) as running:
        await running.set_up()
        yield running


# 1 January 2027 is a Friday and a holiday in Portugal; so is Tuesday 8 December.
@pytest.mark.parametrize(
    ("rule", "draft", "note", "last"),
    [
        (HolidayRule.BEFORE, (2026, 12, 31, 10), (2026, 12, 31, 16), (2027, 1, 4, 10)),
        (HolidayRule.AFTER, (2027, 1, 4, 10), (2027, 1, 4, 16), (2027, 1, 5, 10)),
    ],
)
async def test_on_a_holiday_draft_note_and_last_moment_move_together(
    database_url: str, tmp_path: Path, rule: HolidayRule, draft: Any, note: Any, last: Any
) -> None:
    async with in_a_world(database_url, tmp_path, datetime(2026, 12, 28, 9, tzinfo=UTC)) as here:
        ana = here.person("ana")
        await with_settings(here, country="PT", on_holiday=rule)
        await here.jump(there(LISBON, *draft) - MINUTE)
        assert not [one for one in ana.reads("@drumbeat") if "[Edit]" in one.text]
        await here.jump(there(LISBON, *draft))
        assert draft_of(ana)
        await hold(here, key="2026-W53")
        await here.jump(there(LISBON, *note))
        assert (await the_week(here, "2026-W53")).due == there(LISBON, *note)
        assert not posted(ana, title=f"{TITLE} 53")
        await here.jump(there(LISBON, *last) - MINUTE)
        assert not posted(ana, title=f"{TITLE} 53")
        await here.jump(there(LISBON, *last))
        assert len(posted(ana, title=f"{TITLE} 53")) == 1


async def test_where_a_holiday_skips_the_note_there_is_no_draft(database_url: str, tmp_path: Path) -> None:
    async with in_a_world(database_url, tmp_path, datetime(2026, 12, 28, 9, tzinfo=UTC)) as here:
        ana = here.person("ana")
        await with_settings(here, country="PT", on_holiday=HolidayRule.SKIP)
        await here.jump(datetime(2027, 1, 7, 12, tzinfo=UTC))
        assert not posted(ana)
        assert not [one for one in ana.reads("@drumbeat") if "[Edit]" in one.text]
        await here.jump(there(LISBON, 2027, 1, 8, 16))
        assert "week 1" in posted(ana)[0].text


async def test_a_held_note_waits_for_the_first_working_day_and_a_freeze_stops_no_note(here: World) -> None:
    """Monday is frozen, so it is Tuesday; the note of a frozen Friday comes."""
    await drafted(here)
    await with_settings(here, freezes=(Freeze(first=FRIDAY.date(), last=MONDAY.date()),))
    await hold(here)
    await here.jump(MONDAY + HOUR)
    assert not posted(here.person("cy"))
    await here.jump(MONDAY + DAY)
    assert len(posted(here.person("cy"))) == 1
    await with_settings(here, freezes=(Freeze(first=(FRIDAY + WEEK).date(), last=(FRIDAY + 3 * WEEK).date()),))
    await here.jump(FRIDAY + WEEK)
    assert len(posted(here.person("cy"))) == 2


async def test_what_is_held_over_a_long_freeze_ends_with_the_next_draft(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await with_settings(here, freezes=(Freeze(first=FRIDAY.date(), last=(FRIDAY + 3 * WEEK).date()),))
    await hold(here)
    await here.jump(DRAFT + WEEK)
    assert (await the_week(here)).stage is Stage.MISSED
    assert "It was not posted" in again(ana, draft).text
    assert "next week's draft came" in (await outcome(here) or "")
    await here.jump(FRIDAY + WEEK)
    assert len(posted(ana)) == 1


@pytest.mark.parametrize(
    ("zone", "weekday", "start", "draft", "note", "key"),
    [
        # Clocks go back on Sunday 25 October 2026, 2:00, and forward on 28 March 2027, 1:00: six hours are six hours.
        (LISBON, 6, (2026, 10, 19, 9), (2026, 10, 25, 0), (2026, 10, 25, 5), "2026-W43"),
        (LISBON, 6, (2027, 3, 22, 9), (2027, 3, 27, 22), (2027, 3, 28, 5), "2027-W12"),
        (LISBON, 4, (2027, 3, 22, 9), (2027, 3, 26, 10), (2027, 3, 26, 16), "2027-W12"),
        (NEW_YORK, 6, (2026, 10, 26, 9), (2026, 11, 1, 0), (2026, 11, 1, 5), "2026-W44"),
        (NEW_YORK, 4, (2027, 3, 8, 9), (2027, 3, 12, 10), (2027, 3, 12, 16), "2027-W10"),
    ],
)
async def test_across_a_clock_change_times_are_those_of_the_wall(
    database_url: str, tmp_path: Path, zone: str, weekday: int, start: Any, draft: Any, note: Any, key: str
) -> None:
    async with in_a_world(database_url, tmp_path, there(zone, *start)) as here:
        ana = here.person("ana")
        # A country whose weekend is another one, so that a Sunday has its note: Israel's is Friday and Saturday.
        country = "IL" if weekday == 6 else None
        await with_settings(here, zone=zone, note_weekday=weekday, note_time=time(note[3]), country=country)
        await here.jump(there(zone, *draft) - MINUTE)
        assert not [one for one in ana.reads("@drumbeat") if "[Edit]" in one.text]
        await here.jump(there(zone, *draft) + MINUTE)
        assert draft_of(ana)
        await hold(here, key=key)
        await here.jump(there(zone, *note) + MINUTE)
        assert not posted(ana)
        day = there(zone, *note).astimezone(ZoneInfo(zone)).date() + timedelta(days=1 if weekday == 6 else 3)
        last = datetime(day.year, day.month, day.day, 10, tzinfo=ZoneInfo(zone)).astimezone(UTC)
        await here.jump(last - MINUTE)
        assert not posted(ana)
        await here.jump(last)
        assert len(posted(ana)) == 1


# --- pauses ----------------------------------------------------------------------------------------------------------


async def test_a_pause_that_begins_after_the_draft_stops_the_note_and_its_owner_may_post_it(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await paused(here, DRAFT + HOUR, FRIDAY + 2 * DAY)
    heard = len(ana.reads("@drumbeat"))
    await here.jump(FRIDAY + HOUR)
    assert not posted(ana)
    assert await outcome(here) == "skipped: paused"
    assert "posts were paused then" in again(ana, draft).text
    assert len(ana.reads("@drumbeat")) == heard, "nothing is sent in a pause"
    await ana.clicks("Post now", on=again(ana, draft))
    await here.settled()
    assert len(posted(ana)) == 1
    assert await check_replays(here) == ["begun", "draft sent", "missed", "posted late"]


async def test_a_pause_between_draft_and_note_stops_neither(here: World) -> None:
    await drafted(here)
    await paused(here, DRAFT + HOUR, FRIDAY - HOUR)
    await here.jump(FRIDAY)
    assert len(posted(here.person("ana"))) == 1


async def test_a_pause_over_the_draft_alone_leaves_the_note(here: World) -> None:
    await here.set_up()
    await paused(here, DRAFT - HOUR, FRIDAY - HOUR)
    await here.jump(FRIDAY)
    ana = here.person("ana")
    assert len(posted(ana)) == 1
    assert not [one for one in ana.reads("@drumbeat") if "eekly note" in one.text]
    assert await outcome(here, THIS, "notes.draft") == "skipped: paused"


async def test_a_pause_over_the_last_moment_of_a_held_note_leaves_it_to_its_owner_who_is_told_once(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await hold(here)
    await paused(here, DRAFT + HOUR, MONDAY + 2 * DAY)
    await here.jump(MONDAY - MINUTE)
    assert not [one for one in ana.reads("@drumbeat") if "[Hold on]" in one.text], "nobody is asked in a pause"
    await here.jump(MONDAY + 3 * DAY)
    assert not posted(ana)
    told = [one for one in ana.reads("@drumbeat") if "was not posted" in one.text]
    assert len(told) == 1
    assert "posts were paused then" in told[0].text
    assert await outcome(here) == "skipped: posts were paused then"
    await gives_why(here, ana, "Skip this week", "too old by now", on=told[0])
    assert (await the_week(here)).stage is Stage.SKIPPED
    assert "[Skip this week]" not in again(ana, told[0]).text + again(ana, draft).text
    assert await outcome(here) == "skipped: too old by now"


async def test_a_pause_that_ends_before_the_last_moment_lets_the_owner_be_asked_after_it(here: World) -> None:
    await drafted(here)
    await hold(here)
    await paused(here, DRAFT + HOUR, FRIDAY - HOUR)
    await here.jump(FRIDAY - HOUR - MINUTE)
    ana = here.person("ana")
    assert not [one for one in ana.reads("@drumbeat") if "[Hold on]" in one.text]
    await here.jump(FRIDAY - HOUR)
    assert [one for one in ana.reads("@drumbeat") if "[Hold on]" in one.text]


# --- moved by the settings -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "comes"),
    [
        ({"note_time": time(18)}, FRIDAY + 2 * HOUR),  # later
        ({"note_time": time(13)}, FRIDAY - 3 * HOUR),  # earlier, and still ahead
        ({"note_time": time(9)}, FRIDAY),  # past by now: it comes as its draft said
        ({"note_weekday": 0}, FRIDAY),  # the Monday of this week is past
        ({"note_weekday": 5, "country": "IL", "note_time": time(12)}, FRIDAY),  # moved before its weekend: Thursday
    ],
)
async def test_a_note_that_is_moved_after_its_draft_comes_once_then_or_as_its_draft_said(
    here: World, settings: Any, comes: datetime
) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await here.jump(DRAFT + HOUR)
    await with_settings(here, **settings)
    await tick(here)
    assert (await the_week(here)).due == comes
    await here.jump(comes - MINUTE)
    assert not posted(ana)
    await here.jump(comes)
    assert len(posted(ana)) == 1
    assert "late" not in posted(ana)[0].text
    await here.jump(FRIDAY + DAY)
    assert len(posted(ana)) == 1
    assert "It was posted" in again(ana, draft).text
    assert await outcome(here) == "posted"
    await check_replays(here)


async def test_the_status_tells_of_a_note_that_stays_as_announced(here: World) -> None:
    await drafted(here)
    await with_settings(here, note_time=time(9))
    await tick(here)
    said = (await status(here.person("ana"))).partition("Last 14 days")[0]
    assert "Weekly note — today at 4:00 PM" in said
    assert "Weekly note — Nov 27, 2026 at 9:00 AM" in said


# --- the bot was down ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("hours", "late"), [(1, True), (23, True), (25, False)])
async def test_a_bot_that_slept_over_the_end_of_a_hold(here: World, hours: int, late: bool) -> None:
    await drafted(here)
    ana = here.person("ana")
    await hold(here)
    await here.jump(FRIDAY + HOUR)
    await sleeps(here, MONDAY + hours * HOUR)
    assert len(posted(ana)) == int(late)
    assert len([one for one in ana.reads("@drumbeat") if "was not posted" in one.text]) == int(not late)
    await tick(here)
    assert len(posted(ana)) == int(late)


async def test_a_bot_that_slept_over_draft_and_note(here: World) -> None:
    await here.set_up()
    await sleeps(here, FRIDAY + HOUR)
    ana = here.person("ana")
    (note,) = posted(ana)
    assert "late: it was due" in note.text
    assert not [one for one in ana.reads("@drumbeat") if "eekly note" in one.text]


async def test_of_weeks_that_were_missed_word_comes_of_the_last_alone(here: World) -> None:
    await drafted(here)
    ana = here.person("ana")
    await sleeps(here, FRIDAY + 2 * WEEK + 2 * DAY)
    told = [one for one in ana.reads("@drumbeat") if "Weekly note of Growth was not posted" in one.text]
    assert len(told) == 1
    assert not posted(ana)
    await ana.clicks("Post now", on=told[0])
    await here.settled()
    (note,) = posted(ana)
    assert "week 49" in note.text
    assert "Mon 16 Nov 2026 to Sun 6 Dec 2026" in note.text


# --- whose it is -----------------------------------------------------------------------------------------------------


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
