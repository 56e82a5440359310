"""Adding a metric, reading it, saving what was made of it. A secret goes in and comes out by functions of its own."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import bindparam

from bot.rules import metrics
from bot.rules.metrics import Failure, Metric, Source, Value
from bot.rules.metrics.texts import doc
from storage import numbers, texts
from storage.engine import Tx
from storage.metrics.rows import MetricRow, MetricValueRow
from storage.statements import Change, Query, table_of

KIND = "M"
_ROWS = table_of(MetricRow).c
BY_NUMBER = Query(MetricRow, _ROWS.number == bindparam("wanted"))
OF_TEAM = Query(
    MetricRow, _ROWS.team == bindparam("in_team"), _ROWS.retired_at.is_(None), order_by=[_ROWS.role, _ROWS.number]
)
OF_TEAMS = Query(MetricRow, _ROWS.team.in_(bindparam("teams", expanding=True)), order_by=[_ROWS.number])
THIS = Change(MetricRow, _ROWS.number == bindparam("this"))


def claim_number(tx: Tx) -> int:
    return numbers.claim_next(tx, KIND)


def add(tx: Tx, metric: Metric) -> None:
    tx.touch(metric.team)
    tx.insert(MetricRow, number=metric.number, secret=None, wanted_at=None, tries=0, **_columns(metric))
    texts.add(tx, doc(metric))


def save(tx: Tx, metric: Metric, before: Metric | None = None) -> None:
    """What was made of a metric that was read in this transaction, as it was `before`. Raises LookupError."""
    tx.touch(metric.team)
    if not tx.change(THIS, this=metric.number, **_columns(metric)):
        raise LookupError(f"{metric.ref} is not there")
    texts.save(tx, doc(metric), doc(before) if before is not None else None)


def get(tx: Tx, number: int) -> Metric | None:
    """The metric, held until the commit by whoever may write."""
    row = tx.first(BY_NUMBER, wanted=number, lock=True)
    return MetricRow.read(row) if row is not None else None


def find_of_team(tx: Tx, team: int) -> list[Metric]:
    """What is not retired, the north star first."""
    return sorted((MetricRow.read(row) for row in tx.find(OF_TEAM, in_team=team)), key=metrics.in_order)


def find_of_teams(tx: Tx, teams: Collection[int]) -> list[Metric]:
    """Every metric of these teams, also retired ones, as they were added."""
    return [MetricRow.read(row) for row in tx.find(OF_TEAMS, teams=list(teams))]


def add_value(tx: Tx, metric: int, value: Value) -> None:
    """Keep a value for ever; what the metric says now is saved with it."""
    tx.insert(
        MetricValueRow, metric=metric, number=str(value.number), at=value.at, by=value.by, origin=value.origin.value
    )


def save_secret(tx: Tx, number: int, secret: str | None) -> None:
    """Keep a metric's secret header value, encrypted; None takes it away."""
    tx.write(THIS, this=number, secret=tx.vault.lock(secret) if secret else None)


def get_secret(tx: Tx, number: int) -> str | None:
    """For asking the source, and for nothing that anybody reads."""
    row = tx.first(BY_NUMBER, wanted=number)
    return tx.vault.unlock(row.secret) if row is not None and row.secret else None


def get_source(tx: Tx, number: int) -> tuple[Source, str | None] | None:
    """A metric's source and the secret that was given for it, as they belong together: of one reading of one row."""
    row = tx.first(BY_NUMBER, wanted=number)
    if row is None:
        return None
    return MetricRow.read(row).source, tx.vault.unlock(row.secret) if row.secret else None


def _columns(metric: Metric) -> dict[str, Any]:
    value, failure, source = metric.value, metric.failure, metric.source
    return {
        "team": metric.team,
        "name": metric.name,
        "owner": metric.owner,
        "role": metric.role.value,
        "unit": metric.unit,
        "good": metric.good.value,
        "target": str(metric.target) if metric.target is not None else None,
        "source": source.kind.value,
        "url": source.url,
        "query": source.query,
        "header": source.header,
        "value": str(value.number) if value else None,
        "value_at": value.at if value else None,
        "value_by": value.by if value else None,
        "value_origin": value.origin.value if value else None,
        "failure": _written(failure) if failure else None,
        "added_by": metric.added_by,
        "added_at": metric.added_at,
        "retired_at": metric.retired_at,
        "version": metric.version,
    }


def _written(failure: Failure) -> dict[str, Any]:
    return {
        "since": failure.since.isoformat(),
        "code": failure.code,
        "detail": failure.detail,
        "told": failure.told,
    }
