"""The list that a form was opened from: *Show all* lies below it, and shows what the form changed."""

from collections.abc import Mapping
from typing import Any

from bot.messages import launches as messages
from bot.rules import calendar
from bot.rules.launches import Launch
from bot.rules.teams import Team
from handlers.calls import Behind, Call
from handlers.deps import Deps
from handlers.launches.steps import existing


def below(call: Call) -> Mapping[str, Any]:
    """What a form carries of the list that it was opened from; nothing where that was a message."""
    if call.view is None or "list" not in call.view.metadata:
        return {}
    at = call.view.metadata.get("at")
    return {"list": call.view.id if call.kind == "action" else call.view.metadata["list"], "at": at}


async def behind(call: Call, deps: Deps, number: int, team: Team) -> Behind | None:
    """That list, as the launch is now; None where there is none. Whether they may see it was asked for the change."""
    known = below(call)
    if not isinstance(known.get("list"), str):
        return None
    launch = await deps.db.read(call.workspace, existing, number)
    at = known.get("at")
    return Behind(known["list"], show(launch, team, deps, at if type(at) is int else 1))


def show(launch: Launch, team: Team, deps: Deps, at: int = 1) -> Mapping[str, Any]:
    return messages.show_all(launch, team, calendar.local(deps.now(), team.zone).date(), at=at)
