"""What pictures show of bets: where each came from within four weeks, how long it stalls, and up to when it is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.rules import bets
from bot.rules.bets import Bet, Closing, Ending, Horizon, State, Terms, Update

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY, WEEK, MOMENT = timedelta(days=1), timedelta(weeks=1), timedelta(microseconds=1)
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2027, 5, 1), owner="U1")
BET = bets.place(3, 1, TERMS, 80, by="U1", now=NOW - 8 * WEEK, zone="UTC")


def moved(*places: tuple[timedelta, int]) -> tuple[Bet, list[Update]]:
    """A bet that was moved so long ago to these places, one after the other."""
    bet, updates = BET, list[Update]()
    for ago, place in places:
        change = replace(bets.standing(bet), hill=place, reason="why")
        done = bets.update(bet, change, by="U2", now=NOW - ago, seen=bet.version)
        bet, updates = done.bet, [*updates, done.update]
    return bet, updates


def test_a_trail_is_where_it_was_in_the_last_four_weeks_the_oldest_first() -> None:
    bet, updates = moved((7 * WEEK, 12), (4 * WEEK, 25), (2 * WEEK, 62), (1 * DAY, 50))
    (climb,) = bets.climbs([bet], {3: updates}, NOW)
    assert (climb.trail, climb.bet.hill, climb.stalled_days) == ((12, 25, 62), 50, None)
    (climb,) = bets.climbs([bet], {3: updates}, NOW + MOMENT)
    assert climb.trail == (25, 62), "the move to 25 is more than four weeks past"


def test_what_did_not_move_leaves_no_trail() -> None:
    bet, updates = moved((3 * WEEK, 0), (2 * WEEK, 0))
    (climb,) = bets.climbs([bet], {3: updates}, NOW)
    assert (climb.trail, climb.stalled_days) == ((), 56)
    assert bets.climbs([bet], {}, NOW) == [climb], "of a bet without any update, too"


def test_how_long_it_stalls_counts_whole_days_of_now() -> None:
    bet, updates = moved((14 * DAY, 50))
    assert bets.climbs([bet], {3: updates}, NOW)[0].stalled_days == 14
    assert bets.climbs([bet], {3: updates}, NOW - MOMENT)[0].stalled_days is None
    assert bets.climbs([replace(bet, now_since=NOW - 13 * DAY)], {}, NOW)[0].stalled_days is None
    assert bets.climbs([replace(bet, now_since=NOW - 13 * DAY)], {}, NOW + 2 * DAY)[0].stalled_days == 15


@pytest.mark.parametrize(
    "not_now",
    [
        replace(BET, terms=replace(TERMS, horizon=Horizon.NEXT)),
        replace(BET, state=State.CLOSED),
        replace(BET, state=State.MISTAKE),
    ],
)
def test_only_bets_of_now_are_on_the_hill(not_now: Bet) -> None:
    other = replace(BET, number=4)
    assert [one.bet.number for one in bets.climbs([not_now, other, BET], {}, NOW)] == [4, 3]


def test_a_course_is_told_until_the_day_began_or_something_was_said_in_it() -> None:
    def until(said: datetime, now: datetime = NOW, zone: str = "Asia/Tokyo") -> datetime:
        return bets.told_until(BET, said, now, zone)

    began = datetime(2026, 11, 19, 15, tzinfo=UTC)
    assert until(NOW - DAY) == until(NOW - WEEK) == until(NOW - DAY, began) == began
    assert until(NOW - timedelta(hours=1)) == NOW - timedelta(hours=1)
    assert until(NOW - DAY, began - MOMENT) == max(NOW - DAY, began - DAY)
    assert until(NOW - DAY, datetime(2026, 10, 25, 22, tzinfo=UTC), "Europe/Lisbon") == NOW - DAY


def test_the_course_of_a_closed_bet_ends_with_its_closing() -> None:
    closing = Closing(by="U1", at=NOW - WEEK, ending=Ending.REACHED)
    closed = replace(BET, state=State.CLOSED, closing=closing)
    assert bets.told_until(closed, NOW - 8 * WEEK, NOW, "UTC") == datetime(2026, 11, 13, tzinfo=UTC)
