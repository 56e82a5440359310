"""A metric gets a value, and how far its target is then."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from bot.errors import UserError
from bot.rules import people
from bot.rules.metrics.metric import Good, Metric, SourceKind, Value
from bot.rules.metrics.terms import check_not_retired
from bot.rules.people import Person


def with_value(metric: Metric, value: Value) -> Metric:
    """It says this now, and whatever failed before works again. An older value than the last one changes nothing."""
    newest = value if metric.value is None or value.at >= metric.value.at else metric.value
    return replace(metric, value=newest, failure=None, version=metric.version + 1)


def check_may_type(metric: Metric, by: Person, admins: Collection[str]) -> None:
    """Anybody who sees it; what is fetched, only its owner and team admins, until it is fetched again.

    Raises UserError.
    """
    check_not_retired(metric)
    if metric.source.is_fetched and not people.may_change(by, metric.owner, admins):
        raise UserError("metric_is_fetched", owner=metric.owner)


def typed_value(number: Decimal, *, by: str, now: datetime) -> Value:
    return Value(number=number, at=now, by=by, origin=SourceKind.TYPED)


def left_to_target(metric: Metric) -> Decimal | None:
    """How far the target is, from where it is; zero where it is reached. None without a target or a value."""
    if metric.target is None or metric.value is None:
        return None
    ahead = metric.target - metric.value.number
    return max(ahead if metric.good is Good.UP else -ahead, Decimal(0))
