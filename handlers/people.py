"""Who is who and who is in which channel: Slack's knowledge, remembered and kept fresh.

What must be known is fetched before a transaction starts, within a second and a half; past that the person is asked
to try again.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, TypeVar

from bot.errors import UserError
from bot.messages import teams as messages
from bot.rules import retries
from bot.rules.people import Channel, Person, is_for_everybody, may_see, outsiders
from bot.rules.teams import Team
from handlers import gone, orgs
from handlers.delivery.slack import NotInstalledError, Slack, SlackError
from storage import alarms, history, notes, outbox, teams, workspaces
from storage.engine import Database, Tx
from storage.history import Entry
from storage.installations import Installation
from storage.lines import is_patient
from storage.surroundings import Surroundings

Answer = TypeVar("Answer")
Found = TypeVar("Found")
Aged = tuple[Found, datetime]
"""What Slack said, and when."""

PATIENCE_SECONDS = 1.5
PERSON_FRESH = timedelta(hours=1)
CHANNEL_FRESH = timedelta(seconds=60)
WATCHED_FRESH = timedelta(minutes=10)
PAGE = 200
LISTED_PAGE = 1000
ONE_BY_ONE = 30
"""So many people are asked for by name; of more, Slack's list of everybody is read."""
NO_FILES = {"missing_scope", "not_allowed_token_type", "no_permission", "access_denied"}
NO_SUCH_FILE = {"file_not_found", "file_deleted"}
UNKNOWN_PERSON = {"user_not_found", "user_not_visible"}
UNKNOWN_CHANNEL = {"channel_not_found", "not_in_channel", "method_not_supported_for_channel_type"}


class Accepted(Enum):
    """Whether Slack takes a token."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A person and a channel as they are remembered, however old that is."""

    person_id: str
    channel_id: str
    person: Aged[Person] | None
    channel: Aged[Channel] | None


def remembered(person_id: str, channel_id: str, known: Surroundings) -> Remembered:
    """For a transaction that reads more than these two."""
    return Remembered(person_id=person_id, channel_id=channel_id, person=known.person, channel=known.channel)


def remember(tx: Tx, people: Collection[Person], at: datetime) -> None:
    """Keep what Slack says of people; it was asked at that moment, and what is known from later stays.

    In another time zone their hours are others, and so are their reminders. Who is gone is reminded of nothing, and
    what they held is for others to reassign; who comes back is reminded again.
    """
    known = workspaces.find_people(tx, [one.id for one in people])
    people = [one for one in people if one.id not in known or known[one.id][1] <= at]
    workspaces.save_people(tx, people, at)
    for one in people:
        if one.deactivated != (one.id in known and known[one.id][0].deactivated):
            gone.look_anew(tx, one.id)
    if any(one.id in known and _hours(known[one.id][0]) != _hours(one) for one in people):
        alarms.ring_everybody(tx)


def remember_channel(tx: Tx, channel: Channel, at: datetime) -> None:
    """Keep what Slack says of a channel.

    Of one that was made private it tells nothing by itself, so it is noticed here. Where other channels follow its
    team's note, who acts for the team hears what that means for them.
    """
    before = workspaces.save_channel(tx, channel, at)
    if before is None or before.private or not channel.private:
        return
    # Not held: whoever moves a channel holds its team before the channel.
    team = next((one for one in teams.find_all(tx) if one.channel == channel.id), None)
    if team is None or team.ended is not None:
        return
    was, is_ = {"private": "no"}, {"private": "yes"}
    entry = Entry(record=f"team {team.id}", what="channel made private", at=at, by=None, before=was, after=is_)
    history.add(tx, entry)
    if not notes.find_followers(tx, team.id):
        return
    for admin in gone.around(tx, team).acting:
        outbox.put(
            tx,
            key=f"team {team.id} private since {at.isoformat()} {admin}",
            to=admin,
            message=messages.made_private(team),
            about=f"word that {team.name} is private now",
            at=at,
            team=team.id,
        )


def _hours(person: Person) -> tuple[object, ...]:
    return (person.zone, person.deactivated)


class People:
    """People and channels of every workspace. `now` is real time: this is about how old Slack's word is."""

    def __init__(self, db: Database, slack: Slack, now: Callable[[], datetime]) -> None:
        self._db = db
        self._slack = slack
        self._now = now
        self._asking: dict[tuple[str, str, bool], asyncio.Task[Channel]] = {}
        """What Slack is being asked about channels. Who is patient may be kept waiting, and keeps nobody else so."""

    async def person(self, workspace: str, person_id: str) -> Person:
        """Raises UserError: no such person, or Slack is slow."""
        known = await self._db.read(workspace, workspaces.get_person, person_id)
        return self._fresh(known, PERSON_FRESH) or await self._ask_for_person(workspace, person_id)

    async def channel(self, workspace: str, channel_id: str, *, expecting: Collection[str] = ()) -> Channel:
        """A channel with its members. Raises UserError: the bot can't see it, or Slack is slow.

        Where somebody expected is missing from what is remembered, they may have just come: Slack is asked again.
        """
        known = await self._db.read(workspace, workspaces.get_channel, channel_id)
        return await self.channel_now(workspace, channel_id, known, expecting=expecting)

    async def channel_now(
        self, workspace: str, channel_id: str, known: Aged[Channel] | None, *, expecting: Collection[str] = ()
    ) -> Channel:
        """As `channel`, where what is remembered was already read."""
        channel = self._fresh(known, CHANNEL_FRESH)
        if channel is not None and channel.members.issuperset(expecting):
            return channel
        if channel is None and not expecting:
            return await self._ask_together(workspace, channel_id)
        return await self._ask_for_channel(workspace, channel_id)

    async def _ask_together(self, workspace: str, channel_id: str) -> Channel:
        """As `_ask_for_channel`, once for all who want to know it at that moment, as when many open their Home."""
        key = (workspace, channel_id, is_patient())
        asking = self._asking.get(key)
        if asking is None:
            asking = asyncio.create_task(self._ask_for_channel(workspace, channel_id))
            self._asking[key] = asking
            asking.add_done_callback(lambda done: self._asked(key, done))
        return await asyncio.shield(asking)

    def _asked(self, key: tuple[str, str, bool], done: "asyncio.Task[Channel]") -> None:
        if self._asking.get(key) is done:
            del self._asking[key]
        if not done.cancelled():
            done.exception()  # who waits for it is told; where nobody does any more, nothing is left to say

    async def teams_seen(self, workspace: str, person: Person, *, watched: bool = False) -> list[Team]:
        """Teams whose channel this person may see, the last used one first. Raises UserError when Slack is slow.

        Slack is asked about all of them at once: one after the other, many teams would not fit into its three seconds.
        Where nobody waits and many look, as at what is `watched`, a public channel that somebody sees whoever is in it
        may be known for longer.
        """
        every, known = await self._db.read(workspace, _look_at_teams, person.id)
        seen = await asyncio.gather(
            *(self._sees(workspace, person, team, known.get(team.channel), watched=watched) for team in every)
        )
        return [team for team, sees in zip(every, seen, strict=True) if sees]

    async def _sees(
        self, workspace: str, person: Person, team: Team, known: Aged[Channel] | None, *, watched: bool
    ) -> bool:
        if watched and (channel := self._fresh(known, WATCHED_FRESH)) is not None and is_for_everybody(channel, person):
            return True
        try:
            return may_see(person, await self.channel_now(workspace, team.channel, known))
        except UserError as error:
            if error.code == "slack_slow":
                raise  # not knowing is not the same as not seeing
            return False  # the bot can't see that channel any more

    async def both_now(self, workspace: str, known: Remembered) -> tuple[Person, Channel]:
        """Both, where what is remembered was already read; the person is expected in the channel.

        Raises UserError as `person` and `channel`. What is too old is asked of Slack side by side.
        """
        person = self._fresh(known.person, PERSON_FRESH)
        channel = self.channel_now(workspace, known.channel_id, known.channel, expecting=(known.person_id,))
        if person is not None:
            return person, await channel
        return await asyncio.gather(self._ask_for_person(workspace, known.person_id), channel)

    async def several(self, workspace: str, person_ids: Collection[str]) -> list[Person]:
        """Who these are; somebody of whom Slack says nothing is a stranger. Raises UserError when Slack is slow.

        What Slack did say is remembered all the same, so that the next try has less to ask.
        """
        known = await self._db.read(workspace, workspaces.find_people, person_ids)
        found = {id_: one for id_, aged in known.items() if (one := self._fresh(aged, PERSON_FRESH)) is not None}
        unknown = sorted(set(person_ids) - found.keys())
        if unknown:
            async with _patience():
                if len(unknown) > ONE_BY_ONE:
                    await self._read_list(workspace, set(unknown), found)
                unknown = [one for one in unknown if one not in found]
                found |= {one.id: one for one in await self._ask_for_each(workspace, unknown)}
        return [found.get(one) or Person(id=one, name="somebody", external=True) for one in sorted(set(person_ids))]

    async def _read_list(self, workspace: str, wanted: set[str], found: dict[str, Person]) -> None:
        """Who of the wanted is on Slack's list, page by page."""
        cursor: str | None = None
        while True:
            asked_at = self._now()
            page = await self._ask(workspace, "users.list", set(), limit=LISTED_PAGE, cursor=cursor) or {}
            here = [_person(user, workspace) for user in page.get("members") or () if user["id"] in wanted]
            await self._db.run(workspace, remember, here, asked_at)
            found |= {one.id: one for one in here}
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
            if cursor is None or wanted <= found.keys():
                return

    async def _ask_for_each(self, workspace: str, person_ids: Collection[str]) -> list[Person]:
        """Those of them that Slack knows, asked side by side."""
        asked = await asyncio.gather(
            *(self._ask_for_person(workspace, one) for one in person_ids), return_exceptions=True
        )
        for answer in asked:
            if isinstance(answer, BaseException) and not _is_unknown(answer):
                raise answer
        return [one for one in asked if isinstance(one, Person)]

    async def names(self, workspace: str, person_id: str) -> list[str]:
        """What Slack calls somebody: full name, display name, handle. Raises UserError as `person`."""
        answer = await self._within_patience(self._ask(workspace, "users.info", UNKNOWN_PERSON, user=person_id))
        if answer is None:
            raise UserError("no_such_person", person=person_id)
        user = answer["user"]
        profile = user.get("profile") or {}
        every = (user.get("real_name"), profile.get("real_name"), profile.get("display_name"), user.get("name"))
        return list(dict.fromkeys(one.strip() for one in every if one and one.strip()))

    async def strangers(self, workspace: str, channel: Channel, home: Channel) -> list[Person]:
        """People in a channel who may not see the one that a record belongs to; of a private one, some of them.

        Raises UserError when Slack is slow.
        """
        unsure = sorted(channel.members - home.members)
        # Where nobody but members may see, one who is no bot settles it.
        some = ONE_BY_ONE if home.private else max(len(unsure), 1)
        for first in range(0, len(unsure), some):
            if found := outsiders(await self.several(workspace, unsure[first : first + some]), home):
                return found
        return []

    def _fresh(self, known: Aged[Found] | None, fresh: timedelta) -> Found | None:
        return known[0] if known is not None and self._now() - known[1] < fresh else None

    async def _ask_for_person(self, workspace: str, person_id: str) -> Person:
        asked_at = self._now()
        asked = self._ask(workspace, "users.info", UNKNOWN_PERSON, user=person_id)
        answer = await self._within_patience(asked)
        if answer is None:
            raise UserError("no_such_person", person=person_id)
        found = _person(answer["user"], workspace)
        await self._db.run(workspace, remember, [found], asked_at)
        return found

    async def _ask_for_channel(self, workspace: str, channel_id: str) -> Channel:
        asked_at = self._now()
        found = await self._within_patience(self._fetch_channel(workspace, channel_id))
        await self._db.run(workspace, remember_channel, found, asked_at)
        return found

    async def whereabouts(self, workspace: str, channel_id: str) -> tuple[Channel | None, datetime]:
        """A channel as it is now, whatever is remembered, and when Slack was asked; None where it knows of none.

        Raises UserError when Slack is slow.
        """
        asked_at = self._now()
        try:
            return await self._ask_for_channel(workspace, channel_id), asked_at
        except UserError as error:
            if error.code != "bot_not_in_channel":
                raise
        await self._db.run(workspace, workspaces.forget_channel, channel_id, asked_at)
        return None, asked_at

    async def _fetch_channel(self, workspace: str, channel_id: str) -> Channel:
        answer = await self._ask(workspace, "conversations.info", UNKNOWN_CHANNEL, channel=channel_id)
        if answer is None:
            raise UserError("bot_not_in_channel", channel=channel_id)
        return _channel(answer["channel"], await self._members(workspace, channel_id))

    async def learn(self, workspace: str, user: Mapping[str, Any]) -> None:
        """Slack says that somebody changed: deactivated, made a guest, moved to another zone."""
        await self._db.run(workspace, remember, [_person(user, workspace)], self._now())

    async def forget_channel(self, workspace: str, channel_id: str) -> None:
        """Somebody came or went: ask again next time, and keep nothing that Slack was asked before."""
        for patient in (True, False):
            self._asking.pop((workspace, channel_id, patient), None)
        await self._db.run(workspace, workspaces.forget_channel, channel_id, self._now())

    async def forget_person(self, workspace: str, person_id: str) -> None:
        """Who they are may have changed: ask again next time."""
        await self._db.run(workspace, workspaces.forget_person, person_id)

    async def link_to(self, workspace: str, channel_id: str, ts: str) -> str | None:
        """Where a message is to be found; None where Slack does not say so, or not so soon."""
        try:
            async with _patience():
                found = await self._ask(workspace, "chat.getPermalink", set(), channel=channel_id, message_ts=ts)
        except UserError:
            return None
        return str(found["permalink"]) if found else None

    async def may_read_files(self, workspace: str) -> bool:
        """Whether the bot may read what people attach: without that Slack opens no form that asks for a file."""
        async with _patience():
            try:
                await self._slack.call(workspace, "files.info", file="F0")
            except SlackError as error:
                if error.error in NO_FILES:
                    return False
                if error.error not in NO_SUCH_FILE:
                    raise UserError("slack_slow") from error
            except NotInstalledError as error:
                raise UserError("slack_slow") from error
        return True

    async def file(self, workspace: str, attached: Mapping[str, Any], *, most: int) -> bytes:
        """A file that somebody attached in a form, if it has at most so many bytes. Raises UserError."""
        try:
            async with _patience():
                # Of a file from another company's workspace the form tells no more than that Slack has to be asked.
                url = attached.get("url_private_download") or attached.get("url_private")
                if not url:
                    about = await self._slack.call(workspace, "files.info", file=str(attached.get("id") or ""))
                    url = (about.get("file") or {}).get("url_private_download")
                return await self._slack.download(workspace, str(url or ""), most=most)
        except SlackError as error:
            raise _about_file(error, most) from error
        except NotInstalledError as error:
            raise UserError("slack_slow") from error

    async def is_accepted(self, token: str) -> Accepted:
        """Whether Slack takes a token; where it does not answer, that is not known."""
        try:
            await self._slack.call_with(token, "auth.test")
        except SlackError as error:
            # One that ended by itself tells nothing of the installation.
            refused = retries.family(error.error) is retries.Family.DISCONNECTED and error.error != "token_expired"
            return Accepted.NO if refused else Accepted.NOT_KNOWN
        return Accepted.YES

    async def workspaces_of(self, org: Installation) -> dict[str, str] | None:
        """The workspaces that an org-wide installation is in, by id with their names; None where Slack can't say."""
        try:
            return await orgs.workspaces_of(self._slack, org.token)
        except SlackError:
            return None

    def forget_installation(self, workspace: str) -> None:
        """Something changed about it: look it up again."""
        self._slack.forget(workspace)

    async def bot_user(self, workspace: str) -> str:
        return (await self._slack.installation(workspace)).bot_user

    async def _members(self, workspace: str, channel_id: str) -> frozenset[str]:
        members: set[str] = set()
        cursor: str | None = None
        while True:
            page = await self._ask(
                workspace, "conversations.members", UNKNOWN_CHANNEL, channel=channel_id, limit=PAGE, cursor=cursor
            )
            if page is None:
                return frozenset(members)
            members.update(page["members"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
            if cursor is None:
                return frozenset(members)

    async def _ask(self, workspace: str, method: str, unknown: set[str], **arguments: Any) -> Mapping[str, Any] | None:
        """None when Slack says that there is no such thing."""
        try:
            return await self._slack.call(workspace, method, **arguments)
        except SlackError as error:
            if error.error in unknown:
                return None
            raise UserError("slack_slow") from error
        except NotInstalledError as error:
            raise UserError("slack_slow") from error

    async def _within_patience(self, asking: Awaitable[Answer]) -> Answer:
        """All that Slack is asked for one thing, however many pages: the person waits, and Slack only three seconds."""
        async with _patience():
            return await asking


def _about_file(error: SlackError, most: int) -> UserError:
    if error.error == "file_too_large":
        return UserError("file_too_large", most=most // 1000)
    if error.error in NO_FILES | {"not_of_slack", "http_401", "http_403"}:
        return UserError("file_not_read")
    if error.error in NO_SUCH_FILE | {"http_404", "http_410"}:
        return UserError("file_gone")
    return UserError("slack_slow")


@asynccontextmanager
async def _patience() -> AsyncIterator[None]:
    """What takes longer than a person can wait is given up. Raises UserError."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield
    except TimeoutError as error:
        raise UserError("slack_slow") from error


def _is_unknown(error: BaseException) -> bool:
    return isinstance(error, UserError) and error.code == "no_such_person"


def _look_at_teams(tx: Tx, person: str) -> tuple[list[Team], dict[str, Aged[Channel]]]:
    """Every team, the one that this person used last first, and what is remembered of their channels."""
    every = teams.find_all(tx, used_by=person)
    return every, workspaces.find_channels(tx, [team.channel for team in every])


def _person(user: Mapping[str, Any], workspace: str) -> Person:
    profile = user.get("profile") or {}
    name = user.get("real_name") or profile.get("real_name") or profile.get("display_name") or user.get("name")
    return Person(
        id=user["id"],
        name=name or user["id"],
        zone=user.get("tz"),
        bot=bool(user.get("is_bot")) or user["id"] == "USLACKBOT",
        deactivated=bool(user.get("deleted")),
        guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        external=bool(user.get("is_stranger")) or not _is_of(user, workspace),
        workspace_admin=bool(user.get("is_admin") or user.get("is_owner")),
    )


def _is_of(user: Mapping[str, Any], workspace: str) -> bool:
    """Whether somebody belongs to a workspace: in an org, to several of its workspaces at once."""
    in_org = user.get("enterprise_user") or {}
    return user.get("team_id", workspace) == workspace or workspace in (in_org.get("teams") or ())


def _channel(info: Mapping[str, Any], members: frozenset[str]) -> Channel:
    return Channel(
        id=info["id"],
        name=info.get("name") or "",
        private=bool(info.get("is_private")),
        archived=bool(info.get("is_archived")),
        shared=bool(info.get("is_ext_shared")),
        direct=bool(info.get("is_im") or info.get("is_mpim")),
        has_bot=bool(info.get("is_member")),
        members=members,
    )
