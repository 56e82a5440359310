"""What `/weekly` understands."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages.kit import Message
from bot.rules import calendar, text
from bot.rules.notes import Guide
from bot.rules.teams import Team, note_rhythm
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.notes.composing import make
from storage.engine import Tx


async def on_weekly(call: Call, deps: Deps) -> Answer:
    """`/weekly`: the note as it would be posted now, only for whoever asks."""
    if call.text.lower() == "help":
        return Reply(messages.help_text(deps.prefix))
    if call.text:
        raise UserError("weekly_not_understood", typed=text.unescape(call.text))
    _, team = await deps.person_and_team(call)
    return Reply(await deps.db.read(call.workspace, preview, team, deps.guide, deps.now()))


def preview(tx: Tx, team: Team, guide: Guide, now: datetime) -> Message:
    """The next note as it stands; where none comes for a year, that of this week."""
    coming = calendar.next_slot(note_rhythm(team), team.calendar, now)
    week = coming.key if coming else calendar.week(calendar.local(now, team.zone).date())
    return messages.preview(make(tx, team, week, guide, now).page, team)
