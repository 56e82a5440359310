"""From draft to posted: the draft follows what is recorded, is edited, held, skipped and posted by hand."""

from datetime import timedelta

import pytest

from tests.handlers import front
from tests.handlers.drafted import (
    DAY,
    DRAFT,
    FRIDAY,
    HOUR,
    MINUTE,
    MONDAY,
    NEXT,
    THIS,
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
    the_week,
    tick,
)
from tests.world import World


async def test_a_draft_follows_what_is_recorded_and_nothing_is_sent_where_nothing_changed(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    for expected in ("It is posted today at 4:00 PM, unless you hold it", "[Edit]", "[Hold]", "[Post now]", "80 %"):
        assert expected in draft.text
    await here.person("ben").types("/bet B-1 55 the mails land in spam", in_="#growth")
    await tick(here)
    assert "55 %" in again(ana, draft).text
    version = here.sandbox.world.changed.version
    for _ in range(3):
        await tick(here)
    assert here.sandbox.world.changed.version == version
    assert await check_replays(here) == ["begun", "draft sent"]


async def test_once_it_is_posted_the_draft_says_so_and_has_no_buttons(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await here.jump(FRIDAY)
    assert "It was made ready" in again(ana, draft).text
    await here.jump(FRIDAY + 2 * MINUTE)
    shown = again(ana, draft).text
    assert "It was posted today at 4:00 PM. What is corrected is said in its thread." in shown
    for gone in ("[Edit]", "[Hold]", "[Post now]", "[Skip this week]", "B-1"):
        assert gone not in shown
    assert await check_replays(here) == ["begun", "draft sent", "posted"]
    assert await outcome(here) == "posted"


# --- holding ---------------------------------------------------------------------------------------------------------


async def test_a_held_note_is_not_posted_its_owner_is_asked_again_and_it_goes_out_on_monday_late(here: World) -> None:
    draft = await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await here.jump(DRAFT + 4 * HOUR)
    await gives_why(here, ana, "Hold", "the numbers are not in", on=draft)
    shown = again(ana, draft).text
    assert "Held by @Ana Silva: “the numbers are not in”" in shown
    assert "[Hold again]" in shown
    await here.jump(FRIDAY)
    assert not posted(cy)
    assert await outcome(here) == "held: the numbers are not in"
    await here.jump(FRIDAY + MINUTE)
    asked = await ana.sees("It is still held by @Ana Silva", in_="@drumbeat")
    for expected in ("“the numbers are not in”", "[Post now]", "[Hold on]", "[Skip this week]"):
        assert expected in asked.text
    await ana.clicks("Hold on", on=asked)
    await here.settled()
    assert "[Hold on]" not in again(ana, asked).text
    said = await status(ana)
    assert "held until then at the latest: the numbers are not in" in said
    await here.jump(FRIDAY + 3 * HOUR)  # her day is over by then
    assert len([one for one in ana.reads("@drumbeat") if "It is still held" in one.text]) == 0
    await here.jump(MONDAY - HOUR)
    assert len([one for one in ana.reads("@drumbeat") if "[Hold on]" in one.text]) == 1, "on Monday at 9:00"
    await here.jump(MONDAY)
    (note,) = posted(cy)
    assert "late: it was due" in note.text
    assert "Mon 16 Nov 2026 to Mon 23 Nov 2026" in note.text
    assert (await outcome(here) or "").startswith("posted late on Mon 23 Nov 2026, 10:00")
    await here.jump(MONDAY + DAY)
    assert len(posted(cy)) == 1
    assert "[" not in again(ana, asked).text
    assert await check_replays(here) == [
        *("begun", "draft sent", "held", "asked again", "held again", "asked again", "posted late"),
    ]


async def test_nothing_moves_the_last_moment_of_a_held_note(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    for moment in (DRAFT + HOUR, FRIDAY - HOUR, MONDAY - MINUTE):
        await here.jump(moment)
        button = "Hold again" if moment > DRAFT + HOUR else "Hold"
        await gives_why(here, ana, button, "not yet", on=again(ana, draft))
    await here.jump(MONDAY)
    assert len(posted(ana)) == 1


async def test_an_asked_owner_posts_a_held_note_before_its_time(here: World) -> None:
    draft = await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await gives_why(here, ana, "Hold", "wait", on=draft)
    await here.jump(DRAFT + 2 * HOUR + MINUTE)
    asked = await ana.sees("[Hold on]", in_="@drumbeat")
    await ana.clicks("Post now", on=asked)
    await here.settled()
    (note,) = posted(cy)
    assert "late" not in note.text
    assert "Mon 16 Nov 2026 to Fri 20 Nov 2026" in note.text
    await here.jump(FRIDAY)
    assert len(posted(cy)) == 1
    assert (await outcome(here) or "").startswith("posted already on Fri 20 Nov 2026, 12:01")
    await here.jump(FRIDAY + HOUR)
    for one in (asked, draft):
        assert "It was posted" in again(ana, one).text
        assert "[Post now]" not in again(ana, one).text


# --- skipping and posting by hand ------------------------------------------------------------------------------------


async def test_a_skipped_week_has_no_note_the_channel_reads_why_and_the_next_note_tells_of_both(here: World) -> None:
    draft = await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await gives_why(here, ana, "Skip this week", "we are all at the <off-site>", on=draft)
    line = await cy.sees("There is no weekly note for week 47", in_="#growth")
    assert "@Ana Silva skipped it" in line.text
    assert "we are all at the <off-site>" in line.text
    assert "[Post now]" in again(ana, draft).text
    assert "[Skip this week]" not in again(ana, draft).text
    await here.jump(FRIDAY + HOUR)
    assert not posted(cy)
    assert await outcome(here) == "skipped: we are all at the <off-site>"
    assert "skipped: we are all at the <off-site>" in await status(ana)
    await here.jump(DRAFT + WEEK)
    ended = again(ana, draft).text
    assert "It was skipped: “we are all at the <off-site>”. The next note tells of this week too." in ended
    assert "[Post now]" not in ended
    await here.jump(FRIDAY + WEEK)
    (note,) = posted(cy)
    assert "Mon 16 Nov 2026 to Fri 27 Nov 2026" in note.text
    assert await check_replays(here) == ["begun", "draft sent", "skipped"]


async def test_a_skipped_week_can_be_posted_after_all_until_the_next_draft(here: World) -> None:
    draft = await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await gives_why(here, ana, "Skip this week", "off-site", on=draft)
    await here.jump(FRIDAY + 3 * DAY)
    await ana.clicks("Post now", on=again(ana, draft))
    await here.settled()
    (note,) = posted(cy)
    assert "late: it was due" in note.text
    assert (await outcome(here) or "").startswith("posted late on Mon 23 Nov 2026")
    line = await cy.sees("skipped the weekly note for week 47, and @Ana Silva posted it after all", in_="#growth")
    assert "off-site" in line.text
    assert not [one for one in cy.reads("#growth") if "There is no weekly note" in one.text]
    await here.jump(FRIDAY + WEEK)
    assert "Mon 23 Nov 2026 to Fri 27 Nov 2026" in posted(cy)[-1].text


async def test_after_the_next_draft_an_older_one_can_not_be_posted(here: World) -> None:
    draft = await drafted(here)
    ana = here.person("ana")
    await gives_why(here, ana, "Skip this week", "off-site", on=draft)
    old = again(ana, draft)
    await here.jump(DRAFT + WEEK)
    week = await the_week(here)
    await front.presses(here, ana, "notes.post_now", f'{{"team":1,"week":"{THIS}"}}')
    await ana.sees("This week's note can't be changed any more", in_="#growth")
    assert await the_week(here) == week
    assert not posted(ana)
    assert "[Post now]" not in again(ana, old).text


async def test_post_now_is_posted_once_by_whoever_presses_it_first(here: World) -> None:
    draft = await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await ana.clicks("Post now", on=draft)
    await here.settled()
    await front.presses(here, ana, "notes.post_now", f'{{"team":1,"week":"{THIS}","told":1}}')
    assert not [one for one in ana.reads("#growth") if "posted this note already" in one.text], "a double click"
    await here.jump(DRAFT + HOUR)
    await front.presses(here, ana, "notes.post_now", f'{{"team":1,"week":"{THIS}","told":1}}')
    await ana.sees("@Ana Silva has posted this note already", in_="#growth")
    await here.jump(FRIDAY + WEEK)
    _, second = posted(cy)
    assert "Fri 20 Nov 2026 to Fri 27 Nov 2026" in second.text
    assert "week 48" in second.text
    assert await check_replays(here, NEXT) == ["begun", "draft sent", "posted"]


# --- the bot was down ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [25, 30])
async def test_more_than_a_day_late_its_owner_decides(here: World, hours: int) -> None:
    draft = await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await sleeps(here, FRIDAY + timedelta(hours=hours))
    told = await ana.sees("Weekly note of Growth was not posted", in_="@drumbeat")
    assert "I was not running then" in told.text
    assert "Not posted" in again(ana, draft).text
    assert not posted(cy)
    assert await outcome(here) == "skipped: too late"
    await ana.clicks("Post now", on=told)
    await here.settled()
    (note,) = posted(cy)
    assert "late: it was due" in note.text
    assert "[Post now]" not in again(ana, told).text + again(ana, draft).text
    assert await check_replays(here) == ["begun", "draft sent", "missed", "told", "posted late"]


async def test_a_draft_that_could_not_be_sent_comes_late_and_not_at_all_with_its_note(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await sleeps(here, DRAFT + 3 * HOUR)
    assert "It is posted today at 4:00 PM" in draft_of(ana).text
    await here.jump(FRIDAY)
    await sleeps(here, FRIDAY + WEEK)
    assert len(posted(ana)) == 2
    assert not [one for one in ana.reads("@drumbeat") if "week 48" in one.text]
    assert await outcome(here, NEXT, "notes.draft") == "skipped: too late"
