"""`/rituals remove`: the set-up ends. Posts stop, what was recorded stays readable, and it can be set up again."""

from datetime import datetime

from bot.messages import teams as messages
from bot.rules import teams
from bot.rules.people import check_administers
from handlers.calls import Answer, Call, Done
from handlers.deps import Deps
from handlers.teams.setting_up import existing, record
from storage import alarms, history, outbox
from storage import teams as stored
from storage.engine import Tx
from storage.history import Entry


async def on_removed(call: Call, deps: Deps) -> Answer:
    """*End it* was pressed, below what that means."""
    person, _, team = await deps.team_seen(call, call.number("team"))
    check_administers(person, team.admins)
    await deps.commit(call, end, team.id, person.id, deps.now(), deps.prefix)
    return Done()


def end(tx: Tx, team_id: int, by: str, now: datetime, prefix: str) -> None:
    """One commit: the team, its history, one line in the channel. Raises UserError where it has ended."""
    team = existing(tx, team_id)
    stored.save(tx, teams.end(team, now))
    alarms.ring_team(tx, team.id)
    history.add(tx, Entry(record=record(team), what="set-up ended", at=now, by=by, before={}, after={}))
    outbox.put(
        tx,
        key=f"{record(team)} ended {now.isoformat()}",
        to=team.channel,
        message=messages.ended(by, prefix=prefix),
        about=f"the end of the set-up of {team.name}",
        at=now,
        team=team.id,
        owner=by,
    )
