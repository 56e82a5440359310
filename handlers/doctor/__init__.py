"""What is wrong, and what to click or type: looked at from outside, beside a running bot or without one.

Nothing is written, made or opened, and no secret is said.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.rules import installing
from handlers.delivery.slack import Slack, real_now
from handlers.doctor import granted, here, places, several
from handlers.doctor.finding import Finding, State, ok, unknown, wrong
from handlers.doctor.granted import Bot
from storage import installations
from storage.engine import EVERYWHERE, DatabaseError
from storage.looking import Glance
from storage.vault import Vault

__all__ = ["Finding", "Given", "State", "examine", "ok", "unknown", "wrong"]


NO_KEY = "A" * 43 + "="
"""Opens nothing: where there is no key yet, nothing is stored that one would open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the settings say. `key` is None where there is none yet."""

    bot_token: str | None = field(repr=False)
    app_token: str | None = field(repr=False)
    api_url: str
    address: str = field(repr=False)
    data_dir: Path
    key: str | None = field(repr=False)
    key_is_given: bool
    port: int
    prefix: str
    public_url: str | None = None
    """Where workspaces install it themselves, if they do; then there is no one bot token."""
    workspace: str | None = None
    """The one of these that is looked at alone."""

    @property
    def over_http(self) -> bool:
        """One workspace's bot that Slack calls: its manifest needs the address, which stands in no setting."""
        return self.app_token is None and self.public_url is None


async def examine(given: Given) -> list[Finding]:
    """Every check, in the order in which one mends them."""
    findings = [*here.data_folder(given.data_dir, key_is_given=given.key_is_given)]
    try:
        glance = Glance(given.address, Vault(given.key or NO_KEY))
    except DatabaseError as error:
        return [*findings, wrong("DATABASE_URL", str(error), "Mend it, and type this again.")]
    try:
        seen = [*here.database(glance, given.address)]
        is_current = any(one.check == "database" and one.state is State.OK for one in seen)
        if is_current and not glance.is_sqlite:
            seen += here.server(glance, real_now())
        findings += [*seen, await here.port(given.port)]
        return findings + await _in_slack(given, glance if is_current else None)
    finally:
        glance.close()


async def _in_slack(given: Given, glance: Glance | None) -> list[Finding]:
    slack = Slack(None, given.api_url)
    try:
        bot: Bot | None = None
        findings: list[Finding] = []
        if given.bot_token is not None:
            bot, findings = await granted.bot(slack, given.bot_token, over_http=given.over_http)
        if given.app_token is not None and not any(one.check == "Slack" for one in findings):
            findings.append(await granted.app(slack, given.app_token, bot.app if bot is not None else None))
        if given.bot_token is not None and bot is None and glance is not None:
            findings += _refused(glance)
        if bot is not None and given.bot_token is not None and glance is not None:
            findings += _installed(glance, bot)
            stored = glance.read(bot.workspace, places.read)
            way = places.Way(slack=slack, token=given.bot_token, handle=bot.handle)
            findings += await places.places(way, stored, prefix=given.prefix)
        if given.public_url is not None and glance is not None:
            findings += await several.installed(
                slack, glance, given.public_url, prefix=given.prefix, workspace=given.workspace
            )
        return [*findings, *_not_seen(given)]
    finally:
        await slack.close()


def _refused(glance: Glance) -> Iterator[Finding]:
    """With the one token refused: since when the bot knows that, and what comes of it."""
    known = glance.read(EVERYWHERE, installations.find_named_everywhere)
    for one in sorted(known.values(), key=lambda one: one.name):
        if one.disconnected_at is not None and one.why in installations.GONE:
            ends = f"{one.disconnected_at + installing.KEPT:%Y-%m-%d}"
            says = f"nothing is sent in {one.name} since {one.disconnected_at:%Y-%m-%d %H:%M} UTC ({one.why})."
            yield wrong("workspace", says, f"If nothing is done, what is kept is deleted on {ends}.")


def _installed(glance: Glance, bot: Bot) -> Iterator[Finding]:
    """Whether the token is of the workspace whose records are stored, and was not refused while the bot ran."""
    known = glance.read(EVERYWHERE, installations.find_named_everywhere)
    if known and bot.workspace not in known:
        names = ", ".join(sorted(one.name for one in known.values()))
        yield wrong(
            "workspace",
            f"the token is of {bot.workspace_name}, and what is stored is of {names}.",
            "Take the token of the right app, or set DATA_DIR or DATABASE_URL to the right database.",
        )
    elif (ours := known.get(bot.workspace)) is not None and ours.disconnected_at is not None:
        since = f"{ours.disconnected_at:%Y-%m-%d %H:%M} UTC"
        yield wrong(
            "workspace", f"nothing is sent since {since}, when Slack refused the token.", "Start the bot again."
        )


def _not_seen(given: Given) -> Iterator[Finding]:
    """What Slack shows to nobody but the app's owner."""
    do = f"Compare your Slack app's page App Manifest with: {granted.manifest_command(over_http=given.over_http)}"
    if given.public_url is not None:
        yield unknown("SLACK_CLIENT_SECRET", "whether Slack takes it shows with the next installation or refresh.")
    if given.app_token is None:
        yield unknown("SLACK_SIGNING_SECRET", "whether it is the app's own shows with the first request alone.")
        yield unknown("address", "whether Slack reaches this machine can't be seen from it.", do)
        yield unknown("commands", "which ones the app has can't be asked.", do)
    else:
        yield unknown("commands", "which ones the app has, and whether Socket Mode is on, can't be asked.", do)
