"""Weekly notes on Home: one that was held, or missed because the bot was down, waits for its owner there."""

from datetime import timedelta

from tests.handlers.drafted import (
    FRIDAY,
    HOUR,
    NEXT,
    WEEK,
    drafted,
    hold,
    posted,
    sleeps,
    the_week,
    tick,
    with_settings,
)
from tests.handlers.homing import buttons, opens, presses, shown, values
from tests.world import World

NAMED = "Weekly note of Growth, week 47 of 2026"


async def test_a_held_note_waits_for_its_owner_until_it_is_posted(here: World) -> None:
    await drafted(here)
    ana, ben = here.person("ana"), here.person("ben")
    assert NAMED not in (await opens(here, ana)).text
    await hold(here)
    assert f"{NAMED}\nPost it, or skip it · held, and posted " in shown(ana).text
    assert NAMED not in (await opens(here, ben)).text
    await ana.clicks("Weekly note")
    assert "[Post now]" in (await ana.modal()).text
    await ana.closes()
    (value,) = values(shown(ana), "notes.post_now")
    await presses(here, ana, "notes.post_now", value)
    assert len(posted(ben)) == 1
    assert NAMED not in shown(ana).text


async def test_a_missed_note_is_posted_from_home(here: World) -> None:
    await drafted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await sleeps(here, FRIDAY + timedelta(hours=25))
    assert f"{NAMED}\nPost it, or skip it · not posted, was due " in (await opens(here, ana)).text
    (value,) = values(shown(ana), "notes.post_now")
    await presses(here, ana, "notes.post_now", value)
    assert len(posted(cy)) == 1
    assert NAMED not in shown(ana).text


async def test_a_missed_note_is_skipped_from_home(here: World) -> None:
    await drafted(here)
    ana = here.person("ana")
    await sleeps(here, FRIDAY + timedelta(hours=25))
    await opens(here, ana)
    await ana.clicks("Skip this week")
    (label,) = (await ana.modal()).labels
    await ana.fills({label: "nothing happened"})
    await ana.submits()
    await here.settled()
    assert NAMED not in shown(ana).text
    assert (await the_week(here)).by == ana.id


async def test_it_is_gone_with_the_draft_of_the_next_week(here: World) -> None:
    await drafted(here)
    ana = here.person("ana")
    await sleeps(here, FRIDAY + timedelta(hours=25))
    assert NAMED in (await opens(here, ana)).text
    await here.jump(FRIDAY + WEEK - HOUR)
    await tick(here)
    assert (await the_week(here, NEXT)).sent
    assert "Weekly note of Growth" not in (await opens(here, ana)).text


async def test_it_waits_for_the_admin_to_whom_it_went_where_its_owner_is_gone(here: World) -> None:
    await drafted(here)
    ana, ben = here.person("ana"), here.person("ben")
    await with_settings(here, note_owner=ben.id, admins=(ana.id,))
    await hold(here)
    assert NAMED in (await opens(here, ben)).text
    assert NAMED not in (await opens(here, ana)).text
    await here.sandbox.deactivate("ben")
    await here.settled()
    assert NAMED in (await opens(here, ana)).text
    assert "notes.post_now" in buttons(shown(ana))
