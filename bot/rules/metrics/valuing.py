"""A metric gets a value, or its source fails."""

from dataclasses import replace

from bot.rules.metrics.metric import Metric, Value


def with_value(metric: Metric, value: Value) -> Metric:
    """It says this now, and whatever failed before works again. An older value than the last one changes nothing."""
    newest = value if metric.value is None or value.at >= metric.value.at else metric.value
    return replace(metric, value=newest, failure=None, version=metric.version + 1)
