"""A source gives no number: whether it is asked again, and that its owner is told once."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.rules.metrics.metric import Failure, Metric

AGAIN_AFTER = (timedelta(minutes=5), timedelta(minutes=10))
PASSING = frozenset(
    {
        "fetch_no_such_host",
        "fetch_unreachable",
        "fetch_slow",
        "fetch_broken_off",
        "fetch_down",
        "fetch_query_down",
        "fetch_not_asked",
    }
)
"""What may be over in some minutes; anything else stays until somebody does something."""


def asked_again(code: str, *, tries: int, now: datetime, until: datetime | None) -> datetime | None:
    """When to ask once more after so many tries failed; None where that would be in vain, or after `until`."""
    if code not in PASSING or tries >= len(AGAIN_AFTER):
        return None
    again = now + AGAIN_AFTER[tries]
    return again if until is None or again < until else None


def with_failure(metric: Metric, code: str, detail: str, now: datetime) -> Metric:
    """It keeps its last value. Why it fails may change; since when it does, and that its owner knows, does not."""
    before = metric.failure
    if before is None:
        failure = Failure(since=now, code=code, detail=detail)
    elif before.code == code:
        return metric  # a host that says it in other words every week is no news
    else:
        failure = replace(before, code=code, detail=detail)
    return replace(metric, failure=failure, version=metric.version + 1)


def with_owner_told(metric: Metric) -> Metric:
    """Its owner knows that it fails."""
    if metric.failure is None or metric.failure.told:
        return metric
    return replace(metric, failure=replace(metric.failure, told=True))
