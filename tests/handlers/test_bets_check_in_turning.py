"""When the clock asks owners, and when not: other zones, teams, pauses, people who left, more than one clock."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.rules import bets, people
from bot.rules.bets import Horizon
from bot.rules.teams import Pause
from handlers.delivery.slack import real_now
from handlers.people import remember
from storage import alarms, teams
from storage.engine import EVERYWHERE
from tests.handlers.checking import (
    asked,
    check_ins,
    edit,
    last,
    make,
    nov,
    owner,
    place,
    settings,
    sleeps,
    stop,
)
from tests.world import World, another_process, tick_together

FIRST, REPEAT = nov(19), nov(20)  # the note is posted on Friday 20 November, 16:00
DAY = timedelta(days=1)


async def alarm_count(here: World) -> int:
    return len(await here.bot.db.read(EVERYWHERE, alarms.find_due_everywhere, nov(1) + 999 * DAY, 99))


# --- several teams ---------------------------------------------------------------------------------------------------


async def test_one_message_for_the_bets_of_all_teams(here: World) -> None:
    for channel in ("#growth", "#payload-team", "#leads"):
        await here.set_up(channel)
    ana = here.person("ana")
    await settings(here, {"Weekly note on": "Thursday"}, in_="#payload-team")
    await place(here)
    await place(here, "Payloads", in_="#payload-team")
    await place(here, "Layoffs", in_="#leads")
    await here.jump(nov(22))
    assert asked(ana) == [(FIRST, ["B-1", "B-3"])], "on Wednesday all of them are fresh"
    await here.jump(nov(29))
    # Payloads are due on Wednesday, and the others along with them.
    assert asked(ana)[1:] == [(nov(25), ["B-1", "B-2", "B-3"]), (nov(26), ["B-1", "B-2", "B-3"])]
    message = check_ins(ana)[1]
    for part in ("B-1 Churn · Growth", "B-2 Payloads · Payload team", "B-3 Layoffs · Leads"):
        assert part in message.text
    assert "Note of Payload team: " in message.text
    assert "Note of Leads: " in message.text


async def test_two_messages_of_one_moment_are_both_sent(here: World) -> None:
    """The bot comes back when two turns are due that a pause kept apart."""
    for channel in ("#growth", "#payload-team"):
        await here.set_up(channel)
    ana = here.person("ana")
    await settings(here, {"Bet check-in at": "10:03"}, in_="#payload-team")
    await place(here)
    await place(here, "Payloads", in_="#payload-team")
    pause = Pause(start=nov(17), end=nov(19, 10, 2))
    (payloads,) = [one for one in await here.bot.db.read(here.sandbox.team_id, teams.find_all) if one.id == 2]
    await here.bot.db.run(here.sandbox.team_id, teams.save, replace(payloads, pauses=(pause,)))
    await sleeps(here, nov(19, 10, 4))
    assert sorted(asked(ana)) == [(nov(19, 10, 4), ["B-1"]), (nov(19, 10, 4), ["B-2"])]


async def test_who_left_a_private_channel_is_told_of_the_others_alone(here: World) -> None:
    for channel in ("#growth", "#leads"):
        await here.set_up(channel)
    ana, ben = here.person("ana"), here.person("ben")
    await place(here, Owner="@ben")
    await place(here, "Layoffs", in_="#leads", Owner="@ben")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.jump(nov(19, 15))
    message = await last(here, ben)
    assert "B-1 Churn" in message.text
    for block in ("Layoffs", "B-2", "Leads"):
        assert block not in str(message.blocks) + message.text
    await ana.types("/bet B-2 60 hired", in_="#leads")
    await ana.types("/bet B-1 60 hired", in_="#growth")
    message = await last(here, ben)
    assert "80 → 60 % — hired" in message.text
    assert "Layoffs" not in str(message.blocks), "and not afterwards either"


async def test_who_left_the_only_channel_is_asked_nothing(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await place(here, "Layoffs", in_="#leads", Owner="@ben")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.jump(nov(19, 15))
    assert asked(ben) == []
    await ana.sees("I could not post the check-in on bets to @Ben Okafor: they are not in its channel", in_="@drumbeat")
    await here.sandbox.invite("ben", to="#leads", by="ana")
    await here.jump(nov(26, 15))
    assert asked(ben) == [(nov(26, 15), ["B-1"])]


# --- whose turn it is ------------------------------------------------------------------------------------------------


async def test_a_new_owner_is_asked_and_the_former_is_not(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await place(here)
    await ben.types("/bet list", in_="#growth")
    await edit(here, owner=ben.id)
    await here.jump(nov(22))
    assert (asked(ana), asked(ben)) == ([], [(nov(19, 15), ["B-1"])])


async def test_what_becomes_a_bet_of_now_is_asked_and_what_is_over_is_not(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here, Horizon="Later")
    await place(here, "Over")
    await here.jump(nov(17))
    await edit(here, 1, horizon=Horizon.NOW)
    await stop(here, 2)
    await here.jump(nov(22))
    assert asked(ana) == [(FIRST, ["B-1"])]
    now = here.sandbox.clock.now()
    await make(here, lambda bet: bets.reopen(bet, by=owner(bet), admins=(), now=now), 2)
    await make(here, lambda bet: bets.take_off(bet, by=owner(bet), admins=()), 1)
    await here.jump(nov(26, 11))
    assert asked(ana)[1:] == [(nov(26), ["B-2"])]
    await make(here, lambda bet: bets.take_off(bet, by=owner(bet), admins=()), 2)
    await here.jump(nov(30) + 30 * DAY)
    assert len(asked(ana)) == 2
    assert await alarm_count(here) == 0, "and the clock looks no more"


async def test_a_person_is_asked_in_their_own_zone_and_where_they_move(here: World) -> None:
    await here.set_up()
    ben, cy = here.person("ben"), here.person("cy")
    await place(here, Owner="@ben")
    await place(here, "Tokyo", Owner="@cy")
    await here.jump(nov(22))
    assert asked(ben) == [(nov(19, 15), ["B-1"])]
    assert asked(cy) == [], "at ten in Tokyo it was placed less than three days before"
    await here.sandbox.change("@ben", tz="Asia/Tokyo")
    await here.sandbox.change("@cy", tz="America/New_York")
    await here.settled()
    await here.jump(nov(29))
    assert asked(ben)[1:] == [(nov(26, 1), ["B-1"])], "six hours before the note it is evening there"
    assert asked(cy) == [(nov(26, 15), ["B-2"]), (nov(27, 14), ["B-2"])]


async def test_who_has_no_zone_has_the_teams(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await place(here, Owner="@ben")
    without = people.Person(id=ben.id, name="Ben Okafor")
    await here.bot.db.run(here.sandbox.team_id, remember, [without], real_now())
    await here.jump(nov(22))
    assert asked(ben) == [(FIRST, ["B-1"])]


async def test_who_is_deactivated_is_asked_nothing_and_again_when_they_are_back(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await place(here, Owner="@ben")
    await here.sandbox.deactivate("ben")
    await here.jump(nov(22))
    assert asked(ben) == []
    assert not [one for one in ana.reads("@drumbeat") if "could not post" in one.text]
    await here.sandbox.change("@ben", deactivated=False)
    await here.jump(nov(29))
    assert asked(ben) == [(nov(26, 15), ["B-1"]), (nov(27, 14), ["B-1"])]


async def test_nothing_is_asked_in_a_pause_and_what_fell_into_it_is_not_asked_afterwards(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(nov(20, 9))
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(nov(25))
    assert asked(ana) == []
    await ana.types("/rituals pause until 2026-12-02", in_="#growth")
    await here.jump(nov(30) + 5 * DAY)
    assert [one for one, _ in asked(ana)] == [nov(30) + 3 * DAY, nov(30) + 4 * DAY], "the pause ended the day before"


async def test_other_settings_move_what_is_to_come(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await settings(here, {"Bet check-in at": "11:30", "Public holidays of": "US"})
    await here.jump(nov(22))
    assert asked(ana) == [(nov(19, 11, 30), ["B-1"])]
    await here.jump(nov(28))
    assert [one for one, _ in asked(ana)[1:]] == [nov(25, 11, 30), nov(27)], "Thursday 26 is Thanksgiving"


async def test_the_clock_finds_out_by_itself_after_an_update(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(nov(18))
    await ana.types("/bet B-1 70 waiting on legal", in_="#growth")
    await here.jump(nov(25))
    assert asked(ana) == []
    await here.jump(nov(28))
    assert asked(ana) == [(nov(26), ["B-1"]), (nov(27), ["B-1"])]


# --- late, and more than one clock -----------------------------------------------------------------------------------


async def test_a_bot_that_was_down_asks_late_and_in_working_hours(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.settled()
    await here.jump(nov(16, 10))
    await sleeps(here, nov(19, 20))
    assert asked(ana) == []
    await here.jump(nov(22))
    assert asked(ana) == [(nov(20, 9), ["B-1"])]


async def test_a_bot_that_was_down_until_the_note_asks_nothing(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(nov(16, 10))
    await sleeps(here, nov(20, 16, 1))
    await here.jump(nov(25))
    assert asked(ana) == []
    await here.jump(nov(26, 11))
    assert asked(ana) == [(nov(26), ["B-1"])]


async def test_two_ticks_at_once_ask_once(here: World) -> None:
    await here.set_up()
    for name in ("Churn", "Onboarding"):
        await place(here, name)
    await here.jump(nov(16, 10))
    here.sandbox.clock.followers.remove(here.bot)
    for moment in (FIRST, REPEAT, nov(26), nov(27)):
        await here.sandbox.clock.jump(moment)
        await asyncio.gather(*(here.bot.clock.tick() for _ in range(3)))
        await here.settled()
    assert [one for one, _ in asked(here.person("ana"))] == [FIRST, nov(26), nov(27)]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_processes_on_one_postgresql_ask_once(here: World, database_url: str, tmp_path: Path) -> None:
    await here.set_up()
    for handle in ("ana", "ben", "cy"):
        await place(here, f"Of {handle}", Owner=f"@{handle}")
    async with another_process(here, database_url, tmp_path) as other:
        await tick_together(
            here,
            other,
            (nov(19, 1), FIRST, nov(19, 15), REPEAT, nov(26, 1), nov(26), nov(26, 15), nov(27), nov(27, 14)),
        )
    assert [one for one, _ in asked(here.person("ana"))] == [FIRST, nov(26), nov(27)]
    assert [one for one, _ in asked(here.person("ben"))] == [nov(19, 15), nov(26, 15), nov(27, 14)]
    assert [one for one, _ in asked(here.person("cy"))] == [nov(26, 1)]


async def test_an_answer_and_the_clock_at_once_leave_nothing_unanswered(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(nov(16, 10))
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(FIRST)
    await asyncio.gather(here.bot.clock.tick(), ana.types("/bet B-1 70 waiting on legal", in_="#growth"))
    await here.settled()
    assert [one for one in check_ins(ana) if "All is answered" not in one.text] == []
