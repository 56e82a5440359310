"""Where the bot speaks: each team's channel, the channels that follow, the owners, and what could not be posted."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.rules import retries
from bot.rules.teams import Team
from handlers.delivery.slack import Slack, SlackError
from handlers.doctor.finding import Finding, ok, unknown, wrong
from storage import notes, outbox, teams
from storage.engine import Tx

ONE_BY_ONE = 40  # calls, which Slack takes within a minute beside those of the bot
PAGE = 999
AGAIN = "Type it again in a minute."
PUT_OFF = {retries.Family.RATE_LIMITED, retries.Family.IN_DOUBT, retries.Family.UNAVAILABLE}
NO_ACCESS = "Where it is wanted, the admin adds it again; what was kept is as before then."


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How Slack is asked about one workspace. `workspace` is named where the token is of its whole org."""

    slack: Slack
    token: str = field(repr=False)
    handle: str
    workspace: str | None = None

    async def ask(self, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Raises SlackError."""
        return await self.slack.call_with(self.token, method, **arguments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What the database knows: teams, the channels that follow each, and what of each could not be posted."""

    teams: Sequence[Team]
    followers: Mapping[int, Sequence[str]]
    not_posted: Mapping[int | None, int]


def read(tx: Tx) -> Stored:
    every = [team for team in teams.find_all(tx) if team.ended is None]
    return Stored(
        teams=every,
        followers={team.id: [one.channel for one in notes.find_followers(tx, team.id)] for team in every},
        not_posted=outbox.count_not_posted(tx),
    )


async def places(way: Way, stored: Stored, *, prefix: str, most: int = ONE_BY_ONE) -> list[Finding]:
    """Every channel that is posted to, and every owner; of each `most` that have to be asked about one by one."""
    if not stored.teams:
        return [unknown("teams", "no channel is set up yet.", f"In a channel type: /{prefix}rituals setup")]
    findings = await _channels(way, stored, most)
    if not any(one.do == NO_ACCESS for one in findings):
        findings += await _owners(way, stored, prefix, most)
    return [*findings, *_not_posted(stored, prefix)]


async def _channels(way: Way, stored: Stored, most: int) -> list[Finding]:
    wanted = {team.channel: f"{team.name}: its channel" for team in stored.teams}
    for team in stored.teams:
        for channel in stored.followers[team.id]:
            wanted.setdefault(channel, f"{team.name}: a channel that follows its notes")
    findings: list[Finding] = []
    try:
        outside = sorted(wanted.keys() - await _joined(way))
        for channel in outside[:most]:
            findings += await _channel(way, channel, wanted[channel])
    except SlackError as error:
        return [*findings, _not_looked_at("channels", error)]
    if len(outside) > most:
        says = f"{way.handle} is not in {len(outside) - most} more."
        findings.append(wrong("channels", says, "Mend these, and type it again."))
    return findings or [ok("channels", f"{way.handle} is in all {len(wanted)} that it posts to.")]


def _not_looked_at(check: str, error: SlackError) -> Finding:
    """What Slack only puts off is worth asking again; other refusals stay."""
    if error.error == "team_access_not_granted":
        return wrong(check, "an admin of its org took the bot out of this workspace.", NO_ACCESS)
    is_put_off = error.retry_after is not None or retries.family(error.error) in PUT_OFF
    return unknown(check, f"not all could be looked at ({error.error}).", AGAIN if is_put_off else "")


async def _joined(way: Way) -> set[str]:
    """The channels that the bot is in and that are not archived. Raises SlackError."""
    found: set[str] = set()
    cursor: str | None = None
    while True:
        page = await way.ask(
            "users.conversations",
            team_id=way.workspace,
            types="public_channel,private_channel",
            exclude_archived="true",
            limit=PAGE,
            cursor=cursor,
        )
        found |= {str(one["id"]) for one in page["channels"]}
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            return found


async def _channel(way: Way, channel: str, what: str) -> list[Finding]:
    """Why the bot is not in there; nothing where it was invited meanwhile. Raises SlackError when it can't be asked."""
    handle = way.handle
    invite = f"type: /invite {handle}"
    try:
        about = (await way.ask("conversations.info", channel=channel))["channel"]
    except SlackError as error:
        if error.error != "channel_not_found":
            raise
        return [wrong("channels", f"{what} ({channel}) is gone, or private without {handle}.", f"In it {invite}")]
    named = f"#{about.get('name', channel)}"
    if about.get("is_archived"):
        return [wrong("channels", f"{what} {named} is archived.", f"Unarchive it in its settings, then in it {invite}")]
    if not about.get("is_member"):
        return [wrong("channels", f"{what} {named} is without {handle}.", f"In {named} {invite}")]
    return []


async def _owners(way: Way, stored: Stored, prefix: str, most: int) -> list[Finding]:
    owners: dict[str, list[str]] = {}
    for team in stored.teams:
        owners.setdefault(team.settings.note_owner, []).append(team.name)
    findings: list[Finding] = []
    for owner in sorted(owners)[:most]:
        try:
            about = (await way.ask("users.info", user=owner))["user"]
        except SlackError as error:
            if error.error not in {"user_not_found", "user_not_visible"}:
                return [*findings, _not_looked_at("owners", error)]
            about = {"deleted": True}
        if about.get("deleted"):
            name = about.get("real_name") or owner
            where = ", ".join(owners[owner])
            do = f"In the channel a team admin types: /{prefix}rituals setup, and names another."
            findings.append(wrong("owners", f"{where}: {name}, who owns the weekly note, is deactivated.", do))
    if len(owners) > most:
        findings.append(unknown("owners", f"{len(owners) - most} were not looked at."))
    return findings or [ok("owners", "everybody who owns a weekly note is there.")]


def _not_posted(stored: Stored, prefix: str) -> Iterator[Finding]:
    names = {team.id: team.name for team in stored.teams}
    for team, count in sorted(stored.not_posted.items(), key=lambda one: one[0] or 0):
        messages = f"{count} message{'s' if count > 1 else ''} could not be posted"
        if team in names:
            do = f"In its channel type: /{prefix}rituals status, and press Try again."
            yield wrong("messages", f"{names[team]}: {messages}.", do)
        else:
            yield unknown("messages", f"{messages} that belong to no team.")
    if not stored.not_posted:
        yield ok("messages", "none waits for somebody's word.")
