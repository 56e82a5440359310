"""Metrics for tests: values that say only what a test is about."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from bot.rules.metrics import Failure, Good, Metric, NoteMetric, Role, Source, SourceKind, Value

ADDED = datetime(2026, 11, 2, 9, tzinfo=UTC)


def value(number: str | int = 12430, at: datetime = ADDED, by: str | None = "U1", **changes: Any) -> Value:
    origin = changes.pop("origin", SourceKind.TYPED if by is not None else SourceKind.JSON)
    return replace(Value(number=Decimal(number), at=at, by=by, origin=origin), **changes)


def metric(number: int = 1, name: str = "WAU", **changes: Any) -> Metric:
    plain = Metric(number=number, team=1, name=name, owner="U1", added_by="U1", added_at=ADDED)
    return replace(plain, **changes)


def full(**changes: Any) -> Metric:
    """A metric that says everything that one can say."""
    return metric(
        unit="€",
        role=Role.NSM,
        good=Good.DOWN,
        target=Decimal("3.40"),
        source=Source(kind=SourceKind.JSON, url="https://x", query="a.b", header="X-Key"),
        value=value("3.50", by=None),
        failure=Failure(since=ADDED, code="fetch_status", detail="503", told=True),
        **changes,
    )


def noted(number: int = 1, name: str = "WAU", before: Value | None = None, **changes: Any) -> NoteMetric:
    return NoteMetric(metric=metric(number, name, **changes), before=before)
