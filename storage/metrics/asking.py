"""Who was asked for which numbers, and whose numbers are there to ask for?"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam

from bot.rules.metrics import Asking, Metric, Wanted
from storage.engine import Tx
from storage.metrics.rows import MetricAskingRow, MetricRow
from storage.statements import Change, Query, table_of

_METRICS, _ASKINGS = table_of(MetricRow).c, table_of(MetricAskingRow).c
OWNED = Query(
    MetricRow,
    _METRICS.owner == bindparam("person"),
    _METRICS.retired_at.is_(None),
    order_by=[_METRICS.team, _METRICS.number],
)
NUMBERED = Query(MetricRow, _METRICS.number.in_(bindparam("numbers", expanding=True)))
SENT = Query(
    MetricAskingRow,
    _ASKINGS.person == bindparam("to"),
    _ASKINGS.at >= bindparam("since"),
    order_by=[_ASKINGS.at, _ASKINGS.id],
)
PUT_OFF = Change(MetricAskingRow, _ASKINGS.person == bindparam("to"), _ASKINGS.at == bindparam("sent_at"))


def find_owned(tx: Tx, person: str) -> list[Metric]:
    """Somebody's metrics in every team, but retired ones: for the clock."""
    return [MetricRow.read(row) for row in tx.find(OWNED, person=person)]


def find_numbered(tx: Tx, numbers: Collection[int]) -> dict[int, Metric]:
    """These metrics as they stand, retired ones too, by number."""
    return {row.number: MetricRow.read(row) for row in tx.find(NUMBERED, numbers=list(numbers))}


def add_asking(tx: Tx, sent: Asking) -> None:
    """Remember what somebody was asked for."""
    wanted = [[one.metric, one.week] for one in sent.wanted]
    tx.insert(MetricAskingRow, person=sent.to, at=sent.at, wanted=wanted, again=sent.again, until=sent.until)


def find_askings(tx: Tx, person: str, since: datetime) -> list[Asking]:
    """What was sent to somebody since then, oldest first."""
    return [
        Asking(
            to=row.person,
            at=row.at,
            wanted=tuple(Wanted(metric=metric, week=week) for metric, week in row.wanted),
            again=row.again,
            until=row.until,
        )
        for row in tx.find(SENT, to=person, since=since)
    ]


def mark_asking_put_off(tx: Tx, person: str, at: datetime, until: datetime) -> None:
    """They want to hear later of what they were asked at that moment. Raises LookupError where nothing was."""
    if not tx.change(PUT_OFF, to=person, sent_at=at, until=until):
        raise LookupError(f"nothing was asked of {person} at {at}")
