"""Which teams does a form of a new record offer, which of them is chosen in it, and may it be recorded there?"""

import re

from bot.errors import UserError
from bot.rules import teams as rules
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers.calls import LARGEST, Call, View
from handlers.deps import Deps
from storage import teams
from storage.engine import Tx


async def offered(call: Call, deps: Deps, view: View) -> tuple[list[Team], Team]:
    """The teams that the form offers, and the one that is chosen. Raises UserError for one that they may not see."""
    number = team_number(view)
    if view.filled.has("team"):
        person = await deps.people.person(call.workspace, call.user)
        every = await deps.teams_seen(call, person)
    else:
        every = [(await deps.team_seen(call, number))[2]]
    team = next((one for one in every if one.id == number), None)
    if team is None:
        raise UserError("not_yours_to_see")
    rules.check_not_ended(team)
    return [one for one in every if one.ended is None], team


async def chosen(call: Call, deps: Deps, view: View) -> tuple[Person, Channel, Team]:
    """Who submits the form, with the team that is chosen in it and its channel.

    Raises UserError for who may not see it, and where its set-up was ended while the form was open.
    """
    person, channel, team = await deps.team_seen(call, team_number(view))
    try:
        rules.check_not_ended(team)
    except UserError as error:
        raise (error.at("team") if view.filled.has("team") else error) from None
    return person, channel, team


def check_runs(tx: Tx, team: int) -> None:
    """As it is in this transaction: Slack was asked since the team was read. Raises UserError as `chosen`."""
    found = teams.find(tx, [team]).get(team)
    if found is not None:
        rules.check_not_ended(found)


def team_number(view: View) -> int:
    """The team that is chosen in the form, else the one that it was opened for. Raises UserError."""
    choice = view.filled.choice("team")
    number = int(choice) if choice and re.fullmatch(r"[0-9]{1,10}", choice) else view.metadata.get("team")
    if type(number) is not int or not 0 <= number <= LARGEST:
        raise UserError("not_yours_to_see")
    return number
