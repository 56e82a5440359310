"""The owner's draft: it comes six hours before the note, and follows the records until that is posted."""

from datetime import datetime

from bot.messages import notes as messages
from bot.rules import notes
from bot.rules.calendar import Slot
from bot.rules.notes import Guide, NoteWeek, Stage, Word
from bot.rules.teams import DRAFT_BEFORE, Team
from handlers.notes import owning, steps
from handlers.notes.posting import let_go
from storage import notes as stored
from storage import slots
from storage.engine import Tx


def queue_draft(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool, *, guide: Guide) -> str:
    """The owner gets the note as it stands six hours before; what is open of the week before ends with that.

    Where the bot was down until the note is due, the draft is too late to be sent, and nobody needs one.
    """
    week = steps.begun_by_clock(tx, team, Slot(key=slot.key, at=slot.at + DRAFT_BEFORE), now)
    _end_before(tx, team, slot.key, guide, now)
    if week.stage is not Stage.DRAFT:
        return messages.outcome(team, week)
    owner = owning.owner_of(tx, team)
    if owner is None:
        return messages.NOBODY_THERE
    owning.follow(tx, team, send(tx, week, owner.id, now), guide, now)
    return slots.POSTED


def send(tx: Tx, week: NoteWeek, owner: str, now: datetime) -> NoteWeek:
    """Remember that this person gets the draft, unless they have it."""
    drafts = [one.to for one in week.sent if one.kind is Word.DRAFT]
    return week if drafts[-1:] == [owner] else steps.tell(tx, week, Word.DRAFT, owner, now)


def _end_before(tx: Tx, team: Team, week: str, guide: Guide, now: datetime) -> None:
    """A held note of the week before goes out now, if this is its last moment."""
    last = stored.find_last_week(tx, team.id, before=week)
    if last is not None and last.stage is Stage.HELD and now >= notes.last_moment(last, team.calendar):
        let_go(tx, team, last, guide, now)
    owning.close_before(tx, team, week, guide, now)
