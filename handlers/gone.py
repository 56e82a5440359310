"""Somebody is gone from Slack, or back: nothing is asked of them, and the clock looks at what they held.

What that is, and how it is given to somebody else, each ritual says in its row of the registry.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.errors import UserError
from bot.rules import handovers
from bot.rules.handovers import Held
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from storage import alarms, workspaces
from storage.engine import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One thing goes from somebody who is gone to somebody who is there; `admins` act for the team now."""

    held: Held
    team: Team
    of: str
    to: str
    by: Person
    admins: Sequence[str]
    why: str
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds:
    """What a ritual's records are to somebody.

    `find`: all that is open and theirs, in every team. `holders`: whose each is now that was this person's, by its key;
    none where nothing is left to do about it. `hand_over` is one change as any other, with its history; it raises
    UserError where it can't be theirs.
    """

    find: Callable[[Tx, str, datetime], Sequence[Held]]
    holders: Callable[[Tx, Sequence[Held], str], Mapping[str, str]]
    hand_over: Callable[[Tx, Handover], object]


AllHolds = Mapping[str, Holds]


def check_is_theirs(given: Handover, holder: str | None) -> None:
    """Once the record is held: of two who hand the same thing over, one is late. Raises UserError."""
    if holder != given.of:
        raise UserError("handed_over_already")


def record(person: str) -> str:
    """The alarm of somebody who is gone, or just came back."""
    return f"gone-{person}"


def of_team(team: int) -> str:
    """The alarm of a team of which somebody was told what to reassign. It comes after N-3 and before people."""
    return f"R-{team}"


def look_anew(tx: Tx, person: str) -> None:
    """The clock looks at them at its next tick."""
    alarms.set_alarm(tx, record(person), alarms.EVERY_TEAM, alarms.AT_ONCE)


def is_gone(tx: Tx, person: str) -> bool:
    """Whether somebody is known to be deactivated."""
    known = workspaces.find_person(tx, person)
    return known is not None and known.deactivated


# --- who is there ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """A team with its channel and the people who may see to it, as far as they are known; `acting` for it."""

    team: Team
    channel: Channel | None
    known: Mapping[str, Person]
    acting: tuple[str, ...]


def around(tx: Tx, team: Team, also: Iterable[str] = ()) -> Around:
    """Its admins who are there, or who acts in their place; `also` are others who are to be known."""
    channel = workspaces.get_channel(tx, team.channel)
    known = _known(tx, {team.settings.note_owner, *team.admins, *also})
    there = channel[0] if channel is not None else None
    acting = handovers.acting_admins(team.admins, team.settings.note_owner, known, there)
    if not acting and there is not None:  # only then everybody is looked at
        known |= _known(tx, there.members)
        acting = handovers.acting_admins(team.admins, team.settings.note_owner, known, there)
    return Around(team=team, channel=there, known=known, acting=acting)


def _known(tx: Tx, people: Iterable[str]) -> dict[str, Person]:
    return {id_: aged[0] for id_, aged in workspaces.find_people(tx, list(people)).items()}
