"""What `/weekly` understands."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import notes as messages
from bot.rules import text
from bot.rules.notes import Guide, Page
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.notes.composing import coming_week, make
from handlers.notes.picturing import show
from storage.engine import Tx


async def on_weekly(call: Call, deps: Deps) -> Answer:
    """`/weekly`: the note as it would be posted now, only for whoever asks."""
    if call.text.lower() == "help":
        return Reply(messages.help_text(deps.prefix))
    if call.text:
        raise UserError("weekly_not_understood", typed=text.unescape(call.text))
    _, team = await deps.person_and_team(call)
    page = await deps.db.read(call.workspace, coming, team, deps.guide, deps.now())
    return await show(call, deps, page, team)


def coming(tx: Tx, team: Team, guide: Guide, now: datetime) -> Page:
    """The next note as it stands."""
    return make(tx, team, coming_week(team, now), guide, now).page
