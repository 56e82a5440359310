"""*Full list* below a note that was cut: every line of it, for who may see the team at that moment."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import notes as messages
from bot.rules import calendar
from bot.rules.notes import Guide, Page
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace
from handlers.deps import Deps
from handlers.notes import steps
from handlers.notes.composing import make
from storage import notes as stored
from storage.engine import Tx

WEEK = re.compile(r"[0-9]{4}-W[0-9]{2}")


async def on_full(call: Call, deps: Deps) -> Answer:
    """The button, in the team's channel, at its followers, in a draft or a preview."""
    return Open(await _view(call, deps))


async def on_full_page(call: Call, deps: Deps) -> Answer:
    """*Previous*, *Next*: whether they may see it is asked again."""
    return Replace(await _view(call, deps))


async def _view(call: Call, deps: Deps) -> Mapping[str, Any]:
    week = call.facts.get("week")
    try:
        _, _, team = await deps.team_seen(call, call.number("team"))
    except UserError as error:
        raise (UserError("full_list_unseen") if error.code == "not_yours_to_see" else error) from None
    if not isinstance(week, str) or WEEK.fullmatch(week) is None:
        raise UserError("no_such_note")
    page = await deps.db.read(call.workspace, page_of, team, week, deps.guide, deps.now())
    return messages.full_list(page, team, call.number("at", 1))


def page_of(tx: Tx, team: Team, week: str, guide: Guide, now: datetime) -> Page:
    """What was told that week; of a week that is still to be told, what there is now. Raises UserError."""
    posted = stored.get(tx, team.id, week)
    if posted is not None:
        if posted.page is None:
            raise UserError("note_without_lines")
        return posted.page
    coming = steps.current(tx, team, now)
    this = coming.key if coming is not None else calendar.week(calendar.local(now, team.zone).date())
    if week != this and stored.get_week(tx, team.id, week) is None:
        raise UserError("no_such_note")
    return make(tx, team, week, guide, now).page
