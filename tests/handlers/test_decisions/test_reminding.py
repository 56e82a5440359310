"""The clock of a decision as people live with it: who hears what, when, and when nobody is disturbed."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.rules import approval, reminders
from bot.rules import decisions as rules
from bot.rules.approval import Delegation
from bot.rules.decisions import Decision, Draft
from bot.rules.reminders import Hours, Reminder
from storage import alarms, teams
from storage.engine import EVERYWHERE
from tests.handlers.test_decisions.living import decide, log
from tests.handlers.test_decisions.turning import (
    OVERDUE,
    WAITS,
    heard,
    log_with,
    make,
    nov,
    settings,
    sleeps,
)
from tests.world import World, another_process, tick_together, world

NEXT_WEEK = nov(30)
USUAL = [nov(19), nov(20), nov(23), nov(24), nov(25)]  # due on Friday 20 November, 17:00 in Lisbon


async def alarm_count(here: World) -> int:
    return len(await here.bot.db.read(EVERYWHERE, alarms.find_due_everywhere, nov(1) + timedelta(days=999), 99))


async def test_one_day_before_at_due_three_more_over_the_weekend_then_overdue_once(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(19, 16, 59))
    assert heard(ben) == []
    await here.jump(nov(19))
    before = await ben.sees(WAITS, in_="@drumbeat")
    assert "D-1 · Pick the queue" in before.text
    assert "It is due" in before.text
    assert "Snooze until it is due" in str(before.blocks)
    await here.jump(nov(20))
    due = await ben.sees("It is due now", in_="@drumbeat")
    assert "Snooze until it is due" not in str(due.blocks)
    await here.jump(NEXT_WEEK)
    assert heard(ben) == USUAL
    assert "and is overdue by 5 days." in (await ben.sees(WAITS, in_="@drumbeat")).text
    assert heard(ana, OVERDUE) == [nov(26)]
    assert heard(ana, "D-1 is overdue by 6 days: @Ben Okafor has not answered.", in_="#growth") == [nov(26)]
    await here.jump(nov(30) + timedelta(days=30))
    assert (heard(ben), heard(ana, OVERDUE)) == (USUAL, [nov(26)]), "it has a cap"


async def test_public_holidays_and_freeze_days_are_no_working_days(here: World) -> None:
    await here.set_up()
    await settings(here, {"Public holidays of": "US", "Freeze days": "2026-11-30..2026-11-30 audit"})
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, "/decide Pick the queue @ben 2026-11-27")
    await here.jump(nov(30) + timedelta(days=9))
    dec = nov(30) + timedelta(days=1)
    day = timedelta(days=1)
    # Thursday 26 is Thanksgiving, Friday 27 is not everybody's; Monday 30 is frozen.
    assert heard(ben) == [nov(25), nov(27), dec, dec + day, dec + 2 * day]
    assert heard(ana, OVERDUE) == [dec + 3 * day]


async def test_of_portugal_the_holidays_of_december(database_url: str, tmp_path: Path) -> None:
    async with world(database_url, tmp_path, at=datetime.fromisoformat("2026-11-30T09:00+00:00")) as here:
        await here.set_up()
        await settings(here, {"Public holidays of": "PT"})
        await log(here.person("ana"), "/decide Pick the queue @ben 2026-12-02")
        await here.jump(datetime.fromisoformat("2026-12-09T20:00+00:00"))
        days = [one.day for one in heard(here.person("ben"))]
        assert days == [30, 2, 3, 4, 7], "1 and 8 December are holidays: nothing on them"


async def test_answered_meanwhile_nobody_hears_any_more_and_old_reminders_have_no_buttons(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(19))
    await decide(ben, await ben.sees(WAITS, in_="@drumbeat"), "Approve")
    await here.settled()
    (reminder,) = [one for one in ben.reads("@drumbeat") if one.text.startswith("D-1 · Pick the queue\n")]
    assert "Approved by @Ben Okafor" in reminder.text
    assert "[" not in reminder.text
    await here.jump(NEXT_WEEK)
    assert heard(ben) == heard(ana, OVERDUE) == []
    assert await alarm_count(here) == 0, "and the clock looks no more"


async def test_a_reminder_shows_what_the_decision_has_become(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(27))
    now = here.sandbox.clock.now()
    await make(here, lambda one: replace(one, approval=approval.move_due(one.approval, nov(30), now=now)))
    assert "overdue" not in (await ben.sees(WAITS, in_="@drumbeat")).text
    (told,) = [one for one in ana.reads("@drumbeat") if "It is due" in one.text]
    assert "[Escalate]" not in told.text
    cy = here.person("cy").id
    await make(here, lambda one: replace(one, approval=approval.hand_over(one.approval, cy, now=now)))
    stale = [one for one in ben.reads("@drumbeat") if "is asked now" in one.text]
    assert {one.text for one in stale} == {"D-1 · Pick the queue\n@Cy Young is asked now."}
    assert [one.text for one in ben.reads("@drumbeat") if WAITS in one.text or "[Decide]" in one.text] == []


async def test_one_person_is_reminded_in_their_own_hours(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log(ana, "/decide Pick the queue @cy 2026-11-19")
    await here.jump(nov(26, 9))
    # 17:00 in Lisbon is two in the morning in Tokyo, so it comes at nine there, on a working day of the team.
    assert heard(cy) == [nov(19, 0), nov(20, 0), nov(23, 0), nov(24, 0), nov(25, 0)]


async def test_somebody_moves_to_another_zone_and_is_reminded_there(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await log(ana, "/decide Pick the cache @cy fri")
    await here.sandbox.change("@ben", tz="Asia/Tokyo")
    await here.sandbox.change("@cy", tz="Europe/Lisbon")
    await here.settled()
    await here.jump(nov(20, 9))
    assert heard(ben) == [nov(20, 0)], "17:00 in Lisbon waits for the morning in Tokyo"
    assert heard(cy) == [nov(19)], "and need not wait for it any more"


async def test_nothing_is_said_in_a_pause_and_it_goes_on_after_it(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(nov(24, 10))
    assert heard(ben) == []
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(NEXT_WEEK + timedelta(days=4))
    assert heard(ben) == [nov(24), nov(25), nov(26)]
    assert heard(ana, OVERDUE) == [nov(27)]


async def test_a_pause_with_an_end_is_woken_from(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(19, 12))
    await ana.types("/rituals pause until 2026-11-23", in_="#growth")
    await here.jump(nov(24, 9))
    assert heard(ben) == [nov(23)]


async def test_other_settings_move_what_is_to_come(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await settings(here, {"Freeze days": "2026-11-19..2026-11-19 audit"})
    await here.jump(nov(20, 18))
    assert heard(ben) == [nov(18), nov(20)]


async def test_a_bot_that_was_down_says_only_the_last_one_and_in_working_hours(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await sleeps(here, nov(21, 2))  # a Saturday: two were missed
    assert heard(ben) == []
    await here.jump(nov(23, 16))
    assert heard(ben) == [nov(23, 14)], "nine o'clock in New York"
    await here.jump(NEXT_WEEK)
    assert heard(ben) == [nov(23, 14), *USUAL[2:]]


async def test_a_bot_that_was_down_for_weeks_tells_each_of_them_once(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    later = nov(16, 15) + timedelta(days=28)
    await sleeps(here, later)
    assert heard(ben) == heard(ana, OVERDUE) == [later]
    await here.jump(later + timedelta(days=14))
    assert heard(ben) == heard(ana, OVERDUE) == [later]


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("2026-10-21T09:00+00:00", "2026-10-26"),  # Lisbon falls back on the 25th, New York a week later
        ("2027-03-09T09:00+00:00", "2027-03-15"),  # New York springs forward on the 14th
        ("2027-03-24T09:00+00:00", "2027-03-29"),  # Lisbon on the 28th
    ],
)
async def test_over_a_clock_change_each_comes_once_and_at_the_teams_time(
    database_url: str, tmp_path: Path, start: str, due: str
) -> None:
    begin = datetime.fromisoformat(start)
    async with world(database_url, tmp_path, at=begin) as here:
        await here.set_up()
        ben = here.person("ben")
        await log(here.person("ana"), f"/decide Pick the queue @ben {due}")
        await here.jump(begin + timedelta(days=10))
        found = heard(ben)
        assert len(found) == len({one.date() for one in found})
        lisbon, there = ZoneInfo("Europe/Lisbon"), ZoneInfo("America/New_York")
        assert [f"{one.astimezone(lisbon):%H:%M}" for one in found[:2]] == ["17:00", "17:00"]
        assert f"{found[1].astimezone(lisbon):%Y-%m-%d}" == due
        assert all(9 <= one.astimezone(there).hour < 18 for one in found)
        at_due = f"{found[1].astimezone(there):%H:%M}"
        assert {f"{one.astimezone(there):%H:%M}" for one in found[2:]} == {at_due}, "the same time of their day"


async def test_a_delegate_is_asked_when_their_days_begin_and_the_approver_when_they_end(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    await cy.types("/decide D-1", in_="#growth")
    given = Delegation(to=cy.id, start=nov(18, 0), until=nov(20, 0))
    now = here.sandbox.clock.now()
    await make(here, lambda one: rules.delegate(one, given, by=ben.id, driver_may_approve=False, now=now))
    await here.jump(nov(18, 9))
    asked = await cy.sees("@Ben Okafor lets you decide D-1 for them until", in_="@drumbeat")
    assert "Status" in asked.text, "all of it, as the approver has it"
    await here.jump(nov(20))
    assert heard(cy, "lets you decide") == [nov(18, 0)], "nine in the morning in Tokyo"
    assert heard(cy) == [], "their days end before the next reminder falls into their hours"
    assert heard(ben) == [nov(20, 14), nov(20)], "Thursday's waited for a morning, and that was the approver's"


async def test_a_delegate_decides_for_the_approver(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log(ana)
    now = here.sandbox.clock.now()
    given = Delegation(to=cy.id, start=now, until=nov(30))
    await make(here, lambda one: rules.delegate(one, given, by=ben.id, driver_may_approve=False, now=now))
    await here.jump(nov(19, 9))
    await decide(cy, await cy.sees("lets you decide D-1", in_="@drumbeat"), "Approve")
    await ana.sees("@Cy Young for @Ben Okafor approved D-1", in_="#growth")
    await here.settled()
    assert "[" not in (await cy.sees("D-1 · Pick the queue\nApproved by", in_="@drumbeat")).text
    await here.jump(NEXT_WEEK)
    assert heard(ben) == heard(cy) == []


async def test_who_left_the_private_channel_is_not_reminded(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, in_="#leads")
    await here.settled()
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.jump(nov(19))
    assert heard(ben) == []
    await ana.sees("I could not post a reminder of D-1 to @Ben Okafor: they are not in", in_="@drumbeat")


# --- more than one clock ---------------------------------------------------------------------------------------------


async def test_two_ticks_at_once_say_it_once(here: World) -> None:
    await here.set_up()
    for _ in range(3):
        await log(here.person("ana"))
    here.sandbox.clock.followers.remove(here.bot)
    for moment in (*USUAL, nov(26)):
        await here.sandbox.clock.jump(moment)
        await asyncio.gather(*(here.bot.clock.tick() for _ in range(3)))
        await here.settled()
    assert heard(here.person("ben")) == sorted(USUAL * 3)
    assert heard(here.person("ana"), "D-2 is overdue", in_="#growth") == [nov(26)]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_processes_on_one_postgresql_say_it_once(here: World, database_url: str, tmp_path: Path) -> None:
    await here.set_up()
    for _ in range(3):
        await log(here.person("ana"))
    await here.settled()
    async with another_process(here, database_url, tmp_path) as other:
        await tick_together(here, other, (*USUAL, nov(26)))
        assert heard(here.person("ben")) == sorted(USUAL * 3)
        for number in (1, 2, 3):
            assert heard(here.person("ana"), f"D-{number} is overdue", in_="#growth") == [nov(26)]


async def test_a_decision_that_fails_does_not_stop_the_others(here: World, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await log(ana, "/decide Pick the cache @ben fri")
    await here.settled()
    await here.bot.db.run(here.sandbox.team_id, alarms.set_alarm, "D-one", 1, nov(19, 12))
    await here.jump(nov(19))
    assert len(heard(ben)) == 2
    assert len([one for one in caplog.records if "D-one" in one.getMessage()]) == 1, "one trace for all attempts"


# --- what is really sent, and the reckoning ---------------------------------------------------------------------------


def reckoned(decision: Decision, hours: Hours, now: datetime) -> list[Reminder]:
    """Everything that the rules would have sent from then on if nobody ever answers."""
    sent: list[Reminder] = []
    while one := reminders.next_reminder(
        decision.approval, decision.driver, hours, sent=sent, snoozes=(), now=sent[-1].at if sent else now
    ):
        sent.append(one)
    return sent


async def test_what_is_sent_is_what_the_rules_reckon(here: World) -> None:
    await here.set_up()
    await settings(here, {"Public holidays of": "PT", "Freeze days": "2026-11-24..2026-11-24 audit"})
    ana, ben = here.person("ana"), here.person("ben")
    await ben.types("/decide list", in_="#growth")  # so that he is known
    dues = [nov(16, 20), nov(17, 7), nov(18, 23), nov(20, 11, 30), nov(21, 12), nov(22, 23), nov(24, 8), nov(27, 17)]
    logged = [await log_with(here, Draft(due=due)) for due in dues]
    team = await here.bot.db.read(here.sandbox.team_id, teams.get, logged[0].team)
    assert team is not None
    hours = Hours(calendar=team.calendar, zones={ben.id: "America/New_York", ana.id: "Europe/Lisbon"})
    await here.jump(nov(30) + timedelta(days=12))
    for decision in logged:
        plan = reckoned(decision, hours, decision.logged_at)
        for person, words in ((ben, WAITS), (ana, OVERDUE)):
            told = heard(person, f"{decision.ref} · Pick the queue {words}")
            assert told == [one.at for one in plan if one.to == person.id], (decision.ref, person)


async def test_an_approver_who_is_gone_is_asked_nothing_and_the_driver_is_told_what_to_reassign(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana)
    await here.settled()
    await here.sandbox.deactivate("@ben")
    await here.jump(nov(30))
    assert not [one for one in ana.reads("@drumbeat") if "I could not post" in one.text]
    assert len([one for one in ana.reads("@drumbeat") if "Who takes over what was theirs?" in one.text]) == 1
    assert len(heard(ana, OVERDUE)) == 1
