"""Which launches come, and what does a note tell of?"""

from datetime import datetime

from sqlalchemy import and_, bindparam, or_

from bot.rules.launches import Launch, Stage
from storage.engine import Tx
from storage.launches.keeping import load
from storage.launches.rows import LaunchRow
from storage.statements import Query, table_of

_LAUNCHES = table_of(LaunchRow).c
_OF_TEAM = _LAUNCHES.team == bindparam("team")
_COMING = _LAUNCHES.phase == Stage.COMING.value
_BY_DATE = [_LAUNCHES.at, _LAUNCHES.number]
PLANNED = Query(LaunchRow, _OF_TEAM, _COMING, order_by=_BY_DATE)
PLANNED_SINCE = Query(LaunchRow, _OF_TEAM, _COMING, _LAUNCHES.at >= bindparam("since"), order_by=_BY_DATE)
_IS_COMING = and_(_COMING, _LAUNCHES.at <= bindparam("until"))
_IS_OUT = and_(
    _LAUNCHES.phase == Stage.LAUNCHED.value,
    _LAUNCHES.launched_at <= bindparam("now"),
    _LAUNCHES.launched_at > bindparam("since"),
)
FOR_NOTE = Query(LaunchRow, _OF_TEAM, or_(_IS_COMING, _IS_OUT), order_by=_BY_DATE)


def find_planned(tx: Tx, team: int) -> list[Launch]:
    """Launches of a team that are to come, the next first."""
    return load(tx, tx.find(PLANNED, team=team))


def find_near(tx: Tx, team: int, *, since: datetime) -> list[Launch]:
    """As `find_planned`, without those dated before `since`. A writer holds them, as `get` does."""
    return load(tx, tx.find(PLANNED_SINCE, team=team, since=since, lock=True))


def find_for_note(tx: Tx, team_id: int, *, since: datetime | None, now: datetime, until: datetime) -> list[Launch]:
    """Launches dated up to `until` that are to come, and those launched after `since` up to now, by their date."""
    early = since or datetime.min.replace(tzinfo=now.tzinfo)
    return load(tx, tx.find(FOR_NOTE, team=team_id, since=early, now=now, until=until))
