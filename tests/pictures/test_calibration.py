"""Calibration: what was stated against what happened, by bins with their counts, from ten bets on."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import calibration
from bot.pictures.calibration import Bin, Calibration, Closed
from bot.pictures.lettering import FINENESS
from bot.pictures.sheet import BLUE, WIDTH
from tests.pictures.seen import is_like, opened, pixel, size

closed = st.builds(Closed, confidence=st.integers(0, 100), reached=st.booleans())


def some(confidence: int, reached: int, of: int) -> list[Closed]:
    return [Closed(confidence=confidence, reached=n < reached) for n in range(of)]


def of(*bets: Closed) -> Calibration:
    return Calibration(title="Growth", as_of="as of Thu 26 Nov 2026", bets=bets)


SHOWN = of(*some(10, 0, 2), *some(70, 3, 4), *some(78, 1, 4), *some(100, 2, 2))


def test_bets_of_about_the_same_confidence_are_counted_together() -> None:
    assert calibration.bins(SHOWN.bets) == [
        Bin(stated=10, happened=0, reached=0, count=2),
        Bin(stated=74, happened=50, reached=4, count=8),
        Bin(stated=100, happened=100, reached=2, count=2),
    ]


def test_a_bin_s_dot_stands_where_its_numbers_say() -> None:
    picture = calibration.draw(SHOWN)
    assert size(picture.png) == (int(WIDTH * FINENESS), int(calibration.HEIGHT * FINENESS))
    image = opened(picture.png)
    for stated, happened in ((10, 0), (74, 50), (100, 100)):
        assert is_like(pixel(image, *calibration._at(stated, happened)), BLUE)
    assert not is_like(pixel(image, *calibration._at(74, 60)), BLUE)


def test_the_same_in_words() -> None:
    assert calibration.draw(SHOWN).alt == (
        "Stated confidence against what happened, Growth, as of Thu 26 Nov 2026: 12 closed bets. "
        "About 10 % sure: 0 of 2 reached, 0 %. "
        "About 74 % sure: 4 of 8 reached, 50 %. "
        "About 100 % sure: 2 of 2 reached, 100 %."
    )


def test_fewer_than_ten_bets_say_nothing() -> None:
    assert calibration.draw(of(*some(50, 5, 10))).png
    with pytest.raises(ValueError, match="9 closed bets"):
        of(*some(50, 5, 9))
    with pytest.raises(ValueError, match="0 to 100"):
        of(*some(101, 5, 10))


@settings(max_examples=60, deadline=None)
@given(st.lists(closed, min_size=10, max_size=200))
def test_every_bet_is_in_one_bin_and_no_count_lies_on_another(bets: list[Closed]) -> None:
    found = calibration.bins(bets)
    assert sum(one.count for one in found) == len(bets)
    assert sum(one.reached for one in found) == sum(one.reached for one in bets)
    assert [one.stated for one in found] == sorted(one.stated for one in found)
    dots = calibration.dots_of(found)
    boxes = [label.box for label in calibration.labels(dots)]
    assert not [1 for one, other in combinations(boxes, 2) if one.overlaps(other)]
    assert not [1 for box in boxes for dot in dots if box.overlaps(dot.box)]
