"""Which sources are to be asked, and for the so-many-th time: it stands at the metric until that is done."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func
from sqlmodel import col, select

from bot.rules.metrics import SourceKind
from storage.engine import Tx
from storage.metrics.rows import MetricRow
from storage.statements import Change, Query, is_left, table_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A metric's source is to be asked since `at`, after so many tries that failed."""

    metric: int
    at: datetime
    tries: int


_ROWS = table_of(MetricRow).c
_FETCHED = and_(_ROWS.retired_at.is_(None), _ROWS.source != SourceKind.TYPED.value)
WANTED = Query(
    MetricRow,
    _FETCHED,
    _ROWS.wanted_at <= bindparam("until"),
    columns=["number", "wanted_at", "tries"],
    order_by=[_ROWS.wanted_at, _ROWS.number],
    limited=True,
)
FETCHED = Query(MetricRow, _FETCHED, _ROWS.team == bindparam("of_team"), columns=["number"], order_by=[_ROWS.number])
OF_TEAM = Change(MetricRow, _FETCHED, _ROWS.team == bindparam("of_team"))
THIS = Change(MetricRow, _FETCHED, _ROWS.number == bindparam("this"))
_AS_SEEN = (
    _ROWS.number == bindparam("this"),
    _ROWS.wanted_at == bindparam("seen_at"),
    _ROWS.tries == bindparam("seen_tries"),
)
SEEN = Query(MetricRow, *_AS_SEEN, columns=["number"])
STILL = Change(MetricRow, *_AS_SEEN)


def mark_team_wanted(tx: Tx, team: int, at: datetime) -> int:
    """Ask for every metric of a team that is fetched; how many these are."""
    tx.find(FETCHED, of_team=team, lock=True)  # by number, as everybody holds several
    return tx.change(OF_TEAM, of_team=team, wanted_at=at, tries=0)


def mark_wanted(tx: Tx, metric: int, at: datetime) -> Wanted | None:
    """Ask for this one; None where it is typed in, or retired."""
    found = tx.change(THIS, this=metric, wanted_at=at, tries=0)
    return Wanted(metric=metric, at=at, tries=0) if found else None


def is_still_wanted(tx: Tx, wanted: Wanted) -> bool:
    """Whether nobody has answered since this was seen."""
    return bool(tx.find(SEEN, **_seen(wanted)))


def mark_done(tx: Tx, wanted: Wanted) -> bool:
    """Whether it was still wanted as it was seen; of several who asked, it is true for one."""
    return tx.change(STILL, **_seen(wanted), wanted_at=None, tries=0) == 1


def _seen(wanted: Wanted) -> dict[str, Any]:
    return {"this": wanted.metric, "seen_at": wanted.at, "seen_tries": wanted.tries}


def mark_wanted_again(tx: Tx, wanted: Wanted, at: datetime) -> None:
    """It failed, and is asked once more then."""
    tx.write(THIS, this=wanted.metric, wanted_at=at, tries=wanted.tries + 1)


def find_wanted(tx: Tx, now: datetime, most: int) -> list[Wanted]:
    """What is to be asked by now, the longest wanted first."""
    rows = tx.find(WANTED, until=now, most=most)
    return [Wanted(metric=row.number, at=row.wanted_at, tries=row.tries) for row in rows]


def find_workspaces_wanting_everywhere(tx: Tx, now: datetime) -> list[str]:
    """Where something is to be asked by now."""
    query = select(MetricRow.workspace).where(
        _FETCHED, col(MetricRow.wanted_at) <= now, ~is_left(col(MetricRow.workspace))
    )
    return sorted(tx.all(query.distinct()))


def next_wanted_everywhere(tx: Tx, after: datetime) -> datetime | None:
    """The first moment after this one at which something is to be asked."""
    query = select(func.min(MetricRow.wanted_at)).where(
        _FETCHED, col(MetricRow.wanted_at) > after, ~is_left(col(MetricRow.workspace))
    )
    return tx.session.exec(query).one()
