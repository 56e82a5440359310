"""Where the bot speaks: each team's channel, the channels that follow, the owners, and what could not be posted."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.rules.teams import Team
from handlers.delivery.slack import Slack, SlackError
from handlers.doctor.finding import Finding, ok, unknown, wrong
from handlers.doctor.granted import Bot
from storage import notes, outbox, teams
from storage.engine import Tx

ONE_BY_ONE = 40  # calls, which Slack takes within a minute beside those of the bot
PAGE = 999
AGAIN = "Type it again in a minute."


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


async def places(slack: Slack, token: str, bot: Bot, stored: Stored, *, prefix: str) -> list[Finding]:
    """Every channel that is posted to, and every owner."""
    if not stored.teams:
        return [unknown("teams", "no channel is set up yet.", f"In a channel type: /{prefix}rituals setup")]
    findings = [*await _channels(slack, token, bot, stored), *await _owners(slack, token, stored, prefix)]
    return [*findings, *_not_posted(stored, prefix)]


async def _channels(slack: Slack, token: str, bot: Bot, stored: Stored) -> list[Finding]:
    wanted = {team.channel: f"{team.name}: its channel" for team in stored.teams}
    for team in stored.teams:
        for channel in stored.followers[team.id]:
            wanted.setdefault(channel, f"{team.name}: a channel that follows its notes")
    findings: list[Finding] = []
    try:
        outside = sorted(wanted.keys() - await _joined(slack, token))
        for channel in outside[:ONE_BY_ONE]:
            findings += await _channel(slack, token, channel, wanted[channel], bot.handle)
    except SlackError as error:
        return [*findings, unknown("channels", f"not all could be looked at ({error.error}).", AGAIN)]
    if len(outside) > ONE_BY_ONE:
        more = len(outside) - ONE_BY_ONE
        findings.append(wrong("channels", f"{bot.handle} is not in {more} more.", "Mend these, and type it again."))
    return findings or [ok("channels", f"{bot.handle} is in all {len(wanted)} that it posts to.")]


async def _joined(slack: Slack, token: str) -> set[str]:
    """The channels that the bot is in and that are not archived. Raises SlackError."""
    found: set[str] = set()
    cursor: str | None = None
    while True:
        page = await slack.call_with(
            token,
            "users.conversations",
            types="public_channel,private_channel",
            exclude_archived="true",
            limit=PAGE,
            cursor=cursor,
        )
        found |= {str(one["id"]) for one in page["channels"]}
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
        if cursor is None:
            return found


async def _channel(slack: Slack, token: str, channel: str, what: str, handle: str) -> list[Finding]:
    """Why the bot is not in there; nothing where it was invited meanwhile. Raises SlackError when it can't be asked."""
    invite = f"type: /invite {handle}"
    try:
        about = (await slack.call_with(token, "conversations.info", channel=channel))["channel"]
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


async def _owners(slack: Slack, token: str, stored: Stored, prefix: str) -> list[Finding]:
    owners: dict[str, list[str]] = {}
    for team in stored.teams:
        owners.setdefault(team.settings.note_owner, []).append(team.name)
    findings: list[Finding] = []
    for owner in sorted(owners)[:ONE_BY_ONE]:
        try:
            about = (await slack.call_with(token, "users.info", user=owner))["user"]
        except SlackError as error:
            if error.error not in {"user_not_found", "user_not_visible"}:
                return [*findings, unknown("owners", f"not all could be looked at ({error.error}).", AGAIN)]
            about = {"deleted": True}
        if about.get("deleted"):
            name = about.get("real_name") or owner
            where = ", ".join(owners[owner])
            do = f"In the channel a team admin types: /{prefix}rituals setup, and names another."
            findings.append(wrong("owners", f"{where}: {name}, who owns the weekly note, is deactivated.", do))
    if len(owners) > ONE_BY_ONE:
        findings.append(unknown("owners", f"{len(owners) - ONE_BY_ONE} were not looked at."))
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
