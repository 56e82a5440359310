"""A team's channel can't be posted to any more, or can again: what that leaves behind, however it was noticed.

By an event, by a post that Slack refused, or by looking. Twice is once.
"""

from collections.abc import Mapping
from datetime import datetime

from bot.messages import absences as messages
from bot.rules import teams
from bot.rules.absences import Why, why_away
from bot.rules.people import Channel
from bot.rules.retries import Reason
from bot.rules.teams import Team
from handlers import gone
from storage import alarms, history, outbox, workspaces
from storage import teams as stored
from storage.engine import Tx
from storage.history import Entry

REFUSED: Mapping[str, Why] = {
    Reason.ARCHIVED: Why.ARCHIVED,
    Reason.NOT_IN_CHANNEL: Why.REMOVED,
    Reason.CHANNEL_GONE: Why.UNSEEN,
}
"""What Slack says to a post, and what it says of the channel."""


def settle(
    tx: Tx,
    channel_id: str,
    found: Channel | None,
    *,
    asked_at: datetime,
    now: datetime,
    prefix: str,
    hint: Why | None = None,
) -> None:
    """The team of this channel is as Slack says that the channel is: `found`, or None where it knows of none.

    Who was asked later knows better. `hint` is what an event says of a channel that Slack does not know any more.
    """
    team = stored.get_by_channel(tx, channel_id)
    if team is None:
        return
    later = workspaces.get_channel(tx, channel_id)
    if later is not None and later[1] > asked_at:
        found = later[0]
    why = why_away(found, known=hint or (team.away.why if team.away is not None else None))
    if why is not None:
        leave(tx, team, why, now=now, prefix=prefix)
    else:
        come_back(tx, team, now=now)


def refused(tx: Tx, team_id: int, conversation: str, reason: str, *, now: datetime, prefix: str) -> None:
    """Slack did not take a post to that place; where it is the team's own, nothing can be posted there."""
    why = REFUSED.get(reason)
    team = stored.get(tx, team_id) if why is not None else None
    if team is None or why is None or team.channel != conversation:
        return
    known = team.away
    if known is None or known.why is Why.ARCHIVED or why is Why.ARCHIVED:
        leave(tx, team, why, now=now, prefix=prefix)


def leave(tx: Tx, team: Team, why: Why, *, now: datetime, prefix: str) -> None:
    """Posts stop, and its admins who are there are told, each once, what to do. Nobody is told of what was ended."""
    after = teams.leave(team, why, now)
    if after == team:
        return
    _save(tx, team, after, "posting stopped", now, {"because": why.value})
    if after.ended is None:
        for admin in gone.around(tx, team).acting:
            outbox.put(
                tx,
                key=_key(after, admin),
                to=admin,
                message=messages.away(after, prefix=prefix),
                about=f"word that {team.name} can't be posted to",
                at=now,
                team=team.id,
            )


def come_back(tx: Tx, team: Team, *, now: datetime) -> None:
    """Posts go on, which is said in the channel; the admins' message says that it is over."""
    away = team.away
    if away is None:
        return
    after = teams.come_back(team, now)
    _save(tx, team, after, "posting resumed", now, {})
    if after.ended is not None:
        return
    for admin in dict.fromkeys([*team.admins, team.settings.note_owner, *gone.around(tx, team).acting]):
        if outbox.get(tx, key := _key(team, admin)) is not None:
            outbox.update(tx, key=key, message=messages.over(team, now), at=now)
    outbox.put(
        tx,
        key=f"team {team.id} can post since {now.isoformat()}",
        to=team.channel,
        message=messages.back(team, away),
        about=f"word that posts of {team.name} go on",
        at=now,
        team=team.id,
    )


def _save(tx: Tx, team: Team, after: Team, what: str, now: datetime, facts: Mapping[str, str]) -> None:
    stored.save(tx, after)
    alarms.ring_team(tx, team.id)
    before = {"because": team.away.why.value} if team.away is not None else {}
    history.add(tx, Entry(record=f"team {team.id}", what=what, at=now, by=None, before=before, after=facts))


def _key(team: Team, admin: str) -> str:
    """A word of ours about the channel, which must not need us to be in it: see `outcomes.is_notice`."""
    assert team.away is not None
    return f"team {team.id} can't post since {team.away.start.isoformat()}! {admin}"
