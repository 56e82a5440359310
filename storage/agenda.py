"""When does the clock have to look at a team again? One row for each: the moment of its next scheduled post.

The moment is reckoned from the team's settings by whoever looked last, so it is no source of truth: what was posted
stands in the slots. It only says that nothing of this team falls due before. Whoever changes it takes nothing after it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Index, bindparam, func, tuple_
from sqlalchemy import select as core_select
from sqlmodel import Field, SQLModel, col, select

from storage.columns import instant
from storage.engine import Tx
from storage.statements import Change, Query, is_left, table_of

AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Past on every clock: domain time can be turned, so what is due now needs no now."""

HANDFUL = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A team to look at. `at`: nothing of it fell due before that; AT_ONCE where its settings changed."""

    workspace: str
    team: int
    at: datetime

    @property
    def is_anew(self) -> bool:
        return self.at == AT_ONCE


class AgendaRow(SQLModel, table=True):
    __tablename__ = "agenda"
    __table_args__ = (Index("agenda_by_moment", "at", "workspace", "team"), Index("agenda_by_team", "team"))

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    at: datetime = instant()


_ROWS = table_of(AgendaRow).c
OF_TEAM = Change(AgendaRow, _ROWS.team == bindparam("of_team"))
_AS_SEEN = (_ROWS.team == bindparam("of_team"), _ROWS.at == bindparam("seen_at"))
SEEN = Query(AgendaRow, *_AS_SEEN, columns=["team"])
STILL = Change(AgendaRow, *_AS_SEEN)


def begin(tx: Tx, team: int) -> None:
    """The clock looks at a new team at its next tick."""
    tx.insert(AgendaRow, team=team, at=AT_ONCE)


def look_anew(tx: Tx, team: int) -> None:
    """Its settings changed, and with them its next moment."""
    tx.change(OF_TEAM, of_team=team, at=AT_ONCE)


def is_as_seen(tx: Tx, due: Due) -> bool:
    """Whether nobody looked at it since, nor changed its settings."""
    return tx.first(SEEN, of_team=due.team, seen_at=due.at) is not None


def move(tx: Tx, due: Due, at: datetime) -> None:
    """It was looked after up to now: look at it then. Where its settings changed meanwhile, that comes first."""
    tx.change(STILL, of_team=due.team, seen_at=due.at, at=at)


def find_due_everywhere(tx: Tx, now: datetime, most: int, without: Collection[tuple[str, int]] = ()) -> list[Due]:
    """Teams to look at by now, in turns: a handful of every workspace before the next handful of any.

    What belongs to one workspace is delivered together, so a handful costs little more than one. Which ones come first
    decides chance, so that several processes begin elsewhere. Of a workspace that was left nothing is looked at.
    """
    by_chance = func.row_number().over(partition_by=_ROWS.workspace, order_by=func.random())
    turn, lot = (by_chance - 1) // HANDFUL, func.max(func.random()).over(partition_by=_ROWS.workspace)
    columns = _ROWS.workspace, _ROWS.team, _ROWS.at
    due = core_select(*columns, turn.label("turn"), lot.label("lot"))
    due = due.where(_ROWS.at <= now, ~is_left(_ROWS.workspace))
    if without:
        due = due.where(tuple_(_ROWS.workspace, _ROWS.team).not_in(list(without)))
    ranked = due.subquery().c
    in_turns = [ranked.turn, ranked.lot, ranked.workspace]
    query = core_select(ranked.workspace, ranked.team, ranked.at).order_by(*in_turns).limit(most)
    rows = tx.session.connection().execute(query)
    return [Due(workspace=workspace, team=team, at=at) for workspace, team, at in rows]


def first_due_everywhere(tx: Tx, now: datetime) -> datetime | None:
    """The earliest moment at which a team should have been looked at by now and was not."""
    query = select(func.min(AgendaRow.at)).where(col(AgendaRow.at) <= now, ~is_left(col(AgendaRow.workspace)))
    return tx.session.exec(query).one()


def find_everywhere(tx: Tx, most: int, after: int) -> list[Due]:
    """Every team's moment, by team number, those after this one."""
    rows = tx.all(select(AgendaRow).where(col(AgendaRow.team) > after).order_by(col(AgendaRow.team)).limit(most))
    return [Due(workspace=row.workspace, team=row.team, at=row.at) for row in rows]
