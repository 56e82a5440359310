"""What Slack says of installations: uninstalled, taken back, and of an org, which workspaces have the bot.

These events come in any order, twice, and after the bot was installed again. So an event is a reason to ask: whether
Slack still accepts the token is known to Slack alone.
"""

import logging
from datetime import datetime

from handlers.calls import Answer, Call, Done
from handlers.delivery.slack import real_now
from handlers.deps import Deps
from handlers.orgs import serve_these
from handlers.people import Accepted
from storage import history, installations
from storage.engine import Tx
from storage.history import Entry
from storage.installations import Installation

log = logging.getLogger(__name__)

RECORD = "installation"
TRIES = 3
"""Each time that Slack was asked about a token, another one may have taken its place meanwhile."""


async def on_uninstalled(call: Call, deps: Deps) -> Answer:
    """The app was removed from the workspace, or from the org."""
    await _left(call, deps, installations.UNINSTALLED)
    return Done()


async def on_tokens_revoked(call: Call, deps: Deps) -> Answer:
    """Tokens were taken back; only the bot's is one of ours."""
    tokens = call.event.get("tokens")
    bots = tokens.get("bot") if isinstance(tokens, dict) else None
    held = await _held(call, deps)
    if held is not None and isinstance(bots, list) and held.bot_user in bots:
        await _left(call, deps, installations.REVOKED)
    return Done()


async def on_access_changed(call: Call, deps: Deps) -> Answer:
    """An org's admin added the bot to workspaces, or took it out of them."""
    held = await _held(call, deps)
    if held is None or not held.is_org:
        return Done()
    asked_at = real_now()
    named = await deps.people.workspaces_of(held)
    if named is not None:
        await deps.db.run(held.workspace, serve_these, held, named, asked_at)
    else:
        teams = [one for one in call.event.get("team_ids") or () if isinstance(one, str)]
        granted, at = call.name == "team_access_granted", call.happened_at or asked_at
        await deps.db.run(held.workspace, take_its_word, held, teams, granted=granted, at=at)
    deps.people.forget_installation(held.workspace)
    return Done()


def take_its_word(tx: Tx, org: Installation, teams: list[str], *, granted: bool, at: datetime) -> None:
    """What an event says, as Slack could not be asked; it is asked again as soon as may be."""
    if granted:
        installations.serve_everywhere(tx, org, dict.fromkeys(teams, ""), at)
    else:
        installations.leave_everywhere(tx, org.workspace, at, installations.NO_ACCESS, teams)
    installations.mark_tried(tx, None)


async def _held(call: Call, deps: Deps) -> Installation | None:
    """The installation that an event is about: of an org-wide one it can name any of its workspaces."""
    found = await deps.db.read(call.workspace, installations.get)
    if found is not None and found.org is not None:
        return await deps.db.read(found.org, installations.get)
    return found


async def _left(call: Call, deps: Deps, why: str) -> None:
    for _ in range(TRIES):
        held = await _held(call, deps)
        if held is None:
            return
        accepted = await deps.people.is_accepted(held.token)
        if accepted is Accepted.YES:
            return  # it was installed again since
        at = real_now() if accepted is Accepted.NO else call.happened_at or real_now()
        settled = await deps.db.run(held.workspace, leave, held, why, at)
        deps.people.forget_installation(held.workspace)
        if settled:
            return
    log.warning("whether %s is left is not known: its token changed each time that Slack was asked", call.workspace)


def leave(tx: Tx, held: Installation, why: str, at: datetime) -> bool:
    """Nothing is sent there any more; of an org, to none of the workspaces that its token served.

    False, and nothing is done, where another token than the one that Slack was asked about speaks there by now.
    """
    current = installations.get(tx)
    if current is None or current.token != held.token:
        return current is None
    left = installations.mark_left(tx, at, why)
    if not left and current.disconnected_at is None:
        return True  # word of an earlier uninstall
    if held.is_org:
        left = bool(installations.leave_everywhere(tx, held.workspace, at, why)) or left
    if left:
        entry = Entry(record=RECORD, what=why, at=at, by=None, before={}, after={})
        history.add(tx, entry)
    return True
