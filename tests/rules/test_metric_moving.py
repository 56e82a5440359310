"""How a number moved: exactly, in percent of what it was, and whether that is the way it should go."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.messages import metrics as messages
from bot.rules import metrics
from bot.rules.metrics import Good, Move

NUMBERS = st.decimals(min_value=-(10**15), max_value=10**15, places=6)


@pytest.mark.parametrize(
    ("before", "now", "by", "percent"),
    [
        ("12000", "12430", "430", "3.583333"),
        ("0.1", "0.3", "0.2", "200"),
        ("-4", "-2", "2", None),
        ("4", "-2", "-6", None),
        ("5", "5.0", "0", "0"),
        ("0", "3", "3", None),
        ("999999999999999.999999", "1000000000000000", "0.000001", "0"),
    ],
)
def test_a_move_is_exact_and_in_percent_of_what_it_was(before: str, now: str, by: str, percent: str | None) -> None:
    found = metrics.move(Decimal(before), Decimal(now), Good.UP)
    assert found.by == Decimal(by)
    assert (found.percent is None) is (percent is None)
    if percent is not None and found.percent is not None:
        assert round(found.percent, 6) == Decimal(percent)


@given(NUMBERS, NUMBERS)
def test_one_way_is_good_and_the_other_is_not(before: Decimal, now: Decimal) -> None:
    up, down = (metrics.move(before, now, good) for good in Good)
    assert up.by == down.by == now - before
    if before == now:
        assert up.is_good is down.is_good is None
    else:
        assert up.is_good is (now > before)
        assert down.is_good is not up.is_good
        assert isinstance(up, Move)


@pytest.mark.parametrize(
    ("now", "good", "reached"),
    [("5", Good.UP, True), ("4.9", Good.UP, False), ("5.1", Good.DOWN, False), ("5", Good.DOWN, True)],
)
def test_a_target_is_reached_from_its_own_side(now: str, good: Good, reached: bool) -> None:
    assert metrics.is_reached(Decimal(now), Decimal(5), good) is reached


@pytest.mark.parametrize(
    ("before", "now", "good", "said"),
    [
        ("12000", "12430", Good.UP, "+430 (+3.6 %), better"),
        ("12430", "12000", Good.UP, "−430 (−3.5 %), worse"),
        ("1", "2500", Good.DOWN, "+2,499 (+249,900 %), worse"),
        ("6.20", "6.9", Good.DOWN, "+0.70 (+11 %), worse"),
        ("0", "3", Good.UP, "+3, better"),
        ("100000", "100001", Good.UP, "+1, better"),
        ("5", "5.0", Good.UP, "unchanged"),
    ],
)
def test_a_move_is_said_in_words_that_need_no_colour(before: str, now: str, good: Good, said: str) -> None:
    assert messages.moved(Decimal(before), Decimal(now), good) == said


@pytest.mark.parametrize(
    ("number", "unit", "said"),
    [
        ("12430", "", "12,430"),
        ("1E+3", "<x>", "1,000 &lt;x&gt;"),
        ("-0.50", "%", "−0.50 %"),
        ("0.000001", "", "0.000001"),
    ],
)
def test_a_number_reads_as_it_was_said(number: str, unit: str, said: str) -> None:
    assert messages.shown(Decimal(number), unit) == said
