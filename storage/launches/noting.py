"""What does a note tell of launches: what comes, what happened, and of what nobody has said a result?"""

from datetime import datetime

from sqlalchemy import and_, bindparam, or_

from bot.rules.launches import RESULT_DUE, Launch, Stage
from storage.engine import Tx
from storage.launches.keeping import load
from storage.launches.rows import LaunchRow
from storage.statements import Query, table_of

_LAUNCHES = table_of(LaunchRow).c
_OF_TEAM = _LAUNCHES.team == bindparam("team")
_IS_OUT = _LAUNCHES.phase == Stage.LAUNCHED.value
_COMES = and_(_LAUNCHES.phase == Stage.COMING.value, _LAUNCHES.at <= bindparam("until"))
_WAS_LAUNCHED = and_(_IS_OUT, _LAUNCHES.launched_at <= bindparam("now"), _LAUNCHES.launched_at > bindparam("since"))
_ENDED = and_(
    _LAUNCHES.phase == Stage.ENDED.value,
    _LAUNCHES.ended_at <= bindparam("now"),
    _LAUNCHES.ended_at > bindparam("since"),
)
FOR_NOTE = Query(LaunchRow, _OF_TEAM, or_(_COMES, _WAS_LAUNCHED, _ENDED), order_by=[_LAUNCHES.at, _LAUNCHES.number])
WITHOUT_RESULT = Query(
    LaunchRow,
    _OF_TEAM,
    _IS_OUT,
    _LAUNCHES.measured.is_(False),
    _LAUNCHES.launched_at <= bindparam("before"),
    order_by=[_LAUNCHES.launched_at.desc(), _LAUNCHES.number],
)

NAMES = Query(LaunchRow, _OF_TEAM, columns=["name"])


def find_names(tx: Tx, team_id: int) -> list[str]:
    """What the launches of a team are called, past ones too: what was launched goes by its name."""
    return [row.name for row in tx.find(NAMES, team=team_id)]


def find_for_note(tx: Tx, team_id: int, *, since: datetime | None, now: datetime, until: datetime) -> list[Launch]:
    """Launches dated up to `until` that are to come, and those launched or ended after `since` up to now.

    By their date; after them those that have been out for long without a measured result, the last one first.
    """
    early = since or datetime.min.replace(tzinfo=now.tzinfo)
    found = tx.find(FOR_NOTE, team=team_id, since=early, now=now, until=until)
    known = {row.number for row in found}
    overdue = tx.find(WITHOUT_RESULT, team=team_id, before=now - RESULT_DUE)
    return load(tx, [*found, *(row for row in overdue if row.number not in known)])
