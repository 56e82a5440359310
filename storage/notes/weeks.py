"""Each team's week: the owner's edits of the note to come, and how far it got."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam

from bot.rules.notes import Edits, Hidden, NoteWeek, Sent, Stage, Word
from storage.engine import Tx
from storage.notes.rows import NoteWeekRow
from storage.statements import Query, table_of

_ROWS = table_of(NoteWeekRow).c
_OF_TEAM = _ROWS.team == bindparam("of_team")
WEEK = Query(NoteWeekRow, _OF_TEAM, _ROWS.week == bindparam("of_week"))
WEEKS = Query(NoteWeekRow, _OF_TEAM, _ROWS.week.in_(bindparam("of_weeks", expanding=True)))
NEWEST = Query(NoteWeekRow, _OF_TEAM, order_by=[_ROWS.week.desc()], limited=True)
SINCE = Query(NoteWeekRow, _ROWS.team.in_(bindparam("of_teams", expanding=True)), _ROWS.week >= bindparam("since"))
NEWEST_BEFORE = Query(
    NoteWeekRow, _OF_TEAM, _ROWS.week < bindparam("before"), order_by=[_ROWS.week.desc()], limited=True
)


def add_week(tx: Tx, week: NoteWeek) -> bool:
    """Begin a week; False where it had begun, which changes nothing."""
    return tx.insert_once(NoteWeekRow, team=week.team, week=week.week, **_columns(week))


def save_week(tx: Tx, week: NoteWeek) -> None:
    """What was made of a week that was read in this transaction."""
    tx.touch(week.team)
    tx.upsert(NoteWeekRow, team=week.team, week=week.week, **_columns(week))


def get_week(tx: Tx, team: int, week: str) -> NoteWeek | None:
    """That week, held until the commit by whoever may write; None where it has not begun."""
    row = tx.first(WEEK, of_team=team, of_week=week, lock=True)
    return _week(row) if row is not None else None


def find_weeks(tx: Tx, team: int, weeks: Collection[str]) -> dict[str, NoteWeek]:
    """Those of these weeks that have begun."""
    return {row.week: _week(row) for row in tx.find(WEEKS, of_team=team, of_weeks=list(weeks))}


def find_last_week(tx: Tx, team: int, *, before: str | None = None) -> NoteWeek | None:
    """The newest week that has begun, held like `get_week`. Weeks go by their keys, for a note's day can be moved.

    With `before`, the newest of those before that one.
    """
    if before is None:
        row = tx.first(NEWEST, of_team=team, most=1, lock=True)
    else:
        row = tx.first(NEWEST_BEFORE, of_team=team, before=before, most=1, lock=True)
    return _week(row) if row is not None else None


def find_newest(tx: Tx, teams: Collection[int], *, since: str) -> list[NoteWeek]:
    """Of each of these teams the newest week that has begun, where that is none before `since`."""
    newest: dict[int, Row[Any]] = {}
    for row in tx.find(SINCE, of_teams=list(teams), since=since):
        if row.team not in newest or newest[row.team].week < row.week:
            newest[row.team] = row
    return [_week(row) for row in newest.values()]


def _columns(week: NoteWeek) -> dict[str, Any]:
    return {
        "due": week.due,
        "stage": week.stage.value,
        "edits": _written(week.edits),
        "why": week.why,
        "by": week.by,
        "changed_at": week.changed_at,
        "sent": [[one.kind.value, one.to, one.at.isoformat()] for one in week.sent],
        "version": week.version,
    }


def _written(edits: Edits) -> dict[str, Any]:
    return {
        "words": edits.words,
        "order": {part: list(keys) for part, keys in edits.order.items()},
        "hidden": {key: {"why": one.why, "by": one.by, "at": one.at.isoformat()} for key, one in edits.hidden.items()},
    }


def _read(written: Mapping[str, Any]) -> Edits:
    return Edits(
        words=written["words"],
        order={part: tuple(keys) for part, keys in written["order"].items()},
        hidden={
            key: Hidden(why=one["why"], by=one["by"], at=datetime.fromisoformat(one["at"]))
            for key, one in written["hidden"].items()
        },
    )


def _week(row: Row[Any]) -> NoteWeek:
    return NoteWeek(
        team=row.team,
        week=row.week,
        due=row.due,
        stage=Stage(row.stage),
        edits=_read(row.edits),
        why=row.why,
        by=row.by,
        changed_at=row.changed_at,
        sent=tuple(Sent(kind=Word(kind), to=to, at=datetime.fromisoformat(at)) for kind, to, at in row.sent),
        version=row.version,
    )
