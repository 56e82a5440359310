"""When does the clock have to look at a record again? One row for each that waits for something.

A row without a moment sleeps: nothing comes of it until its team or its workspace is rung.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, and_, bindparam, exists, false, func
from sqlalchemy import select as core_select
from sqlmodel import Field, SQLModel, col, delete, select, update

from storage import agenda
from storage.agenda import AgendaRow
from storage.columns import instant
from storage.engine import Tx
from storage.statements import Change, Query, is_left, table_of

AT_ONCE = agenda.AT_ONCE
EVERY_TEAM = 0
"""What is about all teams of somebody: it is rung along with each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """A record, such as D-14, or a person, such as check-in-U7, to be looked at."""

    workspace: str
    record: str
    at: datetime


class AlarmRow(SQLModel, table=True):
    __tablename__ = "alarms"
    __table_args__ = (Index("alarms_by_moment", "at", "workspace", "record"),)

    workspace: str = Field(primary_key=True)
    record: str = Field(primary_key=True)
    team: int
    at: datetime | None = instant(null=True)
    after_posts: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """It only follows a post: in a rush it waits until every post that is due is out."""


_ROWS = table_of(AlarmRow).c
OF_RECORD = Change(AlarmRow, _ROWS.record == bindparam("of_record"))
OF_TWO = Change(AlarmRow, _ROWS.record.in_([bindparam("of_one"), bindparam("of_other")]))
ALARM = Query(AlarmRow, _ROWS.record == bindparam("of_record"))
DUE = Query(AlarmRow, _ROWS.record == bindparam("of_record"), _ROWS.at <= bindparam("until"), columns=["record"])
# By their names alone, people would come first where a database sorts as a dictionary does.
_IN_LINE = [_ROWS.team == EVERY_TEAM, _ROWS.record]
EVERY = Query(AlarmRow, columns=["record"], order_by=_IN_LINE)
OF_TEAM = Query(AlarmRow, _ROWS.team.in_([bindparam("of_team"), EVERY_TEAM]), columns=["record"], order_by=_IN_LINE)


def set_alarm(tx: Tx, record: str, team: int, at: datetime | None, *, after_posts: bool = False) -> None:
    """Look at it then; with None it sleeps until its team or its workspace is rung.

    `after_posts`: nobody misses it while posts are due, in whatever team.
    """
    tx.upsert(AlarmRow, record=record, team=team, at=at, after_posts=after_posts)


def begin(tx: Tx, record: str, team: int) -> None:
    """It sleeps until somebody rings it; where there is one, it stays as it is."""
    tx.insert_once(AlarmRow, record=record, team=team, at=None, after_posts=False)


def hold(tx: Tx, record: str) -> bool:
    """Keep everybody else from this alarm until the commit; whether there is one.

    Where no row of the record itself can be held, as of a person, it lets one look follow the other.
    """
    return tx.first(ALARM, of_record=record, lock=True) is not None


def is_due(tx: Tx, record: str, now: datetime) -> bool:
    """Whether nobody looked at it yet."""
    return tx.first(DUE, of_record=record, until=now) is not None


def put_off(tx: Tx, record: str, until: datetime) -> None:
    """Look at it then instead; nothing happens where it has no alarm any more."""
    tx.write(OF_RECORD, of_record=record, at=until)


def wake(tx: Tx, one: str, other: str) -> None:
    """Look at both at once; nothing happens to one that has no alarm."""
    tx.write(OF_TWO, of_one=one, of_other=other, at=AT_ONCE)


def drop(tx: Tx, record: str) -> None:
    """Nothing that the clock could do is left of it."""
    tx.session.exec(delete(AlarmRow).where(col(AlarmRow.workspace) == tx.workspace, col(AlarmRow.record) == record))


# Who rings many takes records before people, and either in the order of their names, as everybody takes several: so no
# two wait for each other.


def ring_team(tx: Tx, team: int) -> None:
    """Look at everything of a team at once: its calendar, its zone or its pauses changed."""
    tx.find(OF_TEAM, of_team=team, lock=True)
    ours = update(AlarmRow).where(col(AlarmRow.workspace) == tx.workspace, col(AlarmRow.team).in_([team, EVERY_TEAM]))
    tx.session.exec(ours.values(at=AT_ONCE))
    agenda.look_anew(tx, team)


def ring_everybody(tx: Tx) -> None:
    """Look at everything of the workspace at once: somebody's hours changed."""
    tx.find(EVERY, lock=True)
    tx.session.exec(update(AlarmRow).where(col(AlarmRow.workspace) == tx.workspace).values(at=AT_ONCE))


def find_due_everywhere(tx: Tx, now: datetime, limit: int, *, patient: bool = False) -> list[Alarm]:
    """What has to be looked at by now, in turns: the longest due of every workspace before the next one of any.

    Of a workspace that was left nothing is looked at. Who is `patient` leaves out what belongs to a team whose
    scheduled posts are due, for those come first, and what only follows a post.
    """
    turn = func.row_number().over(partition_by=_ROWS.workspace, order_by=[_ROWS.at, _ROWS.record])
    due = core_select(_ROWS.workspace, _ROWS.record, _ROWS.at, turn.label("turn"))
    due = due.where(_ROWS.at <= now, ~is_left(_ROWS.workspace))
    if patient:
        posts = table_of(AgendaRow).c
        ours = and_(posts.workspace == _ROWS.workspace, posts.team == _ROWS.team, posts.at <= now)
        due = due.where(~exists().where(ours), _ROWS.after_posts.is_(False))
    ranked = due.subquery().c
    in_turns = [ranked.turn, ranked.at, ranked.workspace, ranked.record]
    query = core_select(ranked.workspace, ranked.record, ranked.at).order_by(*in_turns).limit(limit)
    rows = tx.session.connection().execute(query)
    return [Alarm(workspace=workspace, record=record, at=at) for workspace, record, at in rows]


def count_due_everywhere(tx: Tx, now: datetime, most: int) -> int:
    """How many have to be looked at by now; at most so many are counted."""
    due = select(AlarmRow.record).where(col(AlarmRow.at) <= now, ~is_left(col(AlarmRow.workspace)))
    counted = due.limit(most).subquery()
    return tx.session.exec(select(func.count()).select_from(counted)).one()


def next_everywhere(tx: Tx, after: datetime) -> datetime | None:
    """The first moment after this one at which something has to be looked at."""
    query = select(func.min(AlarmRow.at)).where(col(AlarmRow.at) > after, ~is_left(col(AlarmRow.workspace)))
    return tx.session.exec(query).one()
