"""A metric as a rule: what it says now, how it is kept in the history, and when it is old."""

from dataclasses import replace
from datetime import timedelta

from bot.rules import metrics
from bot.rules.metrics import Failure, Metric
from tests.metering import ADDED, full, metric, value

DAY = timedelta(days=1)


def test_the_newest_value_counts_whatever_came_last() -> None:
    newer = metrics.with_value(metric(), value(5, ADDED + DAY))
    assert metrics.with_value(newer, value(4, ADDED)).value == newer.value
    assert metrics.with_value(newer, value(6, ADDED + DAY)).value == value(6, ADDED + DAY)


def test_a_value_ends_a_failure() -> None:
    failing = metric(failure=Failure(since=ADDED, code="x", told=True))
    assert metrics.with_value(failing, value()).failure is None


def test_the_history_leads_back_to_the_metric() -> None:
    everything = full(retired_at=ADDED)
    later = replace(everything, target=None, failure=None, retired_at=None, name="Churn", version=2)
    first = metrics.change(None, everything, what="added", by="U1", at=ADDED)
    second = metrics.change(everything, later, what="edited", by="U1", at=ADDED)
    assert metrics.replay([first]) == everything
    back: Metric = metrics.replay([first, second])
    assert back == later


def test_a_value_is_stale_after_a_week() -> None:
    assert not metrics.is_stale(value(at=ADDED), ADDED + 7 * DAY)
    assert metrics.is_stale(value(at=ADDED), ADDED + 7 * DAY + timedelta(seconds=1))
