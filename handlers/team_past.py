"""The history of a team: its settings, pauses, followers and checklist, for everybody who may see its channel."""

from bot.messages import team_past as messages
from bot.messages.team_past import TeamPast
from handlers.reading import Reading
from storage import history, teams, workspaces
from storage.engine import Tx


def get(tx: Tx, number: int) -> TeamPast | None:
    team = teams.get(tx, number)
    if team is None:
        return None
    named = messages.named_in(history.find_changes(tx, f"team {number}"))
    names = {person.id: person.name for person, _ in workspaces.find_people(tx, named).values()}
    return TeamPast(team=number, name=team.name, names=names)


READING = Reading(messages=messages, get=get, number="team", pages={})
on_history, on_entry, on_turn = READING.on_history, READING.on_entry, READING.on_turn
