"""Blockers: added, resolved, growing old in working days, and one message about it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import bets, calendar
from bot.rules.bets import Bet, Horizon, State, Terms
from bot.rules.calendar import Calendar, Freeze
from bot.rules.reminders import Hours

MONDAY = datetime(2026, 11, 16, 10, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LISBON = Calendar(zone="Europe/Lisbon", country="PT")
HOURS = Hours(calendar=LISBON, zones={})
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2027, 5, 1), owner="U1")
BET = bets.place(3, 1, TERMS, 80, by="U1", now=MONDAY - 7 * DAY, zone="UTC")
BLOCKED = bets.block(BET, "legal", owner="U7", by="U2", now=MONDAY, link="https://x.slack.com/p1")


def code(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.code


def test_a_message_becomes_a_blocker_once() -> None:
    assert (BLOCKED.version, BLOCKED.updated_at) == (2, BET.updated_at)
    assert (BLOCKED.blockers[0].link, BLOCKED.blockers[0].since) == ("https://x.slack.com/p1", MONDAY)
    assert (
        bets.block(BLOCKED, " legal", owner="U7", by="U3", now=MONDAY + DAY, link="https://x.slack.com/p1") == BLOCKED
    )
    other = bets.block(BLOCKED, "legal", owner="U7", by="U3", now=MONDAY + DAY)
    assert [one.number for one in other.blockers] == [1, 2]


def test_it_is_resolved_once_and_by_one() -> None:
    done = bets.unblock(BLOCKED, 1, by="U7", now=MONDAY + DAY)
    assert (done.open_blockers, done.version) == ((), 3)
    assert bets.unblock(done, 1, by="U7", now=MONDAY + 2 * DAY) == done
    with pytest.raises(UserError) as refused:
        bets.unblock(done, 1, by="U1", now=MONDAY + 2 * DAY)
    assert code(refused) == "already_resolved"
    again = bets.block(done, "legal", owner="U7", by="U2", now=MONDAY + 3 * DAY, link="https://x.slack.com/p1")
    assert [one.number for one in again.open_blockers] == [2]


def test_somebody_else_can_unblock_it_and_it_stays_as_old_as_it_is() -> None:
    passed = bets.pass_blocker(BLOCKED, 1, "U8")
    assert (passed.blockers[0], passed.version) == (replace(BLOCKED.blockers[0], owner="U8"), 3)
    assert bets.pass_blocker(passed, 1, "U8") == passed
    with pytest.raises(UserError) as refused:
        bets.pass_blocker(bets.unblock(BLOCKED, 1, by="U7", now=MONDAY), 1, "U8")
    assert code(refused) == "already_resolved"
    with pytest.raises(UserError):
        bets.pass_blocker(replace(BLOCKED, state=State.CLOSED), 1, "U8")


@pytest.mark.parametrize("number", [0, 2])
def test_a_blocker_that_is_not_there_is_a_mistake_of_ours(number: int) -> None:
    with pytest.raises(ValueError, match="no blocker"):
        bets.unblock(BLOCKED, number, by="U1", now=MONDAY)


@pytest.mark.parametrize("state", [State.CLOSED, State.MISTAKE])
def test_what_is_not_open_has_no_blockers_to_add_or_resolve(state: State) -> None:
    over = replace(BLOCKED, state=state)
    with pytest.raises(UserError):
        bets.block(over, "money", owner="U7", by="U2", now=MONDAY)
    with pytest.raises(UserError):
        bets.unblock(over, 1, by="U2", now=MONDAY)


@pytest.mark.parametrize(
    ("days", "age"),
    [(0, 0), (1, 1), (4, 4), (5, 4), (6, 4), (7, 5), (14, 10), (16, 11)],  # the first of December is a holiday
)
def test_it_ages_by_working_days_of_the_team(days: int, age: int) -> None:
    assert bets.blocker_age(BLOCKED.blockers[0], LISBON, MONDAY + days * DAY) == age


def test_what_is_resolved_ages_no_more() -> None:
    done = bets.unblock(BLOCKED, 1, by="U7", now=MONDAY + 2 * DAY)
    assert bets.blocker_age(done.blockers[0], LISBON, MONDAY + 60 * DAY) == 2


# --- the one message -------------------------------------------------------------------------------------------------


def at(bet: Bet = BLOCKED, hours: Hours = HOURS, told: tuple[int, ...] = (), now: datetime = MONDAY) -> datetime | None:
    found = bets.next_nudge(bet, hours, told=told, now=now)
    return found.at if found else None


def test_after_five_working_days_both_owners_hear_together() -> None:
    found = bets.next_nudge(BLOCKED, HOURS, told=(), now=MONDAY)
    assert found == bets.Nudge(blocker=1, to=("U7", "U1"), at=MONDAY + 7 * DAY)
    own = replace(BLOCKED, terms=replace(TERMS, owner="U7"))
    assert bets.next_nudge(own, HOURS, told=(), now=MONDAY) == replace(found, to=("U7",))


def test_once_is_enough_and_the_next_blocker_has_its_own() -> None:
    assert at(told=(1,)) is None
    two = bets.block(BLOCKED, "money", owner="U8", by="U2", now=MONDAY + DAY)
    assert at(two) == MONDAY + 7 * DAY
    assert at(two, told=(1,)) == MONDAY + 8 * DAY
    assert at(bets.unblock(two, 2, by="U8", now=MONDAY + 2 * DAY), told=(1,)) is None


@pytest.mark.parametrize("state", [State.CLOSED, State.MISTAKE])
def test_nobody_hears_of_what_holds_up_nothing_any_more(state: State) -> None:
    assert at(replace(BLOCKED, state=state)) is None


def test_a_bet_of_later_is_held_up_as_well() -> None:
    assert at(replace(BLOCKED, terms=replace(TERMS, horizon=Horizon.LATER))) == MONDAY + 7 * DAY


def test_freeze_days_nights_and_pauses_put_it_off() -> None:
    frozen = replace(LISBON, freezes=(Freeze(first=date(2026, 11, 18), last=date(2026, 11, 19)),))
    assert at(hours=replace(HOURS, calendar=frozen)) == MONDAY + 9 * DAY
    night = bets.block(BET, "legal", owner="U7", by="U2", now=MONDAY + 12 * HOUR)
    assert at(night) == MONDAY + 8 * DAY - HOUR
    paused = (MONDAY + 6 * DAY, MONDAY + 8 * DAY)
    assert at(hours=replace(HOURS, pauses=(paused,))) == MONDAY + 8 * DAY
    assert at(hours=replace(HOURS, pauses=((MONDAY, None),))) is None


def test_a_bot_that_slept_says_it_when_people_work() -> None:
    saturday = MONDAY + 12 * DAY
    assert at(now=saturday) == MONDAY + 14 * DAY - HOUR
    assert at(now=MONDAY + 7 * DAY + timedelta(minutes=5)) == MONDAY + 7 * DAY


@settings(max_examples=100, deadline=None)
@given(added=st.integers(0, 200 * 24), zone=st.sampled_from(["Europe/Lisbon", "America/New_York", "Asia/Tokyo"]))
def test_the_message_comes_on_the_fifth_working_day_or_the_next_in_hours(added: int, zone: str) -> None:
    team = Calendar(zone=zone, country="PT")
    bet = bets.block(BET, "legal", owner="U7", by="U2", now=MONDAY + added * HOUR)
    found = at(bet, replace(HOURS, calendar=team), now=MONDAY + added * HOUR)
    assert found is not None
    there = found.astimezone(ZoneInfo(zone))
    since = bet.blockers[0].since.astimezone(ZoneInfo(zone))
    assert time(9) <= there.time() < time(18)
    worked = [
        day
        for day in (since.date() + n * DAY for n in range(1, 40))
        if calendar.is_working_day(team, day) and day <= there.date()
    ]
    assert len(worked) in {5, 6}
    assert len(worked) == 5 or since.time() >= time(18)
    assert bets.blocker_age(bet.blockers[0], team, found) == len(worked)
