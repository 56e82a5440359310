"""What Slack grants: the tokens, the scopes, and its clock."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from handlers.delivery.slack import Slack, SlackError, real_now
from handlers.doctor import here
from handlers.doctor.finding import Finding, ok, unknown, wrong
from handlers.transport.manifest import OPTIONAL_SCOPES, SCOPES

COPY_BOT_TOKEN = "At your Slack app's page OAuth & Permissions copy the Bot User OAuth Token (xoxb-…)."  # noqa: S105
MAKE_APP_TOKEN = "At your Slack app's page Basic Information make an app-level token with connections:write."  # noqa: S105
UNREACHABLE = {"unreachable", "timeout", "connection_dropped", "unreadable_answer"}
APP_OF_TOKEN = re.compile(r"xapp-\d+-(A[A-Z0-9]+)-")
SIGNATURES = timedelta(minutes=5)
# What does not work without it.
LOST = {
    "commands": "no command works",
    "chat:write": "nothing can be posted",
    "im:write": "nobody gets a direct message",
    "mpim:write": "a blocker's owner and its bet's owner are told one by one, not together",
    "channels:read": "it does not know who is in public channels, and answers nobody there",
    "groups:read": "it does not know who is in private channels, and answers nobody there",
    "im:read": "commands in direct messages are not answered",
    "mpim:read": "commands in group messages are not answered",
    "users:read": "it does not know people's names, time zones and who was deactivated",
    "files:write": "exports and pictures can't be sent",
    "channels:history": "in public channels its owner is asked whether a message arrived whose answer was lost",
    "groups:history": "in private channels its owner is asked whether a message arrived whose answer was lost",
    "im:history": "whether a direct message arrived whose answer was lost, its owner is asked",
    "mpim:history": "whether a group message arrived whose answer was lost, its owner is asked",
    "files:read": "each picture waits three seconds, and checklists are imported from pasted text alone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """Who the token speaks as. `app` is the id of its Slack app, where Slack tells."""

    workspace: str
    workspace_name: str
    handle: str
    app: str | None
    scopes: frozenset[str]


def manifest_command(*, over_http: bool) -> str:
    """What prints the manifest of this bot; without its address it would be one for Socket Mode."""
    return "python app.py manifest" + (" --url https://…" if over_http else "")


async def bot(slack: Slack, token: str, *, over_http: bool) -> tuple[Bot | None, list[Finding]]:
    """auth.test, and what comes with its answer."""
    asked_at = real_now()
    try:
        who, headers = await slack.ask_with(token, "auth.test")
    except SlackError as error:
        return None, [_refused("SLACK_BOT_TOKEN", error, COPY_BOT_TOKEN)]
    now = asked_at + (real_now() - asked_at) / 2
    scopes = frozenset(headers.get("x-oauth-scopes", "").replace(" ", "").split(",")) - {""}
    app = await _app_of(slack, token, who) if "users:read" in scopes else None
    found = Bot(workspace=who["team_id"], workspace_name=who["team"], handle=f"@{who['user']}", app=app, scopes=scopes)
    findings = [ok("SLACK_BOT_TOKEN", f"it speaks as {found.handle} in {found.workspace_name}.")]
    granted = scopes if "x-oauth-scopes" in headers else None
    return found, [*findings, *_scopes(granted, over_http=over_http), _clock(headers, now)]


async def _app_of(slack: Slack, token: str, who: Mapping[str, Any]) -> str | None:
    try:
        return str((await slack.call_with(token, "bots.info", bot=who["bot_id"]))["bot"]["app_id"])
    except (SlackError, KeyError):
        return None


def _refused(setting: str, error: SlackError, do: str) -> Finding:
    if error.error in UNREACHABLE or error.error.startswith("http_"):
        return wrong(
            "Slack", f"it can't be reached ({error.error}).", "See that this machine has a way to SLACK_API_URL."
        )
    if error.retry_after is not None or error.error == "ratelimited":
        return unknown(setting, "Slack wants to be asked later.", f"Try again in {round(error.retry_after or 60)} s.")
    return wrong(setting, f"Slack refuses it ({error.error}).", do)


def _scopes(granted: frozenset[str] | None, *, over_http: bool) -> Iterator[Finding]:
    if granted is None:
        yield unknown("scopes", "Slack did not say which are granted.")
        return
    paste = "paste it at your Slack app's page App Manifest, and press Reinstall to Workspace."
    for scope in sorted(SCOPES.keys() - granted):
        says = f"{scope} is missing: {LOST[scope]}."
        yield wrong("scopes", says, f"Type: {manifest_command(over_http=over_http)}, {paste}")
    for scope in sorted(OPTIONAL_SCOPES.keys() - granted):
        yield unknown("scopes", f"{scope} is not granted, which is optional: without it {LOST[scope]}.")
    if more := sorted(granted - SCOPES.keys() - OPTIONAL_SCOPES.keys()):
        yield unknown("scopes", f"nothing needs {', '.join(more)}.", "They can be removed at OAuth & Permissions.")
    if granted >= SCOPES.keys():
        yield ok("scopes", "all that the manifest requires are granted.")


def _clock(headers: Mapping[str, str], now: datetime) -> Finding:
    try:
        slacks = parsedate_to_datetime(headers["date"]).astimezone(UTC)
    except (KeyError, ValueError):
        return unknown("clock", "Slack did not say what time it is.")
    ahead = slacks - now
    fails = " Past 300 s no request of Slack's is taken." if abs(ahead) > SIGNATURES / 2 else ""
    return here.clock("Slack's clock", ahead, "Set this machine's clock: timedatectl set-ntp true", fails=fails)


async def app(slack: Slack, token: str, bot_app: str | None) -> Finding:
    """The app token: an address for a connection is asked for, and no connection is opened."""
    try:
        await slack.call_with(token, "apps.connections.open")
    except SlackError as error:
        return _refused("SLACK_APP_TOKEN", error, MAKE_APP_TOKEN)
    named = APP_OF_TOKEN.match(token)
    if bot_app is None or named is None:
        return ok("SLACK_APP_TOKEN", "it opens connections; whether it is of the bot's own app can't be told.")
    if named[1] != bot_app:
        return wrong(
            "SLACK_APP_TOKEN",
            f"it is of the app {named[1]}, and the bot token of {bot_app}.",
            "Take both tokens from one app's pages.",
        )
    return ok("SLACK_APP_TOKEN", "it opens connections, and is of the same app as the bot token.")
