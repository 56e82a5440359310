"""The tables of metrics: each as it stands with its last value, and every value it ever had."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Index, Row
from sqlmodel import Field, SQLModel

from bot.rules.metrics import Failure, Good, Metric, Role, Source, SourceKind, Value
from storage.columns import instant, json_column, locked


class MetricRow(SQLModel, table=True):
    """Numbers are kept as they were said, so 3.40 stays 3.40. `secret` is encrypted.

    `wanted_at`: its source is to be asked, for the so-many-th time (`tries`); None while nobody wants it.
    """

    __tablename__ = "metrics"
    __table_args__ = (
        Index("metrics_of_team", "workspace", "team", "retired_at", "number"),
        Index("metrics_of_owner", "workspace", "owner", "retired_at"),
        Index("metrics_wanted", "wanted_at", "workspace", "number"),
    )

    workspace: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int
    name: str
    owner: str
    role: str
    unit: str
    good: str
    target: str | None = None
    source: str
    url: str
    query: str
    header: str
    secret: str | None = locked(null=True)
    value: str | None = None
    value_at: datetime | None = instant(null=True)
    value_by: str | None = None
    value_origin: str | None = None
    failure: dict[str, Any] | None = json_column(null=True)
    added_by: str
    added_at: datetime = instant()
    retired_at: datetime | None = instant(null=True)
    wanted_at: datetime | None = instant(null=True)
    tries: int
    version: int

    @staticmethod
    def read(row: "MetricRow | Row[Any]") -> Metric:
        """The metric of a row, without its secret."""
        value = None
        if row.value is not None and row.value_at is not None and row.value_origin is not None:
            value = Value(
                number=Decimal(row.value), at=row.value_at, by=row.value_by, origin=SourceKind(row.value_origin)
            )
        return Metric(
            number=row.number,
            team=row.team,
            name=row.name,
            owner=row.owner,
            role=Role(row.role),
            unit=row.unit,
            good=Good(row.good),
            target=Decimal(row.target) if row.target is not None else None,
            source=Source(kind=SourceKind(row.source), url=row.url, query=row.query, header=row.header),
            value=value,
            failure=_failure(row.failure) if row.failure else None,
            added_by=row.added_by,
            added_at=row.added_at,
            retired_at=row.retired_at,
            version=row.version,
        )


def _failure(written: Mapping[str, Any]) -> Failure:
    return Failure(
        since=datetime.fromisoformat(written["since"]),
        code=written["code"],
        detail=written["detail"],
        told=written["told"],
    )


class MetricValueRow(SQLModel, table=True):
    """Rows are added and never changed."""

    __tablename__ = "metric_values"
    __table_args__ = (Index("metric_values_by_time", "workspace", "metric", "at", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    metric: int
    number: str
    at: datetime = instant()
    by: str | None = None
    origin: str


class MetricAskingRow(SQLModel, table=True):
    """A message that asked somebody for numbers; `wanted` are pairs of a metric and the ISO week of a note.

    `until` is to when they put it off.
    """

    __tablename__ = "metric_askings"
    __table_args__ = (Index("metric_askings_of_person", "workspace", "person", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    person: str
    at: datetime = instant()
    wanted: list[Any] = json_column()
    again: bool
    until: datetime | None = instant(null=True)
