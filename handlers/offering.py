"""Which teams does a form of a new record offer, and which of them is chosen in it?"""

import re

from bot.errors import UserError
from bot.rules.teams import Team
from handlers.calls import LARGEST, Call, View
from handlers.deps import Deps


async def offered(call: Call, deps: Deps, view: View) -> tuple[list[Team], Team]:
    """The teams that the form offers, and the one that is chosen. Raises UserError for one that they may not see."""
    chosen = team_number(view)
    if view.filled.has("team"):
        person = await deps.people.person(call.workspace, call.user)
        teams = await deps.teams_seen(call, person)
    else:
        teams = [(await deps.team_seen(call, chosen))[2]]
    teams = [one for one in teams if one.ended is None]
    team = next((one for one in teams if one.id == chosen), None)
    if team is None:
        raise UserError("not_yours_to_see")
    return teams, team


def team_number(view: View) -> int:
    """The team that is chosen in the form, else the one that it was opened for. Raises UserError."""
    chosen = view.filled.choice("team")
    number = int(chosen) if chosen and re.fullmatch(r"[0-9]{1,10}", chosen) else view.metadata.get("team")
    if type(number) is not int or not 0 <= number <= LARGEST:
        raise UserError("not_yours_to_see")
    return number
