"""The history in the order of its chain, for whoever checks it; whatever somebody wrote there by hand is found too."""

from collections.abc import Mapping

from sqlalchemy import Column, String, and_, bindparam, cast, func, literal, or_
from sqlalchemy import select as core_select
from sqlmodel import select

from bot.rules.chain import Linked
from storage.bets.rows import BetRow
from storage.chains import ChainRow
from storage.decisions.rows import DecisionRow
from storage.engine import Tx
from storage.history import HistoryRow
from storage.launches.rows import LaunchRow
from storage.metrics.rows import MetricRow
from storage.statements import Query, table_of
from storage.teams import TeamRow

BATCH = 500
_ROWS = table_of(HistoryRow).c
LINKED = tuple(Linked.__dataclass_fields__)
START = (-(2**31), 0)
"""Before the first one, also where somebody gave one a place that there is not."""
BEHIND = Query(
    HistoryRow,
    or_(
        _ROWS.position > bindparam("after_position"),
        and_(_ROWS.position == bindparam("after_position"), _ROWS.id > bindparam("after_id")),
    ),
    columns=("id", *LINKED),
    order_by=[_ROWS.position, _ROWS.id],
    limited=True,
)
FOLLOWING = Query(HistoryRow, _ROWS.previous == bindparam("hash"), columns=LINKED, order_by=[_ROWS.id], limited=True)
HASHED = Query(HistoryRow, _ROWS.hash == bindparam("hash"), columns=LINKED, order_by=[_ROWS.id], limited=True)
SEVERAL = 10
TOLD: Mapping[str, Column[int]] = {
    "team ": table_of(TeamRow).c.id,
    "D-": table_of(DecisionRow).c.number,
    "B-": table_of(BetRow).c.number,
    "L-": table_of(LaunchRow).c.number,
    "M-": table_of(MetricRow).c.number,
}
"""What the history tells of from its first moment, by how it is called there."""

Place = tuple[int, int]
"""Where somebody is who walks along a chain: a position, and the id of the row there."""


def find_behind(tx: Tx, place: Place) -> list[tuple[Place, Linked]]:
    """The next entries, and where one is after each."""
    found = tx.find(BEHIND, after_position=place[0], after_id=place[1], most=BATCH)
    return [((row.position, row.id), _linked(row)) for row in found]


def find_around(tx: Tx, before: str, hash_: str) -> tuple[list[Linked], list[Linked]]:
    """Entries that say they come after the one with this hash, and those that have that other hash. No index helps."""
    follows = [_linked(row) for row in tx.find(FOLLOWING, hash=before, most=SEVERAL)]
    return follows, [_linked(row) for row in tx.find(HASHED, hash=hash_, most=SEVERAL)]


def find_last_position(tx: Tx) -> int:
    """The highest that there is."""
    ours = select(func.max(HistoryRow.position)).where(HistoryRow.workspace == tx.workspace)
    return tx.session.exec(ours).one() or 0


def find_untold(tx: Tx) -> str | None:
    """A record of which no entry tells, such as D-14: it is there, so all of its history was taken away."""
    for begins, number in TOLD.items():
        told = core_select(_ROWS.id).where(
            _ROWS.workspace == tx.workspace, _ROWS.record == literal(begins) + cast(number, String)
        )
        untold = core_select(func.min(number)).where(number.table.c.workspace == tx.workspace, ~told.exists())
        if (found := tx.session.connection().execute(untold).scalar()) is not None:
            return f"{begins}{found}"
    return None


def find_workspaces_everywhere(tx: Tx) -> list[str]:
    """All that have a history, or the end of one, or should have one, for a team of theirs is set up."""
    named: set[str] = set(tx.all(select(ChainRow.workspace)))
    named |= set(tx.all(select(TeamRow.workspace).distinct()))
    return sorted(named | set(tx.all(select(HistoryRow.workspace).distinct())))


def _linked(row: object) -> Linked:
    return Linked(**{name: getattr(row, name) for name in LINKED})
