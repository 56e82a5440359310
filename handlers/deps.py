"""What handlers are given: everything they may use, built once in app.py."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Concatenate, Literal, ParamSpec, Protocol, TypeVar

from bot.errors import UserError
from bot.rules.calendar import Daily, Weekly
from bot.rules.notes import Guide
from bot.rules.people import (
    Channel,
    Person,
    check_all_may_see,
    check_can_administer,
    check_can_be_named,
    check_can_hear,
    check_channel_named,
    check_sees,
    may_see,
)
from bot.rules.teams import Team
from handlers.calls import Call
from handlers.delivery.illustrating import Illustrator
from handlers.delivery.slack import real_now
from handlers.eraser import Eraser
from handlers.fetching import Fetch
from handlers.gone import AllHolds
from handlers.people import People, Remembered, remembered
from handlers.tasks import Tasks
from storage import receipts, surroundings, teams
from storage.engine import Database, Tx

Naming = Literal["owner", "admin", "told"]
NAMINGS: Mapping[Naming, Callable[[Person, Channel, str], None]] = {
    "owner": check_can_be_named,
    "admin": check_can_administer,
    "told": check_can_hear,
}
"""What somebody is named as in a form, and what has to be true of them. Who decides is named as an owner is."""
P = ParamSpec("P")
R = TypeVar("R")
Around = tuple[Team, Remembered]
"""A team, and what is remembered of who asks and of its channel."""


class OfTeam(Protocol):
    """What every record is: of one team."""

    @property
    def team(self) -> int: ...


Record = TypeVar("Record", bound=OfTeam)


class RepeatedError(Exception):
    """This request was carried out before; nothing changes, and the answer is the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What somebody did to a post that is still to come: when it comes, and how that is said.

    `slot` is the one that it belongs to.
    """

    slot: str
    at: datetime
    said: str


Stands = Callable[[Tx, Team, datetime], Standing | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """A post of a team as people see it: what it is called and when it comes; `stands` knows of what was done to it."""

    name: str
    title: str
    rhythm: Callable[[Team], Weekly | Daily]
    stands: Stands | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandHelp:
    """One command, as help and the manifest show it."""

    word: str
    usage: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Who asks, and the teams it may be about: one in its channel, which is set up, else those to choose from."""

    person: Person
    teams: tuple[Team, ...]
    channel: Channel | None = None


class Homes(Protocol):
    """The Home tabs that people look at: what is asked here is done a little later, `left` also after a crash."""

    def open(self, workspace: str, person: str, shown: str | None) -> None: ...
    def show(self, workspace: str, person: str) -> None: ...
    async def left(self, workspace: str, person: str, team: int) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Deps:
    """`now` is domain time, which the sandbox can turn; `help` and `scheduled` come from the registry.

    `guide` is what a weekly note keeps to; `fetch` asks the sources of metrics; `holds` says what somebody holds;
    `homes` shows people their Home tabs; `eraser` carries erasures out.
    """

    db: Database
    people: People
    tasks: Tasks
    now: Callable[[], datetime]
    prefix: str
    help: Sequence[CommandHelp]
    scheduled: Sequence[Scheduled]
    pictures: Illustrator
    guide: Guide
    fetch: Fetch
    holds: AllHolds
    homes: Homes
    eraser: Eraser

    async def person_and_channel(self, call: Call) -> tuple[Person, Channel]:
        """Who asks, and where; the person may see the place. Raises UserError."""
        person, channel, _ = await self._here(call)
        return person, channel

    async def _here(self, call: Call) -> tuple[Person, Channel, Team | None]:
        """Who asks, and where, and the team of that channel. Raises UserError."""
        if call.channel is None:
            raise UserError("no_team_here")
        # A command works in any DM, also between two people, of which Slack tells the bot nothing.
        if call.channel.startswith("D"):
            person = await self.people.person(call.workspace, call.user)
            return person, Channel(id=call.channel, name="", direct=True, members=frozenset({call.user})), None
        known, team = await self.db.read(call.workspace, _look_here, call.user, call.channel)
        person, channel = await self.people.both_now(call.workspace, known)
        if not may_see(person, channel):
            raise UserError("bot_not_in_channel", channel=channel.id)  # as where I am not: nobody learns where I am
        return person, channel, team

    async def team_here(self, call: Call) -> Team | None:
        """The team of the channel that the call comes from."""
        if call.channel is None:
            return None
        return await self.db.read(call.workspace, teams.get_by_channel, call.channel)

    async def person_and_team(self, call: Call) -> tuple[Person, Team]:
        """Who asks, and the team of this channel; in a DM the one that they used last.

        Raises UserError: a channel that is not set up, or no team that this person can see.
        """
        place = await self.place(call)
        return place.person, place.teams[0]

    async def place(self, call: Call) -> Place:
        """Who asks, and the team it is about; where that is open (a DM, a shortcut), the teams to choose from.

        Raises UserError: a channel that is not set up, or no team that this person can see.
        """
        if call.channel is not None:
            person, channel, team = await self._here(call)
            if not channel.direct:
                if team is None:
                    raise UserError("not_set_up")
                return Place(person=person, teams=(team,), channel=channel)
        person = await self.people.person(call.workspace, call.user)
        seen = await self.teams_seen(call, person)
        if not seen:
            raise UserError("no_team_here")
        return Place(person=person, teams=tuple(seen))

    async def place_to_add(self, call: Call) -> Place:
        """As `place`, with the teams in which something new may be recorded: those whose set-up was not ended."""
        place = await self.place(call)
        running = tuple(team for team in place.teams if team.ended is None)
        if not running:
            raise UserError("set_up_ended")
        return replace(place, teams=running)

    async def teams_seen(self, call: Call, person: Person) -> list[Team]:
        """Teams whose channel this person may see, the last used one first. Raises UserError when Slack is slow."""
        return await self.people.teams_seen(call.workspace, person)

    async def teams_listed(self, call: Call, team: int | None) -> list[Team]:
        """The teams of a list: this one, or all that who asks may see.

        Raises UserError where there is none that they may see, whether it exists or not.
        """
        if team is None:
            person = await self.people.person(call.workspace, call.user)
            every = await self.teams_seen(call, person)
            if not every:
                raise UserError("no_team_here")
            return every
        try:
            return [(await self.team_seen(call, team))[2]]
        except UserError as error:
            if error.code != "not_yours_to_see":
                raise
            raise UserError("no_such_team") from None

    async def check_known(self, call: Call, named: Mapping[str, str | None]) -> None:
        """Who is looked for, by input, is somebody whom Slack knows. Raises UserError, marked at the input."""
        for field, person in named.items():
            if person is not None:
                try:
                    await self.people.person(call.workspace, person)
                except UserError as error:
                    raise error.at(field) from None

    async def team_seen(self, call: Call, team_id: int) -> tuple[Person, Channel, Team]:
        """Who asks, and a record's team with its channel. Raises UserError when the person may not see it."""
        return await self._seen(call, await self.db.read(call.workspace, _look_at_team, team_id, call.user))

    async def record_seen(
        self, call: Call, get: Callable[[Tx, int], Record | None], number: int
    ) -> tuple[Record, Person, Channel, Team]:
        """A record, and as `team_seen`. One that the person may not see is answered like one that is not there."""

        def look(tx: Tx) -> tuple[Record, Around | None] | None:
            record = get(tx, number)
            return (record, _look_at_team(tx, record.team, call.user)) if record is not None else None

        found = await self.db.read(call.workspace, look)
        if found is None:
            raise UserError("not_yours_to_see")
        record, around = found
        return record, *await self._seen(call, around)

    async def _seen(self, call: Call, around: Around | None) -> tuple[Person, Channel, Team]:
        if around is None:
            raise UserError("not_yours_to_see")
        team, known = around
        person, channel = await self.people.both_now(call.workspace, known)
        check_sees(person, channel)
        return person, channel, team

    async def check_named(
        self, call: Call, person_id: str, channel: Channel, field: str, *, named_as: Naming = "owner"
    ) -> None:
        """Somebody named in a form must be able to take part: to decide or own, to administer, or only to be told.

        Raises UserError, marked at that input.
        """
        try:
            person = await self.people.person(call.workspace, person_id)
        except UserError as error:
            raise error.at(field) from None
        if channel.private and person_id not in channel.members:
            channel = await self.people.channel(call.workspace, channel.id, expecting=(person_id,))
        NAMINGS[named_as](person, channel, field)

    async def check_channel(self, call: Call, channel_id: str, home: Channel, field: str) -> None:
        """A channel named in a form may hear of a record of `home`. Raises UserError, marked at that input."""
        try:
            by = await self.people.person(call.workspace, call.user)
            channel = await self.people.channel(call.workspace, channel_id)
            check_channel_named(by, channel, home, field)
            strangers = await self.people.strangers(call.workspace, channel, home)
        except UserError as error:
            unseen = error.code == "bot_not_in_channel"
            raise (UserError("channel_unseen", field=field) if unseen else error.at(field)) from None
        check_all_may_see(channel, home, strangers, field)

    async def commit(self, call: Call, work: Callable[Concatenate[Tx, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run `work` in one transaction together with the receipt of this request.

        Raises RepeatedError when the request was carried out before.
        """

        def once(tx: Tx) -> R:
            if call.repeat_key is not None and not receipts.claim(tx, call.repeat_key, real_now()):
                raise RepeatedError(call.repeat_key)
            return work(tx, *args, **kw)

        return await self.db.run(call.workspace, once)

    async def committed(
        self, call: Call, work: Callable[Concatenate[Tx, P], object], *args: P.args, **kw: P.kwargs
    ) -> bool:
        """As `commit`; False where somebody changed meanwhile what the form of this request was about."""
        try:
            await self.commit(call, work, *args, **kw)
        except UserError as error:
            if error.code != "changed_meanwhile":
                raise
            return False
        return True


def _look_here(tx: Tx, person: str, channel: str) -> tuple[Remembered, Team | None]:
    found = surroundings.of_channel(tx, channel, person)
    return remembered(person, channel, found), found.team


def _look_at_team(tx: Tx, team_id: int, person: str) -> Around | None:
    found = surroundings.of_team(tx, team_id, person)
    return (found.team, remembered(person, found.team.channel, found)) if found.team is not None else None
