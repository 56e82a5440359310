"""What somebody is to teams who is gone, its note's owner or an admin, and how another one takes that over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.rules import teams
from bot.rules.handovers import Held, Role
from bot.rules.teams import Team
from handlers.gone import Handover, Holds, check_is_theirs
from handlers.teams.setting_up import existing, keep_settings
from storage import teams as stored
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    return [held for team in stored.find_all(tx) for held in _held(team, person)]


def _held(team: Team, person: str) -> Iterator[Held]:
    held = Held(ritual="teams", role=Role.NOTE_OWNER, number=team.id, team=team.id, name=team.name)
    if team.settings.note_owner == person:
        yield held
    if person in team.admins:
        yield replace(held, role=Role.ADMIN)


def holders(tx: Tx, every: Sequence[Held], person: str) -> Mapping[str, str]:
    """Of an admin's place that is not this person's any more nobody can tell who took it."""
    found = stored.find(tx, {one.number for one in every})
    theirs = ((one, found[one.number]) for one in every if one.number in found)
    now = ((one, _holder(team, one.role, person)) for one, team in theirs)
    return {one.key: whose for one, whose in now if whose is not None}


def _holder(team: Team, role: Role, person: str) -> str | None:
    if role is Role.NOTE_OWNER:
        return team.settings.note_owner
    return person if person in team.admins else None


def hand_over(tx: Tx, given: Handover) -> None:
    """A change of the settings as any other. Raises UserError."""
    team = existing(tx, given.held.number)
    check_is_theirs(given, _holder(team, given.held.role, given.of))
    before = team.settings
    if given.held.role is Role.NOTE_OWNER:
        after = replace(before, note_owner=given.to)
    else:
        admins = dict.fromkeys(given.to if one == given.of else one for one in team.admins)
        after = replace(before, admins=tuple(admins))
    keep_settings(tx, team, teams.change(team, after, seen=team.version), given.by.id, given.now, why=given.why)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
