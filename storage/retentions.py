"""How long a workspace keeps words, and which records are old enough to lose theirs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, literal, not_, or_, select
from sqlmodel import Field, SQLModel, col, delete

from bot.rules.bets import State
from bot.rules.retention import DELETED, Retention
from storage.bets.rows import BetRow
from storage.columns import instant
from storage.decisions.rows import DecisionRow, ReopeningRow
from storage.engine import Tx
from storage.launches.rows import LaunchRow
from storage.notes.rows import NoteRow
from storage.statements import Query, table_of


class RetentionRow(SQLModel, table=True):
    __tablename__ = "retentions"

    workspace: str = Field(primary_key=True)
    years: int
    by: str
    at: datetime = instant()
    begins: datetime | None = instant(null=True)


RETENTION = Query(RetentionRow)


def get(tx: Tx) -> Retention | None:
    """Held until the commit by whoever may write; None where words are kept for ever."""
    row = tx.first(RETENTION, lock=True)
    return Retention(years=row.years, by=row.by, at=row.at, begins=row.begins) if row is not None else None


def save(tx: Tx, retention: Retention | None) -> None:
    if retention is None:
        tx.session.exec(delete(RetentionRow).where(col(RetentionRow.workspace) == tx.workspace))
        return
    tx.upsert(RetentionRow, years=retention.years, by=retention.by, at=retention.at, begins=retention.begins)


@dataclass(frozen=True, slots=True)
class _Old:
    """Records of one kind that are closed: their table, what names one, when it was closed, its first words.

    `also` leaves out what is still worked on though it has such a time.
    """

    table: type[SQLModel]
    kind: str
    key: Sequence[str]
    closed: ColumnElement[datetime]
    words: ColumnElement[str]
    also: ColumnElement[bool] | None = None


_D, _B, _L, _N = (table_of(one).c for one in (DecisionRow, BetRow, LaunchRow, NoteRow))
_R = table_of(ReopeningRow).c
_IS_MADE = _D.state.in_(["approved", "declined"])
_IS_TO_BE_REVIEWED = and_(_D.review_on.is_not(None), _D.reviewed_at.is_(None), _D.superseded_by.is_(None))
_HAS_NEW_EVIDENCE = exists().where(_R.workspace == _D.workspace, _R.decision == _D.number, _R.outcome.is_(None))
_NOTHING_IS_LEFT_TO_DO = and_(_L.measured.is_(True), _L.unfinished.is_(False))
OLD = (
    _Old(
        DecisionRow,
        "D-",
        ("number",),
        func.coalesce(_D.withdrawn_at, _D.reviewed_at, _D.decided_at),
        _D.title,
        or_(
            _D.withdrawn_at.is_not(None),
            _D.state == "withdrawn",
            and_(_IS_MADE, not_(_IS_TO_BE_REVIEWED), not_(_HAS_NEW_EVIDENCE)),
        ),
    ),
    _Old(BetRow, "B-", ("number",), _B.updated_at, _B.name, _B.state != State.OPEN),
    _Old(
        LaunchRow,
        "L-",
        ("number",),
        func.coalesce(_L.ended_at, _L.launched_at),
        _L.name,
        or_(_L.ended_at.is_not(None), _NOTHING_IS_LEFT_TO_DO),
    ),
    _Old(NoteRow, "note ", ("team", "week"), _N.until, _N.text),
)


def _where(old: _Old, before: datetime) -> list[ColumnElement[bool]]:
    """Closed up to then, and with words."""
    found = [old.closed <= literal(before, _N.until.type), old.words != DELETED]
    return [*found, old.also] if old.also is not None else found


def count_old(tx: Tx, before: datetime) -> Mapping[str, int]:
    """How many of each kind were closed up to then and have their words, by what their names begin with."""
    counted = {}
    for old in OLD:
        table = table_of(old.table)
        query = select(func.count()).where(table.c.workspace == tx.workspace, *_where(old, before))
        counted[old.kind] = tx.session.connection().execute(query).scalar_one()
    return {kind: number for kind, number in counted.items() if number}


def find_old(tx: Tx, before: datetime, most: int) -> list[str]:
    """Records that were closed up to then and have their words, such as D-14 or "note 1 2026-W47"; at most so many."""
    found: list[str] = []
    for old in OLD:
        table = table_of(old.table)
        key = [table.c[name] for name in old.key]
        query = select(*key).where(table.c.workspace == tx.workspace, *_where(old, before)).order_by(*key)
        rows = tx.session.connection().execute(query.limit(most - len(found))).all() if len(found) < most else ()
        found += [f"{old.kind}{' '.join(map(str, row))}" for row in rows]
    return found
