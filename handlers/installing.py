"""What Slack says of installations: uninstalled, taken back, and of an org, which workspaces have the bot.

These events come in any order, twice, and after the bot was installed again. So an event is a reason to ask: whether
Slack still accepts the token is known to Slack alone.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from handlers.calls import Answer, Call, Done
from handlers.delivery.slack import real_now
from handlers.deps import Deps
from handlers.people import Accepted
from storage import history, installations
from storage.engine import Tx
from storage.history import Entry
from storage.installations import Installation

RECORD = "installation"


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
    if held is None:
        return Done()
    teams = [one for one in call.event.get("team_ids") or () if isinstance(one, str)]
    named = await deps.people.workspaces_of(held)
    at = call.happened_at or real_now()
    if named is not None:
        await deps.db.run(held.workspace, serve_these, held, named, real_now())
    elif call.name == "team_access_granted":
        await deps.db.run(held.workspace, installations.serve_everywhere, held, dict.fromkeys(teams, ""), real_now())
    else:
        await deps.db.run(
            held.workspace, installations.leave_everywhere, held.workspace, at, installations.NO_ACCESS, teams
        )
    deps.people.forget_installation(held.workspace)
    return Done()


def serve_these(tx: Tx, org: Installation, named: dict[str, str], at: datetime) -> None:
    """The org's token serves these workspaces, and no others."""
    others: Sequence[str] = sorted({*installations.find_served_everywhere(tx, org.workspace)} - named.keys())
    installations.leave_everywhere(tx, org.workspace, at, installations.NO_ACCESS, others)
    installations.serve_everywhere(tx, org, named, at)


async def _held(call: Call, deps: Deps) -> Installation | None:
    """The installation that an event is about: of an org-wide one it can name any of its workspaces."""
    found = await deps.db.read(call.workspace, installations.get)
    if found is not None and found.org is not None:
        return await deps.db.read(found.org, installations.get)
    return found


async def _left(call: Call, deps: Deps, why: str) -> None:
    held = await _held(call, deps)
    if held is None:
        return
    accepted = await deps.people.is_accepted(held.token)
    if accepted is Accepted.YES:
        return  # it was installed again since
    at = real_now() if accepted is Accepted.NO else call.happened_at or real_now()
    await deps.db.run(held.workspace, leave, replace(held, token=""), why, at)
    deps.people.forget_installation(held.workspace)


def leave(tx: Tx, held: Installation, why: str, at: datetime) -> None:
    """Nothing is sent there any more; of an org, to none of the workspaces that its token served."""
    left = installations.mark_left(tx, at, why)
    if held.is_org:
        left = bool(installations.leave_everywhere(tx, held.workspace, at, why)) or left
    if left:
        entry = Entry(record=RECORD, what=why, at=at, by=None, before={}, after={})
        history.add(tx, entry)
