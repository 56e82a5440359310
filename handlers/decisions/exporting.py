"""Exports: what somebody may see of their decisions, as a file in their DM."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.rules.decisions import Form
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from storage import decisions as stored
from storage import outbox
from storage.engine import Tx
from storage.outbox import Recipe


async def on_export(call: Call, deps: Deps, form: Form | None) -> Answer:
    """`/decide export …`: the answer comes at once, the file by the outbox."""
    teams = await _teams(call, deps)
    count = await deps.db.read(call.workspace, stored.count_stories, [team.id for team in teams])
    if not count:
        return Reply(messages.nothing_to_export())
    if form is None:
        return Reply(messages.which_export(count))
    now = deps.now()
    await deps.commit(call, export, form, teams, call.user, call.trigger or now.isoformat(), now)
    return Reply(messages.export_coming(form, count))


async def on_export_pressed(call: Call, deps: Deps) -> Answer:
    """*Export*, or the button of one form."""
    wanted = call.facts.get("format")
    return await on_export(call, deps, Form(wanted) if wanted in list(Form) else None)


async def _teams(call: Call, deps: Deps) -> tuple[Team, ...]:
    """In a set-up channel its team, elsewhere all that this person may see. Raises UserError."""
    here = await deps.team_here(call)
    if here is not None:
        _, _, team = await deps.team_seen(call, here.id)
        return (team,)
    person = await deps.people.person(call.workspace, call.user)
    seen = await deps.teams_seen(call, person)
    if not seen:
        raise UserError("no_team_here")
    return tuple(sorted(seen, key=lambda team: (team.name, team.id)))


def export(tx: Tx, form: Form, teams: Sequence[Team], by: str, request: str, now: datetime) -> None:
    """Promise a file to somebody. Slack's retry of a request has the same trigger, and promises nothing more."""
    outbox.put(
        tx,
        key=f"decisions export {by} {request}",
        to=by,
        message=messages.export_words(form, [team.name for team in teams]),
        about=messages.export_about(form),
        at=now,
        owner=by,
        file=Recipe(
            name="decisions.export",
            facts={
                "format": form.value,
                "teams": [team.id for team in teams],
                "asked_at": now.isoformat(),
                "zone": teams[0].zone,
            },
        ),
    )


def make_export(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> File | Folder | Message:
    """Of the teams that were asked for, those that the reader may see now."""
    teams = sorted((team for team in seen if team.id in facts["teams"]), key=lambda team: (team.name, team.id))
    return messages.exported(
        Form(facts["format"]),
        stored.find_stories(tx, teams),
        asked_at=datetime.fromisoformat(facts["asked_at"]),
        zone=facts["zone"],
    )
