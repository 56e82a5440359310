"""Weekly notes that were posted: one per team and week, with its words, its cut-off, and every version of it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select
from sqlmodel import col

from bot.rules.notes import Page
from bot.rules.notes.texts import doc
from storage import texts
from storage.engine import Tx
from storage.notes.rows import NoteRow, NoteVersionRow
from storage.outbox import Said
from storage.statements import Change, Query, table_of

BATCH = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A note as it was posted. The next one tells what happened since `until`, but for what it `told` by its ref.

    `posted_by` is who posted it before its time; `page` is None for one that is older than pages. `sent_to` are the
    channels that followed then.
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
    sent_to: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What a note said from `at` on, who made it say so, and why. The first one is what was posted."""

    version: int
    page: Page
    at: datetime
    by: str | None
    why: str


_ROWS = table_of(NoteRow).c
_OF_TEAM = _ROWS.team == bindparam("of_team")
THIS = Change(NoteRow, _OF_TEAM, _ROWS.week == bindparam("of_week"))
OF_WEEK = Query(NoteRow, _OF_TEAM, _ROWS.week == bindparam("of_week"))
NEWEST = Query(NoteRow, _OF_TEAM, order_by=[_ROWS.until.desc()], limited=True)
# Without what it said: the note to come needs but this of it.
CUT_OFF = Query(NoteRow, _OF_TEAM, columns=["until", "told"], order_by=[_ROWS.until.desc()], limited=True)


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
    sent_to: Sequence[str] = (),
) -> None:
    """Keep a note as it is posted. Raises IntegrityError where that week has one."""
    tx.insert(
        NoteRow,
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
        sent_to=list(sent_to),
    )
    texts.add(tx, doc(team, week, until, page, message.text))
    if page is not None:
        _add_version(tx, team, week, 1, page, at=until, by=by, why="")


def save_corrected(tx: Tx, posted: Posted, page: Page, *, message: Said, at: datetime, by: str, why: str) -> None:
    """The next version of a note that was read in this transaction."""
    version = posted.version + 1
    tx.write(
        THIS,
        of_team=posted.team,
        of_week=posted.week,
        page=page,
        words=page.words,
        text=message.text,
        blocks=[dict(block) for block in message.blocks],
        version=version,
    )
    texts.save(tx, doc(posted.team, posted.week, posted.until, page, message.text))
    _add_version(tx, posted.team, posted.week, version, page, at=at, by=by, why=why)


def _add_version(
    tx: Tx, team: int, week: str, version: int, page: Page, *, at: datetime, by: str | None, why: str
) -> None:
    tx.insert(NoteVersionRow, team=team, week=week, version=version, page=page, at=at, by=by, why=why)


def get(tx: Tx, team: int, week: str) -> Posted | None:
    """The team's note of that week, held until the commit by whoever may write; None where none was posted."""
    row = tx.first(OF_WEEK, of_team=team, of_week=week, lock=True)
    return _posted(row) if row is not None else None


def find_versions(tx: Tx, team: int, week: str) -> list[Version]:
    """Everything that a note ever said, the first first; nothing of one that is older than pages."""
    query = tx.rows(NoteVersionRow).where(NoteVersionRow.team == team, NoteVersionRow.week == week)
    rows = tx.all(query.order_by(col(NoteVersionRow.version)))
    return [Version(version=row.version, page=row.page, at=row.at, by=row.by, why=row.why) for row in rows]


def find_in(tx: Tx, team: int, weeks: Collection[str]) -> dict[str, Posted]:
    """The team's notes of these weeks, those that there are."""
    query = tx.rows(NoteRow).where(NoteRow.team == team, col(NoteRow.week).in_(weeks))
    return {row.week: _posted(row) for row in tx.all(query)}


def count_of(tx: Tx, teams: Collection[int], week: str | None = None) -> int:
    """How many notes these teams have: of that week, or in all."""
    columns = [_ROWS.workspace == tx.workspace, _ROWS.team.in_(teams)]
    columns += [_ROWS.week == week] if week is not None else []
    return tx.session.connection().execute(select(func.count()).where(*columns)).scalar_one()


def find_all(tx: Tx, team: int, week: str | None = None) -> Iterator[Posted]:
    """A team's notes, or that of a week, the newest first, read in batches."""
    before: datetime | None = None
    while True:
        query = tx.rows(NoteRow).where(NoteRow.team == team)
        if week is not None:
            query = query.where(NoteRow.week == week)
        if before is not None:
            query = query.where(col(NoteRow.until) < before)
        found = tx.all(query.order_by(col(NoteRow.until).desc()).limit(BATCH))
        yield from map(_posted, found)
        if len(found) < BATCH:
            return
        before = found[-1].until


def find_last(tx: Tx, team: int) -> Posted | None:
    """The team's newest note; None before the first."""
    row = tx.first(NEWEST, of_team=team, most=1)
    return _posted(row) if row is not None else None


def find_cut_off(tx: Tx, team: int) -> tuple[datetime, frozenset[str]] | None:
    """Until when the team's newest note tells, and what it told that is told once; None before the first."""
    row = tx.first(CUT_OFF, of_team=team, most=1)
    return (row.until, frozenset(row.told)) if row is not None else None


def _posted(row: NoteRow | Row[Any]) -> Posted:
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
        sent_to=row.sent_to,
    )
