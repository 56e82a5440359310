"""Workspaces that installed the bot themselves: whether Slack takes the token of each, and why it does not."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.rules import installing
from handlers.delivery.slack import Slack, SlackError, real_now
from handlers.doctor.finding import Finding, ok, unknown, wrong
from handlers.doctor.granted import LOST, UNREACHABLE
from handlers.transport.manifest import SCOPES
from storage import installations
from storage.engine import EVERYWHERE
from storage.installations import Installation
from storage.looking import Glance
from storage.vault import VaultError

ONE_BY_ONE = 40
SAID = {
    installations.UNINSTALLED: "it was uninstalled there",
    installations.REVOKED: "its token was taken back there",
    installations.NO_ACCESS: "an admin of its org took it out",
}


async def installed(slack: Slack, glance: Glance, public_url: str) -> list[Finding]:
    """Every workspace and org, those that are left first."""
    install = f"{public_url.rstrip('/')}/slack/install"
    try:
        every = glance.read(EVERYWHERE, installations.find_all_everywhere)
    except VaultError:
        return []  # which is told of the database
    if not every:
        return [unknown("workspaces", "none has installed it yet.", f"Open {install}")]
    left = [_left(one, install) for one in every if one.disconnected_at is not None]
    connected = [one for one in every if one.disconnected_at is None and one.org is None]
    findings = list(left)
    for one in connected[:ONE_BY_ONE]:
        findings += await _looked_at(slack, one, install)
    if len(connected) > ONE_BY_ONE:
        findings.append(unknown("workspaces", f"{len(connected) - ONE_BY_ONE} more were not looked at."))
    return findings


def _left(one: Installation, install: str) -> Finding:
    assert one.disconnected_at is not None
    since = f"{one.disconnected_at:%Y-%m-%d %H:%M} UTC"
    if one.why in SAID:
        gone = _day(one.disconnected_at + installing.KEPT)
        return unknown("workspaces", f"{one.name}: {SAID[one.why]} at {since}. What is kept is deleted on {gone}.")
    why = f" ({one.why})" if one.why else ""
    return wrong(
        "workspaces",
        f"{one.name}: nothing is sent since {since}, when Slack refused its token{why}.",
        f"An admin there opens {install}",
    )


async def _looked_at(slack: Slack, one: Installation, install: str) -> list[Finding]:
    if one.expires_at is not None and one.expires_at < real_now():
        hours = max(1, round((real_now() - one.expires_at) / timedelta(hours=1)))
        says = f"{one.name}: its token ended {hours} h ago."
        return [wrong("workspaces", says, "See that `serve` runs: it has it refreshed.")]
    try:
        await slack.call_with(one.token, "auth.test")
    except SlackError as error:
        if error.error in UNREACHABLE or error.error.startswith("http_") or error.retry_after is not None:
            says = f"{one.name}: Slack can't be asked ({error.error})."
            return [unknown("workspaces", says, "Try again in a minute.")]
        says = f"{one.name}: Slack refuses its token ({error.error})."
        return [wrong("workspaces", says, f"An admin there opens {install}")]
    return [ok("workspaces", f"{one.name}: Slack takes its token."), *_missing(one, install)]


def _missing(one: Installation, install: str) -> Iterator[Finding]:
    for scope in sorted(SCOPES.keys() - one.scopes) if one.scopes else ():
        says = f"{one.name}: {scope} is missing: {LOST[scope]}."
        yield wrong("scopes", says, f"An admin there opens {install}")


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"
