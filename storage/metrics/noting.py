"""What a weekly note tells of metrics: what each says now, and what it said at the last one."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, select

from bot.rules.metrics import NoteMetric, SourceKind, Value
from storage.engine import Tx
from storage.metrics.keeping import find_of_team
from storage.metrics.rows import MetricValueRow
from storage.statements import WORKSPACE, Query, table_of

VALUES = table_of(MetricValueRow)


def _last() -> ColumnElement[bool]:
    """It is the last one of its metric up to that moment."""
    older = VALUES.alias("older")
    newest = (
        select(older.c.id)
        .where(
            older.c.workspace == bindparam(WORKSPACE),
            older.c.metric == VALUES.c.metric,
            older.c.at <= bindparam("until"),
        )
        .order_by(older.c.at.desc(), older.c.id.desc())
        .limit(1)
        .correlate(VALUES)
    )
    return VALUES.c.id == newest.scalar_subquery()


LAST_BEFORE = Query(
    MetricValueRow,
    _last(),
    VALUES.c.metric.in_(bindparam("metrics", expanding=True)),
    columns=["metric", "number", "at", "by", "origin"],
)


NEWEST = Query(
    MetricValueRow,
    VALUES.c.metric == bindparam("metric"),
    columns=["number", "at", "by", "origin"],
    order_by=[VALUES.c.at.desc(), VALUES.c.id.desc()],
    limited=True,
)


BETWEEN = Query(
    MetricValueRow,
    VALUES.c.metric == bindparam("metric"),
    VALUES.c.at >= bindparam("since"),
    VALUES.c.at <= bindparam("until"),
    columns=["number", "at", "by", "origin"],
    order_by=[VALUES.c.at, VALUES.c.id],
)


def find_last(tx: Tx, metric: int, most: int) -> list[Value]:
    """Its last values, the newest first."""
    return [_value(row) for row in tx.find(NEWEST, metric=metric, most=most)]


def find_values(tx: Tx, metric: int, since: datetime, until: datetime) -> list[Value]:
    """Its values from then up to that moment, the oldest first."""
    return [_value(row) for row in tx.find(BETWEEN, metric=metric, since=since, until=until)]


def find_for_note(tx: Tx, team: int, since: datetime | None) -> list[NoteMetric]:
    """The metrics of a team, the north star first, each with its value of the last note (`since`), if it had one."""
    found = find_of_team(tx, team)
    before = find_before(tx, [one.number for one in found], since) if since is not None else {}
    return [NoteMetric(metric=one, before=before.get(one.number)) for one in found]


def find_before(tx: Tx, metrics: list[int], until: datetime) -> dict[int, Value]:
    """For each metric its last value up to that moment; nothing for one that had none then."""
    return {row.metric: _value(row) for row in tx.find(LAST_BEFORE, metrics=metrics, until=until)}


def _value(row: Row[Any]) -> Value:
    return Value(number=Decimal(row.number), at=row.at, by=row.by, origin=SourceKind(row.origin))
