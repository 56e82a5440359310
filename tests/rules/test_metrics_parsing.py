"""Numbers as people write them: read as they were meant, or refused with how to write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import metrics
from bot.rules.metrics.parsing import begins_like_a_number

GAPS = [",", "'", "’", " ", "\u00a0", "\u2009", "\u202f"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12430", "12430"),
        ("12,430", "12430"),
        ("12 430", "12430"),
        ("12\u202f430", "12430"),
        ("1'234'567.5", "1234567.5"),
        ("3.40", "3.40"),
        ("-0.5", "-0.5"),
        ("−0.5", "-0.5"),
        ("+7", "7"),
        (".5", "0.5"),
        ("007", "7"),
        ("-0", "0"),
        ("12 %", "12"),
        ("12%", "12"),
        ("€12,430", "12430"),
        ("-$5", "-5"),
        ("$ -5", "-5"),
        ("5 €", "5"),
        ("123456789012345.123456", "123456789012345.123456"),
        ("000000000000000000001", "1"),
    ],
)
def test_a_number_is_read_as_it_was_said(typed: str, number: str) -> None:
    assert str(metrics.number_of(typed)) == number


@pytest.mark.parametrize(
    ("typed", "unit", "number"),
    [
        ("12 users", "users", "12"),
        ("12USERS", "users", "12"),
        ("kr 12,430", "kr", "12430"),
        ("-kr 5", "kr", "-5"),
        ("12 30-day actives", "30-day actives", "12"),
        ("12 430", "0", "12430"),
        ("5 % of teams", "% of teams", "5"),
        ("5%", "% of teams", "5"),
    ],
)
def test_the_unit_may_stand_around_it(typed: str, unit: str, number: str) -> None:
    assert str(metrics.number_of(typed, unit)) == number


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1,5", "number_unsure"),
        ("12.430,5", "number_unsure"),
        ("1.234.567", "number_unsure"),
        ("12,43", "number_unsure"),
        ("0,125", "number_unsure"),
        ("1,234 567", "number_unsure"),
        ("1234,567", "number_unsure"),
        ("1,2000", "number_unsure"),
        ("", "number_not_understood"),
        ("many", "number_not_understood"),
        ("1e400", "number_not_understood"),
        ("NaN", "number_not_understood"),
        ("infinity", "number_not_understood"),
        ("12k", "number_not_understood"),
        ("3M", "number_not_understood"),
        ("--5", "number_not_understood"),
        ("5 users", "number_not_understood"),
        ("€5%", "number_not_understood"),
        ("%", "number_not_understood"),
        ("١٢", "number_not_understood"),
        ("0x10", "number_not_understood"),
        ("1_000", "number_not_understood"),
        ("1" * 40, "number_too_long"),
        ("1" * 16, "number_too_long"),
        ("0.1234567", "number_too_long"),
    ],
)
def test_what_is_no_number_or_may_be_two_is_refused(typed: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        metrics.number_of(typed, "0")
    assert refused.value.code == code


def test_what_was_meant_as_a_number_is_seen() -> None:
    assert all(map(begins_like_a_number, ["1", "-1", "1,5", "€ 5", "-$5", ".5", "12k", "− 3"]))
    assert not any(map(begins_like_a_number, ["of teams", "-", "", "€", "x1"]))


@given(st.integers(-(10**15) + 1, 10**15 - 1), st.integers(0, 6), st.sampled_from(["", *GAPS]), st.data())
def test_every_number_is_read_back_however_it_is_grouped(
    whole: int, places: int, gap: str, data: st.DataObject
) -> None:
    part = data.draw(st.text("0123456789", min_size=places, max_size=places))
    digits = f"{whole:,}".replace(",", gap)
    typed = f"{digits}.{part}" if part else digits
    expected = Decimal(f"{whole}.{part}" if part else whole)
    read = metrics.number_of(typed)
    assert read == expected
    assert read.as_tuple().exponent == -places
    for around in ("%", " €"):
        assert metrics.number_of(typed + around) == expected


@given(st.text(max_size=60), st.text(max_size=20))
def test_any_text_is_a_number_within_limits_or_refused(typed: str, unit: str) -> None:
    try:
        read = metrics.number_of(typed, unit)
    except UserError:
        return
    assert read.is_finite()
    assert abs(read) < 10**15
    assert Decimal(str(read)) == read
    assert metrics.number_of(str(read)) == read


@given(st.integers(0, 999), st.text("0123456789", min_size=1, max_size=8).filter(lambda one: len(one) != 3))
def test_a_comma_that_makes_no_thousands_is_never_guessed(whole: int, behind: str) -> None:
    with pytest.raises(UserError):
        metrics.number_of(f"{whole},{behind}")
