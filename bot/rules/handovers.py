"""Somebody is gone: what is still theirs, who is to see it handed over, and who may do that."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.errors import UserError
from bot.rules.people import Channel, Person, may_see

MOST_SHOWN = 40


class Role(StrEnum):
    """What somebody is to a record, as people say it."""

    APPROVER = "approver"
    DELEGATE = "delegate"
    REOPENING = "reopening"
    DRIVER = "driver"
    REVIEW = "review"
    BET_OWNER = "bet owner"
    BLOCKER = "blocker"
    LAUNCH_OWNER = "launch owner"
    ITEM_OWNER = "checklist item"
    METRIC_OWNER = "metric owner"
    NOTE_OWNER = "weekly note"
    ADMIN = "team admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One thing that somebody holds: which ritual's, what they are to it, of which record and item.

    `runs` are those who run the record, who see it handed over where they are there: its driver, its owner. Of a
    delegation it is the approver `alone`: nobody else may lend what is theirs. `until` is when it is due.
    """

    ritual: str
    role: Role
    number: int
    item: int = 0
    team: int
    name: str
    runs: tuple[str, ...] = ()
    alone: bool = False
    until: datetime | None = None

    @property
    def key(self) -> str:
        """The same for the same thing, whoever holds it."""
        return f"{self.ritual} {self.role} {self.number} {self.item}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What somebody was told of, as it stands: still held, somebody else's `now`, or settled."""

    held: Held
    is_open: bool
    now: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """Who was told, at which departure of a person, of which things. `told` is a person, or a team's channel.

    `back_at`: the person is there again; who leaves once more is told of anew.
    """

    person: str
    at: datetime
    told: str
    held: tuple[Held, ...]
    is_open: bool = True
    back_at: datetime | None = None


# --- who is to see to it ---------------------------------------------------------------------------------------------


def is_there(person: Person | None, channel: Channel | None) -> bool:
    """Whether somebody is there to be told of a channel's record, as far as is known."""
    if person is None:
        return True
    return not person.deactivated and (channel is None or may_see(person, channel))


def acting_admins(
    admins: Iterable[str], note_owner: str, known: Mapping[str, Person], channel: Channel | None
) -> tuple[str, ...]:
    """Who acts for a team: its admins who are there, without any the note's owner, without them a workspace admin.

    Empty where none of them is there: then it is for every full member of the channel.
    """
    there = tuple(one for one in admins if is_there(known.get(one), channel))
    if there:
        return there
    if is_there(known.get(note_owner), channel):
        return (note_owner,)
    members = channel.members if channel is not None else frozenset()
    others = sorted(one.id for one in known.values() if one.workspace_admin and one.id in members and _is_full(one))
    return tuple(others)


def _is_full(person: Person) -> bool:
    return not (person.deactivated or person.guest or person.external or person.bot)


def told_of(
    held: Held, acting: Collection[str], known: Mapping[str, Person], channel: Channel | None, home: str
) -> str | None:
    """Who is told of one thing: who runs the record, else who acts for the team, else the channel (`home`).

    None where nobody could do anything about it.
    """
    runs = next((one for one in held.runs if is_there(known.get(one), channel)), None)
    if held.alone:
        return runs
    return runs or next(iter(acting), home)


def check_may_hand_over(held: Held, by: Person, acting: Collection[str], channel: Channel) -> None:
    """Who runs the record or acts for its team; where nobody does any more, every full member of the channel.

    Raises UserError that tells who can.
    """
    if by.id in held.runs or (by.id in acting and not held.alone):
        return
    if not acting and not held.alone and by.id in channel.members and _is_full(by):
        return
    raise UserError("handover_not_yours", admins=tuple(dict.fromkeys([*held.runs[:1], *acting])) or (by.id,))


# --- how it stands ---------------------------------------------------------------------------------------------------


def still_open(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.is_open)


def counted(held: Iterable[Held]) -> dict[Role, int]:
    """How many of each kind, in the order of the kinds."""
    every = [one.role for one in held]
    return {role: every.count(role) for role in Role if role in every}
