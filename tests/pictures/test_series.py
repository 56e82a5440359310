"""The course of a metric: a value a week, gaps as gaps, its target, and the same in words; any number can be read."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures import series
from bot.pictures.lettering import FINENESS
from bot.pictures.picture import ALT_LIMIT
from bot.pictures.scale import scale_of
from bot.pictures.series import WEEKS, Series
from bot.pictures.sheet import BLUE, INK, WIDTH
from bot.rules.metrics import Good
from tests.pictures.seen import is_like, opened, pixel, size

FIRST, AS_OF = date(2026, 6, 1), date(2026, 11, 26)
Number = str | int


def of(
    *last: Number | None,
    target: Number | None = None,
    name: str = "WAU",
    unit: str = "people",
    good: Good = Good.UP,
    first: date = FIRST,
    zone: str = "Europe/Lisbon",
) -> Series:
    """These are the last weeks."""
    weeks = [Decimal(one) if one is not None else None for one in last]
    return Series(
        name=name,
        unit=unit,
        good=good,
        target=Decimal(target) if target is not None else None,
        weeks=(*[None] * (WEEKS - len(weeks)), *weeks),
        first=first,
        as_of=AS_OF,
        zone=zone,
    )


SOME = of(12000, 12400, None, 12900, 12700, target=13000)


def test_each_week_has_its_dot_and_neighbours_are_joined() -> None:
    frame, image = series._Frame(SOME), opened(series.draw(SOME).png)
    for week, value in SOME.values:
        assert is_like(pixel(image, frame.x(week), frame.y(value)), BLUE), week
    middle = frame.y(Decimal(12200))
    assert is_like(pixel(image, frame.x(21.5), middle), BLUE), "12,000 to 12,400"


def test_a_week_without_a_value_is_a_gap() -> None:
    frame, image = series._Frame(SOME), opened(series.draw(SOME).png)
    for value in range(12400, 12950, 50):
        assert not is_like(pixel(image, frame.x(23), frame.y(Decimal(value))), BLUE), value


def test_the_target_is_a_dashed_line_across() -> None:
    frame, image = series._Frame(SOME), opened(series.draw(SOME).png)
    y = frame.y(Decimal(13000))
    dark = [is_like(pixel(image, x, y), INK) for x in range(int(frame.left) + 1, int(WIDTH) - 15)]
    assert 0.4 < sum(dark) / len(dark) < 0.75


def test_words_begin_with_what_it_says_and_go_back_from_there() -> None:
    assert series.draw(SOME).alt == (
        "WAU: 12,700 people, as of Thu 26 Nov 2026 (Europe/Lisbon); target 13,000 people; up is good. "
        "The last value of each week, by its Monday: Mon 23 Nov 2026: 12,700. Mon 16 Nov 2026: 12,900. "
        "Mon 9 Nov 2026: no value. Mon 2 Nov 2026: 12,400. Mon 26 Oct 2026: 12,000. Nothing before."
    )
    stale = of(5, None, None, None, unit="", good=Good.DOWN)
    assert "down is good. The last value of each week, by its Monday: Mon 9 Nov 2026 to Mon 23 Nov 2026: no value." in (
        series.alt(stale)
    )


@pytest.mark.parametrize(
    "shown",
    [
        of(12430),
        of(*[100] * WEEKS, target=100, unit="%"),
        of(0, 0, 0),
        of("-5", "-2.5", "1", "7", target=0),
        of("-7", "-7"),
        of(123456789012345, 123456789012346, 987654321098765),
        of("123456789012345.123456", "123456789012345.123457"),
        of("0.00000012", "0.0000002", target="0.0000001"),
        of("99.991", "99.995", target="99.99"),
        of(12, 14, 13, target=5000),
        of(12, 14, 13, target=-5000),
        of(*(n % 7 for n in range(WEEKS)), name="支付重构" * 15, unit="人" * 20, zone="America/Argentina/Buenos_Aires"),
        of(*["-123456789012345.123456"] * WEEKS, name="x" * 60, unit="u" * 20, first=date(2026, 9, 7)),
    ],
)
def test_any_numbers_are_drawn_and_told(shown: Series) -> None:
    picture = series.draw(shown)
    assert size(picture.png) == (int(WIDTH * FINENESS), int(series.HEIGHT * FINENESS))
    assert len(picture.alt) <= ALT_LIMIT
    frame = series._Frame(shown)
    assert frame.left < WIDTH / 2
    assert all(series._BOTTOM <= frame.y(value) <= series._TOP for _, value in shown.values)


def test_a_target_far_off_is_told_and_leaves_the_values_readable() -> None:
    far, near = series._Frame(of(12, 14, 13, target=5000)), series._Frame(of(12, 14, 13, target=18))
    assert not far.has_target
    assert near.has_target
    assert far.scale.high < 20
    assert "target 5,000 people" in series.alt(of(12, 14, 13, target=5000))


def test_what_can_t_be_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a value"):
        of()
    with pytest.raises(ValueError, match="26 weeks"):
        of(*range(27))
    with pytest.raises(ValueError, match="on a Monday"):
        of(1, first=date(2026, 6, 2))


# --- the axis --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        (["11900", "14168", "15000"], ["11 k", "12 k", "13 k", "14 k", "15 k"]),
        (["12400", "12600"], ["12.40 k", "12.45 k", "12.50 k", "12.55 k", "12.60 k"]),
        (["-5", "11.5"], ["−5", "0", "5", "10", "15"]),
        (["0"], ["0", "0.25", "0.50", "0.75", "1.00"]),
        (["100"], ["90", "95", "100", "105", "110"]),
        (["1500000000", "2100000000"], ["1.4 bn", "1.6 bn", "1.8 bn", "2.0 bn", "2.2 bn"]),
        (["0.00000012", "0.0000002"], ["1.2·10⁻⁷", "1.4·10⁻⁷", "1.6·10⁻⁷", "1.8·10⁻⁷", "2.0·10⁻⁷"]),
    ],
)
def test_labels_are_short_and_round(values: list[str], labels: list[str]) -> None:
    assert [label for _, label in scale_of([Decimal(one) for one in values]).ticks] == labels


NUMBERS = st.decimals(-(10**15), 10**15, allow_nan=False, allow_infinity=False, places=6)


@given(st.lists(NUMBERS, min_size=1, max_size=26))
def test_every_value_is_on_the_axis_and_no_two_labels_are_the_same(values: list[Decimal]) -> None:
    scale = scale_of(values)
    assert all(0 <= scale.share(one) <= 1 for one in values)
    labels = [label for _, label in scale.ticks]
    assert 3 <= len(labels) <= 8
    assert len(set(labels)) == len(labels)
    assert all(len(label) <= 34 for label in labels)
