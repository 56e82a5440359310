"""Metrics: a number always comes with its change, its source and its age."""

from bot.rules.metrics.asking import NOT_NOW, Asking, Wanted, comes_again, is_asked_for, next_asking
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
    "NOT_NOW",
    "STALE_AFTER",
    "UNIT_LIMIT",
    "Asking",
    "Failure",
    "Good",
    "Metric",
    "NoteMetric",
    "Role",
    "Source",
    "SourceKind",
    "Value",
    "Wanted",
    "begins_like_a_number",
    "change",
    "comes_again",
    "in_order",
    "is_asked_for",
    "is_stale",
    "next_asking",
    "number_of",
    "replay",
    "with_value",
]
