"""Weekly notes that were posted: one per team and week, with its words, its cut-off, and every version of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import col

from bot.rules.notes import Page
from storage.engine import Tx
from storage.notes.rows import NoteRow, NoteVersionRow
from storage.outbox import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A note as it was posted. The next one tells what happened since `until`, but for what it `told` by its ref.

    `posted_by` is who posted it before its time; `page` is None for one that is older than pages.
    """

    team: int
    week: str
    until: datetime
    told: Sequence[str]
    words: int
    text: str
    blocks: Sequence[Mapping[str, Any]]
    page: Page | None = None
    posted_by: str | None = None
    version: int = 1


def add(
    tx: Tx,
    *,
    team: int,
    week: str,
    until: datetime,
    words: int,
    message: Said,
    told: Sequence[str] = (),
    page: Page | None = None,
    by: str | None = None,
) -> None:
    """Keep a note as it is posted. Raises IntegrityError where that week has one."""
    tx.add(
        NoteRow(
            workspace=tx.workspace,
            team=team,
            week=week,
            until=until,
            told=list(told),
            words=words,
            text=message.text,
            blocks=[dict(block) for block in message.blocks],
            page=page,
            posted_by=by,
            version=1,
        )
    )
    if page is not None:
        _add_version(tx, team, week, 1, page, at=until, by=by, why="")


def _add_version(
    tx: Tx, team: int, week: str, version: int, page: Page, *, at: datetime, by: str | None, why: str
) -> None:
    tx.insert(NoteVersionRow, team=team, week=week, version=version, page=page, at=at, by=by, why=why)


def get(tx: Tx, team: int, week: str) -> Posted | None:
    """The team's note of that week, held until the commit by whoever may write; None where none was posted."""
    row = tx.one(tx.rows(NoteRow).where(NoteRow.team == team, NoteRow.week == week), lock=True)
    return _posted(row) if row is not None else None


def find_last(tx: Tx, team: int) -> Posted | None:
    """The team's newest note; None before the first."""
    row = tx.one(tx.rows(NoteRow).where(NoteRow.team == team).order_by(col(NoteRow.until).desc()).limit(1))
    return _posted(row) if row is not None else None


def _posted(row: NoteRow) -> Posted:
    return Posted(
        team=row.team,
        week=row.week,
        until=row.until,
        told=row.told,
        words=row.words,
        text=row.text,
        blocks=row.blocks,
        page=row.page,
        posted_by=row.posted_by,
        version=row.version,
    )
