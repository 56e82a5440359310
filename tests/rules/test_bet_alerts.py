"""A falling confidence is seen at once; what nobody looks at any more is stale, what does not move is stalled."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import bets
from bot.rules.bets import Alert, Bet, Health, Horizon, State, Terms

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY, MOMENT = timedelta(days=1), timedelta(microseconds=1)
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2027, 5, 1), owner="U1")
BET = bets.place(3, 1, TERMS, 80, by="U1", now=NOW, zone="UTC")
FELL, OFF = Alert.FELL, Alert.OFF_TRACK
GREEN, AMBER, RED = Health


def told(course: list[tuple[int, Health]], at_note: int | None = 80) -> list[tuple[Alert, ...]]:
    """What each of these updates tells the note owner, in a week that began with that confidence."""
    bet, found = BET, list[tuple[Alert, ...]]()
    for confidence, health in course:
        change = replace(bets.standing(bet), confidence=confidence, health=health, reason="why")
        done = bets.update(bet, change, by="U2", now=NOW + DAY, seen=bet.version)
        found.append(bets.alerts(done.update, at_note=at_note))
        bet = done.bet
    return found


@pytest.mark.parametrize(
    ("course", "alerts"),
    [
        ([(61, GREEN)], [()]),
        ([(60, GREEN)], [(FELL,)]),
        ([(70, GREEN), (60, GREEN), (40, GREEN)], [(), (FELL,), ()]),
        ([(60, GREEN), (75, GREEN), (55, GREEN)], [(FELL,), (), (FELL,)]),
        ([(95, GREEN), (61, GREEN)], [(), ()]),
        ([(80, AMBER), (80, RED), (75, RED), (75, AMBER), (75, RED)], [(), (OFF,), (), (), (OFF,)]),
        ([(10, RED)], [(FELL, OFF)]),
    ],
)
def test_a_steep_fall_since_the_note_and_turning_to_off_track(
    course: list[tuple[int, Health]], alerts: list[tuple[Alert, ...]]
) -> None:
    assert told(course) == alerts


def test_a_placing_tells_nobody_and_without_a_note_there_is_no_fall() -> None:
    assert bets.alerts(bets.first_update(BET), at_note=80) == ()
    assert told([(10, RED)], at_note=None) == [(OFF,)]


@given(st.lists(st.integers(0, 100), max_size=12), st.integers(0, 100))
def test_a_fall_is_told_once_until_it_recovers(course: list[int], at_note: int) -> None:
    is_low, expected = at_note - BET.confidence >= 20, list[tuple[Alert, ...]]()
    for confidence in course:
        was_low, is_low = is_low, at_note - confidence >= 20
        expected.append((FELL,) if is_low and not was_low else ())
    assert told([(one, GREEN) for one in course], at_note) == expected


# --- stale and stalled -----------------------------------------------------------------------------------------------


def test_seven_days_without_an_update_are_stale() -> None:
    assert not bets.is_stale(BET, NOW + 7 * DAY - MOMENT)
    assert bets.is_stale(BET, NOW + 7 * DAY)
    looked = bets.update(BET, bets.standing(BET), by="U2", now=NOW + DAY, seen=1).bet
    assert not bets.is_stale(looked, NOW + 7 * DAY)


def test_fourteen_days_at_one_place_are_stalled_whatever_else_is_said() -> None:
    looked = bets.update(BET, bets.standing(BET), by="U2", now=NOW + 13 * DAY, seen=1).bet
    for bet in (BET, looked):
        assert not bets.is_stalled(bet, NOW + 14 * DAY - MOMENT)
        assert bets.is_stalled(bet, NOW + 14 * DAY)
    moved = bets.update(BET, replace(bets.standing(BET), hill=12), by="U2", now=NOW + 13 * DAY, seen=1).bet
    assert not bets.is_stalled(moved, NOW + 27 * DAY - MOMENT)
    assert bets.is_stalled(moved, NOW + 27 * DAY)


OVER = [
    replace(BET, state=State.CLOSED),
    replace(BET, state=State.MISTAKE),
    *(replace(BET, terms=replace(TERMS, horizon=one)) for one in (Horizon.NEXT, Horizon.LATER)),
]


@pytest.mark.parametrize("bet", OVER)
def test_only_an_open_bet_of_now_is_either(bet: Bet) -> None:
    assert not bets.is_stale(bet, NOW + 99 * DAY)
    assert not bets.is_stalled(bet, NOW + 99 * DAY)


def test_the_days_count_from_when_it_became_a_bet_of_now() -> None:
    bet = replace(BET, now_since=NOW + 30 * DAY)
    assert not bets.is_stale(bet, NOW + 37 * DAY - MOMENT)
    assert bets.is_stale(bet, NOW + 37 * DAY)
    assert not bets.is_stalled(bet, NOW + 44 * DAY - MOMENT)
    assert bets.is_stalled(bet, NOW + 44 * DAY)
