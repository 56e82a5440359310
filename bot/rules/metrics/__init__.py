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
from bot.rules.metrics.moving import Move, is_reached, move
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
    "Move",
    "NoteMetric",
    "Role",
    "Source",
    "SourceKind",
    "Value",
    "change",
    "in_order",
    "is_reached",
    "is_stale",
    "move",
    "replay",
    "with_value",
]
