"""Who is reminded of their items, and who is not: other teams, private channels, people who left, forged buttons."""

import asyncio
from dataclasses import replace

from bot.rules import launches
from bot.rules.launches import Ending, Outcome
from handlers import launches as handlers
from storage import launches as stored
from tests.handlers.checking import sleeps
from tests.handlers.front import presses
from tests.handlers.reminding import days, done, hours, moved, nudges, on, plan
from tests.handlers.under_way import changed
from tests.launching import item
from tests.world import World


async def test_one_message_tells_of_all_teams_what_its_reader_may_see(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    ben = here.person("ben")
    await plan(here, [item(1, "Comms drafted", owner=ben.id)])
    await plan(here, [item(1, "Layoffs announced", owner=ben.id)], name="Reorg", in_="#leads")
    await here.jump(on(3, hour=14, minute=1))
    (both,) = nudges(here, "ben")
    assert "L-1 Mobile checkout · Growth" in both.text
    assert "L-2 Reorg · Leads" in both.text
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await here.jump(on(7, hour=14, minute=1))
    one = nudges(here, "ben")[-1]
    assert days(nudges(here, "ben")) == ["3 Dec", "7 Dec"]
    assert "Comms drafted" in one.text
    assert "Layoffs" not in one.text
    assert "Reorg" not in one.text


async def test_an_approver_who_owns_items_reads_each_once_a_day(here: World) -> None:
    """Asked for go on the day on which they are reminded of their own: there it counts them, and names the others'."""
    await here.set_up()
    ben = here.person("ben")
    await plan(here, [item(1, "Comms drafted", owner=ben.id), item(2, "Support trained"), item(3, owner=ben.id)])
    await here.jump(on(3, hour=15))
    read = [one.text for one in ben.reads("@drumbeat")]
    (asked,) = [text for text in read if "Is it a go?" in text]
    assert "Support trained — @Ana Silva\n2 items of your own" in asked
    assert [sum(text.count(name) for text in read) for name in ("Comms drafted", "Item 3", "Support trained")] == [
        1,
        1,
        1,
    ]
    await here.jump(on(7, hour=15))
    today = [one.text for one in ben.reads("@drumbeat")][len(read) :]
    assert [text for text in today if "waits for your go" in text]
    assert sum(text.count("Comms drafted") for text in today) == 1


async def test_who_is_gone_is_reminded_of_nothing(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await plan(here, [item(1, owner=cy.id), item(2)])
    await here.sandbox.deactivate("cy")
    await here.settled()
    await here.jump(on(10))
    assert nudges(here, "cy") == []
    assert len(nudges(here)) == 3


async def test_another_owner_is_reminded_and_the_former_one_sees_whose_it_is(here: World) -> None:
    await here.set_up()
    gus = here.person("gus")
    await plan(here, [item(1)])
    await here.jump(on(3))
    await changed(
        here,
        lambda launch, now: replace(launch, items=tuple(replace(one, owner=gus.id) for one in launch.items)),
    )
    (shown,) = nudges(here)
    assert "Item 1 · @Gus Guest owns it now" in shown.text
    assert "[Done]" not in shown.text
    await here.jump(on(9))
    assert days(nudges(here)) == ["3 Dec"]
    assert days(nudges(here, "gus"))[-2:] == ["7 Dec", "9 Dec"]


async def test_a_launch_that_is_cancelled_is_silent(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await plan(here, [item(1)])
    await here.jump(on(3))
    await changed(
        here,
        lambda launch, now: replace(
            launch, ending=Ending(outcome=Outcome.CANCELLED, by=ana.id, at=now, why="no budget")
        ),
    )
    assert "Item 1 · cancelled by you, " in nudges(here)[0].text
    await here.jump(on(12))
    assert len(nudges(here)) == 1


async def test_after_it_was_down_it_speaks_on_the_same_day_in_working_hours_and_not_later(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1)])
    await here.jump(on(2))
    await sleeps(here, on(3, hour=15))
    assert hours(nudges(here)) == ["03 15:31"]
    await sleeps(here, on(8, hour=8))
    assert hours(nudges(here)) == ["03 15:31"], "what was missed on the 7th is not said on the 8th"


async def test_two_processes_that_look_at_once_say_it_once(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await plan(here, [item(1)])
    looks = [here.bot.db.run(here.sandbox.team_id, handlers.ring_items, ana.id, on(3)) for _ in range(4)]
    await asyncio.gather(*looks)
    assert len(await here.bot.db.read(here.sandbox.team_id, stored.find_nudges, ana.id, on(1))) == 1
    await here.settled()
    assert len(nudges(here)) == 1


async def test_two_items_ticked_at_once_are_both_seen_in_the_message(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1), item(2), item(3)])
    await here.jump(on(3))
    await asyncio.gather(changed(here, done(1)), changed(here, done(2)))
    await here.settled()
    (shown,) = nudges(here)
    assert shown.text.count("[Done]") == 1
    assert "Item 3\n" in shown.text


async def test_help_is_asked_for_from_the_message(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await plan(here, [item(1)])
    await here.jump(on(3))
    await ana.clicks("Need help", on=nudges(here)[0])
    await ana.modal("Need help")
    await ana.closes()


async def test_not_now_pressed_twice_or_made_up_changes_nothing(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await plan(here, [item(1), item(2, owner=cy.id)])
    await here.jump(on(3))
    (shown,) = nudges(here)
    await asyncio.gather(ana.clicks("Not now", on=shown), ana.clicks("Not now", on=shown))
    await here.settled()
    (sent,) = await here.bot.db.read(here.sandbox.team_id, stored.find_nudges, ana.id, on(1))
    assert sent.until == on(4, hour=9, minute=0)
    for value in (f'{{"at":"{sent.at.isoformat()}"}}', '{"at":"yesterday"}', '{"at":[]}', "{}", "not JSON"):
        await presses(here, cy, "launches.not_now", value)
        assert "There is no such record that you can see." in here.person("cy").reads("#growth")[-1].text
    assert await here.bot.db.read(here.sandbox.team_id, stored.find_nudges, ana.id, on(1)) == [sent]
    await here.jump(on(4))
    assert hours(nudges(here)) == ["03 09:30", "04 09:00"]


async def test_what_is_left_to_do_after_the_launch_is_reminded_of_too(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    after = item(1, phase=launches.Phase.AFTER, due=7, blocking=False)
    await plan(here, [after])
    await here.jump(on(8, hour=11))
    assert nudges(here) == []
    await changed(here, lambda launch, now: replace(launch, launched_at=now, launched_by=ana.id))
    await here.jump(on(17))
    assert days(nudges(here)) == ["10 Dec", "14 Dec", "16 Dec"]


async def test_a_new_date_has_its_own_days_and_the_message_shows_it(here: World) -> None:
    await here.set_up()
    await plan(here, [item(1)])
    await here.jump(on(3))
    await changed(here, moved(on(15, hour=10, minute=0)))
    assert "launches Dec 15, 2026" in nudges(here)[0].text
    await here.jump(on(16))
    assert days(nudges(here)) == ["3 Dec", "10 Dec", "14 Dec", "16 Dec"]
