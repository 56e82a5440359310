"""The clock at the gate: who is asked for go or no-go, when they are reminded, and what is kept true of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.rules import approval, launches
from bot.rules.approval import Delegation
from bot.rules.launches import Launch
from bot.rules.people import Person as Someone
from sandbox.person import Person, Seen
from storage import alarms
from tests.handlers.under_way import changed, out, planned, with_go
from tests.world import World, another_process, tick_together

ASKED, WAITS, OVERDUE = "Is it a go?", "waits for your go or no-go", "is overdue by"
NEW_YORK_OPENS = 14  # nine o'clock there, in December


def dec(day: int, hour: int = NEW_YORK_OPENS, minute: int = 0) -> datetime:
    return datetime(2026, 12, day, hour, minute, tzinfo=UTC)


OPENS = dec(3, 9, 30)
USUAL = [dec(7), dec(8), dec(9), dec(10), dec(11)]  # it launches on Tuesday the 8th at 10:00 in Lisbon


def at(seen: Seen) -> datetime:
    return datetime.fromtimestamp(float(seen.ts), UTC).replace(second=0, microsecond=0)


def heard(person: Person, words: str = WAITS, in_: str = "@drumbeat") -> list[datetime]:
    """When this person was told so, to the minute."""
    return [at(one) for one in person.reads(in_) if words in one.text]


def told(person: Person, words: str) -> list[Seen]:
    return [one for one in person.reads("@drumbeat") if words in one.text]


async def lend(here: World, to: str, start: datetime, until: datetime) -> None:
    await here.person(to).types("/launch L-1", in_="#growth")  # so that their hours are known
    given = Delegation(to=here.person(to).id, start=start, until=until)
    ben = here.person("ben").id

    def make(one: Launch, now: datetime) -> Launch:
        return launches.delegate(one, given, by=ben, driver_may_approve=False, now=now)

    await changed(here, make, what="delegated", by="ben")


async def move(here: World, to: datetime) -> None:
    def make(one: Launch, _: datetime) -> Launch:
        asked = replace(approval.reopen(one.approval, due=to), asked_at=None)
        return replace(one, at=to, approval=asked)

    await changed(here, make, what="moved")


# --- the rhythm ------------------------------------------------------------------------------------------------------


async def test_the_gate_opens_then_the_rhythm_of_a_decision_then_overdue_once(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(one) for one in ("ana", "ben", "cy"))
    await planned(here)
    await here.jump(OPENS - timedelta(minutes=1))
    assert heard(ben, "L-1") == []
    await here.jump(OPENS)
    (asked,) = told(ben, ASKED)
    assert at(asked) == OPENS, "the first message goes at once, though it is half past four in New York"
    assert "L-1 Mobile checkout in #growth is to launch" in asked.text
    assert "• Telemetry verified — @Ana Silva" in asked.text
    assert "Snooze until it is due" in str(asked.blocks)
    await here.jump(dec(30))
    assert heard(ben) == USUAL
    texts = [one.text for one in told(ben, WAITS)]
    assert ["It is due now" in one for one in texts] == [False, False, False, False, False]
    assert "It is due" in texts[0]
    assert "and is overdue by 3 days." in texts[-1]
    assert (heard(ana, OVERDUE), heard(cy, ASKED)) == ([dec(14)], [])
    assert heard(ana, "L-1 is overdue by 6 days: @Ben Okafor has not answered.", in_="#growth") == [dec(14)]
    (owner,) = told(ana, OVERDUE)
    assert [name in owner.text for name in ("[Move the date]", "[Cancel]", "[Escalate]")] == [True, True, True]
    assert heard(ben, "L-1 is overdue") == []


async def test_planned_within_three_working_days_it_is_asked_at_once(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/launch Hotfix 2026-11-18", in_="#growth")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    await here.settled()
    assert len(told(ben, ASKED)) == 1
    await here.jump(datetime(2026, 11, 18, 20, tzinfo=UTC))
    assert len(told(ben, ASKED)) == 1


async def test_in_a_pause_the_question_waits_until_it_ends(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await here.jump(dec(2, 12))
    await ana.types("/rituals pause until 2026-12-07", in_="#growth")
    await here.jump(dec(6, 23))
    assert heard(ben, "L-1") == []
    await here.jump(dec(7, 12))
    assert heard(ben, ASKED) == [dec(7, 0)]
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(dec(9, 12))
    assert heard(ben) == []
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(dec(9, 23))
    assert heard(ben) == [dec(9)], "what fell into the pause is not said afterwards"


async def test_planned_in_a_pause_it_is_asked_when_somebody_resumes(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/rituals pause", in_="#growth")
    await ana.types("/launch Hotfix 2026-11-18", in_="#growth")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    await here.jump(datetime(2026, 11, 16, 15, tzinfo=UTC))
    assert told(ben, ASKED) == []
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(datetime(2026, 11, 16, 15, 2, tzinfo=UTC))
    assert len(told(ben, ASKED)) == 1


async def test_who_moves_to_another_zone_is_reminded_there(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(4, 12))
    await here.sandbox.change("@ben", tz="Asia/Tokyo")
    await here.settled()
    await here.jump(dec(8, 23))
    assert heard(ben) == [dec(8, 0)], "10:00 in Lisbon waits for the morning in Tokyo, where it is due the next day"


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_processes_ask_and_remind_once(here: World, database_url: str, tmp_path: Path) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    async with another_process(here, database_url, tmp_path) as other:
        await tick_together(here, other, (OPENS, *USUAL, dec(14)))
        assert (heard(ben, ASKED), heard(ben)) == ([OPENS], USUAL)
        assert heard(ana, "L-1 is overdue", in_="#growth") == [dec(14)]


# --- kept true -------------------------------------------------------------------------------------------------------


async def test_once_it_is_go_nobody_hears_any_more_and_what_was_sent_says_so(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await here.jump(dec(7, 15))
    await with_go(here)
    sent = told(ben, "L-1")
    assert len(sent) == 2
    assert all("Go by @Ben Okafor" in one.text and "[" not in one.text for one in sent)
    await here.jump(dec(30))
    assert (heard(ben), heard(ana, OVERDUE)) == ([], [])


async def test_a_go_that_is_void_is_asked_anew_and_the_old_message_says_why(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(3, 10))
    await with_go(here)
    await changed(here, lambda one, now: launches.untick(one, 3, why="it failed", now=now), what="un-ticked")
    old, new = told(ben, "L-1")
    assert "The go no longer holds, because “Rollback plan tested” was opened after it." in old.text
    assert "@Ben Okafor is asked anew." in old.text
    assert "[" not in old.text
    assert "Is it a go?" in new.text
    assert "• Rollback plan tested — @Ana Silva" in new.text
    await here.jump(dec(7, 23))
    assert heard(ben) == [dec(7)], "the rhythm goes on for the new question"


async def test_moved_away_the_gate_opens_anew_for_the_new_date(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await planned(here)
    await here.jump(dec(7, 15))
    await move(here, dec(15, 10))
    sent = told(ben, "L-1")
    assert all("is asked anew" in one.text and "[" not in one.text for one in sent)
    await here.jump(dec(9, 23))
    assert len(told(ben, "L-1")) == 2
    await here.jump(dec(15, 23))
    assert heard(ben, ASKED) == [dec(10, 9, 30)]
    assert heard(ben) == [dec(14), dec(15)]


async def test_cancelled_or_launched_the_messages_say_so(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await here.jump(dec(14, 15))
    await changed(
        here, lambda one, now: launches.cancel(one, by=ana.id, why="the fair is off", now=now), what="cancelled"
    )
    for one in (*told(ben, "L-1"), *told(ana, "L-1 Mobile checkout\nCancelled")):
        assert "Cancelled by @Ana Silva." in one.text
        assert "[" not in one.text
    assert told(ana, OVERDUE) == []


# --- somebody in their place -----------------------------------------------------------------------------------------


async def test_a_delegate_is_asked_in_their_own_hours_and_reminded_instead(here: World) -> None:
    await here.set_up()
    ben, cy = here.person("ben"), here.person("cy")
    await planned(here)
    await lend(here, "cy", dec(1, 0), dec(9, 0))
    await here.jump(OPENS)
    (asked,) = told(ben, ASKED)
    assert "@Cy Young decides it for you until" in asked.text
    assert [one.text for one in cy.reads("@drumbeat")] == [], "it is half past six in the evening in Tokyo"
    await here.jump(dec(4, 0))
    (lent,) = told(cy, "lets you say go or no-go for them")
    assert at(lent) == dec(4, 0)
    assert "[Go / no-go]" in lent.text
    await here.jump(dec(8, 23))
    assert heard(cy) == [dec(8, 0)], "one working day before is Monday evening there"
    assert "for @Ben Okafor" in told(cy, WAITS)[0].text
    await here.jump(dec(9, 23))
    assert heard(ben)[-1] == dec(9), "the days of the delegate are over"


async def test_handed_over_the_new_approver_is_asked_at_once_and_the_old_messages_say_who(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(one) for one in ("ana", "ben", "cy"))
    await planned(here)
    await here.jump(dec(7, 15))

    def make(one: Launch, now: datetime) -> Launch:
        by = Someone(id=ana.id, name="Ana")
        return launches.reassign(one, cy.id, ana.id, by=by, admins=(), driver_may_approve=False, now=now)

    await changed(here, make, what="reassigned")
    assert len(told(ben, "L-1")) == 2
    assert all("@Cy Young is asked now." in one.text and "[" not in one.text for one in told(ben, "L-1"))
    assert len(told(cy, ASKED)) == 1
    await here.jump(dec(9, 12))
    assert heard(ben) == []
    assert heard(cy)[:1] == [dec(9, 0)]


# --- kept ------------------------------------------------------------------------------------------------------------


async def test_once_nothing_more_can_come_the_clock_looks_no_more(here: World) -> None:
    await here.set_up()
    await planned(here, items=launches.default_checklist()[:10])
    await planned(here)
    assert [await is_looked_at(here, number) for number in (1, 2)] == [True, True]
    await out(here)  # with no review to ask for
    await changed(here, lambda one, now: launches.cancel(one, by=one.owner, why="off", now=now), 2, what="cancelled")
    assert [await is_looked_at(here, number) for number in (1, 2)] == [False, False]


async def is_looked_at(here: World, number: int) -> bool:
    return await here.bot.db.read(here.sandbox.team_id, alarms.hold, f"L-{number}")
