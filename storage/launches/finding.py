"""Which launches come?"""

from datetime import datetime

from sqlalchemy import bindparam

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


def find_planned(tx: Tx, team: int, *, since: datetime | None = None) -> list[Launch]:
    """Launches of a team that are to come, the next first; `since` leaves out those dated before."""
    found = tx.find(PLANNED, team=team) if since is None else tx.find(PLANNED_SINCE, team=team, since=since)
    return load(tx, found)
