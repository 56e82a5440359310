"""A team with who asks and its channel: what is looked at before anything is done, in one trip to the database."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from storage import teams, workspaces
from storage.engine import Tx
from storage.statements import WORKSPACE, Query, table_of
from storage.teams import TeamRow
from storage.workspaces import ChannelRow, PersonRow

_TEAMS, _CHANNELS = table_of(TeamRow).c, table_of(ChannelRow).c


def _its_channel() -> sa.ScalarSelect[Any]:
    ours = sa.select(_TEAMS.channel).where(_TEAMS.workspace == bindparam(WORKSPACE), _TEAMS.id == bindparam("team"))
    return ours.scalar_subquery()


CHANNEL_OF_TEAM = Query(ChannelRow, _CHANNELS.id == _its_channel())


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Person and channel come with the age of what is known of them, and are None where nothing is."""

    team: Team | None
    person: tuple[Person, datetime] | None
    channel: tuple[Channel, datetime] | None


def of_team(tx: Tx, team_id: int, person_id: str) -> Surroundings:
    rows = tx.find_together(
        (teams.TEAM, {"team": team_id}),
        (workspaces.PERSON, {"person": person_id}),
        (CHANNEL_OF_TEAM, {"team": team_id}),
    )
    return _read(*rows)


def of_channel(tx: Tx, channel_id: str, person_id: str) -> Surroundings:
    rows = tx.find_together(
        (teams.TEAM_OF_CHANNEL, {"of_channel": channel_id}),
        (workspaces.PERSON, {"person": person_id}),
        (workspaces.CHANNEL, {"channel": channel_id}),
    )
    return _read(*rows)


def _read(team: Any, person: Any, channel: Any) -> Surroundings:
    return Surroundings(team=TeamRow.read(team), person=PersonRow.read(person), channel=ChannelRow.read(channel))
