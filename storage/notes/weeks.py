"""Each team's week: the owner's edits of the note to come, and how far it got."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import col

from bot.rules.notes import Edits, Hidden, NoteWeek, Sent, Stage, Word
from storage.engine import Tx
from storage.notes.rows import NoteWeekRow


def add_week(tx: Tx, week: NoteWeek) -> bool:
    """Begin a week; False where it had begun, which changes nothing."""
    return tx.insert_once(NoteWeekRow, team=week.team, week=week.week, **_columns(week))


def save_week(tx: Tx, week: NoteWeek) -> None:
    """What was made of a week that was read in this transaction."""
    tx.upsert(NoteWeekRow, team=week.team, week=week.week, **_columns(week))


def get_week(tx: Tx, team: int, week: str) -> NoteWeek | None:
    """That week, held until the commit by whoever may write; None where it has not begun."""
    row = tx.one(tx.rows(NoteWeekRow).where(NoteWeekRow.team == team, NoteWeekRow.week == week), lock=True)
    return _week(row) if row is not None else None


def find_weeks(tx: Tx, team: int, weeks: Collection[str]) -> dict[str, NoteWeek]:
    """Those of these weeks that have begun."""
    query = tx.rows(NoteWeekRow).where(NoteWeekRow.team == team, col(NoteWeekRow.week).in_(weeks))
    return {row.week: _week(row) for row in tx.all(query)}


def find_last_week(tx: Tx, team: int, *, before: str | None = None) -> NoteWeek | None:
    """The newest week that has begun, held like `get_week`. Weeks go by their keys, for a note's day can be moved.

    With `before`, the newest of those before that one.
    """
    query = tx.rows(NoteWeekRow).where(NoteWeekRow.team == team)
    if before is not None:
        query = query.where(col(NoteWeekRow.week) < before)
    row = tx.one(query.order_by(col(NoteWeekRow.week).desc()).limit(1), lock=True)
    return _week(row) if row is not None else None


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


def _week(row: NoteWeekRow) -> NoteWeek:
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
