"""Metrics for tests: values that say only what a test is about."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from bot.rules.metrics import Metric, NoteMetric, SourceKind, Value

ADDED = datetime(2026, 11, 2, 9, tzinfo=UTC)


def value(number: str | int = 12430, at: datetime = ADDED, by: str | None = "U1", **changes: Any) -> Value:
    origin = changes.pop("origin", SourceKind.TYPED if by is not None else SourceKind.JSON)
    return replace(Value(number=Decimal(number), at=at, by=by, origin=origin), **changes)


def metric(number: int = 1, name: str = "WAU", **changes: Any) -> Metric:
    plain = Metric(number=number, team=1, name=name, owner="U1", added_by="U1", added_at=ADDED)
    return replace(plain, **changes)


def noted(number: int = 1, name: str = "WAU", before: Value | None = None, **changes: Any) -> NoteMetric:
    return NoteMetric(metric=metric(number, name, **changes), before=before)
