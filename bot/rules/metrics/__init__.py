"""Metrics: a number always comes with its change, its source and its age."""

from bot.rules.metrics.metric import (
    MOST_HEADLINES,
    NAME_LIMIT,
    STALE_AFTER,
    UNIT_LIMIT,
    Failure,
    Good,
    Metric,
    NoteMetric,
    Role,
    Source,
    SourceKind,
    Value,
    in_order,
    is_stale,
)
from bot.rules.metrics.parsing import begins_like_a_number, number_of
from bot.rules.metrics.past import change, replay
from bot.rules.metrics.valuing import with_value

__all__ = [
    "MOST_HEADLINES",
    "NAME_LIMIT",
    "STALE_AFTER",
    "UNIT_LIMIT",
    "Failure",
    "Good",
    "Metric",
    "NoteMetric",
    "Role",
    "Source",
    "SourceKind",
    "Value",
    "begins_like_a_number",
    "change",
    "in_order",
    "is_stale",
    "number_of",
    "replay",
    "with_value",
]
