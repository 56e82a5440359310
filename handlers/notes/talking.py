"""What `/weekly` understands."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages.kit import Message
from bot.rules import calendar, text
from bot.rules.notes import Guide
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.notes import steps
from handlers.notes.composing import make
from storage.engine import Tx


async def on_weekly(call: Call, deps: Deps) -> Answer:
    """`/weekly`: the note as it would be posted now, only for whoever asks."""
    if call.text.lower() == "help":
        return Reply(messages.help_text(deps.prefix))
    if call.text:
        raise UserError("weekly_not_understood", typed=text.unescape(call.text))
    person, team = await deps.person_and_team(call)
    return Reply(await deps.db.read(call.workspace, preview, team, person, deps.guide, deps.now()))


def preview(tx: Tx, team: Team, person: Person, guide: Guide, now: datetime) -> Message:
    """The note that comes, as it stands now; where none comes for a year, that of this week.

    Who may change it finds the buttons for that below it.
    """
    coming = steps.current(tx, team, now)
    if coming is None:
        this = calendar.week(calendar.local(now, team.zone).date())
        return messages.preview(make(tx, team, this, guide, now).page, team)
    week = steps.shown(tx, team, coming, now)
    late = now > week.due + calendar.GRACE
    page = make(tx, team, week.week, guide, now, due=week.due if late else None).page
    below = messages.controls(team, week, now) if _may_change(person, team) else ()
    return messages.preview(page, team, below=below)


def _may_change(person: Person, team: Team) -> bool:
    return person.id == team.settings.note_owner or person.id in team.admins
