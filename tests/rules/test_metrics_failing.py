"""A source that fails: what may pass is asked again twice, and its owner is told once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.messages import errors
from bot.rules import metrics
from bot.rules.metrics import Failure
from bot.rules.metrics.failing import PASSING
from tests.metering import ADDED, metric, value

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize("code", sorted(PASSING))
def test_what_may_pass_is_asked_again_after_five_and_after_ten_minutes(code: str) -> None:
    moments = [metrics.asked_again(code, tries=tries, now=ADDED, until=None) for tries in range(4)]
    assert moments == [ADDED + 5 * MINUTE, ADDED + 10 * MINUTE, None, None]
    assert code in errors.WORDS


@pytest.mark.parametrize("code", sorted({one for one in errors.WORDS if one.startswith("fetch_")} - PASSING))
def test_what_stays_is_not_asked_again(code: str) -> None:
    assert metrics.asked_again(code, tries=0, now=ADDED, until=None) is None


def test_nothing_is_asked_again_at_the_note_or_after_it() -> None:
    for until, expected in ((ADDED + 5 * MINUTE, None), (ADDED + 6 * MINUTE, ADDED + 5 * MINUTE)):
        assert metrics.asked_again("fetch_slow", tries=0, now=ADDED, until=until) == expected


def test_since_when_it_fails_and_that_its_owner_knows_outlast_another_reason() -> None:
    working = metric(value=value(7))
    failing = metrics.with_owner_told(metrics.with_failure(working, "fetch_down", "503", ADDED))
    assert failing.failure == Failure(since=ADDED, code="fetch_down", detail="503", told=True)
    assert failing.value == working.value
    assert metrics.with_failure(failing, "fetch_down", "502", ADDED + MINUTE) == failing
    other = metrics.with_failure(failing, "fetch_status", "404", ADDED + MINUTE)
    assert other.failure == Failure(since=ADDED, code="fetch_status", detail="404", told=True)
    assert metrics.with_owner_told(other) == other
    assert metrics.with_owner_told(working) == working
    again = metrics.with_value(other, value(8, at=ADDED + MINUTE))
    assert again.failure is None
    assert again == replace(other, value=again.value, failure=None, version=other.version + 1)
