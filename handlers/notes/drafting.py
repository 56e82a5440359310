"""The owner's draft: it comes six hours before the note, and follows the records until that is posted."""

from datetime import datetime

from bot.messages import notes as messages
from bot.rules.calendar import Slot
from bot.rules.notes import Guide
from bot.rules.teams import DRAFT_BEFORE, Team
from handlers.notes.composing import make
from handlers.notes.picturing import of_draft
from storage import outbox, slots
from storage.engine import Tx


def queue_draft(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool, *, guide: Guide) -> str:
    """The owner gets the note as it stands six hours before."""
    page = make(tx, team, slot.key, guide, now).page
    outbox.put(
        tx,
        key=draft_key(team, slot.key),
        to=team.settings.note_owner,
        message=messages.draft(page, team, at=slot.at + DRAFT_BEFORE),
        about=f"the draft of the weekly note of {team.name}",
        at=now,
        team=team.id,
        picture=of_draft(page, team),
    )
    return slots.POSTED


def draft_key(team: Team, week: str) -> str:
    return f"team {team.id} draft {week}"
