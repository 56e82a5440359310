"""The list of a team's weeks: notes that were posted, and weeks in which none was, with what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select, union

from bot.rules.notes import NoteWeek, Stage
from storage import slots
from storage.engine import Tx
from storage.notes.posted import Posted, find_in
from storage.notes.rows import NoteRow, NoteWeekRow
from storage.notes.weeks import find_weeks
from storage.slots import Claimed, SlotRow
from storage.statements import table_of

_NOTES, _WEEKS, _SLOTS = table_of(NoteRow).c, table_of(NoteWeekRow).c, table_of(SlotRow).c
OVER = (Stage.HELD, Stage.SKIPPED, Stage.MISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A week: its note, if one was posted; what its owner did to it; and what the clock made of its slot."""

    week: str
    posted: Posted | None = None
    begun: NoteWeek | None = None
    slot: Claimed | None = None


def find_told(tx: Tx, team: int, *, post: str, skip: int, most: int) -> list[Told]:
    """A team's weeks of which there is something to tell, the newest first; slots are those of that `post`."""
    ours = [(columns.workspace == tx.workspace, columns.team == team) for columns in (_NOTES, _WEEKS, _SLOTS)]
    every = union(
        select(_NOTES.week).where(*ours[0]),
        select(_WEEKS.week).where(*ours[1], _WEEKS.stage.in_([one.value for one in OVER])),
        select(_SLOTS.slot.label("week")).where(*ours[2], _SLOTS.post == post),
    ).subquery()
    query = select(every.c.week).order_by(every.c.week.desc()).offset(skip).limit(most)
    weeks = tx.session.connection().execute(query).scalars().all()
    return find_each(tx, team, weeks, post=post)


def find_each(tx: Tx, team: int, weeks: Sequence[str], *, post: str) -> list[Told]:
    """What there is to tell of each of these weeks, in their order."""
    posted, begun = find_in(tx, team, weeks), find_weeks(tx, team, weeks)
    claimed = slots.find_of(tx, team, post, weeks)
    return [Told(week=week, posted=posted.get(week), begun=begun.get(week), slot=claimed.get(week)) for week in weeks]
