"""Who may see, answer, own, decide and administer what: docs/permissions.md has it as a table.

A record belongs to its channel. Who may see that may also answer: add input, update a bet, tick an item, type a number.
The other three take a person of this company, and the name to go with it: the driver's or owner's, the approver's or
delegate's, an admin's.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.errors import UserError
from bot.rules import calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody in Slack. `guest`: single- or multi-channel; `external`: of another company, by Slack Connect."""

    id: str
    name: str
    zone: str | None = None
    bot: bool = False
    deactivated: bool = False
    guest: bool = False
    external: bool = False
    workspace_admin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A place in Slack and who is in it."""

    id: str
    name: str
    private: bool = False
    archived: bool = False
    shared: bool = False
    direct: bool = False
    has_bot: bool = False
    members: frozenset[str] = frozenset()


def zone_of(person: Person | None) -> str | None:
    """Where somebody works; None where nobody knows, or knows no such zone."""
    return person.zone if person is not None and person.zone and calendar.is_zone(person.zone) else None


def may_see(person: Person, channel: Channel) -> bool:
    """A record belongs to its channel: who cannot see the channel cannot see the record."""
    if person.bot or person.deactivated:
        return False
    if person.id in channel.members:
        return True
    return not (channel.private or channel.direct or person.guest or person.external)


def is_for_everybody(channel: Channel, person: Person) -> bool:
    """Whether this person may see the channel whoever is in it."""
    return may_see(person, channel) and not (channel.private or channel.direct or person.guest or person.external)


def check_sees(person: Person, channel: Channel) -> None:
    """Raise UserError for somebody who may not see the channel. It does not tell that there is one."""
    if not may_see(person, channel):
        raise UserError("not_yours_to_see")


# --- what kind of person may do so at all ----------------------------------------------------------------------------


def can_own(person: Person) -> bool:
    """Be the driver or owner of something. People of another company, bots and who is gone can't."""
    return not (person.bot or person.deactivated or person.external)


def can_decide(person: Person) -> bool:
    """Answer a question as its approver or delegate: whoever can own, so also a guest who is in the channel."""
    return can_own(person)


def can_administer(person: Person) -> bool:
    """Set a channel up and change its settings: full members alone."""
    return can_own(person) and not person.guest


# --- whose it is -----------------------------------------------------------------------------------------------------


def check_set_up(person: Person, channel: Channel) -> None:
    """Any full member of the channel may set it up (in a shared one: of the installing workspace)."""
    if not can_administer(person):
        raise UserError("guests_cannot_set_up")
    if person.id not in channel.members:
        raise UserError("join_first", channel=channel.id)


def check_administers(person: Person, admins: Collection[str]) -> None:
    """Team admins and workspace admins may change a team's settings. Raises UserError for others."""
    if not may_administer(person, admins):
        raise _admins_only(person, admins)


def may_administer(person: Person, admins: Collection[str]) -> bool:
    """An admin who was made a guest since, and who administers another company's workspace, may not."""
    return can_administer(person) and (person.id in admins or person.workspace_admin)


def check_administers_workspace(person: Person) -> None:
    """What concerns every channel is for those who administer the workspace. Raises UserError."""
    if not person.workspace_admin or person.external:
        raise UserError("workspace_admins_only")


def may_change(person: Person, owner: str, admins: Collection[str]) -> bool:
    """The driver or owner and team admins may edit, move dates, withdraw and close. Workspace admins are no owners."""
    return (can_own(person) and person.id == owner) or (can_administer(person) and person.id in admins)


def check_may_change(person: Person, owner: str, admins: Collection[str]) -> None:
    """Raise UserError for who may not."""
    if not may_change(person, owner, admins):
        raise _admins_only(person, admins) if person.id == owner else _owner_or_admins(owner, admins)


def check_owns(person: Person, admins: Collection[str]) -> None:
    """Whose own it is, was named when they could be. Raises UserError for who is of another company by now."""
    if not can_own(person):
        raise _admins_only(person, admins)


def check_decides(person: Person, asked: Collection[str | None], owner: str) -> None:
    """Who was named to decide, and is of another company by now, does not. Raises UserError.

    `asked` are the approver and the delegate; whoever is none of them is told so by `approval`.
    """
    if person.id in asked and not can_decide(person):
        raise UserError("external_decides", owner=owner)


def _owner_or_admins(owner: str, admins: Collection[str]) -> UserError:
    return UserError("owner_or_admins_only", owner=owner, admins=tuple(admins))


def _admins_only(person: Person, admins: Collection[str]) -> UserError:
    """Nobody is sent to themselves."""
    others = tuple(one for one in admins if one != person.id)
    return UserError("admins_only", admins=others) if others else UserError("no_admin_left")


def check_can_be_named(person: Person, channel: Channel, field: str) -> None:
    """Somebody who is asked to decide or to own must be a person who is here and can see the channel."""
    check_can_be_asked(person, field)
    check_can_hear(person, channel, field)


def check_can_administer(person: Person, channel: Channel, field: str) -> None:
    """A team admin must be a full member who is here and can see the channel. Raises UserError at the field."""
    check_can_be_named(person, channel, field)
    if not can_administer(person):
        raise UserError("named_guest", field=field, person=person.id, name=person.name)


def check_can_hear(person: Person, channel: Channel, field: str) -> None:
    """Whoever is only told or asked for input may be of another company, if they see the channel. Raises UserError."""
    _check_is_here(person, field)
    if not may_see(person, channel):
        raise UserError("named_not_in_channel", field=field, name=person.name, channel_name=channel.name)


def _check_is_here(person: Person, field: str) -> None:
    if person.bot:
        raise UserError("named_bot", field=field, person=person.id)
    if person.deactivated:
        raise UserError("named_deactivated", field=field, person=person.id, name=person.name)


def check_can_be_asked(person: Person, field: str) -> None:
    """A person who is here, whatever the channel. Raises UserError at the field."""
    _check_is_here(person, field)
    if not can_own(person):
        raise UserError("named_external", field=field, person=person.id, name=person.name)


# --- channels that hear of a record ----------------------------------------------------------------------------------


def outsiders(people: Iterable[Person], home: Channel) -> list[Person]:
    """Of these people those who may not see the channel that a record belongs to. Bots and who is gone read nothing."""
    return [one for one in people if not (one.bot or one.deactivated or may_see(one, home))]


def is_open_to_others(channel: Channel, home: Channel) -> bool:
    """Whether others than its members read along in this channel that can't in the record's.

    Another company invites its own people; a public channel is read by everybody in the workspace.
    """
    return (channel.shared and not home.shared) or (home.private and not channel.private)


def check_channel_named(by: Person, channel: Channel, home: Channel, field: str) -> None:
    """A channel that is to hear of a record is one where the bot can speak, and that whoever names it may see.

    Raises UserError at the field. Who is in it, is looked at by `check_all_may_see`.
    """
    if channel.direct or not may_see(by, channel):
        raise UserError("channel_unseen", field=field)
    if channel.id == home.id:
        raise UserError("channel_is_home", field=field, channel_name=channel.name)
    if channel.archived:
        raise UserError("channel_archived", field=field, channel_name=channel.name)
    if not channel.has_bot:
        raise UserError("channel_without_bot", field=field, channel_name=channel.name)
    if channel.shared and not home.shared:
        raise UserError("channel_shared", field=field, channel_name=channel.name, home_name=home.name)


def check_all_may_see(channel: Channel, home: Channel, strangers: Collection[Person], field: str) -> None:
    """Private stays private: a channel hears only of what all of its people may see. Raises UserError at the field."""
    if strangers:
        names = tuple(one.name for one in strangers)
        raise UserError(
            "channel_has_strangers", field=field, channel_name=channel.name, home_name=home.name, strangers=names
        )
    if is_open_to_others(channel, home):
        raise UserError("channel_public", field=field, channel_name=channel.name, home_name=home.name)
